/** The text layer of a PDF: pieces of text with their places, page by page. */
import { FormatError } from './formatError.ts'
import type { Piece } from './pdfLines.ts'

interface Text {
  str: string
  width: number
  transform: number[]
}

/** What a page's stream gives at a time; items without text say where a part of the page begins or ends. */
interface Chunk {
  items: (Text | { str?: never })[]
}

/** What is asked of the reader of PDFs. */
interface Pdf {
  numPages: number
  getPage(number: number): Promise<{ streamTextContent(): ReadableStream<Chunk> }>
}

const isText = (item: Chunk['items'][number]): item is Text => item.str !== undefined

/**
 * The pieces of each page, in the order of the file.
 * @param name of the file
 * @throws FormatError as soon as there are more than anybody prints: of a page that prints another one ten times, and so on, they never end
 */
export async function readPieces(pdf: Pdf, name: string, most: number): Promise<Piece[][]> {
  let left = most
  const readPage = async (number: number): Promise<Piece[]> => {
    const reader = (await pdf.getPage(number)).streamTextContent().getReader()
    const pieces: Piece[] = []
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      left -= read.value.items.length
      if (left < 0) {
        const refusal = new FormatError(name, 'too-many-pieces', { most })
        await reader.cancel(refusal)
        throw refusal
      }
      for (const { str, width, transform } of read.value.items.filter(isText)) {
        const [, , c = 0, d = 0, x = 0, y = 0] = transform
        pieces.push({ str, x, y, width, fontSize: Math.hypot(c, d) })
      }
    }
    return pieces
  }
  // All at once: what a damaged page leaves behind may end the thread, and is to be told as damage before.
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => readPage(i + 1)))
}
