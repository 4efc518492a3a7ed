/** What sides did or are to do, in words. Pure. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import type { Side } from './sides.ts'
import { whoOf } from './sides.ts'
import type { Text } from './words.ts'
import { fill, kindName, say } from './words.ts'

/** What one side did to or with the other, in the order of the sides; of contacts and what both do together the order says nothing. */
const DEEDS: Partial<Record<EventKind, Text>> = {
  meeting: { en: '{a} met {b}', ja: '{a}と{b}が会談' },
  call: { en: '{a} spoke with {b} by telephone', ja: '{a}と{b}が電話会談' },
  talks: { en: '{a} held talks with {b}', ja: '{a}と{b}が協議' },
  visit: { en: '{a} visited {b}', ja: '{a}が{b}を訪問' },
  agreement: { en: '{a} and {b} reached an agreement', ja: '{a}と{b}が合意・署名' },
  exercise: { en: '{a} and {b} held an exercise', ja: '{a}と{b}が演習を実施' },
  aid: { en: '{a} gave aid to {b}', ja: '{a}が{b}を支援' },
  accusation: { en: '{a} accused or criticised {b}', ja: '{a}が{b}を非難・批判' },
  rejection: { en: '{a} rejected what {b} said or wanted', ja: '{a}が{b}の主張・要求を拒否' },
  protest: { en: '{a} protested to {b}', ja: '{a}が{b}に抗議' },
  // the class takes in ties that are cut
  sanction: {
    en: '{a} imposed sanctions on {b}, or cut ties',
    ja: '{a}が{b}に対し制裁または関係停止',
  },
  legal: { en: '{a} took legal action concerning {b}', ja: '{a}が{b}に関し司法手続き' },
}

/** The same, yet to come. */
const PLANS: Partial<Record<EventKind, Text>> = {
  meeting: { en: '{a} and {b} to meet', ja: '{a}と{b}が会談予定' },
  call: { en: '{a} and {b} to speak by telephone', ja: '{a}と{b}が電話会談予定' },
  talks: { en: '{a} and {b} to hold talks', ja: '{a}と{b}が協議予定' },
  visit: { en: '{a} to visit {b}', ja: '{a}が{b}を訪問予定' },
  agreement: { en: '{a} and {b} to conclude an agreement', ja: '{a}と{b}が合意・署名予定' },
  exercise: { en: '{a} and {b} to hold an exercise', ja: '{a}と{b}が演習予定' },
  aid: { en: '{a} to give aid to {b}', ja: '{a}が{b}を支援予定' },
  sanction: { en: '{a} to take measures against {b}', ja: '{a}が{b}への措置を予定' },
}

/** Who visits whom: whose people are named, for the other side is then the place. Undefined where that is open. */
function inOrder(kind: EventKind, sides: readonly Side[]): readonly Side[] | undefined {
  if (kind !== 'visit') return sides
  const [guests, hosts] = [sides.filter((side) => side.hasPeople), sides.filter((side) => !side.hasPeople)]
  return guests.length === 1 ? [...guests, ...hosts] : undefined
}

/** What both do together, or to each other: who is told first says nothing. */
const JOINT: readonly EventKind[] = ['meeting', 'call', 'talks', 'visit', 'agreement', 'exercise']

/**
 * Who did what, or is to: "Lind of Norway met Tesar of Greece", else who, and the kind of it. Undefined where nobody is known.
 * @param isActive whether the sentence itself tells the first side as the one that acts
 */
export function deedOf(
  { kind, planned }: EventSummary,
  sides: readonly Side[],
  isActive: boolean,
): Text | undefined {
  const verb = isActive || JOINT.includes(kind) ? (planned ? PLANS : DEEDS)[kind] : undefined
  const [a, b, more] = inOrder(kind, sides) ?? []
  if (verb !== undefined && a !== undefined && b !== undefined && more === undefined)
    return fill(verb, { a: a.text, b: b.text })
  const who = whoOf(sides)
  return who && say('did', { who, kind: kindName(kind) })
}
