/** What a tension was answered with, and whom it is against. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { Brief, Proof } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { isConflict } from '../questions/brief/acts.ts'
import { headlineText } from './headline.ts'
import { withinQuotes } from './quotation.ts'
import type { Names } from './names.ts'
import { tellStep } from './papers.ts'
import type { Part } from './telling.ts'
import type { Text } from './words.ts'
import { both, NOTHING, say, toDays } from './words.ts'

type Told = readonly [EventSummary, ...EventSummary[]]

const NONE: Part = { text: NOTHING, from: [] }

/** Whom what is said is against, where it leads a story whose headline does not tell it. */
export function accusedIn(lead: EventSummary, proof: Proof, headline: Text, names: Names): Part {
  const other =
    lead.kind === 'accusation' && !proof.inHeadline
      ? lead.participants.find(({ id, side }) => side === 1 && !isPerson(id))
      : undefined
  if (other === undefined) return NONE
  const who = names.of(other.id)
  const text = both((language) =>
    headline[language].includes(who[language]) ? '' : say('accusing', { who })[language],
  )
  return { text, from: [lead] }
}

/** Not every no is a denial: `refused to hold talks`. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|refut\w+|untrue|false|groundless|baseless|(?:reject|dismiss)\w*\b[^.;]{0,60}\b(?:accusations?|claims?|charges?|reports?|allegations?|information|statements?))\b/u

/** A headline that tells the answer already. */
const ANSWERS =
  /\b(?:den(?:y|ies|ied|ial)|refut\w+|rebut\w*|rebuff\w*|reject\w*|dismiss\w*|respon\w+|repl(?:y|ies|ied)|answers?|reacts?|(?:hits?|push(?:es|ed)?) back|turn(?:s|ed) down|(?:brush|shrug)\w* (?:off|(?:\w+ )?aside)|untrue|groundless|baseless)\b|反発|反論|反駁|否定|否認|拒否|拒絶|一蹴|退け|斥け|事実無根|打ち消|回答|反応/iu

/** Whoever is said to have done it denies it. */
export function denialOf(
  [lead, ...others]: Told,
  names: Names,
  quotesOf: (event: EventSummary) => string,
  headline: Text,
): Part {
  const isAccused = ({ side }: EventSummary['participants'][number]): boolean =>
    lead.kind === 'incident' || side !== 0
  const sides = new Set(lead.participants.filter(isAccused).map(({ id }) => id))
  const by = ({ participants }: EventSummary): string | undefined =>
    participants.find(({ id, side }) => side === 0 && !isPerson(id) && sides.has(id))?.id
  const event =
    lead.kind === 'incident' || lead.kind === 'accusation'
      ? others.find((one) => one.kind === 'rejection' && by(one) !== undefined && DENIES.test(quotesOf(one)))
      : undefined
  const who = event && by(event)
  if (event === undefined || who === undefined) return NONE
  const told = say('denied', { who: names.of(who) })
  const text = both((language) => (ANSWERS.test(headline[language]) ? '' : told[language]))
  return { text, from: [event] }
}

/** What was told before of the same matter: its day and headline, with the sentence that bears it out. */
export function followsOf(item: string | undefined, { proofs, to }: Pick<Brief, 'proofs' | 'to'>): Part {
  const proof = proofs[item ?? '']
  const day = proof?.span?.from ?? proof?.date
  if (item === undefined || proof === undefined || day === undefined) return NONE
  const { en, ja } = headlineText(proof)
  return {
    text: say('follows', { day: toDays(day, day, to.slice(0, 4)), what: { en, ja: withinQuotes(ja) } }),
    from: [],
    proving: [item],
  }
}

/** That the same was done before. @param year of the page */
export function againOf(last: EventSummary | undefined, year: string): Part {
  if (last?.date === undefined) return NONE
  return { text: say('again', { day: toDays(last.date, last.date, year) }), from: [last] }
}

/** A formal step that a tension was answered with. */
export function stepOf(
  [lead, ...others]: Told,
  quotesOf: (event: EventSummary) => string,
  headline: Text,
): Part {
  const steps =
    lead.kind === 'protest' || !isConflict(lead.quad ?? null)
      ? []
      : others.filter(({ kind }) => kind === 'protest')
  const [first] = steps.flatMap((event) => {
    const text = tellStep(quotesOf(event))
    return text === undefined ? [] : [{ text, event }]
  })
  if (first === undefined) return NONE
  const text = both((language) => (tellStep(headline[language]) === undefined ? first.text[language] : ''))
  return { text, from: [first.event] }
}
