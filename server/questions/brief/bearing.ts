/** The sentences of a story that say what came of an act, or what it was about. Pure. */
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { sentencesFrom } from '../../graph/sentence.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { causeIn } from './cause.ts'
import { chargeIn } from './charge.ts'
import { measureIn } from './measures.ts'
import { papersCounted } from './papersCounted.ts'
import { agreedIn } from './results.ts'
import { termIn } from './terms.ts'
import { topicsSpokenOf } from './topics.ts'

/** Is it told what was spoken of? */
export const isAbout = ({ kind, planned }: Happening): boolean => !planned && CONTACT_KINDS.includes(kind)

/** Kinds of which sums and amounts tell what they are worth. */
export const MEASURED: readonly EventKind[] = ['agreement', 'aid']
const isMeasured = ({ kind, planned }: Happening): boolean => !planned && MEASURED.includes(kind)
const isProtest = ({ kind, planned }: Happening): boolean => !planned && kind === 'protest'
const isLegal = ({ kind, planned }: Happening): boolean => !planned && kind === 'legal'
export const isAppointment = ({ kind, planned }: Happening): boolean => !planned && kind === 'appointment'

/** Is more of its story looked through than what stands beside the act? */
export const isSought = (event: Happening): boolean =>
  [isAbout, isMeasured, isProtest, isLegal, isAppointment].some((is) => is(event))

/** The sentence that tells a paper or aid, and those behind it that may say how much it was. */
const MEASURED_IN = 3
/** What goes on about the same: `Under the document`, `The total amount of the grants`; not `The bank will also grant`, nor `The value of trade`. */
const PAPER =
  '(?:agreements?|contracts?|documents?|memorand(?:um|a)|deals?|protocols?|grants?|loans?|credits?)'
const OF_THE_SAME = new RegExp(
  `^(?:(?:Under|According to|In accordance with|Within|As part of) (?:the|this|these) |(?:The|This|These|Both|Such) )(?:(?:total|overall|new|joint|\\p{Ll}+-year) )*(?:${PAPER}|(?:amount|sum|value|cost)s? of the ${PAPER}|(?:aid|assistance) (?:package|consignment)|Grant Assistance\\b[^,]*|shipments?|consignments?|equipment)\\b`,
  'u',
)
/** The same, of the sentence just before; not `It was noted that trade`. */
const OF_THE_LAST =
  /^(?:It|This) (?:is|was) (?!\p{Ll}+ed\b|said\b|known\b)|^(?:It|They|This|These) (?:provides?|envisages?|covers?|amounts?|includes?|consists?)\b/u
/** Sentences that tell what was spoken of, at most. */
const ABOUT = 2

/** Those of whom the sentence before told. */
const MEANS =
  /^(?:He|She|They|Both|The (?:suspects?|defendants?|accused|detainees|journalists|men|women|two|three|four))\b/u

/** Behind these another meeting is told: what is spoken of there is not of this one. */
const ELSEWHERE =
  /^(?:(?:On|Later|Earlier|Also) (?:on )?the same day\b|Later (?:in the day|that day)\b|In the (?:afternoon|evening)\b|(?:After|Before) that\b).*\b(?:met|received|held|had)\b/u

const untilAnother = (sentences: readonly Stretch[], textOf: (one: Stretch) => string): Stretch[] => {
  const at = sentences.findIndex((one) => ELSEWHERE.test(textOf(one)))
  return sentences.slice(0, at < 0 ? sentences.length : at)
}

/** Sentences that say what came of it or what it was about: of a paper or of aid how much, of a contact what was agreed and spoken of, of a protest what it is over, of a case the charge. */
export function contentsOf(
  event: Happening,
  text: string,
  sentences: readonly Stretch[],
  act: Stretch | undefined,
  namesSome: (sentence: Stretch) => boolean,
): Stretch[] {
  const textOf = ({ start, end }: Stretch): string => text.slice(start, end)
  if (isAbout(event)) {
    const known = new Set<string>()
    const own = event.kind === 'visit' ? sentences : untilAnother(sentences, textOf)
    const agreed = own.filter((one) => agreedIn(textOf(one)) !== undefined).slice(0, 1)
    const spoken = own
      .filter((one) => {
        const topics = topicsSpokenOf(textOf(one)).map(({ en }) => en)
        const isNew = topics.some((topic) => !known.has(topic))
        for (const topic of topics) known.add(topic)
        return isNew
      })
      .slice(0, ABOUT)
    return [...new Set([...agreed, ...spoken])]
  }
  if (isProtest(event))
    return sentences
      .filter(
        (one, at) => causeIn(textOf(one), textOf(sentences[at - 1] ?? { start: 0, end: 0 })) !== undefined,
      )
      .slice(0, 1)
  if (isLegal(event))
    return sentences
      .filter((one) => (namesSome(one) || MEANS.test(textOf(one))) && chargeIn(textOf(one)) !== undefined)
      .slice(0, 1)
  if (!isMeasured(event) || act === undefined) return []
  const near = sentencesFrom(text, act.start, MEASURED_IN).filter(
    (one, at) => at === 0 || OF_THE_SAME.test(textOf(one)) || (at === 1 && OF_THE_LAST.test(textOf(one))),
  )
  const counted = event.kind === 'agreement' ? sentences : []
  const [first] = sentences
  return [
    ...near.filter((one) => measureIn(textOf(one)) !== undefined).slice(0, 1),
    ...[act, ...(first === undefined ? [] : [first])]
      .filter((one) => termIn(textOf(one)) !== undefined)
      .slice(0, 1),
    ...counted.filter((one) => papersCounted(textOf(one)) !== undefined).slice(0, 1),
  ]
}
