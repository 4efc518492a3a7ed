import type { ReactNode } from 'react'
import type { DocumentAnswer } from '../../server/api.ts'
import { askTexts } from '../documents/questions.ts'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import type { Selection } from '../state/state.ts'
import { ItemText } from './item.tsx'
import type { Led } from './place.ts'

type Items = DocumentAnswer['items']

interface Props {
  document: string
  items: Items
  /** Where these stand among all, and the section of the one before. */
  offset: number
  before: string | undefined
  led: Led
  chosen: string | undefined
  choose(item: string, selection: Selection): void
  go(article: HTMLElement): void
}

/** Some stories in a row, with their headlines at once and their texts as soon as these are there: all of them, so that the browser finds every word. */
export function Texts({ document, items, offset, before, led, ...props }: Props): ReactNode {
  const texts = useResource(`${document} ${String(offset)}`, (signal) =>
    askTexts(document, { offset, limit: items.length }, signal),
  )
  const answers = new Map(texts.answer?.data.texts.map((answer) => [answer.item.item, answer]))
  return (
    <>
      {texts.failure !== undefined && <Answered of={texts}>{() => null}</Answered>}
      {items.map((item, at) => (
        <section key={item.id}>
          {item.section !== undefined && item.section !== (at === 0 ? before : items[at - 1]?.section) && (
            <h3>{item.section}</h3>
          )}
          <ItemText
            item={item}
            answer={answers.get(item.id)}
            led={item.id === led.item ? led.time : undefined}
            {...props}
          />
        </section>
      ))}
    </>
  )
}
