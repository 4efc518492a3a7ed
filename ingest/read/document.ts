/** Text of a file in, a document with its items out. Pure: the same text gives the same document. */
import { createHash } from 'node:crypto'
import type { Document } from '../types.ts'
import { readArticle } from './article.ts'
import { readBulletin, type Reading } from './bulletin.ts'
import { isJsonLines, readJsonLines } from './jsonLines.ts'
import { readOutline } from './outline.ts'
import { readParagraphs } from './paragraphs.ts'

/** Reads a text in the format that it is in, with an account of where every character went. */
export function readText(text: string): Reading & { format: Document['format'] } {
  if (isJsonLines(text)) return { format: 'bulletin', ...readJsonLines(text) }
  const read = readParagraphs(text)
  const outline = readOutline(read.paragraphs)
  return outline === undefined
    ? { format: 'article', ...readArticle(read) }
    : { format: 'bulletin', ...readBulletin(read, outline) }
}

/** What a document is known by: the SHA-256 of its text. */
export const idOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Reads a bulletin, an article or JSON Lines, whichever the text looks like.
 * @param file.text the whole document, decoded
 * @param file.name file name; folders are dropped
 * @returns a document; never throws, what is amiss is among its issues
 */
export function readDocument({ text, name }: { text: string; name: string }): Document {
  const document = name.split(/[\\/]/).at(-1) ?? name
  const { format, content } = readText(text)
  return { document, id: idOf(text), format, ...content }
}
