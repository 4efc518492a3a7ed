/** Numbers that are others than they were, as a text says so itself: what was found, counted or planned before, and now. Pure. */
import { MONTHS } from './days.ts'
import { GOODS, inJapanese, MONEY, SCALES } from './measures.ts'
import { NUMBER_WORDS } from './numberWords.ts'

/** Whole: a pattern that gives digits back would read 7 of 7.5. */
const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d.,]*\\d)|${NUMBER_WORDS.join('|')})`
const SCALE = Object.keys(SCALES).join('|')
/** What is counted: without it nobody knows of what the numbers are. */
const UNITS: readonly { ja: string; words: RegExp }[] = [
  ...[...MONEY, ...GOODS],
  { ja: '％', words: /^(?:%|percent\b|per cent\b)/u },
  { ja: '人', words: /^(?:people|persons)\b/u },
]
const UNIT =
  '%| (?:[Pp]ercent|per cent|people|persons|(?:U\\.?S\\.? |cubic |metric )?(?!(?:of|in|on|at|by|for|from|to|and|against|instead|compared|versus|as|the|per|a|after|but|were|was)\\b)\\p{Ll}+(?: of(?: \\p{Ll}+){1,2})?)'
const NOW = `(?<now>${NUMBER})(?: (?<scale>${SCALE}))?(?<unit>${UNIT})?`
const WAS = `(?<was>${NUMBER})(?: (?<before>${SCALE}))?(?<of>${UNIT})?`

interface ShiftRow {
  reason: string
  words: RegExp
  /** It speaks of what was reported itself, whatever the headline calls it. */
  isOfReport?: true
  yes: string
  no: string
}

/** The first that fits. */
export const SHIFTS: readonly ShiftRow[] = [
  {
    reason: 'what was reported is put right',
    isOfReport: true,
    words: new RegExp(
      `(?<!\\b(?:Article|Clause|Paragraph|Section|\\p{Lu}\\p{Ll}{2,8}) )\\b${NOW}\\b[^.;]{0,80}\\bnot ${WAS},? as (?:was |had been )?(?:reported|announced|stated) (?:earlier|before|previously)\\b`,
      'u',
    ),
    yes: 'It said that 32 tons of fish had been found, and not 23 tons as reported earlier.',
    no: 'It said that 32 tons of fish had been found, not 23 tons of meat.',
  },
  {
    reason: 'it is set against what was said or was',
    words: new RegExp(
      `\\b(?:to|at|reach(?:ed|es)?|totall?ed) ${NOW},? (?:against|instead of|compared (?:to|with)|versus) (?:the )?${WAS} (?:announced|planned|expected|reported|a (?:year|month|week) (?:earlier|ago|before)|last (?:year|month|week))\\b`,
      'u',
    ),
    yes: 'Revenues had been revised to 40.2 billion euros against the 39.8 billion announced earlier.',
    no: 'The court sentenced him to 12 years instead of the 15 years asked for.',
  },
  {
    reason: 'it is up or down from what it was',
    words: new RegExp(
      `\\b(?:to|at|reach(?:ed|es)?|totall?ed) ${NOW},? (?:up|down) from (?:the )?${WAS}\\b`,
      'u',
    ),
    yes: 'The toll came to 43 people, up from 41.',
    no: 'The road leads to 43 villages, up from Bergen.',
  },
  {
    reason: 'it goes from one to the other',
    words: new RegExp(
      `\\b(?:increase[sd]?|rise[sn]?|rose|raise[sd]?|grew|grown|fell|fallen|dropped|cut|reduced|decreased|lowered|revised)(?: (?!(?:and|range|vary|varies)\\b)\\p{Ll}+){0,3} from ${WAS} to ${NOW}`,
      'u',
    ),
    yes: 'The number of the dead rose from 41 to 43 people.',
    no: 'The fines will be increased and range from 50 to 300 euros.',
  },
]

/** Nobody says that it is so now. */
const OPEN =
  /\b(?:not|no|never|den(?:y|ies|ied)|would have|if|may|might|could|demand\w*|ask(?:s|ed)?|propos\w*|call(?:s|ed)? for|reject\w*|want(?:s|ed)?|range[sd]?|between|aged?|[Ii]n (?:19|20)\d\d)\b/u
/** No years, and no days of a month. */
const YEAR = /^(?:19|20)\d\d$/u
const MONTH = new RegExp(`^ ?(?:${MONTHS.join('|')})\\b`, 'iu')
/** What grows is more, what falls is less. */
const UP = /^(?:increase|rise|rose|raise|grew|grown)/u
const DOWN = /^(?:fell|fallen|dropped|cut|reduced|decreased|lowered)/u

export interface Shift {
  en: string
  ja: string
  isOfReport: boolean
}

/** Of what the numbers are, in Japanese. */
const MATTERS: readonly { ja: string; words: RegExp }[] = [
  { ja: '麻薬の量を', words: /\b(?:narcotics?|drugs)\b/iu },
  { ja: '歳入見込みは', words: /\brevenues?\b/iu },
  { ja: '歳出は', words: /\b(?:expenditures?|spending)\b/iu },
  { ja: '死者は', words: /\b(?:dead|deaths?|killed|death toll)\b/iu },
  { ja: '負傷者は', words: /\b(?:injured|wounded)\b/iu },
  { ja: '賃金は', words: /\b(?:wages?|salar(?:y|ies))\b/iu },
]

const valueOf = (number: string, scale = ''): number =>
  (NUMBER_WORDS.includes(number) ? NUMBER_WORDS.indexOf(number) + 1 : Number(number.replaceAll(',', ''))) *
  (SCALES[scale] ?? 1)

/** What something was, and is now; undefined where a sentence does not say so, or not of what. */
export function shiftIn(sentence: string): Shift | undefined {
  for (const { words, isOfReport = false } of SHIFTS) {
    const match = words.exec(sentence)
    if (match === null || OPEN.test(sentence.slice(0, match.index))) continue
    const { groups = {} } = match
    const { now = '', scale, unit = '', was = '', before, of } = groups
    const known = UNITS.find((one) => one.words.test(unit.trim()))
    // a sum in another currency is another sum
    const isOther = of !== undefined && !unit.trim().startsWith(of.trim())
    const [a, b] = [valueOf(was, before ?? (of === undefined ? scale : undefined)), valueOf(now, scale)]
    const isWrong = (UP.test(match[0]) && b < a) || (DOWN.test(match[0]) && b > a) || a === b
    const rest = sentence.slice(match.index + match[0].length)
    if (known === undefined || isOther || isWrong || YEAR.test(was) || MONTH.test(rest)) continue
    const ofScale = before !== undefined && before !== scale ? ` ${before}` : ''
    const what = MATTERS.find((one) => one.words.test(sentence))?.ja ?? ''
    const becomes = isOfReport ? 'に訂正' : b > a ? 'に増加' : 'に減少'
    return {
      en: `now ${now}${scale === undefined ? '' : ` ${scale}`}${unit}, before ${was}${ofScale}`,
      ja: `${what}${inJapanese(a)}から${inJapanese(b)}${known.ja}${becomes}`,
      isOfReport,
    }
  }
  return undefined
}

/** The first sentence that says so. */
export const findShift = (sentences: readonly string[]): string | undefined =>
  sentences.find((one) => shiftIn(one) !== undefined)
