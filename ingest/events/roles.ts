/** Who stands where around a trigger: each frame picks groups before and after it. */
import { nameOf } from '../find/countries.ts'
import type { Word } from '../nlp/engine.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Group, Party } from './parties.ts'
import type { Side } from '../types.ts'
import type { EventRule, Frame } from './rule.ts'

export interface Roles {
  actors: Party[]
  recipients: Party[]
}

/** What a frame can look at. `protagonist`: who the item has been about so far, for `he`, `the sides`, or no subject at all. */
export interface Scene {
  words: readonly Word[]
  groups: readonly Group[]
  protagonist: readonly Party[]
  /** Whoever was named last before this sentence, for `her`, `him`, `them`. */
  spoken: readonly Party[]
  /** Sides of the last contact that the item told, for an agreement signed there. */
  contact: readonly Side[]
  /** Sides of the last happening between two, for whoever accuses `them`. */
  pair: readonly Side[]
  /** Sides that accused in the item so far, for whoever rejects it. */
  accuser: readonly Side[]
  /** State of the publisher, where the item speaks of it. */
  home?: string
  /** The state a place lies in, by the place's first word. */
  stateAt: (word: number) => string | undefined
}

const OWN_LINKS: Record<Frame, readonly string[]> = {
  with: ['with', 'and', 'from'],
  object: [],
  by: ['by', 'to'],
  between: ['between', 'of', 'among'],
  'noun-with': ['with'],
  destination: ['to', 'in', 'at', 'for', ''],
  'travel-of': ['of', 'by'],
  to: ['to', 'for', 'with'],
  against: ['against', 'on', 'of', 'from', 'for'],
  subject: [],
  patient: ['by'],
  locus: [],
  all: [],
}

const NONE: Roles = { actors: [], recipients: [] }

/** The subject of the verb at `at`: the nearest group before it that no preposition governs. */
function subjectBefore({ groups, words }: Scene, at: number): Party[] {
  if (isThing(words, at, groups)) return []
  const before = groups.filter((group) => group.to <= at)
  return before.findLast((group) => group.preposition === '')?.parties ?? []
}

/** Common nouns for people: they stand for whoever the item is about. */
const PEOPLE = new Set(
  'leaders ministers presidents sides parties officials delegation delegations guest guests diplomat diplomats minister president ambassador envoy official head heads counterparts team group two both latter former'.split(
    ' ',
  ),
)

/** `the letter was received`: the subject is a thing, so nobody named before is. */
function isThing(words: readonly Word[], at: number, groups: readonly Group[]): boolean {
  let index = at - 1
  while (
    index > 0 &&
    /^(?:has|have|had|was|were|is|are|been|be|also|later|then|not|will|would)$/u.test(words[index]?.key ?? '')
  )
    index--
  const word = words[index]
  if (word === undefined || word.capital || groups.some((group) => index >= group.from && index < group.to))
    return false
  if (/[,;]/u.test(words[index + 1]?.gap ?? '')) return false
  return word.tags.has('Noun') && !word.tags.has('Pronoun') && !word.tags.has('Date') && !PEOPLE.has(word.key)
}

/** The groups after `at`, up to `reach` words away, that one of the links governs; '' stands for a direct object. */
function objectAfter({ groups, words }: Scene, at: number, links: readonly string[], reach: number): Party[] {
  const after = groups.filter((group) => group.from >= at)
  const first = after.findIndex(
    (group) =>
      group.from - at <= reach && (links.includes(group.preposition) || isDirect(words, at, group, links)),
  )
  if (first < 0) return []
  const found: Party[] = []
  let last: Group | undefined
  for (const group of after.slice(first)) {
    if (last !== undefined && (!continues(words, last, group) || isSubject(words, group))) break
    found.push(...group.parties)
    last = group
  }
  return found
}

/** `met with the King`: the link is part of the trigger itself, or the object follows at once. */
function isDirect(words: readonly Word[], at: number, group: Group, links: readonly string[]): boolean {
  const trigger = words[at - 1]?.key ?? ''
  return group.from - at <= 3 && (links.includes(trigger) || (links.includes('') && group.preposition === ''))
}

