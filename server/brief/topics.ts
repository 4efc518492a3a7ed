/** What stories are about, as reading names it (`ingest/events/topics.ts`), in words and in the order in which it is told. */
import type { Text } from './words.ts'
import { say } from './words.ts'

/** Fields that are named; of more, that there are more. */
const MOST = 3

const JAPANESE: Readonly<Record<string, string>> = {
  defence: '防衛',
  peace: '和平',
  energy: 'エネルギー',
  trade: '貿易',
  investment: '投資',
  transport: '運輸',
  demining: '地雷除去',
  humanitarian: '人道',
  'human rights': '人権',
  migration: '査証・移住',
  justice: '司法',
  elections: '選挙',
  technology: '技術',
  health: '保健',
  agriculture: '農業',
  environment: '環境',
  education: '教育',
  culture: '文化',
  tourism: '観光',
}
const ORDER = Object.keys(JAPANESE)

/** Fields in a row; undefined where there is none. */
export function fieldsOf(topics: readonly string[]): Text | undefined {
  const [first, ...rest] = topics
    .toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .map((topic): Text => ({ en: topic, ja: JAPANESE[topic] ?? topic }))
  if (first === undefined) return undefined
  const named = rest.slice(0, MOST - 1).reduce((a, b) => say('comma', { a, b }), first)
  return rest.length < MOST ? named : say('andOthers', { a: named })
}
