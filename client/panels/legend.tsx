import type { ReactNode } from 'react'
import { Glyph } from '../graph/glyph.tsx'
import type { Coloured } from '../graph/groups.ts'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { NODE_KINDS, TONES } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
  /** Colours by group, where the reader wants them and they are there. */
  groups: Coloured | undefined
}

/** The groups that have a colour, each called after the busiest of it. */
function Groups({ all, groups }: { all: Indexed; groups: Coloured }): ReactNode {
  const { name, number } = useSpeech()
  return groups.groups.map(({ lead, size }, at) => (
    <span key={lead} className="entry">
      <i className={`swatch group-${String(at + 1)}`} />
      <span>{name(all.nodes.get(lead)?.name ?? { en: lead }).main}</span>
      <span className="n">{number(size)}</span>
    </span>
  ))
}

function Entry({
  on,
  what,
  n,
  mark,
  toggle,
}: {
  on: boolean
  what: string
  n: number
  mark: ReactNode
  toggle(): void
}): ReactNode {
  const { t, number } = useSpeech()
  return (
    <button
      type="button"
      className="entry"
      aria-pressed={on}
      title={t(on ? 'graph.hide' : 'graph.show', { what })}
      onClick={toggle}
    >
      {mark}
      <span>{what}</span>
      <span className="n">{number(n)}</span>
    </button>
  )
}

/** What shapes and colours mean; each entry also switches its kind off and on. */
export function Legend({ all, derived, state, explore, groups }: Props): ReactNode {
  const { t, number } = useSpeech()
  // All that the slice has, whether the days of now have it or not: an entry that comes and goes would move the picture.
  const kinds = NODE_KINDS.filter((kind) => all.slice.nodes.some((node) => node.kind === kind))
  const tones = TONES.filter((tone) => all.slice.events.some((event) => (event.quad ?? 0) === tone))
  // Likewise whether somebody of the slice has ties that lead out of it.
  const isCutOut = all.numbers.beyond.some((events) => events.length > 0)
  return (
    <div className="legend" role="group" aria-label={t('graph.legend')} title={t('graph.size')}>
      {kinds.map((kind) => (
        <Entry
          key={kind}
          on={!state.hiddenKinds.includes(kind)}
          what={t(`kind.${kind}`)}
          n={derived.kinds[kind] ?? 0}
          mark={<Glyph kind={kind} />}
          toggle={() => {
            explore({ do: 'kind', kind })
          }}
        />
      ))}
      {(derived.loners > 0 || !state.loners) && (
        <Entry
          on={state.loners}
          what={t(isCutOut ? 'graph.loners.here' : 'graph.loners')}
          n={derived.loners}
          mark={<i className="ring" />}
          toggle={() => {
            explore({ do: 'loners' })
          }}
        />
      )}
      {state.loners && derived.loners > 0 && isCutOut && (
        <span className="entry" title={t('graph.cut.how')}>
          <i className="ring cut" />
          <span>{t('graph.cut')}</span>
          <span className="n">{number(derived.cut)}</span>
        </span>
      )}
      {kinds.length > 0 && tones.length > 0 && <span className="rule" />}
      {tones.map((tone) => (
        <Entry
          key={tone}
          on={!state.hiddenTones.includes(tone)}
          what={t(`tone.${tone}`)}
          n={derived.tones[tone]}
          mark={<i className={`swatch tone-${String(tone)}`} />}
          toggle={() => {
            explore({ do: 'tone', tone })
          }}
        />
      ))}
      {groups !== undefined && <Groups all={all} groups={groups} />}
    </div>
  )
}
