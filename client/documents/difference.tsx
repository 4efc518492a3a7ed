import type { ReactNode } from 'react'
import type { Difference, EventLine } from '../../server/api.ts'
import { correctionText } from '../corrections/told.ts'
import { useSpeech } from '../language.tsx'
import { NameText } from '../parts/name.tsx'

type Sign = '+' | '−' | '±'

interface Group<T> {
  sign: Sign
  of: { total: number; told: readonly T[] }
}

/** An event by its kind, day and sides; what it was before, where it was another. */
function EventText({ event, before }: { event: EventLine; before?: EventLine }): ReactNode {
  const { t, name, date } = useSpeech()
  const toText = ({ kind, date: day, place, who, planned, background, negated }: EventLine): string =>
    [
      t(`event.${kind}`),
      ...(day === null ? [] : [date(day)]),
      ...(place === null ? [] : [place]),
      who.map((one) => name(one).main).join(', '),
      ...(planned ? [t('event.planned')] : []),
      ...(background ? [t('event.background')] : []),
      ...(negated ? [t('event.negated')] : []),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  return (
    <>
      {before !== undefined && <del>{toText(before)}</del>} {toText(event)}
      <span className="said">{event.sentence}</span>
    </>
  )
}

/** What is more, less or other of a kind, with its number. */
function Lines<T>({
  title,
  groups,
  line,
}: {
  title: string
  groups: readonly Group<T>[]
  line(one: T): ReactNode
}): ReactNode {
  const { t, number } = useSpeech()
  const some = groups.filter(({ of }) => of.total > 0)
  if (some.length === 0) return null
  return (
    <details open={some.every(({ of }) => of.total <= 3)}>
      <summary>
        {title}{' '}
        {some.map(({ sign, of }) => (
          <span key={sign} className="change" data-sign={sign}>
            {sign}
            {number(of.total)}
          </span>
        ))}
      </summary>
      <ul>
        {some.flatMap(({ sign, of }) => [
          ...of.told.map((one, n) => (
            <li key={`${sign} ${String(n)}`} data-sign={sign}>
              {line(one)}
            </li>
          )),
          ...(of.total > of.told.length
            ? [
                <li key={`${sign} more`} className="quiet">
                  {t('keep.more', { n: of.total - of.told.length })}
                </li>,
              ]
            : []),
        ])}
      </ul>
    </details>
  )
}

/** What a document says otherwise, in counts, with the first of each. */
export function DifferenceLines({ difference }: { difference: Difference }): ReactNode {
  const speech = useSpeech()
  const { t, name } = speech
  const { same, people, offices, events, lost } = difference
  const all = [
    people.added,
    people.gone,
    offices.added,
    offices.gone,
    events.added,
    events.gone,
    events.changed,
  ]
  const isMinor = all.every(({ total }) => total === 0)
  return (
    <div className="difference">
      {same ? <p>{t('keep.reread.same')}</p> : isMinor && <p>{t('keep.reread.minor')}</p>}
      <Lines
        title={t('kind.event')}
        groups={[
          { sign: '+', of: wrap(events.added) },
          { sign: '−', of: wrap(events.gone) },
          { sign: '±', of: events.changed },
        ]}
        line={(one: { before?: EventLine; after: EventLine }) => (
          <EventText event={one.after} {...(one.before && { before: one.before })} />
        )}
      />
      <Lines
        title={t('kind.person')}
        groups={[
          { sign: '+', of: people.added },
          { sign: '−', of: people.gone },
        ]}
        line={(one) => <NameText name={one} />}
      />
      <Lines
        title={t('profile.offices')}
        groups={[
          { sign: '+', of: offices.added },
          { sign: '−', of: offices.gone },
        ]}
        line={({ person, title, of }) => `${name(person).main}: ${title} · ${name(of).main}`}
      />
      {lost.length > 0 && (
        <>
          <p>{t('keep.lost', { n: lost.length })}</p>
          <ul>
            {lost.map((one, at) => (
              <li key={at} data-sign="−">
                {correctionText(one)(speech)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const wrap = ({ total, told }: { total: number; told: EventLine[] }) => ({
  total,
  told: told.map((after) => ({ after })),
})
