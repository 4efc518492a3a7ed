/** How much memory the process may have while files are read: what libraries unpack lies outside of what a thread can be held to. */
import { totalmem } from 'node:os'

/** As much of the memory that the machine, or the container, has may the process take; beyond that the system ends it. */
const SHARE = 0.9

/** How often it is looked at how much memory the process has, in milliseconds. */
const LOOK_MS = 250

/** So long the memory of a thread that was ended may take to be free again, as long as it gets no more. */
const FREE_MS = 1_000

interface MemoryWatch {
  /** Watches over a reading, until its end is told. `over` aborts where it is to end; `isSole`: nothing was read beside it. */
  begin(): { over: AbortSignal; isSole: () => boolean; end: () => void }
}

/** How much the process may have, in bytes, where it may grow by so much. */
export function mostMemory(mb: number, bytes = bytesNow(), machine = memoryHere()): number {
  return Math.min(bytes + mb * 1024 * 1024, SHARE * machine)
}

/** What there is here for processes: of the machine, or of the container that it is in. */
function memoryHere(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

const bytesNow = (): number => process.memoryUsage.rss()

/** What there is to look at, and when: of the process, unless it is said otherwise. */
interface Sight {
  /** How much memory the process has. */
  bytes: () => number
  /** A time that only grows, in milliseconds. */
  now: () => number
  /** Does something every so many milliseconds, until the returned function is called. */
  every: (ms: number, act: () => void) => () => void
}

const HERE: Sight = {
  bytes: bytesNow,
  now: () => performance.now(),
  every: (ms, act) => {
    const timer = setInterval(act, ms)
    return () => {
      clearInterval(timer)
    }
  },
}

/**
 * Where the process has grown by too much, the reading that began last is to end, then the one before, until it has not: nobody can tell
 * which of them it is that needs so much, but what unpacks does so in its first seconds.
 * @param mb by how much the process may grow from when it began to read
 */
export function createMemoryWatch(mb: number, { bytes, now, every } = HERE): MemoryWatch {
  const readings: { own: AbortController; isSole: boolean }[] = []
  let rest = (): void => undefined
  let most = Infinity
  let ended = { at: -Infinity, bytes: Infinity }

  const look = (): void => {
    const [has, at] = [bytes(), now()]
    const mayGetFree = at - ended.at < FREE_MS && has <= ended.bytes
    if (has <= most || mayGetFree) return
    ended = { at, bytes: has }
    readings.findLast(({ own }) => !own.signal.aborted)?.own.abort()
  }

  return {
    begin() {
      const own = new AbortController()
      const reading = { own, isSole: readings.length === 0 }
      for (const other of readings) other.isSole = false
      if (readings.length === 0) {
        most = mostMemory(mb, bytes())
        rest = every(LOOK_MS, look)
      }
      readings.push(reading)
      const end = (): void => {
        readings.splice(readings.indexOf(reading), 1)
        if (readings.length === 0) rest()
      }
      return { over: own.signal, isSole: () => reading.isSole, end }
    },
  }
}
