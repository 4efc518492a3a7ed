/** PDF files: the text layer with the place of every piece. */
import { fileURLToPath } from 'node:url'
import { extractTextItems, getDocumentProxy } from 'unpdf'
import { FormatError } from './formatError.ts'
import { toParagraphs } from './pdfParagraphs.ts'
import { toPdfLines } from './pdfLines.ts'

/** Tables for Japanese fonts that a PDF names and does not hold, as older ones do; the only use of this package. */
const CHARACTER_MAPS = fileURLToPath(new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json')))

const DAMAGED: [string, string] = ['is a damaged PDF', 'open it in a PDF viewer and print it to a new PDF']

/** What the PDF reader calls its errors, and what they mean. Damage inside a file comes under any of the last names. */
const FAULTS: Record<string, [string, string]> = {
  PasswordException: ['is locked with a password', 'save it without one'],
  InvalidPDFException: DAMAGED,
  FormatError: DAMAGED,
  MissingDataException: DAMAGED,
  UnknownErrorException: DAMAGED,
}

/**
 * The text of a PDF.
 * @param pages how many pages it may have
 * @throws FormatError for a PDF that is locked, damaged, too long, or has no text layer
 */
export async function readPdf(bytes: Buffer, name: string, pages: number): Promise<string> {
  try {
    // The reader takes its bytes away, so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: CHARACTER_MAPS,
      cMapPacked: true,
    })
    if (pdf.numPages > pages)
      throw new FormatError(
        name,
        `has ${String(pdf.numPages)} pages, more than ${String(pages)}`,
        'split it into one file per bulletin',
      )
    const { items } = await extractTextItems(pdf)
    const text = toParagraphs(items.map(toPdfLines)).join('\n\n')
    if (text === '')
      throw new FormatError(
        name,
        'has no text, only pictures of pages',
        'recognise its text (OCR) and give that, or the file it was made from',
      )
    return text
  } catch (error) {
    const fault = FAULTS[error instanceof Object && 'name' in error ? String(error.name) : '']
    throw fault === undefined ? error : new FormatError(name, ...fault)
  }
}
