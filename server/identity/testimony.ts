/** Documents that say the same of a family name in the same quarter of a year are one voice: deciding hears it once. */
import { hash } from 'node:crypto'
import type { Appearance } from './appearance.ts'
import { toLocalId } from './appearance.ts'

/** Appearances that say the same, and what they say as one appearance. */
export interface Testimony {
  /** Its id is the key of the testimony, its document stands for all that say the same. */
  said: Appearance
  members: Appearance[]
}

const QUARTERS = ['03-31', '06-30', '09-30', '12-31']

/** The last day of the quarter. What lies between two appearances is weighed by years: some weeks more or less say little. */
function endOf(day: string | null): string | null {
  if (day === null) return null
  const end = QUARTERS.find((last) => day.slice(5) <= last) ?? ''
  return `${day.slice(0, 4)}-${end}`
}

/** All that the document tells the decision of an appearance; of its days the quarters. */
const toWords = (one: Appearance): string =>
  JSON.stringify([
    toLocalId(one),
    one.name,
    one.sound,
    one.ja,
    one.offices.toSorted(),
    one.sides.toSorted(),
    one.guesses.toSorted(),
    endOf(one.first),
    endOf(one.last),
    // most have none: nothing then, as in graphs that know of none
    ...one.formerOffices.toSorted(),
  ])

const toMarks = (one: Appearance): string => JSON.stringify([toLocalId(one), ...one.marks.toSorted()])

const digest = (words: readonly string[]): string => hash('sha256', words.join('\n')).slice(0, 20)

/**
 * The testimonies about one family name, by their key. What else a document says of the name belongs to it: two people of
 * one document are two. But for the first day, a testimony is the same however many documents give it.
 */
export function toTestimonies(block: readonly Appearance[]): Map<string, Testimony> {
  const documents = new Map<string, Appearance[]>()
  for (const one of block) documents.set(one.document, [...(documents.get(one.document) ?? []), one])
  const testimonies = new Map<string, Testimony>()
  for (const own of documents.values()) {
    const [words, isMarked] = [digest(own.map(toWords).sort()), own.some(({ marks }) => marks.length > 0)]
    const document = isMarked ? `${words}.${digest(own.map(toMarks).sort())}` : words
    for (const one of own) {
      const id = `${document}/${toLocalId(one)}`
      const known = testimonies.get(id)
      testimonies.set(id, {
        said: known === undefined ? toSaid(one, id) : toEarlier(known.said, one.first),
        members: [...(known?.members ?? []), one],
      })
    }
  }
  return testimonies
}

/** The id of a testimony as it would be had nobody decided anything about those of whom it speaks. */
export const toUnmarked = (testimony: string): string => testimony.replace(/^(\w+)\.\w+\//, '$1/')

/** What an appearance says, apart from who says it. */
export const toSaid = (
  {
    key,
    name,
    sound,
    ja,
    offices,
    formerOffices,
    sides,
    guesses,
    first,
    last,
    marks,
  }: Omit<Appearance, 'id' | 'document' | 'items'>,
  testimony: string,
): Appearance => ({
  id: testimony,
  document: testimony.slice(0, testimony.indexOf('/')),
  ...{ key, name, sound, ja, offices, formerOffices, sides, guesses, first, marks },
  items: [],
  last: endOf(last),
})

/** What is said, if it was also said from that day on. */
export const toEarlier = (said: Appearance, first: string | null): Appearance =>
  isBefore(first, said.first) ? { ...said, first } : said

/** Is a day known to be earlier than another? */
export const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b
