/** In which state something happens, and whom it befalls there. */
import { wordSet } from '../data/lists.ts'
import { nameOf } from '../find/countries.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import type { Roles } from './agents.ts'
import { isPassive, nearest, objectAfter } from './arguments.ts'
import { prepositionAt, type Party } from './parties.ts'
import type { EventRule } from './rule.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** The state that acts (subject), with those it acts on; else the state in which it happens. */
export function locusOf(scene: Scene, match: WordSpan, rule: EventRule): Roles {
  const passive =
    isPassive(scene.words, match.from) || (rule.kind === 'legal' && isShortPassive(scene.words, match))
  const clause = semicolonsAround(scene.words, match)
  const suffering = (passive ? subjectBefore(scene, match.from) : nearest(scene, match.from + 1, 4)).filter(
    (party) =>
      party.from < clause.to &&
      party.kind === 'state' &&
      (passive ? isElsewhere(scene.words, party) : party.preposition === '' || party.preposition === 'over'),
  )
  if (passive && rule.kind === 'legal' && suffering.length === 0)
    suffering.push(...peopleBefore(scene, match.from))
  const persons =
    rule.kind !== 'legal'
      ? []
      : (passive ? subjectBefore(scene, match.from) : triedBehind(scene, match))
          .filter((party) => party.kind === 'person')
          // whoever belongs to a body is tried by a state
          .map((party) => (isOfState(party) ? party : { ...party, of: null }))
  const recipients = [...suffering, ...persons]
  const acting = passive ? [] : subjectBefore(scene, match.from).filter(isOfState)
  if (acting.length > 0) return { actors: acting, recipients }
  const where = whereOf(scene, match, rule.kind)
  return where === undefined ? { actors: [], recipients } : { actors: [where], recipients }
}

/** Whom a court or the police act on: `sentenced A`, `opened a case against A`, `the trial of A`. */
const triedBehind = (scene: Scene, match: WordSpan): Party[] => {
  const object = objectAfter(scene, match.from + 1, [''], 8)
  if (object.some(({ kind }) => kind === 'person')) return object
  const links = scene.words.slice(match.from, match.to).some(({ key }) => CASES.has(key))
    ? ['against', 'of']
    : []
  return links.length === 0 ? object : objectAfter(scene, match.to, links, 4)
}
const CASES = new Set(['trial', 'case', 'investigation', 'probe', 'proceedings', 'charges', 'hearing'])

/** `Two Greeks detained in Oslo`: headlines leave out the helping verb. */
const isShortPassive = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  to - from === 1 &&
  words[from]?.tags.has('PastTense') === true &&
  /^(?:in|at|by|on|over|after|near|for)$/u.test(words[to]?.key ?? '')

const WITHIN = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'around', 'across', 'through'])
/** Prepositions of where somebody comes from or goes to. */
const AWAY = new Set(['from', 'to', 'with', 'for', 'against'])
/** What lies in another state than the one it is of. */
const ABROAD = new Set([
  'embassy',
  'consulate',
  'citizen',
  'citizens',
  'national',
  'nationals',
  'tourists',
  'workers',
  'diplomats',
])

