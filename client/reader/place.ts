import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Room that is left above the story that somebody was led to, in pixels; on a phone the head of the page lies over it. */
const ABOVE = 10
/** A story counts as read from where so much of the window's top has gone past its beginning, in pixels. */
const EDGE = 48
/** So long nothing moves before the place counts as chosen, in milliseconds. */
const REST = 150

/** The story to which somebody was led, by an address, the contents or the way back; another number for each time. */
export interface Led {
  item: string | undefined
  time: number
}

interface Place {
  led: Led
  /** The story at the top of the window. */
  present: string | undefined
  /** Leads to a story, also to where one is already. */
  lead(item: string): void
  /** Told which story the address will name next, without leading anybody there: they are. */
  stay(item: string): void
  /** Scrolls to where a story begins. */
  go(article: HTMLElement): void
}

/** What scrolls: the reader, or on a phone the page. */
const boxOf = (text: HTMLElement): HTMLElement | undefined => {
  const box = text.closest<HTMLElement>('.reading')
  return box !== null && box.scrollHeight > box.clientHeight ? box : undefined
}

/** The last story that begins above the top of the window; undefined before the first. Whoever has scrolled past them all, to what stands below on a phone, is where they were. */
function storyAtTop(text: HTMLElement, before: string | undefined): string | undefined {
  const head = document.querySelector('.head')?.getBoundingClientRect().bottom ?? 0
  const edge = Math.max(boxOf(text)?.getBoundingClientRect().top ?? 0, head) + EDGE
  if (text.getBoundingClientRect().bottom < edge) return before
  let last: string | undefined
  for (const story of text.querySelectorAll<HTMLElement>('[data-item]')) {
    if (story.getBoundingClientRect().top > edge) break
    last = story.dataset['item']
  }
  return last
}

/**
 * Where a bulletin is being read.
 * @param item the story that the address names
 * @param rest told which story is at the top once scrolling has come to rest
 */
export function useReadingPlace(
  text: RefObject<HTMLElement | null>,
  item: string | undefined,
  rest: (item: string | undefined) => void,
): Place {
  const [led, setLed] = useState<Led>({ item, time: 1 })
  const [present, setPresent] = useState(item)
  /** What scrolling has put into the address: nobody was led there. */
  const scrolled = useRef<string | undefined>(item)
  const lead = useCallback((to: string | undefined): void => {
    scrolled.current = to
    setPresent(to)
    setLed(({ time }) => ({ item: to, time: time + 1 }))
  }, [])
  const stay = useCallback((at: string): void => {
    scrolled.current = at
  }, [])
  useEffect(() => {
    if (item !== scrolled.current) lead(item)
  }, [item, lead])
  const tell = useRef(rest)
  tell.current = rest
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    const look = (): void => {
      frame = 0
      if (text.current !== null) setPresent(storyAtTop(text.current, scrolled.current))
    }
    const follow = ({ target }: Event): void => {
      if (target !== document && !(target instanceof Element && target.matches('.reading'))) return
      clearTimeout(timer)
      if (frame === 0) frame = requestAnimationFrame(look)
      timer = setTimeout(() => {
        if (text.current === null) return
        const top = storyAtTop(text.current, scrolled.current)
        if (top === scrolled.current) return
        scrolled.current = top
        tell.current(top)
      }, REST)
    }
    // Caught on the way down, for scrolling does not bubble.
    addEventListener('scroll', follow, { capture: true, passive: true })
    return () => {
      removeEventListener('scroll', follow, { capture: true })
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [text])
  const go = useCallback((article: HTMLElement): void => {
    const box = boxOf(article)
    if (box === undefined) article.scrollIntoView({ block: 'start' })
    else box.scrollTop += article.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE
  }, [])
  return { led, present, lead, stay, go }
}
