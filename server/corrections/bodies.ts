/** Corrections about organizations, which go by name: they hold for whatever document names them. They change the draft that they are given. */
import type { Extraction, ItemExtraction, OrganizationClaim } from '../../ingest/types.ts'
import { isJapanese } from '../search/fold.ts'
import { toBody } from '../load/keys.ts'

/** Every document knows a body under the name of another. */
export const mergeBodies = (
  extraction: Extraction,
  { keep, other }: { keep: string; other: string },
): boolean =>
  onBody(extraction, other, (item, name) => {
    const listed = listedAs(item, other)
    for (const one of listed)
      Object.assign(one, { canonical: keep, aliases: [...new Set([...one.aliases, other])] })
    // an office or a side may name a body that the item does not list
    if (listed.length === 0) replaceOf(item, name, keep)
  })

/** The document speaks of another body, which goes by that name. */
export const splitBody = (extraction: Extraction, { from, to }: { from: string; to: string }): boolean =>
  onBody(extraction, from, (item, name) => {
    for (const one of listedAs(item, from)) {
      one.canonical = to
      one.aliases = [...new Set([...one.aliases, one.name])].filter((alias) => alias !== from)
      callOtherwise(item, one, to)
    }
    replaceOf(item, name, to)
  })

/** The body is called by another name, those that the documents use become others; or by another one in Japanese. */
export const renameBody = (
  extraction: Extraction,
  { body, name: to, ja }: { body: string; name: string | null; ja: string | null },
): boolean =>
  onBody(extraction, body, (item, name) => {
    for (const one of listedAs(item, body)) {
      one.canonical = body
      if (to !== null) {
        one.aliases = [...new Set([...one.aliases, one.name])].filter((alias) => alias !== to)
        callOtherwise(item, one, to)
      }
      // it has one at a time: what is written in Japanese among its names
      if (ja !== null) one.aliases = [...one.aliases.filter((alias) => !isJapanese(alias)), ja]
    }
    if (listedAs(item, body).length > 0) return
    replaceOf(item, name, body)
    if (ja !== null) item.organizations.push({ name: body, aliases: [ja] })
  })

/**
 * Two names are of two bodies: what goes by the one is not known under the other, whoever said so before. Gives which of the two the
 * document names.
 */
export function partBodies(
  extraction: Extraction,
  { one, other }: { one: string; other: string },
): ('one' | 'other')[] {
  for (const { organizations } of extraction.items)
    for (const listed of organizations) {
      const known = listed.canonical ?? listed.name
      const [own, foreign] = known === one ? [one, other] : [other, one]
      if (known === own && !isCalled(listed, own) && isCalled(listed, foreign)) listed.canonical = foreign
    }
  const names = (body: string): boolean => onBody(extraction, body, () => undefined)
  return [...(names(one) ? ['one' as const] : []), ...(names(other) ? ['other' as const] : [])]
}

const isCalled = ({ name, aliases }: OrganizationClaim, body: string): boolean =>
  name === body || aliases.includes(body)

const listedAs = ({ organizations }: ItemExtraction, body: string): OrganizationClaim[] =>
  organizations.filter((one) => (one.canonical ?? one.name) === body)

/** An item calls a body that it lists by another name, wherever it does. */
function callOtherwise(item: ItemExtraction, one: OrganizationClaim, to: string): void {
  const from = one.name
  one.name = to
  for (const mention of item.mentions)
    if (mention.kind === 'organization' && mention.ref === from) mention.ref = to
  replaceOf(item, from, to)
}

/** Does something with every item that names a body, in whatever form; `name`: what it calls it. Gives whether there is one. */
function onBody(
  extraction: Extraction,
  body: string,
  change: (item: ItemExtraction, name: string) => void,
): boolean {
  let isThere = false
  for (const item of extraction.items) {
    const used = [...item.organizations.map(({ name }) => name), ...ofs(item)]
    const name = used.find((of) => {
      const found = toBody(of, item)
      return found.kind === 'organization' && found.name === body
    })
    if (name === undefined) continue
    isThere = true
    change(item, name)
  }
  return isThere
}

const ofs = (item: ItemExtraction): string[] => [
  ...item.people.flatMap(({ offices }) => offices.map(({ of }) => of)),
  ...[...item.events, ...item.background].flatMap(({ sides }) => sides.flatMap(({ of }) => of ?? [])),
]

/** Names a body otherwise wherever an office or a side is its. */
function replaceOf(item: ItemExtraction, from: string, to: string): void {
  for (const { offices } of item.people) for (const office of offices) if (office.of === from) office.of = to
  for (const { sides } of [...item.events, ...item.background])
    for (const side of sides) if (side.of === from) side.of = to
}
