/** Senses that the words of one rule alone may have instead: a strike that has ended, people driven from their homes, a summit that somebody was absent from. */
import { wordSet } from '../data/lists.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import { isPassive } from './arguments.ts'
import { contactOf } from './memory.ts'
import type { OtherSense } from './otherSense.ts'
import { areAtOwnSummit } from './ownSummit.ts'
import { isPersonal, prepositionAt, type Group } from './parties.ts'
import { isThing } from './subject.ts'

const ENDS = /^(?:end(?:ed|s|ing)|suspend(?:ed|s)|stopped|halted|abandoned)$/u
const FROM_HOME = /^from (?:\S+ ){0,2}(?:homes?|houses|homeland|lands?|villages?)\b/u
const COURSE = /^(?:course|progress|state|status|pace)$/u
const FORBIDS = /^(?:bans?|restrictions?|limits?|rules?|rights?|curbs?|prohibition)$/u
const LAWS = /^(?:acts?|laws?|bills?|decrees?|for|to|and|of|on)$/u
const LEVEL = /^(?:level|state|status|dynamics|development|importance|pace|course)$/u
const BLAMELESS = wordSet(
  'unexpected surprising historic important necessary positive courageous brave logical milestone victory success breakthrough balanced technical routine great good excellent right timely',
)
const STEP = /^(?:step|decision|move)$/u
const UNPRAISED = /^(?:not|no|never|hardly|for)$/u
const UNMET = /^(?:not|never|also|had|have|has|to)$/u
const UNREACHED = /^(?:no|without|neither|if|unless|whether|until|once|any)$/u
const SERVES =
  /^(?:serve|serves|help|helps|hinder|hinders|hamper|hampers|undermine|undermines|promote|promotes|support|supports|harm|harms)$/u

const COURTS = /^(?:courts?|judges?|tribunal|jury)$/u
const TALKS =
  /^(?:talks|negotiations|meetings?|consultations|session|sitting|commission|committee|dialogue|discussions?|round|summit)$/u
/** Whoever is in custody, or so many people of a state: these are handed over, others only go or come back. */
const CUSTODY =
  /\b(?:prisoners?|detainees?|convicts?|convicted|sentenced?|wanted|suspects?|suspected|captives?|hostages?|arrested|jailed|imprisoned|detained|extradition|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\S+ )?(?:citizens|nationals|soldiers|servicemen|sailors|fishermen|guards|officers))\b/u

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

/** `handed over hacker Anna Lind to Greece`: somebody right behind, not somebody's letter nor somebody told later. */
function isPersonNext(words: readonly Word[], groups: readonly Group[], to: number): boolean {
  const next = groups.find(({ from }) => from >= to)?.parties[0]
  if (next === undefined) return false
  const [first] =
    isPersonal(next) || next.preposition !== 'to'
      ? [next]
      : (groups.find(({ from }) => from >= next.to)?.parties ?? [])
  if (first === undefined || !isPersonal(first) || !/^(?:over)?$/u.test(first.preposition)) return false
  const between = words.slice(isPersonal(next) ? to : next.to, first.from)
  return (
    words[first.to - 1]?.possessive !== true &&
    between.length <= 3 &&
    !words.slice(to, first.from + 1).some(({ gap }, at) => at > 0 && gap.includes(',')) &&
    between.every((word) => !word.tags.has('Verb') && !ARTICLES.test(word.key))
  )
}
const ARTICLES = /^(?:the|a|an|his|her|its|their|to|of|against|for|from|and)$/u

const has = (words: readonly Word[], test: RegExp): boolean => words.some(({ key }) => test.test(key))

