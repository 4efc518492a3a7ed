/** Recognises the head of a title at a word: `prime minister`, `FM`, `counterparts`. */
import { MILITARY_RANKS } from '../data/address.ts'
import { GIVEN_NAMES } from '../data/names.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { ABBREVIATED_BODIES, ABBREVIATED_STATES, TITLE_ABBREVIATIONS } from '../data/titleAbbreviations.ts'
import { TITLE_HEADS, type TitleHead } from '../data/titles.ts'
import type { Word } from '../nlp/word.ts'
import { remember } from '../nlp/remember.ts'

/** A head found in a sentence. */
export interface HeadMatch {
  /** Key of the table's row, or the printed abbreviation. */
  key: string
  /** As written in a title; an abbreviation's is the whole title. */
  title: string
  /** Number of words. */
  length: number
  plural: boolean
  takes: readonly string[]
  needsTail: boolean
  /** See `TitleHead`. */
  employed?: true
  party?: true
  abbreviation: boolean
  counterpart: boolean
  /** Where only one state or body has such an office. */
  state?: string
  body?: string
}

const byFirstWord = new Map<string, { words: string[]; row: TitleHead }[]>()
for (const row of TITLE_HEADS) {
  const words = row.key.split(' ')
  // "co-chairs" may be one word or two, "President-Designate" as well
  const parted = row.key.replace(/-(designate|elect)$/u, ' $1').split(' ')
  const other = words[0] === 'co' ? [words.join('-')] : parted
  for (const form of other.length === words.length ? [words] : [words, other]) {
    const first = form[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words: form, row }])
  }
}
for (const rows of byFirstWord.values()) rows.sort((a, b) => b.words.length - a.words.length)

/** `Sen. Orlo`, `Gov. Lind`: these are titles only with their full stop, without it names. */
const STOPPED = /^(?:Sen|Gov|Amb)s?$/u

/** Words for `the one who holds my office over there`. */
const COUNTERPART = /^(?:counterparts?|colleagues?|peers?|homologues?)$/
const JOINED = /^[\s\-–‑]*$/u

