/** Reads an item sentence by sentence: what each tells, with those whom it only takes up, and whom it adds to what was told before. */
import { keysOf } from '../nlp/keys.ts'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { DatePhrase } from '../read/dates.ts'
import { findCandidates, isAside, type Candidate } from './candidates.ts'
import type { ResolvedPerson } from './cast.ts'
import { contactsOfAll, contactsWith, seatCompany, seatShort, seatUnnamed, takesCompany } from './company.ts'
import { isYetToBe } from './coming.ts'
import { companyOf, spanOf } from './companyWays.ts'
import { seatLeaders, seatListed, seatMembers, type Seated } from './delegation.ts'
import { settingOf, type Setting } from './locale.ts'
import { isDeal } from './memory.ts'
import { callsOff, deniesContact } from './outcome.ts'
import { ownersAfter } from './owners.ts'
import { isQuoted } from './quoted.ts'
import type { Scene } from './scene.ts'
import { isNamedOnBoth, isWithin } from './yields.ts'
import { castOf, handOn, NOTHING_TOLD, type Cast, type Thread } from './thread.ts'
import { goesOn, isElsewhere, isOpen, seatTitled } from './titledSeats.ts'
import { joinCounted } from './together.ts'
import { isHistory } from './when.ts'

/** What events need beside the item itself. */
export interface EventContext {
  found: FoundItem
  /** For each sentence of `found`, its people. */
  people: readonly (readonly ResolvedPerson[])[]
  /** State of the publisher, where the heading or dateline names it: offices and bodies without a state are its own. */
  home: string | undefined
  /** Date phrases of the item's text. */
  dates: readonly DatePhrase[]
}

/** What holds for all sentences of an item. */
interface Ground extends Setting {
  /** State of the publisher, where the item speaks of it. */
  home: string | undefined
  found: FoundItem
  titlesOf: Scene['titlesOf']
}

/** Everything in an item that a rule reads as an event, before it is settled what is one and what is news. */
export function candidatesOf(context: EventContext): Candidate[] {
  const { found } = context
  const home = isSpokenOf(context) ? context.home : undefined
  const everybody = context.people.flat()
  const titlesOf = (name: string): string[] =>
    everybody.flatMap((one) => (one.name === name ? one.titles : []))
  const ground = { found, home, titlesOf, ...settingOf(found, context.home) }
  // organs that no state is named with: of the publisher's state, unless the item speaks of another; without a publisher, of the dateline's
  const own = context.home === undefined ? ground.written : (home ?? ground.locale)
  let candidates: Candidate[] = []
  let thread: Thread = { ...NOTHING_TOLD, everybody }
  for (const [at, sentence] of found.sentences.entries()) {
    candidates = joinCounted(candidates, sentence.words)
    const speaker = speaksAsWe(sentence, found.item.text) ? context.home : undefined
    const cast = castOf(sentence, context.people[at] ?? [], thread, candidates, own, speaker)
    const scene = sceneOf(sentence, cast, thread, ground)
    scene.owners = ownersAfter(thread.owners, scene)
    const read = findCandidates(scene, sentence.index, found.item.date?.slice(0, 4))
    for (const one of read) mark(one, sentence, membersOf(cast, thread, candidates, sentence), context)
    const latest = candidates.findLast((one) => isDeal(one.kind) && !isAside(one))
    if (latest !== undefined) {
      // "The presidents signed a statement. A and B signed a plan, C and D a memorandum": each has its own
      if (read.filter((one) => one.kind === latest.kind && isNamedOnBoth(one)).length < 2)
        seatUnnamed(latest, scene)
      seatShort(latest, scene, sentence.index)
      if (deniesContact(sentence.words)) deny(candidates, latest)
    }
    // told at once, and of no other day or place
    const isThere = (): boolean => !isElsewhere(sentence, found, context.dates)
    candidates.push(
      ...read.filter((one) => one.rule.seats !== true || !isThere() || !seatLeaders(candidates, one)),
    )
    const open = candidates.findLast((one) => isOpen(one) && one.sentence < sentence.index)
    if (open !== undefined && isThere()) {
      const [told, ...between] = found.sentences.filter(
        ({ index }) => index >= open.sentence && index < sentence.index,
      )
      if (told !== undefined && goesOn(between)) seatTitled(open, told.words, scene, cast.people)
    }
    const plan = candidates.findLast((one) => one.planned && isDeal(one.kind))
    if (plan !== undefined && callsOff(sentence.words)) Object.assign(plan, { planned: false, negated: true })
    if (cast.delegation !== undefined && cast.delegation.listed.length > 0)
      seatListed(candidates, cast.delegation)
    addCompany(candidates, scene, sentence, context)
    thread = handOn(thread, sentence, cast, scene.owners, context.home)
  }
  return candidates.filter(({ rule, sides }) => rule.gathers !== true || sides.length > 1).flatMap(oneByOne)
}

