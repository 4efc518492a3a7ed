/** A document as numbered lines with their offsets. */
export interface Line {
  /** As printed, without the line break. */
  text: string
  /** Half-open offsets in the document. */
  start: number
  end: number
  /** 1-based. */
  number: number
}

const BREAK = /\r\n|[\n\r\f]/g

/** Splits at \n, \r\n, \r and form feeds. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  const breaks = new RegExp(BREAK)
  let start = 0
  for (let hit = breaks.exec(text); hit !== null; hit = breaks.exec(text)) {
    lines.push({ text: text.slice(start, hit.index), start, end: hit.index, number: lines.length + 1 })
    start = breaks.lastIndex
  }
  lines.push({ text: text.slice(start), start, end: text.length, number: lines.length + 1 })
  return lines
}

/** The number of the line in which an offset stands. */
export const lineAt = (text: string, offset: number): number =>
  1 + (text.slice(0, offset).match(BREAK)?.length ?? 0)
