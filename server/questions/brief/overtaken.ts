/** What a later story of the same two has done, where an earlier one told that it might, or would. Pure. */
import { groupBy } from '../../graph/groupBy.ts'
import type { Sort } from './acts.ts'
import { betweenWhom } from './partners.ts'

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
    words: /\b(?:may|[Mm]ight|[Cc]ould)\b(?! \d)|可能性/u,
    yes: 'Norway may leave the council',
    no: 'Norway leaves the council in May',
  },
  {
    reason: 'somebody means to, or threatens to',
    words:
      /\b(?:(?:plans?|threatens?|intends?|prepares?|vows?) to|considers?|is (?:ready|set|due)|poised|expected)\b(?! of\b)|検討(?!会|委)|予定|見通し|構え|方針(?:を?固め|を示す|を表明|$)|準備$/iu,
    yes: 'Norway threatens to leave the council',
    no: 'Council adopts a plan for patrols',
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

/** Do two stories stand in one part? What no event was read of may be of any. */
const isOfPart = (one: Told, other: Told): boolean => one.sort === other.sort || one.sort === 'others'

/** Words that tell no matter. */
const COMMON =
  /^(?:about|after|against|amid|between|could|during|from|have|into|might|over|says?|that|their|this|under|until|will|with|would)$/u
/** Letters by which two forms of a word are one. */
const MEANT = 5

/** Words in small letters by their beginning, and Chinese characters in a row: names of states are neither. */
const mattersIn = (headline: string): string[] =>
  (headline.match(/(?<!\p{L})\p{Ll}{4,}|\p{Script=Han}{2,}/gu) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) => word.slice(0, MEANT))

/** Headlines of those who mean to meet. */
const MEETING = /\b(?:visits?|trip|meet(?:s|ing)?|talks|hosts?|receives?|summit)\b|訪問|訪れ|会談|会合|来訪/iu

/** Is it of one matter: by a word of both headlines, or as those met who meant to? */
function isOfMatter(one: Told, other: Told): boolean {
  const own = mattersIn(one.headline)
  return (
    (other.sort === 'contacts' && MEETING.test(one.headline)) ||
    mattersIn(other.headline).some((word) => own.includes(word))
  )
}

/** Is the first overtaken by one of some others, all between the same? */
const isOvertaken = <T extends Told>(one: T, others: readonly T[]): boolean =>
  one.bodies.length > 1 &&
  !one.isDeed &&
  one.day !== '' &&
  others.some(
    (other) =>
      other !== one &&
      other.isDeed &&
      other.day >= one.day &&
      isOfPart(one, other) &&
      isOfMatter(one, other) &&
      !isToCome(other.headline),
  ) &&
  isToCome(one.headline)

/** Stories without those of which a later one tells that it came to pass. */
export function leaveOvertaken<T extends Told>(stories: readonly T[]): T[] {
  const between = groupBy(stories, betweenWhom)
  return stories.filter((one) => !isOvertaken(one, between.get(betweenWhom(one)) ?? []))
}
