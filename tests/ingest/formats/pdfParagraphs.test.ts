import { describe, expect, test } from '@jest/globals'
import { toPdfLines, type Piece, type PdfLine } from '../../../ingest/formats/pdfLines.ts'
import { toParagraphs } from '../../../ingest/formats/pdfParagraphs.ts'

const SIZE = 10
/** A page of lines set solid from the top; every letter is 5 points wide, every Japanese one 10. An empty line is a space. */
function page(lines: string[], top = 700): PdfLine[] {
  return lines.flatMap((text, i) => {
    const width = [...text].reduce((sum, sign) => sum + (sign > '\u2fff' ? SIZE : SIZE / 2), 0)
    return text === '' ? [] : [{ text, left: 50, right: 50 + width, y: top - i * 12, size: SIZE }]
  })
}
const FULL = 'The ministers met in Lima on Sunday, spoke about trade and'
const NEXT = 'On Monday they went on to Quito, where they spoke of other'

describe('paragraphs', () => {
  test('end where there was room for the next word, or more space', () => {
    expect(
      toParagraphs([
        page([FULL, 'agreed to meet.', 'They left.', '', `${FULL.slice(0, -1)}.`, '', 'Again they met.']),
      ]),
    ).toEqual([`${FULL} agreed to meet.`, 'They left.', `${FULL.slice(0, -1)}.`, 'Again they met.'])
  })

  test('go on over the end of a page, without page numbers and running heads', () => {
    const sheet = (n: number, body: string[]): PdfLine[] => [
      ...page(['Weekly digest'], 780),
      ...page(body),
      ...page([`- ${String(n)} -`], 40),
    ]
    expect(
      toParagraphs([
        sheet(1, ['Digest', '', FULL]),
        sheet(2, ['Energy together.', '', NEXT]),
        sheet(3, ['visas.']),
      ]),
    ).toEqual(['Weekly digest', 'Digest', `${FULL} Energy together.`, `${NEXT} visas.`])
  })

  test('a bullet and the other language begin a new one, also below a full line', () => {
    const ja = '外相がリマを訪問してペルー外相と会談し、貿易について'
    expect(toParagraphs([page([`● ${ja}`, '協議', FULL, `● ${ja}`, FULL.slice(0, -4), 'lunch.'])])).toEqual([
      `● ${ja}協議`,
      FULL,
      `● ${ja}`,
      `${FULL.slice(0, -4)} lunch.`,
    ])
  })

  test('what a browser prints around its pages is dropped, on a single page too', () => {
    const stamped = [
      ...page(['11/23/26, 2:14 PM'], 780),
      ...page(['They met.']),
      ...page(['https://example.org/a 1/1'], 20),
    ]
    expect(toParagraphs([stamped])).toEqual(['They met.'])
  })
})

describe('lines', () => {
  const piece = (str: string, x: number, y: number, width = str.length * 5): Piece => ({
    str,
    x,
    y,
    width,
    fontSize: 10,
  })

  test.each<[string, Piece[], string[]]>([
    [
      'pieces of a word and of a sentence',
      [piece('o', 50, 700), piece('ffi', 55, 700), piece('ce', 70, 700), piece('door', 83, 700)],
      ['office door'],
    ],
    ['raised signs', [piece('met', 50, 700), piece('1', 65, 704)], ['met1']],
    [
      'columns stay in their order',
      [piece('a', 50, 700), piece('b', 50, 688), piece('c', 300, 700), piece('d', 300, 688)],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a page written out of order',
      [1, 5, 2, 6, 3, 7, 4, 8, 0, 9].reverse().map((n) => piece(String(n), 50, 700 - n * 12)),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ],
    [
      'Japanese set wide',
      [...'外相が訪問'].map((sign, i) => piece(sign, 50 + i * 18, 700, 10)),
      ['外相が訪問'],
    ],
  ])('%s', (_, pieces, texts) => {
    expect(toPdfLines(pieces).map(({ text }) => text)).toEqual(texts)
  })
})
