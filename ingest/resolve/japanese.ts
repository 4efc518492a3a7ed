/** Ties the names of a Japanese headline to the people of its item: by sound, title, state and place. */
import { FAMILY_NAME_READINGS } from '../data/japaneseNames.ts'
import { familyNameOf, findJapaneseNames, type JapaneseName } from '../find/japaneseNames.ts'
import { remember } from '../nlp/remember.ts'
import type { Item, Mention, OfficeClaim, PersonClaim, Span } from '../types.ts'
import { withParliament } from './bodies.ts'
import { titleLikeness } from './clusters.ts'
import { callNames, toNameParts } from './names.ts'
import type { Person } from './people.ts'
import { soundLikeness, soundOfKana, soundOfLatin, type Sound } from './sound.ts'

/** A name in a Japanese headline with the person it names. */
export interface JapaneseTie extends Span {
  person: Person
  /** The name alone, as printed. */
  ja: string
  rule: string
  name: JapaneseName
  score: number
}

/** A stretch of a name's parts weighed against one person. */
interface Weighing {
  name: JapaneseName
  person: Person
  /** Half-open range of the name's parts. */
  from: number
  to: number
  /** 0 to 1, how alike it sounds; undefined for characters whose reading is not known. */
  sound: number | undefined
  /** Does the sound match the word by which the person is called? */
  family: boolean
  item: Item
  index: number
}

/** Below this a name sounds like another. */
const LIKE_ENOUGH = 0.68
/** Least sum with a title or form of address, and without. */
const ENOUGH = { titled: 2.7, bare: 3.1 }

/** Chinese characters of an unknown reading can only be the name of somebody from where they are written. */
const CHARACTER_STATES: ReadonlySet<string> = new Set(['CN', 'JP', 'KR', 'KP', 'TW', 'VN', 'SG', 'MY'])

/** How well titles agree, by their words: the same, a longer form, something in common, nothing. */
const TITLE_SCORES: readonly { from: number; score: number }[] = [
  { from: 0.95, score: 1.2 },
  { from: 0.6, score: 0.7 },
  { from: 0.3, score: 0.2 },
  { from: 0, score: -0.7 },
]

/** Each feature says how much speaks for a tie (above 0) or against it; the highest sum wins. */
const FEATURES: readonly { name: string; weigh: (weighing: Weighing) => number }[] = [
  { name: 'sound', weigh: ({ sound }) => 3 * (sound ?? 0.5) },
  { name: 'family-name', weigh: ({ family }) => (family ? 0.3 : 0) },
  { name: 'several-words', weigh: ({ from, to }) => Math.min(0.6, (to - from - 1) * 0.4) },
  {
    name: 'title',
    weigh: ({ name, person }) => {
      const held = person.mentions.flatMap((mention) => mention.offices.map(({ title }) => title))
      if (name.titles.length === 0 || held.length === 0) return 0
      const likeness = Math.max(
        ...name.titles.flatMap(({ english }) =>
          english.flatMap((title) => held.map((other) => titleLikeness(title, other))),
        ),
      )
      return TITLE_SCORES.find(({ from }) => likeness >= from)?.score ?? 0
    },
  },
  {
    name: 'state',
    weigh: ({ name, person }) =>
      name.state === undefined || person.side === null ? 0 : name.state === person.side ? 0.7 : -1,
  },
  {
    name: 'in-english-headline',
    weigh: ({ person, item, index }) =>
      person.mentions.some((mention) => mention.item === index && mention.start < item.parts.en.end)
        ? 0.5
        : 0,
  },
  {
    name: 'unread-characters',
    weigh: ({ sound, person }) =>
      sound !== undefined || (person.side !== null && CHARACTER_STATES.has(person.side)) ? 0 : -3,
  },
]

interface NameWord {
  sound: Sound
  family: boolean
}

/** The words of a person's names. */
const wordsOf = ({ name, aliases }: Person): readonly NameWord[] => wordsIn([name, ...aliases].join('\n'))

/**
 * The words of names, a line each; hyphened and short words also joined to what follows (`Jin-ho`, `Al Nasr`). A person is named in many
 * items, and hearing costs more than all else here.
 */
const wordsIn = remember((names): readonly NameWord[] => {
  const words = new Map<string, boolean>()
  for (const name of names.split('\n')) {
    const parts = toNameParts(name)
    const [call] = callNames(parts)
    // the printed letters: their accents are sounds
    const printed = name.split(/[\s.‐‑-]+/u).filter((word) => word !== '')
    const add = (word: string, family: boolean): void =>
      void words.set(word, (words.get(word) ?? false) || family)
    for (const [at, word] of printed.entries()) {
      const family = toNameParts(word).words[0] === call
      const next = printed[at + 1]
      add(word, family)
      if (next !== undefined && (word.length <= 3 || name.includes(`${word}-${next}`)))
        add(word + next, toNameParts(next).words[0] === call)
    }
  }
  return [...words].map(([word, family]) => ({ sound: soundOfLatin(word), family }))
})

/** Mean likeness of the parts, each to a word of its own. */
function hear(parts: readonly Sound[], words: readonly NameWord[]): { sound: number; family: boolean } {
  const free = new Set(words)
  let sum = 0
  let family = false
  for (const part of parts) {
    let best: { word: NameWord; like: number } | undefined
    for (const word of free) {
      const like = soundLikeness(part, word.sound)
      if (best === undefined || like > best.like || (like === best.like && word.family)) best = { word, like }
    }
    if (best === undefined) break
    sum += best.like
    family ||= best.word.family && best.like >= LIKE_ENOUGH
    free.delete(best.word)
  }
  return { sound: sum / parts.length, family }
}

