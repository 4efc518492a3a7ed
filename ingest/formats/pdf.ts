/** PDF files: the text layer with the place of every piece. */
import { fileURLToPath } from 'node:url'
import { getDocumentProxy } from 'unpdf'
import { FormatError, type FormatFault } from './formatError.ts'
import { toParagraphs } from './pdfParagraphs.ts'
import { toPdfLines } from './pdfLines.ts'
import { readPieces } from './pdfPieces.ts'
import { stacksMore } from './pdfStates.ts'

/** Tables for Japanese fonts that a PDF names and does not hold, as older ones do; the only use of this package. */
const CHARACTER_MAPS = fileURLToPath(new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json')))

/** States of drawing that lie on one another; a writer of PDFs needs a few dozen at most, and a fault of one a few for each page. */
const MOST_STATES = 5_000

/** What the PDF reader calls its errors, and what they mean. Damage inside a file comes under any of the last names. */
const FAULTS: Record<string, FormatFault> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged-pdf',
  FormatError: 'damaged-pdf',
  MissingDataException: 'damaged-pdf',
  UnknownErrorException: 'damaged-pdf',
}

/**
 * The text of a PDF.
 * @param most pages, and pieces of text, that it may have
 * @throws FormatError for a PDF that is locked, damaged, too long, made to keep its reader busy, or has no text layer
 */
export async function readPdf(
  bytes: Buffer,
  name: string,
  most: { pages: number; pieces: number },
): Promise<string> {
  if (stacksMore(bytes, MOST_STATES)) throw new FormatError(name, 'stacked')
  try {
    // The reader takes its bytes away, so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: CHARACTER_MAPS,
      cMapPacked: true,
    })
    if (pdf.numPages > most.pages)
      throw new FormatError(name, 'too-long', { pages: pdf.numPages, most: most.pages })
    const pieces = await readPieces(pdf, name, most.pieces)
    const text = toParagraphs(pieces.map(toPdfLines)).join('\n\n')
    if (text === '') throw new FormatError(name, 'scan')
    return text
  } catch (error) {
    const fault = FAULTS[error instanceof Object && 'name' in error ? String(error.name) : '']
    throw fault === undefined ? error : new FormatError(name, fault)
  }
}
