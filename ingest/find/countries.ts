/** Which state an expression names: names, adjectives, people, seats of government and institutions, joined from the tables. */
import countries from 'world-countries'
import { INSTITUTIONS } from '../data/institutions.ts'
import {
  ALSO_STATES,
  DEMONYMS,
  JAPANESE_NAMES,
  NAMES,
  NEVER_GOVERNMENTS,
  NOT_STATES,
  SEATS,
} from '../data/states.ts'
import { Phrases, toPhraseTokens } from './phrases.ts'
import type { Found, Token } from './phrases.ts'

/** How an expression names a state. `none` is a phrase that contains a state's name and names no state (`Gulf of Mexico`). */
export type CountryForm = 'name' | 'adjective' | 'people' | 'capital' | 'institution' | 'none'

export interface CountryExpression {
  /** ISO 3166-1 alpha-2; empty for `none`. */
  code: string
  form: CountryForm
}

interface State {
  code: string
  name: string
  official: string
  names: string[]
  adjectives: string[]
  capitals: string[]
  japanese: string[]
}

/** Spellings of the package that are words of English or formal names worth having: plain letters, several words. */
const isFormalName = (name: string): boolean =>
  /^[A-Za-z' -]+ [A-Za-z' -]+$/.test(name) && !/^the /i.test(name)

/** Adjectives of the package that nobody writes before a noun; the table has better ones. */
const DROP_DEMONYM = new Set(['New Zealander', 'Surinamer', 'Djibouti', 'Solomon Islander', 'I-Kiribati'])

const STATES: readonly State[] = countries
  .filter((one) => one.independent || (ALSO_STATES as readonly string[]).includes(one.cca2))
  .map((one) => {
    const own = DEMONYMS[one.cca2] ?? []
    const listed = Object.values(one.demonyms['eng'] ?? {}).flatMap((text) => text.split(/, | or /))
    return {
      code: one.cca2,
      name: one.name.common,
      official: one.name.official,
      names: [
        one.name.common,
        one.name.official,
        ...(NAMES[one.cca2] ?? []),
        ...one.altSpellings.filter(isFormalName),
      ],
      adjectives: [...new Set([...own, ...listed])].filter((text) => text !== '' && !DROP_DEMONYM.has(text)),
      capitals: [...(SEATS[one.cca2] ?? []), ...one.capital],
      japanese: [
        ...(one.cca2 === 'TW' ? [] : [one.translations['jpn']?.common ?? '']),
        ...(JAPANESE_NAMES[one.cca2] ?? []),
      ].filter((text) => text !== ''),
    }
  })

const BY_CODE = new Map(STATES.map((state) => [state.code, state]))

const plurals = (adjectives: string[]): string[] =>
  adjectives.filter((text) => !/(s|sh|[nt]ch|ese|x|men|U\.S\.)$|^US$/.test(text)).map((text) => `${text}s`)

/** Order decides where two rows are written alike: `Singapore` is the state, `Congo` as the table of names has it. */
function* rows(): Generator<[string, CountryExpression]> {
  for (const phrase of NOT_STATES) yield [phrase, { code: '', form: 'none' }]
  for (const one of countries) if (!BY_CODE.has(one.cca2)) yield [one.name.common, { code: '', form: 'none' }]
  for (const [code, names] of Object.entries(NAMES))
    for (const name of names) yield [name, { code, form: 'name' }]
  for (const { code, names } of STATES) for (const name of names) yield [name, { code, form: 'name' }]
  for (const [code, texts] of Object.entries(DEMONYMS)) {
    for (const text of texts) yield [text, { code, form: 'adjective' }]
    for (const text of plurals(texts)) yield [text, { code, form: 'people' }]
  }
  for (const { code, adjectives } of STATES) {
    for (const text of adjectives) yield [text, { code, form: 'adjective' }]
    for (const text of plurals(adjectives)) yield [text, { code, form: 'people' }]
  }
  for (const { of, names } of INSTITUTIONS)
    for (const name of names) yield [name, { code: of, form: 'institution' }]
  for (const { code, capitals } of STATES)
    for (const name of capitals) yield [name, { code, form: 'capital' }]
}

const EXPRESSIONS = new Phrases<CountryExpression>(rows())
const SILENT_CAPITALS = new Set(NEVER_GOVERNMENTS)

/** The longest expression that names a state and starts at a token (or word of the engine), whatever the words around it. Articles are not part of it. */
export function countryAt(tokens: readonly Token[], from: number): Found<CountryExpression> | undefined {
  return EXPRESSIONS.at(tokens, from)
}

/** May a seat's name stand for its government at all? Not where it is known for something else (`Brussels`). */
export const standsForGovernment = (capital: string): boolean => !SILENT_CAPITALS.has(capital)

/**
 * The ISO code of a phrase that as a whole names a state: `Türkiye`, `Turkish`, `the Republic of Türkiye`, `UAE`, `Türkiye's`.
 * Capitals only where `capitals` is true. Undefined for anything else.
 */
export function countryOf(phrase: string, capitals = false): string | undefined {
  const tokens = toPhraseTokens(phrase.trim().replace(/^the /i, ''))
  const found = EXPRESSIONS.at(tokens, 0)
  if (found === undefined || found.to !== tokens.length || found.value.form === 'none') return undefined
  if (found.value.form === 'capital' && !capitals) return undefined
  return found.value.code
}

/** The first state that a phrase names by its name or adjective, such as the name of a body (`Communist Party of Norway`); undefined where it names none. */
export function stateNamedIn(phrase: string): string | undefined {
  const tokens = toPhraseTokens(phrase)
  for (let at = 0; at < tokens.length;) {
    const found = countryAt(tokens, at)
    if (found?.value.form === 'name' || found?.value.form === 'adjective') return found.value.code
    at = found?.to ?? at + 1
  }
  return undefined
}

/** The usual adjective of a state (`Turkish`), undefined for a code that is no state's. */
export const demonymOf = (code: string): string | undefined => BY_CODE.get(code)?.adjectives[0]

/** The common English name of a state (`Türkiye`), undefined for a code that is no state's. */
export const nameOf = (code: string): string | undefined => BY_CODE.get(code)?.name

/** Is a state such a `kingdom` or `republic`? Its official name says so. */
export const isFormOf = (code: string, form: string): boolean =>
  BY_CODE.get(code)?.official.toLowerCase().split(' ').includes(form) === true

/** Seats of government, with their state. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, capitals }) => capitals.map((name) => [name, code] as const)),
)

/** Japanese names of states, longest first, with their code. */
export const JAPANESE: readonly (readonly [string, string])[] = STATES.flatMap(({ code, japanese }) =>
  [...new Set(japanese)].map((name) => [name, code] as const),
).sort((a, b) => b[0].length - a[0].length)
