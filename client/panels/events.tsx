import type { ReactNode } from 'react'
import { useState } from 'react'
import type { EventSummary } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Tone } from '../state/state.ts'
import { TONES } from '../state/state.ts'
import type { Names } from './who.tsx'
import { WholeButton } from './wholeButton.tsx'
import { isOfTwo, Who } from './who.tsx'

/** Latest first; undated ones at the end. */
function byDate<T extends { date?: string }>(events: readonly T[]): T[] {
  return [...events].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** One line about an event: day, kind, place, marks. */
export function EventLine({ event }: { event: EventSummary }): ReactNode {
  const { t, date, place } = useSpeech()
  const words = [
    event.date === undefined ? t('evidence.undated') : date(event.date),
    t(`event.${event.kind}`),
    ...(event.place === undefined ? [] : [place({ ...event, place: event.place })]),
  ]
  return (
    <span className="event-line">
      <i className={`swatch tone-${String(event.quad ?? 0)}`} />
      {words.join(' · ')}
      {event.planned && <em className="tag">{t('event.planned')}</em>}
      {event.background && <em className="tag">{t('event.background')}</em>}
      {event.negated === true && <em className="tag">{t('event.negated')}</em>}
    </span>
  )
}

/** The classes that events have, with the number of each. */
function partsOf(counts: Record<Tone, number>): { tone: Tone; n: number }[] {
  return TONES.map((tone) => ({ tone, n: counts[tone] })).filter((part) => part.n > 0)
}

/** The tones of events as one bar. */
export function Mix({ events }: { events: readonly EventSummary[] }): ReactNode {
  const counts: Record<Tone, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const event of events) counts[event.quad ?? 0] += 1
  return <MixBar counts={counts} />
}

/** The four classes and the rest as one bar; a mean would mostly count meetings. */
export function MixBar({ counts }: { counts: Record<Tone, number> }): ReactNode {
  const { t } = useSpeech()
  const parts = partsOf(counts)
  if (parts.length === 0) return null
  const label = parts.map((part) => `${t(`tone.${part.tone}`)} ${String(part.n)}`).join(', ')
  const all = t('count.events', { n: parts.reduce((sum, part) => sum + part.n, 0) })
  return (
    <div className="mix" role="img" aria-label={`${t('mix.label', { events: all })}: ${label}`} title={label}>
      {parts.map((part) => (
        <i key={part.tone} className={`tone-${String(part.tone)}`} style={{ flexGrow: part.n }} />
      ))}
    </div>
  )
}

const FIRST = 12

interface Props {
  events: readonly EventSummary[]
  names: Names
  choose(id: string): void
}

/** Events as buttons, latest first: when and where, who with whom, and below that the headline, which may be about something else. */
export function EventList({ events, names, choose }: Props): ReactNode {
  const { t, name } = useSpeech()
  const [whole, setWhole] = useState(false)
  const sorted = byDate(events)
  return (
    <>
      <ol className="events">
        {(whole ? sorted : sorted.slice(0, FIRST)).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-event={event.id}
              onClick={() => {
                choose(event.id)
              }}
            >
              <EventLine event={event} />
              {isOfTwo(event) && (
                <span className="who">
                  <Who event={event} names={names} />
                </span>
              )}
              <span className="title">{name(event.title).main}</span>
            </button>
          </li>
        ))}
      </ol>
      {sorted.length > FIRST && (
        <WholeButton whole={whole} all={t('profile.all', { n: sorted.length })} change={setWhole} />
      )}
    </>
  )
}
