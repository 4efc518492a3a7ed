/** What is not answered in so long is asked anew: a connection that is half open never answers. */
const LOST_MS = 30_000

/** One answer for all who ask at a time: however often it is asked, the work is done once, and again only so many milliseconds later. */
export function shared<T>(work: () => Promise<T>, restMs: number): () => Promise<T> {
  let last: Promise<T> | undefined
  return () => {
    if (last !== undefined) return last
    const forget = (): void => {
      setTimeout(() => (last = undefined), restMs).unref()
    }
    const own = (last = work())
    own.then(forget, forget)
    setTimeout(() => (last = last === own ? undefined : last), LOST_MS).unref()
    return own
  }
}
