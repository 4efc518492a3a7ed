/** Whether the server answers at all. What was asked in vain is asked again once it does; until then it is looked for, ever more seldom. */
import { useSyncExternalStore } from 'react'
import { ApiFailure, request } from './api.ts'

export interface Outage {
  isAway: boolean
  /** It was looked for long enough: somebody has to say when to look again. */
  isGivenUp: boolean
  /** How often it has come back. */
  returns: number
}

/** Between one look and the next, in milliseconds; the last one again and again. */
const RESTS = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * 1000)

/** So often it is looked for: some twenty minutes. */
const MOST = 40

/** So long after it came back nothing may have failed again, for it to be there. */
const CALM = 1000

/**
 * @param look succeeds where there is any answer
 * @param wait does something so many milliseconds later
 */
export function createOutage(look: () => Promise<unknown>, wait: (act: () => void, rest: number) => void) {
  const listeners = new Set<() => void>()
  let now: Outage = { isAway: false, isGivenUp: false, returns: 0 }
  let tries = 0
  let isLooking = false
  let turn = 0
  const tell = (change: Partial<Outage>): void => {
    now = { ...now, ...change }
    for (const listener of listeners) listener()
  }
  /** Of what is to be done later the last alone is done. */
  const later = (rest: number, act: () => void): void => {
    turn += 1
    const mine = turn
    wait(() => {
      if (mine === turn) act()
    }, rest)
  }
  const lookAgain = (): void => {
    const rest = RESTS[Math.min(tries, RESTS.length - 1)]
    isLooking = tries < MOST && rest !== undefined
    tell({ isAway: true, isGivenUp: !isLooking })
    if (!isLooking || rest === undefined) return
    tries += 1
    later(rest, lookNow)
  }
  const lookNow = (): void => {
    look().then(() => {
      isLooking = false
      later(CALM, () => {
        tries = 0
        tell({ isAway: false })
      })
      tell({ returns: now.returns + 1 })
    }, lookAgain)
  }
  return {
    /** A question had no answer. */
    lost(): void {
      if (!isLooking) lookAgain()
    },
    /** Looks at once, and as patiently as at first. */
    again(): void {
      tries = 0
      isLooking = true
      tell({ isGivenUp: false })
      later(0, lookNow)
    },
    now: (): Outage => now,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** That of the page. An answer that tells of a fault is an answer. */
export const outage = createOutage(
  async () => {
    try {
      await request('/api/health', {})
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.code === 'network') throw error
    }
  },
  (act, rest) => setTimeout(act, rest),
)

export const useOutage = (): Outage => useSyncExternalStore(outage.subscribe, outage.now)
