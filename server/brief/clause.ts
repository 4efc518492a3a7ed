/** A sentence that is too long for its line on paper. Pure. */

interface Span {
  start: number
  end: number
}

/** Where a clause ends: a comma before white space, a semicolon, a dash. */
const BORDER = /[,;:](?=\s)|\s[–—]\s|[、；]/gu
const CUT = ' …'
/** Letters below which a beginning says nothing. */
const LEAST = 40

/**
 * A sentence as it is where it is short enough, else its beginning, through the clause that tells the act and as many more as there is
 * room for; undefined where that is too long. Nothing is left out within: a quotation with a gap may say what nobody has said.
 * @param marks of the sentence, the act first; without any only the whole will do
 * @param most letters
 */
export function beginningOf(text: string, [act]: readonly Span[], most: number): string | undefined {
  if (text.length <= most) return text
  if (act === undefined) return undefined
  const end = [...text.matchAll(BORDER)]
    .map(({ index }) => index)
    .findLast((border) => border >= act.end && border + CUT.length <= most)
  return end === undefined || end < LEAST ? undefined : text.slice(0, end) + CUT
}
