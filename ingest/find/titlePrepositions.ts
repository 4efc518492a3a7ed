/** Which prepositions go on with a title: `ambassador to`, `head of the committee on`. */
import type { Word } from '../nlp/word.ts'
import type { HeadMatch } from './titleHeads.ts'

/** What a body or state has abroad: `the ICRC mission in Norway`. */
const SEATED = /^(?:delegation|mission|embassy|office|representation|bureau|project|programme?)$/u

/** What may be attached to somebody's office. */
const DEPENDENT = /^(?:directorate|department|agency|council|committee|centre|center|fund)$/u

/** `head of the parliamentary committee on trade`. */
const ORGANS = /^(?:committee|commission|subcommittee|council|group)$/u

/** `chair of the friendship group in the parliament`. */
const GROUPS = /^(?:group|faction|caucus|committee|party)$/u

/** `Secretary for Relations with States`. */
const RELATIONAL = /^(?:relations|cooperation|liaison|dialogue|contacts|connections|connexions|ties|links)$/u

/** Does the title of `head` go on at this word? `before` is the word in front of it. */
export function isPreposition(word: Word, head: HeadMatch, before: Word | undefined): boolean {
  if (word.key === 'of' || word.key === 'for' || head.takes.includes(word.key)) return true
  if (/^(?:to|in)$/u.test(word.key) && SEATED.test(before?.key ?? '')) return true
  if (word.key === 'in' && GROUPS.test(before?.key ?? '')) return true
  if (word.key === 'on' && ORGANS.test(before?.key ?? '')) return true
  // "the Security Council under the President", "the Directorate with the Prosecutor General"
  if (word.key === 'under') return !head.plural
  return word.key === 'with' && [DEPENDENT, RELATIONAL].some((nouns) => nouns.test(before?.key ?? ''))
}
