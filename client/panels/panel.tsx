import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { askEvidence, askProfile } from '../api.ts'
import { MeetCard } from '../meetings/meet.tsx'
import { useResource } from '../resource.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { EventCard, TieCard } from './accounts.tsx'
import { isDrawnIn, viewElsewhere } from '../state/views.ts'
import { ChosenStrip } from './chosen.tsx'
import { Answered } from './notice.tsx'
import { Overview } from './overview.tsx'
import { ProfileCard } from './profile.tsx'

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
  centre(): void
  /** Lights a chain in the picture, by the ids of its nodes and edges; none puts out the light. */
  light(ids: readonly string[]): void
}

/** Follows a former id to the present one: a link may be older than what was learnt since. The address stays as it was. */
function useFollow(selection: Selection, present: string | undefined, explore: Explore): void {
  const { type, id } = selection
  useEffect(() => {
    if (present !== undefined && present !== id)
      explore({ do: 'select', selection: { type, id: present } }, 'passing')
  }, [type, id, present, explore])
}

function ChosenNode({ id, shown, ...props }: Props & { id: string; shown: boolean }): ReactNode {
  const { all, state, explore, centre } = props
  const { documents, view } = state
  const profile = useResource(JSON.stringify([id, documents]), (signal) => askProfile(id, documents, signal))
  useFollow({ type: 'node', id }, profile.answer?.data.node.id, explore)
  const isThere = all.nodes.has(id)
  const draw = (): void => {
    explore({ do: 'expand', ids: [id] })
    centre()
  }
  return (
    <Answered of={profile}>
      {(data) => (
        <ProfileCard
          profile={data}
          state={state}
          explore={explore}
          centre={shown ? centre : undefined}
          elsewhere={isThere ? undefined : viewElsewhere(data.node.kind, view)}
          draw={!isThere && all.slice.omitted > 0 && isDrawnIn(data.node.kind, view) ? draw : undefined}
        />
      )}
    </Answered>
  )
}

function ChosenEvent({ id, shown, ...props }: Props & { id: string; shown: boolean }): ReactNode {
  const evidence = useResource(id, (signal) => askEvidence([id], signal))
  useFollow({ type: 'event', id }, evidence.answer?.data.events[0]?.id, props.explore)
  return (
    <Answered of={evidence}>
      {(answer) => <EventCard {...props} answer={answer} centre={shown ? props.centre : undefined} />}
    </Answered>
  )
}

/** What the reader has chosen. Each choice has its own component, so that nothing of the last one is left. */
function Chosen(props: Props): ReactNode {
  const { all, derived, state } = props
  const { selection } = state
  if (selection === undefined) return <Overview {...props} />
  if (selection.type === 'node')
    return (
      <ChosenNode
        key={selection.id}
        {...props}
        id={selection.id}
        shown={derived.nodes.get(selection.id)?.shown === true}
      />
    )
  if (selection.type === 'edge') {
    const edge = all.edges.get(selection.id)
    // A tie of another view or archive: nothing is known of it here.
    if (edge === undefined) return <Overview {...props} />
    // Who took part in an event is told with it.
    const [event] = edge.events
    if (edge.kind === 'took-part' && event !== undefined)
      return <ChosenEvent key={edge.id} {...props} id={event} shown={derived.kept.has(event)} />
    const { shown = false, count = 0 } = derived.edges.get(edge.id) ?? {}
    return (
      <TieCard key={edge.id} {...props} edge={edge} count={count} centre={shown ? props.centre : undefined} />
    )
  }
  return (
    <ChosenEvent key={selection.id} {...props} id={selection.id} shown={derived.kept.has(selection.id)} />
  )
}

/** Who met whom, or what the reader has chosen, or an overview. */
export function Panel(props: Props): ReactNode {
  const { all, state, explore } = props
  if (state.meet !== undefined) return <MeetCard {...props} meet={state.meet} />
  return (
    <>
      <ChosenStrip all={all} state={state} explore={explore} />
      <Chosen {...props} />
    </>
  )
}
