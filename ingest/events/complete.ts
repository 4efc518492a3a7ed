/** Sides that a sentence leaves unsaid because the item has named them: who signed, whose claim was rejected, who is accused. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import { nameOf } from '../find/countries.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Side } from '../types.ts'
import type { Roles } from './agents.ts'
import { isHarm, RULED } from './answerable.ts'
import { clauseEnd } from './clauses.ts'
import { ENVOYS } from './expulsion.ts'
import {
  accusedOf,
  accusersOf,
  contactOf,
  culpritOf,
  dealOf,
  deedOf,
  pairOf,
  sceneOf,
  sideOf,
  voiceBeside,
} from './memory.ts'
import { ownersOf, ownersOfMove } from './owners.ts'
import type { Party } from './parties.ts'
import type { EventRule } from './rule.ts'
import type { Scene } from './scene.ts'
import { isOfBoth, signatories } from './signatories.ts'

/** What is known of a happening whose second side is unsaid: those of the first, and the words of its object. */
interface Question {
  own: ReadonlySet<string | null>
  scene: Scene
  /** Words between the trigger and the end of its clause. */
  object: ReadonlySet<string>
  /** The first word of the trigger. */
  from: number
}

const ATTACKS = wordSet(
  'attack attacks bombing bombings blast explosion killing killings raid strike strikes shooting massacre assassination kidnapping assault',
)
const ACCORDS = wordSet(
  'agreement accord deal pact treaty memorandum talks meeting summit ceasefire truce dialogue exercise exercises drills',
)
const COUPS = new Set(['coup', 'putsch', 'seizure', 'takeover', 'mutiny'])
const LAUNCHES = new Set(['launch', 'launches', 'test', 'tests', 'firing'])
const CHARGES = new Set(['charge', 'charges', 'verdict', 'arrest', 'detention'])
const PAIRS = new Set(['both', 'two', 'three', 'four', 'trio'])
const COUNTRY = new Set(['country', 'government', 'kingdom', 'republic', 'junta'])
const LOSSES = wordSet(
  'condolences condolence sympathy victims families solidarity injured wounded recovery bereaved',
)

const has = (words: ReadonlySet<string>, table: ReadonlySet<string>): boolean =>
  [...words].some((word) => table.has(word))

const bare = (sides: readonly Side[]): Side[] => sides.map((side) => ({ of: side.of, people: [] }))

const others = (sides: readonly Side[], own: ReadonlySet<string | null>): Side[] =>
  bare(sides.filter((side) => side.of !== null && !own.has(side.of)))

const at = (of: string | undefined, own: ReadonlySet<string | null>): Side[] =>
  of === undefined || own.has(of) ? [] : [{ of, people: [] }]

/** The first side that is not one's own. */
const except = (sides: readonly Side[], own: ReadonlySet<string | null>): Side[] =>
  others(sides, own).slice(0, 1)

/** The first state or place that is not one's own, of those that end with the words at `order`. */
function stateAmong(
  scene: Scene,
  order: readonly number[],
  own: ReadonlySet<string | null>,
): string | undefined {
  for (const word of order) {
    const of = stateOn(scene, word)
    if (of !== undefined && !own.has(of)) return of
  }
  return undefined
}

/** `condemned the attack on a bridge in Greece and wished the injured recovery`: the last before a word. */
const stateBefore = (scene: Scene, from: number, own: ReadonlySet<string | null>): string | undefined =>
  stateAmong(scene, [...scene.words.keys()].slice(0, from).reverse(), own)

/** `called on a court in Varda, Greece, to free her`: the first behind a word. */
const stateBehind = (scene: Scene, from: number, own: ReadonlySet<string | null>): string | undefined =>
  stateAmong(scene, [...scene.words.keys()].slice(from), own)

/** The state of the place or party that ends with a word. */
const stateOn = ({ groups, stateAt }: Pick<Scene, 'groups' | 'stateAt'>, word: number): string | undefined =>
  stateAt(word) ??
  groups.find(({ to }) => to - 1 === word)?.parties.find(({ of }) => isState(of))?.of ??
  undefined

/** The object may name a decision or remark again, by the same word or another (`rejected the verdict`): its owner is the other side. */
const owner = ({ own, scene, object }: Question): Side[] =>
  except(toSides(ownersOf(scene.owners, object)), own)
const mover = ({ own, scene, object }: Question): Side[] =>
  except(toSides(ownersOfMove(scene.owners, object)), own)
const toSides = (parties: readonly Party[]): Side[] => parties.map(({ of }) => ({ of, people: [] }))

const isState = (of: string | null): boolean => of === 'EU' || (of !== null && nameOf(of) !== undefined)

