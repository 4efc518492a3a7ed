/** Words divided at the ends of lines, told from compounds that happen to be broken there. */
import { joinText } from '../read/text.ts'

/** A line that ends within a word, or after the hyphen of a compound. A word is looked at from its beginning alone, else a long one takes ever so long. */
const DIVIDED = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad]$/u
/** A dash that ties two words, unlike one between spaces. */
const DASHED = /[\p{L}\p{N}][-\u2010–—]$/u
/** Parts of words after which authors write a hyphen: co-chaired, self-determination. */
const PREFIX = /^(?:anti|co|counter|cross|ex|inter|mid|multi|non|pan|post|pre|pro|self|semi|sub|vice)$/

/** What is left and right of a hyphen at the end of a line. */
interface Parts {
  first: string
  last: string
}

function maybeParts(text: string, next: string): Parts | undefined {
  const [, first] = DIVIDED.exec(text) ?? []
  const [last] = /^\p{L}+/u.exec(next) ?? []
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** The words that stand undivided in the lines, in small letters. */
function wholeWords(lines: readonly string[]): Set<string> {
  return new Set(
    lines.flatMap((text, i) => {
      const whole = DIVIDED.test(lines[i - 1] ?? '') ? text.replace(/^\p{L}+/u, '') : text
      const words = whole.match(/(?<![\p{L}-])\p{L}+(?![\p{L}\u2010\u00ad-])/gu) ?? []
      return words.map((word) => word.toLowerCase())
    }),
  )
}

/**
 * How to join a line to the text before it, given all lines of the document. A hyphen goes where the word stands elsewhere in
 * one piece, or where neither part is a word of the document and the document is seen to divide words.
 */
export function joinerFor(lines: readonly string[]): (text: string, next: string) => string {
  const words = wholeWords(lines)
  const isWord = ({ first, last }: Parts): boolean => words.has((first + last).toLowerCase())
  const isSyllables = ({ first, last }: Parts): boolean =>
    /^\p{Ll}+$/u.test(first + last) && !words.has(first) && !words.has(last) && !PREFIX.test(first)
  const ends = lines.flatMap((text, i) => maybeParts(text, lines[i + 1] ?? '') ?? [])
  const known = ends.filter(isWord).length
  const divides = known > 0 && known * 5 >= ends.filter((parts) => isWord(parts) || isSyllables(parts)).length
  return (text, next) => {
    const parts = maybeParts(text, next)
    if (parts === undefined) return DASHED.test(text) ? text + next : joinText(text, next)
    const isDivided = text.endsWith('\u00ad') || isWord(parts) || (divides && isSyllables(parts))
    return isDivided ? text.slice(0, -1) + next : text + next
  }
}
