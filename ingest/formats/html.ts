/** Web pages: a bulletin is read whole, an article without the menus and teasers around it. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readText } from '../read/document.ts'
import { toMarkdown } from './markdown.ts'

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

/** The text of a page. */
export function readHtml(html: string): string {
  const whole = toMarkdown(html)
  const isBulletin = readText(whole).format === 'bulletin'
  return isBulletin ? whole : (maybeArticle(html) ?? whole)
}
