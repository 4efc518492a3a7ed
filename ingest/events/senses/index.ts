/** Do the words of a match mean what its rule takes them for? All senses that they may have instead. */
import type { WordSpan } from '../../find/spans.ts'
import type { EventRule } from '../rule.ts'
import type { Scene } from '../scene.ts'
import { CONTACT_SENSES } from './contacts.ts'
import { DEED_SENSES } from './deeds.ts'
import { FIELD_SENSES } from './fields.ts'
import { KIND_SENSES } from './kinds.ts'
import type { OtherSense } from './otherSense.ts'

/** Those that rules name. */
const NAMED_SENSES: readonly OtherSense[] = Object.entries({ ...CONTACT_SENSES, ...DEED_SENSES }).map(
  ([name, sense]) => ({ ...sense, of: ({ mayMean }) => mayMean?.some((one) => one === name) === true }),
)

/** Conditions of rules are asked first: `npm run mutation` tells by them which rules a text comes near. */
export const OTHER_SENSES: readonly OtherSense[] = [...FIELD_SENSES, ...KIND_SENSES, ...NAMED_SENSES]

/** @param match where the rule's words stand in the scene */
export function isMeant(
  rule: EventRule,
  { words, text, groups, told, titlesOf }: Scene,
  { from, to }: WordSpan,
): boolean {
  const here = { words, text, groups, told, titlesOf, from, to, rule }
  return !OTHER_SENSES.some(({ of, is }) => of(rule) && is(here))
}
