/**
 * A data folder belongs to one process at a time that serves it or takes archives in, whatever store it has: two servers would both
 * take up the imports that wait in it. The process listens on a socket in the folder, which the system closes with the process, however that ends.
 */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rename, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import { join, relative, resolve } from 'node:path'
import { systemCode } from '../systemCode.ts'

/** Systems take addresses of sockets up to some hundred bytes. */
const MOST_BYTES = 100

/** Until it is released. */
export interface Held {
  state: 'held'
  release(): Promise<void>
}

/** `taken`: another process that runs has it. `free`: it cannot be held, for that reason. */
export type Hold = Held | { state: 'taken' } | { state: 'free'; reason: string }

/** Holds a data folder that is there. */
export async function holdFolder(data: string): Promise<Hold> {
  const path = toAddress(data)
  if (Buffer.byteLength(path) > MOST_BYTES) return { state: 'free', reason: 'its path is too long' }
  try {
    const server = (await listenOn(path)) ?? (await takeOver(path))
    return server === undefined ? { state: 'taken' } : { state: 'held', release: () => close(server) }
  } catch (error) {
    return { state: 'free', reason: systemCode(error) ?? String(error) }
  }
}

function toAddress(data: string): string {
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\dragoman-${createHash('sha256').update(resolve(data)).digest('hex')}`
  const path = join(resolve(data), 'server.sock')
  const near = relative(process.cwd(), path)
  return near.length < path.length ? near : path
}

/** Undefined where there is such a socket, of one who runs or of one who died. */
async function listenOn(path: string): Promise<Server | undefined> {
  const server = createServer((asking) => asking.destroy())
  try {
    server.listen(path)
    await once(server, 'listening')
    return server
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') return undefined
    throw error
  }
}

/** Takes the place of one who died; undefined where he runs. Two that start at once do not both take the same place. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await isAlive(path)) return undefined
  const aside = `${path}.${randomUUID().slice(0, 8)}`
  await rename(path, aside)
  if (await isAlive(aside)) {
    await rename(aside, path)
    return undefined
  }
  await rm(aside, { force: true })
  return listenOn(path)
}

async function isAlive(path: string): Promise<boolean> {
  const asking = connect(path)
  try {
    await once(asking, 'connect')
    return true
  } catch {
    return false
  } finally {
    asking.destroy()
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  await closed
}
