/** Numbers that are others than they were, as a text says so itself: what was found, counted or planned before, and now. Pure. */
import { GOODS, inJapanese, MONEY, SCALES } from './measures.ts'

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|${WORDS.join('|')})`
const SCALE = Object.keys(SCALES).join('|')
/** `40.2 billion manats`, `32 kilograms of narcotic drugs`, `four people`. */
const NOW = `(?<now>${NUMBER})(?: (?<scale>${SCALE}))?(?<unit>(?: (?!(?:of|in|on|at|by|for|from|to|and|against|instead|compared|versus|as|the|per)\\b)\\p{Ll}+){0,2}(?: of(?: \\p{Ll}+){1,2})?)`
const WAS = `(?<was>${NUMBER})(?: (?<before>${SCALE}))?`

interface ShiftRow {
  reason: string
  words: RegExp
  yes: string
  no: string
}

/** The first that fits. */
export const SHIFTS: readonly ShiftRow[] = [
  {
    reason: 'what was reported is put right',
    words: new RegExp(
      `\\b${NOW}\\b[^.;]{0,80}\\bnot ${WAS}(?: \\p{Ll}+){0,4},? as (?:was |had been )?(?:reported|announced|stated|said|believed|thought)\\b`,
      'u',
    ),
    yes: 'It said that 32 tons of fish had been found, and not 23 tons as reported earlier.',
    no: 'It said that 32 tons of fish had been found, not 23 tons of meat.',
  },
  {
    reason: 'it is set against what it was',
    words: new RegExp(
      `\\b(?:to|at|reach(?:ed|es)?|totall?ed) ${NOW},? (?:against|instead of|compared (?:to|with)|versus|up from|down from) (?:the )?${WAS}\\b(?!%| per ?cent)`,
      'u',
    ),
    yes: 'Revenues had been revised to 40.2 billion euros against the 39.8 billion announced earlier.',
    no: 'Revenues came to 40.2 billion euros, with 39.8 billion of it from fish.',
  },
  {
    reason: 'it goes from one to the other',
    words: new RegExp(
      `\\b(?:increas|ris|rais|rose|grow|grew|expand|doubl|fall|fell|drop|cut|reduc|decreas|lower|went|revis)\\p{Ll}*\\b[^.;,]{0,60} from ${WAS}(?: \\p{Ll}+){0,2} to ${NOW}`,
      'u',
    ),
    yes: 'The number of the dead rose from 41 to 43 people.',
    no: 'The exercise was extended from 8 to 12 July.',
  },
  {
    reason: 'more are counted than was said',
    words: new RegExp(
      `\\b(?:risen|rose|rises|increased|climbed|grown) to ${NOW}(?:[^.]*\\.\\s+[^.]{0,40}| [^.]{0,60})\\b(?:earlier|previously|before)\\b(?: (?!on\\b|in\\b|at\\b)\\p{Ll}+){0,3} ${WAS}\\b`,
      'u',
    ),
    yes: 'The number of the dead has risen to four, Oslo said. It was earlier said that three people had died.',
    no: 'The number of the dead has risen to four, Oslo said. The earlier storm was on three islands.',
  },
]

/** No years, and no days of a month. */
const NO_NUMBER = /^(?:19|20)\d\d$/u
const MONTH =
  /^ ?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

const valueOf = (number: string, scale = ''): number =>
  (WORDS.includes(number) ? WORDS.indexOf(number) + 1 : Number(number.replaceAll(',', ''))) *
  (SCALES[scale] ?? 1)

interface Shift {
  en: string
  ja: string
  /** The number now, as it stands there. */
  now: string
  /** Of what, in the words of the sentence; empty where it does not say so behind the number. */
  unit: string
}

/** What something was, and is now; undefined where a sentence, or two, do not say so. */
export function shiftIn(text: string): Shift | undefined {
  for (const { words } of SHIFTS) {
    const match = words.exec(text)
    const { now = '', scale, unit = '', was = '', before } = match?.groups ?? {}
    if (match === null || NO_NUMBER.test(now) || NO_NUMBER.test(was)) continue
    const rest = text.slice(match.index + match[0].length)
    const [a, b] = [valueOf(was, before ?? scale), valueOf(now, scale)]
    if (a === b || MONTH.test(rest) || MONTH.test(unit)) continue
    const known = [...MONEY, ...GOODS].find((one) => one.words.test(unit.trim()))
    const scaleOf = before === undefined || before === scale ? '' : ` ${before}`
    return {
      ...{ now, unit: unit.trim() },
      en: `${was}${scaleOf} → ${now}${scale === undefined ? '' : ` ${scale}`}${unit}`,
      ja: `${inJapanese(a)} → ${inJapanese(b)}${known?.ja ?? (/^ (?:people|persons)\b/u.test(unit) ? '人' : '')}`,
    }
  }
  return undefined
}

/** The first sentence that says so, with the next one where it takes both. */
export const findShift = (sentences: readonly string[]): string | undefined =>
  sentences
    .flatMap((one, at) => {
      const next = sentences[at + 1]
      return next === undefined ? [one] : [one, `${one} ${next}`]
    })
    .find((words) => shiftIn(words) !== undefined)
