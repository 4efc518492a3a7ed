import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { CorrectingProvider } from './corrections/correcting.tsx'
import { ImportingProvider } from './import/importing.tsx'
import { Speaking } from './language.tsx'
import { Page } from './page.tsx'
import { Boundary } from './panels/notice.tsx'
import { Meaning } from './panels/which.tsx'
import { useExplorer } from './state/use.ts'
import { say } from './text.ts'

/** The page: one state, mirrored in the address, and what is drawn from it. */
export function App(): ReactNode {
  const [state, explore, steps] = useExplorer()
  const { selection } = state
  const follow = useCallback(
    ({ before, after }: { before: string; after: string | null }): void => {
      if (selection?.type !== 'event' || selection.id !== before) return
      explore(
        { do: 'select', selection: after === null ? undefined : { type: 'event', id: after } },
        'passing',
      )
    },
    [selection, explore],
  )
  const mean = useCallback(
    (asked: string, id: string): void => {
      explore({ do: 'mean', asked, id })
    },
    [explore],
  )
  return (
    <Boundary title={say(state.language, 'error.page')} retry={say(state.language, 'error.retry')}>
      <Speaking language={state.language}>
        <CorrectingProvider follow={follow}>
          <ImportingProvider>
            <Meaning value={mean}>
              <Page state={state} explore={explore} steps={steps} />
            </Meaning>
          </ImportingProvider>
        </CorrectingProvider>
      </Speaking>
    </Boundary>
  )
}
