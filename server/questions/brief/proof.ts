/** What an item says of an event: the sentences that tell it, whom they name, and what the headlines tell already. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Proof } from '../../api/brief.ts'
import { everyoneIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import type { ItemRow, MentionRow, ReportRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { isIn, sentencesFrom, widenToSentences } from '../../graph/sentence.ts'
import { isWhole } from '../documents.ts'
import { toQuote } from '../meetings.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { contentsOf, isAbout, isAppointment, isSought } from './bearing.ts'
import { bearingIn } from './borne.ts'
import { dayIn, tellsDay } from './days.ts'
import { isAlleged, isHearsay } from './hearsay.ts'
import { beforeNote, noteIn } from './note.ts'
import { postsIn } from './posts.ts'
import { dayTold } from './dayTold.ts'
import { findShift } from './shifts.ts'

/** Where a headline stands in the text; empty where it has none. */
function stretchOf(text: string, headline: string | undefined): Stretch {
  const start = headline === undefined || headline === '' ? -1 : text.indexOf(headline)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + (headline ?? '').length }
}

const headsOf = ({
  text,
  headlineEn,
  headlineJa,
}: Pick<ReportRow, 'text' | 'headlineEn' | 'headlineJa'>) => ({
  en: stretchOf(text, headlineEn),
  ja: stretchOf(text, headlineJa),
})

/** Where the headlines of an item end, and its text begins. */
export function bodyOf(row: Pick<ReportRow, 'text' | 'headlineEn' | 'headlineJa'>): number {
  const { en, ja } = headsOf(row)
  return Math.max(en.end, ja.end)
}

/** The headlines of an item, a line each. */
export const headlineLines = ({
  headlineEn,
  headlineJa = '',
}: Pick<ReportRow, 'headlineEn' | 'headlineJa'>): string => `${headlineEn}\n${headlineJa}`

/** Where the headlines of an item stand in its text. */
export function headlinesOf(row: Pick<ReportRow, 'text' | 'headlineEn' | 'headlineJa'>): Stretch[] {
  const { en, ja } = headsOf(row)
  return [en, ja].filter(({ end }) => end > 0)
}

/** The states that are named in some stretches of an item, each once. */
export function statesNamedIn(stretches: readonly Stretch[], mentions: readonly MentionRow[]): string[] {
  const states = mentions.filter((one) => one.kind === 'country' && stretches.some((some) => isIn(one, some)))
  return [...new Set(states.map(({ id }) => id))]
}

/** Does a headline of the item itself tell the event? */
export function isInHeadline(report: ReportRow): boolean {
  return headlinesOf(report).some((head) => isIn({ start: report.start, end: report.start }, head))
}

/** Several are told by the seat alone that they have in common: others of the story may say who has it. */
const SEATS =
  /\b(?:the|both|two) (?:two |three )?(?:presidents|heads of (?:states?|governments?)|leaders|(?:\p{L}+ )?ministers|premiers|speakers|prosecutors general|(?:army |military )?chiefs)\b/iu

/** Sentences that are looked through for those whom the one that tells the act does not name. */
const NEAR = 3
/** Those at the beginning that are looked through for what it was about. */
const LOOKED_AT = 16

/** The sentences just before one of them, below the headlines, the nearest first. */
function preceding(text: string, { start }: Stretch, body: number, most: number): Stretch[] {
  const found: Stretch[] = []
  for (let at = start; found.length < most;) {
    const last = text.slice(0, at).trimEnd().length - 1
    if (last < body) break
    const sentence = widenToSentences(text, { start: last, end: last + 1 })
    found.push(sentence)
    at = sentence.start
  }
  return found
}

/**
 * What the report says of the event. Whom only the headline names is told by it; the sentence that tells the act is quoted, and one more
 * of the story where that names those of the event whom neither does.
 * @param place where it was
 */