/** Rows as those of `meant.ts`, each of one rule. */
export const DEED_SENSES: readonly OtherSense[] = [
  {
    of: ({ id }) => id === 'protest.hunger-strike',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), ENDS),
    reason: 'whoever ends it protests no more',
    yes: 'A prisoner in Greece ended his hunger strike.',
    no: 'A prisoner in Greece began a hunger strike.',
  },
  {
    of: ({ id }) => id === 'accusation.quoted',
    is: ({ words, to }) => {
      const quote = words.findIndex(({ gap }, at) => at >= to && /["“]/u.test(gap))
      const end = words.findIndex(({ gap }, at) => at > quote && /["”]/u.test(gap))
      const said = quote < 0 ? [] : words.slice(quote, end < 0 ? words.length : end)
      const last = said.at(STEP.test(said.at(-1)?.key ?? '') ? -2 : -1)?.key ?? ''
      return BLAMELESS.has(last) && !has(said, UNPRAISED)
    },
    reason: 'the name that is quoted blames nobody',
    yes: 'Deputy Lind of Norway called the decision “unexpected” and went home.',
    no: 'Deputy Lind of Norway called the law “a historic mistake”.',
  },
  {
    of: ({ id }) => id === 'sanction.expelled',
    is: ({ words, to }) => FROM_HOME.test(keysOf(words, to, to + 4)),
    reason: 'driven out, not sent home',
    yes: 'Greeks were expelled from their homes by Norway.',
    no: 'Two Greek diplomats were expelled by Norway.',
  },
  {
    of: ({ id }) => id === 'call.in-a-call',
    is: ({ words, from }) => FORBIDS.test(words[from - 1]?.key ?? ''),
    reason: 'calls that are forbidden or allowed, not one that was made',
    yes: 'Minister Orlo of Greece promised President Tesar of Norway to lift the ban on telephone calls.',
    no: 'Minister Orlo of Greece told President Tesar of Norway in a phone call that help would come.',
  },
  {
    of: ({ id }) => id === 'visit.visited',
    is: ({ words, from }) => isPassive(words, from),
    reason: 'whoever was visited has stayed where he was',
    yes: 'Minister Orlo of Greece was visited in Oslo by President Tesar of Norway.',
    no: 'Minister Orlo of Greece visited Norway.',
  },
  {
    of: ({ id }) => id === 'legal.amnesty',
    is: ({ words, from }) =>
      words[from]?.text === 'Amnesty' &&
      words[from + 1]?.capital === true &&
      !LAWS.test(words[from + 1]?.key ?? ''),
    reason: 'a branch of the organization',
    yes: 'Amnesty Norway thanked the courts of Greece.',
    no: 'Greece adopted an amnesty act.',
  },
  {
    of: ({ id }) => id === 'statement.posted',
    is: ({ words, to }) => words[to]?.gap === '-' || /^offices?$/u.test(words[to]?.key ?? ''),
    reason: 'letters go by post, and much is post-war',
    yes: 'President Orlo of Greece made a gift to the post office.',
    no: 'President Orlo of Greece shared a post on his page.',
  },
  {
    of: ({ id }) => id === 'talks.consultations',
    is: ({ words, from }) => words[from - 1]?.key === 'of' && LEVEL.test(words[from - 2]?.key ?? ''),
    reason: 'how relations stand',
    yes: 'The ministers praised the level of political dialogue of Greece and Norway.',
    no: 'Greece and Norway held a round of political dialogue.',
  },
  {
    of: ({ id }) => id === 'meeting.briefed',
    is: ({ words, to }) => words.slice(to, to + 3).some(({ key }) => key === 'side'),
    reason: 'what one side tells the other in talks that are told by themselves',
    yes: 'President Orlo of Greece informed the Norwegian side about the roads.',
    no: 'Minister Orlo of Greece briefed Ambassador Lind of Norway on the reforms.',
  },
  {
    of: ({ id }) => id === 'agreement.was-reached',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), UNREACHED),
    reason: 'there is no agreement',
    yes: 'President Orlo of Greece met Prime Minister Lind of Norway. No agreement was reached to open the border.',
    no: 'President Orlo of Greece met Prime Minister Lind of Norway. An agreement was reached to open the border.',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, groups, from, to }) => words[to]?.key === 'by' && isThing(words, from, groups),
    reason: 'which of them are meant',
    yes: 'Two lawyers appointed by the state met Anna Lind of Norway.',
    no: 'Anna Lind was appointed by the President of Greece.',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, from, to }) => words[from]?.key === 'named' && words[to]?.key === 'after',
    reason: 'what bears a name is named to no office',
    yes: 'Anna Lind was named after her mother.',
    no: 'Anna Lind was named minister of Greece.',
  },
  {
    of: ({ id }) => id === 'meeting.noun-with',
    is: ({ words, from }) => words[from - 1]?.key === 'of' && COURSE.test(words[from - 2]?.key ?? ''),
    reason: 'the course of talks is only spoken of',
    yes: 'Minister Orlo of Greece spoke of the course of talks with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece spoke at talks with Minister Lind of Norway.',
  },
  {
    of: ({ id }) => id === 'talks.between',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 2), from), SERVES),
    reason: 'what serves a dialogue, or harms it, is not held',
    yes: 'Such words do not serve dialogue between Greece and Norway.',
    no: 'The dialogue between Greece and Norway began in Rome.',
  },
  {
    of: ({ id }) => id === 'talks.summit-attended',
    is: ({ words, from, to }) => isOtherAttended(words, from, to),
    reason: 'something else was attended, or nobody came',
    yes: 'The summit was not attended by President Orlo of Greece and President Lind of Norway.',
    no: 'The summit was attended by President Orlo of Greece and President Lind of Norway.',
  },
  {
    of: ({ id }) => id === 'talks.sides-led',
    is: ({ words, groups, from }) =>
      words[from]?.key === 'group' &&
      !groups.some(({ parties }) =>
        parties.some(({ kind, to }) => kind !== 'person' && to >= from && to <= from + 1),
      ),
    reason: 'groups in a parliament, not those of two states',
    yes: 'The Liberal group was led by Deputy Orlo of Greece and the Socialist group by Deputy Lind of Norway.',
    no: 'The Greek group was led by Deputy Orlo and the Norwegian group by Deputy Lind.',
  },
  {
    of: ({ id }) => id === 'talks.sides-led',
    is: ({ words, from, to, told }) =>
      words.slice(from, to).some(({ key }) => key === 'represented') &&
      !has(words, TALKS) &&
      contactOf(told).length === 0,
    reason: 'sides are represented at a funeral too, where nobody talks',
    yes: 'At the funeral the Greek side was represented by Minister Orlo and the Norwegian side by Minister Lind.',
    no: 'The Greek side was represented at the talks by Minister Orlo and the Norwegian side by Minister Lind.',
  },
  {
    of: ({ id }) => id === 'talks.sides-led',
    is: ({ words, from, to, told }) =>
      has(words.slice(from, to), /^(?:is|are)$/u) && contactOf(told).length === 0,
    reason: 'who leads the sides of a standing commission, of which no meeting is told',
    yes: 'The commission is old. The Greek side is headed by Minister Orlo and the Norwegian side by Minister Lind.',
    no: 'The commission met. The Greek side was headed by Minister Orlo and the Norwegian side by Minister Lind.',
  },
  {
    of: ({ id }) => id === 'rejection.dismissed' || id === 'rejection.called-charges',
    is: ({ words, from }) => {
      const ahead = words.slice(Math.max(0, from - 8), from + 1)
      return has(ahead.slice(0, -1), COURTS) && !ahead.some(({ gap }) => /[,;]/u.test(gap))
    },
    reason: 'a court decides on charges and answers none',
    yes: 'The Supreme Court of Greece dismissed the charges as unfounded and released Orlo.',
    no: 'The Minister of Justice of Greece dismissed the charges as unfounded.',
  },
  {
    of: ({ id }) => id === 'meeting.agreed-at-summit',
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
  {
    of: ({ id }) => id === 'meeting.at-the-talks',
    is: ({ words, to }) => ABSENT.test(keysOf(words, to)),
    reason: 'whoever is absent is not there',
    yes: 'President Tesar of Norway flew to see Prime Minister Orlo of Greece. At the ensuing negotiations, Tesar and Orlo were absent.',
    no: 'President Tesar of Norway flew to see Prime Minister Orlo of Greece. At the ensuing negotiations, Tesar and Orlo haggled over the price.',
  },
  {
    of: ({ id }) => id === 'talks.round-table',
    is: ({ words, to }) => words[to - 1]?.key === 'table' && words[to - 2]?.key !== 'round',
    reason: 'a table that is no gathering',
    yes: 'Envoys of Greece and Norway held the three-legged table.',
    no: 'Representatives of Greek and Norwegian civil society held a two-day roundtable in Rome.',
  },
  {
    of: ({ id }) => id === 'legal.was-handed',
    is: ({ words, from, to }) =>
      /^(?:transferred|returned|repatriated)$/u.test(words[from + 1]?.key ?? '') &&
      !CUSTODY.test(keysOf(words, Math.max(0, from - 14), to + 14)),
    reason: 'nobody is in custody: others only go or come back',
    yes: 'The striker Anna Lind was transferred to Norway by Greece.',
    no: 'Two prisoners, Anna Lind and Jan Orlo, were transferred to Norway by Greece.',
  },
  {
    of: ({ id }) => id === 'legal.handed-person',
    is: ({ words, groups, to }) => !isPersonNext(words, groups, to),
    reason: 'a letter is handed over, or an office',
    yes: 'Norway handed over command to his successor Anna Lind of Greece.',
    no: 'Norway handed over Anna Lind, wanted for fraud, to Greece.',
  },
]
