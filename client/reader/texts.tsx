import type { ReactNode } from 'react'
import { memo } from 'react'
import type { DocumentAnswer, ItemAnswer } from '../../server/api.ts'
import type { Selection } from '../state/state.ts'
import { ItemText } from './item.tsx'
import type { Led } from './place.ts'

interface Props {
  items: DocumentAnswer['items']
  texts: ReadonlyMap<string, ItemAnswer>
  led: Led
  chosen: string | undefined
  choose(item: string, selection: Selection): void
  go(article: HTMLElement): void
}

/** All stories by section, with their headlines at once and their texts as soon as these are there, so that the browser finds every word. Whoever scrolls past them makes none anew. */
export const Texts = memo(function Texts({ items, texts, led, ...props }: Props): ReactNode {
  return items.map((item, at) => (
    <section key={item.id}>
      {item.section !== undefined && item.section !== items[at - 1]?.section && <h3>{item.section}</h3>}
      <ItemText
        item={item}
        answer={texts.get(item.id)}
        led={item.id === led.item ? led.time : undefined}
        {...props}
      />
    </section>
  ))
})
