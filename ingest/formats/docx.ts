/** Word files. Running heads and page numbers stay behind, lists, bold, headings and notes come along. */
import mammoth from 'mammoth'
import { FormatError } from './formatError.ts'
import { toMarkdown } from './markdown.ts'
import { unpacksToMore } from './unpacked.ts'

/**
 * The text of a Word file that unpacks to `most` bytes.
 * @throws FormatError for a damaged file, and for one that unpacks to more
 */
export async function readDocx(bytes: Buffer, name: string, most: number): Promise<string> {
  if (unpacksToMore(bytes, most))
    throw new FormatError(name, 'too-much', { most: Math.floor(most / 1024 / 1024) })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    return toMarkdown(value)
  } catch (error) {
    // Whatever the parsers of zip and XML stumble over, the file is not what Word writes.
    if (error instanceof FormatError) throw error
    throw new FormatError(name, 'damaged-docx')
  }
}
