/** With whom and against whom somebody stands in a sentence, by the words between the names. */
import { isNameWord } from '../find/nameWords.ts'
import { keysOf } from '../nlp/keys.ts'
import { SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { FoundSentence } from '../find/item.ts'
import { isClauseOfTwo, isPair } from './pairs.ts'
import { sideSaid } from './sideSaid.ts'
import { ENVOY } from './sideScene.ts'
import type { NamedPerson, StateSpan } from '../find/spans.ts'
import { employerOf, isStaff } from './staff.ts'
import { besideState, unnamedSubject } from './unnamed.ts'
import { endOf, isQuoted, leadOf, spokenFor } from './voice.ts'
import {
  ACCOMPANIED_BY,
  OFFICER_ACCOMPANIED,
  ALSO_BY,
  BY_SEVERAL,
  ACCOMPANIES,
  IN_DELEGATION,
  CAME_ALONG,
  WITH_DELEGATION,
  COMPANY,
  DONE_TOGETHER,
  SHOWN_BY,
  SENT_FROM,
  IN_PRESENCE,
  JOINED_BY,
  HOSTED_BY,
  ATTENDED_BY,
  LIKEWISE,
  CONVEYS,
  BROUGHT_BY,
  GIVEN_TO,
  CONTACT,
  MET,
  DONE_BY,
  BY_PRONOUN,
  PARTAKING,
} from './standingWords.ts'

/** How words tell company: outright (`accompanied by`), in a list, in one of envoys and others, behind an envoy, or as whoever speaks for somebody. */
export type Tie = 'said' | 'listed' | 'loose' | 'envoy' | 'voice'

export interface Standing {
  /** The state whose delegation or officer the person accompanies: `the Greek minister was accompanied by Lind`. */
  state?: string
  /** The person named before on the same side: `Orlo, accompanied by Lind`. */
  beside?: NamedPerson
  tie?: Tie
  /** Those on the other side, its subject first: `Orlo met Lind`. */
  opposite?: readonly NamedPerson[]
  /** States on the other side of a verb of contact: `Orlo received a Greek delegation`. */
  foreign?: readonly string[]
  /** Whom of the sentences before the person belongs to. */
  follows?: Following
  /** The state of the unnamed one who met the person: `the Greek diplomat also met Lind`. */
  oppositeState?: string
}

/** `Lind accompanied her`: the person spoken of; `the delegation includes Lind`: the guests. */
export type Following = 'person' | 'delegation'

/** Where `person` stands in its sentence. */
export function standingOf(sentence: FoundSentence, person: NamedPerson): Standing {
  const { words, people, states } = sentence
  const own = employerOf(sentence, person)
  if (own !== undefined) return { beside: own, tie: 'said' }
  if (isStaff(sentence, person)) return { follows: 'person' }
  if (isQuoted(sentence, person)) {
    const chief = spokenFor(sentence, person)
    return chief === undefined ? {} : { beside: chief, tie: 'voice' }
  }
  if (isOfSeveral(sentence, person)) return {}
  const text = (from: number, to: number): string => keysOf(words, from, to)
  const lead = leadOf(person)
  const earlier = people.filter((one) => one !== person && endOf(one) <= lead)
  const last = earlier.at(-1)
  const subjects = [...people, ...sentence.candidates]
    .filter((one) => one !== person && one.to <= lead)
    .sort((a, b) => a.from - b.from)
  const side = sideSaid(sentence, lead)
  if (side !== undefined) return { state: side }
  const floor = last === undefined ? 0 : endOf(last)
  const between = text(floor, lead).replace(DONE_BY, '')
  const led = states.findLast((state) => state.from >= floor && state.to <= lead)
  if (led !== undefined && isCompany(text(led.to, lead), 4)) return { state: led.code }
  // "Greece was represented by Orlo, Norway by Lind"
  const each = states.find((state) => state.to === lead - 1 && state.from >= floor)
  if (each !== undefined && words[lead - 1]?.key === 'by') return { state: each.code }
  // "a delegation from Lima headed by the mayor, Orlo"
  const from = sentence.places.findLast((place) => place.from >= floor && place.to <= lead)
  if (
    from?.country !== undefined &&
    /^(?:from|of)$/u.test(words[from.from - 1]?.key ?? '') &&
    isCompany(text(from.to, lead), 4)
  )
    return { state: from.country }
  // "the two looked on as Orlo and Norway's Lind signed": a clause of two of whom each is of one side
  const equal = people.find((one) => leadOf(one) >= endOf(person))
  if (
    equal !== undefined &&
    LIST.test(text(endOf(person), leadOf(equal))) &&
    isClauseOfTwo(sentence, person, equal)
  )
    return { opposite: [equal] }
  if (last === undefined) {
    if (
      (opensWithSubject(words) && ACCOMPANIED_BY.test(text(0, lead))) ||
      OFFICER_ACCOMPANIED.test(text(0, lead)) ||
      CAME_ALONG.test(text(lastOf(people), words.length))
    )
      return { follows: 'person' }
    if (WITH_DELEGATION.test(text(0, lead)) || IN_DELEGATION.test(text(endOf(person), words.length)))
      return { follows: 'delegation' }
    // "Orlo was accompanied by Minister Lind": a name that is known from elsewhere
    const known = subjects.at(-1)
    const since = known === undefined ? '' : text(endOf(known), lead)
    if (known !== undefined && SHOWN_BY.test(text(endOf(known), lead + 1))) return { opposite: [known] }
    if (known !== undefined && (isCompany(since, 4) || SENT_FROM.test(since)))
      return { beside: known, tie: 'said' }
    const next = people.find((one) => leadOf(one) >= endOf(person))
    // "Orlo, who accompanied the President, met Lind"
    const escorted = [...people, ...sentence.candidates].find(
      (one) => leadOf(one) >= endOf(person) && ACCOMPANIES.test(text(endOf(person), leadOf(one))),
    )
    if (escorted !== undefined) return { beside: escorted, tie: 'said' }
    if (next !== undefined && LIST.test(text(endOf(person), leadOf(next))) && isPair(sentence, person, next))
      return { opposite: [next] }
    const foreign = foreignAfter(sentence, person, states, text)
    const unnamed = subjects.every((one) => isInName(words, one)) ? unnamedSubject(sentence, lead) : undefined
    if (unnamed !== undefined) return { oppositeState: unnamed, foreign: besideState(sentence, unnamed) }
    return {
      foreign: foreign.length === 0 ? undefined : foreign,
      opposite:
        subjects.length > 0 && CONTACT.test(text(0, lead)) && !ATTENDED_BY.test(text(0, lead))
          ? subjects
          : undefined,
    }
  }
  // "Orlo inspected the plant together with its director, Lind": who shows it is of the house
  if (SHOWN_BY.test(text(floor, lead + 1))) return {}
  if (isCompany(between, Infinity)) return { beside: last, tie: 'said' }
  // "the spokesman Orlo said Prime Minister Lind would meet the Greek premier"
  if (SAYS_OF.test(between))
    return { beside: last, tie: 'loose', foreign: foreignAfter(sentence, person, states, text) }
  // "denied a report by a paper that Minister Lind had come"
  if (/\bthat(?: the| his| her)?$/u.test(between)) return {}
  if (DONE_TOGETHER.test(between)) return { beside: last, tie: 'listed' }
  if (SENT_FROM.test(between)) {
    // "Orlo called on Lind and conveyed the greetings of Tesar": whoever conveys them is of the sender's side
    const bearer = CONVEYS.test(between) ? subjects[0] : undefined
    return { beside: bearer ?? last, tie: 'said' }
  }
  // "Lind was received by Orlo in the presence of Tesar": beside the host as well
  if (IN_PRESENCE.test(between) && HOSTED_BY.test(text(0, leadOf(last))))
    return { beside: last, tie: 'listed' }
  // "Orlo welcomed Lind to the palace, in a meeting also attended by Minister Tesar": an envoy may be the guest's
  if (JOINED_BY.test(between) && !person.offices.some(({ title }) => ENVOY.test(title)))
    return { beside: HOSTED_BY.test(text(0, leadOf(last))) ? last : (subjects[0] ?? last), tie: 'loose' }
  if (IN_PRESENCE.test(between) || LIKEWISE.test(between))
    return { beside: subjects[0] ?? last, tie: 'listed' }
  // "was accompanied by Lind and by Tesar", "was received by Lind and by Tesar"
  if (ALSO_BY.test(between) && BY_SEVERAL.test(text(0, leadOf(last)))) return { beside: last, tie: 'listed' }
  if (GIVEN_TO.test(between)) return { opposite: subjects }
  if (between === '' && BROUGHT_BY.test(text(0, lead))) return { beside: last, tie: 'said' }
  // "signed by the Greek ambassador, Orlo, and Minister Lind": of one side each
  if (LIST.test(between) && SIGNED.test(text(0, leadOf(last))) && isPair(sentence, last, person))
    return { opposite: [last] }
  if (LIST.test(between) && isEnvoy(last) !== isEnvoy(person))
    return { beside: last, tie: isEnvoy(last) ? 'envoy' : 'loose' }
  if (LIST.test(between))
    return isPair(sentence, last, person) ? { opposite: [last] } : { beside: last, tie: 'listed' }
  if (/^to(?: the| his| her)?$/u.test(between)) return { opposite: [last] }
  if (!CONTACT.test(between)) return {}
  // "With Orlo away, she was received by Lind": across from her, not from Orlo
  if (BY_PRONOUN.test(between)) return {}
  // "She met Orlo and called on Lind": both are across from her
  const [first] = subjects
  return first !== undefined && isObject(sentence, first)
    ? { beside: first, tie: 'listed' }
    : { opposite: subjects }
}

/** `the Velda Sorn | Mausoleum`: what is called after somebody is no subject. */
const isInName = (words: FoundSentence['words'], { to }: NamedPerson): boolean => {
  const next = words[to]
  return next?.capital === true && next.gap === ' ' && !isNameWord(next, false)
}

/** Right before the first of those who sign. */
const SIGNED = /\b(?:signed|inked|initialled) by(?: the)?(?: \S+)?$/u

/** An ambassador who is named in a list need not be of the state of the others. */
const isEnvoy = ({ offices }: NamedPerson): boolean =>
  offices.some(({ title, state }) => state !== undefined && ENVOY.test(title))

/** `She`, `The monarch`: whoever the sentences before speak of. */
const opensWithSubject = (words: FoundSentence['words']): boolean =>
  SUBJECT_PRONOUNS.has(words[0]?.key ?? '') ||
  (words[0]?.key === 'the' &&
    /^(?:monarch|ruler|sovereign|head|leader|premier|dignitary)$/u.test(words[1]?.key ?? ''))

/** `Orlo and Lind spoke in the presence of their ministers, A and B`: they stand with those who spoke, one with each. */
const isOfSeveral = ({ words }: FoundSentence, { offices, lead }: NamedPerson): boolean =>
  offices.some(
    (office) =>
      office.plural && !office.counterpart && office.to <= lead && words[office.from - 1]?.key === 'their',
  )

/** Right between who speaks and who is spoken of. */
const SAYS_OF =
  /^(?:(?:said|says|announced|confirmed)(?: that)?|(?:told|informed|assured|reminded) (?:\S+ ){1,5}that)(?: the)?$/u

/** Where the words of the last name end. */
const lastOf = (people: readonly NamedPerson[]): number => Math.max(0, ...people.map(endOf))

/** Company, at most so many words from its start, unless a verb of contact stands there too. */
function isCompany(between: string, reach: number): boolean {
  const company = COMPANY.exec(between)
  if (company === null) return false
  // "arrived with a large delegation including": it is the own one
  const before = between.slice(0, company.index).replace(/\bwith (?:\S+ ){0,3}delegation\b/u, '')
  return (
    before.split(' ').length - 1 <= reach &&
    !CONTACT.test(before + between.slice(company.index + company[0].length))
  )
}

/** What may stand between the names of a list. */
const LIST =
  /^(?:(?:and|also|both|as well as|then|the|his|her|their|its|a|an|far|right|left|senior|veteran|prominent|influential|fellow|top|ruling|opposition)(?: |$|-))*$/u

/** The states behind a verb of contact of which the person is the subject. */
function foreignAfter(
  { words }: FoundSentence,
  person: NamedPerson,
  states: readonly StateSpan[],
  text: (from: number, to: number) => string,
): string[] {
  const end = endOf(person)
  return states
    .filter((state) => state.from >= end && MET.test(text(end, state.from).replace(SAYS_THAT, '')))
    .filter((state) => !/^(?:in|to|at)$/u.test(words[state.from - 1]?.key ?? ''))
    .map((state) => state.code)
}

/** `welcomed the step, adding that Norway`: what is said is of others. */
const SAYS_THAT = /^.*\bthat\b.*$/u

/** `Lind received her`: across from whoever the sentences before speak of. */
export function isHostOfPronoun({ words, people }: FoundSentence, person: NamedPerson): boolean {
  // "Orlo and Lind received her": both
  let end = endOf(person)
  for (const next of people)
    if (leadOf(next) >= end && LIST.test(keysOf(words, end, leadOf(next)))) end = endOf(next)
  return /^(?:also |then |later )?(?:received|met|hosted|welcomed|greeted|saw|summoned|congratulated|thanked) (?:him|her|them)\b/u.test(
    keysOf(words, end, end + 4),
  )
}

/** Is the person the object of a contact, so that nobody before in the sentence but `she` or `the Minister` is its subject? */
export const isObject = (sentence: FoundSentence, person: NamedPerson): boolean => {
  const { words } = sentence
  if (isQuoted(sentence, person)) return false
  const before = keysOf(words, 0, leadOf(person)).replace(PARTAKING, '')
  return MET.test(before) || DEALT_WITH.test(before)
}

/** `a lunch with`, `paid respects to`, `an audience granted him by`: right before whoever is met. */
const DEALT_WITH =
  /(?<!\b(?:together|along|line|accordance|keeping|equipped|charged|tasked)) with(?: the)?$|\b(?:respects?|visit|call|farewell|tribute) (?:to|on|upon)(?: the)?$|\baudience (?:granted|given|accorded) (?:\S+ ){0,3}by(?: the)?$/u

/** `a delegation headed by Orlo`: whoever the delegation of the sentences behind is led by. */
export const leadsDelegation = ({ words }: FoundSentence, person: NamedPerson): boolean =>
  /\bdelegation\b.{0,60}\b(?:(?:headed|led|chaired) by|under)(?: the| his| her| its)?(?: \w+)?$/u.test(
    keysOf(words, 0, leadOf(person)),
  )
