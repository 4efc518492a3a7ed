/** A page of words as a Word document with footnotes. */
import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { BriefPage } from '../api.ts'
import type { Language, Text } from './words.ts'

/** Centimetres in the unit of Word, a twentieth of a point. */
const cm = (n: number): number => Math.round(n * 567)
const MARGIN = cm(2)

/** The page in some languages, one below the other; fonts for both are asked for, as each language has its own. */
export async function toWord(
  { title, remarks, sections, notes }: BriefPage,
  languages: readonly Language[],
): Promise<Buffer> {
  const texts = (text: Text): string[] => [...new Set(languages.map((language) => text[language]))]
  const inAll = (text: Text): TextRun[] =>
    texts(text).map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }))
  const heading = (text: Text, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
    new Paragraph({ heading: level, keepNext: true, children: [new TextRun(texts(text).join(' / '))] })
  const document = new Document({
    creator: 'Dragoman',
    title: texts(title).join(' / '),
    styles: {
      default: {
        document: {
          run: {
            size: 20,
            font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Yu Gothic', cs: 'Calibri' },
          },
          paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 60 } },
        },
      },
    },
    footnotes: Object.fromEntries(
      notes.map(({ text, source }, at) => [
        String(at + 1),
        {
          children: [
            new Paragraph({ children: [new TextRun(`${text === '' ? '' : `“${text}” `}(${source})`)] }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [
          heading(title, HeadingLevel.HEADING_1),
          ...remarks.map((remark) => new Paragraph({ children: inAll(remark) })),
          ...sections.flatMap((section) => [
            heading(section.heading, HeadingLevel.HEADING_2),
            ...section.lines.map(
              (line) =>
                new Paragraph({
                  bullet: { level: 0 },
                  children: [
                    ...inAll(line.text),
                    ...line.notes.map((number) => new FootnoteReferenceRun(number)),
                  ],
                }),
            ),
            ...(section.more === undefined
              ? []
              : [new Paragraph({ bullet: { level: 0 }, children: inAll(section.more) })]),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