/** `ministers` -> `minister`, `secretaries` -> `secretary`, `ambassadors-designate` -> `ambassador-designate`; a word that is no plural comes back as it is. */
export function toSingular(key: string): string {
  const split = /^(.+)s-(designate|elect)$/u.exec(key)
  if (split !== null) return `${split[1] ?? ''}-${split[2] ?? ''}`
  if (key.endsWith('men')) return `${key.slice(0, -3)}man`
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`
  return key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** The rows that a word can begin, in the singular or the plural. */
const rowsOf = remember(
  (key): readonly { words: string[]; row: TitleHead }[] =>
    byFirstWord.get(key) ?? byFirstWord.get(toSingular(key)) ?? [],
)

/** The office that a printed abbreviation stands for (`FM`, `FMs`); null where it is none. */
const abbreviationOf = remember((text): { match: HeadMatch; stopped: boolean } | null => {
  const printed = text.replace(/['’]s$/u, '')
  const key = printed.replace(/s$/u, '')
  const title = TITLE_ABBREVIATIONS[key]
  if (title === undefined) return null
  const body = ABBREVIATED_BODIES[key]
  return {
    stopped: STOPPED.test(printed),
    match: {
      key,
      title,
      length: 1,
      plural: printed !== key,
      takes: TITLE_HEADS.find((row) => row.title === title)?.takes ?? [],
      needsTail: false,
      abbreviation: true,
      counterpart: false,
      body,
      state: ABBREVIATED_STATES[key],
    },
  }
})

/** In what form the words from `at` on spell a row's key; only the head noun, first or last, may be plural. */
function spells(
  words: readonly Word[],
  at: number,
  keys: readonly string[],
): 'singular' | 'plural' | undefined {
  let plural = false
  for (const [offset, key] of keys.entries()) {
    const word = words[at + offset]
    if (word === undefined || (offset > 0 && !JOINED.test(word.gap))) return undefined
    if (word.key === key) continue
    if (toSingular(word.key) !== key) return undefined
    plural = true
  }
  return plural ? 'plural' : 'singular'
}

/** `heads to Moscow`, `will chair the meeting`: the word is a verb here. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  // "the ambassador-designate"
  if (word === undefined || word.capital || word.key.includes('-')) return false
  return word.tags.has('Verb') && next?.key !== 'of' && next?.capital !== true
}

/** `Sultan bin Saad`, `Zayed bin Sultan`, `Orlo-Sultan`: here the word is a name. */
function isWithinName(words: readonly Word[], at: number): boolean {
  const isThrone = THRONES.has(words[at]?.key ?? '')
  const gap = words[at]?.gap ?? ''
  const isName =
    isThrone &&
    (/^[-‐‑]$/u.test(gap) ||
      /^[-‐‑]$/u.test(words[at + 1]?.gap ?? '') ||
      /^\.?[)）]\s*$/u.test(gap) ||
      MILITARY_RANKS.has(words[at - 1]?.key ?? '') ||
      ADDRESSED.test(words[at - 1]?.key ?? '') ||
      isGivenName(words, at) ||
      isFamilyName(words, at))
  return isName || FILIAL.has(words[at + 1]?.key ?? '') || FILIAL.has(words[at - 1]?.key ?? '')
}
/** `Hossein | Amir | Orlo`: between a given name and another. */
const isGivenName = (words: readonly Word[], at: number): boolean =>
  GIVEN_NAMES.has(words[at - 1]?.key ?? '') &&
  words[at - 1]?.capital === true &&
  words[at + 1]?.capital === true

/** `Mira | King`: a family name behind a given one. */
const isFamilyName = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    words[at]?.key === 'king' &&
    words[at]?.capital === true &&
    before?.capital === true &&
    !before.possessive &&
    before.tags.has('FirstName')
  )
}

const THRONES = new Set(['pope', 'king', 'sultan', 'emir', 'amir'])
/** Before a given name, never before a throne. */
const ADDRESSED =
  /^(?:mawlawi|maulvi|molvi|mullah|maulana|mufti|haji|hajji|sheikh|shaikh|sayyed|seyyed|dr|mr|eng|engr|prof)$/u

const FILIAL = new Set(['bin', 'ibn', 'bint'])

/** The title head that starts at word `at`, the longest one; undefined where none does. */
export function headAt(words: readonly Word[], at: number): HeadMatch | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const short = abbreviationOf(word.text)
  // "Chargé d'Affaires" is written out
  const longer = rowsOf(word.key).some(
    ({ words: keys }) => keys.length > 1 && spells(words, at, keys) !== undefined,
  )
  if (short !== null && !longer && (!short.stopped || isShortened(words, at))) return short.match
  const opposite = word.key === 'opposite' && /^numbers?$/u.test(words[at + 1]?.key ?? '')
  if (opposite || COUNTERPART.test(word.key))
    return {
      key: 'counterpart',
      title: '',
      length: opposite ? 2 : 1,
      plural: word.key.endsWith('s'),
      takes: [],
      needsTail: false,
      abbreviation: false,
      counterpart: true,
    }
  if (isWithinName(words, at)) return undefined
  const officer = chiefOfficerAt(words, at)
  if (officer !== undefined) return officer
  for (const { words: keys, row } of rowsOf(word.key)) {
    const form = spells(words, at, keys)
    if (form === undefined || (keys.length === 1 && isVerb(words, at))) continue
    // "Green Party leader": there the party is named
    if (row.party === true && words[at - 1]?.capital === true && words[at]?.capital === true) continue
    // "leader of the opposition Harbour Party": it is the party's
    if (row.key.endsWith(' opposition') && isOfParty(words, at + keys.length)) continue
    if (row.ends === true && form === 'singular' && goesOn(words, at + keys.length)) continue
    return {
      key: row.key,
      title: row.title ?? toTitleCase(row.key),
      length: keys.length,
      plural: form === 'plural',
      takes: row.takes ?? [],
      needsTail: row.needsTail === true,
      abbreviation: false,
      counterpart: false,
      employed: row.employed,
      party: row.party,
      state: row.state,
      body: row.body,
    }
  }
  return undefined
}

/** `Sen. Orlo`, `Majority Leader Sen. Orlo`; but behind a title and a capital word it ends a name and the sentence: `President Kieu Sen. Orlo said`. */
const isShortened = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.gap ?? '').startsWith('.') &&
  !(words[at - 1]?.capital === true && !begins(words[at - 1]) && begins(words[at - 2]))

/** Is it a word with which a title begins? */
const begins = (word: Word | undefined): boolean => rowsOf(word?.key ?? '').length > 0

/** Do the capitals from `at` on name a party: `Harbour Party`, `Movement for Norway`? */
function isOfParty(words: readonly Word[], at: number): boolean {
  let to = at
  // "leader of the opposition bloc “Harbour”"
  if (words[at]?.capital === false && PARTY_NOUNS.has(words[at]?.key ?? '')) return true
  while (
    words[to]?.capital === true &&
    JOINED.test(words[to]?.gap ?? '.') &&
    !PARTY_NOUNS.has(words[to]?.key ?? '')
  )
    to++
  return words[to]?.capital === true && JOINED.test(words[to]?.gap ?? '.')
}
const PARTY_NOUNS = new Set(['party', 'movement', 'alliance', 'coalition', 'bloc', 'front', 'union'])

/** `Chief Commercial Officer`, `chief green energy officer`: firms have a chief officer for everything. */
function chiefOfficerAt(words: readonly Word[], at: number): HeadMatch | undefined {
  if (words[at]?.key !== 'chief') return undefined
  for (let to = at + 1; to < at + 5; to++) {
    const word = words[to]
    if (word === undefined || !JOINED.test(word.gap) || word.possessive) return undefined
    if (to === at + 1 || toSingular(word.key) !== 'officer') continue
    const title = toTitleCase(
      words
        .slice(at, to)
        .map((one) => one.key)
        .join(' '),
    )
    return {
      key: 'chief officer',
      title: `${title} Officer`,
      length: to + 1 - at,
      plural: word.key !== 'officer',
      takes: ['at'],
      needsTail: false,
      abbreviation: false,
      counterpart: false,
    }
  }
  return undefined
}

/** Capitals, but for the small words within: `Chief of Staff`. */
const toTitleCase = remember((key) =>
  key.replace(/(^|\s)(?!(?:of|and|the|to|at|in) )\p{L}/gu, (letter) => letter.toUpperCase()),
)

/** Does a title go on at this word: `deputy | foreign minister`? */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return (
    next !== undefined &&
    JOINED.test(next.gap) &&
    (PORTFOLIO_WORDS.has(next.key) || headAt(words, at) !== undefined)
  )
}
