/** HTML as the text that the reader knows: a paragraph a line, Markdown signs for headings, lists and bold. */
import Turndown from 'turndown'

/** The little of an element that the rules look at. */
interface Element {
  nodeName: string
  id: string
  getAttribute(name: string): string | null
}

/** What nobody reads on a page. */
const UNREAD =
  /^(?:head|title|script|style|noscript|template|nav|footer|form|button|select|img|svg|picture|iframe|object|video|audio)$/i
const HIDDEN = /display:\s*none|visibility:\s*hidden/i
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i

const isUnread = (node: Element): boolean =>
  UNREAD.test(node.nodeName) ||
  node.getAttribute('hidden') !== null ||
  HIDDEN.test(node.getAttribute('style') ?? '')
const isBold = (node: Element): boolean =>
  /^(?:b|strong)$/i.test(node.nodeName) ||
  (/^span$/i.test(node.nodeName) && BOLD.test(node.getAttribute('style') ?? ''))

/** Ids that Word files get their notes under. */
const NOTE = /^(?:foot|end)note-\d+$/
/** Stands for the sign of a note until its paragraph is whole. */
const SIGN = /\ue000(.*?)\ue000/g

/** Puts the text of each note behind the paragraph that refers to it. */
function withNotes(text: string, notes: ReadonlyMap<string, string>): string {
  return text
    .split('\n')
    .map((line) =>
      [
        line.replace(SIGN, ''),
        ...[...line.matchAll(SIGN)].map(([, id = '']) => `NOTE: ${notes.get(id) ?? ''}`),
      ].join('\n\n'),
    )
    .join('\n')
}

/** Converts a page or a part of one. Notes at its end become NOTE paragraphs where they are referred to. */
export function toMarkdown(html: string): string {
  const notes = new Map<string, string>()
  const service = new Turndown({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    hr: '---',
    br: '',
  })
  // Signs that an author wrote are read as in a plain text.
  service.escape = (text) => text
  service.addRule('unread', { filter: isUnread, replacement: () => '' })
  service.addRule('bold', {
    filter: isBold,
    replacement: (content) => (content.trim() === '' || content.includes('\n') ? content : `**${content}**`),
  })
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node: Element) => {
      const id = node.getAttribute('href')?.slice(1) ?? ''
      return NOTE.test(id) ? `\ue000${id}\ue000` : content
    },
  })
  service.addRule('note', {
    filter: (node: Element) => NOTE.test(node.id),
    replacement: (content, node: Element) => {
      notes.set(node.id, content.replace(/\s+|↑\s*$/g, ' ').trim())
      return ''
    },
  })
  return withNotes(service.turndown(html), notes)
}
