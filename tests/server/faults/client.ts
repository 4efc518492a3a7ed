/** What a reader at the page does, and a server answers, told by its promises alone. */
import type {
  CorrectionList,
  CorrectionMade,
  CorrectionRequest,
  DocumentList,
  Health,
  ImportJob,
} from '../../../server/api.ts'

/** A bulletin that nobody else tells of: who meets whom is in its number. */
export const bulletin = (n: number): string => {
  const day = `${String(1 + (n % 28)).padStart(2, '0')}.05.2031`
  const letters = [n / 676, n / 26, n].map((part) => 97 + (Math.floor(part) % 26))
  const name = `Orlo${String.fromCharCode(...letters)}`
  return `● 会談\n\n${name} meets Tesar\n\nPresident Jan ${name} of Norway met with President Bruno Tesar of Greece in Oslo. (WIRE / ${day})\n`
}

export interface Answer<T> {
  status: number
  retryAfter: string | null
  body: T
}

export interface Client {
  get<T>(path: string): Promise<Answer<T>>
  health(): Promise<Answer<Health>>
  /** The health when it is told anew: the server looks once a second. */
  untilHealth(status: Health['status']): Promise<Health>
  /** Brings bulletins in, and has them stored; resolves when the server has promised to. */
  bringIn(...numbers: number[]): Promise<string>
  makeImport(): Promise<Answer<ImportJob>>
  send(id: string, name: string, text: string): Promise<Answer<ImportJob>>
  accept(id: string): Promise<Answer<ImportJob>>
  correct(request: CorrectionRequest): Promise<Answer<CorrectionMade>>
  /** The import when it is as wanted. */
  until(id: string, wanted: (job: ImportJob) => boolean): Promise<ImportJob>
  documents(): Promise<string[]>
  corrections(): Promise<string[]>
}

/** @param address with a slash at the end */
export function createClient(address: string): Client {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const answer = await fetch(`${address}api${path}`, {
      ...init,
      headers: { origin: address.slice(0, -1), 'content-type': 'application/json' },
    })
    return {
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      body: (await answer.json()) as T,
    }
  }
  const get = <T>(path: string) => ask<T>(path)
  const makeImport = () => ask<ImportJob>('/imports', { method: 'POST' })
  const send = (id: string, name: string, text: string) =>
    ask<ImportJob>(`/imports/${id}/files/${name}`, { method: 'PUT', body: text })
  const accept = (id: string) => ask<ImportJob>(`/imports/${id}/accept`, { method: 'POST' })
  const ever = async <T>(path: string, wanted: (body: T) => boolean): Promise<T> => {
    for (;;) {
      const { body } = await get<T>(path)
      if (wanted(body)) return body
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const until: Client['until'] = (id, wanted) => ever(`/imports/${id}`, wanted)

  return {
    get,
    health: () => get<Health>('/health'),
    untilHealth: (wanted) => ever<Health>('/health', ({ status }) => status === wanted),
    makeImport,
    send,
    accept,
    until,
    correct: (request) =>
      ask<CorrectionMade>('/corrections', {
        method: 'POST',
        body: JSON.stringify({ do: request, by: 'reader', why: '' }),
      }),

    async bringIn(...numbers) {
      const { id } = expectStatus(await makeImport(), 201)
      for (const n of numbers) expectStatus(await send(id, nameOf(n), bulletin(n)), 201)
      await until(id, ({ files }) => files.every(({ phase }) => phase !== 'reading'))
      expectStatus(await accept(id), 202)
      return id
    },

    async documents() {
      const { documents } = expectStatus(await get<DocumentList>('/documents?limit=500'), 200)
      return documents.map(({ file }) => file).sort()
    },

    async corrections() {
      const { corrections } = expectStatus(await get<CorrectionList>('/corrections?limit=500'), 200)
      return corrections.map(({ id }) => id).sort()
    },
  }
}

export const nameOf = (n: number): string => `week-${String(n).padStart(3, '0')}.txt`

export function expectStatus<T>({ status, body }: Answer<T>, wanted: number): T {
  if (status !== wanted)
    throw new Error(`answered ${String(status)} instead of ${String(wanted)}: ${JSON.stringify(body)}`)
  return body
}
