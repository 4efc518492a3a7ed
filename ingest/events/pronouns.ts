/** `he`, `she`, `him`, `her`, `them` as parties of a sentence: whom they take up. */
import { byWord, wordSet } from '../data/lists.ts'
import { FEMALE, MALE, SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import type { Side } from '../types.ts'
import { isNamed, isPersonal, prepositionAt, type Group, type Party } from './parties.ts'

/** What the sentences before offer to a pronoun. */
export interface Antecedents {
  /** The people who were the subject last. */
  subject: readonly Party[]
  /** For whom alone a pronoun stood last. */
  taken: readonly Party[]
  /** Those who were named last, in the order of their sentence. */
  named: readonly Party[]
  /** The people of the last contact. */
  met: readonly Party[]
  /** The same, where a sentence just before tells of it. */
  gathered: readonly Party[]
  /** Those who are known to be in a delegation of which the item tells. */
  members: readonly Party[]
  /** What the names and titles of people tell of them. */
  genders: ReadonlyMap<string, Gender>
  /** The state whose organs are meant where none is named: hosts are of it, guests are not. */
  home: string | undefined
  /** The state whose own note speaks, outside of what it quotes. */
  speaker: string | undefined
}

export type Gender = 'male' | 'female'

/** `him`, `them`, and `her` where no noun follows it. */
export function isPronoun(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key
  if (key === 'him' || key === 'them') return true
  // "gave a dinner in her honour"
  if (words[at - 1]?.key === 'in' && /^hono/u.test(words[at + 1]?.key ?? ''))
    return /^(?:his|her|their)$/u.test(key ?? '')
  const next = words[at + 1]
  return (
    key === 'her' &&
    (next === undefined ||
      !/^\s*$/u.test(next.gap) ||
      next.tags.has('Preposition') ||
      next.tags.has('Conjunction') ||
      next.tags.has('Determiner'))
  )
}

/** What the words of a name and of its title tell; undefined where they tell nothing, or both. */
export function genderOf(words: readonly Word[], { from, to }: WordSpan): Gender | undefined {
  const name = words.slice(Math.max(0, from - 1), to)
  const male = name.some((word) => MALE.has(word.key) || word.tags.has('MaleName'))
  const female = name.some((word) => FEMALE.has(word.key) || word.tags.has('FemaleName'))
  return male === female ? undefined : male ? 'male' : 'female'
}

/** The parties with those for whom the pronouns of the sentence stand; a pronoun that takes up nobody is left out. */
export function withPronouns(
  words: readonly Word[],
  parties: readonly Party[],
  before: Antecedents,
): Party[] {
  let all = [...parties]
  for (const [at, word] of words.entries()) {
    const isHere = ({ from, to }: Party): boolean => from <= at && at < to
    // "The participants were received by A": all who met
    const isOfAll = word.key === 'participants' && at === 1 && MEET_ON.test(words[2]?.key ?? '')
    const members = before.members.length === 0 && isOfAll ? before.gathered : before.members
    if (
      members.length > 0 &&
      takesUp(words, at) &&
      !all.some((party) => isHere(party) && (isNamed(party) || party.to > at + 1))
    ) {
      // "the lawmakers": no holders of an office whom nobody knows
      all = all.filter((party) => !isHere(party))
      const preposition = prepositionAt(words, at - 1)
      for (const party of members) all.push({ ...party, from: at, to: at + 1, preposition, pronoun: true })
    }
    if (ENVOYS.has(word.key) && words[at - 1]?.key === 'the' && isUnnamed(words, at))
      // "the envoy": whoever has come, though the item calls nobody so
      all = all.filter((party) => !isHere(party) || isNamed(party) || party.to > at + 1)
    const guest =
      NOMINAL.has(word.key) && (words[at - 1]?.key === 'the' || isHisGuest(words, at))
        ? nominal(words, at, all, before)
        : undefined
    if (guest !== undefined)
      all.push({ ...guest, from: at, to: at + 1, preposition: prepositionAt(words, at - 1), pronoun: true })
    const count = COUNTS[word.key]
    if (count !== undefined && isCount(words, at)) all.push(...counted(words, at, count, before))
    if (before.speaker !== undefined && word.key === 'we')
      all.push({ kind: 'state', of: before.speaker, from: at, to: at + 1, preposition: '', pronoun: true })
    const isSubject = SUBJECT_PRONOUNS.has(word.key)
    if (!isSubject && !isPronoun(words, at)) continue
    const ahead = all.filter((party) => party.to <= at && isNamed(party))
    const subjects = ahead.filter((party) => party.preposition === '')
    // "the letter was handed over by A as he met B": whoever does what the passive tells
    const agents = ahead.filter((party) => party.preposition === 'by')
    // "A, with whom he conferred": whoever is described by the clause is another
    const described = words[at - 1]?.key === 'whom' ? ahead.at(-1) : undefined
    const isFree = (party: Party): boolean => party !== described
    // "Senators A and B made time for him. Later he saw C": of two who act together neither is meant
    const alone = new Set(before.subject.map(({ person }) => person)).size > 1 ? before.taken : []
    const choices = isSubject
      ? [subjects.filter(isFree), agents.filter(isFree), alone, before.subject, before.named]
      : [ahead.toReversed(), before.subject, before.named.toReversed()]
    const plural = /^the(?:y|m|ir)$/u.test(word.key)
    // nobody is the object of what he does himself
    const acting = all.findLast(({ to, preposition }) => to <= at && preposition === '')
    const doer = isSubject || (acting !== undefined && !isNamed(acting)) ? undefined : subjects.at(-1)
    // "Senators A and B made time for him": neither of the two
    const isDoer = ({ person, to }: Party): boolean =>
      doer !== undefined &&
      (person === doer.person ||
        (subjects.some((one) => one.person === person && one.to === to) &&
          !words.slice(to, doer.from).some((one) => one.tags.has('Verb') && !one.capital)))
    // "after which A welcomed him": rather one of another side than A's own
    const isOther = ({ of }: Party): boolean => doer === undefined || of !== doer.of
    // "a group of envoys, among them A and B, went to Rome, where C received them"
    const isListed =
      word.key === 'them' && new Set(ahead.filter(isOther).map(({ person }) => person)).size > 1
    const taken = choices
      .slice(plural && !isListed ? (isSubject ? 3 : 1) : 0)
      .map((choice) =>
        choice.filter((party) => !isDoer(party) && (plural || fits(word, party, before.genders))),
      )
      .find((choice) => choice.length > (plural ? 1 : 0))
    const choice = taken?.filter(isOther) ?? []
    // most of whom nothing is known are men
    const woman = FEMALE.has(word.key)
      ? choice.find(({ person }) => before.genders.get(person ?? '') === 'female')
      : undefined
    const one = woman ?? choice[0] ?? taken?.[0]
    for (const party of plural ? (taken ?? []) : one === undefined ? [] : [one])
      all.push({
        ...party,
        from: at,
        to: at + 1,
        preposition: isSubject ? '' : prepositionAt(words, at),
        pronoun: true,
      })
  }
  return all.sort((a, b) => a.from - b.from)
}

/** Right behind those who met, with nothing between that tells of what they are participants. */
const MEET_ON = /^(?:were|was|are|had|have|then|also|later)$/u

/** Nouns that take up a delegation of which the item has told. */
export const TAKES_UP: ReadonlySet<string> = wordSet(
  'delegation mission group participants guests visitors envoys lawmakers parliamentarians mps deputies senators',
)

/** Does the word at `at` take up a delegation, with no name of its own beside it? */
const takesUp = (words: readonly Word[], at: number): boolean =>
  TAKES_UP.has(words[at]?.key ?? '') &&
  /^(?:the|their|his|her)$/u.test(words[at - 1]?.key ?? '') &&
  !/^(?:led|headed|from)$/u.test(words[at + 1]?.key ?? '') &&
  (words[at + 1]?.key !== 'of' || words[at]?.key === 'participants') &&
  !(words[at + 1]?.capital === true && /^\s*$/u.test(words[at + 1]?.gap ?? ''))

/** Nouns that take up one of two, with no name and no state beside them. */
const NOMINAL = wordSet('guest visitor host hostess latter former envoy diplomat emissary delegation')
/** `A and his guest talked alone`. */
const isHisGuest = (words: readonly Word[], at: number): boolean =>
  /^(?:his|her)$/u.test(words[at - 1]?.key ?? '') &&
  /^(?:guest|visitor|host|hostess)$/u.test(words[at]?.key ?? '')
const ENVOYS = wordSet('envoy diplomat emissary')

/** No name and no state follows: `the envoy said`, not `the envoy of Norway`. */
const isUnnamed = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.key !== 'of' && words[at + 1]?.key !== 'to' && words[at + 1]?.capital !== true

/** `gave the guest an audience`: of those told before, the only one of another side; `A and B met in Rome, where the latter had arrived`: the last one. */
function nominal(
  words: readonly Word[],
  at: number,
  all: readonly Party[],
  { subject, named, home }: Antecedents,
): Party | undefined {
  const next = words[at + 1]
  if (
    /^(?:of|from|led|headed|under|to)$/u.test(next?.key ?? '') ||
    (next?.capital === true && /^\s*$/u.test(next.gap))
  )
    return undefined
  if (all.some(({ from, to }) => from <= at && at < to)) return undefined
  const ahead = all.filter((party) => party.to <= at && isNamed(party))
  const key = words[at]?.key
  if (key === 'latter' || key === 'former') {
    const told = ahead.length > 1 ? ahead : ahead.length > 0 ? [] : named
    return told.length < 2 ? undefined : key === 'latter' ? told.at(-1) : told[0]
  }
  const doer = ahead.findLast(({ preposition }) => preposition === '')
  const isHost = key === 'host' || key === 'hostess'
  const others = (parties: readonly Party[]): Party[] =>
    parties.filter(({ of }) =>
      doer === undefined ? home === undefined || isHost === (of === home) : of !== doer.of,
    )
  const choice = [others(subject), others(named)].find((one) => one.length > 0) ?? []
  return new Set(choice.map(({ person }) => person)).size === 1 ? choice[0] : undefined
}

const COUNTS: Readonly<Partial<Record<string, number>>> = byWord({ both: 2, two: 2, three: 3, four: 4 })
/** What those who are counted are called in general. */
const COUNTED =
  /^(?:leaders|ministers|presidents|premiers|officials|sides|parties|diplomats|men|women|politicians|heads|speakers|chiefs|chairmen|commanders|generals|envoys|ambassadors|secretaries|governors|pms|fms|mps|statesmen|counterparts|colleagues|interlocutors)$/u

/** What may stand before what they are called: `the two top diplomats`. */
const RANKED = wordSet(
  'top chief senior parliament parliamentary foreign defence defense prime interior finance state african',
)

/** `the two`, `both leaders`: no number of things. */
function isCount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.key !== 'both' && words[at - 1]?.key !== 'the') return false
  return (
    next !== undefined &&
    (COUNTED.test(next.key) ||
      (RANKED.has(next.key) && COUNTED.test(words[at + 2]?.key ?? '')) ||
      /^(?:later|then|also)$/u.test(next.key) ||
      (!next.capital && (next.tags.has('Verb') || next.tags.has('Adverb'))))
  )
}