/** For each kind where its second side is looked for, the likeliest first. */
const UNSAID: Partial<Record<EventKind, readonly ((question: Question) => Side[])[]>> = {
  accusation: [
    owner,
    ({ own, scene, from }) =>
      scene.words[from + 1]?.key === 'its' ? at(stateBefore(scene, from, own), own) : [],
    ({ own, scene, object }) => (has(object, ATTACKS) ? except(culpritOf(scene.told), own) : []),
    ({ own, scene, object }) => (has(object, COUPS) ? at(scene.locale, own) : []),
    ({ own, scene, object }) => (has(object, LAUNCHES) ? at(sceneOf(scene.told, 'incident'), own) : []),
    ({ own, scene, object }) => (has(object, PAIRS) ? others(contactOf(scene.told), own) : []),
    ({ own, scene }) => others(accusedOf(scene.told), own),
    ({ own, scene, object }) => (has(object, ACCORDS) ? others(deedOf(scene.told), own) : []),
    ({ own, scene, object }) => (has(object, ATTACKS) ? [] : except(pairOf(scene.told), own)),
    mover,
    ({ own, scene, object }) => (has(object, RULED) ? at(scene.locale, own) : []),
    ({ own, scene: { home }, object }) => (has(object, ATTACKS) ? [] : at(home, own)),
    // what a party, an outlet or an organisation criticises is the doing of the state that the item is about
    ({ own, scene, object, from }) =>
      has(object, ATTACKS) || isHarm(object) || [...own].some((of) => of === null || isState(of))
        ? []
        : at(stateBehind(scene, from, own) ?? scene.locale, own),
  ],
  rejection: [
    owner,
    ({ own, scene, object }) => (has(object, CHARGES) ? at(sceneOf(scene.told, 'legal'), own) : []),
    ({ own, scene }) => others(accusersOf(scene.told), own),
    ({ own, scene }) => except(pairOf(scene.told), own),
    mover,
  ],
  support: [
    owner,
    // "welcomed the step of the two leaders"
    ({ own, scene, object }) => (has(object, PAIRS) ? others(contactOf(scene.told), own) : []),
    ({ own, scene, object, from }) =>
      has(object, LOSSES)
        ? at(sceneOf(scene.told, 'incident') ?? stateBefore(scene, from, own) ?? scene.locale, own)
        : [],
    ({ own, scene, object }) =>
      has(object, LOSSES)
        ? []
        : has(object, ACCORDS)
          ? others(deedOf(scene.told), own)
          : except(deedOf(scene.told), own),
    mover,
  ],
  aid: [
    ({ own, scene }) => at(sceneOf(scene.told, 'incident'), own),
    // "and promised ten million": to whomever one has met
    ({ own, scene }) => {
      const contact = contactOf(scene.told)
      return contact.some(({ of }) => own.has(of)) ? except(contact, own) : []
    },
    ({ own, scene }) => ([...own].every(isState) ? at(scene.locale ?? scene.home, own) : []),
  ],
  sanction: [
    // "handed the envoy a note of protest and expelled two diplomats"
    ({ own, scene, object }) =>
      has(object, COUNTRY) || has(object, ENVOYS) ? except(pairOf(scene.told), own) : [],
  ],
}

/** Kinds that happen within a state even where none is named. */
const DOMESTIC = new Set<EventKind>(['incident', 'legal', 'appointment'])

/**
 * The sides of a happening, with those that the sentence leaves unsaid.
 * @param roles who acts and whom it is aimed at, as far as the sentence names them
 */
