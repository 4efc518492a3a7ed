import type { ReactNode } from 'react'
import { useCallback, useEffect, useState } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Meet, Selection } from '../state/state.ts'
import { isWriting } from '../writing.ts'
import type { Way } from '../ways/ways.ts'
import type { CountOf } from './hit.tsx'
import { Palette } from './palette.tsx'

/** `/` and Ctrl-K open the search, but not while the reader writes elsewhere. */
function isCall(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true
  return event.key === '/' && !isWriting(event.target)
}

/** The search of the page: what is taken is chosen and brought to the middle. */
export function Search({
  find,
  relate,
  go,
  countOf,
}: {
  find(selection: Selection): void
  /** Shows how two stand to each other, or met at a place. */
  relate(meet: Meet): void
  /** Opens a view. */
  go(way: Way): void
  countOf: CountOf
}): ReactNode {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => {
    setOpen(false)
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isCall(event)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
  return (
    <>
      <button
        type="button"
        className="search-call"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        title={t('search.open')}
        onClick={() => {
          setOpen(true)
        }}
      >
        <Icon name="search" />
        <span>{t('search.placeholder')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Palette
        isOpen={isOpen}
        close={close}
        relate={relate}
        go={go}
        countOf={countOf}
        take={({ kind, id }) => {
          find({ type: kind === 'event' ? 'event' : 'node', id })
        }}
      />
    </>
  )
}
