/** Do the words of a match mean what its rule takes them for? Rows of the senses that they may have instead. Long because it has one row per sense. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { QUOTES } from '../data/saying.ts'
import { INSTALLED } from '../data/titleRanks.ts'
import type { WordSpan } from '../find/spans.ts'
import { keysOf } from '../nlp/keys.ts'
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

/** What people come together for. */
const MEETINGS = new Set([
  'meeting',
  'summit',
  'session',
  'talks',
  'negotiations',
  'lunch',
  'dinner',
  'breakfast',
])

/** Right before what somebody would have, or would not. */
const FOR_OR_AGAINST =
  /\bagainst$|\b(?:favou?r|support) of$|\b(?:opposed|opposes|opposition|objects?|objected|objections?) to$/u

/** Rules about courts begin with these, which end the names of courts. */
const COURTS = new Set(['court', 'tribunal', 'chamber'])

export const OTHER_SENSES: readonly OtherSense[] = [
  // asked first: `npm run mutation` tells by it which rules a text comes near
  {
    of: ({ unlessNext }) => unlessNext !== undefined,
    is: ({ rule, words, to }) => rule.unlessNext?.includes(words[to]?.key ?? '') === true,
    reason: 'what stands right behind makes the words mean something else',
    yes: 'A film was released by a studio in Greece.',
    no: 'A banker was released in Greece on Monday.',
  },
  {
    of: ({ unless }) => unless !== undefined,
    is: ({ rule, words, from }) => rule.unless?.includes(words[from - 1]?.key ?? '') === true,
    reason: 'what stands right before makes the words mean something else',
    yes: 'Greece sang for recently freed citizens of Norway.',
    no: 'Greece freed two citizens of Norway.',
  },
  {
    of: ({ kind, frame }) => kind === 'call' && frame === 'with',
    is: ({ words, from, to }) =>
      /^(?:to|of|about|after|before)$/u.test(words[from + 1]?.key ?? '') &&
      (words[from + 1]?.key === 'to' || !words.slice(from, to).some(({ key }) => BY_WIRE.has(key))),
    reason: 'spoken to the press or about somebody, not with whoever stands behind it',
    yes: 'Prime Minister Orlo of Greece spoke to the press after talks with President Tesar of Norway.',
    no: 'Prime Minister Orlo of Greece spoke about gas by phone with President Tesar of Norway.',
  },
  {
    of: ({ kind }) => kind === 'meeting',
    is: ({ words, from, to }) => {
      const noun = words.findIndex(({ key }, at) => at >= from && at < to && MEETINGS.has(key))
      return noun > 0 && FOR_OR_AGAINST.test(keysOf(words, Math.max(0, noun - 2), noun))
    },
    reason: 'what somebody is for or against is not held yet',
    yes: 'Minister Orlo of Greece had nothing against talks with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece had a meeting with Minister Lind of Norway.',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: ({ words, from }) => /^(?:every|each|any)$/u.test(words[from - 1]?.key ?? ''),
    reason: 'every meeting is none in particular',
    yes: 'Minister Orlo of Greece raised it at every meeting with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece raised it at a meeting with Minister Lind of Norway.',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: (here) => behind(here)?.key === 'participation',
    reason: 'whoever takes part is one of those who meet, not the other side of one',
    yes: 'Greek Minister Orlo held a meeting with the participation of Minister Lind of Norway.',
    no: 'Greek Minister Orlo held a meeting with Minister Lind of Norway.',
  },
  {
    of: ({ frame }) => frame === 'noun-with',
    is: ({ words, to }) =>
      words[to - 1]?.key === 'with' &&
      words[to - 1]?.gap.includes(',') === true &&
      !/^(?:too|also|though|however|today|yesterday)$/u.test(words[to - 2]?.key ?? ''),
    reason: 'behind a comma `with` tells a circumstance',
    yes: 'Minister Orlo of Greece praised the talks, with Minister Lind of Norway in the lead.',
    no: 'Minister Orlo of Greece praised the talks with Minister Lind of Norway.',
  },
  {
    of: ({ named }) => named === true,
    is: (here) => behind(here)?.capital !== true || /[,;:(]/u.test(here.words[here.to]?.gap ?? ''),
    reason: 'where a name must follow, `in touch` is no place',
    yes: 'Minister Orlo of Greece was in touch with Norway.',
    no: 'Minister Orlo of Greece was in Norway on Monday.',
  },
  {
    of: ({ opens }) => opens === true,
    is: ({ from }) => from > 0,
    reason: 'what must open the sentence stands within it',
    yes: 'Foreign Minister Orlo of Greece, received by President Tesar of Norway, praised the ties.',
    no: 'Received by President Tesar of Norway, Foreign Minister Orlo of Greece praised the ties.',
  },
  {
    of: ({ relative }) => relative !== undefined,
    is: ({ rule, words, from }) => !isInClauseOf(words, from, rule.relative ?? []),
    reason: 'the clause describes another noun',
    yes: 'The plan that Minister Orlo of Greece had with Minister Lind of Norway was good.',
    no: 'The talks that Minister Orlo of Greece had with Minister Lind of Norway were good.',
  },
  {
    of: ({ id }) => id === 'rejection.rejected' || id === 'rejection.declined',
    is: ({ words, from }) =>
      words[from + 1]?.key === 'to' &&
      /^(?:comment|say|discuss|elaborate|specify|name|speculate|answer|confirm)$/u.test(
        words[from + 2]?.key ?? '',
      ),
    reason: 'nothing is refused but words',
    yes: 'Norway refused to comment on the claims of Greece.',
    no: 'Norway refused to accept the claims of Greece.',
  },
  {
    of: ({ answersAccuser }) => answersAccuser === true,
    is: ({ words, from }) => {
      const verb = words.find((word, at) => at >= from && !word.capital && word.tags.has('Verb'))
      return verb === undefined || !QUOTES.has(verb.key)
    },
    reason: 'the answer is done, not said',
    yes: 'Norway accused Greece of dumping. In response, Foreign Minister Orlo of Greece closed the port.',
    no: 'Norway accused Greece of dumping. In response, Foreign Minister Orlo of Greece said that it should look at its own ports.',
  },
  {
    of: ({ id }) => id === 'agreement.in-force' || id === 'agreement.effective',
    is: ({ words, from }) => words.slice(Math.max(0, from - 8), from).some(({ key }) => LAWS.has(key)),
    reason: 'one state alone has made a law',
    yes: 'The customs law of Greece and Norway came into force.',
    no: 'The customs treaty of Greece and Norway came into force.',
  },
  {
    of: ({ id }) => id === 'meeting.held-participation',
    is: ({ words, from }) => !words.slice(0, from).some(({ key }) => MEETINGS.has(key)),
    reason: 'what is held is no meeting',
    yes: 'The exhibition was held in Rome on 3 May with the participation of Minister Orlo of Greece and Minister Lind of Norway.',
    no: 'The meeting on the cable was held in Rome on 3 May with the participation of Minister Orlo of Greece and Minister Lind of Norway.',
  },
  {
    of: ({ id }) => id === 'accusation.drew-criticism',
    is: ({ words, from, to }) =>
      words[to - 2]?.key === 'fire' &&
      words.slice(Math.max(0, from - 6), from).some(({ key }) => FORCES.has(key)),
    reason: 'whoever is shot at is not criticised',
    yes: 'Troops of Greece came under fire from Norway.',
    no: 'The budget of Greece came under fire from Norway.',
  },
  {
    of: ({ id }) => id === 'sanction.ordered-to-leave',
    is: ({ words, from }) => !words.slice(Math.max(0, from - 10), from).some(({ key }) => ENVOYS.has(key)),
    reason: 'others than envoys are told to leave',
    yes: 'Two tourists of Norway have been ordered to leave, said Minister Orlo of Greece.',
    no: 'A Norwegian diplomat has been ordered to leave, said Minister Orlo of Greece.',
  },
  {
    of: ({ retold }) => retold === true,
    is: ({ words, from, to, told }) => isTheOne(words, { from, to }) && contactOf(told).length > 0,
    reason: 'the meeting is one that the item has told',
    yes: 'Minister Orlo of Greece met Minister Lind of Norway in Rome. The meeting was attended by Ambassador Tesar of Norway and Ambassador Maros of Greece.',
    no: 'The meeting was attended by Minister Orlo of Greece and Minister Lind of Norway.',
  },
  {
    of: ({ frame }) => frame === 'to',
    is: ({ words, to }) => /^(?:addressed|written|sent)$/u.test(words[to - 2]?.key ?? ''),
    reason: 'to whom a letter is written is not who was handed it',
    yes: 'Ambassador Lind of Norway presented in Rome a letter addressed to President Orlo of Greece.',
    no: 'Ambassador Lind of Norway presented a letter to President Orlo of Greece.',
  },
  {
    of: ({ verbless }) => verbless === true,
    is: ({ words, groups, from }) => !standsAlone(words, groups, from),
    reason: 'there is a verb, which tells what happened',
    yes: 'Greek Foreign Minister Maria Orlo in Oslo praised Norway.',
    no: 'Greek Foreign Minister Maria Orlo in Oslo.',
  },
  {
    of: ({ frame }) => frame === 'object',
    is: ({ words, from, to }) =>
      words[from]?.key.endsWith('ing') === true && words[to]?.gap.includes(',') === true,
    reason: 'a noun behind which a clause begins',
    yes: 'Minister Orlo of Greece held a bilateral meeting, and Minister Lind of Norway thanked him.',
    no: 'Minister Orlo of Greece is meeting Minister Lind of Norway.',
  },
  {
    of: ({ kind, frame }) => kind === 'meeting' && frame === 'object',
    is: (here) => /^(?:reporters|journalists|correspondents|media|press)$/u.test(behind(here)?.key ?? ''),
    reason: 'the press is told, not whoever it is told of',
    yes: 'Minister Orlo of Greece informed reporters in Athens that Minister Lind of Norway would come.',
    no: 'Minister Orlo of Greece informed Minister Lind of Norway.',
  },
  {
    of: ({ frame }) => frame === 'object',
    is: ({ words, from }) =>
      words[from]?.key === 'meeting' && words[from - 1]?.tags.has('Determiner') === true,
    reason: 'a noun behind its article',
    yes: 'Minister Orlo of Greece called the meeting Minister Lind of Norway held a success.',
    no: 'Minister Orlo of Greece is meeting Minister Lind of Norway.',
  },
  {
    of: ({ kind }) => !EVENT_KINDS[kind].contact,
    is: ({ words, groups, from }) =>
      !COURTS.has(words[from]?.key ?? '') &&
      groups.some((group) =>
        group.parties.some((party) => party.kind === 'body' && party.from <= from && from < party.to),
      ),
    reason: 'part of the name of a body',
    yes: 'The Ramon Oslo Award Foundation which had planned to honour Minister Orlo of Greece said no.',
    no: 'Norway awarded Minister Orlo of Greece a medal.',
  },
  {
    of: ({ verb }) => verb === true,
    is: ({ words, groups, from }) =>
      words[from]?.tags.has('Verb') !== true || isAttribute(words, from) || isPlural(words, groups, from),
    reason: 'an attribute or a noun, where a verb is meant',
    yes: 'The film about freed citizens opened in Greece.',
    no: 'Greece freed two citizens of Norway.',
  },
  {
    of: ({ kind }) => kind === 'meeting',
    is: ({ words, from, to }) => words.slice(from, to).some(({ key }) => BY_WIRE.has(key)),
    reason: 'by wire nobody meets',
    yes: 'Minister Orlo of Greece held a telephone meeting with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece held a meeting with Minister Lind of Norway.',
  },
  {
    of: ({ kind }) => kind === 'meeting',
    is: (here) => opensWith(here, /^ha(?:s|d|ve)$/u) && isPast(here.words[here.from + 1]),
    reason: '`has` helps another verb',
    yes: 'Minister Orlo of Greece has arrived in Rome for talks with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece has talks with Minister Lind of Norway.',
  },
  {
    of: ({ kind }) => kind === 'talks',
    is: ({ words, from }) => isOfTitle(words, from) || isDescription(words, from),
    reason: 'what somebody is, not what happens',
    yes: 'Minister Orlo of Greece, co-chair of the intergovernmental commission of Greece and Norway, spoke with Minister Lind of Norway.',
    no: 'The joint commission of Greece and Norway held a session in Rome.',
  },
  {
    of: ({ kind }) => kind === 'talks',
    is: ({ words, to }) => words.slice(to, to + 4).some(({ key }) => /^judges?$/u.test(key)),
    reason: 'a court sits',
    yes: 'The session was co-chaired by Judge Orlo of Greece and Judge Lind of Norway.',
    no: 'The session was co-chaired by Minister Orlo of Greece and Minister Lind of Norway.',
  },
  {
    of: ({ kind, frame }) => kind === 'talks' && frame === 'all',
    is: ({ words, from }) => isReason(words, from),
    reason: 'only why somebody is there',
    yes: 'Minister Orlo of Greece is in Oslo for the session of the joint commission of Greece and Norway.',
    no: 'Minister Orlo of Greece took part in the session of the joint commission of Greece and Norway.',
  },
  {
    of: ({ links }) => links?.includes('upon') === true,
    is: ({ words, groups, to }) => isAppeal(words, groups, to),
    reason: 'what is asked of somebody',
    yes: 'Minister Orlo of Greece called upon Minister Lind of Norway to leave.',
    no: 'Minister Orlo of Greece called upon Minister Lind of Norway.',
  },
  {
    of: ({ kind }) => kind === 'support',
    is: (here) =>
      opensWith(here, /^welcome/u) &&
      (isGuest(here.words, here.groups, here.from + 1) || isPersonWelcomed(here)),
    reason: 'to welcome somebody is to receive, to welcome a deed is to praise it',
    yes: 'Norway welcomed Minister Orlo of Greece.',
    no: 'Norway welcomed the decision of Greece.',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^call/u) && isJudged(here.words, here.groups, here.to),
    reason: 'somebody is called something, not called up',
    yes: 'President Tesar of Norway called Prime Minister Orlo of Greece a liar.',
    no: 'President Tesar of Norway called Prime Minister Orlo of Greece.',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^s(?:aw|ees?|een)$/u) && isTakenAs(here.words, here.groups, here.to),
    reason: 'somebody is taken for something, not seen',
    yes: 'Minister Orlo of Greece saw Prime Minister Tesar of Norway as a rival.',
    no: 'Minister Orlo of Greece saw Prime Minister Tesar of Norway.',
  },
  {
    of: ({ kind }) => kind === 'aid',
    is: (here) => opensWith(here, /^provid/u) && here.words[here.from + 1]?.key === 'for',
    reason: 'what a contract provides for is not given',
    yes: 'Norway concluded a contract providing for the delivery of tents to Greece.',
    no: 'Greece is providing gas to Norway as aid.',
  },
  {
    of: ({ kind }) => kind === 'incident',
    is: ({ words, from }) =>
      (isHyphen(words[from]) && words[from - 1]?.key !== 'test') || isHyphen(words[from + 1]),
    reason: 'half of a compound',
    yes: 'Cyclone-hit Norway thanked Greece.',
    no: 'A cyclone hit Norway.',
  },
  {
    of: ({ kind }) => !EVENT_KINDS[kind].contact,
    is: ({ words, from }) =>
      isHyphen(words[from]) && (words[from - 1]?.capital === true || INSTALLED.has(words[from]?.key ?? '')),
    reason: 'half of a compound',
    yes: 'The army-appointed Prime Minister of Norway left.',
    no: 'Norway appointed a Prime Minister.',
  },
  {
    of: ({ kind }) => kind === 'visit',
    is: ({ words, from }) => isInvited(words, from),
    reason: 'a visit that is asked for is not made',
    yes: 'Minister Lind of Norway invited Minister Orlo of Greece to visit Oslo.',
    no: 'Minister Orlo of Greece visited Oslo.',
  },
  {
    of: ({ kind, verb }) => kind === 'statement' && verb === true,
    is: ({ words, from }) => isPassive(words, from),
    reason: 'whoever suffers the verb says nothing',
    yes: 'Ambassador Orlo of Greece was recalled.',
    no: 'Ambassador Orlo of Greece recalled the treaty.',
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
    reason: 'a noun, of what others did there',
    yes: 'Activists were arrested at a large rally in Greece.',
    no: 'Thousands rallied in Athens.',
  },
  {
    of: ({ kind }) => kind === 'protest',
    is: ({ words, to }) => words[to - 1]?.text === 'March',
    reason: 'the month',
    yes: 'Activists held since March in Greece are ill.',
    no: 'Women march in Athens.',
  },
  {
    of: ({ quoted }) => quoted === true,
    is: ({ words, from }) => !words.slice(from + 1, from + 12).some((word) => /["“]/u.test(word.gap)),
    reason: 'nothing is quoted',
    yes: 'Deputy Lind of Norway called the law a step back.',
    no: 'Deputy Lind of Norway called the law “the last nail”.',
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
