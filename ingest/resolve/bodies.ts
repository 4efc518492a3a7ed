/** The name under which all documents know a body, whatever one of them calls it. */
import { byWord } from '../data/lists.ts'
import { INSTITUTIONS } from '../data/institutions.ts'
import { keyOf } from '../find/bodyIdentity.ts'
import { nameOf } from '../find/countries.ts'
import { knownBodyAt } from '../find/knownBodies.ts'
import type { FoundOrganization } from '../find/organizations.ts'
import { toPhraseTokens } from '../find/phrases.ts'

type Body = Pick<FoundOrganization, 'name' | 'aliases' | 'of' | 'official'>

/** First names of the parliaments that have one of their own, by state. */
const PARLIAMENTS: ReadonlyMap<string, string> = new Map(
  INSTITUTIONS.flatMap(({ part, of, names: [name] }): [string, string][] =>
    part === 'parliament' && name !== undefined ? [[of, name]] : [],
  ).toReversed(),
)

/** `Speaker of Parliament`, in a state whose parliament has a name of its own. */
export function withParliament(title: string, of: string): string {
  const name = PARLIAMENTS.get(of)
  return name === undefined ? title : title.replace(/\bof Parliament$/u, `of the ${name}`)
}

/** Spellings of both sides of the ocean, and an apostrophe, make no other body. */
const toPlain = (name: string): string =>
  name
    .replaceAll('’', "'")
    .replace(/\bDefence\b/g, 'Defense')
    .replace(/\bOrganisation\b/g, 'Organization')
    .replace(/\bCentre\b/g, 'Center')

/** Ministries that have several names everywhere, by what the names have in common. */
const MINISTRIES: Record<string, string> = byWord({
  'foreign ministry': 'Ministry of Foreign Affairs',
  'defense ministry': 'Ministry of Defense',
})

/**
 * A body of the tables goes by its full or usual name there (`EU` is the `European Union`), the organ of a state by its office and the
 * state's common name (`Turkish MFA` is the `Ministry of Foreign Affairs of Türkiye`), any other by its own.
 */
export function canonicalName({ name, aliases, of, official }: Body): string {
  const tokens = toPhraseTokens(name)
  const known = knownBodyAt(tokens, 0)
  if (known?.to === tokens.length) return known.value.names[0] ?? name
  const country = of === undefined || !official ? undefined : nameOf(of)
  if (of === undefined || country === undefined) return toPlain(name)
  const key = keyOf({ name, aliases: [], official: true, start: 0, end: name.length, rule: '' })
  const parliament = PARLIAMENTS.get(of)
  if (key === 'parliament' && parliament !== undefined) return parliament
  const ministry = MINISTRIES[key]
  if (ministry !== undefined) return `${ministry} of ${country}`
  const names = [name, ...aliases].filter((one) => one.endsWith(` of ${country}`))
  const ministries = names.filter((one) => one.startsWith('Ministry of '))
  const [shortest = name] = (ministries.length > 0 ? ministries : names).toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )
  return toPlain(shortest)
}