/** What somebody says has not been is not, wherever the item tells it. */
function deny(candidates: readonly Candidate[], latest: Candidate): void {
  for (const one of candidates)
    if (isDeal(one.kind) && !isAside(one) && isWithin(one, latest)) one.negated = true
}

/** Guests who come together to one host are received each for the own state: they are not told to meet each other. */
const oneByOne = (candidate: Candidate): Candidate[] => {
  const [host, ...guests] = candidate.sides
  return candidate.rule.gathers !== true || !candidate.hosted || host === undefined
    ? [candidate]
    : guests.map((guest) => ({ ...candidate, sides: [host, guest] }))
}

/** `We condemn`: a note of a ministry speaks for its state, where it quotes nobody. */
const speaksAsWe = ({ words }: FoundSentence, text: string): boolean =>
  words.some(({ key, start }) => key === 'we' && !isQuoted(text, start))

/** A sentence as the frames see it. */
const sceneOf = (
  sentence: FoundSentence,
  { groups, told }: Cast,
  thread: Thread,
  { found, home, titlesOf, locale, site, written }: Ground,
): Scene => ({
  words: sentence.words,
  text: found.item.text,
  together: TOGETHER.test(keysOf(sentence.words, 0, 3)),
  groups,
  protagonist: thread.protagonist,
  spoken: thread.present.slice(-1),
  subjects: thread.subjects,
  told,
  owners: thread.owners,
  locale,
  site,
  written,
  body: thread.body,
  home,
  opening: sentence.words.filter(({ start }) => start < (found.item.dateline?.end ?? 0)).length,
  stateAt: (word) => sentence.places.find((place) => place.from === word)?.country,
  titlesOf,
})

/** Plural subjects that take up whoever has met. */
const TOGETHER =
  /^(?:the |both |following [a-z]+ |they |two )*(?:ministers|presidents|leaders|sides|parties|they|officials|heads|interlocutors)\b/u

/** `the delegation`, `the Greek MPs`: those of the visit; the delegation of a parliament or of doctors is another. */
const THEIRS =
  /(?:^| )the (?:\S+ ){0,2}(?:delegation|mps|lawmakers|parliamentarians|deputies|senators)(?! (?:of|from|without|led|headed)\b)/u

/** Who is in the delegation of which a sentence speaks: those of whom it is told, else those who have come. */
function membersOf(
  cast: Cast,
  thread: Thread,
  candidates: readonly Candidate[],
  { words }: FoundSentence,
): readonly Seated[] {
  const told = cast.delegation?.all ?? thread.members
  if (told.length > 0 || !THEIRS.test(keysOf(words, 0, words.length))) return told
  const visit = candidates.findLast((one) => one.kind === 'visit' && !isAside(one))
  const [side] = visit?.sides ?? []
  return side?.people.map((person) => ({ of: side.of, person })) ?? []
}

/** Seats the delegation where a contact names nobody, and marks as history what happened long before the item. */
function mark(
  one: Candidate,
  sentence: FoundSentence,
  members: readonly Seated[],
  { found, dates }: EventContext,
): void {
  if (EVENT_KINDS[one.kind].contact) seatMembers(one, members)
  const day = found.item.date
  if (!isDeal(one.kind) || day === undefined) return
  if (!one.planned && isHistory(sentence, one.span, dates, day)) one.background = true
  if (isYetToBe(sentence, one.span, dates, day)) one.planned = true
}

/** `Ambassador Lind also took part`: whoever was there as well sits in the contact that the item has told. */
function addCompany(
  candidates: readonly Candidate[],
  scene: Scene,
  sentence: FoundSentence,
  { found, dates }: EventContext,
): void {
  // nothing has been told that anybody could join
  const news = candidates.filter((one) => !isAside(one) && isDeal(one.kind))
  if (news.length === 0) return
  const { words } = sentence
  const text = keysOf(words)
  const way = companyOf(text)
  const told = way && spanOf(way, words)
  if (way === undefined || told === undefined) return
  // "the first meeting was held in 2023 with the participation of B"
  const day = found.item.date
  if (day !== undefined && isHistory(sentence, told, dates, day)) return
  const contacts = news.filter((one) => takesCompany(one, way, sentence.index, words))
  for (const contact of contactsWith(text, contactsOfAll(contacts, scene), way))
    seatCompany(contact, scene, way)
}

/** Does the item name the publisher's state, or anybody who stands for it? */
const isSpokenOf = ({ found, people, home }: EventContext): boolean =>
  found.states.some((state) => state.ref === home) || people.flat().some((person) => person.side === home)
