import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useSpeech } from '../language.tsx'
import type { Selection } from '../state/state.ts'
import { isWriting } from '../writing.ts'
import { Finder } from './finder.tsx'

/** `/` and Ctrl-K bring the reader to the search box, but not while they write elsewhere. */
function isCall(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true
  return event.key === '/' && !isWriting(event.target)
}

/** The search of the page: what is taken is chosen and brought to the middle. */
export function Search({ find }: { find(selection: Selection): void }): ReactNode {
  const { t } = useSpeech()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isCall(event)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
  return (
    <Finder
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      take={({ kind, id }) => {
        find({ type: kind === 'event' ? 'event' : 'node', id })
      }}
      box={box}
    >
      <kbd aria-hidden="true">/</kbd>
    </Finder>
  )
}
