/** What stands inside quotation marks is what somebody says, not what the item reports. */

/** How far back quotation marks are counted where a text has no lines. */
const LONGEST_LINE = 10_000

/** Does a quotation that opens in the line of `at` still run there? */
export function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_LINE), at)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  let marks = 0
  for (let mark = before.indexOf('"'); mark >= 0; mark = before.indexOf('"', mark + 1)) marks++
  return marks % 2 === 1
}
