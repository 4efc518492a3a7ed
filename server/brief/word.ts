/** A page of words as a Word document, of one page of A4, and overleaf what that had no room for and its sources: two languages stand side by side. */
import {
  Bookmark,
  BorderStyle,
  Document,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ParagraphChild } from 'docx'
import type { BriefPage } from '../api.ts'
import type { Style } from './paper.ts'
import { STYLES } from './paper.ts'
import { say } from './words.ts'
import type { Language, Text } from './words.ts'

/** Centimetres in the unit of Word, a twentieth of a point. */
const cm = (n: number): number => Math.round(n * 567)
const MARGIN = cm(1.4)
const WIDTH = cm(21) - 2 * MARGIN

/** In the units of Word: sizes in half points, distances in twentieths. Exact, as Japanese fonts would take half as much again. */
const sizeOf = (style: Style): number => STYLES[style].size * 2
function spacingOf(style: Style) {
  const { line, before, after } = STYLES[style]
  return { line: line * 20, before: before * 20, after: after * 20, lineRule: LineRuleType.EXACT }
}

/** What Word calls the styles that are not its own. */
const NAMES = { note: 'Foot', small: 'Overleaf' } as const

/** Each language has its own font. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Yu Gothic', cs: 'Calibri' }

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
}

/** What is left out stands beside the heading: a line for it would cost one that says something. */
const withMore = ({ heading, more }: BriefPage['sections'][number]): Text =>
  more === undefined ? heading : { en: `${heading.en} – ${more.en}`, ja: `${heading.ja}\u3000${more.ja}` }

/** Sources are paragraphs with bookmarks: where the endnotes of Word begin is each program's own affair. */
const anchorOf = (number: number): string => `source-${String(number)}`

/** The number of a note behind a line, which leads to its source. */
const toNote = (number: number): ParagraphChild =>
  new InternalHyperlink({
    anchor: anchorOf(number),
    children: [new TextRun({ text: ` ${String(number)}`, superScript: true })],
  })

/** The page in some languages. */
export async function toWord(
  { title, remarks, sections, overleaf, foot, notes }: BriefPage,
  languages: readonly Language[],
): Promise<Buffer> {
  /** A row with a cell for each language, and the same numbers of notes in each. */
  const row = (
    text: Text,
    make: (children: ParagraphChild[]) => Paragraph,
    numbers: readonly number[] = [],
  ): TableRow =>
    new TableRow({
      cantSplit: true,
      children: languages.map(
        (language, at) =>
          new TableCell({
            width: { size: Math.floor(WIDTH / languages.length), type: WidthType.DXA },
            margins: { right: at < languages.length - 1 ? cm(0.4) : 0 },
            children: [make([new TextRun(text[language]), ...numbers.map(toNote)])],
          }),
      ),
    })
  const bullet =
    (style?: string) =>
    (children: ParagraphChild[]): Paragraph =>
      new Paragraph({ ...(style && { style }), numbering: { reference: 'lines', level: 0 }, children })
  const heading = (children: ParagraphChild[]): Paragraph =>
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children })
  const toRows = (some: BriefPage['sections'], style?: string): TableRow[] =>
    some.flatMap((section) => [
      row(withMore(section), heading),
      ...section.lines.map((line) => row(line.text, bullet(style), line.notes)),
    ])
  const front = [
    row(title, (children) => new Paragraph({ heading: HeadingLevel.HEADING_1, children })),
    ...remarks.map((remark) => row(remark, (children) => new Paragraph({ style: NAMES.note, children }))),
    ...toRows(sections),
    ...foot.map((one) => row(one, (children) => new Paragraph({ style: NAMES.note, children }))),
  ]
  const toTable = (rows: TableRow[]): Table =>
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: languages.map(() => Math.floor(WIDTH / languages.length)),
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows,
    })
  const isMore = overleaf.length > 0
  const inAll = (text: Text): string => [...new Set(languages.map((language) => text[language]))].join(' / ')
  const document = new Document({
    creator: 'Dragoman',
    title: inAll(title),
    styles: {
      default: {
        document: { run: { size: sizeOf('text'), font: FONT }, paragraph: { spacing: spacingOf('text') } },
        heading1: { run: { size: sizeOf('title'), bold: true }, paragraph: { spacing: spacingOf('title') } },
        heading2: {
          run: { size: sizeOf('section'), bold: true },
          paragraph: { spacing: spacingOf('section') },
        },
      },
      paragraphStyles: (['note', 'small'] as const).map((style) => ({
        ...{ id: NAMES[style], name: NAMES[style], basedOn: 'Normal' },
        run: { size: sizeOf(style) },
        paragraph: { spacing: spacingOf(style) },
      })),
    },
    numbering: {
      config: [
        {
          reference: 'lines',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: cm(0.35), hanging: cm(0.35) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: cm(21), height: cm(29.7) },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          toTable(front),
          ...(isMore
            ? [
                new Paragraph({
                  heading: HeadingLevel.HEADING_1,
                  pageBreakBefore: true,
                  children: [new TextRun(inAll(say('overleaf')))],
                }),
                toTable(toRows(overleaf, NAMES.small)),
              ]
            : []),
          new Paragraph({
            heading: isMore ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            pageBreakBefore: !isMore,
            keepNext: true,
            // apart from the last line above
            spacing: { ...spacingOf('title'), before: 160 },
            children: [new TextRun(inAll(say('sources')))],
          }),
          ...notes.map(
            ({ text, source }, at) =>
              new Paragraph({
                style: NAMES.note,
                children: [
                  new Bookmark({ id: anchorOf(at + 1), children: [new TextRun(String(at + 1))] }),
                  new TextRun(` ${text === '' ? '' : `${text} `}(${source})`),
                ],
              }),
          ),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
