/** Do the words of a match mean what its rule takes them for? Rows of the senses that they may have instead. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { QUOTES } from '../data/saying.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { isPassive } from './arguments.ts'
import { ENVOYS } from './expulsion.ts'
import { DEED_SENSES } from './meantDeeds.ts'
import type { Occurrence, OtherSense } from './otherSense.ts'
import { contactOf } from './memory.ts'
import { isPersonal } from './parties.ts'
import type { EventRule } from './rule.ts'
import type { Scene } from './scene.ts'
import {
  isAppeal,
  isAttribute,
  isDescription,
  isGuest,
  isHyphen,
  isInClauseOf,
  isInvited,
  isJudged,
  isOfTitle,
  isPast,
  isPlural,
  isReason,
  isTakenAs,
  isTheOne,
  standsAlone,
} from './senses.ts'

/** The word behind a trigger, past an article. */
const behind = ({ words, to }: Occurrence): Word | undefined =>
  words[to]?.key === 'the' ? words[to + 1] : words[to]

/** The first words of some triggers of several kinds. */
const opensWith = ({ words, from }: Occurrence, verb: RegExp): boolean => verb.test(words[from]?.key ?? '')

/** `Minister Orlo and his wife were warmly welcomed`: the subject of the passive is somebody. */
const isPersonWelcomed = ({ words, groups, from }: Occurrence): boolean =>
  isPassive(words, from) && groups.findLast(({ to }) => to <= from)?.parties.some(isPersonal) === true

const BY_WIRE = new Set(['telephone', 'telephonic', 'phone', 'videoconference'])

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

/** What one state makes for itself. */
const LAWS = new Set(['law', 'laws', 'code', 'amendments', 'decree', 'regulation', 'regulations', 'tariffs'])

/** Rules about courts begin with these, which end the names of courts. */
const COURTS = new Set(['court', 'tribunal', 'chamber'])

