/** Quotation marks of a headline that lost their other half in print. Pure. */

const PAIRS = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
] as const

/** The same with both halves: what closes without having been opened is opened at the beginning, and the other way about. */
export function balanced(text: string): string {
  return PAIRS.reduce((told, [open, close]) => {
    let [depth, unopened] = [0, 0]
    for (const one of told) {
      if (one === open) depth += 1
      else if (one === close && depth > 0) depth -= 1
      else if (one === close) unopened += 1
    }
    return open.repeat(unopened) + told + close.repeat(depth)
  }, text)
}

/** A Japanese text that is to stand in 「」 itself: those within are double. */
export const withinQuotes = (text: string): string => text.replaceAll('「', '『').replaceAll('」', '』')
