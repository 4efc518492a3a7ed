/** What the text adds to the headline of a story: results, topics, posts. Pure. */
import type { EventSummary } from '../api.ts'
import type { Proof } from '../api/brief.ts'
import { MEASURED } from '../questions/brief/bearing.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import {
  agreedTold,
  causeTold,
  chargeTold,
  firstTold,
  measureTold,
  postsTold,
  shiftTold,
  termTold,
  topicsTold,
} from './contents.ts'
import type { Content } from './contents.ts'
import type { Names } from './names.ts'
import type { Part } from './telling.ts'
import type { Text } from './words.ts'

/** A story, and what its items say. */
export interface Adding {
  /** Its events, the one that leads it first. */
  told: readonly [EventSummary, ...EventSummary[]]
  proofOf(event: EventSummary): Proof | undefined
  names: Names
  /** There is room for more than the least. */
  isFull: boolean
}

export const isContact = ({ kind }: EventSummary): boolean => CONTACT_KINDS.includes(kind)

/** Of the first of some events of which the text adds anything. */
const added = (
  events: readonly EventSummary[],
  { proofOf }: Adding,
  tell: (proof: Proof) => Content,
): Part[] =>
  events
    .flatMap((event) => proofOf(event) ?? [])
    .map(tell)
    .filter(({ text }) => text.en !== '' || text.ja !== '')
    .slice(0, 1)
    .map((content) => ({ ...content, from: [] }))

/** What a protest is over, what somebody is held for, what was agreed, how much was agreed or given, and what is the first. */
export function resultsOf(story: Adding, headline: Text): Part[] {
  const { told } = story
  const [lead] = told
  const leadOf = (kind: EventSummary['kind']): EventSummary[] => (lead.kind === kind ? [lead] : [])
  const contacts = isContact(lead) ? told.filter(isContact) : []
  const measured = told.filter(({ kind }) => MEASURED.includes(kind))
  return [
    ...added(leadOf('protest'), story, (proof) => causeTold(proof, headline)),
    ...added(leadOf('legal'), story, (proof) => chargeTold(proof, headline)),
    ...added(contacts, story, (proof) => agreedTold(proof, headline)),
    ...added(measured, story, (proof) => measureTold(proof, headline)),
    ...added(leadOf('agreement'), story, (proof) => termTold(proof, headline)),
    // a sum that is told already says what it was
    ...added(measured.length > 0 ? [] : [lead], story, (proof) => shiftTold(proof, headline)),
    ...added([lead], story, (proof) => firstTold(proof, headline)),
  ]
}

/** What was spoken of. */
export function topicsOf(story: Adding, headline: Text): Part[] {
  const { told, isFull } = story
  const contacts = isContact(told[0]) ? told.filter(isContact) : []
  return added(contacts, story, (proof) => topicsTold(proof, headline, isFull))
}

/** Who takes up a post, or leaves one. */
export function postsOf(story: Adding, headline: Text): Part[] {
  return added(story.told, story, (proof) => postsTold(proof, headline, story.names))
}
