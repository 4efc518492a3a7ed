/** Senses that the words of all rules of a kind or frame may have. */
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import { INSTALLED } from '../../data/titleRanks.ts'
import { keysOf } from '../../nlp/keys.ts'
import { OCCASIONS } from '../occasions.ts'
import { isPassive } from '../arguments.ts'
import { isPersonal } from '../parties.ts'
import type { Occurrence, OtherSense } from './otherSense.ts'
import {
  behind,
  isDescription,
  isGuest,
  isHyphen,
  isInvited,
  isOfTitle,
  isPast,
  isReason,
  opensWith,
} from './signs.ts'

/** `Minister Orlo and his wife were warmly welcomed`: the subject of the passive is somebody. */
const isPersonWelcomed = ({ words, groups, from }: Occurrence): boolean =>
  isPassive(words, from) && groups.findLast(({ to }) => to <= from)?.parties.some(isPersonal) === true

const BY_WIRE = new Set(['telephone', 'telephonic', 'phone', 'videoconference'])

const MEETINGS: ReadonlySet<string> = new Set(OCCASIONS)

/** Right before what somebody would have, or would not. */
const FOR_OR_AGAINST =
  /\bagainst$|\b(?:favou?r|support) of$|\b(?:opposed|opposes|opposition|objects?|objected|objections?) to$/u

/** Rules about courts begin with these, which end the names of courts. */
const COURTS = new Set(['court', 'tribunal', 'chamber'])

export const KIND_SENSES: readonly OtherSense[] = [
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
    of: ({ frame }) => frame === 'to',
    is: ({ words, to }) => /^(?:addressed|written|sent)$/u.test(words[to - 2]?.key ?? ''),
    reason: 'to whom a letter is written is not who was handed it',
    yes: 'Ambassador Lind of Norway presented in Rome a letter addressed to President Orlo of Greece.',
    no: 'Ambassador Lind of Norway presented a letter to President Orlo of Greece.',
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
    of: ({ kind }) => kind === 'support',
    is: (here) =>
      opensWith(here, /^welcome/u) &&
      (isGuest(here.words, here.groups, here.from + 1) || isPersonWelcomed(here)),
    reason: 'to welcome somebody is to receive, to welcome a deed is to praise it',
    yes: 'Norway welcomed Minister Orlo of Greece.',
    no: 'Norway welcomed the decision of Greece.',
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
]
