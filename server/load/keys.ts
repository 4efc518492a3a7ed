import { ID_START } from '../../cypher/ontology.ts'
import type { ItemExtraction, OrganizationClaim } from '../../ingest/types.ts'

/**
 * Keys of the nodes that have no id of their own: what they are called and whose they are, as it stands. Two
 * documents that say the same thus speak of the same node, without a table of ids; deciding that two spellings are
 * one is the work of reading, not of storing. The prefix keeps an organization `EU` apart from a country's code.
 */

/** A seat: title, and the key of the state or organization it belongs to. */
export const toOfficeKey = (title: string, body: string): string => `office:${title}@${body}`

export const toOrganizationKey = (name: string): string => `${ID_START.organization}${name}`

/** A place; two of one name in two countries are two. */
export const toPlaceKey = (name: string, country: string | undefined): string =>
  country === undefined ? `${ID_START.place}${name}` : `${ID_START.place}${name}@${country}`

export const toItemKey = (document: string, n: number): string => `${document}#${n}`

/** Codes that Intl knows names for, but that are no states: unions, a currency area, "outlying Oceania", "unknown". */
const NO_STATES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const JAPANESE = new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'none' })

/** A type, not an interface: it has to pass as a row. */
type Country = { code: string; name: string; ja: string }

/** Looked up once: Intl takes longer for a name than everything else for a claim. */
const COUNTRIES = new Map<string, Country | undefined>()

/** English and Japanese name of an ISO 3166-1 alpha-2 code; undefined where the text is no such code. */
export function maybeCountry(code: string): Country | undefined {
  if (!/^[A-Z]{2}$/.test(code) || NO_STATES.has(code)) return undefined
  if (!COUNTRIES.has(code)) {
    const name = ENGLISH.of(code)
    COUNTRIES.set(code, name === undefined ? undefined : { code, name, ja: JAPANESE.of(code) ?? name })
  }
  return COUNTRIES.get(code)
}

/** Whether the key of a state or organization is a state's. */
export const isCountry = (key: string): boolean => maybeCountry(key) !== undefined

/** A state or an organization, which the reading gives as one text. */
export interface Body {
  kind: 'country' | 'organization'
  key: string
}

/**
 * The state or organization of that text, an organization as all documents know it. Two capitals are a state, but for
 * an item that lists them as an organization and no state: `AU` is Australia, or the African Union.
 */
export function toBody(
  of: string,
  item: Pick<ItemExtraction, 'countries' | 'organizations'>,
): Body & { name: string } {
  const listed = toListed(of, item)
  const country = listed === undefined || item.countries.includes(of) ? maybeCountry(of) : undefined
  if (country !== undefined) return { kind: 'country', key: of, name: country.name }
  const name = listed?.canonical ?? listed?.name ?? of
  return { kind: 'organization', key: toOrganizationKey(name), name }
}

/** The organization that the item calls so. */
const toListed = (
  of: string,
  { organizations }: Pick<ItemExtraction, 'organizations'>,
): OrganizationClaim | undefined =>
  organizations.find(({ name }) => name === of) ?? organizations.find(({ aliases }) => aliases.includes(of))
