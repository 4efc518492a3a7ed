import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../language.tsx'
import type { Window } from '../state/state.ts'
import { addDays, isDay } from './days.ts'

interface Props {
  /** Those that are seen. */
  days: Window
  change(days: Window): void
}

/** The days between two that were typed, both of them included, in whatever order; undefined unless both are days. */
export function toDays(one: unknown, other: unknown): Window | undefined {
  const [first, last] = [String(one), String(other)].sort()
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return undefined
  return { from: first, to: addDays(last, 1) }
}

/** As far as the calendar of a date field goes; there is a day after the last. */
const CALENDAR = { min: '0001-01-01', max: '9998-12-31' }

/** The days that are seen; who presses them can type others. */
export function TypedDays({ days, change }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }
  const form = useRef<HTMLFormElement>(null)
  const [first, last] = [days.from, addDays(days.to, -1)]
  // Days that come by another way stand there too, but not in the place of what is being typed.
  useEffect(() => {
    if (form.current === null || form.current.contains(document.activeElement)) return
    const [one, other] = form.current.querySelectorAll('input')
    if (one !== undefined) one.value = first
    if (other !== undefined) other.value = last
  }, [first, last])
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="days"
        title={t('time.type')}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {words(days)}
      </button>
      {isOpen && (
        <form
          ref={form}
          className="typed"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // The days that are seen stay.
            event.preventDefault()
            event.stopPropagation()
            close()
          }}
          onSubmit={(event) => {
            event.preventDefault()
            const typed = new FormData(event.currentTarget)
            const found = toDays(typed.get('first'), typed.get('last'))
            if (found === undefined) return
            change(found)
            close()
          }}
        >
          {(['first', 'last'] as const).map((name) => (
            <input
              key={name}
              type="date"
              name={name}
              defaultValue={{ first, last }[name]}
              required
              {...CALENDAR}
              aria-label={t(`time.${name}`)}
              title={t(`time.${name}`)}
              autoFocus={name === 'first'}
            />
          ))}
          <button type="submit" className="small">
            {t('time.set')}
          </button>
        </form>
      )}
    </>
  )
}
