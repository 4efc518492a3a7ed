/** What is not answered in so long is asked anew: a connection that is half open never answers. */
const LOST_MS = 30_000

/** One answer for all who ask at a time: however often it is asked, the work is done once, and again only so many milliseconds later. */
export function shared<T>(work: () => Promise<T>, restMs: number): () => Promise<T> {
  let last: Promise<T> | undefined
  return () => {
    if (last !== undefined) return last
    const own = (last = work())
    const forgetIn = (ms: number): void => {
      setTimeout(() => (last = last === own ? undefined : last), ms).unref()
    }
    const rest = (): void => {
      forgetIn(restMs)
    }
    own.then(rest, rest)
    forgetIn(LOST_MS)
    return own
  }
}
