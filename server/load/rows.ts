import type { Extraction, ItemExtraction } from '../../ingest/types.ts'
import type { MarksOf } from '../identity/appearance.ts'
import { toAppearances, toLocalId } from '../identity/appearance.ts'
import { toFamilies } from '../identity/family.ts'
import { toTestimonies } from '../identity/testimony.ts'
import { toAppearanceRow, toIsRow } from './blocks.ts'
import type { FormerKeys } from './eventRows.ts'
import { addEvents } from './eventRows.ts'
import { maybeDay, maybeDayNumber } from './days.ts'
import { toItemKey } from './keys.ts'
import { addMentions, toWhole } from './mentionRows.ts'
import type { PlaceOf } from './places.ts'
import { createPlaces } from './places.ts'
import type { DocumentRows, Sheet } from './sheet.ts'
import { createSheet } from './sheet.ts'

/** What people decided about those whom a document names and about its events, and which corrections it follows. */
export interface ByHand {
  marks: MarksOf
  formerKeys: FormerKeys
  applied: readonly string[]
}
export const NOTHING_BY_HAND: ByHand = { marks: new Map(), formerKeys: new Map(), applied: [] }

/**
 * An extraction as rows for the write queries. Every row is there once: a node by its key, a claim by what it joins and
 * where the item says so. What leads nowhere (a side's person who is not among the item's people) becomes an issue.
 */
export function toRows(
  extraction: Extraction,
  { marks, formerKeys, applied }: ByHand = NOTHING_BY_HAND,
): DocumentRows {
  const sheet = createSheet()
  const { id, document, title, publisher, range, format } = extraction
  sheet.node('documents', id, {
    id,
    file: document,
    title: title ?? null,
    publisher: publisher ?? null,
    from: maybeDayNumber(range?.from),
    to: maybeDayNumber(range?.to),
    format,
    corrections: applied.length === 0 ? null : [...applied],
  })
  const placeOf = createPlaces(extraction)
  for (const item of extraction.items) addItem(sheet, id, item, placeOf, formerKeys)
  for (const [family, block] of toFamilies(toAppearances(extraction, marks))) {
    const testimonies = toTestimonies(block)
    sheet.rows.said.set(family, testimonies)
    for (const [testimony, { members }] of testimonies)
      for (const appearance of members) {
        sheet.node('appearances', appearance.id, toAppearanceRow(appearance, testimony))
        sheet.rows.tables.is.push(toIsRow(appearance, { person: toLocalId(appearance), choice: undefined }))
      }
  }
  return sheet.rows
}

function addItem(
  sheet: Sheet,
  document: string,
  item: ItemExtraction,
  placeOf: PlaceOf,
  formerKeys: FormerKeys,
): void {
  const { n, section, headline, bold, date, text, sources } = item
  const key = toItemKey(document, n)
  sheet.node('items', key, {
    id: key,
    n,
    section: section ?? null,
    headlineEn: headline.en,
    headlineJa: headline.ja ?? null,
    bold: bold ?? null,
    date: maybeDay(date),
    text,
  })
  const whole = toWhole(key, text)
  sheet.claim('partOf', { item: key, document }, whole)
  for (const name of sources) {
    sheet.node('agencies', name, { name })
    sheet.claim('reportedBy', { item: key, agency: name }, whole)
  }
  addMentions(sheet, key, item)
  addEvents(sheet, key, item, placeOf, formerKeys)
}
