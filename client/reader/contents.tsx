import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { DocumentAnswer } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'

/** The stories of a bulletin by section, to go to one; the one that is being read stays in sight. */
export function Contents({
  items,
  present,
  go,
}: {
  items: DocumentAnswer['items']
  present: string | undefined
  go(item: string): void
}): ReactNode {
  const { t, name, number } = useSpeech()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const [box, entry] = [list.current, list.current?.querySelector('[aria-current=true]')]
    if (box === null || entry === null || entry === undefined) return
    // Not by scrollIntoView, which would move the bulletin as well.
    const [outer, inner] = [box.getBoundingClientRect(), entry.getBoundingClientRect()]
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      box.scrollTop += inner.top - outer.top - outer.height / 3
  }, [present])
  return (
    <nav className="contents" ref={list} aria-label={t('reader.contents')}>
      <ol>
        {items.map((item, at) => (
          <li key={item.id}>
            {item.section !== undefined && item.section !== items[at - 1]?.section && (
              <p className="part">{item.section}</p>
            )}
            <button
              type="button"
              aria-current={item.id === present}
              onClick={() => {
                go(item.id)
              }}
            >
              <span className="n">{number(item.n)}</span> {name(item.headline).main}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
