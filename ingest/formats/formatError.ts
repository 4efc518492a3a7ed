/** What is wrong with files that cannot be read as a document, by code: as it follows the name of the file, and the remedy. */
const FAULTS = {
  empty: ['is empty', 'give a file with a bulletin in it'],
  'too-big': ['has more than {most} MB', 'split it, or save it without pictures'],
  'too-much': ['unpacks to more than {most} MB of text', 'split it into one file per bulletin'],
  'too-long': ['has {pages} pages, more than {most}', 'split it into one file per bulletin'],
  'too-many-pieces': ['is printed in more than {most} pieces of text', 'split it into one file per bulletin'],
  stacked: [
    'is built so that it cannot be read in any time',
    'open it in a PDF viewer and print it to a new PDF',
  ],
  tangled: [
    'has more tags, or more of them in one another, than a page that people read',
    'copy its text into a Word or text file',
  ],
  'damaged-pdf': ['is a damaged PDF', 'open it in a PDF viewer and print it to a new PDF'],
  'damaged-docx': ['is a damaged Word file', 'open it in Word and save it again'],
  locked: ['is locked with a password', 'save it without one'],
  scan: [
    'has no text, only pictures of pages',
    'recognise its text (OCR) and give that, or the file it was made from',
  ],
  picture: ['is a picture', 'recognise its text (OCR) and give that'],
  odt: ['is an OpenDocument text', 'open it in Word or LibreOffice and save it as .docx'],
  doc: ['is in the old format of Word (.doc)', 'open it in Word or LibreOffice and save it as .docx'],
  rtf: ['is in Rich Text Format', 'open it in Word or LibreOffice and save it as .docx'],
  spreadsheet: ['is a spreadsheet', 'copy the bulletin in it into a Word or text file'],
  slides: ['is a presentation', 'copy the bulletin in it into a Word or text file'],
  zip: ['is a zip archive without a Word document', 'unpack it and give the files in it'],
  mail: ['is a web archive or mail', 'save it as a web page, HTML only'],
  binary: ['is a binary file of no format that is read', 'save it as plain text in UTF-8'],
  encoding: ['is not in UTF-8, nor plainly in another encoding', 'save it as plain text in UTF-8'],
  json: ['has no JSON object on its first line', 'write one object on each line'],
} as const satisfies Record<string, readonly [string, string]>

export type FormatFault = keyof typeof FAULTS

/** A file that cannot be read as a document: one line that names the file, what is wrong with it, and the remedy. */
export class FormatError extends Error {
  /**
   * @param name the file
   * @param code what is wrong with it
   * @param numbers of the gaps in what is said of it
   */
  constructor(
    name: string,
    readonly code: FormatFault,
    numbers: Readonly<Record<string, number>> = {},
  ) {
    const [fault, remedy] = FAULTS[code]
    const said = fault.replace(/\{(\w+)\}/g, (gap, key: string) => String(numbers[key] ?? gap))
    super(`${name}: ${said}; ${remedy}.`)
  }
}

/** Every fault that a file can have. */
export const FORMAT_FAULTS = Object.keys(FAULTS)
