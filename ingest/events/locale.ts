/** Whose government, police or court is meant where the text names no state beside it. */
import { wordSet } from '../data/lists.ts'
import type { FoundItem } from '../find/item.ts'
import { nameOf } from '../find/countries.ts'
import type { Word } from '../nlp/word.ts'
import type { Group, Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** Common nouns for the organs of a state: `the military`, `police`, `a court`. */
const INSTITUTIONS = wordSet(
  'government cabinet authorities police military army navy forces prosecutors prosecutor court courts judge judges tribunal investigators parliament lawmakers legislators mps deputies senate ministry opposition regime junta officials administration coastguard gendarmerie presidency leadership troops commission',
)

/** Organs that a state has many of: whose they are stands before them in one phrase, `the Greek coast guard`. */
const ORGANS = wordSet(
  'guard guards bureau service services agency council committee board department directorate inspectorate federation association union unions customs intelligence watchdog regulator prosecution ombudsman bank airline operator ships vessels ship vessel warship warships jets drones rebels fighters militants settlers activists doctors diplomats diplomat spokesman spokeswoman defences defenses artillery scientists experts workers officers agents soldiers marines sailors commandos inspectors hackers firefighters rescuers',
)

const OWN = new Set(['his', 'her', 'its', 'their'])

/** Organs that are nobody's without a state beside them: `the Greek embassy`. */
const MISSIONS = new Set(['embassy', 'consulate', 'mission'])

/** Common nouns for a body named before, or for what it has published. */
const BODIES = wordSet(
  'company firm bank agency newspaper organization organisation party union bloc foundation outlet channel watchdog group broadcaster resolution report communique',
)

/** A state that is gone to or dealt with is not where the item is at home. */
const DEALT_WITH =
  /\b(?:to|into|with|from|against|for|over|(?:citizen|national)s? of)\s+(?:the\s+)?(?:\p{Lu}\p{L}+(?:,| and)\s+)?$/u

/** What an item's headline and first sentence say of where it is at home. */
export interface Setting {
  /** The state spoken of first, by name or place; else the publisher's. */
  locale: string | undefined
  /** The state in which something happens. */
  site: string | undefined
  /** The state from which it was written, by the dateline. */
  written: string | undefined
}

export function settingOf(found: FoundItem, home: string | undefined): Setting {
  const named = headStates(found)
  return {
    locale: named[0]?.code ?? home,
    site: named.find((one) => WITHIN.test(before(found, one.start)))?.code,
    written: writtenIn(found),
  }
}

/** The state of the place that a dateline begins with. */
function writtenIn({ item, sentences }: FoundItem): string | undefined {
  const { dateline } = item
  if (dateline === undefined) return undefined
  const first = sentences.find(({ index }) => index === 1)
  return first?.places.find(({ from }) => (first.words[from]?.start ?? Infinity) < dateline.end)?.country
}

function headStates(found: FoundItem): { start: number; code: string }[] {
  const start = found.item.parts.en.start
  const end = found.sentences.findLast((one) => one.index <= 1)?.end ?? 0
  const named = [
    ...found.states.map((state) => ({ start: state.start, end: state.end, code: state.ref })),
    ...found.placeMentions.flatMap((place) => {
      const country = found.places.find((one) => one.name === place.ref)?.country
      return country === undefined ? [] : [{ start: place.start, end: place.end, code: country }]
    }),
  ]
  return named
    .filter((one) => one.start >= start && one.start < end && !isDealtWith(found, one))
    .sort((a, b) => a.start - b.start)
}

/** `with Greece`, `a citizen of Greece`, `a Greek citizen`: somebody of elsewhere. */
const isDealtWith = (found: FoundItem, named: { start: number; end: number }): boolean =>
  DEALT_WITH.test(before(found, named.start)) ||
  CITIZENS.test(found.item.text.slice(named.end, named.end + 12))
const CITIZENS = /^\s(?:(?:citizen|national)s?|border)\b/u

const WITHIN = /\b(?:in|at|near|of|around|outside|off)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u

const before = (found: FoundItem, at: number): string => found.item.text.slice(Math.max(0, at - 24), at)

/**
 * The organ of a state that the noun at `at` names: of the state beside it (`British police`), of the place behind it,
 * of the state named last before it in the sentence, else of the item's own. Undefined where the noun is none.
 */
export function institutionAt(
  { words, groups, stateAt, locale, body, subjects }: Scene,
  at: number,
): Party[] | undefined {
  let noun = at
  let code: string | undefined
  // "a court in Quito": the place stands between the noun and its verb
  const link = words[at - 1]?.key
  if (stateAt(at) !== undefined && (link === 'in' || link === 'at' || link === 'of')) {
    code = stateAt(at)
    noun = at - 2
  }
  const word = words[noun]
  if (/[,;]/u.test(words[at + 1]?.gap ?? '')) return undefined
  if (word !== undefined && BODIES.has(word.key) && !word.capital) {
    const named = groups
      .flatMap((group) => group.parties)
      .findLast((party) => party.to <= noun && party.kind === 'body')
    return named === undefined ? (body === undefined ? undefined : [body]) : [named]
  }
  // "The Ministry condemns": a capital and an article, no name
  const isNamed = word?.capital === true && words[noun - 1]?.key !== 'the'
  if (word === undefined || isNamed) return undefined
  const isMission = MISSIONS.has(word.key)
  const isOrgan = ORGANS.has(word.key)
  if (!isMission && !isOrgan && !INSTITUTIONS.has(word.key)) return undefined
  // "Norway's foreign ministry": a body that is named
  if (groups.some((group) => group.from <= noun && noun < group.to)) return undefined
  // "the party leadership": of the body that was named last
  if (BODIES.has(words[noun - 1]?.key ?? '') && words[noun - 1]?.capital === false)
    return body === undefined ? undefined : [body]
  // "Minister Orlo has ordered a search, his ministry said": whose it is stands before
  if (OWN.has(words[noun - 1]?.key ?? '')) {
    const owners = groups
      .filter(({ preposition, to }) => preposition === '' && to < noun)
      .map(({ parties }) => parties.filter(({ of }) => of !== null && nameOf(of) !== undefined))
      .find((states) => states.length > 0)
    // "UN envoy Orlo and Minister Lind of Greece spoke, her ministry said": one of several is the one named last
    const owner = words[noun - 1]?.key === 'their' ? owners?.[0] : owners?.at(-1)
    const of = owner?.of ?? subjects[0]?.of
    if (of !== undefined && of !== null)
      return [{ kind: 'state', of, from: noun, to: noun + 1, preposition: '' }]
  }
  const beside = groups.find((group) => group.preposition === '' && isOfPhrase(words, group, noun))
  if (beside !== undefined) return beside.parties
  if (isMission || isOrgan) return undefined
  const named = groups.findLast((group) => group.to <= noun)?.parties.at(-1)
  const of = code ?? (named?.kind === 'body' ? locale : (named?.of ?? locale))
  return of === undefined ? undefined : [{ kind: 'state', of, from: noun, to: noun + 1, preposition: '' }]
}

/** `the Greek | coast | guard`: nothing but ordinary words of one noun phrase stands between a state and its organ. */
const isOfPhrase = (words: readonly Word[], { to, parties }: Group, noun: number): boolean =>
  to <= noun &&
  noun - to <= LONGEST_ORGAN &&
  (to === noun || parties.every(({ kind }) => kind === 'state')) &&
  words
    .slice(to, noun + 1)
    .every(
      (word) =>
        !word.capital && /^[\s-]*$/u.test(word.gap) && (word.tags.has('Noun') || word.tags.has('Adjective')),
    )
const LONGEST_ORGAN = 3
