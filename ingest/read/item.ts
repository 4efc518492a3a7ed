/** One story with its source lines as an item of the seam. */
import type { Item } from '../types.ts'
import { readDateline } from './dateline.ts'
import type { Story } from './story.ts'

/** Puts an item's reading text together and notes where its parts stand in it. */
export function toItem(
  story: Story,
  facts: Pick<Item, 'n' | 'sources' | 'start' | 'end'> &
    Partial<Pick<Item, 'section' | 'bold' | 'date' | 'dateAsPrinted'>>,
): Item {
  const ja = story.ja ?? ''
  const headline = ja === '' || story.en === '' ? ja + story.en : `${ja}\n${story.en}`
  const body = story.body.join('\n\n')
  const text = headline === '' || body === '' ? headline + body : `${headline}\n\n${body}`
  const enStart = headline.length - story.en.length
  const from = text.length - body.length
  const dateline = readDateline(body)
  return {
    ...facts,
    headline: ja === '' ? { en: story.en } : { en: story.en, ja },
    text,
    parts: {
      ja: { start: 0, end: ja.length },
      en: { start: enStart, end: headline.length },
      body: { start: from, end: text.length },
    },
    ...(dateline === undefined
      ? {}
      : { dateline: { start: from, end: from + dateline.end, city: dateline.city } }),
  }
}
