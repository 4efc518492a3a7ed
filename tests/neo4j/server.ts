import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import type { Neo4jSettings } from '../../server/store/neo4j.ts'

const HERE = import.meta.dirname
const POM = join(HERE, 'pom.xml')
const FIRST_LOGIN = 'neo4j'
const PASSWORD = 'only for these tests'

export interface Neo4jServer {
  settings: Neo4jSettings
  stop(): Promise<void>
}

/** What the machine lacks to run Neo4j, each with what to install; empty when all is there. */
export function missingTools(): string[] {
  const java = /version "(\d+)/.exec(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1]
  return [
    ...(java === undefined || Number(java) < 17
      ? ['Java 17 or later (apt-get install default-jdk-headless)']
      : []),
    ...(spawnSync('mvn', ['-v']).status === 0 ? [] : ['Maven (apt-get install maven)']),
  ]
}

/** Starts a Neo4j server of its own for one test file. Takes some seconds; the first time also a download. */
export async function startNeo4j(): Promise<Neo4jServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-neo4j-'))
  const child = spawn('java', ['-cp', readClasspath(), join(HERE, 'Neo4jForTests.java'), folder], {
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

/** Jars of the server, from Maven; kept until the pom changes or a jar is gone, as asking Maven takes seconds. */
function readClasspath(): string {
  const digest = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12)
  const file = join(HERE, '.cache', `classpath-${digest}.txt`)
  const isWhole = (): boolean =>
    existsSync(file) && readFileSync(file, 'utf8').split(delimiter).every(existsSync)
  if (!isWhole()) {
    mkdirSync(join(HERE, '.cache'), { recursive: true })
    const maven = spawnSync(
      'mvn',
      ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`],
      { encoding: 'utf8' },
    )
    if (maven.status !== 0) throw new Error(`Maven could not fetch Neo4j: ${maven.stdout}${maven.stderr}`)
  }
  return readFileSync(file, 'utf8')
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
