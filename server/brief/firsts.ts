/** What there was not before, as a sentence tells it. Pure. */
import { AS_FIRST } from '../questions/brief/headlines.ts'
import type { Text } from './words.ts'

interface FirstRow {
  reason: string
  words: RegExp
  /** Of what the words caught. */
  tell(caught: string): Text
  yes: string
  no: string
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

export const FIRSTS: readonly FirstRow[] = [
  {
    reason: 'never before',
    words:
      /\bNever before (?:has|have|had|did|was|were)\b|\b[Ff]or the first time in (?:its|their|the)(?: \p{L}+)? history\b/u,
    tell: () => ({ en: 'first ever', ja: '史上初' }),
    yes: 'Never before had a minister of Greece come to Oslo.',
    no: 'He has never before commented on this.',
  },
  {
    reason: 'since a state is independent',
    words: new RegExp(`${AS_FIRST}[^.;]*\\b([Ss]ince [^,.;]*\\b[Ii]ndependen\\w+)`, 'u'),
    tell: (since) => ({ en: `first ${since}`, ja: '独立後初' }),
    yes: 'She is the first minister to come since the two gained independence.',
    no: 'First Lady Lind, seen since independence, arrived.',
  },
  {
    reason: 'since a year',
    words: new RegExp(`${AS_FIRST}[^.;]*\\b[Ss]ince (\\d{4})\\b`, 'u'),
    tell: (year) => ({ en: `first since ${year}`, ja: `${year}年以来初` }),
    yes: 'It was the first visit since 2019.',
    no: 'First Deputy Minister Lind, in office since 2019, arrived.',
  },
  {
    reason: 'at all, or in years that are not counted',
    words: /\b[Ff]or the first time( in (?:many |several )?years)?(?! (?:in|since)\b)/u,
    tell: (years = '') => ({
      en: years === '' ? 'for the first time' : `first${years}`,
      ja: years === '' ? '初めて' : years.includes('several') ? '数年ぶり' : '長年ぶり',
    }),
    yes: 'The list has a firm of Norway for the first time.',
    no: 'He met her the first time that he came.',
  },
  {
    reason: 'in so many months or years',
    words: /\bfirst (?:\p{Ll}+ ){1,3}in (\p{Ll}+ (?:months|years))\b/u,
    tell: (span) => {
      const [count = '', unit] = span.split(' ')
      const n = NUMBERS.indexOf(count) + 1
      const ja = unit === 'months' ? 'か月ぶり' : '年ぶり'
      return { en: `first in ${span}`, ja: n === 0 ? '' : `${String(n)}${ja}` }
    },
    yes: 'It is the first cut in fourteen months.',
    no: 'He came first in the race.',
  },
]

/** `first since 2019`; undefined where the sentence does not tell it. */
export function firstIn(sentence: string): Text | undefined {
  for (const { words, tell } of FIRSTS) {
    const found = words.exec(sentence)
    if (found !== null) return tell(found[1] ?? '')
  }
  return undefined
}
