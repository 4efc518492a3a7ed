/** Senses that the words of a rule may have in which nobody was in touch: talks that are only spoken of, a summit that somebody was absent from. */
import { keysOf } from '../../nlp/keys.ts'
import type { Word } from '../../nlp/word.ts'
import { isPassive } from '../arguments.ts'
import { contactOf } from '../memory.ts'
import { areAtOwnSummit } from '../ownSummit.ts'
import { prepositionAt } from '../parties.ts'
import { OCCASIONS } from '../occasions.ts'
import { SIGNED } from '../signatories.ts'
import type { ContactSense } from './names.ts'
import type { Sense } from './otherSense.ts'
import { has } from './signs.ts'

const MEETINGS: ReadonlySet<string> = new Set(OCCASIONS)
const COURSE = /^(?:course|progress|state|status|pace)$/u

const RELATIONS =
  /^(?:relations|relationship|ties|cooperation|normali[sz]ation|peace|border|partnership|friendship|trade|agreement|treaty|war|conflict|contacts)$/u

const FORBIDS = /^(?:bans?|restrictions?|limits?|rules?|rights?|curbs?|prohibition)$/u

const GROWS =
  /^(?:\S+ ){0,8}?(?:has|had|have|is|was) (?:\S+ )?(?:gained|gaining|acquired|intensified|deepened|developed|developing|strengthened|expanded|entered|reached)\b/u
const LEVEL = /^(?:level|state|status|dynamics|development|importance|pace|course)$/u

const UNMET = /^(?:not|never|also|had|have|has|to)$/u

const UNREACHED = /^(?:no|without|neither|if|unless|whether|until|once|any)$/u

const SERVES =
  /^(?:serve|serves|help|helps|hinder|hinders|hamper|hampers|undermine|undermines|promote|promotes|support|supports|harm|harms)$/u

const TALKS =
  /^(?:talks|negotiations|meetings?|consultations|session|sitting|commission|committee|dialogue|discussions?|round|summit)$/u

const ABSENT =
  /\b(?:absent|no-shows?|boycott\w*|skip(?:s|ped|ping)?|shunn?ed|miss(?:ed|ing)|stayed (?:away|at home)|(?:not|never|(?:fail\w*|refused|declined) to) (?:appear|attend|come|show|turn|join|take part|be)|(?:was|were) not (?:there|present|represented))\b/u

/** `the summit was not attended by A`, `a concert before the summit was attended by A`, `Before the summit, a mass was attended by A`. */
function isOtherAttended(words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from, to)
  if (has(inside, /^(?:not|never|hardly)$/u)) return true
  const verb = inside.findIndex(({ key }) => /^(?:was|were|is|are|be|been)$/u.test(key))
  const governor = prepositionAt(words, from)
  // "at the summit, attended by A": those were at it
  if (verb < 0) return !/^(?:at|in|during|for)?$/u.test(governor)
  return governor !== '' || inside.slice(1, verb + 1).filter(({ gap }) => gap.includes(',')).length % 2 === 1
}

/** `was signed by A and B, and the plan on trade by C and D`: behind a comma a paper without a verb of its own. */
function isSecondPaper(words: readonly Word[], by: number): boolean {
  const signed = words.findIndex(({ key }, at) => at < by && SIGNED.has(key))
  const opens = words.findLastIndex(
    ({ key, gap }, at) => at < by && gap.includes(',') && (key === 'and' || key === 'while'),
  )
  if (signed < 0 || opens < signed || !words.slice(signed, opens).some(({ key }) => key === 'by'))
    return false
  const paper = words.slice(opens + 1, by)
  return (
    has(paper, PAPERS) &&
    !paper.some((word) => word.tags.has('Verb') && !word.capital && !word.tags.has('Gerund'))
  )
}
const PAPERS =
  /^(?:agreement|memorandum|mou|protocol|treaty|document|declaration|contract|pact|accord|roadmap|plan|convention|program(?:me)?|arrangement)s?$/u

