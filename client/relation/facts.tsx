import type { ReactNode } from 'react'
import type { Relation } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { addDays } from '../timeline/days.ts'
import { isHabit, isLongSilence } from './silence.ts'

type Told = Pick<Relation, 'contacts' | 'agreements' | 'promises'>

/** First and last contact, how often, and for how long there has been none; and plainly, where nothing was agreed or is announced. */
export function Facts({ relation: { contacts, agreements, promises } }: { relation: Told }): ReactNode {
  const { t, date, number } = useSpeech()
  const { total, days, first, last, cadence, silence } = contacts
  const isLong = isLongSilence(contacts)
  const none = [t('relation.none')]
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
