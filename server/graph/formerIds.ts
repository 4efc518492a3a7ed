/** Ids that nothing has any more, or that several share: to whom or what they lead now. */
import { z } from 'zod'
import { ID_START } from '../../cypher/ontology.ts'
import { ApiError } from '../http/errors.ts'
import { maybeShared, toToldApart } from '../identity/ids.ts'
import { readChoices, toChoiceText } from './choices.ts'
import { readPages } from './pages.ts'
import type { Graph } from './reads.ts'
import { ask, readNodes } from './reads.ts'
import type { NodeRow } from './rows.ts'

/** To whom an id may lead. `isSure`: whoever is meant is the one; else only who made the link knows. */
export interface Lead {
  ids: readonly string[]
  isSure: boolean
}

/** What ids lead to that nothing has, as far as they do. */
export async function readLeads(graph: Graph, ids: readonly string[]): Promise<Map<string, Lead>> {
  if (ids.length === 0) return new Map()
  const present = await readPresent(graph, ids)
  const leads = new Map<string, Lead>()
  for (const id of ids) {
    const found = present.get(id) ?? []
    const lead =
      found.length > 0 ? { ids: found, isSure: found.length === 1 } : await readToldApart(graph, id)
    if (lead !== undefined) leads.set(id, lead)
  }
  return leads
}

/**
 * For ids that nothing has, those that their people, events and bodies have now.
 * @param parameterOf the parameter that has an id, if any
 * @throws ApiError 409 with the choices where one leads to several
 */
export async function readPresentIds(
  graph: Graph,
  ids: readonly string[],
  parameterOf: (id: string) => string | undefined = () => undefined,
): Promise<Map<string, string>> {
  const leads = [...(await readLeads(graph, ids))]
  for (const [id, { ids: among, isSure }] of leads)
    if (!isSure) throw await toAmbiguous(graph, id, among, parameterOf(id))
  return sureOf(leads)
}

/** Of some leads those that are sure, each by the id that was asked for. */
export const sureOf = (leads: Iterable<readonly [string, Lead]>): Map<string, string> =>
  new Map(
    [...leads].flatMap(([id, { ids, isSure }]) => (isSure ? ids.slice(0, 1) : []).map((one) => [id, one])),
  )

/**
 * People, states, bodies and places by the ids that were asked for, which may be former ones.
 * @throws ApiError 409 with the choices where one leads to several
 */
export async function readPresentNodes(
  graph: Graph,
  ids: readonly string[],
  parameterOf?: (id: string) => string | undefined,
): Promise<Map<string, NodeRow>> {
  const nodes = await readNodes(graph, ids)
  const missing = ids.filter((id) => !nodes.has(id))
  const present = await readPresentIds(graph, missing, parameterOf)
  const others = await readNodes(graph, present.values())
  for (const [id, now] of present) {
    const row = others.get(now)
    if (row !== undefined) nodes.set(id, row)
  }
  return nodes
}

async function toAmbiguous(
  graph: Graph,
  id: string,
  among: readonly string[],
  parameter: string | undefined,
): Promise<ApiError> {
  const choices = await readChoices(graph, id, among)
  return new ApiError(409, 'ambiguous_id', toChoiceText(choices), parameter, choices)
}

const testimonyRow = z.object({ id: z.string(), testimony: z.string() })

/** The end of an id that a testimony made. */
const BY_TESTIMONY = /~[0-9a-f]{12}$/

/**
 * To whom an id leads that told somebody apart from namesakes: to whoever has the testimony that it was made of. Where nobody has, or a
 * state told them apart, it may be any of these, and were it only one who is left.
 */
async function readToldApart(graph: Graph, id: string): Promise<Lead | undefined> {
  const shared = maybeShared(id)
  if (shared === undefined) return undefined
  const named = (await readNodes(graph, [shared])).has(shared) ? [shared] : []
  const ids = [...named, ...((await readLeads(graph, [shared])).get(shared)?.ids ?? [])]
  if (ids.length === 0) return undefined
  if (!BY_TESTIMONY.test(id)) return { ids, isSure: false }
  const rows = await ask(graph, 'former/testimonies', testimonyRow, { ids })
  const meant = new Set(
    rows.flatMap((row) => (toToldApart(shared, row.testimony).includes(id) ? [row.id] : [])),
  )
  return meant.size === 1 ? { ids: [...meant], isSure: true } : { ids, isSure: false }
}

type Present = ReadonlyMap<string, readonly string[]>

async function readPresent(graph: Graph, ids: readonly string[]): Promise<Present> {
  const memory = graph.memory?.now
  if (memory === undefined) return askPresent(graph, ids)
  memory.former ??= readFormer(graph)
  memory.former.catch(() => (memory.former = undefined))
  return memory.former
}

const formerRow = z.object({ id: z.string(), former: z.array(z.string()) })
/** Rows that are held at a time. */
const PAGE = 5_000

/** The present ids for each former one: no index finds one of a list, so all are read once after a write. */
async function readFormer(graph: Graph): Promise<Present> {
  const present = new Map<string, string[]>()
  for (const [name, start] of [
    ['former/people', ''],
    ['former/events', ''],
    ['former/organizations', ID_START.organization],
  ] as const)
    for await (const page of readPages(graph, name, formerRow, PAGE, ({ id }) => id))
      for (const { id, former } of page) for (const one of former) put(present, start + one, id)
  return present
}

const presentRow = z.object({ former: z.string(), id: z.string() })

/** Without a memory only those that are asked for are looked for. */
async function askPresent(graph: Graph, ids: readonly string[]): Promise<Present> {
  const present = new Map<string, string[]>()
  for (const { former, id } of await ask(graph, 'present', presentRow, { ids: [...ids] }))
    put(present, former, id)
  return present
}

function put(present: Map<string, string[]>, former: string, id: string): void {
  const known = present.get(former)
  if (known === undefined) present.set(former, [id])
  else if (!known.includes(id)) known.push(id)
}
