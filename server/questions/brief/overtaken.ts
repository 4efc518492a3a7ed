/** What a later story of the same two has done, where an earlier one told that it might, or would. Pure. */
import type { Sort } from './acts.ts'

interface Told {
  sort: Sort
  /** Those between whom it is. */
  bodies: readonly string[]
  headline: string
  day: string
  /** Something was done, not only said. */
  isDeed: boolean
}

interface ToComeRow {
  reason: string
  words: RegExp
  yes: string
  no: string
}

/** Headlines of what is not yet done. */
export const TO_COME: readonly ToComeRow[] = [
  {
    reason: 'it may be',
    words: /\b(?:may|might|could)\b(?! \d)|可能性/iu,
    yes: 'Norway may leave the council',
    no: 'Norway leaves the council on May 3',
  },
  {
    reason: 'somebody means to, or threatens to',
    words:
      /\b(?:plans?|threatens?|considers?|intends?|prepares?|vows?|is (?:ready|set|due)|poised|expected)\b(?! (?:of|for the year)\b)|検討|方針|予定|見通し|構え|準備/iu,
    yes: 'Norway threatens to leave the council',
    no: 'Council adopts a budget',
  },
  {
    reason: 'it is told in the future',
    words: /^(?:\p{Lu}[\p{L}.'’-]* )+(?:to|will) \p{Ll}+|へ$/u,
    yes: 'President Lind to visit Athens',
    no: 'Lind votes to end a waiver',
  },
]

const isToCome = (headline: string): boolean =>
  headline.split('\n').some((one) => TO_COME.some(({ words }) => words.test(one)))

const sidesOf = ({ bodies }: Told): string => bodies.toSorted().join(' ')

/** Do two stories stand in one part? What no event was read of may be of any. */
const isOfPart = (one: Told, other: Told): boolean => one.sort === other.sort || one.sort === 'others'

/** Is the first overtaken by one of some others? */
export const isOvertaken = (one: Told, others: readonly Told[]): boolean =>
  one.bodies.length > 1 &&
  isToCome(one.headline) &&
  others.some(
    (other) =>
      other !== one &&
      other.isDeed &&
      !isToCome(other.headline) &&
      other.day >= one.day &&
      isOfPart(one, other) &&
      sidesOf(one) === sidesOf(other),
  )
