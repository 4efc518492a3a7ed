import type { ReactNode } from 'react'
import type { Relation } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { State } from '../state/state.ts'
import { addDays } from '../timeline/days.ts'
import { useMissingDays } from '../timeline/missing.tsx'
import { isHabit, isLongSilence } from './silence.ts'

interface Props {
  relation: Pick<Relation, 'contacts' | 'agreements' | 'promises'>
  /** Those that are read alone; none: all. */
  documents: State['documents']
}

/** Stretches without a bulletin that are told of one by one. */
const FIRST = 2

/** First and last contact, how often, and for how long there has been none; and plainly, where nothing was agreed or is announced. */
export function Facts({ relation: { contacts, agreements, promises }, documents }: Props): ReactNode {
  const { t, date, number, window } = useSpeech()
  const { total, days, first, last, cadence, silence } = contacts
  const isLong = isLongSilence(contacts)
  const none = [t('relation.none')]
  const told =
    !isHabit(contacts) || first === undefined || last === undefined
      ? undefined
      : { from: first, to: addDays(last, 1 + (silence ?? 0)) }
  const gaps = useMissingDays(told, documents)
  // The longest, in their order.
  const longest = gaps.slice(0, FIRST).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const rows = [
    { label: t('relation.first'), words: first === undefined ? [] : [date(first)] },
    { label: t('relation.last'), words: last === undefined || first === last ? [] : [date(last)] },
    {
      label: t('list.contacts'),
      words:
        total === 0
          ? none
          : [
              days === 0 ? number(total) : t('relation.days', { total, n: days }),
              ...(cadence === undefined || !isHabit(contacts)
                ? []
                : [t('relation.every', { n: Math.round(cadence) })]),
            ],
    },
    {
      label: t('relation.silence'),
      words: [
        ...(silence === undefined || last === undefined
          ? []
          : [t('relation.silent', { n: silence, day: date(addDays(last, silence)) })]),
        ...(isLong === undefined ? [] : [t(isLong ? 'relation.long' : 'relation.usual')]),
      ],
      marked: isLong === true,
    },
    {
      label: t('relation.gaps'),
      words: [
        // A stretch stays in one piece.
        ...longest.map((gap) => window(gap).replaceAll(' ', '\u00a0')),
        ...(gaps.length > FIRST ? [t('relation.gaps.more', { n: gaps.length - FIRST })] : []),
      ],
    },
    { label: t('list.agreements'), words: agreements.total === 0 ? none : [] },
    { label: t('relation.open'), words: promises.total === 0 ? none : [] },
  ]
  return (
    <dl className="facts">
      {rows.map(
        ({ label, words, marked = false }) =>
          words.length > 0 && (
            <div key={label} data-marked={marked}>
              <dt>{label}</dt>
              <dd>{words.join(' · ')}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
