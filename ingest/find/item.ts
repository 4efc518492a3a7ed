/** Everything that is named in one item: states, bodies, places and, sentence by sentence, people and offices. */
import { analyse, type Sentence, type Word } from '../nlp/engine.ts'
import type { Item, Mention, Span } from '../types.ts'
import type { BodySpan, OfficePhrase, StateSpan, WordSpan } from './offices.ts'
import { findOrganizations, type FoundOrganization } from './organizations.ts'
import { findPeople, type NamedPerson } from './people.ts'
import { findStates } from './states.ts'

export interface FoundSentence extends Sentence {
  /** 0 for the headline, then 1, 2, ... */
  index: number
  states: StateSpan[]
  bodies: BodySpan[]
  offices: OfficePhrase[]
  people: NamedPerson[]
  candidates: NamedPerson[]
}

export interface FoundItem {
  item: Item
  states: Mention[]
  organizations: FoundOrganization[]
  places: Mention[]
  sentences: FoundSentence[]
}

/** The words of a sentence that a stretch of the text covers; undefined where it covers none. */
export function wordsIn(words: readonly Word[], span: Span): WordSpan | undefined {
  const from = words.findIndex((word) => word.end > span.start)
  if (from < 0 || (words[from]?.start ?? Infinity) >= span.end) return undefined
  let to = from
  while (to < words.length && (words[to]?.start ?? Infinity) < span.end) to++
  return { from, to }
}

/** Finds everything that is named in an item. Pure; never throws. */
export function findInItem(item: Item): FoundItem {
  const sentences = analyse(item.text, item.parts.en.start)
  const reading = { text: item.text, sentences, ja: item.parts.ja }
  const states = findStates(reading)
  const organizations = findOrganizations(reading).organizations
  const places: Mention[] = []
  let index = 0
  return {
    item,
    states,
    organizations,
    places,
    sentences: sentences.map((sentence) => {
      const headline = sentence.start < item.parts.en.end
      if (!headline) index++
      return findInSentence(sentence, headline ? 0 : index, { states, organizations, places })
    }),
  }
}

function findInSentence(
  sentence: Sentence,
  index: number,
  found: {
    states: readonly Mention[]
    organizations: readonly FoundOrganization[]
    places: readonly Mention[]
  },
): FoundSentence {
  const { words } = sentence
  const within = <T extends Span>(spans: readonly T[]): { one: T; at: WordSpan }[] =>
    spans
      .filter((one) => one.start < sentence.end && one.end > sentence.start)
      .map((one) => ({ one, at: wordsIn(words, one) }))
      .filter((pair): pair is { one: T; at: WordSpan } => pair.at !== undefined)
  const states = within(found.states).map(({ one, at }) => ({ ...at, code: one.ref }))
  const bodies = found.organizations.flatMap((body) =>
    within(body.evidence).map(({ at }) => ({
      ...at,
      name: body.name,
      ...(body.of === undefined ? {} : { state: body.of }),
      official: body.official,
    })),
  )
  const blocked = words.map(() => false)
  for (const span of [...states, ...bodies]) blocked.fill(true, span.from, span.to)
  for (const { at } of within(found.places)) blocked.fill(true, at.from, at.to)
  const capitals = words.filter((word) => word.capital).length
  const titleCase = index === 0 && words.length > 4 && capitals > 0.7 * words.length
  return { ...sentence, index, states, bodies, ...findPeople({ words, states, bodies }, blocked, titleCase) }
}