export const CONTACT_SENSES: Readonly<Record<ContactSense, Sense>> = {
  'calls-allowed': {
    is: ({ words, from }) => FORBIDS.test(words[from - 1]?.key ?? ''),
    reason: 'calls that are forbidden or allowed, not one that was made',
    yes: 'Minister Orlo of Greece promised President Tesar of Norway to lift the ban on telephone calls.',
    no: 'Minister Orlo of Greece told President Tesar of Norway in a phone call that help would come.',
  },
  'was-visited': {
    is: ({ words, from }) => isPassive(words, from),
    reason: 'whoever was visited has stayed where he was',
    yes: 'Minister Orlo of Greece was visited in Oslo by President Tesar of Norway.',
    no: 'Minister Orlo of Greece visited Norway.',
  },
  'no-meeting': {
    is: ({ words, from }) => !words.slice(0, from).some(({ key }) => MEETINGS.has(key)),
    reason: 'what is held is no meeting',
    yes: 'The exhibition was held in Rome on 3 May with the participation of Minister Orlo of Greece and Minister Lind of Norway.',
    no: 'The meeting on the cable was held in Rome on 3 May with the participation of Minister Orlo of Greece and Minister Lind of Norway.',
  },
  'course-of-talks': {
    is: ({ words, from }) => words[from - 1]?.key === 'of' && COURSE.test(words[from - 2]?.key ?? ''),
    reason: 'the course of talks is only spoken of',
    yes: 'Minister Orlo of Greece spoke of the course of talks with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece spoke at talks with Minister Lind of Norway.',
  },
  'told-the-side': {
    is: ({ words, to }) => words.slice(to, to + 3).some(({ key }) => key === 'side'),
    reason: 'what one side tells the other in talks that are told by themselves',
    yes: 'President Orlo of Greece informed the Norwegian side about the roads.',
    no: 'Minister Orlo of Greece briefed Ambassador Lind of Norway on the reforms.',
  },
  'relations-between': {
    is: ({ words, to }) => RELATIONS.test(words[to - 2]?.key ?? ''),
    reason: 'what stands between two states is spoken of, nobody need be there',
    yes: 'The conversation dwelt on the relations between Greece and Norway.',
    no: 'A conversation in Rome between Minister Orlo of Greece and Minister Lind of Norway was held.',
  },
  'were-appointed': {
    is: ({ told }) => told.at(-1)?.kind === 'appointment',
    reason: 'whoever has just been appointed is listed, and has met nobody',
    yes: 'The King of Norway swore in two ministers. They are Anna Lind and Pavel Tesar.',
    no: 'Minister Orlo of Greece had meetings in Rome. These were Minister Anna Lind of Norway and Minister Guido Rossi of Italy.',
  },
  'no-own-summit': {
    is: ({ text, words, groups, titlesOf, from, to }) =>
      !areAtOwnSummit(
        { words, text, titlesOf },
        groups.findLast((group) => group.to <= from)?.parties ?? [],
        to,
      ) || has(words.slice(Math.max(0, from - 2), from), UNMET),
    reason: 'nothing is said of a summit of theirs',
    yes: 'President Tesar of Norway and Prime Minister Orlo of Greece agreed on Tuesday to attend the summit.',
    no: 'President Tesar of Norway and Prime Minister Orlo of Greece agreed on Tuesday to build ships. After the summit Tesar thanked Orlo.',
  },
  absent: {
    is: ({ words, to }) => ABSENT.test(keysOf(words, to)),
    reason: 'whoever is absent is not there',
    yes: 'President Tesar of Norway flew to see Prime Minister Orlo of Greece. At the ensuing negotiations, Tesar and Orlo were absent.',
    no: 'President Tesar of Norway flew to see Prime Minister Orlo of Greece. At the ensuing negotiations, Tesar and Orlo haggled over the price.',
  },
  'no-second-paper': {
    is: ({ words, from }) => !isSecondPaper(words, from),
    reason: 'no paper stands behind the one that was signed',
    yes: 'The plan was signed by Minister Orlo of Greece, and praised by Minister Tesar of Norway and Minister Lopez of Greece.',
    no: 'The plan was signed by Minister Orlo of Greece and Minister Lind of Norway, and the protocol by Minister Tesar of Norway and Minister Lopez of Greece.',
  },
  'level-of-dialogue': {
    is: ({ words, from, to }) =>
      (words[from - 1]?.key === 'of' && LEVEL.test(words[from - 2]?.key ?? '')) ||
      GROWS.test(keysOf(words, to, to + 14)),
    reason: 'how relations stand, or grow',
    yes: 'The ministers praised the level of political dialogue of Greece and Norway.',
    no: 'Greece and Norway held a round of political dialogue.',
  },
  served: {
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 2), from), SERVES),
    reason: 'what serves a dialogue, or harms it, is not held',
    yes: 'Such words do not serve dialogue between Greece and Norway.',
    no: 'The dialogue between Greece and Norway began in Rome.',
  },
  'plain-table': {
    is: ({ words, to }) => words[to - 1]?.key === 'table' && words[to - 2]?.key !== 'round',
    reason: 'a table that is no gathering',
    yes: 'Envoys of Greece and Norway held the three-legged table.',
    no: 'Representatives of Greek and Norwegian civil society held a two-day roundtable in Rome.',
  },
  'other-attended': {
    is: ({ words, from, to }) => isOtherAttended(words, from, to),
    reason: 'something else was attended, or nobody came',
    yes: 'The summit was not attended by President Orlo of Greece and President Lind of Norway.',
    no: 'The summit was attended by President Orlo of Greece and President Lind of Norway.',
  },
  'groups-of-parliament': {
    is: ({ words, groups, from }) =>
      words[from]?.key === 'group' &&
      !groups.some(({ parties }) =>
        parties.some(({ kind, to }) => kind !== 'person' && to >= from && to <= from + 1),
      ),
    reason: 'groups in a parliament, not those of two states',
    yes: 'The Liberal group was led by Deputy Orlo of Greece and the Socialist group by Deputy Lind of Norway.',
    no: 'The Greek group was led by Deputy Orlo and the Norwegian group by Deputy Lind.',
  },
  'represented-elsewhere': {
    is: ({ words, from, to, told }) =>
      words.slice(from, to).some(({ key }) => key === 'represented') &&
      !has(words, TALKS) &&
      contactOf(told).length === 0,
    reason: 'sides are represented at a funeral too, where nobody talks',
    yes: 'At the funeral the Greek side was represented by Minister Orlo and the Norwegian side by Minister Lind.',
    no: 'The Greek side was represented at the talks by Minister Orlo and the Norwegian side by Minister Lind.',
  },
  'standing-sides': {
    is: ({ words, from, to, told }) =>
      has(words.slice(from, to), /^(?:is|are)$/u) && contactOf(told).length === 0,
    reason: 'who leads the sides of a standing commission, of which no meeting is told',
    yes: 'The commission is old. The Greek side is headed by Minister Orlo and the Norwegian side by Minister Lind.',
    no: 'The commission met. The Greek side was headed by Minister Orlo and the Norwegian side by Minister Lind.',
  },
  'none-reached': {
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), UNREACHED),
    reason: 'there is no agreement',
    yes: 'President Orlo of Greece met Prime Minister Lind of Norway. No agreement was reached to open the border.',
    no: 'President Orlo of Greece met Prime Minister Lind of Norway. An agreement was reached to open the border.',
  },
}
