/** Reads one Japanese title: `前外務次官` -> Deputy Minister of Foreign Affairs, former. */
import {
  JAPANESE_ADDRESS,
  JAPANESE_PORTFOLIOS,
  JAPANESE_POSTS,
  JAPANESE_SHORT_PORTFOLIOS,
  JAPANESE_STATUS,
  JAPANESE_STATUS_AFTER,
  JAPANESE_TITLES,
} from '../data/japaneseTitles.ts'

export interface JapaneseTitle {
  /** English titles, the usual one first; empty for a form of address or a rank. */
  english: readonly string[]
  status?: 'former' | 'candidate' | 'coming'
  /** Length of the title in the text. */
  length: number
}

/** Posts that a portfolio of one or two characters takes. */
const SHORT_POSTS = ['相', '副大臣', '副相']

const TITLES = new Map<string, readonly string[]>(Object.entries(JAPANESE_TITLES))
for (const address of JAPANESE_ADDRESS) TITLES.set(address, [])
for (const [post, forms] of Object.entries(JAPANESE_POSTS)) {
  const portfolios = [
    ...Object.entries(JAPANESE_PORTFOLIOS),
    ...(SHORT_POSTS.includes(post) ? Object.entries(JAPANESE_SHORT_PORTFOLIOS) : []),
  ]
  for (const [portfolio, english] of portfolios)
    if (!TITLES.has(portfolio + post))
      TITLES.set(
        portfolio + post,
        forms.map((form) => form.replace('{}', english)),
      )
}

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const PATTERN = new RegExp(
  `(${anyOf(Object.keys(JAPANESE_STATUS))})?(第[一1])?(副)?(${anyOf(TITLES.keys())})(${anyOf(Object.keys(JAPANESE_STATUS_AFTER))})?`,
  'uy',
)

/** The longest title that starts at an offset of a headline; undefined where none does. */
export function japaneseTitleAt(text: string, at: number): JapaneseTitle | undefined {
  PATTERN.lastIndex = at
  const hit = PATTERN.exec(text)
  if (hit === null) return undefined
  const [all, before = '', first, deputy, base = '', after = ''] = hit
  const whole = deputy === undefined ? undefined : TITLES.get(deputy + base)
  const status = JAPANESE_STATUS_AFTER[after] ?? JAPANESE_STATUS[before]
  const rank = [
    ...(status === 'acting' ? ['Acting '] : []),
    ...(first === undefined ? [] : ['First ']),
    ...(deputy === undefined || whole !== undefined ? [] : ['Deputy ']),
  ].join('')
  return {
    english: (whole ?? TITLES.get(base) ?? []).map((title) => rank + title),
    ...(status === 'former' || status === 'candidate' || status === 'coming' ? { status } : {}),
    length: all.length,
  }
}
