/** Web pages: a bulletin is read whole, an article without the menus and teasers around it. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readText } from '../read/document.ts'
import { FormatError } from './formatError.ts'
import { toMarkdown } from './markdown.ts'
import { tangleOf } from './tangle.ts'

/** The article of a page with its title, author, day and publisher as lines of their own; undefined where there is none. */
function maybeArticle(html: string): string | undefined {
  const page = /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(page)
  const printed: string = document.querySelector('h1')?.textContent ?? ''
  const article = new Readability(document).parse()
  if (article === null) return undefined
  const { title, byline, publishedTime, siteName, content } = article
  // A title of one word is a file's name.
  const headline = printed.trim() === '' && /\s|[\u3040-\u9fff]/.test(title?.trim() ?? '') ? title : printed
  const about: [string, string | null | undefined][] = [
    ['# ', headline],
    [/^by\b/i.test(byline ?? '') ? '' : 'By ', byline],
    ['Published: ', publishedTime?.replace(/T\d.*$/, '')],
    ['Source: ', siteName],
  ]
  return [
    ...about.flatMap(([label, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [label + value.replace(/\s+/g, ' ').trim()] : [],
    ),
    toMarkdown(content ?? ''),
  ].join('\n\n')
}

/** More spaces in a row than anybody means: parsers trim them by patterns whose time is their square. */
const SPACES = /(?<!\s)\s{1000,}/g

/** The text of a page. @throws FormatError for one that is more of a tangle than what people read */
export function readHtml(page: string, name: string): string {
  const html = page.replace(SPACES, ' ')
  const tangle = tangleOf(html)
  if (tangle === 'endless') throw new FormatError(name, 'tangled')
  const whole = toMarkdown(html)
  if (tangle === 'deep' || readText(whole).format === 'bulletin') return whole
  return maybeArticle(html) ?? whole
}
