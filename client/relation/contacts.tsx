import type { ReactNode } from 'react'
import type { Relation } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { addDays } from '../timeline/days.ts'
import { isHabit, isLongSilence } from './silence.ts'

/** First and last contact, how often, and for how long there has been none. */
export function Contacts({ contacts }: { contacts: Relation['contacts'] }): ReactNode {
  const { t, date } = useSpeech()
  const { days, first, last, cadence, silence } = contacts
  if (first === undefined || last === undefined) return <p className="quiet">{t('relation.no-contact')}</p>
  const isLong = isLongSilence(contacts)
  const rows = [
    { label: t('relation.first'), words: [date(first)] },
    { label: t('relation.last'), words: first === last ? [] : [date(last)] },
    {
      label: t('relation.rhythm'),
      words: [
        t('relation.days', { n: days }),
        ...(cadence === undefined || !isHabit(contacts)
          ? []
          : [t('relation.every', { n: Math.round(cadence) })]),
      ],
    },
    {
      label: t('relation.silence'),
      words: [
        ...(silence === undefined
          ? []
          : [t('relation.silent', { n: silence, day: date(addDays(last, silence)) })]),
        ...(isLong === undefined ? [] : [t(isLong ? 'relation.long' : 'relation.usual')]),
      ],
      marked: isLong === true,
    },
  ]
  return (
    <dl className="contacts">
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
