import type { EventKind } from '../cypher/ontology.ts'
import type {
  Actors,
  BriefPage,
  Choices,
  ErrorBody,
  EvidenceAnswer,
  GraphSlice,
  Health,
  Meetings,
  Paths,
  PresentIds,
  Profile,
  Relation,
  SearchAnswer,
  View,
} from '../server/api.ts'
import type { ActorTable, Meet, State, Window } from './state/state.ts'
import { SWITCHES } from './state/state.ts'

/** The one form of error that a question to the server can end in. */
export class ApiFailure extends Error {
  /** `network` where no answer came; otherwise the code of the server's answer. */
  readonly code: string
  /** Those whom an id may mean. */
  readonly choices: Choices | undefined

  constructor(code: string, message: string, choices?: Choices) {
    super(message)
    this.code = code
    this.choices = choices
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error
}

/** Parameters of a question; one with several values is repeated. */
type Query = Readonly<Record<string, string | string[]>>

/** Asks the server; throws ApiFailure for anything but a good answer. An aborted question rejects with the signal's reason. */
export function ask<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value]),
  )
  const text = new URLSearchParams(pairs).toString()
  return request(text === '' ? path : `${path}?${text}`, { signal })
}

/** Has the server write something; throws as `ask`. */
export function send<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Sends a request; throws as `ask`. What is answered without a body is undefined. */
export async function request<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } })
    body = response.status === 204 ? undefined : await response.json()
  } catch (error) {
    if (init.signal?.aborted === true) throw error
    throw new ApiFailure('network', String(error))
  }
  if (response.ok) return body as T
  if (isErrorBody(body)) throw new ApiFailure(body.error.code, body.error.message, body.error.choices)
  throw new ApiFailure('unknown', `HTTP ${String(response.status)}`)
}

/** Ids in one question, so that an address stays short enough for every server. */
const IDS_AT_ONCE = 40

/** Events that the page holds in memory at most. */
const MOST_EVENTS = '10000'

/** Which events count for who is drawn: those of some days (none: of all) that switches and classes let through. */
export type Counted = Pick<State, 'window' | 'switches' | 'hiddenTones'>

/** Which nodes the network has: those with most events that count, and the neighbours of some. */
export interface NetworkQuestion {
  view: View
  top: number
  expand: readonly string[]
  /** Are those drawn as well who are busiest over all days and bulletins? */
  home: boolean
  counted: Counted
  /** None: all. */
  documents: readonly string[]
}

const ofDocuments = (ids: readonly string[]): Record<string, string> =>
  ids.length === 0 ? {} : { documents: ids.join(',') }

/** What was new in some days as some bulletins tell it; without days, in those of the newest of them. */
export const askBrief = (
  { window, documents }: Pick<State, 'window' | 'documents'>,
  signal: AbortSignal,
): Promise<BriefPage> => ask('/api/brief/page', { ...window, ...ofDocuments(documents) }, signal)

/** Where a brief is to be had as a file. */
export const briefFile = (
  { from, to }: Window,
  documents: readonly string[],
  format: 'md' | 'docx',
): string => `/api/brief.${format}?${new URLSearchParams({ from, to, ...ofDocuments(documents) }).toString()}`

/** The network of all days: days, planned, background and negated events are filtered on the page, from memory. */
export function askNetwork(
  { view, top, expand, home, counted: { window, switches, hiddenTones }, documents }: NetworkQuestion,
  signal: AbortSignal,
): Promise<GraphSlice> {
  const without = [...SWITCHES.filter((name) => !switches[name]), ...hiddenTones]
  return ask(
    '/api/network',
    {
      ...{
        view,
        top: String(top),
        events: MOST_EVENTS,
        planned: 'true',
        background: 'true',
        negated: 'true',
      },
      expand: [...expand],
      ...(home ? { home: 'true' } : {}),
      ...ofDocuments(documents),
      ...(window === undefined ? {} : { busyFrom: window.from, busyTo: window.to }),
      ...(without.length === 0 ? {} : { busyWithout: without.join(',') }),
    },
    signal,
  )
}

/** Asks about many ids, so many at once. */
function askByGroups<T>(ids: readonly string[], askGroup: (group: string[]) => Promise<T>): Promise<T[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, at) => at * IDS_AT_ONCE)
  return Promise.all(starts.map((start) => askGroup(ids.slice(start, start + IDS_AT_ONCE))))
}

export async function askEvidence(ids: readonly string[], signal: AbortSignal): Promise<EvidenceAnswer> {
  const answers = await askByGroups(ids, (group) =>
    ask<EvidenceAnswer>('/api/evidence', { ids: group.join(',') }, signal),
  )
  return { events: answers.flatMap(({ events }) => events) }
}

/** Which of some ids lead to others by now. */
export async function askIds(ids: readonly string[], signal: AbortSignal): Promise<PresentIds> {
  const answers = await askByGroups(ids, (id) => ask<PresentIds>('/api/ids', { id }, signal))
  return { changed: answers.flatMap(({ changed }) => changed) }
}

