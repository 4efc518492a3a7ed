import type { ReactNode } from 'react'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { DocumentAnswer, ItemAnswer } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { Marked } from '../panels/marked.tsx'
import { bodyOf, toPieces } from '../panels/pieces.ts'
import type { Selection } from '../state/state.ts'

interface Props {
  item: DocumentAnswer['items'][number]
  /** Undefined until it is there. */
  answer: ItemAnswer | undefined
  /** Set where the reader was led here; another number for each time. */
  led: number | undefined
  chosen: string | undefined
  choose(item: string, selection: Selection): void
  go(article: HTMLElement): void
}

/** The printed text with everyone and everything marked; its first lines are the headlines. */
const Text = memo(function Text({
  answer,
  chosen,
  choose,
}: Pick<Props, 'chosen' | 'choose'> & { answer: ItemAnswer }): ReactNode {
  const { item } = answer
  const [head, body] = useMemo(() => {
    const { text, highlights } = item
    const { start } = bodyOf(item)
    const end = text.slice(0, start).trimEnd().length
    return [toPieces(text, 0, end, highlights), toPieces(text, start, text.length, highlights)]
  }, [item])
  const chooseHere = (selection: Selection): void => {
    choose(item.item, selection)
  }
  return (
    <>
      {head.length > 0 && (
        <Headline section={item.section}>
          <Marked pieces={head} chosen={chosen} choose={chooseHere} />
        </Headline>
      )}
      <p className="whole">
        <Marked pieces={body} chosen={chosen} choose={chooseHere} />
      </p>
    </>
  )
})

/** One step below the heading of its section, or in its place. */
function Headline({ section, children }: { section: string | undefined; children: ReactNode }): ReactNode {
  return section === undefined ? (
    <h3 className="headline">{children}</h3>
  ) : (
    <h4 className="headline">{children}</h4>
  )
}

/** One story of a bulletin. */
export const ItemText = memo(function ItemText({ item, answer, led, chosen, choose, go }: Props): ReactNode {
  const { t, name, date, number } = useSpeech()
  const article = useRef<HTMLElement>(null)
  const isThere = answer !== undefined
  useEffect(() => {
    if (led !== undefined && article.current !== null) go(article.current)
    // Again once its text is there, for it was shorter before.
  }, [led, isThere, go])
  const source = [item.agencies.join(', '), item.date === undefined ? '' : date(item.date)].filter(
    (part) => part !== '',
  )
  const isChosenHere = answer?.item.highlights.some(({ id }) => id === chosen) === true
  return (
    <article ref={article} className="item-text" data-item={item.id} data-wanted={led !== undefined}>
      <p className="kicker">
        {[t('evidence.item', { n: number(item.n) }), ...source].join(' · ')}{' '}
        <span className="quiet">{t('count.events', { n: item.events })}</span>
      </p>
      {answer === undefined ? (
        <Headline section={item.section}>{name(item.headline).main}</Headline>
      ) : (
        <Text answer={answer} chosen={isChosenHere ? chosen : undefined} choose={choose} />
      )}
    </article>
  )
})
