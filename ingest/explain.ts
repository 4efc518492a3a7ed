/** Every decision that was made about an item, taken or not: what `extract` leaves out is said here with its reason. */
import type { EventKind } from '../cypher/ontology.ts'
import { isAside, type Candidate } from './events/candidates.ts'
import { chaptersOf } from './events/chapters.ts'
import { candidatesOf } from './events/story.ts'
import { newsOf } from './events/news.ts'
import { settle, type Fate } from './events/settle.ts'
import { readDocument, readItems, toItemExtraction, type ReadItem } from './index.ts'
import type { Choice, Item, ItemExtraction, Mention, Side, Span } from './types.ts'

/** A name taken for a person. */
export interface PersonDecision extends Span {
  name: string
  side: string | null
  /** What spoke for a person's name; empty where the name is known from elsewhere in the document. */
  signs: readonly string[]
  offices: (Span & { title: string; of?: string; status?: string; rule: string })[]
  /** For a short form: whose it was taken for. */
  identity?: Choice
}

/** What became of the words that a rule read as an event. */
export type Outcome = 'news' | 'background' | 'passed over' | 'told again' | 'gave way'

export interface EventDecision extends Span {
  rule: string
  reason: string
  kind: EventKind
  /** 0 is the headline. */
  sentence: number
  sides: Side[]
  marks: ('background' | 'planned' | 'negated' | 'borrowed sides')[]
  outcome: Outcome
  /** The candidate that tells it, or that it gave way to. */
  to?: { rule: string } & Span
  /** The rule by which it gave way. */
  by?: string
}

export interface ItemDecisions {
  item: Item
  people: PersonDecision[]
  /** Capitalised words that could be a name, but that nothing vouched for. */
  notPeople: Span[]
  /** States, bodies, places, and people in the Japanese headline. */
  mentions: Mention[]
  events: EventDecision[]
  extraction: ItemExtraction
}

/** The decisions about every item of a document, in order. Pure. */
export function explain(input: { text: string; name: string }): ItemDecisions[] {
  const { items, ...document } = readDocument(input)
  const read = readItems(items, document)
  return read.items.map((one, index) => {
    const extraction = toItemExtraction(one, index, read.people)
    return {
      item: one.found.item,
      ...explainPeople(one, index),
      mentions: extraction.mentions.filter(({ kind, rule }) => kind !== 'person' || /japanese/.test(rule)),
      events: chaptersOf(one.context).flatMap((chapter) => explainEvents(candidatesOf(chapter))),
      extraction,
    }
  })
}

function explainPeople(
  { found, people }: ReadItem,
  index: number,
): Pick<ItemDecisions, 'people' | 'notPeople'> {
  const taken = people.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.item === index)
      .map((mention): PersonDecision => {
        const identity = person.choices.get(mention)
        return {
          start: mention.start,
          end: mention.end,
          name: person.name,
          side: person.side,
          signs: mention.signs,
          offices: mention.held.map(({ start, end, phrase }) => {
            const of = phrase.state ?? phrase.body
            return {
              start,
              end,
              title: phrase.counterpart ? 'counterpart' : phrase.title,
              rule: phrase.rule,
              ...(of === undefined ? {} : { of }),
              ...(phrase.status === undefined ? {} : { status: phrase.status }),
            }
          }),
          ...(identity === undefined ? {} : { identity }),
        }
      }),
  )
  const starts = new Set(taken.map(({ start }) => start))
  const notPeople = found.sentences.flatMap((sentence) =>
    sentence.candidates.flatMap(({ from, to }): Span[] => {
      const [first, last] = [sentence.words[from], sentence.words[to - 1]]
      return first === undefined || last === undefined || starts.has(first.start)
        ? []
        : [{ start: first.start, end: last.end }]
    }),
  )
  return { people: taken.sort((a, b) => a.start - b.start), notPeople }
}

/** Candidates in the order of the text, each with what became of it. */
function explainEvents(candidates: readonly Candidate[]): EventDecision[] {
  const { settled, fates } = settle(candidates)
  const news = newsOf(settled)
  return [...fates]
    .map(([candidate, fate]): EventDecision => ({
      ...candidate.span,
      rule: candidate.rule.id,
      reason: candidate.rule.reason,
      kind: candidate.kind,
      sentence: candidate.sentence,
      sides: candidate.sides,
      marks: [
        ...(candidate.background ? (['background'] as const) : []),
        ...(candidate.planned ? (['planned'] as const) : []),
        ...(candidate.negated ? (['negated'] as const) : []),
        ...(candidate.borrowed ? (['borrowed sides'] as const) : []),
      ],
      ...outcomeOf(fate, news),
    }))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

function outcomeOf(fate: Fate, news: ReadonlySet<Candidate>): Pick<EventDecision, 'outcome' | 'to' | 'by'> {
  const toOf = (one: Candidate): { rule: string } & Span => ({ rule: one.rule.id, ...one.span })
  if (fate.fate === 'yielded') return { outcome: 'gave way', to: toOf(fate.to), by: fate.rule }
  if (fate.fate === 'joined') return { outcome: 'told again', to: toOf(fate.as) }
  if (news.has(fate.as)) return { outcome: 'news' }
  return { outcome: isAside(fate.as) ? 'background' : 'passed over' }
}
