import { createContext, use, useCallback, useEffect, useRef, useState } from 'react'
import { ApiFailure } from './api.ts'
import { outage, useOutage } from './outage.ts'

/** Another number after every correction: all that was asked is asked again, and stays until the answer is there. */
export const Epoch = createContext(0)

/** Something that comes from the server. While a new question runs, the last answer stays, so that the page does not jump. */
export interface Resource<T> {
  /** The last good answer, with the key that it answers. */
  answer?: { key: string; data: T }
  failure?: ApiFailure
  loading: boolean
  retry(): void
}

const isNoAnswer = (error: unknown): boolean => error instanceof ApiFailure && error.code === 'network'

type Held<T> = Omit<Resource<T>, 'retry'>

/**
 * Asks once per key, and again when a server that did not answer does; an undefined key asks nothing. A question that is overtaken by another is aborted. `question` must depend
 * on the key alone. What is no ApiFailure is a bug and is thrown into the page's error boundary.
 */
export function useResource<T>(
  key: string | undefined,
  question: (signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const [held, setHeld] = useState<Held<T>>({ loading: key !== undefined })
  const [attempt, setAttempt] = useState(0)
  const epoch = use(Epoch)
  useEffect(() => {
    if (key === undefined) return
    const control = new AbortController()
    setHeld((before) => ({
      ...(before.answer === undefined ? {} : { answer: before.answer }),
      loading: true,
    }))
    question(control.signal).then(
      (data) => {
        if (!control.signal.aborted) setHeld({ answer: { key, data }, loading: false })
      },
      (error: unknown) => {
        if (control.signal.aborted) return
        if (isNoAnswer(error)) outage.lost()
        setHeld((before) => {
          if (!(error instanceof ApiFailure)) throw error
          return { ...before, failure: error, loading: false }
        })
      },
    )
    return () => {
      control.abort()
    }
    // The question is told by its key: a new function for the same key asks nothing new.
  }, [key, attempt, epoch])
  const retry = useCallback(() => {
    setAttempt((n) => n + 1)
  }, [])
  const { returns } = useOutage()
  const isUnanswered = useRef(false)
  isUnanswered.current = isNoAnswer(held.failure)
  useEffect(() => {
    if (isUnanswered.current) retry()
  }, [returns, retry])
  return { ...held, retry }
}
