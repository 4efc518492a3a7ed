/**
 * What the graph is asked in the benchmark: one row for each question, with the time that 19 of 20 answers may take.
 * A new question is a new row.
 */
import {
  addDays,
  NEWS,
  readEventSet,
  readEventSetOfNode,
  readEventSetOfPair,
} from '../../server/graph/eventSet.ts'
import { readActors } from '../../server/questions/actors.ts'
import { readChanges } from '../../server/questions/changes.ts'
import { CONTACT_KINDS } from '../../server/questions/contacts.ts'
import { readDocumentAnswer, readDocumentList, readTextsAnswer } from '../../server/questions/documents.ts'
import { readMeetings } from '../../server/questions/meetings.ts'
import { readNetwork } from '../../server/questions/network.ts'
import { readPaths } from '../../server/questions/paths.ts'
import { readProfile } from '../../server/questions/profile.ts'
import { readRelation } from '../../server/questions/relation.ts'
import { toTimeline } from '../../server/questions/timeline.ts'
import * as reads from '../../server/graph/reads.ts'
import type { Graph } from '../../server/graph/reads.ts'
import type { NodeRow } from '../../server/graph/rows.ts'
import type { Search } from '../../server/search/index.ts'

/** Whom and when a question is about; the busiest come first. */
export interface Subject {
  /** A window of one year: first day, and the first day after it. */
  from: string
  to: string
  person: string
  /** What somebody types who looks for that person: the family name, without its last letter. */
  typed: string
  state: string
  /** Another state. */
  other: string
  document: string
}

export interface Question {
  name: string
  /** Milliseconds. */
  goal: number
  ask(graph: Graph, subject: Subject, search: Search): Promise<unknown>
}

const YEAR_GOAL = 150
const PROFILE_GOAL = 50

const inYear = ({ from, to }: Subject) => ({ ...NEWS, from, to })
const NETWORK = { top: 60, least: 1, depth: 1, events: 1_000 } as const

/** People, states and bodies by their ids, as questions about two of them want them. */
async function pairOf(graph: Graph, a: string, b: string): Promise<[NodeRow, NodeRow]> {
  const nodes = await reads.readNodes(graph, [a, b])
  const [one, other] = [nodes.get(a), nodes.get(b)]
  if (one === undefined || other === undefined) throw new Error(`questions: no ${a} or no ${b}`)
  return [one, other]
}

const ofYear = (name: string, ask: Question['ask'], goal = YEAR_GOAL): Question => ({ name, goal, ask })

export const QUESTIONS: readonly Question[] = [
  ...(['people', 'countries', 'full'] as const).map((view) =>
    ofYear(`network of a year: ${view}`, (graph, subject) =>
      readNetwork(graph, { ...inYear(subject), ...NETWORK, view }),
    ),
  ),
  ofYear('network of a year: two steps from a person', (graph, subject) =>
    readNetwork(graph, { ...inYear(subject), ...NETWORK, view: 'people', focus: subject.person, depth: 2 }),
  ),
  ofYear('network of a year: one agency', (graph, subject) =>
    readNetwork(graph, { ...inYear(subject), ...NETWORK, view: 'people', agencies: ['WIRE'] }),
  ),
  ofYear('timeline of a year by day and kind', async (graph, subject) => {
    const set = await readEventSet(graph, { ...inYear(subject), undated: true })
    return toTimeline(set, { step: 'day', split: 'kind' })
  }),
  ofYear('timeline of a state by week', async (graph, subject) => {
    const set = await readEventSetOfNode(graph, subject.state, inYear(subject))
    return toTimeline(set, { step: 'week', split: 'quad' })
  }),
  ofYear('who met whom in a year', async (graph, subject) => {
    const set = await readEventSet(graph, { ...inYear(subject), kinds: CONTACT_KINDS })
    return readMeetings(graph, set, { offset: 0, limit: 50 })
  }),
  ofYear('who of a state met a person', async (graph, subject) => {
    const pair = await pairOf(graph, subject.person, subject.state)
    const set = await readEventSetOfPair(graph, pair, { ...inYear(subject), kinds: CONTACT_KINDS })
    return readMeetings(graph, set, { offset: 0, limit: 50 })
  }),
  ofYear('actors of a year', (graph, subject) => readActors(graph, { ...inYear(subject), top: 50 })),
  ofYear('ways from a person to a state', async (graph, subject) =>
    readPaths(graph, await pairOf(graph, subject.person, subject.state), inYear(subject)),
  ),
  ofYear('changes from one half of a year to the other', (graph, subject) =>
    readChanges(graph, { ...inYear(subject), middle: addDays(subject.from, 182) }),
  ),
  ofYear('profile of a person', (graph, subject) => profile(graph, subject, subject.person), PROFILE_GOAL),
  ofYear('profile of a state', (graph, subject) => profile(graph, subject, subject.state), PROFILE_GOAL),
  ofYear(
    'relation of two states',
    async (graph, subject) => {
      const pair = await pairOf(graph, subject.state, subject.other)
      return readRelation(graph, pair, { ...inYear(subject), offset: 0, limit: 50 })
    },
    PROFILE_GOAL,
  ),
  ofYear('documents', (graph) => readDocumentList(graph, { offset: 0, limit: 100 })),
  ofYear('items of a document', (graph, { document }) =>
    readDocumentAnswer(graph, document, { offset: 0, limit: 100 }),
  ),
  ofYear('texts of twenty items with what is marked in them', (graph, { document }) =>
    readTextsAnswer(graph, document, { offset: 0, limit: 20 }),
  ),
  ofYear('search for a name while it is typed', (_, { typed }, search) => search(typed, 20)),
]

const profile = (graph: Graph, subject: Subject, id: string) =>
  readProfile(graph, id, { ...inYear(subject), offset: 0, limit: 50 })
