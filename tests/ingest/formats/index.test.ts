import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENDINGS as TAKEN_BY_PAGE } from '../../../client/import/endings.ts'
import { ENDINGS, FormatError, LIMITS, toText } from '../../../ingest/formats/index.ts'
import { readDocument } from '../../../ingest/index.ts'

const FORMATS = join(import.meta.dirname, '../../fixtures/formats')
const fixture = (name: string): Buffer => readFileSync(join(FORMATS, name))
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof FormatError)) throw new Error(`no refusal: ${String(error)}`)
  return error.message
}

describe('what cannot be read is told in one line that names the file and the remedy', () => {
  test.each<[string, Buffer, string]>([
    ['empty.txt', latin(''), 'is empty'],
    ['blank.md', latin(' \n\n'), 'is empty'],
    ['blank.html', latin('<html><body><script>x()</script></body></html>'), 'is empty'],
    ['binary.txt', Buffer.from([1, 2, 0, 3]), 'binary'],
    // Nothing of a format is left: the name says what it should have been.
    ['broken.docx', Buffer.from([1, 2, 0, 3]), 'a damaged Word file; open it in Word'],
    ['broken.pdf', Buffer.from([1, 2, 0, 3]), 'a damaged PDF; open it in a PDF viewer'],
    ['table.xlsx', latin('PK\x03\x04 xl/workbook.xml'), 'a spreadsheet; copy'],
    ['table.xls', latin(`\xd0\xcf\x11\xe0 ${[...'Workbook'].join('\0')}`), 'a spreadsheet'],
    ['talk.pptx', latin('PK\x03\x04 ppt/slides'), 'a presentation'],
    ['accents.txt', latin('Türkiye, Qartalı'.replace('ı', '\xfd')), 'not in UTF-8'],
    ['short.txt', Buffer.from([0x81, 0x9c, 0x20, 0x89, 0xef, 0x92, 0x6b]), 'not in UTF-8'],
    ['damaged.pdf', latin('%PDF-1.7 ...'), 'a damaged PDF'],
    ['cut.pdf', fixture('digest.pdf').subarray(0, 20_000), 'a damaged PDF'],
    ['locked.pdf', fixture('locked.pdf'), 'locked with a password'],
    ['scan.pdf', fixture('scan.pdf'), 'OCR'],
    ['cut.docx', fixture('digest.docx').subarray(0, 9000), 'a damaged Word file'],
    ['archive.zip', latin('PK\x03\x04 notes.txt'), 'unpack it'],
    ['text.odt', latin('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
    ['old.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'old format of Word'],
    [
      'locked.docx',
      latin(`\xd0\xcf\x11\xe0 ${[...'EncryptedPackage'].join('\0')}`),
      'locked with a password',
    ],
    ['letter.rtf', latin('{\\rtf1 Ministers met}'), 'Rich Text'],
    ['page.jpg', latin('\xff\xd8\xff\xe0'), 'picture'],
    ['page.mht', latin('From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n'), 'HTML only'],
    ['feed.jsonl', latin('[\n  {"title": "a"}\n]'), 'one object on each line'],
  ])('%s', async (name, bytes, what) => {
    const message = await refusal(toText({ bytes, name: `week/${name}` }))
    expect(message).toMatch(/^[^\n]+\.$/)
    expect(message).toContain(`week/${name}: `)
    expect(message).toContain('; ')
    expect(message).toContain(what)
  })

  test('too many bytes, too many pages, too many pieces of text', async () => {
    const bytes = fixture('digest.pdf')
    expect(await refusal(toText({ bytes, name: 'a.pdf' }, { ...LIMITS, bytes: 1000 }))).toContain('MB')
    expect(await refusal(toText({ bytes, name: 'a.pdf' }, { ...LIMITS, pages: 2 }))).toMatch(
      /has \d+ pages, more than 2; split/,
    )
    expect(await refusal(toText({ bytes, name: 'a.pdf' }, { ...LIMITS, pieces: 100 }))).toContain(
      'a.pdf: is printed in more than 100 pieces of text; split it into one file per bulletin.',
    )
  })
})

test.each([
  ['digest.pdf', 'pdf'],
  ['digest.docx', 'docx'],
  ['digest.html', 'html'],
  ['digest.jsonl', 'jsonl'],
])('%s under a wrong name is still %s', async (file, kind) => {
  for (const name of ['week.txt', 'week', 'week.docx'])
    expect((await toText({ bytes: fixture(file), name })).kind).toBe(kind)
})

test('a text that begins with many comments and is no page is told from one at once', async () => {
  const comments = '<!-- a --> '.repeat(1000)
  expect((await toText({ bytes: Buffer.from(`${comments}Nothing`), name: 'a' })).kind).toBe('txt')
  expect((await toText({ bytes: Buffer.from(`${comments}<p>Nothing</p>`), name: 'a' })).kind).toBe('html')
})

test('a PDF that names a Japanese font and does not hold it', async () => {
  const { text } = await toText({ bytes: fixture('named-font.pdf'), name: 'a.pdf' })
  expect(text).toBe('● 外相がリマを訪問')
})

test('the bytes that were given stay as they are', async () => {
  const bytes = fixture('digest.pdf')
  const before = Buffer.from(bytes)
  await toText({ bytes, name: 'a.pdf' })
  expect(bytes.equals(before)).toBe(true)
})

describe('encodings', () => {
  /** Bytes of a text in a two-byte encoding, found by decoding every pair. */
  function encode(label: string, text: string): Buffer {
    const decoder = new TextDecoder(label)
    const table = new Map<string, number[]>()
    for (let lead = 0x81; lead <= 0xfc; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail))
        if (sign.length === 1 && !table.has(sign)) table.set(sign, [lead, trail])
      }
    return Buffer.from(
      [...text].flatMap((sign) => table.get(sign) ?? (sign < '\x80' ? [sign.charCodeAt(0)] : [])),
    )
  }
  const text = '週報\n\n● 外相がリマを訪問、ペルー外相と会談した\n\nForeign minister visits Lima\n'

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Shift_JIS', encode('shift_jis', text)],
    ['EUC-JP', encode('euc-jp', text)],
    ['ISO-2022-JP', latin('\x1b$B=5Js\x1b(B\n')],
  ])('%s', async (name, bytes) => {
    const read = await toText({ bytes, name: 'a.txt' })
    expect(read.text).toBe(name === 'ISO-2022-JP' ? '週報\n' : text)
  })

  test('a page in the encoding that it declares', async () => {
    const bytes = latin(
      '<html><head><meta charset="windows-1254"></head><body><p>T\xfcrkiye, Qartal\xfd</p></body></html>',
    )
    expect((await toText({ bytes, name: 'a.html' })).text).toBe('Türkiye, Qartalı')
  })
})

