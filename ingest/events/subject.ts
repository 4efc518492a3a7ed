/** The subject of a verb: whoever stands before it, whoever its verb phrase is joined to, or whom its relative clause describes. */
import { KNOWN_AGENCIES } from '../data/agencies.ts'
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { asidesOf } from './clauses.ts'
import { institutionAt } from './locale.ts'
import type { Group, Party } from './parties.ts'
import { PLURALS } from './respective.ts'
import type { Scene } from './scene.ts'

const HELPERS = wordSet(
  'has have had having was were is are been be being will would also later then not first subsequently afterwards earlier separately previously additionally further both did do',
)
/** Words that join a second verb to the subject of the first. */
const JOINS = wordSet('and but then before after while or nor')
const RELATIVE = wordSet('who which whom that where when')

/** The subject of the verb at `at`; empty where the sentence has none before it. */
export function subjectBefore(scene: Scene, at: number): Party[] {
  const { words, groups } = scene
  const start = withoutHelpers(words, verbOf(words, at))
  const before = words[start - 1]
  // "A met B and held talks": nobody new stands between the two verbs
  if (before !== undefined && JOINS.has(before.key)) {
    const first = verbBefore(words, withoutJoins(words, start))
    if (first !== undefined) return subjectBefore(scene, first)
    // "is due to meet B after seeing C": of the verb that the first one helps
    const main = words[start]?.tags.has('Gerund') === true ? subjectOfMain(scene, start) : []
    if (main.length > 0) return main
  }
  // "responded to a warning by offering help"
  if (before?.key === 'by' && words[start]?.tags.has('Gerund') === true) {
    const main = subjectOfMain(scene, start)
    if (main.length > 0) return main
  }
  // "signed an order dismissing A": what a paper does is done by whoever makes it
  // "gave her a week to leave, accusing her": what a participle adds is told of the main subject
  const adds = ACTS.has(before?.key ?? '') || words[at]?.gap.includes(',') === true
  if (words[at]?.tags.has('Gerund') === true && adds) {
    const first = verbBefore(words, at)
    const main = first === undefined ? [] : subjectBefore(scene, first)
    // "the campaign asked B to send experts, alleging": whoever is asked alleges nothing
    if (main.length > 0 || first !== undefined) return main
  }
  const ahead = groups.filter((group) => group.to <= start)
  // "received B, who is on a visit": the one described stands right before, however governed
  if (before?.key === 'who')
    return describedBy(
      words,
      ahead.findLast((group) => group.to <= start - 1),
    )
  // "A, B and other officials": whoever is named before them
  const organ =
    words[start - 2]?.key === 'other' || isCalled(words, ahead.at(-1), start)
      ? undefined
      : (institutionAt(scene, start - 1) ?? institutionAt(scene, headBefore(words, start - 1)))
  if (organ !== undefined) return organ
  // ", Norden News reports": an outlet that is in no table speaks, and nobody named before
  if (isOutlet(scene, start - 1)) return []
  if (isThing(words, at, groups)) return []
  const asides = asidesOf(words).filter((aside) => aside.to <= start)
  const group =
    ahead.findLast(
      (one) =>
        one.preposition === '' && !asides.some((aside) => aside.from <= one.from && one.to <= aside.to),
    ) ?? ahead.find((one) => areOf(words, one, scene.opening))
  if (group === undefined) return []
  // "MPs of the Greek parliament led by A"
  const led = group.parties.some(({ person }) => person !== undefined)
    ? undefined
    : ahead.find(
        (one) =>
          one.from - group.to <= 1 &&
          one.from >= group.to &&
          one.preposition === 'of' &&
          one.parties.some(({ person }) => person !== undefined),
      )
  return [...(led ?? group).parties, ...besideOf(words, ahead, group)]
}

/** By these a government or a parliament acts. */
const ACTS = wordSet('bill law decree order resolution motion legislation statement amendment directive')

/** `the Fjord Front rebel group`: ordinary nouns behind a body's name say what it is. */
const isCalled = (words: readonly Word[], group: Group | undefined, at: number): boolean =>
  group?.parties.at(-1)?.kind === 'body' &&
  at > group.to &&
  at - group.to <= 2 &&
  words.slice(group.to, at).every(isPlain)

