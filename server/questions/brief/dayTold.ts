/** On which days a story tells an act: not on those of what its headline, or a clause, tells besides. Pure. */
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Proof } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { dayOfAct } from './dayOfAct.ts'
import { dayIn, namesDayOfClaim, namesDayOfDisaster, spanAbout, tellsDay } from './days.ts'

interface Given {
  event: Happening
  /** The day of the report. */
  date: string | undefined
  headline: string
  /** The words by which the event is known. */
  words: string
  /** The first sentence, and the one that tells the act, empty where the headline does. */
  opening: string
  sentence: string
  inHeadline: boolean
}

interface Told {
  span?: NonNullable<Proof['span']>
  /** The day of the event is that of something else: the report alone dates it. */
  isOfOther: boolean
}

/** A sentence that begins with its day. */
const LED = /^On (?:\p{Lu}\p{L}+\.? ?\d{1,2}|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{Ll}+day)\b/u

/** Kinds of what is said to others, and headlines of an answer: whoever gives it does so later than what he answers. */
const SAID: readonly EventKind[] = ['rejection', 'statement', 'accusation']
const ANSWERS = /\b(?:comments? on|responds? to|reacts? to|repl(?:y|ies) to)\b/iu

export function dayTold({ event, date, headline, words, opening, sentence, inHeadline }: Given): Told {
  const { day, kind, planned } = event
  if (!planned && date !== undefined && SAID.includes(kind) && ANSWERS.test(headline)) {
    const own = dayIn(sentence, date)
    return { span: { from: own ?? date, to: own ?? date }, isOfOther: own === undefined }
  }
  // a headline that does not tell the act is that of the first sentence, on whose day it was
  const isOther = !inHeadline && sentence !== '' && opening !== '' && sentence !== opening
  const dayOf = (reported: string): string | undefined =>
    isOther || inHeadline
      ? (dayOfAct(isOther ? headline : words, opening, reported) ?? dayIn(opening, reported))
      : undefined
  // of another act the headline bears that act's day, whatever day the event has
  // and so it is where the first sentence tells none but another: `On May 20 he was summoned over a vote of the day before`
  const isUndated = day === undefined || day === date
  const isElsewhen = day !== undefined && !tellsDay(opening, day) && LED.test(opening)
  const ownDay =
    (isUndated || isOther || (inHeadline && isElsewhen)) && date !== undefined ? dayOf(date) : undefined
  const told = `${opening} ${sentence}`
  // `aid to those who were hit by an earthquake on May 3`, `the report of fire on May 3 is untrue`
  const isOfOther =
    !planned &&
    day !== undefined &&
    date !== undefined &&
    day < date &&
    ((kind !== 'incident' && namesDayOfDisaster(told, day)) ||
      (kind === 'rejection' && namesDayOfClaim(told, day)))
  if (isOfOther) return { span: { from: date, to: date }, isOfOther }
  if (ownDay !== undefined && ownDay !== day) return { span: { from: ownDay, to: ownDay }, isOfOther }
  const span = day === undefined ? undefined : spanAbout(opening, day)
  return { ...(span === undefined ? {} : { span }), isOfOther }
}
