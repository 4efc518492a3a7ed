/** For whom somebody stands by the words of one sentence: whose office, whose member, on whose side, on whose behalf. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { withoutAbsent } from './absence.ts'
import { isPlain } from './clauses.ts'
import { isOfState } from './locus.ts'
import { isAtHead, isPersonal, type Party } from './parties.ts'
import { PLURALS, setCounterparts, setRespective, SHARED } from './respective.ts'

/** Parties of a sentence with the sides that its words give them, and those that only say so left out. */
export function standingFor(words: readonly Word[], parties: readonly Party[]): Party[] {
  const found = [...parties]
  takeStates(words, found)
  holdOffices(words, found)
  bearStates(words, found)
  return withoutAbsent(
    words,
    onBehalf(words, setRespective(words, setCounterparts(words, takeSide(words, found)))),
  )
}

/** `the Special Envoy for the dialogue, A`: what the office is for stands between it and its holder, who has no other. */
function holdOffices(words: readonly Word[], parties: Party[]): void {
  for (const [at, holder] of parties.entries()) {
    const office = parties[at - 1]
    if (office?.kind !== 'office' || office.person !== undefined || holder.kind !== 'person') continue
    const between = words.slice(office.to, holder.from)
    if (
      holder.of === null &&
      (isRest(between) ||
        (/^(?:for|on|in charge of|retired)\b/u.test(keysOf(between)) && isPurpose(between))) &&
      words[holder.from]?.gap.includes(',') === true
    )
      parties.splice(at - 1, 2, {
        ...holder,
        of: office.of,
        from: office.from,
        preposition: office.preposition,
      })
  }
}

/** `the chairman of the Greek parliamentary group, A`: the last nouns of the title. */
const isRest = (between: readonly Word[]): boolean =>
  between.length > 0 &&
  between.length <= 2 &&
  between.every((word) => !word.capital && /^\s*$/u.test(word.gap) && word.tags.has('Noun'))

const LONGEST_PURPOSE = 6

/** Words of one phrase that may say what an office is for. */
const isPurpose = (between: readonly Word[]): boolean =>
  between.length <= LONGEST_PURPOSE &&
  !between.some((word) => /[,;]/u.test(word.gap) || (word.tags.has('Verb') && !word.capital))

/** `ministers in charge of energy from Norway and Greece`: several who are told by their states alone stand for these. */
function takeStates(words: readonly Word[], parties: Party[]): void {
  for (const [at, office] of parties.entries()) {
    const next = parties[at + 1]
    if (office.kind !== 'office' || office.person !== undefined || next?.kind !== 'state') continue
    const between = words.slice(office.to, next.from)
    if (
      PLURALS.has(words[office.to - 1]?.key ?? '') &&
      /^(?:of|from)$/u.test(next.preposition) &&
      isPurpose(between)
    )
      parties.splice(at, 2, { ...next, from: office.from, preposition: office.preposition })
  }
}

/**
 * `On the Greek side, the talks were attended by A and B`: whoever has no state beside the name is of that side;
 * `attended, from the Greek side, by A and, from the Norwegian side, by B`: whoever is told right behind it is, whatever the title says.
 */
function takeSide(words: readonly Word[], parties: readonly Party[]): Party[] {
  let side: Party | undefined
  return parties.map((party, at) => {
    const isSide = /^(?:on|from|for)$/u.test(party.preposition) && words[party.to - 1]?.key === 'side'
    if (isSide) side = at === 0 && party.from <= 2 ? party : words[party.to]?.key === 'by' ? party : undefined
    if (side === undefined || isSide || party.kind !== 'person') return party
    const isTold = words[side.to]?.key === 'by'
    return isTold || party.of === null || party.guessed ? { ...party, of: side.of } : party
  })
}

