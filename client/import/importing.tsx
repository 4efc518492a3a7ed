import type { ReactNode } from 'react'
import { createContext, use, useMemo, useState } from 'react'
import { ImportDialog } from './dialog.tsx'
import type { Progress } from './progress.ts'
import { isOver, progressOf } from './progress.ts'
import { useImport } from './use.ts'

interface Importing {
  /** How far the import that goes on behind is; absent where there is none. */
  progress?: Progress
  /** Opens the dialog. */
  open(): void
  /** Brings a file in under the name of one that is kept, which it takes the place of when it is stored. */
  replace(document: string, file: File): void
}

const NOWHERE = (): undefined => undefined
const ImportingContext = createContext<Importing>({ open: NOWHERE, replace: NOWHERE })

export const useImporting = (): Importing => use(ImportingContext)

/** The file that a part of a long one is of: only the whole can be replaced. */
const toWholeFile = (document: string): string => document.replace(/ \(\d+-\d+\)$/, '')

/** Lets everything below bring files in. */
export function ImportingProvider({ children }: { children: ReactNode }): ReactNode {
  const all = useImport()
  const [isOpen, setOpen] = useState(false)
  const { job, send } = all
  const importing = useMemo<Importing>(
    () => ({
      ...(job === undefined || isOver(job) ? {} : { progress: progressOf(job) }),
      open: () => {
        setOpen(true)
      },
      replace: (document, file) => {
        send([new File([file], toWholeFile(document), { type: file.type })])
        setOpen(true)
      },
    }),
    [job, send],
  )
  return (
    <ImportingContext value={importing}>
      {children}
      <ImportDialog
        {...all}
        isOpen={isOpen}
        close={() => {
          setOpen(false)
        }}
      />
    </ImportingContext>
  )
}
