import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Change } from '../state/changes.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { SWITCHES } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { TextKey } from '../text.ts'
import { EmptyNotice } from './notice.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

/** Something that leaves out so many, and what takes it back. */
interface Cause {
  text: TextKey
  n: number
  undo: TextKey
  changes: readonly Change[]
}

/** What hides all there is, each cause for itself. */
function causesOf({ slice }: Indexed, { left, loners, hidden }: Derived, state: State): Cause[] {
  const hiddenNames = slice.nodes.filter(({ kind }) => state.hiddenKinds.includes(kind)).length
  const causes: Cause[] = [
    {
      text: 'left.days',
      n: left.days,
      undo: 'time.all',
      changes: [{ do: 'window', window: undefined, keep: true }],
    },
    ...SWITCHES.map((name): Cause => ({
      text: `left.${name}`,
      n: left[name],
      undo: 'empty.include',
      changes: [{ do: 'switch', name }],
    })),
    {
      text: 'left.class',
      n: left.class,
      undo: 'empty.classes',
      changes: state.hiddenTones.map((tone) => ({ do: 'tone', tone })),
    },
    {
      text: 'empty.kinds',
      n: hiddenNames,
      undo: 'empty.kinds.undo',
      changes: state.hiddenKinds.map((kind) => ({ do: 'kind', kind })),
    },
    {
      text: 'empty.loners',
      n: state.loners ? 0 : loners,
      undo: 'empty.include',
      changes: [{ do: 'loners' }],
    },
    { text: 'empty.hidden', n: hidden, undo: 'empty.unhide', changes: [{ do: 'unhide' }] },
    {
      text: 'documents.some',
      n: state.documents.length,
      undo: 'documents.all',
      changes: [{ do: 'documents', ids: [] }],
    },
  ]
  return causes.filter(({ n }) => n > 0)
}

/** Why there is nothing to see, if so, and a way out of each cause. */
export function Emptiness({
  all,
  derived,
  state,
  explore,
}: {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}): ReactNode {
  const { t } = useSpeech()
  if (derived.counts.nodes > 0) return null
  if (all.slice.nodes.length === 0 && all.slice.events.length === 0 && state.documents.length === 0)
    return (
      <EmptyNotice title={t('empty.store')}>
        <p>{t('empty.store.how')}</p>
        <code>npm run dragoman -- ingest FILE</code>
      </EmptyNotice>
    )
  return (
    <EmptyNotice title={t('empty.filter')}>
      <ul className="causes">
        {causesOf(all, derived, state).map(({ text, n, undo, changes }) => (
          <li key={text}>
            <span>{t(text, { n })}</span>
            <SmallButton
              act={() => {
                for (const change of changes) explore(change)
              }}
            >
              {t(undo)}
            </SmallButton>
          </li>
        ))}
        {derived.left.several > 0 && <li>{t('left.several', { n: derived.left.several })}</li>}
      </ul>
      <button
        type="button"
        onClick={() => {
          explore({ do: 'show-all' })
        }}
      >
        {t('empty.show-all')}
      </button>
    </EmptyNotice>
  )
}
