import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useSpeech } from '../language.tsx'
import { useCorrecting } from './correcting.tsx'

/** What can be put right about somebody or something: shut, until the reader opens it or goes on here from the review. */
export function CorrectionForm({ id, children }: { id: string; children: ReactNode }): ReactNode {
  const { t } = useSpeech()
  const { editing, edit } = useCorrecting()
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (editing !== id || details.current === null) return
    details.current.open = true
    details.current.scrollIntoView({ block: 'start' })
    summary.current?.focus({ preventScroll: true })
    edit(undefined)
  }, [editing, id, edit])
  return (
    <details ref={details} className="correct">
      <summary ref={summary}>{t('correct.title')}</summary>
      {children}
    </details>
  )
}
