/** What a person asks for, in ids of the API -> a correction as the ledger has it, which is found again in other editions and graphs. */
import { z } from 'zod'
import { ID_START, isOrganization, isPerson } from '../../cypher/ontology.ts'
import type { CorrectionRequest } from '../api/corrections.ts'
import { toReread } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { ApiError } from '../http/errors.ts'
import { readPresentNodes } from '../graph/formerIds.ts'
import { isCountry } from '../load/keys.ts'
import { isJapanese } from '../search/fold.ts'
import { ask, readDocument, readTexts } from '../graph/reads.ts'
import type { Correction, InForce, MentionRef } from './correction.ts'
import { readSomebody, toPersonRef } from './people.ts'
import type { Somebody } from './people.ts'
import { notKept, readReportRefs, toMentionRefs } from './reports.ts'

type Asked<What extends CorrectionRequest['what']> = Extract<CorrectionRequest, { what: What }>

const refuse = (code: string, message: string): never => {
  throw new ApiError(400, code, message)
}

/** @throws ApiError where what is asked for is not there, or says nothing. `corrections`: those that hold */
export async function toCorrection(
  holdings: Holdings,
  corrections: readonly InForce[],
  asked: CorrectionRequest,
): Promise<Correction> {
  const reread = toReread(holdings.archive, corrections)
  switch (asked.what) {
    case 'merge':
      return isOrganization(asked.keep) && isOrganization(asked.other)
        ? mergeBodies(holdings, asked)
        : merge(holdings, asked)
    case 'distinct': {
      if (isOrganization(asked.one) && isOrganization(asked.other)) return partBodies(holdings, asked)
      const [one, other] = await readTwo(holdings, asked.one, asked.other)
      return { what: 'distinct', one: toPersonRef(one), other: toPersonRef(other) }
    }
    case 'split':
      return isOrganization(asked.from) ? splitBody(holdings, asked) : split(holdings, asked)
    case 'confirm': {
      const somebody = await readSomebody(holdings, asked.person)
      const said = somebody.all.filter(({ document }) => document === asked.document)
      if (said.length === 0) refuse('not_named', `The document does not name ${somebody.name}.`)
      return { what: 'merge', keep: toPersonRef(somebody), other: { ...toPersonRef(somebody), said } }
    }
    case 'rename':
      return rename(holdings, asked)
    case 'edit-event':
      return editEvent(holdings, corrections, asked)
    case 'hide-event':
    case 'confirm-event':
      return { what: asked.what, reports: await readReportRefs(holdings, reread, asked.event) }
    case 'hide-mention':
      return { what: 'hide-mention', mentions: await readMentions(holdings, corrections, asked) }
    case 'edit-office': {
      const somebody = await readSomebody(holdings, asked.person)
      const { office, to } = asked
      const named = ({ title, of }: { title: string; of: string }) => ({ title, of: toOf(of) })
      const documents = new Set(somebody.all.map(({ document }) => document))
      return {
        what: 'edit-office',
        person: toPersonRef(somebody, documents),
        office: named(office),
        to: to === null ? null : named(to),
      }
    }
  }
}

/** A state's code or a body's name, of a node's id. */
const toOf = (id: string): string => {
  if (isOrganization(id)) return id.slice(ID_START.organization.length)
  return isCountry(id) ? id : refuse('wrong_side', `"${id}" is no state and no organization.`)
}

async function readTwo(holdings: Holdings, a: string, b: string): Promise<[Somebody, Somebody]> {
  const two: [Somebody, Somebody] = [await readSomebody(holdings, a), await readSomebody(holdings, b)]
  if (two[0].id === two[1].id) refuse('same_person', `"${a}" and "${b}" are one already.`)
  return two
}

async function merge(holdings: Holdings, asked: Asked<'merge'>): Promise<Correction> {
  const [keep, other] = await readTwo(holdings, asked.keep, asked.other)
  return { what: 'merge', keep: toPersonRef(keep), other: toPersonRef(other) }
}

async function mergeBodies(holdings: Holdings, asked: Asked<'merge'>): Promise<Correction> {
  const [keep, other] = [await readBody(holdings, asked.keep), await readBody(holdings, asked.other)]
  if (keep === other) refuse('same_body', `"${asked.keep}" and "${asked.other}" are one already.`)
  return { what: 'merge-bodies', keep, other }
}

/** The name under which all documents know an organization. */
async function readBody(holdings: Holdings, id: string): Promise<string> {
  const there = (await readPresentNodes(holdings, [id])).get(id)
  if (there === undefined)
    throw new ApiError(404, 'unknown_node', `There is no organization "${id}" in the store.`)
  return there.id.slice(ID_START.organization.length)
}

async function split(holdings: Holdings, { from, documents }: Asked<'split'>): Promise<Correction> {
  const somebody = await readSomebody(holdings, from)
  const wanted = new Set(documents)
  const said = somebody.all.filter(({ document }) => wanted.has(document))
  if (said.length === 0) refuse('not_named', `None of the documents names ${somebody.name}.`)
  if (said.length === somebody.all.length)
    refuse('nothing_left', `These are all documents that name ${somebody.name}; leave one.`)
  const rest = somebody.all.filter(({ document }) => !wanted.has(document))
  return { what: 'split', from: toPersonRef({ ...somebody, all: rest }), said }
}

