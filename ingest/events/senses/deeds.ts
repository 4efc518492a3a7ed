/** Senses that the words of a rule may have in which that was not done: a strike that has ended, people driven from their homes, laws of one state. */
import { wordSet } from '../../data/lists.ts'
import { keysOf } from '../../nlp/keys.ts'
import type { Word } from '../../nlp/word.ts'
import { ENVOYS } from '../expulsion.ts'
import { isPersonal, type Group } from '../parties.ts'
import { isThing } from '../subject.ts'
import type { DeedSense } from './names.ts'
import type { Sense } from './otherSense.ts'
import { has } from './signs.ts'

const ENDS = /^(?:end(?:ed|s|ing)|suspend(?:ed|s)|stopped|halted|abandoned)$/u

const FROM_HOME = /^from (?:\S+ ){0,2}(?:homes?|houses|homeland|lands?|villages?)\b/u

const NO_BRANCH = /^(?:acts?|laws?|bills?|decrees?|for|to|and|of|on)$/u

/** What one state makes for itself. */
const LAWS = new Set(['law', 'laws', 'code', 'amendments', 'decree', 'regulation', 'regulations', 'tariffs'])

/** Whoever comes under fire in the plain sense. */
const FORCES = new Set([
  'positions',
  'posts',
  'troops',
  'soldiers',
  'forces',
  'units',
  'village',
  'villages',
  'convoy',
  'patrol',
])

const BLAMELESS = wordSet(
  'unexpected surprising historic important necessary positive courageous brave logical milestone victory success breakthrough balanced technical routine great good excellent right timely',
)

const STEP = /^(?:step|decision|move)$/u

const UNPRAISED = /^(?:not|no|never|hardly|for)$/u

const COURTS = /^(?:courts?|judges?|tribunal|jury)$/u

/** Whoever is in custody, or so many people of a state: these are handed over, others only go or come back. */
const CUSTODY =
  /\b(?:prisoners?|detainees?|convicts?|convicted|sentenced?|wanted|suspects?|suspected|captives?|hostages?|arrested|jailed|imprisoned|detained|extradition|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\S+ )?(?:citizens|nationals|soldiers|servicemen|sailors|fishermen|guards|officers))\b/u

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

export const DEED_SENSES: Readonly<Record<DeedSense, Sense>> = {
  'refused-words': {
    is: ({ words, from }) =>
      words[from + 1]?.key === 'to' &&
      /^(?:comment|say|discuss|elaborate|specify|name|speculate|answer|confirm)$/u.test(
        words[from + 2]?.key ?? '',
      ),
    reason: 'nothing is refused but words',
    yes: 'Norway refused to comment on the claims of Greece.',
    no: 'Norway refused to accept the claims of Greece.',
  },
  'own-law': {
    is: ({ words, from }) => words.slice(Math.max(0, from - 8), from).some(({ key }) => LAWS.has(key)),
    reason: 'one state alone has made a law',
    yes: 'The customs law of Greece and Norway came into force.',
    no: 'The customs treaty of Greece and Norway came into force.',
  },
  'under-fire': {
    is: ({ words, from, to }) =>
      words[to - 2]?.key === 'fire' &&
      words.slice(Math.max(0, from - 6), from).some(({ key }) => FORCES.has(key)),
    reason: 'whoever is shot at is not criticised',
    yes: 'Troops of Greece came under fire from Norway.',
    no: 'The budget of Greece came under fire from Norway.',
  },
  'no-envoys': {
    is: ({ words, from }) => !words.slice(Math.max(0, from - 10), from).some(({ key }) => ENVOYS.has(key)),
    reason: 'others than envoys are told to leave',
    yes: 'Two tourists of Norway have been ordered to leave, said Minister Orlo of Greece.',
    no: 'A Norwegian diplomat has been ordered to leave, said Minister Orlo of Greece.',
  },
  'strike-ended': {
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), ENDS),
    reason: 'whoever ends it protests no more',
    yes: 'A prisoner in Greece ended his hunger strike.',
    no: 'A prisoner in Greece began a hunger strike.',
  },
  'harmless-name': {
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
  'driven-from-home': {
    is: ({ words, to }) => FROM_HOME.test(keysOf(words, to, to + 4)),
    reason: 'driven out, not sent home',
    yes: 'Greeks were expelled from their homes by Norway.',
    no: 'Two Greek diplomats were expelled by Norway.',
  },
  'name-of-body': {
    is: ({ words, from }) =>
      words[from]?.text === 'Amnesty' &&
      words[from + 1]?.capital === true &&
      !NO_BRANCH.test(words[from + 1]?.key ?? ''),
    reason: 'a branch of the organization',
    yes: 'Amnesty Norway thanked the courts of Greece.',
    no: 'Greece adopted an amnesty act.',
  },
  'by-post': {
    is: ({ words, to }) => words[to]?.gap === '-' || /^offices?$/u.test(words[to]?.key ?? ''),
    reason: 'letters go by post, and much is post-war',
    yes: 'President Orlo of Greece made a gift to the post office.',
    no: 'President Orlo of Greece shared a post on his page.',
  },
  'which-ones': {
    is: ({ words, groups, from, to }) => words[to]?.key === 'by' && isThing(words, from, groups),
    reason: 'which of them are meant',
    yes: 'Two lawyers appointed by the state met Anna Lind of Norway.',
    no: 'Anna Lind was appointed by the President of Greece.',
  },
  'named-after': {
    is: ({ words, from, to }) => words[from]?.key === 'named' && words[to]?.key === 'after',
    reason: 'what bears a name is named to no office',
    yes: 'Anna Lind was named after her mother.',
    no: 'Anna Lind was named minister of Greece.',
  },
  'court-decides': {
    is: ({ words, from }) => {
      const ahead = words.slice(Math.max(0, from - 8), from + 1)
      return has(ahead.slice(0, -1), COURTS) && !ahead.some(({ gap }) => /[,;]/u.test(gap))
    },
    reason: 'a court decides on charges and answers none',
    yes: 'The Supreme Court of Greece dismissed the charges as unfounded and released Orlo.',
    no: 'The Minister of Justice of Greece dismissed the charges as unfounded.',
  },
  'no-captive': {
    is: ({ words, from, to }) =>
      /^(?:transferred|returned|repatriated)$/u.test(words[from + 1]?.key ?? '') &&
      !CUSTODY.test(keysOf(words, Math.max(0, from - 14), to + 14)),
    reason: 'nobody is in custody: others only go or come back',
    yes: 'The striker Anna Lind was transferred to Norway by Greece.',
    no: 'Two prisoners, Anna Lind and Jan Orlo, were transferred to Norway by Greece.',
  },
  'thing-handed': {
    is: ({ words, groups, to }) => !isPersonNext(words, groups, to),
    reason: 'a letter is handed over, or an office',
    yes: 'Norway handed over command to his successor Anna Lind of Greece.',
    no: 'Norway handed over Anna Lind, wanted for fraud, to Greece.',
  },
}
