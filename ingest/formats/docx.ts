/** Word files. Running heads and page numbers stay behind, lists, bold, headings and notes come along. */
import mammoth from 'mammoth'
import { FormatError } from './formatError.ts'
import { toMarkdown } from './markdown.ts'

/** The text of a Word file. @throws FormatError for a damaged file */
export async function readDocx(bytes: Buffer, name: string): Promise<string> {
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
