import type { ReactNode } from 'react'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { NameText } from '../panels/name.tsx'
import type { Actor, Column, Order } from './columns.ts'
import { COLUMNS, pressed, sorted, trendOf } from './columns.ts'
import { Download } from './download.tsx'

/** Events of the first and second half of the days, and which way it goes. */
function Trend({ actor }: { actor: Actor }): ReactNode {
  const { t, number } = useSpeech()
  const trend = trendOf(actor)
  const way = trend > 0 ? 'up' : trend < 0 ? 'down' : 'even'
  const [early, late] = actor.halves
  return (
    <span className={`trend ${way}`} title={t(`actors.${way}`)}>
      {number(early)} → {number(late)} <span className="hidden">{t(`actors.${way}`)}</span>
    </span>
  )
}

function Cell({
  actor,
  column,
  choose,
}: {
  actor: Actor
  column: Column
  choose(id: string): void
}): ReactNode {
  const speech = useSpeech()
  const { t, date, number } = speech
  if (column.id === 'name')
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          choose(actor.id)
        }}
      >
        <NameText name={actor.name} />
      </button>
    )
  if (column.id === 'trend') return <Trend actor={actor} />
  if (column.id === 'new') return actor.isNew && <em className="tag">{t('actors.new')}</em>
  const value = column.value(actor, speech)
  if (value === undefined) return null
  if (column.id === 'country') return <abbr className="code">{value}</abbr>
  if (typeof value === 'number') return number(value)
  if (column.id === 'first' || column.id === 'last') return <time dateTime={value}>{date(value)}</time>
  return value
}

/** Actors as a table; a heading sorts by its column. */
export function ActorTable({
  actors,
  choose,
}: {
  actors: readonly Actor[]
  choose(id: string): void
}): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const [order, setOrder] = useState<Order>({ by: 'events', descending: true })
  const rows = sorted(actors, order, speech)
  const sortOf = ({ id }: Column): 'ascending' | 'descending' | undefined =>
    order.by !== id ? undefined : order.descending ? 'descending' : 'ascending'
  return (
    <>
      <Download
        file="actors.csv"
        rows={[
          COLUMNS.map((column) => t(column.heading)),
          ...rows.map((actor) => COLUMNS.map((column) => column.value(actor, speech))),
        ]}
      />
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.numeric} aria-sort={sortOf(column)}>
                <button
                  type="button"
                  onClick={() => {
                    setOrder(pressed(order, column))
                  }}
                >
                  {t(column.heading)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((actor) => (
            <tr key={actor.id}>
              {COLUMNS.map((column) => (
                <td key={column.id} data-numeric={column.numeric}>
                  <Cell actor={actor} column={column} choose={choose} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
