/** Whose words they are: the item's own, or somebody's that it quotes. */

/** Inside quotation marks: what is told there is what somebody says, not what the item reports. */
export function isQuoted(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at) + 1
  const opened = text.lastIndexOf('“', at)
  if (opened >= line && opened > text.lastIndexOf('”', at)) return true
  let marks = 0
  for (let mark = text.indexOf('"', line); mark >= 0 && mark < at; mark = text.indexOf('"', mark + 1)) marks++
  return marks % 2 === 1
}