/** The state or place where something happens: the first that a preposition of place governs, else the first of all. */
export function whereOf(
  { groups, stateAt, words, opening }: Scene,
  match: WordSpan,
  kind?: EventRule['kind'],
): Party | undefined {
  // a list is governed as its first is: "from India and Nepal"
  const around = groups
    .flatMap((group) =>
      group.parties.map((party) => ({ ...party, preposition: party.preposition || group.preposition })),
    )
    .filter((party) => party.kind !== 'person' && party.of !== 'EU' && isOfState(party))
  const parties = around.filter((party) => !isElsewhere(words, party))
  const places = words.flatMap((_, word): Party[] => {
    const of = stateAt(word)
    return of === undefined
      ? []
      : [{ kind: 'state', of, from: word, to: word + 1, preposition: prepositionAt(words, word) }]
  })
  // "sent help to Greece, where ten people were killed": where it happens stands before the clause, whatever leads there; of several the last
  const at = words.findLastIndex(
    ({ key, gap }, word) => word < match.from && key === 'where' && gap.includes(','),
  )
  const isInClause = at >= 0 && !words.slice(at + 1, match.from).some(({ gap }) => gap.includes(','))
  const before = isInClause
    ? [...around.filter((party) => !isElsewhere(words, { ...party, preposition: '' })), ...places]
        .filter(({ to }) => to <= at && at - to <= LONGEST_NOUN)
        .sort((a, b) => b.to - a.to)[0]
    : undefined
  if (before !== undefined) return before
  // "Four dead in floods; Greece sends pumps": what is told behind a semicolon happens elsewhere
  const clause = semicolonsAround(words, match)
  const named = [...parties, ...places]
    .filter((party) => party.from >= clause.from && party.to <= clause.to && !AWAY.has(party.preposition))
    .sort((a, b) => a.from - b.from)
  // "DUBAI, Aug 6 - Norway executed ...": where it was written, unless no other is told
  const told = named.filter(({ from }) => from > 0 || !/[,(]/u.test(words[1]?.gap ?? ''))
  const all = outsideOf(kind === 'legal' ? contentOf(words, match) : Infinity, told.length > 0 ? told : named)
  return (
    all.find((party) => party.from >= match.from && WITHIN.has(party.preposition)) ??
    all.find((party) => WITHIN.has(party.preposition)) ??
    all.find((party) => party.preposition === 'of') ??
    // "India sends help; quake hits Nepal"
    all.find((party) => party.preposition === '' && isNext(words, match.to, party.from)) ??
    all.find((party) => party.from >= opening) ??
    all[0]
  )
}

/** Between the state in the name of a place and the clause that tells of it: `Greece's Varda | coal province |, where`. */
const LONGEST_NOUN = 2

/** `convicted of financing war in Greece`, `charged with spying for Greece`: where that of which somebody is charged begins. */
function contentOf(words: readonly Word[], { from, to }: WordSpan): number {
  const at = words.findIndex(
    ({ key }, index) =>
      index > from &&
      index <= to + LONGEST_NAME &&
      /^(?:of|with|for|over)$/u.test(key) &&
      words[index + 1]?.key.endsWith('ing') === true,
  )
  return at < 0 ? Infinity : at
}
/** How many words name whoever is charged. */
const LONGEST_NAME = 8

/** Those named before a word, where there are any. */
function outsideOf(at: number, parties: readonly Party[]): readonly Party[] {
  const before = parties.filter(({ from }) => from < at)
  return before.length > 0 ? before : parties
}

/** `in favour of Norway`: for whom it is done. */
const SERVED = wordSet('favour favor benefit behalf interest interests service')

/** `a citizen of Greece`, `the Greek embassy`, `near the Greek border`: the state is named, but it happens in another. */
const isElsewhere = (words: readonly Word[], { from, to, preposition }: Party): boolean =>
  AWAY.has(preposition) ||
  ABROAD.has(words[to]?.key ?? '') ||
  ABROAD.has(words[to - 1]?.key ?? '') ||
  // "three Greeks"
  (words[from - 1]?.tags.has('Value') === true && words[to - 1]?.key.endsWith('s') === true) ||
  (words[from - 1]?.key === 'of' &&
    (ABROAD.has(words[from - 2]?.key ?? '') || SERVED.has(words[from - 2]?.key ?? ''))) ||
  (preposition === 'near' && words[to]?.key === 'border')

/** `two Greek customs officers were arrested`: the state is theirs, whoever arrests them. */
const peopleBefore = ({ words, groups }: Scene, at: number): readonly Party[] => {
  const group =
    // "two Greek nationals suspected of spying for Norway have been held"
    groups.find(({ to }) => to < at && words.slice(to, to + 3).some(({ key }) => HELD.has(key))) ??
    groups.findLast(({ to }) => to <= at && at - to <= LONGEST_CALLING)
  return group?.parties.length === 1 &&
    group.parties[0]?.kind === 'state' &&
    words[group.from - 1]?.tags.has('Value') === true &&
    words.slice(group.to, at).some(({ key }) => PERSONS.has(key))
    ? group.parties
    : []
}
/** Between a state and the verb of its people. */
const LONGEST_CALLING = 5
const HELD = wordSet('suspected accused wanted charged convicted')
const PERSONS = wordSet(
  'nationals citizens officers soldiers servicemen men women man woman journalists journalist sailors fishermen pilots students activists engineers spies drivers agents',
)

function semicolonsAround(words: readonly Word[], match: WordSpan): WordSpan {
  const isBorder = (word: Word): boolean => word.gap.includes(';')
  const to = words.findIndex((word, at) => at >= match.to && isBorder(word))
  return {
    from: Math.max(
      0,
      words.findLastIndex((word, at) => at <= match.from && isBorder(word)),
    ),
    to: to < 0 ? words.length : to,
  }
}

/** Right behind the trigger, an article or an adjective between. */
const isNext = (words: readonly Word[], at: number, from: number): boolean =>
  from >= at &&
  from - at <= 2 &&
  words.slice(at, from + 1).every((word) => word.key !== 'and' && /^\s*$/u.test(word.gap))

/** A state itself, or whoever acts for one. */
export const isOfState = (party: Party): boolean => party.of !== null && nameOf(party.of) !== undefined