/** A name between a comma and the verb that stands for nobody known, or for an agency: `the price rose, TASS reports`. */
const isOutlet = ({ words, groups }: Scene, at: number): boolean => {
  let from = at
  while (words[from]?.capital === true && !words[from]?.gap.includes(',') && from > at - 3) from--
  const word = words[from]
  const named = groups.filter((group) => group.from <= at && from < group.to)
  return word?.capital === true && from > 0 && /,["”]?\s*$/u.test(word.gap) && named.every(isAgency)
}

const isAgency = ({ parties }: Group): boolean =>
  parties.every(({ kind, of }) => kind === 'body' && of !== null && KNOWN_AGENCIES.has(of.toUpperCase()))

/** The first before `at` that no preposition governs and a verb follows at once. */
const subjectOfMain = ({ words, groups }: Scene, at: number): Party[] =>
  groups.find(
    ({ to, preposition }) =>
      to < at && preposition === '' && words[to]?.tags.has('Verb') === true && !words[to]?.capital,
  )?.parties ?? []

/** `Ministers of energy from Norway and Greece`: people who are told by their states alone open the sentence. */
const areOf = (words: readonly Word[], { from, preposition }: Group, opening: number): boolean =>
  (preposition === 'of' || preposition === 'from') &&
  from - opening <= OPENING &&
  words.slice(0, from).some(({ key }) => PEOPLE.has(key) || PLURALS.has(key) || SUMMITS.has(key)) &&
  !words.slice(0, from).some((word) => word.tags.has('Verb') && !word.capital)

/** What acts in the name of those behind `of`: `a summit of the African Union`, `the defence ministries of Norway and Greece`. */
const SUMMITS = wordSet(
  'summit session conference assembly congress plenary ministries parliaments governments staffs armies navies railways chambers services',
)

/** How far from the beginning its subject ends. */
const OPENING = 8

/** `A, together with B, visited`: who does it as well, between the subject and the verb. */
const besideOf = (words: readonly Word[], ahead: readonly Group[], subject: Group): Party[] =>
  ahead
    .filter(({ from, preposition }) => {
      if (from < subject.to || (preposition !== 'with' && preposition !== 'alongside')) return false
      if (preposition === 'alongside') return true
      const link = words.findLastIndex(({ key }, at) => at < from && key === 'with')
      return /^(?:together|jointly|along)$/u.test(words[link - 1]?.key ?? '')
    })
    .flatMap(({ parties }) => parties)

/** `the report on human rights criticised`: the noun that a preposition and its object go on, else -1. */
function headBefore(words: readonly Word[], at: number): number {
  let index = at
  while (index > at - 4 && isPlain(words[index])) index--
  return index < at && words[index]?.tags.has('Preposition') === true ? index - 1 : -1
}

const isPlain = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  /^\s*$/u.test(word.gap) &&
  (word.tags.has('Noun') || word.tags.has('Adjective') || word.tags.has('Determiner'))

/** `held separate talks`: the verb whose object the noun at `at` is; a verb itself otherwise. */
function verbOf(words: readonly Word[], at: number): number {
  if (words[at]?.tags.has('Verb') === true) return at
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const word = words[index]
    if (word === undefined || word.capital || /[,;:]/u.test(words[index + 1]?.gap ?? '')) return at
    if (word.tags.has('Verb') && !word.tags.has('Gerund') && !HELPERS.has(word.key)) return index
    if (word.tags.has('Preposition') || word.tags.has('Conjunction')) return at
  }
  return at
}

/** Of a list the last one, with those of the same side; both of two who share one title: `Ministers A and B, who signed`. */
function describedBy(words: readonly Word[], group: Group | undefined): Party[] {
  const title = words.slice(group?.from, group?.parties[0]?.to)
  // "A and B, who put their names to the paper"
  if (
    group?.parties.length === 2 &&
    (title.some(({ key }) => PLURALS.has(key)) ||
      words.slice(group.to, group.to + 6).some(({ key }) => THEIRS.test(key)))
  )
    return group.parties
  const last = group?.parties.at(-1)
  return group?.parties.filter((party) => party.of === last?.of) ?? []
}

/** `put their names to it`, `had a separate meeting`: what two do together. */
const THEIRS = /^(?:their|each|separate|separately|bilateral|together|jointly)$/u

function withoutHelpers(words: readonly Word[], at: number): number {
  let index = at
  while (index > 0 && isHelper(words, index - 1)) index--
  return index
}

/** A helping verb or adverb, with no comma that would end the clause behind it. */
const isHelper = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    !word.capital &&
    (HELPERS.has(word.key) || word.tags.has('Adverb')) &&
    !JOINS_ALONE.has(word.key)
  )
}

