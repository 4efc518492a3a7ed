/** Whoever is quoted behind what a sentence tells: `..., spokesperson Lind said`. */
import type { FoundSentence } from '../find/item.ts'
import type { NamedPerson } from '../find/spans.ts'

/** Where a person's words begin, the title before the name included. */
export const leadOf = (person: NamedPerson): number =>
  Math.min(person.lead, ...person.offices.map(({ from }) => from))
/** Where they end. */
export const endOf = (person: NamedPerson): number =>
  Math.max(person.to, person.state?.to ?? 0, ...person.offices.map(({ to }) => to))

/** `..., spokesperson Lind said`: who is quoted at the end stands outside of what the sentence tells. */
export function isQuoted({ words }: FoundSentence, person: NamedPerson): boolean {
  const opens = gapBefore(words, person)
  return /[,”"’]/u.test(opens) && SAYS.test(words[endOf(person)]?.key ?? '')
}

/** `The President will travel to Norway, spokesman Lind told reporters`: for whoever opens the sentence, where nobody is quoted in words. */
export function spokenFor({ words, people }: FoundSentence, person: NamedPerson): NamedPerson | undefined {
  const [first] = people
  const isOpening = first !== undefined && first !== person && leadOf(first) <= 1
  return isOpening && /^\s*,/u.test(gapBefore(words, person)) ? first : undefined
}

/** What parts somebody from the words before: `, the spokesman Lind`. */
const gapBefore = (words: FoundSentence['words'], person: NamedPerson): string => {
  const lead = leadOf(person)
  const article = words[lead - 1]
  return (article?.key === 'the' ? article.gap : words[lead]?.gap) ?? ''
}

const SAYS = /^(?:said|says|announced|told|added|stated|wrote|noted|confirmed)$/u
