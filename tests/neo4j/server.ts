import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import type { Neo4jSettings } from '../../server/store/settings.ts'
import { readClasspath } from './maven.ts'

/** A server that lives some minutes gains from starting fast, not from compiling well; its small graphs come and go, and one plan does for all. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m', '-Dplans.kept=true']
const FIRST_LOGIN = 'neo4j'
const PASSWORD = 'only for these tests'

export interface Neo4jServer {
  settings: Neo4jSettings
  /** Stops it at once, as if the power had gone. */
  down(): Promise<void>
  /** Starts it again with the same data at the same address. */
  up(): Promise<void>
  stop(): Promise<void>
}

export interface Neo4jOptions {
  /** Folder with private.key and public.crt: TLS beside plain Bolt. */
  certificates?: string
  /** Options of Java; without them those for a short life. */
  java?: readonly string[]
}

/** Starts a Neo4j server of its own for one test file. Takes some seconds; the first time also a download. */
export async function startNeo4j({ certificates, java = QUICK }: Neo4jOptions = {}): Promise<Neo4jServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-neo4j-'))
  const port = await findFreePort()
  const run = (): Promise<Running> =>
    startJava([
      ...java,
      ...['-cp', readClasspath(), 'Neo4jForTests', folder, String(port)],
      ...(certificates === undefined ? [] : [certificates]),
    ])
  let running = run()
  let isOver = false
  await running
  const settings = { uri: `bolt://127.0.0.1:${String(port)}`, user: 'neo4j', password: PASSWORD }
  await setPassword(settings)
  return {
    settings,
    down: async () => (await running).stop(),
    async up() {
      // A test that failed may have left its restart behind: nobody would stop what it starts.
      if (isOver) return
      running = run()
      await running
    },
    async stop() {
      isOver = true
      await (await running).stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Running {
  stop(): Promise<void>
}

async function startJava(args: readonly string[]): Promise<Running> {
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once('line', resolve)),
    ended.then(() => Promise.reject(new Error(`Neo4j did not start: ${complaint}`))),
  ])
  return {
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A new server insists that the first password be changed before anything else. */
async function setPassword({ uri, user, password }: Neo4jSettings): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, FIRST_LOGIN))
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: FIRST_LOGIN, new: password },
      { database: 'system' },
    )
  } finally {
    await driver.close()
  }
}
