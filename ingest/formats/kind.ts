/** Which format a file is in: told by its first bytes, then by its text, and by its name only where both say nothing. */
import { isJsonLines } from '../read/jsonLines.ts'
import { FormatError } from './formatError.ts'

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
  is: BinaryKind | { fault: string; remedy: string }
}

const AS_DOCX = 'open it in Word or LibreOffice and save it as .docx'
const AS_TEXT = 'recognise its text (OCR) and give that'

/** Where a PDF may begin: some programs write a few lines before it. */
const PDF_WITHIN = 1024

/** First match wins. */
const SIGNATURES: Signature[] = [
  { starts: 'PK\x03\x04', holds: 'word/', is: 'docx' },
  {
    starts: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument.text',
    is: { fault: 'is an OpenDocument text', remedy: AS_DOCX },
  },
  {
    starts: 'PK\x03\x04',
    is: { fault: 'is a zip archive without a Word document', remedy: 'unpack it and give the files in it' },
  },
  {
    starts: '\xd0\xcf\x11\xe0',
    holds: [...'EncryptedPackage'].join('\0'),
    is: { fault: 'is locked with a password', remedy: 'save it without one' },
  },
  { starts: '\xd0\xcf\x11\xe0', is: { fault: 'is in the old format of Word (.doc)', remedy: AS_DOCX } },
  { starts: '{\\rtf', is: { fault: 'is in Rich Text Format', remedy: AS_DOCX } },
  { starts: '\x89PNG', is: { fault: 'is a picture', remedy: AS_TEXT } },
  { starts: '\xff\xd8\xff', is: { fault: 'is a picture', remedy: AS_TEXT } },
  { starts: 'GIF8', is: { fault: 'is a picture', remedy: AS_TEXT } },
  { starts: 'II*\0', is: { fault: 'is a picture', remedy: AS_TEXT } },
  { starts: 'MM\0*', is: { fault: 'is a picture', remedy: AS_TEXT } },
]

/** The binary format of a file, undefined where it may be text. @throws FormatError for a format that is not read */
export function maybeBinary(bytes: Buffer, name: string): BinaryKind | undefined {
  const head = bytes.toString('latin1', 0, PDF_WITHIN)
  if (head.startsWith('%PDF-') || /[\r\n]%PDF-\d/.test(head)) return 'pdf'
  const found = SIGNATURES.find(
    ({ starts, holds }) =>
      head.startsWith(starts) && (holds === undefined || bytes.includes(holds, 0, 'latin1')),
  )?.is
  if (typeof found === 'object') throw new FormatError(name, found.fault, found.remedy)
  return found
}

/** What a page begins with, after comments and the XML declaration. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h[1-6]|p|ul|ol|table|center|font)\b/i
const ANY_TAG = /<(?:p|br|div|h[1-6]|li|td|b|strong|span)\b[^<>]*>/i

/** The kind of a text. @throws FormatError where the name promises JSON Lines and the text is other JSON, or a web archive */
export function kindOfText(text: string, name: string): TextKind {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isJsonLines(text)) return 'jsonl'
  if (/^(?:jsonl|ndjson)$/.test(ending) && /^\s*[[{]/.test(text))
    throw new FormatError(name, 'has no JSON object on its first line', 'write one object on each line')
  if (/^(?:From: [^\n]*\n(?:[^\n]+\n)*?)?MIME-Version:/i.test(text))
    throw new FormatError(name, 'is a web archive or mail', 'save it as a web page, HTML only')
  if (PAGE.test(text) || (/^x?html?$/.test(ending) && ANY_TAG.test(text))) return 'html'
  return /^(?:md|markdown)$/.test(ending) ? 'md' : 'txt'
}
