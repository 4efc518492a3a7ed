/** Corrections about organizations, which go by name: they hold for whatever document names them. They change the draft that they are given. */
import type { Extraction, ItemExtraction } from '../../ingest/types.ts'
import { toBody } from '../load/keys.ts'

/** Every document knows a body under the name of another. */
export const mergeBodies = (
  extraction: Extraction,
  { keep, other }: { keep: string; other: string },
): boolean =>
  onBody(extraction, other, (item, name) => {
    const listed = item.organizations.filter((one) => (one.canonical ?? one.name) === other)
    for (const one of listed)
      Object.assign(one, { canonical: keep, aliases: [...new Set([...one.aliases, other])] })
    // an office or a side may name a body that the item does not list
    if (listed.length === 0) replaceOf(item, name, keep)
  })

/** The body is called by another name; those that the documents use become others. */
export const renameBody = (
  extraction: Extraction,
  { body, name: to }: { body: string; name: string },
): boolean =>
  onBody(extraction, body, (item, name) => {
    for (const one of item.organizations.filter((one) => (one.canonical ?? one.name) === body)) {
      const from = one.name
      one.aliases = [...new Set([...one.aliases, from])].filter((alias) => alias !== to)
      one.canonical = body
      one.name = to
      for (const mention of item.mentions)
        if (mention.kind === 'organization' && mention.ref === from) mention.ref = to
      replaceOf(item, from, to)
    }
    if (!item.organizations.some((one) => one.name === to)) replaceOf(item, name, body)
  })

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
