import { setTimeout as pause } from 'node:timers/promises'

/** What is wanted, or an error where it takes longer than so many milliseconds. */
export async function within<T>(wanted: Promise<T>, ms: number): Promise<T> {
  const stop = new AbortController()
  const late = pause(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer within ${String(ms)} ms`)
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([wanted, late])
  } finally {
    stop.abort()
  }
}