export function prove(
  event: Happening,
  report: ReportRow,
  mentions: readonly MentionRow[],
  place: string | undefined,
): Proof {
  const { text } = report
  const heads = headsOf(report)
  const inHeadline = isInHeadline(report)
  const body = bodyOf(report)
  const own = new Map(everyoneIn(event).map(({ id, side }) => [id, side]))
  const namedIn = (...some: Stretch[]): Set<string> =>
    new Set(mentions.flatMap((one) => (own.has(one.id) && some.some((at) => isIn(one, at)) ? [one.id] : [])))
  const act = inHeadline || isWhole(report, text) ? undefined : widenToSentences(text, report)
  const sentences = sentencesFrom(text, body, isSought(event) ? LOOKED_AT : NEAR)
  // a note tells of other days and acts
  const inText = beforeNote(text, sentences)
  const [first] = sentences
  // a story's first sentence is quoted with its headline
  const isLed = first !== undefined && isAbout(event)
  const told = [heads.en, heads.ja, ...(isLed ? [first] : []), ...(act === undefined ? [] : [act])]
  const known = namedIn(...told)
  const isOfSeats = act !== undefined && SEATS.test(text.slice(act.start, act.end))
  // of seats the state alone does not tell who has them
  const sides = new Set([...known].filter((id) => !isOfSeats || isPerson(id)).map((id) => own.get(id)))
  // of a side that the act names, it names who acts: others of it may stand in the story for other reasons
  const isNews = (id: string): boolean =>
    !known.has(id) &&
    (inHeadline || isOfSeats ? isPerson(id) : true) &&
    (inHeadline || !sides.has(own.get(id)))
  const isOpen = inHeadline || event.planned || CONTACT_KINDS.includes(event.kind) || isOfSeats
  const near = !isOpen ? [] : act === undefined ? sentences.slice(0, NEAR) : preceding(text, act, body, NEAR)
  const beside = [...near, ...(isOfSeats ? sentencesFrom(text, body, LOOKED_AT) : [])].find((one) =>
    [...namedIn(one)].some(isNews),
  )
  const quoted = [beside, act].filter((one) => one !== undefined).sort((a, b) => a.start - b.start)
  const extra = beside === undefined ? [] : [...namedIn(beside)].filter((id) => isNews(id))
  const named = [...known, ...extra]
  const sentence = act === undefined ? '' : text.slice(act.start, act.end)
  const { item, document, date, agencies } = toQuote(report)
  const textOf = ({ start, end }: Stretch): string => text.slice(start, end)
  const opening = first === undefined ? '' : textOf(first)
  const { span, isOfOther } = dayTold({
    ...{ event, date, opening, sentence, inHeadline, headline: report.headlineEn, words: textOf(report) },
  })
  return {
    ...{ item, document, agencies },
    ...(date === undefined ? {} : { date }),
    headline: toHeadline(report),
    quotes: quoted.map(textOf),
    ...(first === undefined ? {} : { opening }),
    // of whoever met, or is to, other sentences tell
    ...(event.planned || isAbout(event) ? {} : bearingOf(report)),
    ...(span === undefined ? {} : { span }),
    contents: contentsOf(event, text, inText, act ?? first, (one) => namedIn(one).size > 0).map(textOf),
    ...(isAppointment(event) ? { posts: postsIn(text, inText, mentions) } : {}),
    ...shiftOf(report),
    ...noteIn(text, mentions),
    inHeadline,
    named,
    isPlaced: CONTACT_KINDS.includes(event.kind) && place !== undefined && isAt(sentence, place),
    isDated:
      event.day !== undefined &&
      !isOfOther &&
      (span !== undefined ||
        event.day !== date ||
        tellsDay([opening, sentence, ...quoted.map(textOf)].join(' '), event.day)),
    isHearsay: isHearsay(sentence),
    isAlleged: isAlleged(inHeadline && first !== undefined ? opening : sentence),
  }
}

type Row = Pick<ReportRow, 'text' | 'headlineEn' | 'headlineJa'>

/** The sentences of an item, but those of a note. */
const textIn = (row: Row): string[] =>
  beforeNote(row.text, sentencesFrom(row.text, bodyOf(row), LOOKED_AT)).map(({ start, end }) =>
    row.text.slice(start, end),
  )

/** What the headline tells and the first sentence does not. */
function bearingOf(row: Row): Pick<Proof, 'bearing'> {
  const bearing = bearingIn(row.headlineEn, textIn(row))
  return bearing === undefined ? {} : { bearing }
}

/** Where the text says what a number was before and is now. */
function shiftOf(row: Row): Pick<Proof, 'shift'> {
  const shift = findShift(textIn(row))
  return shift === undefined ? {} : { shift }
}

const toHeadline = ({ headlineEn, headlineJa }: Pick<ReportRow, 'headlineEn' | 'headlineJa'>) => ({
  ...(headlineEn === '' ? {} : { en: headlineEn }),
  ...(headlineJa === undefined ? {} : { ja: headlineJa }),
})

/** The headlines of an item, and the first sentence below them. */
export function beginningOf(row: ItemRow): Stretch[] {
  const { en, ja } = headsOf(row)
  return [en, ja, ...sentencesFrom(row.text, bodyOf(row), 1)]
}

/** The first sentence below the headlines of an item; empty where there is none. */
export function openingOf(row: ItemRow): string {
  const first = beginningOf(row)[2]
  return first === undefined ? '' : row.text.slice(first.start, first.end)
}

/** What an item says by its headline alone, which its first sentence bears out. */
export function proveHeadline(row: ItemRow): Proof {
  const { text, date } = row
  const { item, document, agencies } = toQuote({ ...row, event: '', start: 0, end: 0, rule: '' })
  const first = beginningOf(row)[2]
  const opening = first && text.slice(first.start, first.end)
  const day = date === undefined ? undefined : dayIn(opening ?? '', date)
  return {
    ...{ item, document, agencies, headline: toHeadline(row) },
    ...(date === undefined ? {} : { date }),
    ...(day === undefined ? {} : { span: { from: day, to: day } }),
    ...(opening === undefined ? {} : { opening }),
    ...bearingOf(row),
    ...{ quotes: [], inHeadline: true, named: [], isPlaced: false, isHearsay: false },
    isDated: day !== undefined,
    contents: [],
    ...shiftOf(row),
    isAlleged: isAlleged(opening ?? ''),
  }
}

/** `met in Gabala`, and not `on behalf of Gabala`. */
const isAt = (sentence: string, place: string): boolean =>
  ['in', 'at'].some(
    (word) => sentence.includes(` ${word} ${place}`) || sentence.includes(` ${word} the ${place}`),
  )
