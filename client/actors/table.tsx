import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { NameText } from '../parts/name.tsx'
import type { ActorTable as Table } from '../state/state.ts'
import type { Actor, Column } from './columns.ts'
import { pressed } from './columns.ts'
import { Counterparts } from './counterparts.tsx'
import { Course } from './course.tsx'
import { useArrows } from '../useArrows.ts'

/** A part of all in whole percent; a small one is not nothing. */
function Share({ of }: { of: number }): ReactNode {
  const { number } = useSpeech()
  return of > 0 && of < 0.005 ? '<1%' : `${number(Math.round(of * 100))}%`
}

interface CellProps {
  actor: Actor
  column: Column
  /** Most events in one part of anybody's course. */
  most: number
  /** Days without their year, where all are of one. */
  dates: 'day' | 'short'
  choose(id: string): void
  /** Lists what somebody did with anybody. */
  meet(id: string): void
}

function Cell({ actor, column, most, dates, choose, meet }: CellProps): ReactNode {
  const speech = useSpeech()
  const { t, date, number } = speech
  if (column.id === 'name')
    return (
      <>
        <button
          type="button"
          className="link"
          onClick={() => {
            choose(actor.id)
          }}
        >
          <NameText
            name={actor.name}
            {...(actor.kind === 'person' && actor.country !== undefined ? { country: actor.country } : {})}
          />
        </button>
        {/* Where there is no room for columns of their own. */}
        {actor.isNew && <em className="tag within">{t('actors.new')}</em>}
        {actor.detail !== undefined && (
          <span className="office within">{speech.name(actor.detail).main}</span>
        )}
      </>
    )
  if (column.id === 'people' || column.id === 'countries')
    return (
      <Counterparts
        first={actor.with[column.id]}
        total={actor[column.id]}
        choose={choose}
        showAll={() => {
          meet(actor.id)
        }}
      />
    )
  if (column.id === 'course') return <Course actor={actor} most={most} />
  if (column.id === 'new') return actor.isNew && <em className="tag">{t('actors.new')}</em>
  const value = column.value(actor, speech)
  if (value === undefined) return null
  if (column.id === 'country') return <abbr className="code">{value}</abbr>
  if (column.id === 'betweenness') return <Share of={Number(value)} />
  if (column.id === 'office')
    return (
      <span className="office" title={String(value)}>
        {value}
      </span>
    )
  if (typeof value === 'number') return number(value)
  if (column.id === 'last')
    return (
      <>
        {actor.first !== undefined && actor.first !== value && (
          <span className="since within">{date(actor.first, dates)} – </span>
        )}
        <time dateTime={value}>{date(value, dates)}</time>
      </>
    )
  if (column.id === 'first') return <time dateTime={value}>{date(value, dates)}</time>
  return value
}

/** Actors as a table; a heading sorts by its column. */
export function ActorTable({
  columns,
  rows,
  order,
  change,
  choose,
  meet,
}: {
  columns: readonly Column[]
  rows: readonly Actor[]
  order: Pick<Table, 'by' | 'descending'>
  change(order: Pick<Table, 'by' | 'descending'>): void
} & Pick<CellProps, 'choose' | 'meet'>): ReactNode {
  const { t } = useSpeech()
  const table = useArrows<HTMLTableElement>(rows)
  const most = Math.max(1, ...rows.flatMap(({ course }) => course))
  const years = new Set(rows.flatMap(({ first, last }) => [first?.slice(0, 4), last?.slice(0, 4)]))
  years.delete(undefined)
  const dates = years.size > 1 ? 'day' : 'short'
  const sortOf = ({ id }: Column): 'ascending' | 'descending' | undefined =>
    order.by !== id ? undefined : order.descending ? 'descending' : 'ascending'
  return (
    <table ref={table} data-dates={dates}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              data-column={column.id}
              data-numeric={column.numeric}
              aria-sort={sortOf(column)}
            >
              <button
                type="button"
                title={column.how === undefined ? undefined : t(column.how)}
                onClick={() => {
                  change(pressed(order, column))
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
            {columns.map((column) => (
              <td key={column.id} data-column={column.id} data-numeric={column.numeric}>
                <Cell actor={actor} column={column} most={most} dates={dates} choose={choose} meet={meet} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
