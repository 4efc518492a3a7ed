/** Puts an office's title into its normal form: `foreign minister` -> `Minister of Foreign Affairs`. */
import { byWord } from '../data/lists.ts'
import { PORTFOLIO_FORMS, PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { OTHER_NAMES } from '../data/titleAbbreviations.ts'
import { RANK_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import type { BodySpan, StateSpan } from './spans.ts'

/** Heads whose portfolio follows them in the normal form. */
const PORTFOLIO_AFTER = new Set(['Minister', 'Undersecretary', 'Under Secretary'])

/** Abbreviated bodies in front of a head: `MFA spokesperson`. */
const BODY_ABBREVIATIONS: Readonly<Record<string, string>> = byWord({
  MFA: 'Ministry of Foreign Affairs',
  MEA: 'Ministry of External Affairs',
  JCS: 'Joint Chiefs of Staff',
  MOFA: 'Ministry of Foreign Affairs',
  MoD: 'Ministry of Defense',
  MOD: 'Ministry of Defense',
  MoJ: 'Ministry of Justice',
  CEC: 'Central Election Commission',
  CENTCOM: 'Central Command',
  UN: 'United Nations',
  PM: 'Prime Minister',
  FM: 'Minister of Foreign Affairs',
})

const SMALL = new Set(['of', 'the', 'and', 'for', 'to', 'at', 'in', 'on', 'with', 'between', 'by', 'under'])

/** `State Customs Committee deputy chairman`: they rank the head behind them, never what stands before. */
const ALWAYS_RANKS = /^(?:deputy|vice|acting|first)$/iu

/** `deputy` -> `Deputy`; small words and words with capitals stay. */
const toTitleWord = (word: string): string =>
  SMALL.has(word) || /\p{Lu}/u.test(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

const expand = (word: string): string => BODY_ABBREVIATIONS[word] ?? toTitleWord(word)

/** A title is compared by its words: `Trade & Industry` is `Trade and Industry`. */
const spelledOut = (words: readonly string[]): string[] => words.map((word) => (word === '&' ? 'and' : word))

/**
 * The normal form of a title.
 * @param head the head as written in a title (`Minister`), or a whole title where it was an abbreviation
 * @param left words before the head without states: ranks, portfolio, body
 * @param right words after the head without the state that the office belongs to
 */
export function toOfficeTitle(head: string, left: readonly string[], right: readonly string[]): string {
  const ranks: string[] = []
  const rest: string[] = []
  for (const word of spelledOut(left)) {
    const key = word.toLowerCase()
    if (RANK_WORDS.has(key) && rest.length === 0) ranks.push(toTitleWord(key))
    else if (key !== 'and' || rest.length > 0) rest.push(word)
  }
  // "the Green Bank's senior vice president": what ranks the head may stand right before it
  while (
    rest.length > 1 &&
    RANK_WORDS.has(rest.at(-1)?.toLowerCase() ?? '') &&
    (ALWAYS_RANKS.test(rest.at(-1) ?? '') || !PORTFOLIO_WORDS.has(rest.at(-2)?.toLowerCase() ?? ''))
  )
    ranks.unshift(toTitleWord(rest.pop() ?? ''))
  if (rest.length > 0) rest.push(...rest.splice(-1).map((word) => word.replace(/['’]s$/u, '')))
  const portfolio = rest.join(' ').toLowerCase()
  const isPortfolio =
    rest.length > 0 && rest.every((word) => PORTFOLIO_WORDS.has(word.toLowerCase()) || word === 'and')
  const tail = spelledOut(right).map(expand)
  const front = ranks.join(' ')
  const join = (...parts: string[]): string => {
    const title = parts
      .filter((part) => part !== '')
      .join(' ')
      .replace(/ ,/gu, ',')
      .replace(/\s+(of|for|to|at|in|on|and|the)$/u, '')
    return OTHER_NAMES[title] ?? title
  }
  if (rest.length === 0) return join(front, head, ...tail)
  const of = PORTFOLIO_FORMS[portfolio] ?? rest.map(expand).join(' ')
  // "foreign and defence ministers": two offices, of which nobody has both
  if (isPortfolio && isOfTwo(portfolio)) return join(front, head, ...tail)
  if (isPortfolio && PORTFOLIO_AFTER.has(head)) return join(front, `${head} of ${of}`, ...tail)
  if (isPortfolio) return join(front, rest.map(toTitleWord).join(' '), head, ...tail)
  return join(front, `${head} of the ${of}`, ...tail)
}

/** `foreign and European affairs` is one portfolio. */
const isOfTwo = (portfolio: string): boolean =>
  /^foreign and \w+$|^\w+ and foreign$/u.test(portfolio) && PORTFOLIO_FORMS[portfolio] === undefined

/** The id of the rule that reads an office by its head: `prime minister`, `FM`. */
export const toOfficeRule = (head: string): string =>
  `office.${head.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

/** A body's words without the one state it belongs to (`of the Republic of X`, `Italian`): that is told apart. */
export function textsOf(words: readonly Word[], body: BodySpan, states: readonly StateSpan[]): string[] {
  // "chairman of the SEC": the item says elsewhere what the letters stand for
  const [first] = words.slice(body.from, body.to)
  if (body.to - body.from === 1 && /^\p{Lu}{2,}$/u.test(first?.text ?? '') && body.name.includes(' '))
    return body.name.split(' ')
  const inside = states.filter(
    (state) =>
      state.institution !== true &&
      state.from >= body.from &&
      state.to <= body.to &&
      state.to - state.from < body.to - body.from,
  )
  const [only] = inside
  const keep = words.slice(body.from, body.to)
  if (inside.length !== 1 || only === undefined) return keep.map((word) => word.text)
  const before = words.slice(body.from, only.from)
  while (only.to === body.to && before.length > 0 && /^(of|the)$/.test(before.at(-1)?.key ?? '')) before.pop()
  return [...before, ...words.slice(only.to, body.to)].map((word) => word.text)
}
