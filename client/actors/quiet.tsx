import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Actors } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { NameText } from '../parts/name.tsx'
import { Row } from '../panels/row.tsx'
import { WholeButton } from '../panels/wholeButton.tsx'
import type { ActorColumn, ActorTable } from '../state/state.ts'
import type { Column } from './columns.ts'

const LIST = 'gone-quiet'

type Gone = Pick<Actors, 'quiet'>

/** How many have gone quiet, above the table: the way to them below it. */
export function QuietCount({ quiet, of }: Gone & Pick<ActorTable, 'of'>): ReactNode {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        const list = document.getElementById(LIST)
        list?.scrollIntoView({ block: 'start' })
        list?.querySelector('button')?.focus({ preventScroll: true })
      }}
    >
      {t(`actors.quiet.${of}`, { n: quiet.length })} ↓
    </button>
  )
}

/** They as rows of a file below those who are there, each marked in a column of its own. Events are of the chosen days: these have none. */
export const quietRows = (
  columns: readonly Column[],
  quiet: Gone['quiet'],
  { t, name }: Speech,
): (string | number | undefined)[][] =>
  quiet.map((one) => {
    const told: Partial<Record<ActorColumn, string | number | undefined>> = {
      name: name(one.name).main,
      country: one.country,
      last: one.last,
    }
    return [...columns.map(({ id }) => told[id]), t('actors.quiet')]
  })

/** So many are listed at first. */
const FIRST = 12

/** Those who have gone quiet, the busiest first, and among whom they were looked for. */
export function Quiet({
  quiet,
  of: { considered, newFrom },
  choose,
}: Gone & { of: Pick<Actors, 'considered' | 'newFrom'>; choose(id: string): void }): ReactNode {
  const { t, date, number } = useSpeech()
  const [whole, setWhole] = useState(false)
  if (quiet.length === 0) return null
  return (
    <section id={LIST}>
      <h2>
        {t('actors.quiet')} <span className="quiet">{number(quiet.length)}</span>
      </h2>
      <p className="quiet">
        {newFrom === undefined
          ? t('actors.quiet.how', { n: considered })
          : t('actors.quiet.newest', { n: considered, day: date(newFrom) })}
      </p>
      <ul>
        {(whole ? quiet : quiet.slice(0, FIRST)).map((one) => (
          <li key={one.id}>
            <Row
              n={[
                t('count.events', { n: one.weight }),
                ...(one.last === undefined ? [] : [t('actors.until', { day: date(one.last) })]),
              ].join(' · ')}
              choose={() => {
                choose(one.id)
              }}
            >
              <NameText name={one.name} {...(one.country === undefined ? {} : { country: one.country })} />
            </Row>
          </li>
        ))}
      </ul>
      {quiet.length > FIRST && (
        <WholeButton whole={whole} all={t('profile.all', { n: quiet.length })} change={setWhole} />
      )}
    </section>
  )
}
