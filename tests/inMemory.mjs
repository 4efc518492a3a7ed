import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux has files that are never written to a disk. */
const MEMORY = '/dev/shm'
/** What all suites together leave there for a while, and as much again. */
const NEEDED = 4 * 1024 ** 3
const OURS = /^dragoman-tests-(\d+)$/

/**
 * Has the folders of tests made in memory where there is room: archives, stores and Neo4j wait for the disk at every step that is to last,
 * which no test can tell from one that need not. They are gone when this process ends, and where it was killed, at the next start.
 */
export function keepInMemory() {
  if (process.env.TMPDIR !== undefined || !hasRoom()) return
  for (const name of readdirSync(MEMORY)) {
    const [, owner] = OURS.exec(name) ?? []
    if (owner !== undefined && !isRunning(Number(owner))) removeLeft(join(MEMORY, name))
  }
  const folder = join(MEMORY, `dragoman-tests-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.once('exit', () => remove(folder))
}

function hasRoom() {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= NEEDED
  } catch {
    return false
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What a killed run has left; a disk that is still mounted in there stops no other run. */
function removeLeft(folder) {
  try {
    remove(folder)
  } catch (error) {
    process.stderr.write(
      `tests: ${folder} of an earlier run stays (${error.code}): umount what is mounted in it\n`,
    )
  }
}

const remove = (folder) => rmSync(folder, { recursive: true, force: true })
