import type { ReactNode } from 'react'
import type { Actors } from '../../server/api.ts'
import { askActors, filterKey, MOST_ACTORS } from '../api.ts'
import type { Speech } from '../language.tsx'
import { PrintButton } from '../export/print.tsx'
import { useSpeech } from '../language.tsx'
import { LatinNote } from '../panels/latin.tsx'
import { Answered } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State, Window } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { TextKey } from '../text.ts'
import type { Actor } from './columns.ts'
import { columnsFor, sorted } from './columns.ts'
import { Download } from './download.tsx'
import { filtered } from './filter.ts'
import { Meanings } from './meanings.tsx'
import { NewCount } from './newCount.tsx'
import type { Measures } from './measures.ts'
import { Quiet, QuietCount, quietRows } from './quiet.tsx'
import { ActorTable } from './table.tsx'
import { ActorTools } from './tools.tsx'
import { useMeasures } from './useMeasures.ts'
import { SmallButton } from '../parts/smallButton.tsx'

interface Props {
  state: State
  explore: Explore
}

/** Actors with their place in the network; a group is called after one of them. */
function placed({ actors }: Actors, measures: Measures | undefined, { name }: Speech): Actor[] {
  const names = new Map(actors.map((one) => [one.id, name(one.name).main]))
  return actors.map((one) => {
    const group = measures?.groups.get(one.id)
    const lead = names.get(group?.lead ?? '')
    return {
      ...one,
      ...(measures === undefined ? {} : { betweenness: measures.betweenness.get(one.id) ?? 0 }),
      ...(group === undefined || lead === undefined ? {} : { group: { ...group, name: lead } }),
    }
  })
}

/** How it is known who is new, or why nobody is. */
function newness({ since, newFrom, actors }: Actors): TextKey {
  if (since === undefined) return 'actors.since.none'
  if (newFrom !== undefined) return 'actors.newest'
  return actors.some(({ isNew }) => isNew) ? 'actors.since' : 'actors.new.nobody'
}

function Listed({
  data,
  days,
  measures,
  state,
  explore,
}: Props & { data: Actors; days: Window; measures: Measures | undefined }): ReactNode {
  const speech = useSpeech()
  const { t, date, window: words } = speech
  const { actors: table } = state
  const actors = placed(data, measures, speech)
  const day = data.newFrom ?? data.since
  const isPart = actors.length < data.total
  const isNarrowed = [table.match, table.country, table.group].some((one) => one !== '')
  // A group can be told once the measures are there.
  const filter = measures === undefined ? { ...table, group: '' } : table
  const rows = sorted(filtered(actors, filter), table, speech)
  const quiet = filtered(data.quiet, filter)
  const fresh = isNarrowed ? rows.filter(({ isNew }) => isNew).length : data.fresh
  const columns = columnsFor(table.of, data)
  // Of days that begin with the archive they are among the rows, else below these.
  const gone = new Set(quiet.map(({ id }) => id))
  const listed = new Set(rows.map(({ id }) => id))
  const choose = (id: string): void => {
    explore({ do: 'select', selection: { type: 'node', id } })
  }
  return (
    <>
      <h2>
        {t('actors.title')}{' '}
        <span className="quiet">
          {[
            t(`actors.shown.${table.of}`, { n: rows.length, of: data.total }),
            ...(isPart ? [t('actors.most', { n: MOST_ACTORS })] : []),
            words(days),
            ...(data.total === 0 ? [] : [t(newness(data), day === undefined ? {} : { day: date(day) })]),
          ].join(' · ')}
          {fresh > 0 && (
            <span className="led">
              {' · '}
              <NewCount
                n={fresh}
                order={table}
                change={(order) => {
                  explore({ do: 'actors', table: order })
                }}
              />
            </span>
          )}
          {quiet.length > 0 && (
            <span className="led">
              {' · '}
              <QuietCount quiet={quiet} of={table.of} />
            </span>
          )}
        </span>
      </h2>
      <ActorTools
        table={table}
        actors={actors}
        change={(change, typing) => {
          explore({ do: 'actors', table: change }, typing === true ? 'replace' : 'record')
        }}
      >
        <Download
          file={`${table.of}.csv`}
          rows={[
            [...columns.map((column) => t(column.heading)), t('actors.quiet')],
            ...rows.map((one) => [
              ...columns.map((column) => column.text?.(one, speech) ?? column.value(one, speech)),
              gone.has(one.id) ? t('actors.quiet') : undefined,
            ]),
            ...quietRows(
              columns,
              quiet.filter(({ id }) => !listed.has(id)),
              speech,
            ),
          ]}
        />
        <PrintButton />
      </ActorTools>
      <Meanings columns={columns} />
      <LatinNote
        names={rows.flatMap(({ name, detail }) => [name, ...(detail === undefined ? [] : [detail])])}
      />
      <ActorTable
        columns={columns}
        rows={rows}
        order={table}
        change={(order) => {
          explore({ do: 'actors', table: order })
        }}
        choose={choose}
        meet={(a) => {
          explore({ do: 'meet', meet: { a }, list: 'all' })
        }}
      />
      {rows.length === 0 && (
        <p className="quiet">
          {t(isPart ? 'actors.none.most' : isNarrowed ? 'actors.none' : 'profile.none', { n: MOST_ACTORS })}{' '}
          {(isNarrowed || state.window !== undefined) && (
            <SmallButton
              act={() => {
                explore(
                  isNarrowed
                    ? { do: 'actors', table: { match: '', country: '', group: '' } }
                    : { do: 'window', window: undefined },
                )
              }}
            >
              {t(isNarrowed ? 'actors.clear' : 'time.clear')}
            </SmallButton>
          )}
        </p>
      )}
      <Quiet quiet={quiet} of={data} choose={choose} />
    </>
  )
}

/** Who keeps turning up in some days, who is new, who has gone quiet. */
export function ActorsView({ window, ...props }: Props & { window: Window }): ReactNode {
  const { switches, hiddenTones, documents, actors: table } = props.state
  const days = useSettled(window)
  const filter = { window: days, switches, hiddenTones, documents }
  const actors = useResource(`${table.of} ${filterKey(filter)}`, (signal) =>
    askActors({ of: table.of, ...filter }, signal),
  )
  const measures = useMeasures(days, props.state)
  return (
    <Reading look="actors" busy={actors.loading}>
      <Answered of={actors}>
        {(data) => <Listed {...props} data={data} days={days} measures={measures} />}
      </Answered>
    </Reading>
  )
}