/** All about a node; of its events those of some bulletins, or of all. */
export function askProfile(id: string, documents: readonly string[], signal: AbortSignal): Promise<Profile> {
  return ask(`/api/entities/${encodeURIComponent(id)}`, { limit: '2000', ...ofDocuments(documents) }, signal)
}

/** Which events an answer counts: those of the chosen days, switches, classes and bulletins. */
export type Filter = Pick<State, 'window' | 'switches' | 'hiddenTones' | 'documents'>

/** Names a filter: the same for the same answers. */
export function filterKey({ window, switches, hiddenTones, documents }: Filter): string {
  return JSON.stringify([window, SWITCHES.map((name) => switches[name]), hiddenTones, documents])
}

function toQuery({ window, switches, hiddenTones, documents }: Filter): Record<string, string> {
  return {
    ...window,
    ...Object.fromEntries(SWITCHES.map((name) => [name, String(switches[name])])),
    ...(hiddenTones.length === 0 ? {} : { withoutQuads: hiddenTones.join(',') }),
    ...ofDocuments(documents),
  }
}

/** Who or what an id is; of its events only the newest. */
export function askNode(id: string, signal: AbortSignal): Promise<Profile> {
  return ask(`/api/entities/${encodeURIComponent(id)}`, { limit: '1' }, signal)
}

/** Events on one page of a list, and on one of a file. */
const MEETINGS_AT_ONCE = 50
const MOST_MEETINGS = 100

/** Which events of some are told; `only`: those of a sort alone, whatever its switch. */
export type MeetingsQuestion = Filter & { kinds: readonly EventKind[]; only?: 'planned' }

const toMeetingsQuery = ({ kinds, only, ...filter }: MeetingsQuestion): Record<string, string> => ({
  kinds: kinds.join(','),
  ...(only === undefined ? {} : { only }),
  ...toQuery(filter),
})

/** A page of the events of two, of one with anybody, or of everybody, newest first; each told in full. */
export function askMeetings(
  ends: Meet,
  { offset, ...question }: MeetingsQuestion & { offset: number },
  signal: AbortSignal,
): Promise<Meetings> {
  const page = { limit: String(MEETINGS_AT_ONCE), offset: String(offset) }
  return ask('/api/meetings', { ...ends, ...toMeetingsQuery(question), ...page }, signal)
}

/** The same, all of them. */
export async function askAllMeetings(
  ends: Meet,
  question: MeetingsQuestion,
  signal: AbortSignal,
): Promise<Meetings> {
  const query = { ...ends, ...toMeetingsQuery(question) }
  const lengthOf = ({ meetings }: Meetings): number => meetings.length
  const pages = await askAll<Meetings>('/api/meetings', MOST_MEETINGS, lengthOf, signal, query)
  return {
    ...pages[0],
    meetings: pages.flatMap(({ meetings }) => meetings),
    names: Object.fromEntries(pages.flatMap(({ names }) => Object.entries(names))),
  }
}

/** The shortest ways from one to the other through people who met. */
export function askPaths(
  [a, b]: readonly [string, string],
  filter: Filter,
  signal: AbortSignal,
): Promise<Paths> {
  return ask('/api/paths', { a, b, ...toQuery(filter) }, signal)
}

/** How the relation of two nodes runs. Its events are not asked for: the page has them. */
export function askRelation(
  [a, b]: readonly [string, string],
  filter: Filter,
  signal: AbortSignal,
): Promise<Relation> {
  return ask('/api/relations', { a, b, ...toQuery(filter), limit: '1' }, signal)
}

/** Rows of the table of actors, at most. */
export const MOST_ACTORS = 200

/** Who keeps turning up in the chosen days; without days there is no before and after to compare. */
export function askActors(
  { of, ...filter }: Filter & { window: Window; of: ActorTable['of'] },
  signal: AbortSignal,
): Promise<Actors> {
  return ask('/api/actors', { of, ...toQuery(filter), top: String(MOST_ACTORS) }, signal)
}

/** Things that a search finds, at most. */
const MOST_HITS = '24'

export function askSearch(q: string, signal: AbortSignal): Promise<SearchAnswer> {
  return ask('/api/search', { q, limit: MOST_HITS }, signal)
}

/** All pages of a list, one after the other; `lengthOf` tells how many are on a page. */
export async function askAll<T extends { total: number }>(
  path: string,
  limit: number,
  lengthOf: (page: T) => number,
  signal: AbortSignal,
  query: Record<string, string> = {},
): Promise<[T, ...T[]]> {
  const page = (offset: number): Promise<T> =>
    ask<T>(path, { ...query, limit: String(limit), offset: String(offset) }, signal)
  const first = await page(0)
  const pages: [T, ...T[]] = [first]
  for (let there = lengthOf(first), last = there; last > 0 && there < first.total; there += last) {
    const next = await page(there)
    last = lengthOf(next)
    pages.push(next)
  }
  return pages
}

/** Whether the server is well, and how many documents it has. */
export const askHealth = (signal: AbortSignal): Promise<Health> => ask('/api/health', {}, signal)
