import { useCallback, useEffect, useState } from 'react'
import type { ImportJob } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import { isOver } from './progress.ts'
import { acceptImport, askImports, dropImport, makeImport, sendFile, watchImport } from './calls.ts'

/** Under this name the page keeps which import it began: one that somebody else has ended is no news here. */
const OWN = 'import'

/** A file that is on its way to the server, or did not get there. */
export interface Sending {
  name: string
  fault?: ApiFailure
}

export interface Import {
  /** The import that is under way, or the last one; it may have been begun before the page was loaded. */
  job: ImportJob | undefined
  sending: readonly Sending[]
  failure: ApiFailure | undefined
  send(files: readonly File[]): void
  accept(): void
  /** Cancels it, or lets go of one that is done. */
  drop(): Promise<void>
}

/** The import of this page. It lives on the server: the page sends files, says what is to be done, and is told how far it is. */
export function useImport(): Import {
  const [job, setJob] = useState<ImportJob>()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [failure, setFailure] = useState<ApiFailure>()
  const id = job?.id

  useEffect(() => {
    const control = new AbortController()
    askImports(control.signal).then(
      ({ imports }) => {
        const own = sessionStorage.getItem(OWN)
        setJob(imports.findLast((one) => one.id === own || !isOver(one)))
      },
      // Without an answer there is none to show; whoever brings files in is told what is wrong.
      () => undefined,
    )
    return () => {
      control.abort()
    }
  }, [])

  useEffect(() => {
    if (id === undefined) return
    return watchImport(id, setJob, () => {
      setJob(undefined)
    })
  }, [id])

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setFailure(undefined)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      setFailure(error)
    }
  }, [])

  const sendAll = async (files: readonly File[]): Promise<void> => {
    const { id } = job?.phase === 'open' ? job : await makeImport()
    sessionStorage.setItem(OWN, id)
    setSending(files.map(({ name }) => ({ name })))
    for (const file of files) {
      try {
        setJob(await sendFile(id, file))
        setSending((all) => all.filter(({ name }) => name !== file.name))
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error
        setSending((all) => all.map((one) => (one.name === file.name ? { ...one, fault: error } : one)))
      }
    }
  }

  return {
    job,
    sending,
    failure,
    send(files) {
      void attempt(() => sendAll(files))
    },
    accept() {
      if (id !== undefined) void attempt(async () => setJob(await acceptImport(id)))
    },
    drop: () =>
      attempt(async () => {
        setSending([])
        if (id !== undefined) await dropImport(id)
        if (job?.phase !== 'storing') setJob(undefined)
      }),
  }
}
