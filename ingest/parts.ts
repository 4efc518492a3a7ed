/** A long file of news items read in parts, so that memory depends on a part and not on the file. */
import { isJsonLines } from './read/jsonLines.ts'

/** Items of one part. Enough for people to be met again by their family names, little enough to hold. */
const PART = 500

/** A text that is read as one document. */
export interface Part {
  text: string
  /** The file's name; for a part of a longer file with its lines: `news.jsonl (501-1000)`. */
  name: string
  /** Line of the file with which it begins, from 1. */
  line: number
}

/**
 * A file's parts, in order. Only JSON Lines with more than 500 lines has more than one.
 * Every part is a document of its own: a short form (`Orlo`) is resolved within it, and persons of several parts are one by
 * their full names, as they are across any two documents.
 */
export function* toParts({ text, name }: { text: string; name: string }): Generator<Part> {
  if (!isJsonLines(text)) {
    yield { text, name, line: 1 }
    return
  }
  let start = 0
  for (let line = 1; start < text.length; line += PART) {
    const end = endOfLines(text, start, PART)
    const whole = start === 0 && end === text.length
    yield {
      text: text.slice(start, end),
      name: whole ? name : `${name} (${String(line)}-${String(line + PART - 1)})`,
      line,
    }
    start = end
  }
}

/** The offset behind so many lines; the text's end where there are fewer. */
function endOfLines(text: string, start: number, lines: number): number {
  let end = start
  for (let count = 0; count < lines; count++) {
    const next = text.indexOf('\n', end)
    if (next < 0) return text.length
    end = next + 1
  }
  return end
}
