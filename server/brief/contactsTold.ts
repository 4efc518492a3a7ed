/** Which contacts of a story its line tells: whom the headline means, and on a visit whoever else the guest saw. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { Proof } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { handsCredentials, tellsMeetings } from '../questions/brief/headlines.ts'
import { isContact } from './adding.ts'
import { isArrival } from './arrival.ts'
import { gradeOfSide, sidesOf } from './contact.ts'
import type { Side } from './contact.ts'
import type { Names } from './names.ts'

interface Given {
  lead: EventSummary
  /** All that the story tells. */
  told: readonly EventSummary[]
  headline: Proof['headline']
  names: Names
  proofOf(event: EventSummary): Proof | undefined
}

export const bodiesIn = ({ participants }: EventSummary): string =>
  participants
    .flatMap(({ id }) => (isPerson(id) ? [] : [id]))
    .toSorted()
    .join(' ')

/** Contacts of the same two, or of the same day, the one that tells most first: others only stand in the story. */
export function contactsTold({ lead, told, headline, names, proofOf }: Given): EventSummary[] {
  const { en = '', ja = '' } = headline
  const namedIn = (events: readonly EventSummary[]): Set<string> =>
    new Set(events.flatMap((event) => proofOf(event)?.named ?? []))
  const peopled = (event: EventSummary): Side[] =>
    sidesOf([event], namedIn([event])).filter(({ people }) => people.length > 0)
  const guests = lead.participants.map(({ id }) => id).filter(isPerson)
  const isVisit = lead.kind === 'visit'
  /** Whoever signs with a guest has met him. */
  const isSigned = (event: EventSummary): boolean =>
    isVisit &&
    event.kind === 'agreement' &&
    !event.planned &&
    peopled(event).length > 1 &&
    peopled(event).some(({ people }) => people.some((id) => guests.includes(id)))
  const all = told.filter((event) => {
    const proof = proofOf(event)
    return (
      (isContact(event) || isSigned(event)) &&
      proof?.isHearsay !== true &&
      (event === lead || !isArrival((proof?.quotes ?? []).join(' '))) &&
      (event.date === lead.date || bodiesIn(event) === bodiesIn(lead))
    )
  })
  // of several envoys each is told
  if (handsCredentials(`${en} ${ja}`)) return all
  // of those that name both sides: of the same two first, then that of the highest
  const isOther = (event: EventSummary): number => Number(bodiesIn(event) !== bodiesIn(lead))
  const [best] = all
    .map((event) => ({ event, grades: peopled(event).map((side) => gradeOfSide(side, names)) }))
    .filter(({ grades }) => grades.length > 1)
    .sort(
      (a, b) =>
        isOther(a.event) - isOther(b.event) ||
        Math.min(...a.grades) - Math.min(...b.grades) ||
        // of those whom a guest sees the highest
        (isVisit ? Math.max(...a.grades) - Math.max(...b.grades) : 0),
    )
  // who met beside what the headline tells had no part in it
  const isLed = !isVisit && proofOf(lead)?.inHeadline === true && peopled(lead).length > 1
  const first = isLed ? lead : (best?.event ?? lead)
  const others = all.filter((event) => event !== first)
  if (!isVisit) {
    const isMeant = (event: EventSummary): boolean =>
      event.participants.some(({ id }) => !guests.includes(id) && isPerson(id)) &&
      (tellsMeetings(`${en} ${ja}`) || isOfHeadline(event, lead, headline, names))
    return [first, ...others.filter(isMeant)]
  }
  // a visit is made of its meetings
  const people = (events: readonly EventSummary[]): number => [...namedIn(events)].filter(isPerson).length
  const [more] = others.sort((a, b) => people([first, b]) - people([first, a]))
  return more !== undefined && people([first, more]) > people([first]) ? [first, more] : [first]
}

/** Is it with a state that the headline names beside those of the lead: `met Kazakh and Uzbek presidents`? */
function isOfHeadline(
  event: EventSummary,
  lead: EventSummary,
  { en = '', ja = '' }: Proof['headline'],
  names: Names,
): boolean {
  const own = lead.participants.map(({ id }) => id)
  return event.participants.some(({ id }) => {
    const name = names.plainly(id)
    return !isPerson(id) && !own.includes(id) && (en.includes(name.en) || ja.includes(name.ja))
  })
}