/** A list goes on behind an apposition or a second link: `with A, adviser to the PM; B, deputy minister; and with C`. */
function continues(words: readonly Word[], last: Group, next: Group): boolean {
  const between = words.slice(last.to, next.from)
  if (between.some((word) => word.tags.has('Verb') && !word.capital)) return false
  const gaps = [...between, words[next.from]].map((word) => word?.gap ?? '').join('')
  return (
    gaps.includes(';') ||
    (between.length > 0 && between.length <= 4 && between.every((word) => LIST_WORDS.has(word.key)))
  )
}

/** `; her counterpart did not take part`: a verb follows, so the group begins a clause of its own. */
function isSubject(words: readonly Word[], group: Group): boolean {
  const next = [words[group.to], words[group.to + 1]]
  return next.some(
    (word) => word !== undefined && !word.capital && word.tags.has('Verb') && !word.tags.has('Gerund'),
  )
}

const LIST_WORDS = new Set([
  'separately',
  'later',
  'afterwards',
  'respectively',
  'and',
  'with',
  'also',
  'the',
  'as',
  'well',
  'then',
  'by',
  'her',
  'his',
  'their',
])

/** Parties on both sides of a rule's match at [from, to) in a scene. */
export function rolesOf(rule: EventRule, scene: Scene, match: WordSpan): Roles {
  const links = rule.links ?? OWN_LINKS[rule.frame]
  const subject = (): Party[] => {
    const found = subjectBefore(scene, match.from)
    if (found.length > 0) return found
    return isThing(scene.words, match.from, scene.groups) ? [] : [...scene.protagonist]
  }
  switch (rule.frame) {
    case 'with':
      return { actors: subject(), recipients: objectAfter(scene, match.from + 1, links, 18) }
    case 'object': {
      if (isPassive(scene.words, match.from)) {
        const agents = objectAfter(scene, match.to, ['by'], 14)
        return agents.length === 0 ? NONE : { actors: agents, recipients: subject() }
      }
      const strict = rule.needs === 'person-object'
      const recipients = strict
        ? directObject(scene, match.from + 1, links)
        : objectAfter(scene, match.from + 1, ['', ...links], 12)
      const pronoun = isPronoun(scene.words, match.from + 1)
      if (pronoun && recipients.length === 0) return { actors: subject(), recipients: [...scene.spoken] }
      const named = recipients.length > 0 || strict ? recipients : nearest(scene, match.from + 1, 14)
      return { actors: subject(), recipients: named.filter((party) => !isVictim(scene.words, party)) }
    }
    case 'by':
      return { actors: objectAfter(scene, match.to, links, 12), recipients: subject() }
    case 'between': {
      const both = objectAfter(scene, match.to, [...links, ''], 12)
      return both.length > 0 ? { actors: both, recipients: [] } : NONE
    }
    case 'noun-with': {
      const recipients = objectAfter(scene, match.to, links, 6)
      if (recipients.length === 0) return NONE
      const before = subjectBefore(scene, match.from)
      const last = Math.max(...recipients.map((party) => party.to))
      const after =
        scene.groups.find((group) => group.from >= last && group.preposition === '')?.parties ?? []
      return {
        actors: before.length > 0 ? before : after.length > 0 ? after : [...scene.protagonist],
        recipients,
      }
    }
    case 'destination':
      return { actors: subject(), recipients: destinationAfter(scene, match.to, links) }
    case 'travel-of': {
      const travellers = objectAfter(scene, match.from + 1, links, 8)
      const goal = scene.words.findIndex((word, at) => at > match.from && word.key === 'to')
      return goal < 0
        ? NONE
        : { actors: travellers, recipients: destinationAfter(scene, goal + 1, OWN_LINKS.destination) }
    }
    case 'to':
    case 'against':
      return { actors: subject(), recipients: objectAfter(scene, match.to, links, 14) }
    case 'subject':
      return { actors: subject(), recipients: [] }
    case 'patient': {
      const passive = subjectBefore(scene, match.from)
      const object = objectAfter(scene, match.to, [''], 6)
      const agents = objectAfter(scene, match.to, ['by'], 16)
      const pronoun = isPronoun(scene.words, match.from + 1)
      const patients = object.some((party) => party.kind === 'person')
        ? object
        : pronoun
          ? [...scene.spoken]
          : passive
      return { actors: agents, recipients: patients }
    }
    case 'locus':
      return locusOf(scene, match)
    case 'all':
      return {
        actors: scene.groups
          .flatMap((group) => group.parties)
          .filter((party) => !isVictim(scene.words, party)),
        recipients: [],
      }
  }
}

