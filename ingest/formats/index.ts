/** A file in any format that is read -> its text. Pure: bytes come in, nothing else is looked at. */
import { maybeText } from './encoding.ts'
import { FormatError } from './formatError.ts'
import { kindOfText, maybeBinary, promisedBy, type BinaryKind, type Kind, type TextKind } from './kind.ts'

export { FormatError } from './formatError.ts'
export { promisedBy } from './kind.ts'

/** How names end of files that can be read; the content decides, not the name. */
export const ENDINGS = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.jsonl']

/** How much is read at most. */
export interface Limits {
  /** Of a file, and of what is packed in it. */
  bytes: number
  pages: number
  /** Of text, in all pages: of 500 pages, of which each word is a piece, there are half as many. */
  pieces: number
}

export const LIMITS: Limits = { bytes: 50 * 1024 * 1024, pages: 500, pieces: 500_000 }

/**
 * The text of a file, as `readDocument` wants it.
 * @param file.name path or name; it stands in front of every error
 * @throws FormatError for a file that is empty, too big, damaged, locked, without text, or in no format that is read
 */
export async function toText(
  { bytes, name }: { bytes: Uint8Array; name: string },
  limits: Limits = LIMITS,
): Promise<{ text: string; kind: Kind }> {
  expectSize(bytes.length, name, limits)
  const read = await readAny(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, limits)
  if (read.text.trim() === '') throw new FormatError(name, 'empty')
  return read
}

/** @throws FormatError for a file that has more bytes than are read */
export function expectSize(
  bytes: number,
  name: string,
  { bytes: most }: Pick<Limits, 'bytes'> = LIMITS,
): void {
  if (bytes > most) throw new FormatError(name, 'too-big', { most: Math.floor(most / 1024 / 1024) })
}

/** Is a file of a format that a library has to unpack? @throws FormatError for a format that is not read */
export const isBinary = ({ bytes, name }: { bytes: Uint8Array; name: string }): boolean =>
  maybeBinary(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name) !== undefined

/** What unpacks each format. The libraries of one are loaded when the first file of it comes. */
const UNPACKERS: Record<BinaryKind, (bytes: Buffer, name: string, limits: Limits) => Promise<string>> = {
  pdf: async (bytes, name, limits) => (await import('./pdf.ts')).readPdf(bytes, name, limits),
  docx: async (bytes, name, { bytes: most }) => (await import('./docx.ts')).readDocx(bytes, name, most),
}

async function readAny(bytes: Buffer, name: string, limits: Limits): Promise<{ text: string; kind: Kind }> {
  const binary = maybeBinary(bytes, name)
  if (binary !== undefined) return { kind: binary, text: await UNPACKERS[binary](bytes, name, limits) }
  const { text, kind } = decode(bytes, name)
  return { kind, text: kind === 'html' ? (await import('./html.ts')).readHtml(text, name) : text }
}

/**
 * The text of a file that is nothing but text; undefined for one of which another version of this program may make another text.
 * @throws FormatError for a format that is not read
 */
export function maybePlain({ bytes, name }: { bytes: Uint8Array; name: string }): string | undefined {
  if (isBinary({ bytes, name })) return undefined
  const { text, kind } = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name)
  return kind === 'html' ? undefined : text
}

function decode(bytes: Buffer, name: string): { text: string; kind: TextKind } {
  const text = maybeText(bytes)
  if (text === undefined)
    throw new FormatError(name, promisedBy(name) ?? (bytes.includes(0) ? 'binary' : 'encoding'))
  return { text, kind: kindOfText(text, name) }
}
