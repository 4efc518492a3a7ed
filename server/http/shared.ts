/** One answer for all who ask at a time: however often it is asked, the work is done once, and again only so many milliseconds later. */
export function shared<T>(work: () => Promise<T>, restMs: number): () => Promise<T> {
  let last: Promise<T> | undefined
  return () => {
    if (last !== undefined) return last
    const forget = (): void => {
      setTimeout(() => (last = undefined), restMs).unref()
    }
    last = work()
    last.then(forget, forget)
    return last
  }
}
