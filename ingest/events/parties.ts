/** Who can take part in an event: the people, unnamed offices, states and bodies of a sentence, and how they are joined. */
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { WordSpan } from '../find/spans.ts'
import { isDescribed, isListed, withoutAside, withoutBracket } from './between.ts'

export interface Party extends WordSpan {
  kind: 'person' | 'office' | 'state' | 'body'
  /** ISO code of the state, or name of the body, on whose side it stands; null where that is not known. */
  of: string | null
  /** The side is a guess that what this sentence says may better. */
  guessed?: true
  /** Canonical name of a person; for an unnamed office or guest, of the one it stands for. */
  person?: string
  /** It stands here as `he` or `them`: the words do not name it. */
  pronoun?: true
  /** The preposition that governs it; empty for a subject or direct object. */
  preposition: string
}

/** A person, or an office that stands for one. */
export const isPersonal = (party: Party): boolean => party.kind === 'person' || party.kind === 'office'

/** A person whose name is known. */
export const isNamed = (party: Party): boolean => party.person !== undefined

/** Parties joined by commas and `and`, or by `led by`: they stand on one side of a verb. */
export interface Group extends WordSpan {
  parties: Party[]
  preposition: string
}

const PREPOSITIONS = wordSet(
  'of with to in at for by from between on against during towards toward about into including like under over after before since among within through via near alongside despite without following regarding concerning amid than upon outside inside off around across behind',
)
/** Words that may stand between a preposition and the noun it governs. */
const MODIFIERS = wordSet(
  'the a an his her their its our new visiting former both then late several some other these those senior top high level delegation delegations of led headed counterpart counterparts journalist journalists blogger activist lawyer businessman politician reporter editor writer economist analyst southern northern eastern western central',
)
/** Nouns that stand for the state after them. */
const GOVERNING = wordSet(
  'delegation delegations group groups government governments authorities state people republic kingdom side leadership parliament members citizen citizens nationals residents soldiers servicemen diplomats forces troops heads mission missions representatives officials experts ambassadors ministers leaders embassy consulate',
)
const JOINING = wordSet(
  'and as well the a an also both & with his her their its or including wife husband spouse son daughter',
)
const OF_GOVERNMENT = /^and(?: the)? (?:government|authorities|state|people|republic|kingdom) of(?: the)?$/u
/** Between a delegation and its head, or somebody and the head of one. */
const LEADING =
  /^(?:(?:and (?:an? |the )?)?(?:(?:official|parliamentary|congressional|ministerial|senate|interparliamentary|bipartisan|economic|trade|technical|friendship|military|business|high|level|government|governmental|large|joint|senior) )*(?:delegation|group|team|side|mission|experts|officials) )?(?:(?:led|headed|represented) by|under)(?: (?:the|its|their|his|her)(?: [a-z]+)?(?: of(?: the)?)?)?$/u

/** Words that name a delegation, which whoever leads it stands for. */
const LED_BODY = wordSet('delegation delegations group team mission side sides guests visitors party parties')

/** Adverbs before a participle that describes whoever follows. */
const LATELY = wordSet('newly recently freshly')

/**
 * The preposition that governs the word at `at`; a comma or verb in between frees it.
 * @param isPlace whether a word is a place's: `received in Oslo Minister Orlo`, the preposition governs the place alone
 */
export function prepositionAt(
  words: readonly Word[],
  at: number,
  isPlace: (word: number) => boolean = () => false,
): string {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined || next === undefined || /[,;:(–—]/u.test(next.gap)) return ''
    if (isTime(words, index) || isPlace(index)) return ''
    // "the government of Norway": what counts is what governs the government
    if (word.key === 'of' && GOVERNING.has(words[index - 1]?.key ?? ''))
      return prepositionAt(words, index - 1, isPlace)
    // "with a delegation from Oslo headed by": what counts is what governs the delegation
    if (word.key === 'by' && /^(?:led|headed|represented)$/u.test(words[index - 1]?.key ?? '')) {
      const led = words.findLastIndex(
        (one, place) => place < index && place > index - 8 && LED_BODY.has(one.key),
      )
      return led < 0 ? 'by' : prepositionAt(words, led, isPlace)
    }
    // "a delegation of the ministry including A": what counts is what governs the delegation
    if (word.key === 'including') {
      const led = words.findLastIndex(
        (one, place) => place < index && place > index - 8 && LED_BODY.has(one.key),
      )
      if (led >= 0) return prepositionAt(words, led, isPlace)
    }
    // "more than 20 Greeks": it compares, and governs nobody
    if (word.key === 'than' && /^(?:more|less|fewer)$/u.test(words[index - 1]?.key ?? '')) {
      index--
      continue
    }
    if (PREPOSITIONS.has(word.key)) return word.key
    // "by the newly arrived ambassador"
    if (LATELY.has(word.key) || LATELY.has(words[index - 1]?.key ?? '')) continue
    if (
      !MODIFIERS.has(word.key) &&
      !word.tags.has('Value') &&
      !word.tags.has('Adjective') &&
      !word.capital &&
      !word.possessive
    )
      return ''
  }
  return ''
}

