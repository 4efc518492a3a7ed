/** Who goes where: frames whose second side is the state of a place. */
import type { Roles } from '../agents.ts'
import { objectAfter } from '../arguments.ts'
import { destinationAfter, travellersIn } from '../destination.ts'
import type { Party } from '../parties.ts'
import { NONE, type Asked } from './asked.ts'

/** Prepositions before a place that somebody goes to. */
export const TO_PLACES = ['to', 'in', 'at', 'for', ''] as const

/** `A arrived in X`. */
export function arrives({ scene, match, links, subject }: Asked): Roles {
  const recipients = destinationAfter(scene, match.to, links)
  const actors = travellersIn(scene, match, subject(), recipients)
  // "the presidents of Norway and Greece visited Oslo": who is at home there goes along
  const isHost = ({ person, of }: Party): boolean =>
    person !== undefined && recipients.some((one) => one.of === of)
  const guests = actors.filter((one) => !isHost(one))
  return guests.length === 0
    ? { actors, recipients }
    : { actors: guests, recipients: [...recipients, ...actors.filter(isHost)] }
}

/** `the visit of A to X`. */
export function travelOf({ scene, match, links }: Asked): Roles {
  const travellers = objectAfter(scene, match.from + 1, links, 8)
  const goal = scene.words.findIndex((word, at) => at > match.from && word.key === 'to')
  return goal < 0 ? NONE : { actors: travellers, recipients: destinationAfter(scene, goal + 1, TO_PLACES) }
}
