/** What stands around the lines of a brief: what holds for all of it, and what became of every event. Pure. */
import type { Brief } from '../api/brief.ts'
import type { QuadMix } from '../api.ts'
import { daysBetween } from '../graph/eventSet.ts'
import { onlySource } from './notes.ts'
import type { Text } from './words.ts'
import { plain, say, toDate } from './words.ts'

/** Days before a period below which an archive knows too little to call anything new. */
const SHORT = 90

export const conflictIn = (mix: QuadMix): number => mix[3] + mix[4]

/** What is said first. */
export function toRemarks(brief: Brief, isEmpty: boolean): Text[] {
  const { from, since, documents, begins } = brief
  return [
    say('summary', { n: brief.events, conflict: conflictIn(brief.quads) }),
    ...(documents.length === 1 ? [say('ofOne', { title: plain(documents[0] ?? '') })] : []),
    ...(documents.length > 1 ? [say('ofSome', { n: documents.length })] : []),
    ...(begins || since === undefined ? [] : [toSince(since, from)]),
    ...(brief.truncated === true ? [say('truncated')] : []),
    ...(isEmpty ? [say('nothing')] : []),
  ]
}

/** Since when there are reports, and that this is not long, where it is not. */
function toSince(since: string, from: string): Text {
  const days = daysBetween(since, from)
  return say(days < SHORT ? 'sinceShortly' : 'since', { since: toDate(since), days })
}

const REASONS = ['unproved', 'uncertain', 'hearsay', 'lesser'] as const

/**
 * What is said last: how many events are told, and why the others are not.
 * @param told events behind the lines that are shown, of those that happened
 */
export function toFoot(brief: Brief, told: number): Text[] {
  const { events, leftOut, proofs, begins } = brief
  const left = REASONS.filter((reason) => leftOut[reason] > 0)
  const noRoom = events - told - left.reduce((sum, reason) => sum + leftOut[reason], 0)
  const [first, ...rest] = left.map((reason) => say(reason, { n: leftOut[reason] }))
  const whole = first === undefined ? say('noneLeft') : rest.reduce((a, b) => say('next', { a, b }), first)
  const source = onlySource(brief)
  return [
    ...(events > 0 ? [say('account', { n: events, told, noRoom, rest: whole })] : []),
    ...(begins ? [say('begins')] : []),
    ...(leftOut.announced > 0 ? [say('announced', { n: leftOut.announced })] : []),
    ...(Object.keys(brief.topics).length > 0 ? [say('fields')] : []),
    ...(source === undefined
      ? []
      : [say('source', { title: plain(source.title), file: plain(source.file) })]),
    ...(Object.keys(proofs).length > 0 ? [say('quoted')] : []),
  ]
}
