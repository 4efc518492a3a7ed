import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { DocumentAnswer, ItemAnswer } from '../../server/api.ts'
import { askItem } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { Marked } from '../panels/marked.tsx'
import { Answered } from '../panels/notice.tsx'
import { bodyOf, toPieces } from '../panels/pieces.ts'
import { useResource } from '../resource.ts'
import type { Selection } from '../state/state.ts'
import { useNear } from './near.ts'

interface Props {
  item: DocumentAnswer['items'][number]
  /** The reader was led here. */
  wanted: boolean
  chosen: string | undefined
  choose(selection: Selection): void
}

/** The printed text with everyone and everything marked; its first lines are the headlines. */
function Text({
  answer,
  chosen,
  choose,
}: Pick<Props, 'chosen' | 'choose'> & { answer: ItemAnswer }): ReactNode {
  const { text, section, highlights } = answer.item
  const { start } = bodyOf(answer.item)
  const end = text.slice(0, start).trimEnd().length
  return (
    <>
      {end > 0 && (
        <Headline section={section}>
          <Marked pieces={toPieces(text, 0, end, highlights)} chosen={chosen} choose={choose} />
        </Headline>
      )}
      <p className="whole">
        <Marked pieces={toPieces(text, start, text.length, highlights)} chosen={chosen} choose={choose} />
      </p>
    </>
  )
}

/** One step below the heading of its section, or in its place. */
function Headline({ section, children }: { section: string | undefined; children: ReactNode }): ReactNode {
  return section === undefined ? (
    <h3 className="headline">{children}</h3>
  ) : (
    <h4 className="headline">{children}</h4>
  )
}

/** Room that is left above the story that the reader was led to, in pixels. */
const ABOVE = 10

/** One story of a bulletin; its text comes when it is near. */
export function ItemText({ item, wanted, chosen, choose }: Props): ReactNode {
  const { t, name, date, number } = useSpeech()
  const article = useRef<HTMLElement>(null)
  const near = useNear(article)
  const answer = useResource(near || wanted ? item.id : undefined, (signal) => askItem(item.id, signal))
  const isThere = answer.answer !== undefined
  useEffect(() => {
    const box = article.current?.closest('.reader')
    if (!wanted || article.current === null || box === null || box === undefined) return
    // Whoever has chosen something in it is there.
    if (article.current.contains(document.activeElement)) return
    // Within the reader; the page itself shows its top, where the reader is on a small screen.
    box.scrollTop += article.current.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE
    scrollTo({ top: 0 })
    // Again once its text is there, for it was shorter before.
  }, [wanted, isThere])
  const source = [item.agencies.join(', '), item.date === undefined ? '' : date(item.date)].filter(
    (part) => part !== '',
  )
  return (
    <article ref={article} className="item-text" data-item={item.id} data-wanted={wanted}>
      <p className="kicker">
        {[t('evidence.item', { n: number(item.n) }), ...source].join(' · ')}{' '}
        <span className="quiet">{t('count.events', { n: item.events })}</span>
      </p>
      {near || wanted ? (
        <Answered of={answer}>{(data) => <Text answer={data} chosen={chosen} choose={choose} />}</Answered>
      ) : (
        <Headline section={item.section}>{name(item.headline).main}</Headline>
      )}
    </article>
  )
}