/** 1 where a reading of the family name is a word of the person's name, 0 where none is; undefined without readings. */
function readCharacters(text: string, person: Person): number | undefined {
  const readings = FAMILY_NAME_READINGS[familyNameOf(text) ?? '']
  if (readings === undefined) return undefined
  const words = new Set([person.name, ...person.aliases].flatMap((name) => toNameParts(name).words))
  return readings.split(' ').some((reading) => words.has(reading)) ? 1 : 0
}

/**
 * The ties of one item, best first. A name goes to one person at most, and a person has one Japanese name in an item,
 * however often it is printed.
 * @param people those the English text of the item names
 * @param index the item's place in its document, as the mentions count it
 */
export function tieJapanese(item: Item, people: readonly Person[], index: number): JapaneseTie[] {
  const { start, end } = item.parts.ja
  if (start === end || people.length === 0) return []
  const names = findJapaneseNames(item.text.slice(start, end), start)
  if (names.length === 0) return []
  const words = new Map(people.map((person) => [person, wordsOf(person)]))
  const weighings = names.flatMap((name) => {
    const sounds = name.script === 'kana' ? name.parts.map((part) => soundOfKana(part.text)) : []
    return people.flatMap((person) =>
      rangesOf(name).flatMap(({ from, to }): (Weighing & { score: number })[] => {
        const heard =
          name.script === 'han'
            ? { sound: readCharacters(name.parts[0]?.text ?? '', person), family: true }
            : hear(sounds.slice(from, to), words.get(person) ?? [])
        if (heard.sound !== undefined && heard.sound < LIKE_ENOUGH) return []
        const weighing = { name, person, from, to, ...heard, item, index }
        const score = FEATURES.reduce((sum, feature) => sum + feature.weigh(weighing), 0)
        return score >= (name.titled ? ENOUGH.titled : ENOUGH.bare) ? [{ ...weighing, score }] : []
      }),
    )
  })
  return settle(
    weighings.sort((a, b) => b.score - a.score),
    item,
  )
}

/** The whole name and each of its words: two names may stand side by side as one run. */
function rangesOf({ parts }: JapaneseName): { from: number; to: number }[] {
  const single = parts.map((_, from) => ({ from, to: from + 1 }))
  return parts.length === 1 ? single : [{ from: 0, to: parts.length }, ...single]
}

function settle(ranked: readonly (Weighing & { score: number })[], item: Item): JapaneseTie[] {
  const taken = new Map<JapaneseName, Set<number>>()
  const called = new Map<Person, string>()
  const ties: JapaneseTie[] = []
  const kept: (Weighing & { score: number })[] = []
  for (const one of ranked) {
    const used = taken.get(one.name) ?? new Set<number>()
    const own = range(one)
    if (own.some((part) => used.has(part))) continue
    const printed = own.map((part) => one.name.parts[part]?.text ?? '').join('・')
    const known = called.get(one.person)
    if (known !== undefined && !`・${known}・`.includes(`・${printed}・`)) continue
    if (known === undefined) called.set(one.person, printed)
    for (const part of own) used.add(part)
    taken.set(one.name, used)
    kept.push(one)
  }
  for (const one of kept) {
    // words before the one that was heard belong to the name too, unless they are somebody else's
    let { from } = one
    while (from > 0 && !(taken.get(one.name)?.has(from - 1) ?? false)) from--
    const first = one.name.parts[from]
    const last = one.name.parts[one.to - 1]
    if (first === undefined || last === undefined) continue
    ties.push({
      person: one.person,
      start: first.start,
      end: last.end,
      ja: item.text.slice(first.start, last.end),
      rule: `person.japanese.${one.name.script === 'han' ? 'characters' : one.name.titled ? 'titled' : 'bare'}`,
      name: one.name,
      score: one.score,
    })
  }
  return ties
}

const range = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

/** The mentions of people in the Japanese headline. */
export const toJapaneseMentions = (ties: readonly JapaneseTie[]): Mention[] =>
  ties.map(({ person, start, end, rule }) => ({ kind: 'person', ref: person.id, start, end, rule }))

/** Is a title of the headline one that the English text says too, in other words or in more of them? */
const isSaid = (forms: readonly string[], said: string): boolean =>
  forms.some((form) => titleLikeness(form, said) >= 0.5 || said.toLowerCase().includes(form.toLowerCase()))

/**
 * The claim with the Japanese name, and with the offices that only the Japanese headline tells.
 * @param home the publisher's state, whose offices a headline names without it
 */
export function withJapanese(
  claim: PersonClaim,
  ties: readonly JapaneseTie[],
  home: string | undefined,
): PersonClaim {
  const own = ties.filter(({ person }) => person.id === claim.id)
  const [longest] = [...own].sort((a, b) => b.ja.length - a.ja.length || a.start - b.start)
  if (longest === undefined) return claim
  const offices: OfficeClaim[] = [...claim.offices]
  for (const { name, person } of own)
    for (const { english, status, state, start, end } of name.titles) {
      const of = state ?? name.state ?? person.side ?? home
      const [title] = english
      if (title === undefined || of === undefined || status === 'coming') continue
      if (offices.some((one) => isSaid(english, one.title))) continue
      offices.push({
        title: withParliament(title, of),
        of,
        ...(status === undefined ? {} : { [status]: true as const }),
        evidence: { start, end, rule: 'office.japanese' },
      })
    }
  return { ...claim, ja: longest.ja, offices }
}
