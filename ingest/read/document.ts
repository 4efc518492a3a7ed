/** Text of a file in, a document with its items out. Pure: the same text gives the same document. */
import { createHash } from 'node:crypto'
import type { Document } from '../types.ts'
import { readArticle } from './article.ts'
import { readBulletin } from './bulletin.ts'
import { readOutline } from './outline.ts'
import { readParagraphs } from './paragraphs.ts'

/**
 * Reads a bulletin, an article or JSON Lines, whichever the text looks like.
 * @param name file name; folders are dropped
 * @returns a document whose `id` is the SHA-256 of the text; never throws, what is amiss is among its issues
 */
export function readDocument({ text, name }: { text: string; name: string }): Document {
  const document = name.split(/[\\/]/).at(-1) ?? name
  const id = createHash('sha256').update(text, 'utf8').digest('hex')
  const read = readParagraphs(text)
  const outline = readOutline(read.paragraphs)
  if (outline !== undefined) {
    return { document, id, format: 'bulletin', ...readBulletin(read, outline).content }
  }
  return { document, id, format: 'article', ...readArticle(read).content }
}