const OTHER_SENSES: readonly OtherSense[] = [
  // asked first: `npm run mutation` tells by it which rules a text comes near
  {
    of: ({ unlessNext }) => unlessNext !== undefined,
    is: ({ rule, words, to }) => rule.unlessNext?.includes(words[to]?.key ?? '') === true,
    such: 'called | at the port',
  },
  {
    of: ({ unless }) => unless !== undefined,
    is: ({ rule, words, from }) => rule.unless?.includes(words[from - 1]?.key ?? '') === true,
    such: 'the newly | appointed minister',
  },
  {
    of: ({ kind, frame }) => kind === 'call' && frame === 'with',
    is: ({ words, from }) => /^(?:to|of|about|after|before)$/u.test(words[from + 1]?.key ?? ''),
    such: 'spoke | to the press after a meeting with A',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: ({ words, from }) => /^(?:every|each|any)$/u.test(words[from - 1]?.key ?? ''),
    such: 'raised at every | meeting with A',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: (here) => behind(here)?.key === 'participation',
    such: 'the session took place with the participation of A',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: ({ words, to }) =>
      words[to - 1]?.key === 'with' &&
      words[to - 1]?.gap.includes(',') === true &&
      !/^(?:too|also|though|however|today|yesterday)$/u.test(words[to - 2]?.key ?? ''),
    such: 'talks resumed, with the envoys in the lead',
  },
  {
    of: ({ named }) => named === true,
    is: (here) => behind(here)?.capital !== true || /[,;:(]/u.test(here.words[here.to]?.gap ?? ''),
    such: 'was in touch, not in Rome',
  },
  {
    of: ({ opens }) => opens === true,
    is: ({ from }) => from > 0,
    such: 'A said that he was received by B',
  },
  {
    of: ({ relative }) => relative !== undefined,
    is: ({ rule, words, from }) => !isInClauseOf(words, from, rule.relative ?? []),
    such: 'the plan that A had with B, not the talks',
  },
  {
    of: ({ id }) => id === 'rejection.rejected' || id === 'rejection.declined',
    is: ({ words, from }) =>
      words[from + 1]?.key === 'to' &&
      /^(?:comment|say|discuss|elaborate|specify|name|speculate|answer|confirm)$/u.test(
        words[from + 2]?.key ?? '',
      ),
    such: 'refused to comment: nothing is refused but words',
  },
  {
    of: ({ answersAccuser }) => answersAccuser === true,
    is: ({ words, from }) => {
      const verb = words.find((word, at) => at >= from && !word.capital && word.tags.has('Verb'))
      return verb === undefined || !QUOTES.has(verb.key)
    },
    such: 'in response, Norway closed the border: done, not said',
  },
  {
    of: ({ id }) => id === 'agreement.in-force' || id === 'agreement.effective',
    is: ({ words, from }) => words.slice(Math.max(0, from - 8), from).some(({ key }) => LAWS.has(key)),
    such: 'the law came into force: one state alone has made it',
  },
  {
    of: ({ id }) => id === 'accusation.drew-criticism',
    is: ({ words, from, to }) =>
      words[to - 2]?.key === 'fire' &&
      words.slice(Math.max(0, from - 6), from).some(({ key }) => FORCES.has(key)),
    such: 'positions of A came under fire from B: no criticism',
  },
  {
    of: ({ id }) => id === 'sanction.ordered-to-leave',
    is: ({ words, from }) => !words.slice(Math.max(0, from - 10), from).some(({ key }) => ENVOYS.has(key)),
    such: 'tourists were told to leave Greece: no envoys',
  },
  {
    of: ({ retold }) => retold === true,
    is: ({ words, from, to, told }) => isTheOne(words, { from, to }) && contactOf(told).length > 0,
    such: 'took part in the meeting that the item has told',
  },
  {
    of: ({ frame }) => frame === 'to',
    is: ({ words, to }) => /^(?:addressed|written|sent)$/u.test(words[to - 2]?.key ?? ''),
    such: 'presented a letter addressed to A: to whom it is written, not handed',
  },
  {
    of: ({ verbless }) => verbless === true,
    is: ({ words, groups, from }) => !standsAlone(words, groups, from),
    such: 'Minister Orlo in Rome discussed trade: there is a verb',
  },
  {
    of: ({ frame }) => frame === 'object',
    is: ({ words, from, to }) =>
      words[from]?.key.endsWith('ing') === true && words[to]?.gap.includes(',') === true,
    such: 'at the end of the meeting, Minister Orlo: a noun, behind which a clause begins',
  },
  {
    of: ({ frame }) => frame === 'object',
    is: ({ words, from }) =>
      words[from]?.key === 'meeting' && words[from - 1]?.tags.has('Determiner') === true,
    such: 'at a meeting in Rome, the ministers: a noun',
  },
  {
    of: ({ kind }) => !EVENT_KINDS[kind].contact,
    is: ({ words, groups, from }) =>
      !COURTS.has(words[from]?.key ?? '') &&
      groups.some((group) =>
        group.parties.some((party) => party.kind === 'body' && party.from <= from && from < party.to),
      ),
    such: 'Amnesty International: part of a name',
  },
  {
    of: ({ verb }) => verb === true,
    is: ({ words, groups, from }) =>
      words[from]?.tags.has('Verb') !== true || isAttribute(words, from) || isPlural(words, groups, from),
    such: 'a single arrested journalist; condemned arrests',
  },
  {
    of: ({ kind }) => kind === 'meeting',
    is: ({ words, from, to }) => words.slice(from, to).some(({ key }) => BY_WIRE.has(key)),
    such: 'held a telephone conversation',
  },
  {
    of: ({ kind }) => kind === 'meeting',
    is: (here) => opensWith(here, /^ha(?:s|d|ve)$/u) && isPast(here.words[here.from + 1]),
    such: 'has arrived in Rome for talks with A: it helps another verb',
  },
  {
    of: ({ kind }) => kind === 'talks',
    is: ({ words, from }) => isOfTitle(words, from) || isDescription(words, from),
    such: 'A, co-chair of the joint commission: what somebody is, not what happens',
  },
  {
    of: ({ kind }) => kind === 'talks',
    is: ({ words, to }) => words.slice(to, to + 4).some(({ key }) => /^judges?$/u.test(key)),
    such: 'the session was presided over by Judge Orlo: a court sits',
  },
  {
    of: ({ kind, frame }) => kind === 'talks' && frame === 'all',
    is: ({ words, from }) => isReason(words, from),
    such: 'in Rome for the session of the Council: only why somebody is there',
  },
  {
    of: ({ links }) => links?.includes('upon') === true,
    is: ({ words, groups, to }) => isAppeal(words, groups, to),
    such: 'called on the Greek side to leave: what is asked of somebody',
  },
  {
    of: ({ kind }) => kind === 'support',
    is: (here) =>
      opensWith(here, /^welcome/u) &&
      (isGuest(here.words, here.groups, here.from + 1) || isPersonWelcomed(here)),
    such: 'welcomed Minister Orlo: to welcome somebody is to receive, to welcome a deed is to praise it',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^call/u) && isJudged(here.words, here.groups, here.to),
    such: 'called Orlo a liar',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^s(?:aw|ees?|een)$/u) && isTakenAs(here.words, here.groups, here.to),
    such: 'saw Orlo as a rival',
  },
  {
    of: ({ kind }) => kind === 'aid',
    is: (here) => opensWith(here, /^provid/u) && here.words[here.from + 1]?.key === 'for',
    such: 'providing for the delivery of gas: what a contract says',
  },
  {
    of: ({ kind }) => kind === 'incident',
    is: ({ words, from }) =>
      (isHyphen(words[from]) && words[from - 1]?.key !== 'test') || isHyphen(words[from + 1]),
    such: 'cyclone-hit Tonga, live-fire drills: half of a compound',
  },
  {
    of: ({ kind }) => !EVENT_KINDS[kind].contact,
    is: ({ words, from }) => isHyphen(words[from]) && words[from - 1]?.capital === true,
    such: 'the Greece-backed rebels: half of a compound',
  },
  {
    of: ({ kind }) => kind === 'visit',
    is: ({ words, from }) => isInvited(words, from),
    such: 'invited Minister Orlo to visit Greece: asked for, not made',
  },
  {
    of: ({ kind, verb }) => kind === 'statement' && verb === true,
    is: ({ words, from }) => isPassive(words, from),
    such: 'was recalled from the post: whoever suffers the verb says nothing',
  },
  {
    of: ({ kind, frame }) => kind === 'protest' && frame === 'scene',
    is: ({ words, from, to }) =>
      words[from]?.tags.has('Verb') !== true &&
      /^(?:rally|protest|march)$/u.test(words[to - 1]?.key ?? '') &&
      to - from > 1 &&
      words
        .slice(Math.max(from, to - 3), to - 1)
        .some(({ tags }) => tags.has('Determiner') || tags.has('Adjective') || tags.has('Preposition')),
    such: 'activists were arrested at a rally: a noun',
  },
  {
    of: ({ kind }) => kind === 'protest',
    is: ({ words, to }) => words[to - 1]?.text === 'March',
    such: 'women gathered on 8 March: the month',
  },
  {
    of: ({ quoted }) => quoted === true,
    is: ({ words, from }) => !words.slice(from + 1, from + 12).some((word) => /["“]/u.test(word.gap)),
    such: 'called the law a step back, without a quotation',
  },
  ...DEED_SENSES,
]

/** @param match where the rule's words stand in the scene */
export function isMeant(
  rule: EventRule,
  { words, text, groups, told, titlesOf }: Scene,
  { from, to }: WordSpan,
): boolean {
  const here = { words, text, groups, told, titlesOf, from, to, rule }
  return !OTHER_SENSES.some(({ of, is }) => of(rule) && is(here))
}