/** `with the ambassadors of Norway Anna Lind, of Greece Pavel Orlo`: a state or body right before a name is that person's. */
function bearStates(words: readonly Word[], parties: Party[]): void {
  for (let at = parties.length - 1; at > 0; at--) {
    const [owner, bearer] = [parties[at - 1], parties[at]]
    if (owner === undefined || bearer?.kind !== 'person' || owner.kind === 'person') continue
    if (owner.person !== undefined || words[owner.to - 1]?.possessive === true) continue
    if (owner.to !== bearer.from) {
      // "the head of the Fjord Watch office Anna Lind": ordinary nouns say what she is there
      if (owner.kind === 'body' && bearer.of === null && isPlainBetween(words, owner, bearer))
        parties.splice(at - 1, 2, { ...bearer, of: owner.of })
      continue
    }
    if (!/^\s*$/u.test(words[bearer.from]?.gap ?? '') || (bearer.of !== null && bearer.of !== owner.of))
      continue
    parties.splice(at - 1, 2, {
      ...bearer,
      of: owner.of,
      from: owner.from,
      preposition: owner.preposition,
    })
  }
}

const isPlainBetween = (words: readonly Word[], owner: Party, bearer: Party): boolean =>
  bearer.from - owner.to <= 4 &&
  words.slice(owner.to, bearer.from).every((word, at) => isPlain(word, words[owner.to + at + 1])) &&
  /^\s*$/u.test(words[owner.to]?.gap ?? '')

