/** Sums of money and amounts of goods, as a sentence of a paper or of aid tells them. Pure. */

interface Unit {
  ja: string
  words: RegExp
}

export const MONEY: readonly Unit[] = [
  { ja: '円', words: /^yen\b/iu },
  { ja: 'ユーロ', words: /^euros?\b/iu },
  { ja: 'ドル', words: /^(?:U\.?S\.? )?dollars?\b/iu },
  { ja: 'ポンド', words: /^pounds?(?: sterling)?\b(?! of\b)/iu },
  { ja: 'フラン', words: /^(?:Swiss )?francs?\b/iu },
  { ja: 'クローネ', words: /^(?:Norwegian |Danish )?kroner?\b/iu },
  { ja: 'クローナ', words: /^(?:Swedish |Icelandic )?kron(?:a|or|ur)\b/iu },
  { ja: 'ルーブル', words: /^(?:Russian )?rou?bles?\b/iu },
  { ja: 'リラ', words: /^(?:Turkish )?liras?\b/iu },
  { ja: '元', words: /^(?:Chinese )?yuan\b/iu },
  // who won is no currency
  { ja: 'ウォン', words: /^(?:South )?Korean won\b/iu },
  { ja: 'ルピー', words: /^(?:Indian )?rupees?\b/iu },
  { ja: 'ルピア', words: /^(?:Indonesian )?rupiahs?\b/iu },
  { ja: 'マナト', words: /^manats?\b/iu },
]
export const GOODS: readonly Unit[] = [
  { ja: '立方メートル', words: /^cubic met(?:er|re)s\b/iu },
  { ja: 'トン', words: /^(?:metric )?tons?\b|^tonnes?\b/iu },
  { ja: 'キログラム', words: /^(?:kilograms?|kg)\b/iu },
  { ja: 'バレル', words: /^barrels?\b/iu },
  { ja: 'メガワット', words: /^(?:megawatts?|MW)\b/iu },
]
export const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const SIGNS: Record<string, string> = {
  ...{ $: 'ドル', '€': 'ユーロ', '¥': '円' },
  ...{ 'USD ': 'ドル', 'EUR ': 'ユーロ', 'JPY ': '円', 'GBP ': 'ポンド' },
}
const AMOUNT =
  /(?<sign>[$€¥]|\b(?:USD|EUR|JPY|GBP) )?\b(?<number>\d[\d,]*(?:\.\d+)?)(?: (?<scale>thousand|million|billion|trillion))?(?: (?<rest>\p{L}[\p{L}. ]*))?/gu
/** `from 3.4 to`: the amount before. */
const FROM =
  /\bfrom (?!(?:19|20)\d\d )(?<before>\d[\d,]*(?:\.\d+)?)(?: (?<of>thousand|million|billion|trillion))? to $/u
/** `a year`, `of gas per day`. */
const REGULAR = /^(?: of(?: \p{L}+){1,2})? (?:a|per) (?<span>year|month|day)\b|^ annually\b/iu
/** How Japanese says so before a sum, and before an amount. */
const SPANS: Record<string, readonly [money: string, goods: string]> = {
  year: ['年', '年'],
  month: ['月', '月'],
  day: ['1日', '日量'],
}

/** The steps in which Japanese counts. */
const STEPS = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const

/** 1.25 billion: 12億5000万. */
export function inJapanese(value: number): string {
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
    const unitIn = (units: readonly Unit[]): { ja: string; own: string } | undefined =>
      units.flatMap(({ words, ja }) => {
        const [own] = words.exec(rest) ?? []
        return own === undefined ? [] : [{ ja, own }]
      })[0]
    const money = sign === undefined ? unitIn(MONEY) : { ja: SIGNS[sign] ?? sign, own: '' }
    const unit = money ?? unitIn(GOODS)
    if (unit === undefined) continue
    const told = all.slice(0, all.length - rest.length).trimEnd() + (unit.own === '' ? '' : ` ${unit.own}`)
    const [regularly = '', span = 'year'] = REGULAR.exec(sentence.slice(index + told.length)) ?? []
    const often = regularly === '' ? '' : SPANS[span.toLowerCase()]?.[money === undefined ? 1 : 0]
    const valueOf = (digits: string, times = ''): number =>
      Number(digits.replaceAll(',', '')) * (SCALES[times] ?? 1)
    const [from = '', before, of = scale] = FROM.exec(sentence.slice(0, index)) ?? []
    const was = before === undefined ? '' : `${inJapanese(valueOf(before, of))}から`
    return {
      en: `${from}${told}${regularly}`,
      ja: `${often ?? ''}${was}${inJapanese(valueOf(number, scale))}${unit.ja}`,
    }
  }
  return undefined
}