export function complete(rule: EventRule, told: Side[], roles: Roles, scene: Scene, match: WordSpan): Side[] {
  const { kind, frame } = rule
  // a crowd in the street, as an accident, is somewhere; it protests to nobody
  const isSomewhere = DOMESTIC.has(kind) || frame === 'scene' || (kind === 'other' && frame === 'locus')
  const sides = settled(kind, told, scene)
  const [first] = sides
  // "the opposition adopted a joint statement": a paper of its own
  if (rule.jointly === true && !isOfBoth(scene.words, match.from)) return sides
  if (kind === 'agreement')
    return sides.length > 1 ? sides : signatories(sides, scene, rule.ofThoseWhoMet === true)
  if (first === undefined)
    return isSomewhere
      ? at(
          sceneOf(scene.told, kind) ?? (kind === 'incident' ? scene.site : undefined) ?? scene.locale,
          new Set(),
        )
      : []
  const own = new Set(sides.map((side) => side.of))
  // "arrived in Oslo for a round table. It was attended by B": by those to whom the guests have come as well
  if (rule.guests === true && sides.length === 1)
    return [...contactOf(scene.told).filter(({ of }) => of !== null && !own.has(of)), ...sides]
  // "In his opening remarks A said. B and C also addressed the forum": A spoke there first
  if (rule.alsoOpener === true && scene.words[match.from - 1]?.key === 'also' && isOpened(scene))
    return [...openerOf(scene, own), ...sides]
  // "extradited from Greece", "handed over to Greece": to and from where the item is at home
  if (frame === 'transfer' && sides.length === 1) {
    const home = at(scene.home ?? scene.locale, own)
    return roles.actors.length > 0 ? [...sides, ...home] : [...home, ...sides]
  }
  // "two citizens of Greece were detained": by whoever rules where the item is
  if (kind === 'legal' && sides.length === 1 && roles.actors.length === 0)
    return [...at(scene.locale ?? scene.home, own), ...sides]
  if (kind === 'protest' && sides.length === 1 && !isSomewhere) {
    const host = [...except(pairOf(scene.told), own), ...at(scene.home, own)].slice(0, 1)
    return [...host, first]
  }
  if (roles.ofNobody === true) return sides
  if (rule.answersAccuser === true) return [first, ...others(accusersOf(scene.told), own)]
  if (rule.answersVoice === true) return [...sides, ...except(voiceBeside(scene.told, own), own)]
  const aimed = roles.recipients.length > 0
  // a king who honours his own minister
  const within = kind === 'support' && roles.actors.length > 0
  if (aimed && (sides.length > 1 || within)) return sides
  // "the opposition criticised the government": both are of one state
  if (kind === 'accusation' && aimed && roles.recipients.every(({ of }) => of !== null && own.has(of)))
    return sides
  const end = Math.max(match.to, clauseEnd(scene.words, match.from + 1))
  const object = new Set(scene.words.slice(match.from, end).map((word) => word.key))
  const found = (UNSAID[kind] ?? [])
    .map((look) => look({ own, scene, object, from: match.from }))
    .find((one) => one.length > 0)
  return [...sides, ...(found ?? [])]
}

/** Right before the sentence stands what somebody said in opening. */
const isOpened = ({ text, words }: Scene): boolean =>
  /\b(?:opening|welcoming) (?:remarks|address|speech)\b[^.\n]*\.\s*$/u.test(
    text.slice(0, words[0]?.start).slice(-LONGEST_REMARKS),
  )
const LONGEST_REMARKS = 400

/** Whoever spoke last of another side, with those who spoke for it. */
const openerOf = (scene: Scene, own: ReadonlySet<string | null>): Side[] =>
  (scene.told.findLast(({ kind, aside }) => kind === 'statement' && !aside)?.sides ?? [])
    .filter(({ of, people }) => of !== null && !own.has(of) && people.length > 0)
    .map(({ of, people }) => ({ of, people: [...people] }))

/** Whoever has no side stands where the item put that person before; in matters of one state on that state's. */
function settled(kind: EventKind, told: Side[], scene: Scene): Side[] {
  const sides: Side[] = []
  for (const side of told) {
    const of = side.of ?? knownSide(kind, side.people, told, scene)
    const same = sides.find((one) => one.of === of && of !== null && side.of === null)
    if (same === undefined) sides.push({ of, people: side.people })
    else same.people.push(...side.people.filter((name) => !same.people.includes(name)))
  }
  return sides
}

function knownSide(
  kind: EventKind,
  people: readonly string[],
  told: readonly Side[],
  scene: Scene,
): string | null {
  const before = people.map((name) => sideOf(scene.told, name)).find((of) => of !== undefined)
  if (before !== undefined) return before
  // "the guests, led by A, were received by B": of those two sides that met before, the one that B is not on
  const deal = dealOf(scene.told)
  if (
    EVENT_KINDS[kind].contact &&
    deal.length === 2 &&
    deal.some(({ of }) => told.some((side) => side.of === of))
  )
    return deal.find(({ of }) => told.every((side) => side.of !== of))?.of ?? null
  // who comes from nowhere need not come from the publisher's state
  if (kind === 'visit') return null
  if (kind === 'rejection') return sceneOf(scene.told, 'legal') ?? homeBeside(told, scene)
  if (kind !== 'legal' && kind !== 'appointment') return homeBeside(told, scene)
  // "recalled from the post of ambassador to Greece": whoever is sent there is of the publisher's state
  const own = kind === 'appointment' ? scene.home : undefined
  return own ?? scene.locale ?? told.find((side) => side.of !== null)?.of ?? null
}

/** Whoever has no state is of the publisher's, unless that is the other side. */
const homeBeside = (told: readonly Side[], { home }: Scene): string | null =>
  home === undefined || told.some((side) => side.of === home) ? null : home
