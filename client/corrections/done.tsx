import type { ReactNode } from 'react'
import { createContext, use, useEffect, useState } from 'react'
import type { Told } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../panels/closeButton.tsx'

/** What was done last: it can be undone at once. */
export interface Done {
  title: Told
  /** Absent where there is nothing to take back. */
  undo?(): void
}

/** What was done last, until the reader lets go of it. */
export const DoneContext = createContext<{ done?: Done; close(): void }>({ close: () => undefined })

/** How long it is told. What can be taken back can be later too: from the list of corrections, or from the bin. */
const TOLD = 12_000

/** Tells what was done above all that it changes, in the language of now; goes by itself, but not from under the pointer or the focus. */
export function DoneNotice(): ReactNode {
  const speech = useSpeech()
  const { done, close } = use(DoneContext)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (done === undefined || isHeld) return
    const timer = setTimeout(close, TOLD)
    return () => {
      clearTimeout(timer)
    }
  }, [done, isHeld, close])
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
            <button type="button" className="small" onClick={done.undo}>
              {speech.t('correct.undo')}
            </button>
          )}
          <CloseButton label={speech.t('panel.close')} close={close} />
        </p>
      )}
    </div>
  )
}
