/** What an item says of an event, and which of several reports leads. */
import { z } from 'zod'
import { eventKind } from '../api/base.ts'

const text = z.string()
const maybeText = text.nullable()
const number = z.number()

/** What an event is taken to be. Its headline is the title. */
const toldRow = z.object({
  kind: eventKind,
  title: text,
  titleJa: maybeText,
  plover: maybeText,
  mode: maybeText,
  quad: number.nullable(),
  score: number.nullable(),
  planned: z.boolean(),
  negated: z.boolean(),
  background: z.boolean(),
  confidence: number,
})
export type Told = z.infer<typeof toldRow>

/** The same with who says it (an item, its day and number, the place in its text), and by what it is told which event it is (Report). */
export const accountRow = z.object({
  ...toldRow.shape,
  /** Keys that it had before somebody corrected it; null where nobody did. */
  former: z.array(text).nullable(),
  block: maybeText,
  item: text,
  key: text,
  who: z.array(text),
  day: maybeText,
  n: number,
  start: number,
})
export type Account = z.infer<typeof accountRow>

type Compare = (a: Account, b: Account) => number
const by =
  <T extends string | number | boolean>(of: (account: Account) => T): Compare =>
  (a, b) =>
    of(a) === of(b) ? 0 : of(a) < of(b) ? -1 : 1

/** News before background, fact before plan, then the surer one, then the earlier item. */
const ORDER: readonly Compare[] = [
  by(({ background }) => background),
  by(({ planned }) => planned),
  by(({ confidence }) => -confidence),
  by(({ day }) => day ?? '9999'),
  by(({ n }) => n),
  by(({ item }) => item),
  by(({ start }) => start),
  by(({ kind }) => kind),
]

const compare: Compare = (a, b) => {
  for (const one of ORDER) {
    const order = one(a, b)
    if (order !== 0) return order
  }
  return 0
}

/** What an event is taken to be, from its leading report: a function of the set of reports. */
export function toTold(accounts: readonly [Account, ...Account[]]): Told {
  const leading = accounts.reduce((best, one) => (compare(one, best) < 0 ? one : best))
  const { kind, title, titleJa, plover, mode, quad, score, planned, negated, background, confidence } =
    leading
  return { kind, title, titleJa, plover, mode, quad, score, planned, negated, background, confidence }
}
