/** Lines that only the cutting into pages brought: titles that run along, page numbers, stamps, cut lines. */
import type { PdfLine } from './pdfLines.ts'

/** So many lines at either end of a page can be running ones. */
const DEPTH = 2
/** What a browser prints beside its pages: day and time of day, address and page number. */
const STAMPS = [
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\b/i,
  /^(?:https?|file|about|data):\S+(?:\s+\d+\s*\/\s*\d+)?$/,
]
const NUMBER = /^\W*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:\/|of|／)\s*\d{1,4})?\s*(?:ページ|頁)?\W*$/iu

/** Lines that run along differ in nothing but their numbers, and stand at one height. */
const keyOf = ({ text, y }: PdfLine): string => `${text.replace(/[\d０-９]+/g, '0')}@${y.toFixed(0)}`

/** Lines at the top and bottom by their height on the page, whatever their order in the text layer. */
function endsOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, DEPTH), ...byHeight.slice(-DEPTH)])]
}

/** Whether a running line of the first page is its only title: in the upper half, and not printed again below. */
function isTitle(line: PdfLine, page: readonly PdfLine[]): boolean {
  const heights = page.map(({ y }) => y)
  const middle = (Math.max(...heights) + Math.min(...heights)) / 2
  const isAlone = !page.some(({ text, y }) => text === line.text && y > middle && y < line.y)
  return line.y > middle && isAlone && !NUMBER.test(line.text)
}

/**
 * The pages without running lines. A title that runs along and stands nowhere else is kept, once and first; what a browser
 * prints beside its stamp is the title of its window.
 */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(endsOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length / 3)
  const cut = pages.map((page) => {
    const ends = endsOf(page)
    const stamps = ends.filter(({ text }) => STAMPS.some((stamp) => stamp.test(text)))
    const running = ends.filter(
      (line) => (seen.get(keyOf(line)) ?? 0) >= least || stamps.some(({ y }) => y === line.y),
    )
    return {
      page,
      running,
      isStamped: stamps.length > 0,
      rest: page.filter((line) => !running.includes(line)),
    }
  })
  return cut.map(({ page, running, isStamped, rest }, i) =>
    i === 0 && !isStamped ? [...running.filter((line) => isTitle(line, page)), ...rest] : rest,
  )
}

/** Whether a line, set in from the margin, has nothing but words of another one, in its order. */
function isEcho(line: PdfLine, of: PdfLine): boolean {
  let from = 0
  const isIn = line.text.split(' ').every((word) => {
    const at = of.text.indexOf(word, from)
    from = at + word.length
    return at >= 0
  })
  return isIn && line.text.length < of.text.length && line.left > of.left + 2 * of.size
}

/**
 * The pages without echoes: browsers print a line that the end of a page cuts as a whole on the next page, and scraps of it
 * below the end of this one.
 */
export function dropEchoes(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  return pages.map((page, i) => {
    const [next] = pages[i + 1] ?? []
    return next === undefined
      ? [...page]
      : page.slice(0, page.findLastIndex((line) => !isEcho(line, next)) + 1)
  })
}
