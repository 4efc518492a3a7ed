/** What is asked about bulletins and their texts. */
import type { DocumentAnswer, DocumentList, ItemAnswer, TextsAnswer } from '../../server/api.ts'
import { ask, askAll } from '../api.ts'

/** A bulletin with all its items, without their texts. */
export async function askDocument(id: string, signal: AbortSignal): Promise<DocumentAnswer> {
  const path = `/api/documents/${encodeURIComponent(id)}`
  const pages = await askAll<DocumentAnswer>(path, 500, ({ items }) => items.length, signal)
  return { ...pages[0], items: pages.flatMap(({ items }) => items) }
}

/** The texts of some items of a bulletin in a row, with all that was read in them. */
export function askTexts(
  id: string,
  { offset, limit }: Record<'offset' | 'limit', number>,
  signal: AbortSignal,
): Promise<TextsAnswer> {
  const query = { offset: String(offset), limit: String(limit) }
  return ask(`/api/documents/${encodeURIComponent(id)}/texts`, query, signal)
}

/** The text of one item with all that was read in it. */
export function askItem(id: string, signal: AbortSignal): Promise<ItemAnswer> {
  return ask(`/api/items/${encodeURIComponent(id)}`, {}, signal)
}

/** All that is loaded. */
export async function askDocuments(signal: AbortSignal): Promise<DocumentList> {
  const pages = await askAll<DocumentList>(
    '/api/documents',
    2000,
    ({ documents }) => documents.length,
    signal,
  )
  return { ...pages[0], documents: pages.flatMap(({ documents }) => documents) }
}
