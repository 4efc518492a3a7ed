import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../parts/closeButton.tsx'
import type { Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { NameText } from '../parts/name.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

/** Those that are chosen together, each with a way out, and of two the way to their meetings. */
export function ChosenStrip({
  all,
  state,
  explore,
}: {
  all: Indexed
  state: State
  explore: Explore
}): ReactNode {
  const { t } = useSpeech()
  const { selection, others } = state
  if (selection?.type !== 'node' || others.every((id) => id === selection.id)) return null
  const ids = [...new Set([selection.id, ...others])]
  const [a, b, ...more] = ids
  return (
    <section className="chosen-strip" aria-label={t('act.chosen', { n: ids.length })}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <NameText name={all.nodes.get(id)?.name ?? { en: id }} short />
            <CloseButton
              label={t('panel.drop')}
              close={() => {
                explore({ do: 'drop', id })
              }}
            />
          </li>
        ))}
      </ul>
      {a !== undefined && b !== undefined && more.length === 0 && (
        <SmallButton
          act={() => {
            explore({ do: 'meet', meet: { a, b } })
          }}
        >
          <Icon name="meet" /> {t('meet.these')}
        </SmallButton>
      )}
    </section>
  )
}
