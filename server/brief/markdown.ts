/** A page of words as Markdown with footnotes. */
import type { BriefPage } from '../api.ts'
import { say } from './words.ts'
import type { Language, Text } from './words.ts'

/** What Markdown would take for marks, were it in the text; a line stays one, and nothing in it steers a terminal. */
const escape = (text: string): string =>
  text.replace(/\p{Cc}+/gu, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`)

/** The page in some languages, one beside the other. */
export function toMarkdown(
  { title, remarks, sections, overleaf, foot, notes }: BriefPage,
  languages: readonly Language[],
): string {
  const inAll = (text: Text, between: string): string =>
    [...new Set(languages.map((language) => escape(text[language])))].join(between)
  const toSections = (some: BriefPage['sections'], level: string): string[] =>
    some.flatMap(({ heading, lines, more }) => [
      `${level} ${inAll(heading, ' / ')}`,
      [
        ...lines.map(
          ({ text, notes: numbers }) =>
            `- ${inAll(text, '  \n  ')}${numbers.map((n) => `[^${String(n)}]`).join('')}`,
        ),
        ...(more === undefined ? [] : [`- ${inAll(more, ' / ')}`]),
      ].join('\n'),
    ])
  const parts = [
    `# ${inAll(title, ' / ')}`,
    ...remarks.map((remark) => inAll(remark, '  \n')),
    ...toSections(sections, '##'),
    ...foot.map((one) => inAll(one, '  \n')),
    ...(overleaf.length === 0 ? [] : [`## ${inAll(say('overleaf'), ' / ')}`]),
    ...toSections(overleaf, '###'),
    ...notes.map(
      ({ text, source }, at) =>
        `[^${String(at + 1)}]: ${text === '' ? '' : `${escape(text)} `}(${escape(source)})`,
    ),
  ]
  return `${parts.join('\n\n')}\n`
}