/** `before`, `after` and `then` may be tagged as adverbs; they join all the same. */
const JOINS_ALONE = wordSet('before after and but')

function withoutJoins(words: readonly Word[], at: number): number {
  let index = at
  while (index > 0 && (JOINS.has(words[index - 1]?.key ?? '') || isHelper(words, index - 1))) index--
  return index
}

/** The last verb before a word that is of the main clause: relative clauses are passed over. */
function verbBefore(words: readonly Word[], at: number): number | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index]
    if (word === undefined || word.capital || !word.tags.has('Verb') || HELPERS.has(word.key)) continue
    if (word.tags.has('Gerund')) continue
    // "we wish", "they urge": no infinitive
    if (word.tags.has('Infinitive') && !/^(?:we|they)$/u.test(words[index - 1]?.key ?? '')) continue
    const opener = relativeBefore(words, index)
    if (opener === undefined) return index
    index = opener
  }
  return undefined
}

/** The relative pronoun that opens the clause of the verb at `at`. */
function relativeBefore(words: readonly Word[], at: number): number | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index]
    if (word === undefined) return undefined
    if (RELATIVE.has(word.key)) return index
    if (word.tags.has('Verb') && !HELPERS.has(word.key) && !word.capital) return undefined
    if (/[,;]/u.test(words[index + 1]?.gap ?? '')) return undefined
  }
  return undefined
}

/** `Meeting with B in Rome, A praised the ties`: what opens the sentence belongs to the subject behind its comma. */
export function subjectBehind(scene: Scene, at: number): Party[] {
  const { words } = scene
  // "Received by A, B praised the ties"
  const isFirst = at === 0 || (at === 1 && words[0]?.key === 'having')
  const opens = isFirst && (words[at]?.key.endsWith('ed') === true || words[at]?.key === 'in')
  if (words[at]?.tags.has('Gerund') !== true && !opens) return []
  const comma = words.findIndex((word, index) => index > at && word.gap.includes(','))
  return comma < 0 ? [] : subjectFrom(scene, comma)
}

/** `“We are ready”, says Minister Orlo`: whoever stands behind the verb of a quotation or of a clause that a comma has closed. */
export const subjectInverted = ({ words, groups }: Scene, { from, to }: WordSpan): Party[] =>
  from > 0 && /[,"”']/u.test(words[from]?.gap ?? '')
    ? (groups.find(
        (group) =>
          group.from >= to &&
          group.from - to <= 1 &&
          group.preposition === '' &&
          !/[,;:]/u.test(words[to]?.gap ?? ''),
      )?.parties ?? [])
    : []

/** The first from a word on that no preposition governs and a verb or an apposition follows: who stands behind the verb is no subject. */
export function subjectFrom({ words, groups }: Scene, at: number): Party[] {
  const group = groups.find((one) => one.from >= at && one.preposition === '')
  const verb = words.findIndex(
    (word, index) => index >= at && !word.capital && word.tags.has('Verb') && !word.tags.has('Gerund'),
  )
  return group === undefined || (verb >= 0 && verb < group.from) ? [] : group.parties
}

/** Common nouns for people: they stand for whoever the item is about. */
export const PEOPLE: ReadonlySet<string> = wordSet(
  'society parliamentarians senators mps lawmakers deputies representatives experts visitors businessmen mission leaders ministers presidents sides parties officials delegation delegations guest guests diplomat diplomats minister president ambassador envoy official employee employees staff head heads counterparts team group two both latter former',
)

/** `the letter was received`: the subject is a thing, so nobody named before is. */
export function isThing(words: readonly Word[], at: number, groups: readonly Group[]): boolean {
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
  // "Deputy Orlo of the ruling bloc said": the noun belongs to somebody
  const last = groups.findLast((group) => group.to <= index)
  if (
    last?.preposition === '' &&
    last.parties.some(({ person }) => person !== undefined) &&
    words[last.to]?.tags.has('Preposition') === true &&
    last.to < index &&
    !words
      .slice(last.to, index)
      .some((one) => /[,;]/u.test(one.gap) || (one.tags.has('Verb') && !one.capital))
  )
    return false
  // "Minister Orlo this morning received A"
  if (/^(?:this|last|that|later|early|late)$/u.test(words[index - 1]?.key ?? '') && TIMES.has(word.key))
    return false
  return word.tags.has('Noun') && !word.tags.has('Pronoun') && !word.tags.has('Date') && !PEOPLE.has(word.key)
}

const TIMES = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year'])
