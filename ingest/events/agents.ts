/** Who does a deed, and for or to whom, where it stands in other words than subject and object. */
import { nameOf } from '../find/countries.ts'
import type { WordSpan } from '../find/spans.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { Side } from '../types.ts'
import { isPassive, isPassiveIn, objectAfter } from './arguments.ts'
import { isNeighbour } from './borders.ts'
import { clauseEnd } from './clauses.ts'
import { contactOf } from './memory.ts'
import type { Party } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Who acts, and on whom or with whom. */
export interface Roles {
  actors: Party[]
  recipients: Party[]
  /** Whoever acts tells of it in a quotation. */
  firstHand?: true
  /** It is aimed at those who do something, whoever they are: `those who bombed the bridge`. */
  ofNobody?: true
}

/** `they condemned`, `the sides condemned`: those who met say it together. */
export const isTogether = ({ words, together }: Scene, at: number): boolean =>
  together ||
  words[at - 1]?.key === 'two' ||
  words.slice(Math.max(0, at - 12), at).some((word) => word.key === 'they')

export const together = ({ told, words }: Scene): Party[] =>
  ledIn(words, contactOf(told)).flatMap(({ of, people }): Party[] => {
    const party = { of, from: 0, to: words.length === 0 ? 0 : 1, preposition: '' }
    return people.length === 0
      ? [{ ...party, kind: 'state' }]
      : people.map((person) => ({ ...party, kind: 'person', person }))
  })

/** `the leaders signed`: those of the states that met, not whoever heads the body beside them. */
export function ledIn(words: readonly Word[], sides: readonly Side[]): readonly Side[] {
  const states = sides.filter(({ of }) => of !== null && nameOf(of) !== undefined)
  return states.length > 1 && LEADERS.test(keysOf(words)) ? states : sides
}
/** As the subject of what they do: not `in the presence of the presidents`, not `the heads of the companies`. */
const LEADERS =
  /(?:^|\b(?:by|then|talks|meeting|summit|visit|and) )(?:the |both |two |three |four |five )*(?:leaders|presidents|premiers|heads of (?:states?|governments?))\b/u

/** `dismissed the remarks`: an object that is nobody, so the subject does not suffer the verb. */
export const hasThingAfter = (words: readonly Word[], match: WordSpan): boolean =>
  !isPassive(words, match.from) && /^(?:the|a|an|any|all|its|these|such)$/u.test(words[match.to]?.key ?? '')

/** Those after `by`: behind `at`, else before the verb (`By decree of the President`). */
export function agentsOf(scene: Scene, link: string, at: number): Party[] {
  const after = objectAfter(scene, at, [link], 24)
  if (after.length > 0) return after
  const opening = scene.words[0]?.key === link
  return opening ? (scene.groups[0]?.parties ?? []) : []
}

/** `claimed that Norway attacked`: whoever comes first in the clause, unless it suffers the verb. */
export function accusedIn({ words, groups }: Scene, at: number): Party[] {
  // "that the damage had been done by a missile of Greece"
  const by = words.findIndex(
    (word, index) =>
      index > at + 1 &&
      word.key === 'by' &&
      words.slice(index - 3, index - 1).some(({ key }) => /^(?:been|was|were)$/u.test(key)),
  )
  if (by >= 0) return groups.find((group) => group.to > by && group.from - by <= 6)?.parties ?? []
  const first = groups.find((group) => group.from >= at && group.from - at <= 6 && group.preposition === '')
  if (first === undefined) return []
  const verb = words.findIndex((word, index) => index >= first.to && word.tags.has('Verb'))
  return verb < 0 || /^(?:was|were|been|being|is|are)$/u.test(words[verb]?.key ?? '') ? [] : first.parties
}

/** Who gives, and for whom: the one right behind the verb, else behind `to` or `for`, else whoever the clause is about. */
export function givenBy(
  scene: Scene,
  match: WordSpan,
  links: readonly string[],
  subject: () => Party[],
): Roles {
  const { words } = scene
  const end = clauseEnd(words, match.to)
  const by = scene.groups.find(
    (group) => group.from > match.from && group.from < end && group.preposition === 'by',
  )
  const named = by?.parties ?? subject()
  const actors = named.length > 0 ? named : sendersOf(scene, match)
  const givers = new Set(actors.map((party) => party.of))
  const behind = scene.groups.filter(
    (group) =>
      group.from > match.from && group.from < end && group.parties.some((party) => !givers.has(party.of)),
  )
  const others = behind.filter((group) => !isNeighbour(words, group))
  // "money for the towns on the border with A": they are not of A, and nobody says whose they are
  if (others.length === 0 && behind.length > 0) return { actors: [], recipients: [] }
  const goal =
    others.find((group) => group.from <= match.from + 3 && group.preposition === '') ??
    others.find((group) => links.includes(group.preposition)) ??
    others.find(
      (group) => group.preposition === '' || group.preposition === 'of' || group.preposition === 'in',
    )
  if (goal !== undefined) return { actors, recipients: goal.parties }
  const place = words.findIndex((_, at) => at > match.from && scene.stateAt(at) !== undefined)
  return { actors, recipients: stateOfPlace(scene, place) }
}

