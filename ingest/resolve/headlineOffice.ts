/** `President phones Lind`: an office with which a headline opens, without a name. */
import type { FoundItem } from '../find/item.ts'
import type { OfficeClaim, PersonClaim } from '../types.ts'
import type { Person } from './people.ts'

/**
 * The office that a headline leaves without a name, for whoever the story names bare and other items of the document know in it;
 * undefined where somebody of the story is said to have it, or nothing goes with that person.
 */
export function headlineOffice(
  { sentences }: FoundItem,
  { side, mentions }: Person,
  claim: PersonClaim,
  claims: readonly PersonClaim[],
): OfficeClaim | undefined {
  const headline = sentences.find(({ index }) => index === 0)
  if (headline === undefined || side === null || claim.offices.length > 0) return undefined
  const { words, offices, people } = headline
  const office = offices.find(({ from }) => from === 0 || (from === 1 && words[0]?.key === 'the'))
  if (office === undefined || office.title === '' || office.plural || office.counterpart) return undefined
  const { title, state, body, status, from, to } = office
  const isBare = state === undefined && body === undefined && status === undefined
  if (!isBare || words[to]?.tags.has('Verb') !== true) return undefined
  const isKnown = mentions.some(({ held }) =>
    held.some(({ phrase }) => phrase.title === title && phrase.status === undefined),
  )
  const isHeld =
    people.some((one) => one.offices.includes(office)) ||
    claims.some((one) => one.offices.some((other) => other.of === side && other.title === title))
  if (!isKnown || isHeld) return undefined
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  return { title, of: side, evidence: { start, end, rule: office.rule } }
}
