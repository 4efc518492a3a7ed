import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Name, NodeKind } from '../../server/api.ts'
import { askNode, filterKey } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../parts/closeButton.tsx'
import { Finder } from '../panels/finder.tsx'
import { NameText } from '../parts/name.tsx'
import type { Hit } from '../panels/hit.tsx'
import { ENDS } from '../panels/together.ts'
import { Dossier } from '../relation/dossier.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import { LISTS, type Listed, type Meet, type State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { counter } from './busy.ts'
import { Chains } from './chains.tsx'
import { EventsBetween } from './list.tsx'
import { USUAL } from './listed.ts'
import { Lists } from './lists.tsx'
import { litBy } from './lit.ts'
import { Undrawn } from './undrawn.tsx'

interface Props {
  meet: Meet
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
  /** Lights a chain in the picture. */
  light(ids: readonly string[]): void
}

/** Whom or where a question may name. */
const WHO_OR_WHERE: readonly NodeKind[] = [...ENDS, 'place']
const WHERE: readonly NodeKind[] = ['place']

/** One of the two, or the place: a box to find it, or its name with a way to take another. */
function End({
  id,
  label,
  kinds,
  other,
  known,
  countOf,
  put,
}: {
  id: string | undefined
  label: string
  /** What the box finds. */
  kinds: readonly NodeKind[]
  /** What the button beside the name does. */
  other: string
  known: Name | undefined
  countOf: ((id: string) => number) | undefined
  put(hit: Hit | undefined): void
}): ReactNode {
  const asked = useResource(id === undefined || known !== undefined ? undefined : id, (signal) =>
    askNode(id ?? '', signal),
  )
  if (id === undefined)
    return <Finder label={label} placeholder={label} kinds={kinds} {...(countOf && { countOf })} take={put} />
  return (
    <p className="end">
      <NameText name={known ?? asked.answer?.data.node.name ?? { en: id }} />
      <CloseButton
        label={other}
        close={() => {
          put(undefined)
        }}
      />
    </p>
  )
}

/** What can be listed of one with anybody, or of everybody, and what is unless the reader chooses. */
const LISTED: readonly { list: Listed }[] = LISTS.filter((list) => typeof list === 'string').map((list) => ({
  list,
}))

/** The relation of two with every meeting, and of two who never met how they are joined; or the meetings of one with anybody, of all, or of whomever at a place. */
function Answer({ meet: { a, b, at }, all, state, explore, light }: Omit<Props, 'derived'>): ReactNode {
  const { t } = useSpeech()
  const settled = useSettled(state)
  const { list: wanted = USUAL } = state
  const first = a ?? b
  const second = a === undefined ? undefined : b
  const place = at === undefined ? {} : { at }
  if (first === undefined || second === undefined || at !== undefined)
    return (
      <>
        {first === undefined && at === undefined && <p className="hint">{t('meet.hint')}</p>}
        <Lists
          lists={LISTED.some(({ list }) => list === wanted) ? LISTED : [...LISTED, { list: wanted }]}
          list={wanted}
          choose={(list) => {
            explore({ do: 'list', list })
          }}
        />
        <EventsBetween
          ends={
            first === undefined
              ? place
              : { a: first, ...(second === undefined ? {} : { b: second }), ...place }
          }
          usual={USUAL}
          state={state}
          explore={explore}
        />
      </>
    )
  return (
    <Dossier
      pair={[first, second]}
      usual={USUAL}
      state={state}
      explore={explore}
      strangers={
        <Chains
          pair={[first, second]}
          filter={settled}
          asked={JSON.stringify([first, second, filterKey(settled)])}
          lit={(chains) => {
            light(litBy(chains, all.slice.edges))
          }}
          choose={(id) => {
            explore({ do: 'select', selection: { type: 'node', id } })
          }}
        />
      }
    />
  )
}

/** The two whose meetings are asked for, and where. A place that is named in the box of somebody is taken as well. */
export function Ends({
  meet,
  all,
  derived,
  explore,
}: Pick<Props, 'meet' | 'all' | 'derived' | 'explore'>): ReactNode {
  const { t } = useSpeech()
  const countOf = useMemo(() => counter(all.slice, derived.kept), [all.slice, derived.kept])
  const end = (
    which: keyof Meet,
    label: string,
    kinds = WHO_OR_WHERE,
    other = t('meet.other'),
  ): ReactNode => {
    const id = meet[which]
    return (
      <End
        key={`${which} ${id ?? ''}`}
        id={id}
        label={label}
        kinds={kinds}
        other={other}
        known={id === undefined ? undefined : all.nodes.get(id)?.name}
        countOf={countOf}
        put={(found) => {
          const taken = found?.kind === 'place' ? 'at' : which
          const others = Object.fromEntries(Object.entries(meet).filter(([end]) => end !== taken))
          explore({ do: 'meet', meet: found === undefined ? others : { ...others, [taken]: found.id } })
        }}
      />
    )
  }
  return (
    <>
      <div className="ends">
        {end('a', t('meet.first'))}
        {end('b', t('meet.second'))}
      </div>
      {/* Apart: whoever has named two goes on with what is told of them, not with a box. */}
      <div className="where">{end('at', t('meet.where'), WHERE, t('meet.anywhere'))}</div>
    </>
  )
}

/** Who met whom: two people, states or bodies, and all that is known of their meetings; or one, or everybody. */
export function MeetCard({ meet, all, derived, state, explore, light }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="card meet">
      <header>
        <h2 className="short">{t('meet.title')}</h2>
        <CloseButton
          label={t('panel.close')}
          close={() => {
            explore({ do: 'meet', meet: undefined })
          }}
        />
        <Ends meet={meet} all={all} derived={derived} explore={explore} />
        <Undrawn meet={meet} all={all} view={state.view} explore={explore} />
      </header>
      <Answer meet={meet} all={all} state={state} explore={explore} light={light} />
    </div>
  )
}
