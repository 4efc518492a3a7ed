/** The paragraphs of one item into its two headlines and its body. */
import type { Paragraph } from './paragraphs.ts'
import { endsSentence, joinText, LONGEST_LINE, splitLanguages } from './text.ts'

export interface Story {
  ja?: string
  en: string
  /** Reading text, one string per paragraph. */
  body: string[]
}

const LONGEST_HEADLINE = 320
/** A paragraph this long is no sub-heading, so a missing full stop means that a page break cut it. */
const LONG = 120
/** `NOTE`, `Note:`; `Note handed to ambassador` is a headline. */
const NOTE =
  /^(?:(?:N\.?B\.?|NOTES?|COMMENT)(?!\p{L})|(?:[Nn]\.?[Bb]\.?|[Nn]otes?|[Cc]omment)\s*[:：）]|※|（?注|備考|参考)/u

const full = (one: Paragraph): string =>
  one.mark === undefined || one.mark.bare ? one.text : `${one.mark.sign} ${one.text}`

/** First sentence and the rest, for a story that is one paragraph on the bullet's line. */
function splitSentence(text: string): [string, string] {
  const hit =
    /^(.{20,}?(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Gen|Col|Lt|vs|Amb|Prof|Apr|Jan|Feb|Mar|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?]["”]?)\s+(?=["“\p{Lu}])(.*)$/su.exec(
      text,
    )
  return hit === null ? [text, ''] : [hit[1] ?? text, hit[2] ?? '']
}

/** Whether a paragraph below the bullet can be the English headline: one phrase, no source line, and text after it if it ends as a sentence. */
const isHeadline = (one: Paragraph | undefined, last: boolean): one is Paragraph =>
  one !== undefined &&
  one.mark === undefined &&
  !one.japanese &&
  one.sources.length === 0 &&
  one.text.length <= LONGEST_HEADLINE &&
  !NOTE.test(one.text) &&
  !/[.!?]["”’)]?\s+\p{Lu}/u.test(one.text.replace(/\b\p{Lu}[\p{L}]{0,3}\.\s/gu, '')) &&
  (!/[.!?]$/.test(one.text) || !last)

/** Joins what a page break tore apart although the next page starts with a capital. */
function healed(body: readonly Paragraph[], opening: boolean): string[] {
  const texts: string[] = []
  let torn = false
  body.forEach((one, i) => {
    const text = full(one)
    if (text === '') return
    const last = texts.at(-1)
    if (torn && last !== undefined && one.mark === undefined && !NOTE.test(text))
      texts[texts.length - 1] = joinText(last, text)
    else texts.push(text)
    const whole = texts.at(-1) ?? ''
    const isLong =
      whole.length > LONG ||
      /[.!?]["”’)]? \p{Lu}/u.test(whole) ||
      (opening && i === 0 && whole.length > LONG / 2)
    torn =
      one.sources.length === 0 &&
      one.mark === undefined &&
      !one.bold &&
      !endsSentence(whole) &&
      (one.japanese ? /。./.test(whole) : isLong)
  })
  return texts
}

/** Headlines that are too long are the beginning of the body. */
export function withShortHeadlines({ ja = '', en, body }: Story): Story {
  const isLong = (text: string): boolean => text.length > LONGEST_LINE
  const short = isLong(en) ? '' : en
  return {
    ...(ja === '' || isLong(ja) ? {} : { ja }),
    en: short,
    body: [...[ja, en].filter(isLong), ...body],
  }
}

/** Reads headlines and body; a headline that is not there is empty (English) or absent (Japanese). */
export const readStory = (paragraphs: readonly Paragraph[]): Story =>
  withShortHeadlines(readParts(paragraphs))

function readParts(paragraphs: readonly Paragraph[]): Story {
  const rest = [...paragraphs]
  const head = rest.shift()
  if (head === undefined) return { en: '', body: [] }
  const bodyFrom = (en: string, extra: string, opening: boolean): string[] => [
    ...(extra === '' ? [] : [extra]),
    ...healed(rest, opening && en !== '' && extra === ''),
  ]
  const both = splitLanguages(head.text)
  if (both !== undefined && head.sources.length === 0) return { ...both, body: bodyFrom(both.en, '', true) }
  if (head.japanese) {
    let ja = head.text
    const [second, third] = rest
    if (
      head.sources.length === 0 &&
      second?.japanese === true &&
      second.mark === undefined &&
      isHeadline(third, rest.length === 2) &&
      !endsSentence(ja)
    ) {
      ja = joinText(ja, second.text)
      rest.shift()
    }
    const [next] = rest
    if (head.sources.length > 0 || !isHeadline(next, rest.length === 1))
      return { ja, en: '', body: bodyFrom('', '', false) }
    rest.shift()
    return { ja, en: next.text, body: bodyFrom(next.text, '', true) }
  }
  const [next, after] = rest
  if (
    head.sources.length === 0 &&
    next?.japanese === true &&
    next.mark === undefined &&
    !endsSentence(next.text) &&
    after?.japanese === false
  ) {
    rest.shift()
    return { ja: next.text, en: head.text, body: bodyFrom(head.text, '', true) }
  }
  const [en, extra] =
    head.text.length > 80 || rest.length === 0 || head.sources.length > 0
      ? splitSentence(head.text)
      : [head.text, '']
  return { en, body: bodyFrom(en, extra, true) }
}