/** `a plane with aid from Norway`, `a Norwegian ship with wheat`: whose the goods are, where they come first. */
const sendersOf = ({ groups }: Scene, { to }: WordSpan): Party[] => {
  const ahead = groups.filter((group) => group.to <= to)
  return (
    (
      ahead.find(({ preposition }) => preposition === 'from') ??
      ahead.find(({ preposition }) => preposition === '' || preposition === 'of')
    )?.parties ?? []
  )
}

/** `condolences to the families of those who died in Lima`: whoever the clause names, else whose place it names. */
export function bereaved(scene: Scene, at: number): Party[] {
  const end = clauseEnd(scene.words, at)
  const named = scene.groups.find((group) => group.from >= at && group.from < end)
  return named?.parties ?? placeAfter(scene, at)
}

/** `expressed condolences`, not thanks. */
export const isGrief = (words: readonly Word[], match: WordSpan): boolean =>
  words
    .slice(match.from, match.to)
    .some((word) => /^(?:condolences?|sympath(?:y|ies)|solidarity|sorrow|grief)$/u.test(word.key))

/** The state of the first place behind a word. */
export const placeAfter = (scene: Scene, at: number): Party[] =>
  stateOfPlace(
    scene,
    scene.words.findIndex((_, word) => word >= at && scene.stateAt(word) !== undefined),
  )

/** The state in which the place at a word lies, as a party; empty where there is no such place. */
function stateOfPlace({ stateAt }: Scene, at: number): Party[] {
  const of = stateAt(at)
  return of === undefined ? [] : [{ kind: 'state', of, from: at, to: at + 1, preposition: 'in' }]
}

/** `as did the ambassador of Norway`: who does the same. */
export function alike({ words, groups }: Scene, at: number): Party[] {
  const from = words.findIndex(
    (word, index) =>
      index >= at &&
      (word.key === 'as' || word.key === 'so') &&
      /^(?:did|do|does|has|have)$/u.test(words[index + 1]?.key ?? ''),
  )
  return from < 0 ? [] : (groups.find((group) => group.from >= from)?.parties ?? [])
}

/** Who hands somebody over, and to whom: from one state to another. */
export function transferOf(scene: Scene, match: WordSpan): Roles {
  const after = (link: string): Party[] => objectAfter(scene, match.to, [link], 12)
  const passive = isPassiveIn(scene.words, match)
  const from = [after('by'), after('from')].find((parties) => parties.length > 0)
  const moved = passive
    ? subjectBefore(scene, match.from)
    : objectAfter(scene, match.from + 1, ['', 'over'], 8)
  // whoever belongs to a party is handed over as a citizen
  // "handed over to Greece two soldiers": before those who are handed over
  const behind = after('to')
  const goal = behind.length > 0 ? behind : objectAfter(scene, match.from + 1, ['to'], 3)
  const to = goal.filter((party) => party.kind !== 'person')
  return {
    actors: from ?? (passive ? [] : subjectBefore(scene, match.from)),
    recipients: [
      ...to,
      ...moved.map((party) =>
        isStates(party) && isKnown(party)
          ? party
          : { ...party, of: stateOfMoved(scene, match, party, to[0]) },
      ),
    ],
  }
}

/** `Syrian trader A was handed over to Greece`: of whichever state is said right before, else of where those come to who are given back. */
function stateOfMoved(
  { words, groups }: Scene,
  match: WordSpan,
  { from, of, guessed }: Party,
  goal: Party | undefined,
): string | null {
  const before = groups
    .flatMap(({ parties }) => parties)
    .find(
      ({ kind, to, preposition }) =>
        kind === 'state' &&
        preposition === '' &&
        to <= from &&
        from - to <= 2 &&
        words[to - 1]?.possessive !== true,
    )
  if (before !== undefined) return before.of
  // "two soldiers – A and B", "was returned to Greece": they come home
  const isGivenBack =
    /\b(?:back|returned|repatriated)\b/u.test(keysOf(words, match.from, match.to)) ||
    words.slice(0, from + 1).some(({ gap }, at) => at > 0 && /[–—(:]\s*$/u.test(gap))
  // whoever belongs to a party goes as a citizen
  const isMember = of !== null && nameOf(of) === undefined
  return isGivenBack || isMember ? (goal?.of ?? null) : guessed === true ? null : of
}

const isKnown = ({ of, guessed }: Party): boolean => of !== null && guessed !== true
const isStates = ({ of }: Party): boolean => of === null || nameOf(of) !== undefined