/** `received on Sunday Minister Orlo`: the preposition governs the day, not the minister; a mere number counts people: `against 20 Greek firms`. */
const isTime = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (word.tags.has('WeekDay') ||
      word.tags.has('Month') ||
      /^(?:19|20)\d\d$/u.test(word.text) ||
      (/^\d{1,2}$/u.test(word.text) && words[at - 1]?.tags.has('Month') === true) ||
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(word.key))
  )
}

/** `the Greek government and the Fjord Front`. */
const RULERS = /^(?:government|army|military|authorities|side) and(?: the)?$/u

/** `a delegation with Minister Orlo at its head`. */
export const isAtHead = (words: readonly Word[], { from, to, preposition }: Party): boolean =>
  preposition === 'with' &&
  words
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ key }, at, before) =>
        key === 'with' && LED_BODY.has(words[from - before.length + at - 1]?.key ?? ''),
    ) &&
  /^at (?:its|their|the) head$/u.test(keysOf(words, to, to + 3))

/** `a citizen of Norway and two citizens of Greece`. */
const NATIONALS = /^(?:and )?(?:[a-z]+ |\d+ )?(?:citizens?|nationals?) of(?: the)?$/u

/** `OSLO (Norden Radio of Norway) — The ministers of Greece`: what opens the story takes no part in it. */
export const areParted = (words: readonly Word[], { to }: Party, { from }: Party): boolean =>
  words.slice(to, from + 1).some(({ gap }) => gap.includes(')') && /\)\s*[–—-]/u.test(gap))

