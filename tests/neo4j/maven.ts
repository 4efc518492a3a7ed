import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CACHE = join(import.meta.dirname, '.cache')
const POM = join(import.meta.dirname, 'pom.xml')

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

/**
 * Jars of the server, from Maven; the list is kept until the pom changes or a jar is gone, as asking Maven takes seconds.
 */
export function readClasspath(): string {
  const digest = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12)
  const file = join(CACHE, `classpath-${digest}.txt`)
  if (!existsSync(file) || !readFileSync(file, 'utf8').split(delimiter).every(existsSync)) {
    mkdirSync(CACHE, { recursive: true })
    // Under another name first: two test files may be asking at once.
    const draft = `${file}.${process.pid}`
    const maven = spawnSync(
      'mvn',
      ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${draft}`],
      { encoding: 'utf8' },
    )
    if (maven.status !== 0) throw new Error(`Maven could not fetch Neo4j: ${maven.stdout}${maven.stderr}`)
    renameSync(draft, file)
  }
  return readFileSync(file, 'utf8')
}
