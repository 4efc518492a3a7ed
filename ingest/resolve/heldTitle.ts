/** By which title somebody holds an office, also where it is only told to be another's: `his Italian counterpart`. */
import type { HeldOffice, PersonMention } from './mentions.ts'

/** A person of the document, as far as titles ask for one. */
interface Holder {
  mentions: readonly PersonMention[]
  side: string | null
}

/** What the head of a state is called where the office has its name. */
export const RULERS = /^(?:President|King|Queen|Emir|Amir|Sultan|Pope)$/u

/** The title by which somebody holds an office: a counterpart's is the one of whom the person is told to be the counterpart; undefined where nobody says it. */
export const titleOf = (
  held: HeldOffice,
  mention: PersonMention,
  person: Holder,
  people: readonly Holder[],
): string | undefined =>
  held.phrase.counterpart && held.phrase.title === ''
    ? titleOfCounterpart(mention, held, person, people)
    : held.phrase.title

/** `his Italian counterpart`: the title of whoever was named before, in the sentence or in the item. */
function titleOfCounterpart(
  mention: PersonMention,
  held: HeldOffice,
  person: Holder,
  people: readonly Holder[],
): string | undefined {
  const own = held.phrase.state ?? person.side
  const named = people
    // nobody is the counterpart of somebody of the same state
    .filter((one) => one !== person && (one.side === null || one.side !== own))
    .flatMap((one) =>
      one.mentions
        .filter((other) => other.item === mention.item && other.start < held.start)
        .map((other) => ({ one, other })),
    )
    .sort((a, b) => a.other.start - b.other.start)
  // whose counterpart? "Orlo's", "Orlo and his"; else that of the subject of the sentence, who is named first in it or is the `he` with which it begins; else of whoever was named last
  const owner = named.findLast(
    ({ other }) => other.pair === mention.start || held.start - other.end <= "'s ".length,
  )
  const inSentence = (sentence: number | undefined) => named.find(({ other }) => other.sentence === sentence)
  const acting = named.find(({ other }) => other.sentence === mention.sentence && !other.standing.isObject)
  const earlier = named.findLast(({ other }) => other.sentence < mention.sentence)?.other.sentence
  const his = mention.standing.byPronoun && acting === undefined ? inSentence(earlier) : undefined
  const ofOwner = owner === undefined ? [] : titlesOf(owner.one, mention.item)
  const before = (his ?? inSentence(mention.sentence) ?? inSentence(earlier))?.one
  // "A, his Greek counterpart B and his Italian counterpart C": of A, where B has no title but that
  const called = ofOwner.length > 0 || before === undefined ? ofOwner : titlesOf(before, mention.item)
  const known = called.filter((title) => title !== 'Head of State' || !called.some((one) => RULERS.test(one)))
  // a portfolio tells more of the office than a rank: counterparts share the portfolio, not whom they are under
  return (known.find((title) => title.includes(' of ')) ?? known[0])?.replace(/ under the .+$/u, '')
}

/** The titles of a person that are no counterparts': those of an item first. */
function titlesOf({ mentions }: Holder, item: number): string[] {
  const all = mentions.flatMap((one) =>
    one.held
      .filter(({ phrase }) => !phrase.counterpart)
      .map(({ phrase }) => ({ title: phrase.title, isHere: one.item === item })),
  )
  return [...all.filter(({ isHere }) => isHere), ...all].map(({ title }) => title)
}
