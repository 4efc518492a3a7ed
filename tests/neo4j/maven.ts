import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CACHE = join(import.meta.dirname, '.cache')
const POM = join(import.meta.dirname, 'pom.xml')
const MAIN = join(import.meta.dirname, 'Neo4jForTests.java')

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
 * Class path of the server for the tests: its jars, from Maven, and its main class, compiled. Kept until the pom or the class changes or a
 * jar is gone, as asking Maven and compiling take seconds.
 */
export function readClasspath(): string {
  const digest = createHash('sha256').update(readFileSync(POM)).update(readFileSync(MAIN)).digest('hex')
  const file = join(CACHE, `classpath-${digest.slice(0, 12)}.txt`)
  if (!existsSync(file) || !readFileSync(file, 'utf8').split(delimiter).every(existsSync)) {
    mkdirSync(CACHE, { recursive: true })
    // Under another name first: two test files may be asking at once.
    const draft = `${file}.${process.pid}`
    run('mvn', ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${draft}`])
    const jars = readFileSync(draft, 'utf8')
    const classes = mkdtempSync(join(CACHE, 'classes-'))
    run('javac', ['-cp', jars, '-d', classes, MAIN])
    writeFileSync(draft, [classes, jars].join(delimiter))
    renameSync(draft, file)
  }
  return readFileSync(file, 'utf8')
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Neo4j could not be made ready by ${command}: ${stdout}${stderr}`)
}