/** `was condemned`, `must be firmly condemned`: the subject suffers the verb at `at`. */
function isPassive(words: readonly Word[], at: number): boolean {
  if (words[at]?.tags.has('PastTense') !== true && words[at]?.tags.has('Participle') !== true) return false
  return words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:be|been|being|was|were|is|are)$/u.test(word.key))
}

/** `him`, `them`, and `her` where no noun follows it. */
function isPronoun(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key
  if (key === 'him' || key === 'them') return true
  const next = words[at + 1]
  return (
    key === 'her' &&
    (next === undefined ||
      !/^\s*$/u.test(next.gap) ||
      next.tags.has('Preposition') ||
      next.tags.has('Conjunction'))
  )
}

/** Deeds whose `of` names those who suffer them: the destruction of Greek churches. */
const DEEDS = new Set(
  'destruction demolition killing killings murder detention arrest arrests persecution displacement expulsion abduction torture deportation bombing shelling overthrow execution imprisonment'.split(
    ' ',
  ),
)

function isVictim(words: readonly Word[], party: Party): boolean {
  if (party.kind !== 'state' || party.preposition !== 'of') return false
  const before = words.slice(Math.max(0, party.from - 4), party.from)
  return before.some((word, index) => DEEDS.has(word.key) && before[index + 1]?.key === 'of')
}

/** The state that acts (subject), with the state of those it acts on; else the state in which it happens. */
function locusOf(scene: Scene, match: WordSpan): Roles {
  const acting = subjectBefore(scene, match.from).filter(isOfState)
  const suffering = nearest(scene, match.from + 1, 4).filter(
    (party) => party.kind === 'state' && party.preposition === '',
  )
  if (acting.length > 0) return { actors: acting, recipients: suffering }
  const around = scene.groups.flatMap((group) => group.parties).filter(isOfState)
  const where =
    around.find((party) => ['in', 'at', 'near', 'of', 'from'].includes(party.preposition)) ?? around[0]
  if (where !== undefined) return { actors: [where], recipients: suffering }
  const code = scene.words.map((_, word) => scene.stateAt(word)).find((state) => state !== undefined)
  return code === undefined
    ? NONE
    : {
        actors: [{ kind: 'state', of: code, from: match.from, to: match.to, preposition: 'in' }],
        recipients: [],
      }
}

/** A state itself, or whoever acts for one. */
const isOfState = (party: Party): boolean => party.of !== null && nameOf(party.of) !== undefined

/** Somebody right behind the verb, with no more than time and place in between: `received in Rome on Sunday Minister Orlo`. */
function directObject({ groups, words }: Scene, at: number, links: readonly string[]): Party[] {
  const first = groups.find(
    (group) =>
      group.from >= at && (group.parties[0]?.kind === 'person' || group.parties[0]?.kind === 'office'),
  )
  if (first === undefined || first.from - at > 9) return []
  const between = words.slice(at, first.from)
  const free =
    first.preposition === '' ||
    links.includes(first.preposition) ||
    LED.test(between.map((word) => word.key).join(' '))
  const broken = between.some(
    (word) =>
      word.tags.has('Verb') && !word.tags.has('Particle') && !word.capital && !LED_WORDS.has(word.key),
  )
  return free && !broken ? first.parties : []
}

const LED = /\b(?:led|headed) by( the)?$/u
const LED_WORDS = new Set(['led', 'headed', 'visiting'])

/** Whoever is named next, however it is governed: the target of an accusation is often inside a longer phrase. */
function nearest({ groups }: Scene, at: number, reach: number): Party[] {
  return groups.find((group) => group.from >= at && group.from - at <= reach)?.parties ?? []
}

/** Where a traveller goes: a state, or the state of the place that follows. */
function destinationAfter(scene: Scene, at: number, links: readonly string[]): Party[] {
  const group = scene.groups.find((one) => one.from >= at && one.from - at <= 5)
  if (
    group !== undefined &&
    group.parties[0]?.kind !== 'person' &&
    (links.includes(group.preposition) || group.from - at <= 2)
  )
    return group.parties.slice(0, 1)
  for (let word = at; word < Math.min(scene.words.length, at + 5); word++) {
    const code = scene.stateAt(word)
    if (code !== undefined) return [{ kind: 'state', of: code, from: word, to: word + 1, preposition: 'in' }]
  }
  return []
}
