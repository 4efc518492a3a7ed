/** Whom and what corrections are about, by the names of then; in Japanese too where these are known now. */
import type { CorrectionTold, Name } from '../api.ts'
import { readLeads, sureOf } from '../graph/formerIds.ts'
import type { Japanese } from '../graph/name.ts'
import { nameOf, toName } from '../graph/name.ts'
import type { Graph } from '../graph/reads.ts'
import { readNodes } from '../graph/reads.ts'
import { isCountry, toOrganizationKey } from '../load/keys.ts'
import type { Correction } from './correction.ts'

/** A part of what is told: somebody by an id, or a title of an office of a state or body. */
interface Part {
  text: string
  id?: string
  office?: string
}

const body = (name: string): Part => ({ text: name, id: toOrganizationKey(name) })
const person = ({ id, name }: { id: string; name: string }): Part => ({ text: name, id })
const words = (texts: Iterable<string | null>): Part[] =>
  [...new Set(texts)].flatMap((text) => (text === null ? [] : [{ text }]))

function partsOf(one: Correction): Part[] {
  switch (one.what) {
    case 'merge':
      return [person(one.keep), person(one.other)]
    case 'distinct':
      return [person(one.one), person(one.other)]
    case 'split':
      return [person(one.from), ...words(one.said.map(({ file }) => file))]
    case 'rename':
      return [{ text: one.person.name }, ...words([one.name, one.ja])]
    case 'merge-bodies':
      return [body(one.keep), body(one.other)]
    case 'distinct-bodies':
      return [body(one.one), body(one.other)]
    case 'split-body':
      return [body(one.from), body(one.to), ...words(one.said.map(({ file }) => file))]
    case 'rename-body':
      return [{ text: one.body }, ...words([one.name, one.ja])]
    case 'edit-event':
    case 'hide-event':
    case 'confirm-event':
      return words(one.reports.map(({ sentence }) => sentence))
    case 'hide-mention':
      return [
        ...[...new Map(one.mentions.map((mention) => [mention.ref, mention])).values()].map(
          ({ kind, ref }) => (kind === 'organization' ? body(ref) : { text: ref, id: ref }),
        ),
        ...words(one.mentions.map(({ headline }) => headline)),
      ]
    case 'edit-office':
      return [
        person(one.person),
        ...[one.office, one.to].flatMap((seat) =>
          seat === null ? [] : [{ text: seat.title, office: seat.of }],
        ),
      ]
  }
}

/** The words of a part; of an id that stands for its name, the name. */
function toWords({ text, id, office }: Part, named: ReadonlyMap<string, Name>, japanese?: Japanese): Name {
  if (office !== undefined) {
    const [of, key] = isCountry(office)
      ? (['country', office] as const)
      : (['organization', toOrganizationKey(office)] as const)
    return toName(text, japanese?.office(text, of, key))
  }
  const known = id === undefined ? undefined : named.get(id)
  if (known === undefined) return { en: text }
  return text === id ? known : { ...known, en: text }
}

/** What a correction is and is about, by the names of then alone. */
export const toTold = (
  one: Correction,
  named: ReadonlyMap<string, Name> = new Map(),
  japanese?: Japanese,
): CorrectionTold => ({
  what: one.what,
  about: partsOf(one).map((part) => toWords(part, named, japanese)),
})

/** What each of some corrections is and is about. */
export async function tellCorrections(graph: Graph, all: readonly Correction[]): Promise<CorrectionTold[]> {
  const ids = all.flatMap(partsOf).flatMap(({ id }) => id ?? [])
  const there = await readNodes(graph, ids)
  const leads = await readLeads(
    graph,
    ids.filter((id) => !there.has(id)),
  )
  const present = sureOf(leads)
  const nodes = new Map([...there, ...(await readNodes(graph, present.values()))])
  const named = new Map(
    ids.flatMap((id): [string, Name][] => {
      const node = nodes.get(id) ?? nodes.get(present.get(id) ?? '')
      return node === undefined ? [] : [[id, nameOf(node)]]
    }),
  )
  return all.map((one) => toTold(one, named, graph.japanese))
}
