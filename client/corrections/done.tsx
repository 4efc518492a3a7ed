import type { ReactNode } from 'react'
import { createContext, use, useEffect, useRef, useState } from 'react'
import type { Told } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../parts/closeButton.tsx'
import type { State } from '../state/state.ts'
import { maybeStepKey } from '../state/steps.ts'
import { isWriting } from '../writing.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** What was done last: it can be undone at once. */
export interface Done {
  title: Told
  /** It took something back: what takes that back does it again. */
  isBack?: boolean
  /** Absent where there is nothing to take back. */
  undo?(): void
}

/** What was done last, until the reader lets go of it. */
export const DoneContext = createContext<{ done?: Done; close(): void }>({ close: () => undefined })

/** How long it is told, and what can be taken back after the reader has gone on. What can be taken back can be later too: from the list of corrections, or from the bin. */
const TOLD = 12_000

/** Tells what was done above all that it changes, in the language of now; goes by itself once the reader has gone on, but not from under the pointer or the focus. Ctrl-Z takes it back as long as nothing is newer. */
export function DoneNotice({ state }: { state: State }): ReactNode {
  const speech = useSpeech()
  const { done, close } = use(DoneContext)
  const [isHeld, setHeld] = useState(false)
  /** What the page showed when it was done: nothing of the exploring is newer as long as that is the same. */
  const since = useRef(state)
  useEffect(() => {
    since.current = state
    // Where the page stands when something is done, not whenever it goes on.
  }, [done])
  useEffect(() => {
    // What can be undone stays as long as nothing else was done.
    if (done === undefined || isHeld || (done.undo !== undefined && since.current === state)) return
    const timer = setTimeout(close, TOLD)
    return () => {
      clearTimeout(timer)
    }
  }, [done, isHeld, close, state])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (done?.undo === undefined || since.current !== state) return
      if (isWriting(event.target) || maybeStepKey(event) !== 'undo') return
      event.preventDefault()
      event.stopImmediatePropagation()
      done.undo()
    }
    addEventListener('keydown', press, { capture: true })
    return () => {
      removeEventListener('keydown', press, { capture: true })
    }
  }, [done, state])
  useEffect(() => {
    // What goes tells nobody that the pointer has left it.
    if (done === undefined) setHeld(false)
  }, [done])
  const hold = (): void => {
    setHeld(true)
  }
  const release = (): void => {
    setHeld(false)
  }
  return (
    <div className="done" role="status">
      {done !== undefined && (
        <p onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
          <span>{done.title(speech)}</span>
          {done.undo !== undefined && (
            <SmallButton act={done.undo}>
              {speech.t(done.isBack === true ? 'correct.redo' : 'correct.undo')}
            </SmallButton>
          )}
          <CloseButton label={speech.t('panel.close')} close={close} />
        </p>
      )}
    </div>
  )
}
