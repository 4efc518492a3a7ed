import type { ReactNode } from 'react'
import type { Actors } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'

type Counterpart = Actors['actors'][number]['with']['people'][number]

/** With whom: the first few by name (states by code), each a way to them, and how many more there are, a way to all. */
export function Counterparts({
  first,
  total,
  choose,
  showAll,
}: {
  first: readonly Counterpart[]
  total: number
  choose(id: string): void
  /** Leads to all that they did with anybody. */
  showAll(): void
}): ReactNode {
  const { t, name } = useSpeech()
  const more = total - first.length
  return (
    <span className="counterparts">
      {first.map(({ id, kind, name: called, country, events }) => {
        const { main } = name(called)
        return (
          <button
            key={id}
            type="button"
            title={`${main} · ${t('count.events', { n: events })}`}
            onClick={() => {
              choose(id)
            }}
          >
            {kind === 'country' && country !== undefined ? <abbr className="code">{country}</abbr> : main}
          </button>
        )
      })}
      {more > 0 && (
        <button
          type="button"
          className="quiet"
          aria-label={t('actors.with.more', { n: more })}
          onClick={showAll}
        >
          +{more}
        </button>
      )}
    </span>
  )
}
