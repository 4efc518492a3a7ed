/** What the page asks of the server to bring files in. */
import type { ImportJob, ImportList } from '../../server/api.ts'
import { request } from '../api.ts'

const IMPORTS = '/api/imports'
const at = (id: string): string => `${IMPORTS}/${encodeURIComponent(id)}`

export const askImports = (signal: AbortSignal): Promise<ImportList> => request(IMPORTS, { signal })

export const makeImport = (): Promise<ImportJob> => request(IMPORTS, { method: 'POST' })

export const sendFile = (id: string, file: File): Promise<ImportJob> =>
  request(`${at(id)}/files/${encodeURIComponent(file.name)}`, {
    method: 'PUT',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  })

export const acceptImport = (id: string): Promise<ImportJob> =>
  request(`${at(id)}/accept`, { method: 'POST' })

/** Cancels an import, or lets go of one that is done. */
export const dropImport = (id: string): Promise<undefined> => request(at(id), { method: 'DELETE' })

/**
 * Tells the state of an import now and whenever it has changed, also after the server was away; `gone` when there is no such
 * import any more. Gives what ends it.
 */
export function watchImport(id: string, tell: (job: ImportJob) => void, gone: () => void): () => void {
  const source = new EventSource(`${at(id)}/events`)
  source.onmessage = ({ data }) => {
    tell(JSON.parse(String(data)) as ImportJob)
  }
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) gone()
  }
  return () => {
    source.close()
  }
}
