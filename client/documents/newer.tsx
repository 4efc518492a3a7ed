import type { ReactNode } from 'react'
import { use, useEffect, useRef, useState } from 'react'
import { askHealth } from '../api.ts'
import { useCorrecting } from '../corrections/correcting.tsx'
import { useSpeech } from '../language.tsx'
import { Epoch, useResource } from '../resource.ts'

/** How often a page that is looked at asks whether there is more, in milliseconds. */
const EVERY = 60_000

/** Tells whoever has left the page open that documents have come since, and shows them when asked to. */
export function NewerNotice(): ReactNode {
  const { t } = useSpeech()
  const { renew } = useCorrecting()
  const epoch = use(Epoch)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setTurn((n) => n + 1)
    }
    const clock = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  const key = `${String(epoch)} ${String(turn)}`
  const { answer } = useResource(key, askHealth)
  /** As many there were when all was asked last. */
  const known = useRef({ epoch: -1, documents: 0 })
  const documents = answer?.key === key ? answer.data.documents : undefined
  if (documents !== undefined && (known.current.epoch !== epoch || documents < known.current.documents))
    known.current = { epoch, documents }
  const n = (answer?.data.documents ?? 0) - known.current.documents
  if (known.current.epoch !== epoch || n <= 0) return null
  return (
    <p className="offer" role="status">
      <span>{t('newer.title', { n })}</span>
      <button type="button" className="small main" onClick={renew}>
        {t('newer.show')}
      </button>
    </p>
  )
}
