/** Work that is asked for again and again. */
export interface Soon {
  ask(): void
  stop(): void
}

/** Does some work once, however often it is asked for: when all that changes now has changed, and before the next frame. */
export function soon(work: () => void): Soon {
  let isAsked = false
  let isStopped = false
  return {
    ask() {
      if (isAsked) return
      isAsked = true
      queueMicrotask(() => {
        isAsked = false
        if (!isStopped) work()
      })
    },
    stop() {
      isStopped = true
    },
  }
}
