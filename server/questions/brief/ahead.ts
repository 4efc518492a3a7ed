/** Days ahead of a period that its stories name: hearings, deadlines, rounds of talks, of which no event need be told. Pure. */
import type { Brief, Proof } from '../../api/brief.ts'
import type { ItemRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { LONGEST, sentencesFrom } from '../../graph/sentence.ts'
import { CALLED_OFF, MOVED, PUT_OFF } from './calledOff.ts'
import { isDoubtful } from './announced.ts'
import { isArranged } from './arranged.ts'
import {
  ARRANGED,
  asSentence,
  clauseAround,
  CONDITION,
  namingPart,
  openingOf,
  subjectIn,
  UNNAMED,
} from './clause.ts'
import { byDate, daysAhead, hasDay } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { invitationIn } from './invited.ts'
import { monthsAhead } from './monthsAhead.ts'
import { calledOffIn } from './off.ts'
import { bodyOf, proveHeadline } from './proof.ts'
import { timesAhead } from './timesAhead.ts'
import type { TimeAhead } from './timesAhead.ts'
import { preparedIn, undatedIn } from './undated.ts'

/** Sentences of a story that are looked through. */
const LOOKED_AT = 60
/** Letters of what is quoted. */
const MOST = 110
/** Letters of a subject before it. */
const SUBJECT = 60

/** Words from which on it is told what is set for a day; the last one before the day counts. */
const SET =
  /\b(?:(?:will|shall|would) (?!not\b)|(?:is|are) (?:due|scheduled|planned|slated|set|expected|to) |(?:has|have) (?:scheduled|set|fixed|called) |(?:has|have) been (?:scheduled|set|fixed|called|postponed|put off|moved) |(?:was|were) (?:postponed|put off|moved) |to be (?!sure\b)|agreed to |(?:begins|starts|opens|ends|expires?|takes place|convenes) (?=in |on )|(?:was|were) expected to (?=start|begin|open|be )|intends? to )/giu

/** What is denied or does not come is no plan. */
const DENIED = new RegExp(
  `\\b(?:no|not|nobody|none|neither|nor|never|false|unlikely|den(?:y|ies|ied)|${CALLED_OFF})\\b`,
  'iu',
)
/** What leads to a day on which something is to be. */
const LEADS = /\b(?:on|until|till|from|by|for|through|to|starting|before|between) $/iu
/** `the practice introduced on July 9`: the day of something else; `will be opened on July 9` is not. */
const PAST =
  /(?<!\b(?:be|been|is|are) (?:\p{Ll}+ly )?)\b(?:\p{Ll}+ed|born|held|met|set|made|begun) (?:in [\p{L} ]{1,30} )?on $/u
/** Another clause stands between what is set and the day. */
const BROKEN = /\b(?:who|which|that|whose|while|when|would have|had)\b|[;:”]|, \p{Ll}+ed\b|, was\b/u
/** It is only feared, or asked for. */
const UNSURE =
  /\b(?:unclear|doubt\w*|fear(?:s|ed)?|demand\w*|propos(?:es|ed|ing)|hop(?:es?|ed|ing)|want(?:s|ed)?|urg(?:es?|ed|ing)|call(?:s|ed)? (?:for|on)|ask(?:s|ed)?|intends?|refus\w+|skip\w*|boycott\w*|threat\w*|warn\w*)\b/u
/** What was set for the day is put off, to another that stands behind or to none. */
const PUT_OFF_NOW = new RegExp(`\\b(?:has|have|was|were|had) (?:been )?(?:${PUT_OFF})\\b`, 'u')
/** Where somebody comes to stands behind it. */
const COMES = /\b(?:visits?|arrive|travel|leave for)\b/u
/** `The exercise, which`: what is set is that. */
const WHICH = /\b((?:[Tt]he|[Aa]n?) (?:(?!of\b)[\p{L}-]+ ){0,3}[\p{L}-]+, which )$/u
/** `which was to be held`. */
const WAS = /\b(?:was|were) $/iu

interface Setting {
  /** ISO: a day, a month or a year; none where nothing is set. */
  date?: string
  until?: string
  isEnd?: true
  /** How the text calls a time that is none of these. */
  when?: Line['when']
  words: string
  /** The same with its subject, where that stands in the clause. */
  clause?: string
  /** It does not come. */
  isOff: boolean
  /** Somebody is asked to come. */
  isInvited?: true
  /** Where the sentence says of whom or what, with its own subject. */
  of?: Stretch
}

/** Times that a sentence names, in the order in which they are told by days, by months and otherwise. */
const timesIn = (sentence: string, reported: string, to: string): TimeAhead[] => [
  ...daysAhead(sentence, reported, to),
  ...monthsAhead(sentence, reported, to),
  ...timesAhead(sentence, reported, to),
]

/** Those that stand in none before them: `by the end of the year`, and not `the year`. */
const apart = (times: readonly TimeAhead[]): TimeAhead[] =>
  times.filter((one, at) => !times.slice(0, at).some(({ start, end }) => one.start < end && start < one.end))

const isDay = ({ date = '' }: TimeAhead): boolean => hasDay(date)

/** What a sentence sets for times ahead, in its own words, or announces without any. @param to the first day that is ahead */
export function setIn(sentence: string, reported: string, to: string): Setting[] {
  if (sentence.length > LONGEST || isHearsay(sentence)) return []
  const times = timesIn(sentence, reported, to)
  const off = times.filter(isDay).flatMap(({ start, end, ...time }) => {
    const clause = calledOffIn(sentence, { start, end })
    const of = clause === undefined ? undefined : namesOf(sentence, start)
    return clause === undefined ? [] : [{ ...time, words: clause, clause, isOff: true, of }]
  })
  if (off.length > 0 || DENIED.test(sentence) || CONDITION.test(sentence)) return off.slice(0, 1)
  const invited = invitationIn(sentence)
  if (invited !== undefined) return [inviting(sentence, invited, times)]
  const told = apart(times.filter((time) => settingAt(sentence, time).length > 0))
  const set = told.flatMap((time) => settingAt(sentence, time))
  const found = set.filter((one, at) => set.findIndex(({ date }) => date === one.date) === at)
  if (found.length > 0 || times.some(isDay)) return found
  return announcing(sentence)
}

/** Whom the clause that ends somewhere names. */
function namesOf(sentence: string, end: number): Stretch {
  const start = openingOf(sentence.slice(0, end)).from
  return { start, end: start + namingPart(sentence.slice(start, end)).length }
}

/** What is set for a time, in the words before it. */
function settingAt(sentence: string, { start, end, ...time }: TimeAhead): Setting[] {
  const before = sentence.slice(0, start)
  const from = [...before.matchAll(SET)].at(-1)?.index
  // "put off from July 8 to July 12": the day before is the old one
  const isOpen =
    UNSURE.test(before.slice(openingOf(before).from)) ||
    (MOVED.test(before.slice(from)) && /\bfrom $/u.test(before))
  if (
    from === undefined ||
    isOpen ||
    PUT_OFF_NOW.test(sentence.slice(end)) ||
    WAS.test(before.slice(0, from))
  )
    return []
  const isDayOf = hasDay(time.date ?? '') && time.when === undefined
  const isSet = isDayOf ? LEADS.test(before) : isArranged(before.slice(from).trim())
  // "the practice introduced on July 9"
  if (!isSet || PAST.test(before)) return []
  // "the last stage, to be held on June 30": of what it is said stands before it
  const at = /^to be/iu.test(sentence.slice(from)) ? 0 : from
  const own = sentence.slice(at, end)
  const words = withSubject(sentence.slice(0, at), own)
  if (own.length > MOST || BROKEN.test(sentence.slice(from, start)) || isDoubtful(words)) return []
  const clause = clauseAround(sentence, from, { start, end }, !isDayOf)
  const subject = subjectAt(sentence, from)
  const of =
    clause === undefined ? { start: at, end } : COMES.test(own) ? { ...subject, end: start } : subject
  return [{ ...time, words, isOff: false, of, ...(clause === undefined ? {} : { clause }) }]
}

/** Where the subject of what is set stands, as far as it names those who have to do with it. */
function subjectAt(sentence: string, from: number): Stretch {
  const text = subjectIn(sentence.slice(0, from), sentence.slice(from))?.text ?? ''
  const at = sentence.lastIndexOf(text, from)
  return at < 0 || text === '' ? namesOf(sentence, from) : { start: at, end: at + namingPart(text).length }
}

/** Somebody is asked to come, at some time or none. */
function inviting(sentence: string, { start, end }: Stretch, times: readonly TimeAhead[]): Setting {
  // the time of a clause behind it is of something else
  const isOfIt = (one: TimeAhead): boolean => one.start >= start && one.start <= end + 1
  const { start: at, end: last, ...when } = times.find(isOfIt) ?? { start, end }
  const words = sentence.slice(start, Math.max(end, at, last))
  const subject = subjectIn(sentence.slice(0, start), words)
  const clause = subject === undefined || subject.leans ? undefined : asSentence(`${subject.text} ${words}`)
  const of = {
    start: clause === undefined ? start : openingOf(sentence.slice(0, start)).from,
    end: start + words.length,
  }
  return { ...when, words, isOff: false, isInvited: true, of, ...(clause === undefined ? {} : { clause }) }
}

/** What is announced for no time, or said to be prepared. */
function announcing(sentence: string): Setting[] {
  const [set, prepared] = [undatedIn(sentence), preparedIn(sentence)]
  if (prepared !== undefined && (set === undefined || /\bwhich $/u.test(sentence.slice(0, set.start))))
    return [{ words: sentence.slice(prepared.start, prepared.end), isOff: false, of: prepared }]
  if (set === undefined) return []
  const before = sentence.slice(0, set.start)
  if (UNSURE.test(before.slice(openingOf(before).from))) return []
  const clause = clauseAround(sentence, set.start, { start: set.end, end: set.end })
  const own = sentence.slice(set.start).replace(/[,;:.“”"].*$/su, '')
  const words = clause ?? withSubject(before, own)
  const of =
    clause === undefined ? { start: set.start, end: set.start + own.length } : subjectAt(sentence, set.start)
  return words.length > MOST + SUBJECT || isDoubtful(words)
    ? []
    : [{ words, isOff: false, of, ...(clause === undefined ? {} : { clause }) }]
}

/** What is set, with its subject where that stands before it, and nobody is left out who alone says so. */
function withSubject(before: string, own: string): string {
  const { text, outer = '', opening } = subjectIn(before, own) ?? {}
  const isSaid = opening?.endsWith('that ') === true && !ARRANGED.test(own)
  const isWhole = text !== undefined && before.endsWith(`${text} `)
  const which = WHICH.exec(before)?.[1]
  if (which !== undefined && !isWhole) return `${which}${own}`
  return !isWhole || isSaid || UNNAMED.test(outer) ? own : `${text} ${own}`
}

type Line = Brief['ahead']['lines'][number]

/** Under which its proof stands: a story may name several days. */
export const keyOfAhead = ({ item, date = 'open' }: { item: string; date?: string | undefined }): string =>
  `${item} ${date}`

/** A day ahead, what proves it, where its sentence stands, and where that names who has to do with it. */
export interface DayAhead {
  line: Line
  proof: Proof
  at: Stretch
  of: Stretch | undefined
  /** Where a sentence begins that names whoever a pronoun of this one means. */
  by?: Stretch
}

/** A sentence that begins with somebody who is named before, and what stands at the beginning of one that names him. */
const PRONOUN = /^(?:He|She)\b/u
const AGAIN = /^(?:He|She|His|Her)\b/u
const BEGINNING = 40

/** Where the sentence begins that names whoever a pronoun at the beginning of another means. */
function namingBefore(sentences: readonly Stretch[], at: number, text: string): Stretch | undefined {
  const own = sentences[at]
  if (own === undefined || !PRONOUN.test(text.slice(own.start, own.end))) return undefined
  const before = sentences.slice(0, at).findLast(({ start, end }) => !AGAIN.test(text.slice(start, end)))
  return before
}

/** The days ahead that stories name, the next first. */
export function findAhead(rows: readonly ItemRow[], to: string): DayAhead[] {
  const all = rows.flatMap((row) => {
    const { text, date: reported } = row
    if (reported === undefined) return []
    const sentences = sentencesFrom(text, bodyOf(row), LOOKED_AT)
    return sentences.flatMap(({ start, end }, at) => {
      const sentence = text.slice(start, end)
      return setIn(sentence, reported, to).map(({ of, ...setting }): DayAhead => {
        // of what he only says others have a part in it
        const isHis = setting.clause === undefined && setting.isInvited === true
        const before = isHis ? namingBefore(sentences, at, text) : undefined
        const quotes = before === undefined ? [] : [text.slice(before.start, before.end)]
        return {
          line: { events: [], item: row.item, who: [], ...setting },
          proof: { ...proveHeadline(row), quotes: [...quotes, sentence] },
          at: { start, end },
          of: of && { start: start + of.start, end: start + of.end },
          ...(before === undefined
            ? {}
            : { by: { start: before.start, end: Math.min(before.end, before.start + BEGINNING) } }),
        }
      })
    })
  })
  // the first is told, unless another calls it off
  const inOrder = all.toReversed().sort((one, other) => Number(one.line.isOff) - Number(other.line.isOff))
  const firsts = new Map(inOrder.map((one) => [keyOfAhead(one.line), one]))
  return [...firsts.values()].sort((one, other) => byDate(one.line, other.line))
}
