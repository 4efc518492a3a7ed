/** What the page asks of the server to look after documents. */
import type { Bin, Difference, Removal, RereadMade, Restored } from '../../server/api.ts'
import { ask, request, send } from '../api.ts'

const at = (id: string): string => `/api/documents/${encodeURIComponent(id)}`

/** What the present rules read otherwise; nothing is written. */
export const askDifference = (id: string, signal: AbortSignal): Promise<Difference> =>
  send(`${at(id)}/reread/preview`, {}, signal)

export const rereadDocument = (id: string): Promise<RereadMade> => send(`${at(id)}/reread`, {})

/** What would go with a document; nothing is written. */
export const askRemoval = (id: string, signal: AbortSignal): Promise<Removal> =>
  send(`${at(id)}/remove/preview`, {}, signal)

export const removeDocument = (id: string): Promise<Removal> => request(at(id), { method: 'DELETE' })

/** What can be put back. */
export const askBin = (signal: AbortSignal): Promise<Bin> => ask('/api/bin', {}, signal)

export const restoreDocument = (id: string): Promise<Restored> =>
  send(`/api/bin/${encodeURIComponent(id)}/restore`, {})
