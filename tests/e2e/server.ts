import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { StoreSettings } from '../../server/store/open.ts'
import { PROGRAM } from '../program.ts'

const ROOT = join(import.meta.dirname, '..', '..')

export interface Served {
  /** With a slash at the end. */
  address: string
  /** Ends it as a service is ended; gives its exit status. */
  stop(): Promise<number | null>
  /** Ends it as if the power had gone. */
  kill(): Promise<void>
  /** What it wrote into its log so far. */
  log(): string
}

function environment(settings: StoreSettings, data: string): Record<string, string> {
  if (!('neo4j' in settings)) return { NEO4J_URI: '', DRAGOMAN_DATA: settings.folder ?? data }
  const { uri, user, password, database } = settings.neo4j
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database ?? '',
    DRAGOMAN_DATA: data,
  }
}

/** Runs `dragoman` with some words as a process of its own, to its end. Gives what it printed; fails where it does. */
export async function runCommand(
  words: readonly string[],
  settings: StoreSettings,
  data = '',
): Promise<string> {
  const child = spawn(process.execPath, [...PROGRAM, ...words], {
    cwd: ROOT,
    env: { ...process.env, ...environment(settings, data) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += String(chunk)))
  const [status] = (await once(child, 'close')) as [number | null]
  if (status !== 0) throw new Error(`dragoman ${words.join(' ')}: ${told}`)
  return told
}

/**
 * Runs `dragoman serve` (or `start`) as a process of its own on a free port, over a store that is closed here.
 * @param data folder of the archive where the store is not embedded
 */
export async function startServer(
  settings: StoreSettings,
  command: 'serve' | 'start' = 'serve',
  data = '',
): Promise<Served> {
  const child = spawn(process.execPath, [...PROGRAM, command, '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, ...environment(settings, data) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  const ended = once(child, 'exit')
  const address = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\/\/\S+\//.exec(line)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  const failed = ended.then(() => Promise.reject(new Error(`The server has ended: ${complaint}`)))
  failed.catch(() => undefined)
  return {
    address: await Promise.race([address, failed]),
    async stop() {
      child.kill('SIGTERM')
      const [status] = (await ended) as [number | null]
      return status
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    log: () => complaint,
  }
}
