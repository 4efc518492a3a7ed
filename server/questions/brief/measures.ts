/** Sums of money and amounts of goods, as a sentence of a paper or of aid tells them. Pure. */

interface Unit {
  ja: string
  words: RegExp
}

const UNITS: readonly Unit[] = [
  { ja: '円', words: /^yen\b/iu },
  { ja: 'ユーロ', words: /^euros?\b/iu },
  { ja: 'マナト', words: /^manats?\b/iu },
  { ja: 'ドル', words: /^(?:U\.?S\.? )?dollars?\b/iu },
  { ja: '立方メートル', words: /^cubic met(?:er|re)s\b/iu },
  { ja: 'トン', words: /^(?:metric )?tons?\b|^tonnes?\b/iu },
  { ja: 'バレル', words: /^barrels?\b/iu },
  { ja: 'メガワット', words: /^(?:megawatts?|MW)\b/iu },
]
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const SIGNS: Record<string, string> = { $: 'ドル', '€': 'ユーロ', '¥': '円' }
const AMOUNT =
  /(?<sign>[$€¥])?\b(?<number>\d[\d,]*(?:\.\d+)?)(?: (?<scale>thousand|million|billion|trillion))?(?: (?<rest>\p{L}[\p{L}. ]*))?/gu
const YEARLY = /^ (?:a|per) year\b|^ annually\b/iu

/** The steps in which Japanese counts. */
const STEPS = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const

/** 1.25 billion: 12億5000万. */
function inJapanese(value: number): string {
  let [left, told] = [Math.round(value * 100) / 100, '']
  for (const [step, name] of STEPS) {
    const count = Math.floor(left / step)
    if (count > 0) told += `${String(count)}${name}`
    left -= count * step
  }
  return left === 0 && told !== '' ? told : `${told}${String(left)}`
}

/** The first sum or amount in a sentence, in both languages; undefined where it tells none. */
export function measureIn(sentence: string): { en: string; ja: string } | undefined {
  for (const { index, 0: all, groups = {} } of sentence.matchAll(AMOUNT)) {
    const { sign, number = '', scale, rest = '' } = groups
    const [unit] = UNITS.flatMap(({ words, ja }) => {
      const [own] = words.exec(rest) ?? []
      return own === undefined ? [] : [{ ja, own }]
    })
    const name = sign === undefined ? unit?.ja : SIGNS[sign]
    if (name === undefined) continue
    const length =
      sign === undefined ? all.length - rest.length + (unit?.own.length ?? 0) : all.length - rest.length
    const [yearly = ''] = YEARLY.exec(sentence.slice(index + length)) ?? []
    const value = Number(number.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1)
    return {
      en: `${sentence.slice(index, index + length).trim()}${yearly}`,
      ja: `${yearly === '' ? '' : '年'}${inJapanese(value)}${name}`,
    }
  }
  return undefined
}