/** Is the second party joined to the first, so that both do or suffer the same? */
function isJoined(words: readonly Word[], first: Party, second: Party): boolean {
  // "they": all whom one word stands for
  if (first.from === second.from) return true
  const between = withoutAside(words, words.slice(first.to, second.from), second.from)
  const text = keysOf(between)
  if (isAtHead(words, second) || LEADING.test(text) || OF_GOVERNMENT.test(text) || NATIONALS.test(text))
    return true
  if (words[first.to - 1]?.possessive === true) return false
  if (second.kind === 'body' && (isDescribed(between) || RULERS.test(text))) return true
  if (first.kind === 'state' && second.kind === 'state' && isListed(between)) return true
  // "the ambassadors of Norway, Greece and Serbia"
  const plural = first.kind === 'office' && isPlural(words, first)
  if (plural && second.kind === 'state' && /^(?:and)?$/u.test(text)) return true
  if (areParted(words, first, second)) return false
  const open = withoutBracket(words[second.from]?.gap ?? '')
  // "At a meeting with A, B said": what a verb follows begins the clause, it does not go on the list
  const isBracket = /[([]/u.test(words[second.to]?.gap ?? '')
  const isBare = between.every(({ key }) => key === 'the')
  if (isBare && first.preposition !== '' && !isBracket && isVerbAt(words, second.to)) return false
  if (isAfterthought(words, first, second)) return false
  // "A phoned B, his spokesman C said": whoever speaks behind a comma begins a clause
  if (
    first.from > 0 &&
    /,/u.test(words[first.to]?.gap ?? '') &&
    between[0]?.key !== 'and' &&
    TELLS.has(words[second.to]?.key ?? '')
  )
    return false
  // "ahead of the summit of the Council, and A thanked": a clause of its own
  if (
    first.preposition !== '' &&
    /,/u.test(between[0]?.gap ?? '') &&
    text === 'and' &&
    isVerbAt(words, second.to) &&
    words[second.to + 1]?.key !== 'by'
  )
    return false
  // "held in Norway – A and B – were freed": where they were, not who
  if (
    first.kind === 'state' &&
    second.kind === 'person' &&
    /^(?:in|on|at|from|to)$/u.test(first.preposition) &&
    // "delegations from Norway and Minister Lind": two who are told together
    (between.length === 0 || /^(?:in|to)$/u.test(first.preposition))
  )
    return false
  // "the envoys of Austria (Jan Orlo), Belgium (Anna Lind)": the name in brackets behind what it stands for
  if (between.length === 0 && second.kind === 'person' && first.kind !== 'person' && first.of === second.of)
    return /^\s*[,(–—/-]\s*$/u.test(open)
  if (between.length === 0) return /^\s*[,–—/-]\s*$/u.test(open)
  if (/[.:;()]/u.test(withoutBracket(between.map((word) => word.gap).join('')) + open)) return false
  // ", Datuk Seri Azlan": a form of address that is no part of the name
  if (/,/u.test(between[0]?.gap ?? '') && between.every((word) => word.capital)) return open.trim() === ''
  // "signed by A as he met B"
  return between.every((word) => JOINING.has(word.key)) && !/^with\b/u.test(text) && text !== 'as'
}

/** `met Minister Lind, Norden TV has learnt`, `met Anna Lind of the Fjord Group, Norden Union`: a body behind a comma ends a list only with `and`. */
export function isAfterthought(words: readonly Word[], first: Party, second: Party): boolean {
  if (second.kind !== 'body' || first.kind === 'body' || !/,/u.test(words[first.to]?.gap ?? '')) return false
  if (words.slice(first.to, second.from).some(({ key }) => key === 'and')) return false
  const next = words[second.to]
  const goesOn = next !== undefined && (next.key === 'and' || /[,(]/u.test(next.gap))
  return !goesOn && words.slice(0, first.from).some((word) => word.tags.has('Verb') && !word.capital)
}

/** `ambassadors of Norway`: several hold the office. */
const isPlural = (words: readonly Word[], party: Party): boolean =>
  words
    .slice(party.from, party.to)
    .some((word) => /^(?:ambassadors|envoys|ministers|presidents|leaders|diplomats)$/u.test(word.key))

const isVerbAt = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && words[at].tags.has('Verb') && !words[at].capital && words[at].key !== 'being'

/** `In the presence of A and B, C signed`: an opening circumstance whose list `and` has closed ends with its comma. */
const opensClause = (words: readonly Word[], open: Group, next: Party): boolean =>
  open.from <= OPENING &&
  open.preposition !== '' &&
  PREPOSITIONS.has(words[0]?.key ?? '') &&
  open.parties.length > 1 &&
  isPersonal(next) &&
  words[next.from]?.gap.includes(',') === true &&
  (open.parties.every(({ pronoun }) => pronoun === true) ||
    words.slice(open.from, open.to).some((word) => word.key === 'and'))

/** `At the initiative of the Greek side, A and B spoke`: whose the initiative was is not on the list that follows. */
const isInitiator = (words: readonly Word[], open: Group, next: Party): boolean =>
  open.preposition === 'of' &&
  isPersonal(next) &&
  words.slice(open.to, next.from).every(({ key }) => key !== 'and') &&
  isInitiative(words, open.from)
/** `at the invitation of the`, right before whose it is. */
export const isInitiative = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ key }) => INITIATIVES.has(key))
const INITIATIVES = wordSet('initiative invitation request behest')

/** How far from its beginning the circumstance that opens a sentence names somebody. */
const OPENING = 8

/** `after the Parliament adopted`, `after A and B met`: the word before opens a clause, it governs nobody. */
const isOfClause = (
  words: readonly Word[],
  { preposition, to }: Pick<Group, 'preposition' | 'to'>,
): boolean =>
  /^(?:after|before|since)$/u.test(preposition) &&
  isVerbAt(words, to) &&
  words[to]?.tags.has('Gerund') === false

/** Parties of a sentence, in order, gathered into groups. */
export function toGroups(words: readonly Word[], parties: readonly Party[]): Group[] {
  const groups: Group[] = []
  for (const one of parties) {
    const party = isOfClause(words, one) ? { ...one, preposition: '' } : one
    const open = groups.at(-1)
    const last = open?.parties.at(-1)
    const isNext = open !== undefined && last !== undefined && isJoined(words, last, party)
    if (isNext && !opensClause(words, open, party) && !isInitiator(words, open, party)) {
      open.parties.push(party)
      open.to = party.to
      if (isOfClause(words, open)) open.preposition = ''
    } else {
      const preposition = isAtHead(words, party) ? '' : party.preposition
      groups.push({ from: party.from, to: party.to, parties: [party], preposition })
    }
  }
  return groups
}
