/** The stretch of a text around somebody's name, for whoever has to decide who it is. */
import type { ItemAnswer } from '../../server/api.ts'

export interface Passage {
  before: string
  named: string
  after: string
}

/** As much on either side as fits into a glance. */
const ROOM = 260

/** Where an item names a node first, by its office only where it does not by its name; undefined where its text does neither. */
export function passageOf({ text, highlights }: ItemAnswer['item'], node: string): Passage | undefined {
  const found = highlights
    .filter(({ id, start, end }) => id === node && end > start)
    .sort((a, b) => a.start - b.start)
  const names = found.filter(({ kind }) => kind !== 'office')
  const told = names.length > 0 ? names : found
  // a headline says less than a sentence
  const mark = told.find(({ start }) => start > text.indexOf('\n')) ?? told[0]
  if (mark === undefined) return undefined
  const line = text.lastIndexOf('\n', mark.start) + 1
  const end = text.indexOf('\n', mark.end)
  const [from, to] = [
    Math.max(line, mark.start - ROOM),
    Math.min(end < 0 ? text.length : end, mark.end + ROOM),
  ]
  return {
    before: `${from > line ? '… ' : ''}${text.slice(from, mark.start)}`,
    named: text.slice(mark.start, mark.end),
    after: `${text.slice(mark.end, to)}${to < (end < 0 ? text.length : end) ? ' …' : ''}`,
  }
}
