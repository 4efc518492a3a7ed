import type { Express } from 'express'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApp } from '../app.ts'
import { bringInLine } from '../archive/align.ts'
import { openAudit } from '../archive/audit.ts'
import { createCatchUp } from '../archive/catchUp.ts'
import type { Held } from '../archive/hold.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { Config } from '../config.ts'
import { openJobs } from '../jobs/jobs.ts'
import { createListener } from '../http/listener.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { systemCode, unlessMissing } from '../systemCode.ts'
import { CommandError } from './commandError.ts'
import { createFileReader } from './fileReader.ts'
import { holdOrRefuse } from './holdOrRefuse.ts'
import { READING } from './reading.ts'
import { openHoldings } from './openHoldings.ts'
import { maybeRemark, PAGE, SOURCES } from './page.ts'
import { stopSignal } from './stopSignal.ts'
import type { Terminal } from './terminal.ts'

/** The bulletins that come with the program. */
export const SAMPLES = join(import.meta.dirname, '..', '..', 'samples')

/** Connections that are still busy after this time are cut. */
const GRACE_MS = 3000

/** `dragoman serve`: serves what the store holds until the process is told to stop. */
export async function runServe(config: Config, terminal: Terminal): Promise<void> {
  const holdings = await openHoldings(config, terminal)
  const remark = maybeRemark(PAGE, SOURCES)
  if (remark !== undefined) terminal.note(remark)
  await serveUntilStopped(config, holdings, terminal)
}

/** Serves an open archive until SIGINT or SIGTERM; then closes the server, what is being brought in, and the store. */
export async function serveUntilStopped(
  { host, port, data, access, imports: limits, log: level }: Config,
  opened: Holdings,
  terminal: Terminal,
  greeting: (address: string) => string = (address) => `Serving ${address} - stop with Ctrl+C.`,
): Promise<void> {
  const reader = createFileReader()
  const log = pino({ level }, pino.destination({ fd: 2, sync: true }))
  const bug = (error: unknown): void => void log.error({ err: error }, 'unexpected error in the background')
  const catchUp = createCatchUp(opened.inTurn, (signal) => bringInLine(opened, signal), bug)
  const holdings = { ...opened, inTurn: catchUp.inTurn }
  const audit = openAudit(
    data,
    opened.now,
    (error) => void log.error({ err: error }, 'the audit log cannot be written'),
  )
  let jobs: Jobs | undefined
  let held: Held | undefined
  try {
    held = await holdOrRefuse(data, terminal)
    jobs = await openJobs(data, { holdings, read: reader.read, newId: randomUUID, bug, limits })
    const app = createApp({
      ...holdings,
      ...READING,
      samples: new Set(existsSync(SAMPLES) ? readdirSync(SAMPLES) : []),
      log,
      page: PAGE,
      holdings,
      jobs,
      read: reader.read,
      access,
      room: () => roomIn(data),
      audit,
    })
    const server = await listen(app, host, port)
    const stopped = stopSignal()
    terminal.result(greeting(`http://${toUrlHost(host)}:${String((server.address() as AddressInfo).port)}/`))
    if (!stopped.aborted) await once(stopped, 'abort')
    await stop(server)
  } finally {
    await jobs?.close()
    await catchUp.close()
    await Promise.all([reader.close(), audit.close()])
    await holdings.store.close()
    await held?.release()
  }
}

/** Bytes that can still be written in a folder; one that is not there yet will be made. */
async function roomIn(folder: string): Promise<number> {
  const found = await unlessMissing(statfs(folder))
  return found === undefined ? Infinity : found.bavail * found.bsize
}

/** An address as it stands in a URL. */
const toUrlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** Why a port cannot be had, by the code of the system call. */
const PORT_FAULTS: Record<string, string> = {
  EADDRINUSE: 'is in use by another program; stop that, or choose another port with --port or PORT',
  EACCES: 'may not be used by this user; choose one above 1023 with --port or PORT',
  EADDRNOTAVAIL: 'cannot be had, as DRAGOMAN_HOST is no address of this machine',
}

async function listen(app: Express, host: string, port: number): Promise<Server> {
  const server = createListener(app)
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return server
  } catch (error) {
    const fault = PORT_FAULTS[systemCode(error) ?? '']
    throw fault === undefined ? error : new CommandError(`Port ${String(port)} ${fault}.`)
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const cut = setTimeout(() => {
    server.closeAllConnections()
  }, GRACE_MS)
  await closed
  clearTimeout(cut)
}