describe('web pages', () => {
  const read = async (html: string): Promise<string> =>
    (await toText({ bytes: Buffer.from(html), name: 'a.html' })).text

  test('an article without what stands around it', async () => {
    const sentence =
      'The ministers met in Lima on Sunday, spoke about trade, visas and energy, and agreed to meet again. '
    const page = `<!DOCTYPE html><html><head><title>Ministers meet in Lima - Daily News</title>
      <meta property="og:site_name" content="Daily News"><meta property="article:published_time" content="2026-05-03T09:00:00Z"></head>
      <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">A cat was found on Monday</a></li><li><a href="/2">Rain</a></li></ul></div>
      <div class="story"><h1>Ministers meet in Lima</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</div>
      <div class="related"><a href="/3">Elections in Ruritania</a></div><footer>Copyright</footer></body></html>`
    const { format, items } = readDocument({ text: await read(page), name: 'a.html' })
    expect(format).toBe('article')
    expect(items).toMatchObject([
      { headline: { en: 'Ministers meet in Lima' }, date: '2026-05-03', sources: ['DAILY NEWS'] },
    ])
    expect(items[0]?.text).not.toMatch(/cat|Rain|Ruritania|Copyright|Home/)
    expect(items[0]?.text.match(/ministers met/g)).toHaveLength(15)
  })
})

test('the page takes files of the formats that are read', () => {
  expect(TAKEN_BY_PAGE).toEqual(ENDINGS)
})