/** How far from its beginning the subject of a sentence begins. */
const EARLY = 3

/** As many as are counted, each of a side of its own: of the last contact, else of those named last. */
function counted(words: readonly Word[], at: number, count: number, { met, named }: Antecedents): Party[] {
  const fits = (parties: readonly Party[]): boolean => new Set(parties.map(({ of }) => of)).size === count
  const preposition = prepositionAt(words, at)
  // "he greeted the two leaders": only a subject, or whom one is with, tells that they did something together
  const next = words[at + 1]
  const acts = preposition === '' && next?.tags.has('Verb') === true && !next.tags.has('Gerund')
  const isPart =
    /^(?:with|by|between)$/u.test(preposition) || at <= EARLY || acts || words[at]?.gap.includes(',') === true
  if (!isPart) return []
  const taken = named.length === count && fits(named) ? named : fits(met) ? met : []
  return taken.map((party) => ({ ...party, from: at, to: at + 1, preposition, pronoun: true }))
}

/** The people of some sides as parties, for a sentence that does not name them. */
export const peopleOf = (sides: readonly Side[]): Party[] =>
  sides.flatMap(({ of, people }) =>
    people.map((person) => ({ kind: 'person' as const, of, person, from: 0, to: 0, preposition: '' })),
  )

/** Nothing that is told of the person speaks against the pronoun. */
const fits = (pronoun: Word, { person }: Party, genders: ReadonlyMap<string, Gender>): boolean =>
  genders.get(person ?? '') !== (MALE.has(pronoun.key) ? 'female' : 'male')

/** The people who are the subject of a sentence: the first that no preposition governs and a verb follows. */
export function subjectOf(words: readonly Word[], groups: readonly Group[]): Party[] {
  const verb = words.findLastIndex((word) => word.tags.has('Verb') && !word.capital)
  const group = groups.find(
    ({ preposition, parties, to }) => preposition === '' && to <= verb && parties.some(isPersonal),
  )
  return group?.parties.filter(isNamed) ?? []
}
