/** `the Minister`, `the head of state`, `the Greek guest`: who among those named before is meant. */
import { byWord, wordSet } from '../data/lists.ts'
import { nameOf } from '../find/countries.ts'
import type { OfficePhrase, WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { titleLikeness } from '../resolve/clusters.ts'

/** Someone whom the item has named before, with the titles that the document gives. */
export interface Named {
  name: string
  side: string | null
  titles: readonly string[]
}

/** What the holders of an office are called in general. */
const GENERAL: Readonly<Record<string, RegExp>> = byWord({
  'Head of State': /^(?:President|King|Queen|Emir|Amir|Sultan|Emperor|Grand Duke)(?:$| of)/u,
  'Head of Government': /^(?:Prime Minister|Chancellor|Premier)(?:$| of)/u,
  Premier: /^(?:Prime Minister|Premier|Chancellor)(?:$| of)/u,
  Chief:
    /^(?:Secretary General|President|Chair(?:man|woman|person)|Director General|High Commissioner|Commander)\b/u,
  Envoy: /\bSpecial (?:Envoy|Representative)\b/u,
  Leader: /^(?:President|Prime Minister|Chancellor|Premier|King|Emir|Leader|General Secretary)(?:$| of)/u,
})

/** An unnamed person of a state, most likely the one named last of it: `the Uzbek guest`, `the Norwegian side`. */
export const GUESTS: ReadonlySet<string> = wordSet(
  'guest host diplomat minister leader envoy official visitor counterpart colleague side delegation',
)

/** `the ambassador`, `the Special Envoy`: whoever was named with such a title before in the item. */
export function holderOf<T extends Named>(office: OfficePhrase, before: readonly T[]): T | undefined {
  const isOf = (one: T): boolean => office.state === undefined || one.side === office.state
  // "the head of Fjord Oil", named as its president
  if (office.state === undefined && office.body !== undefined && office.title === 'Head') {
    const head = before.find(({ side, titles }) => side === office.body && titles.some(isHead))
    if (head !== undefined) return head
  }
  const general = GENERAL[office.title]
  const tests: readonly ((title: string) => boolean)[] = [
    // "the Prime Minister": not the Deputy Prime Minister named after him
    (title) => title === office.title,
    (title) => general?.test(title) ?? titleLikeness(title, office.title) >= 0.5,
    // "the Greek minister" was named as Minister of Investment and Foreign Economic Relations
    (title) => isOffice(title, office.title) || title.endsWith(` ${office.title}`),
  ]
  for (const test of tests) {
    const fits = (one: T): boolean => isOf(one) && one.titles.some(test)
    // without a state `the Minister` is the one the item is about; with it the one named last
    const found = office.state === undefined ? before.find(fits) : before.findLast(fits)
    if (found !== undefined) return found
  }
  // "the Greek minister", named as the counterpart of somebody: the only one of that state
  const own = office.state === undefined || office.title.includes(' ') ? [] : before.filter(isOf)
  // "the US envoy": not the general whom the item has named
  if (office.title === 'Envoy' && own.every(({ titles }) => titles.length > 0)) return undefined
  // "the US leader": not the spokesperson whom the item has named
  const isLeader = (title: string): boolean => CALLED['leader']?.test(title) === true
  if (office.title === 'Leader' && own.some(({ titles }) => titles.length > 0 && !titles.some(isLeader)))
    return undefined
  return new Set(own.map(({ name }) => name)).size === 1 ? own[0] : undefined
}

/** `Prime Minister A met with his Greek counterpart`: of those of that state who were named, the one with A's own title. */
export function counterpartOf<T extends Named>(
  { counterpart, state, from }: OfficePhrase,
  here: readonly (T & WordSpan)[],
  before: readonly T[],
): T | undefined {
  const titles = here.findLast(({ to }) => to <= from)?.titles ?? []
  return counterpart
    ? before.findLast((one) => one.side === state && one.titles.some((title) => titles.includes(title)))
    : undefined
}

/**
 * `the two presidents`, `the ministers`: those who were named so far, else one of them and the one of the own state who is named further
 * on; empty where they are not exactly two.
 */
export function pairIn<T extends Named>(
  office: OfficePhrase,
  before: readonly T[],
  everybody: readonly T[],
  home: string | undefined,
): T[] {
  const named = pairOfHolders(office, before)
  if (named.length > 0) return named
  const all = pairOfHolders(office, everybody)
  const opened = all.filter((one) => before.some(({ name }) => name === one.name))
  const isOfHome = all.some((one) => one.side === home && !opened.includes(one))
  return opened.length === 1 && isOfHome ? all : []
}

/** `the Greek ministers`: those of that state who were named so far, where they are several. */
export function ministersOf<T extends Named>(
  { plural, title, state }: OfficePhrase,
  before: readonly T[],
): T[] {
  if (!plural || title !== 'Minister' || state === undefined) return []
  const own = before.filter(
    ({ side, titles }) => side === state && titles.some((held) => MINISTER.test(held)),
  )
  const named = distinct(own)
  return named.length > 1 ? named : []
}
const MINISTER = /\bMinister\b|^(?:Foreign|Defen[cs]e|Home|Finance) Secretary$/u

/** Two of different sides with such a title. */
function pairOfHolders<T extends Named>(office: OfficePhrase, before: readonly T[]): T[] {
  const general = GENERAL[office.title]
  const holders = distinct(
    before.filter(({ titles }) =>
      titles.some((title) => general?.test(title) ?? isOffice(title, office.title)),
    ),
  )
  const sides = new Set(holders.map(({ side }) => side))
  return holders.length === 2 && sides.size === 2 && !sides.has(null) ? holders : []
}

/** Each name once, as it was told last. */
const distinct = <T extends Named>(named: readonly T[]): T[] => [
  ...new Map(named.map((one) => [one.name, one])).values(),
]

const isOffice = (title: string, general: string): boolean =>
  title === general || title.startsWith(`${general} of `)

/** `The Norwegian is in Athens`: an adjective for somebody, a verb right behind it. */
export const isDemonym = (words: readonly Word[], { from, to, code }: WordSpan & { code: string }): boolean =>
  to - from === 1 &&
  words[from - 1]?.key === 'the' &&
  words[to]?.capital === false &&
  words[to].tags.has('Verb') &&
  /(?:an|ese|ish|i|er|ek|tch|ench|iss|swede|pole|dane|yz|turk)$/u.test(words[from]?.key ?? '') &&
  words[from]?.key !== 'vatican' &&
  nameOf(code)?.toLowerCase() !== words[from]?.key

/** `receiving heads of state`: of others, a state has one. */
export const HEADS = /^Head of (?:State|Government)/u

/** Guests that are more than one person. */
export const MANY = wordSet('side delegation')

/** `the UN chief`, `the NATO official`: the head of a body, else the first who was named of it; undefined for any other word. */
export function officerOf<T extends Named>(
  body: string,
  called: string,
  before: readonly T[],
): T | undefined {
  const own = before.filter(({ side }) => side === body)
  if (CHIEFS.has(called)) return own.findLast(({ titles }) => titles.some(isHead))
  if (!GUESTS.has(called) || MANY.has(called)) return undefined
  const calling = CALLED[called]
  return own.find(({ titles }) => calling === undefined || titles.some((title) => calling.test(title)))
}

/** Whoever is at the head of a body, as headlines say. */
const CHIEFS = wordSet('chief head boss')
const isHead = (title: string): boolean =>
  /^(?:Secretary General|President|Chair(?:man|woman|person)|Director General|High Commissioner|Head)\b/u.test(
    title,
  )

/** What the titles of those can be who are called so. */
export const CALLED: Readonly<Record<string, RegExp>> = byWord({
  envoy: /\b(?:Ambassador|Envoy|Representative|High Commissioner|Chargé|Negotiator|Coordinator)\b/u,
  minister: /\bMinister\b|\bSecretary\b/u,
  leader:
    /^(?:(?:Acting|Interim|Transitional) )?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sultan|Taoiseach)(?:$| of)|\b(?:Leader|Chair(?:man|woman|person)?|Speaker|(?:General|First) Secretary)\b/u,
})

/** `the Greek daily | Fjord Times`: the state only tells of where what it prints is. */
export const isOfOutlet = (words: readonly Word[], { to }: WordSpan): boolean =>
  OUTLETS.has(words[to]?.key ?? '')
const OUTLETS = wordSet('daily weekly newspaper paper magazine broadcaster channel portal website')
