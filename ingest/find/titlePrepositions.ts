/** Which prepositions go on with a title: `ambassador to`, `head of the committee on`. */
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { HeadMatch } from './titleHeads.ts'

/** What a body or state has abroad: `the ICRC mission in Norway`. */
const SEATED = /^(?:delegation|mission|embassy|office|representation|bureau|project|programme?)$/u

const OF_MISSION = /\b(?:head|chief|director) of (?:the )?(?:mission|office|delegation) of\b/u
const FAR = 13

/** What may be attached to somebody's office. */
const DEPENDENT = /^(?:directorate|department|agency|council|committee|centre|center|fund)$/u

/** `head of the parliamentary committee on trade`. */
const ORGANS = /^(?:committee|commission|subcommittee|council|group)$/u

/** `chair of the friendship group in the parliament`. */
const GROUPS = /^(?:group|faction|caucus|committee|party)$/u

/** `Secretary for Relations with States`. */
const RELATIONAL = /^(?:relations|cooperation|liaison|dialogue|contacts|connections|connexions|ties|links)$/u

/** How long an office is held, behind `for`: `chairman for the next four years`. */
const TERM =
  /^(?:(?:the|an?|another|his|her) )?(?:(?:next|coming|following|new|first|second|third|fourth|fifth|further|another|\w+ more|one|two|three|four|five|six|seven|ten|\d+) ){0,2}(?:years?|terms?|months?)\b/u

/** Does the title of `head` go on at word `at`? */
export function isPreposition(words: readonly Word[], at: number, head: HeadMatch): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.key === 'for') return !TERM.test(keysOf(words, at + 1, at + 6))
  if (word === undefined || word.key === 'of' || head.takes.includes(word.key)) return word !== undefined
  if (/^(?:to|in)$/u.test(word.key) && SEATED.test(before?.key ?? '')) return true
  // "Chief of Mission of the Red Crescent in Norway"
  if (word.key === 'in' && OF_MISSION.test(keysOf(words, at - FAR, at))) return true
  if (word.key === 'in' && GROUPS.test(before?.key ?? '')) return true
  if (word.key === 'on' && ORGANS.test(before?.key ?? '')) return true
  // "the Security Council under the President", "the Directorate with the Prosecutor General"
  if (word.key === 'under') return !head.plural
  return word.key === 'with' && [DEPENDENT, RELATIONAL].some((nouns) => nouns.test(before?.key ?? ''))
}
