/** Which format a file is in: told by its first bytes, then by its text, and by its name only where both say nothing. */
import { isJsonLines } from '../read/jsonLines.ts'
import { FormatError, type FormatFault } from './formatError.ts'

/** Formats that are text already. */
export type TextKind = 'txt' | 'md' | 'html' | 'jsonl'
/** Formats that a library has to unpack. */
export type BinaryKind = 'pdf' | 'docx'
export type Kind = TextKind | BinaryKind

/** Signs are written in Latin-1, one character a byte. */
interface Signature {
  starts: string
  /** Must stand somewhere in the file as well: files of one container differ in what they hold. */
  holds?: string
  is: BinaryKind | { fault: FormatFault }
}

/** Where a PDF may begin: some programs write a few lines before it. */
const PDF_WITHIN = 1024

/** As the old container of Office writes the names of what it holds. */
const wide = (name: string): string => [...name].join('\0')

/** First match wins. */
const SIGNATURES: Signature[] = [
  { starts: 'PK\x03\x04', holds: 'word/', is: 'docx' },
  {
    starts: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument.text',
    is: { fault: 'odt' },
  },
  { starts: 'PK\x03\x04', holds: 'xl/', is: { fault: 'spreadsheet' } },
  {
    starts: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument.spreadsheet',
    is: { fault: 'spreadsheet' },
  },
  { starts: 'PK\x03\x04', holds: 'ppt/', is: { fault: 'slides' } },
  { starts: 'PK\x03\x04', is: { fault: 'zip' } },
  { starts: '\xd0\xcf\x11\xe0', holds: wide('EncryptedPackage'), is: { fault: 'locked' } },
  { starts: '\xd0\xcf\x11\xe0', holds: wide('Workbook'), is: { fault: 'spreadsheet' } },
  { starts: '\xd0\xcf\x11\xe0', holds: wide('PowerPoint Document'), is: { fault: 'slides' } },
  { starts: '\xd0\xcf\x11\xe0', is: { fault: 'doc' } },
  { starts: '{\\rtf', is: { fault: 'rtf' } },
  { starts: '\x89PNG', is: { fault: 'picture' } },
  { starts: '\xff\xd8\xff', is: { fault: 'picture' } },
  { starts: 'GIF8', is: { fault: 'picture' } },
  { starts: 'II*\0', is: { fault: 'picture' } },
  { starts: 'MM\0*', is: { fault: 'picture' } },
]

/** What a file should have been that is nothing which can be read, by the ending of its name. */
const PROMISES: Record<string, FormatFault> = {
  docx: 'damaged-docx',
  pdf: 'damaged-pdf',
  doc: 'doc',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
}

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What is wrong with a file that cannot be read, or has no news, if it is of a format as its name says; undefined for other names. */
export const promisedBy = (name: string): FormatFault | undefined => PROMISES[endingOf(name)]

/** The binary format of a file, undefined where it may be text. @throws FormatError for a format that is not read */
export function maybeBinary(bytes: Buffer, name: string): BinaryKind | undefined {
  const head = bytes.toString('latin1', 0, PDF_WITHIN)
  if (head.startsWith('%PDF-') || /[\r\n]%PDF-\d/.test(head)) return 'pdf'
  const found = SIGNATURES.find(
    ({ starts, holds }) =>
      head.startsWith(starts) && (holds === undefined || bytes.includes(holds, 0, 'latin1')),
  )?.is
  if (typeof found === 'object') throw new FormatError(name, found.fault)
  return found
}

/** What a page begins with, after comments and the XML declaration. Each comment ends in one way, else many would in ever so many. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*|(?=(<!--[^]*?-->))\1\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h[1-6]|p|ul|ol|table|center|font)\b/i
const ANY_TAG = /<(?:p|br|div|h[1-6]|li|td|b|strong|span)\b[^<>]*>/i

/** The kind of a text. @throws FormatError where the name promises JSON Lines and the text is other JSON, or a web archive */
export function kindOfText(text: string, name: string): TextKind {
  const ending = endingOf(name)
  if (isJsonLines(text)) return 'jsonl'
  if (/^(?:jsonl|ndjson)$/.test(ending) && /^\s*[[{]/.test(text)) throw new FormatError(name, 'json')
  if (/^(?:From: [^\n]*\n(?:[^\n]+\n)*?)?MIME-Version:/i.test(text)) throw new FormatError(name, 'mail')
  if (PAGE.test(text) || (/^x?html?$/.test(ending) && ANY_TAG.test(text))) return 'html'
  return /^(?:md|markdown)$/.test(ending) ? 'md' : 'txt'
}
