/** States in a Japanese headline: names as such, one-character abbreviations only in words that leave no doubt. */
import { JAPANESE_LETTERS, JAPANESE_NOT_STATES } from '../data/states.ts'
import type { Mention } from '../types.ts'
import { JAPANESE } from './countries.ts'

const CODES = new Map(JAPANESE)
/** All names by their first character, longest first. */
const NAMES = new Map<string, string[]>()
for (const name of [...JAPANESE_NOT_STATES, ...CODES.keys()].sort((a, b) => b.length - a.length)) {
  const first = name.charAt(0)
  NAMES.set(first, [...(NAMES.get(first) ?? []), name])
}
/** Scripts in which a name is not part of a longer word. */
const WHOLE = [/[ァ-ヴー]/u, /[A-Z]/] as const

/** The name that begins at `at`, if no letter of its script stands right before or behind it. */
function nameAt(text: string, at: number): string | undefined {
  return NAMES.get(text.charAt(at))?.find(
    (name) =>
      text.startsWith(name, at) &&
      WHOLE.every(
        (letter) =>
          !(letter.test(name.charAt(0)) && letter.test(text.charAt(at - 1))) &&
          !(letter.test(name.slice(-1)) && letter.test(text.charAt(at + name.length))),
      ),
  )
}

const LETTERS = Object.keys(JAPANESE_LETTERS).join('')

export interface JapaneseRule {
  id: string
  reason: string
  /** Every letter of the first group is a state. */
  pattern: RegExp
  is: string
  not: string
}

export const JAPANESE_RULES: readonly JapaneseRule[] = [
  {
    id: 'mission',
    reason: 'an ambassador accredited to, a visit to, a policy towards a state',
    pattern: new RegExp(
      `(?:駐|訪|対|反|親|(?<![滞存現実所])在)([${LETTERS}])(?![ァ-ヴー]|[国央心東和立])`,
      'gu',
    ),
    is: '駐露大使が会談した',
    not: '大統領は滞在中に会談した',
  },
  {
    id: 'pair',
    reason: 'two or three states before a word of relations',
    pattern: new RegExp(
      `(?<![一-龠])([${LETTERS}]{2,3})(?=関係|首脳|外相|国防|間|両|会談|協議|貿易|合意|戦争|交渉|同盟|共同|対話|対立|経済)`,
      'gu',
    ),
    is: '日米関係について協議',
    not: '日中の気温が上がった',
  },
  {
    id: 'office',
    reason: 'a state before the office or body that is its own',
    pattern:
      /(?<![一-龠])([米露英仏独伊韓豪印])(?=大統領|首相|外相|国防|政府|議会|大使|軍|外務|国務|財務|副)/gu,
    is: '米国務長官が訪問した',
    not: '欧米の企業が参加した',
  },
]

/** Finds the states that a Japanese headline names. Offsets are those of the item's text: `start` is where the headline begins. */
export function findJapaneseStates(headline: string, start: number): Mention[] {
  const mentions: Mention[] = []
  const add = (from: number, length: number, ref: string, rule: string): void => {
    mentions.push({ kind: 'country', ref, start: start + from, end: start + from + length, rule })
  }
  const narrow = headline.normalize('NFKC')
  const text = narrow.length === headline.length ? narrow : headline
  for (let at = 0; at < text.length;) {
    const name = nameAt(text, at)
    const code = CODES.get(name ?? '')
    if (name !== undefined && code !== undefined) add(at, name.length, code, 'state.japanese.name')
    at += name?.length ?? 1
  }
  for (const { id, pattern } of JAPANESE_RULES)
    for (const match of headline.matchAll(pattern)) {
      const letters = match[1] ?? ''
      const from = match.index + match[0].indexOf(letters)
      for (const [index, letter] of [...letters].entries()) {
        const code = JAPANESE_LETTERS[letter]
        if (code !== undefined) add(from + index, 1, code, `state.japanese.${id}`)
      }
    }
  return mentions
}
