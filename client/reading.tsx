import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { ARROWS } from './arrows.ts'
import { isNarrow } from './narrow.ts'
import { isElsewhere, isWriting } from './writing.ts'

/** Opens the whole item behind a sentence. */
const WHOLE = 'w'

/** The letter for the whole item presses the button of the first report that is seen in the details. */
export function useWholeKey(): void {
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void => {
      if (key.toLowerCase() !== WHOLE || ctrlKey || metaKey || altKey || isElsewhere(target)) return
      const details = document.querySelector('#details')
      const top = Math.max(0, details?.getBoundingClientRect().top ?? 0)
      const buttons = [...(details?.querySelectorAll<HTMLElement>('[data-whole]') ?? [])]
      const seen = buttons.find((one) => one.getBoundingClientRect().top > top) ?? buttons.at(-1)
      seen?.click()
      seen?.focus({ preventScroll: true })
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
}

/** A view that is read: what scrolls in the middle of the page (on a phone the page itself does). It takes the focus of whoever was led here. */
export function Reading({
  look,
  busy,
  children,
}: {
  look: 'actors' | 'brief' | 'ledger' | 'matrix' | 'network-list' | 'reader' | 'review'
  busy?: boolean
  children: ReactNode
}): ReactNode {
  return (
    <div className={`reading ${look}`} tabIndex={-1} aria-busy={busy}>
      {children}
    </div>
  )
}

/** Gives the focus to what stands in the middle: the picture, the cell of a matrix from where arrows go on, or what is read there. */
export function focusMiddle(): void {
  const [first] = ['[role=application]', '[data-cell][tabindex="0"]', '.reading'].flatMap(
    (part) => document.querySelector<HTMLElement>(`.stage ${part}`) ?? [],
  )
  first?.focus({ preventScroll: true })
}

/** Gives the focus to the picture; where there is none, takes it from where it is. */
export function focusPicture(): void {
  const picture = document.querySelector<HTMLElement>('[role=application]')
  if (picture !== null) picture.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Where whoever has named somebody goes on in the details: at the box that is still empty, or at what is told of two. On a phone a box brings up the keyboard, over what is told: only for who wrote before. */
export function goOn(details: HTMLElement | null, wrote: boolean): void {
  const box = isNarrow() && !wrote ? null : details?.querySelector<HTMLElement>('.ends input')
  const next = box ?? details?.querySelector<HTMLElement>('.dossier') ?? details
  next?.focus({ preventScroll: true })
}

/** What is listed in the details, one below the other. */
const LISTED = '#details :is(.ranked, .events) button'

/** Gives the focus to what is listed in the details, or to these. */
export function focusListed(): void {
  const [first] = [LISTED, '#details'].flatMap((part) => document.querySelector<HTMLElement>(part) ?? [])
  first?.focus()
}

/** Arrows lead from one to the next of what is listed in the details, and from these to the first. */
export function useListedKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event
      const [down = 0] = ARROWS[event.key] ?? []
      if (down === 0 || ctrlKey || metaKey || altKey || shiftKey || !(target instanceof HTMLElement)) return
      const listed = [...document.querySelectorAll<HTMLElement>(LISTED)]
      const at = listed.indexOf(target)
      const next = listed[at + down]
      if (next === undefined || (at < 0 && target.id !== 'details')) return
      event.preventDefault()
      next.focus()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
}

/** How far a key scrolls something of some height, given how high a page of it is. */
const KEYS: Record<string, (one: Element) => number> = {
  PageDown: (one) => one.scrollTop + 0.9 * one.clientHeight,
  PageUp: (one) => one.scrollTop - 0.9 * one.clientHeight,
  Home: () => 0,
  End: (one) => one.scrollHeight,
}

/**
 * Page up and down, Home and End scroll what is read, wherever the focus is, and at once: the browser's own scrolling is an animation,
 * which a busy machine draws late.
 */
export function useReadingKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
      const to = KEYS[key]
      if (to === undefined || ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return
      const writes = isWriting(target)
      // In a text, Home and End are its own.
      if (writes ? !key.startsWith('Page') : isElsewhere(target)) return
      const own = target instanceof Element ? target.closest('.reading, #details') : null
      const part = own ?? document.querySelector('.stage .reading') ?? document.querySelector('#details')
      if (part === null || part.scrollHeight <= part.clientHeight) return
      event.preventDefault()
      part.scrollTo({ top: to(part) })
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
}