/** Two that are one by now are told apart by the names that were asked for. */
async function partBodies(holdings: Holdings, { one, other }: Asked<'distinct'>): Promise<Correction> {
  const present = [await readBody(holdings, one), await readBody(holdings, other)] as const
  const names = present[0] === present[1] ? ([toOf(one), toOf(other)] as const) : present
  if (names[0] === names[1]) refuse('same_body', `"${one}" and "${other}" are one name.`)
  return { what: 'distinct-bodies', one: names[0], other: names[1] }
}

async function splitBody(holdings: Holdings, { from, documents, name }: Asked<'split'>): Promise<Correction> {
  const body = await readBody(holdings, from)
  if (name === undefined) return refuse('name_needed', 'Give the name of the other organization.')
  if (name === body) return refuse('same_body', `"${name}" is what the organization is called already.`)
  const items = await ask(holdings, 'corrections/itemsOfBodies', itemRow, { ids: [from] })
  const naming = new Set(items.map(toDocument))
  const wanted = [...new Set(documents)].filter((id) => naming.has(id))
  if (wanted.length === 0) return refuse('not_named', `None of the documents names ${body}.`)
  if (wanted.length === naming.size)
    return refuse('nothing_left', `These are all documents that name ${body}; leave one, or rename it.`)
  const said = await Promise.all(
    wanted.map(async (document) => ({
      document,
      file: (await readDocument(holdings, document))?.file ?? document,
    })),
  )
  return { what: 'split-body', from: body, to: name, said }
}

async function rename(holdings: Holdings, { node, name, ja }: Asked<'rename'>): Promise<Correction> {
  if (name === undefined && ja === undefined) refuse('nothing', 'Give a name, or a Japanese one.')
  if (!isOrganization(node))
    return {
      what: 'rename',
      person: toPersonRef(await readSomebody(holdings, node)),
      name: name ?? null,
      ja: ja ?? null,
    }
  if (ja !== undefined && !isJapanese(ja)) return refuse('no_japanese', `"${ja}" is not written in Japanese.`)
  return { what: 'rename-body', body: await readBody(holdings, node), name: name ?? null, ja: ja ?? null }
}

async function editEvent(
  holdings: Holdings,
  corrections: readonly InForce[],
  { event, kind, date, sides }: Asked<'edit-event'>,
): Promise<Correction> {
  if (kind === undefined && date === undefined && sides === undefined)
    refuse('nothing', 'Give what is to change: kind, date or sides.')
  const reports = await readReportRefs(holdings, toReread(holdings.archive, corrections), event)
  const documents = new Set(reports.map(({ document }) => document))
  const toSide = async ({ of, people }: { of: string | null; people: string[] }) => ({
    of: of === null ? null : toOf(of),
    people: await Promise.all(
      people.map(async (id) => toPersonRef(await readSomebody(holdings, id), documents)),
    ),
  })
  return {
    what: 'edit-event',
    reports,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(sides === undefined ? {} : { sides: await Promise.all(sides.map(toSide)) }),
  }
}

const itemRow = z.object({ item: z.string() })

/** Where a node is named: in one item, or wherever a person or an organization is. */
async function readMentions(
  holdings: Holdings,
  corrections: readonly InForce[],
  { node, item }: Asked<'hide-mention'>,
): Promise<MentionRef[]> {
  const reread = toReread(holdings.archive, corrections)
  const somebody = isPerson(node) ? await readSomebody(holdings, node) : undefined
  const documents = await findDocuments(holdings, node, item, somebody)
  const mentions: MentionRef[] = []
  for (const id of documents) {
    const extraction = (await reread(id))?.extraction
    if (extraction === undefined) throw notKept(id)
    const people = (somebody?.all ?? []).filter(({ document }) => document === id).map(({ person }) => person)
    for (const one of extraction.items)
      if (item === undefined || item === `${id}#${String(one.n)}`)
        mentions.push(...toMentionRefs(extraction, one, node, people))
  }
  if (mentions.length === 0)
    throw new ApiError(
      404,
      'not_named',
      `"${node}" is named nowhere${item === undefined ? '' : ' in that item'}.`,
    )
  return mentions
}

async function findDocuments(
  holdings: Holdings,
  node: string,
  item: string | undefined,
  somebody: Somebody | undefined,
): Promise<string[]> {
  if (item !== undefined) {
    if ((await readTexts(holdings, [item])).length === 0)
      throw new ApiError(404, 'unknown_item', `There is no item "${item}" in the store.`)
    return [toDocument({ item })]
  }
  if (somebody !== undefined) return [...new Set(somebody.all.map(({ document }) => document))]
  if (!isOrganization(node)) return refuse('item_needed', 'Say in which item a state or place is not named.')
  const items = await ask(holdings, 'corrections/itemsOfBodies', itemRow, { ids: [node] })
  return [...new Set(items.map(toDocument))]
}

const toDocument = ({ item }: { item: string }): string => item.slice(0, item.lastIndexOf('#'))