/** Between a person and whom the person stands for. */
const ON_BEHALF = /^(?:on behalf of|representing)(?: the)?(?: [a-z]+)?(?: (?:government|side) of(?: the)?)?$/u
const SIGNS = /^(?:sign|initial|ink)/u
/** From a delegation or side to whoever leads it: the head stands for the state of the delegation, whatever office he holds; whoever receives it does not. */
const LED =
  /\b(?:delegation|side|team|one|group|mission|that of)\b(?: (?!(?:met|received|welcomed|greeted|hosted|briefed|accompanied|joined|seen|invited|informed)\b)[a-z]+){0,5}? ?(?:(?:was|were) )?(?:(?:led|headed|represented) )?(?:by|under)(?: (?:the|its|their)(?: [a-z']+){0,2}(?: (?:leadership|chairmanship|guidance) of(?: the)?)?)?$/u
/** From those who are told together to the first of them who is named, and from one of these to the next. */
const AMONG = /^(?:[a-z]+ ){0,3}(?:among (?:them|whom|those)|including|such as|namely)(?: the)?$/u
const ALSO = /^$|^(?:[a-z]+ ){0,3}(?:and|as well as)(?: the)?$/u
/** `two Greek sailors – A and B`, `four Greek prisoners (A, B, C and D)`. */
const NATIONALS =
  /^(?:service|police|business|fisher|congress)men$|^(?:soldiers|sailors|citizens|nationals|prisoners|detainees|captives|convicts|hostages|officers|journalists|students|fishermen|lawmakers|mps|deputies|senators|scholars|experts|diplomats)$/u
const isNationals = (words: readonly Word[], last: Party, { from, to }: Party, between: string): boolean => {
  if (last.kind !== 'state' || !NATIONALS.test(between)) return false
  const gap = words[from]?.gap ?? ''
  if (/[–—(:]\s*$/u.test(gap)) return true
  // behind a comma only so many: "detained two Greek sailors, Minister Lind said" and "To Greek experts, Minister Lind" tell of another
  return (
    /,\s*$/u.test(gap) &&
    words[last.from - 1]?.tags.has('Value') === true &&
    words[to]?.tags.has('Verb') !== true &&
    (last.preposition === '' || words[0]?.key !== last.preposition)
  )
}
/** `X Corporation, represented by A`. */
const REPRESENTED = /^represented by(?: (?:the|its|their|his|her))?$/u

/** `A of Fjord Watch`, `A, a researcher at Fjord Watch`: between somebody without a side and whose member that is. */
const MEMBER = /^(?:of|from|at|with)(?: the)?$/u
const MEMBER_AS = /^(?:[a-z-]+ ){1,5}(?:of|from|at|with|for)(?: the)?$/u

const isMember = (between: readonly Word[], text: string): boolean =>
  MEMBER.test(text) ||
  (between[0]?.gap.includes(',') === true &&
    MEMBER_AS.test(text) &&
    !between.some((word) => word.capital || word.tags.has('Verb') || RELATING.has(word.key)))
const RELATING = wordSet('who whose which while and national native')

/** `A on behalf of Norway`, `signed by A for Norway`, `a delegation of Norway led by A`: the sentence says on whose side somebody stands. */
function onBehalf(words: readonly Word[], parties: readonly Party[]): Party[] {
  const signed = words.some((word) => SIGNS.test(word.key))
  const found: Party[] = []
  // those of whom a list gives some: "a group of Greek scholars, among them A of the Fjord Institute and B"
  let whole: string | undefined
  for (const party of parties) {
    const last = found.at(-1)
    const between = keysOf(words, last?.to ?? 0, party.from)
    if (
      last !== undefined &&
      party.kind === 'person' &&
      last.kind !== 'person' &&
      (AMONG.test(between) || isNationals(words, last, party, between))
    )
      whole = last.of ?? undefined
    else if (!(party.kind === 'person' ? ALSO : MEMBER).test(between)) whole = undefined
    if (whole !== undefined && last !== undefined) {
      // the ambassadors of a union are of its members
      const isOwn = party.guessed !== true && isOfState(party) && party.of !== whole
      if (party.kind === 'person') found.push(isOwn ? party : { ...party, of: whole })
      else found[found.length - 1] = { ...last, to: party.to }
      continue
    }
    const isSide = words[party.to - 1]?.key === 'side'
    const standsFor =
      (!isPersonal(party) && (ON_BEHALF.test(between) || (signed && /^for(?: the)?$/u.test(between)))) ||
      (isSide && words[party.to]?.key !== 'of' && /^(?:for|from|on)(?: the)?$/u.test(between))
    const belongs =
      last?.of === null && !isPersonal(party) && isMember(words.slice(last.to, party.from), between)
    if (last?.person !== undefined && party.of !== null && (standsFor || belongs)) {
      found[found.length - 1] = { ...last, of: party.of, to: party.to }
      continue
    }
    // the noun may stand before its state (`delegation of Norway led by`) or behind it (`Norwegian delegation led by`)
    const led =
      last !== undefined &&
      isPersonal(party) &&
      (REPRESENTED.test(between) ||
        isAtHead(words, party) ||
        ((party.of === null || last.kind !== 'person') &&
          LEADS.test(between) &&
          (LED.test(keysOf(words, last.from - 5, party.from)) ||
            LED.test(`${keysOf(words, last.from - 3, last.from)} x ${between}`))))
    const own =
      led ||
      (last?.person !== undefined && party.person !== undefined && isFellow(words, last, party, between))
    found.push(own && last !== undefined ? { ...party, of: last.of } : party)
  }
  return found
}

/** From somebody to those of the same delegation: `A and his fellow deputies B`. */
const FELLOW =
  /^(?:and|with|together with|along with) (?:his|her|their|its) (?:fellow|compatriot|colleague|wife|husband|spouse|son|daughter)s?\b/u
/** From the first holder of a title in the plural to the next. */
const NEXT = /^(?:and)?$/u

/** `Senators A and B`, `A and his fellow deputies B and C`, `led by A and including B`: somebody of no known state is of the one's before. */
const isFellow = (
  words: readonly Word[],
  last: Party,
  { from, of, guessed }: Party,
  between: string,
): boolean =>
  FELLOW.test(between) ||
  /^and including\b/u.test(between) ||
  ((of === null || guessed === true) &&
    NEXT.test(
      words
        .slice(last.to, from)
        .filter(({ gap }) => !/[(]/u.test(gap))
        .at(-1)?.key ?? '',
    ) &&
    words.slice(last.to, from).length <= 4 &&
    words.slice(Math.max(0, last.from - 1), last.to).some(({ key }) => SHARED.has(key)))

/** No other noun stands between a delegation and its head. */
const LEADS =
  /^(?:[a-z-]+ ){0,4}(?:by|under)(?: (?:the|its|their)(?: [a-z']+){0,2}(?: (?:leadership|chairmanship|guidance) of(?: the)?)?)?$/u
