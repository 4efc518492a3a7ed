/**
 * What the graph is asked in the benchmark: one row for each question, with the time that 19 of 20 answers may take.
 * A new question is a new row.
 */
import * as reads from '../../server/reads.ts'
import type { EventFilter, Graph } from '../../server/reads.ts'

/** Whom and when a question is about; the busiest come first. */
export interface Subject {
  /** A window of one year: first day, and the first day after it. */
  from: string
  to: string
  person: string
  state: string
}

export interface Question {
  name: string
  /** Milliseconds. */
  goal: number
  ask(graph: Graph, subject: Subject): Promise<unknown>
}

const YEAR_GOAL = 150
const PROFILE_GOAL = 50

const toFilter = ({ from, to }: Subject): EventFilter => ({
  ...{ from, to, kinds: [], background: false, planned: false, negated: false },
})

export const QUESTIONS: readonly Question[] = [
  {
    name: 'ids of the events of a year',
    goal: YEAR_GOAL,
    ask: (graph, subject) => reads.readEventsInWindow(graph, toFilter(subject)),
  },
  {
    name: 'first and last day',
    goal: YEAR_GOAL,
    ask: (graph, subject) => reads.readExtent(graph, toFilter(subject)),
  },
  {
    name: 'events of a person',
    goal: PROFILE_GOAL,
    ask: (graph, { person }) => reads.readEventsOfNode(graph, person),
  },
  {
    name: 'offices of a person',
    goal: PROFILE_GOAL,
    ask: (graph, { person }) => reads.readOffices(graph, [person]),
  },
  {
    name: 'how often a person is named',
    goal: PROFILE_GOAL,
    ask: (graph, { person }) => reads.readMentionCount(graph, person),
  },
  {
    name: 'who holds an office of a state',
    goal: PROFILE_GOAL,
    ask: (graph, { state }) => reads.readHolders(graph, state),
  },
]
