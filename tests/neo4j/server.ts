import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import type { Neo4jSettings } from '../../server/store/neo4j.ts'
import { readClasspath } from './maven.ts'

const HERE = import.meta.dirname
/** A server that lives a minute gains from starting fast, not from compiling well. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m']
const FIRST_LOGIN = 'neo4j'
const PASSWORD = 'only for these tests'

export interface Neo4jServer {
  settings: Neo4jSettings
  stop(): Promise<void>
}

/** Starts a Neo4j server of its own for one test file. Takes some seconds; the first time also a download. */
export async function startNeo4j(): Promise<Neo4jServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-neo4j-'))
  const child = spawn('java', [...QUICK, '-cp', readClasspath(), join(HERE, 'Neo4jForTests.java'), folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await Promise.race([
    new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve)),
    ended.then(() => Promise.reject(new Error(`Neo4j did not start: ${complaint}`))),
  ])
  const settings = { uri: address.trim(), user: 'neo4j', password: PASSWORD }
  await setPassword(settings)
  return {
    settings,
    async stop() {
      child.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
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
