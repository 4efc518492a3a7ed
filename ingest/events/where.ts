/** At which place an event happened. */
import type { EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import { nameOf } from '../find/countries.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import { SPACE } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import type { Mention } from '../types.ts'
import { SUFFERED } from './answerable.ts'
import { isAside, type Candidate } from './candidates.ts'
import { isDeal } from './memory.ts'
import { HISTORY, PLANS } from './modality.ts'
import { courtSeat, isAirport, unlistedPlace, venueOf } from './venue.ts'
import { besideTrigger, inOrderOfBody, openingOf, tellingsOf, type Told } from './within.ts'

/** Kinds that happen within a state where no place is named. */
const AT_HOME = new Set<EventKind>(['legal', 'incident', 'appointment', 'exercise'])
/** What is only said is not said at the place told before. */
const SPOKEN = new Set<EventKind>(['accusation', 'rejection', 'statement'])

/** The place of each happening, in the order of `settled`; null where the item names none, and for calls. */
export function placesOf(settled: readonly Candidate[], found: FoundItem): (string | null)[] {
  const places = new Map<Candidate, string>()
  let before: string | undefined
  for (const candidate of inOrderOfBody(settled)) {
    // those who speak by telephone are not at one place
    if (candidate.kind === 'call') continue
    const own =
      ownPlace(candidate, found) ??
      (ANYWHERE.has(candidate.kind) ? unlistedPlace(candidate, found) : undefined)
    const aside = isAside(candidate) || SPOKEN.has(candidate.kind) || candidate.rule.apart === true
    const place =
      own ??
      (isAside(candidate) ? undefined : otherPlace(candidate, found, aside ? undefined : before)) ??
      (aside ? undefined : unlistedPlace(candidate, found))
    if (place !== undefined) {
      const goal = candidate.kind === 'visit' ? stateBehind(candidate, found) : undefined
      places.set(candidate, goal ?? place)
    }
    if (own !== undefined && !aside && !isAirport(own)) before = own
  }
  return settled.map((candidate) => places.get(candidate) ?? null)
}

/** The place in the sentences that tell the happening; only there, for a visit whose headline says to which state. */
function ownPlace(candidate: Candidate, found: FoundItem): string | undefined {
  const tellings = tellingsOf(candidate, found)
  const told = isDeal(candidate.kind) || AT_HOME.has(candidate.kind) ? bodyFirst(tellings) : tellings
  const seat = candidate.kind === 'visit' ? seatBehind(told, found) : undefined
  if (seat !== undefined) return seat
  return (
    placeIn(candidate, found, told) ??
    (candidate.kind === 'visit' && visitedState(found) !== undefined
      ? undefined
      : placeIn(candidate, found, openingOf(candidate, found)))
  )
}

/** Where people came together the body tells more closely than a headline, which may say no more than the region. */
const bodyFirst = (told: readonly Told[]): Told[] => [
  ...told.filter(({ sentence }) => sentence.index > 0),
  ...told.filter(({ sentence }) => sentence.index === 0),
]

function placeIn(candidate: Candidate, found: FoundItem, told: readonly Told[]): string | undefined {
  const hosts = candidate.rule.atHost === true ? told.map(({ sentence }) => seatIn(found, sentence)) : []
  const host = hosts.find((seat) => seat !== undefined)
  if (host !== undefined) return host
  const places = told.flatMap(({ sentence, trigger }) =>
    besideTrigger(sentence, trigger, found.placeMentions).map((place) => ({
      place,
      // where it was written, which need not be where it happened
      rank:
        AT_HOME.has(candidate.kind) && isDateline(found, place)
          ? 1
          : candidate.kind === 'aid' && isSaidThere(sentence, place)
            ? 0
            : rankOf(sentence, place, candidate.planned),
    })),
  )
  return (places.find(({ rank }) => rank === 2) ?? places.find(({ rank }) => rank === 1))?.place.ref
}

/** `announced in Oslo that tents had been sent`: where it was said, not where it happened. */
const isSaidThere = ({ words }: FoundSentence, { start }: Pick<Mention, 'start'>): boolean => {
  const at = words.findIndex((word) => word.end > start)
  return words[at - 1]?.key === 'in' && SAID.has(words[at - 2]?.key ?? '')
}
const SAID = wordSet('said says told announced announces speaking declared pledged promised')

const isDateline = ({ item }: FoundItem, { start }: Pick<Mention, 'start'>): boolean =>
  item.dateline !== undefined && start < item.dateline.end

/** The place told last, else the headline's, else any in the item, else the state a visit leads to or the state where such things happen. */
function otherPlace(candidate: Candidate, found: FoundItem, before: string | undefined): string | undefined {
  const headline = found.placeMentions.find((one) => one.end <= found.item.parts.en.end)?.ref
  // an attack is where it strikes
  const side = candidate.kind === 'incident' ? candidate.sides.at(-1) : candidate.sides[0]
  return (
    before ??
    headline ??
    (SPOKEN.has(candidate.kind) || candidate.kind === 'visit'
      ? undefined
      : anyPlace(found, candidate.span.start)) ??
    venueOf(candidate, found) ??
    (candidate.kind === 'visit' ? goalOf(candidate, found) : visitedState(found)) ??
    (candidate.kind === 'legal' ? courtSeat(candidate, found) : undefined) ??
    (AT_HOME.has(candidate.kind) && typeof side?.of === 'string' ? nameOf(side.of) : undefined)
  )
}

/** Where something is in the body: the place named last before an offset, else the only one. */
function anyPlace(found: FoundItem, at: number): string | undefined {
  const ranked = found.placeMentions
    .filter(({ ref }) => !isAirport(ref))
    .flatMap((place) => {
      const sentence = found.sentences.find(
        ({ index, start, end }) => index > 0 && place.start >= start && place.end <= end,
      )
      return sentence === undefined || (place.start > at && isOnward(sentence, place))
        ? []
        : [{ place, rank: rankOf(sentence, place) }]
    })
  const before = ranked.findLast(({ place, rank }) => rank === 2 && place.end <= at)
  const others = ranked.filter(({ rank }) => rank > 0)
  const isOnly = new Set(others.map(({ place }) => place.ref)).size === 1
  return (before ?? (isOnly ? others[0] : undefined))?.place.ref
}

/** `travels on to Rome`, `left for Rome`: where somebody goes afterwards. */
const isOnward = ({ words }: FoundSentence, { start }: Pick<Mention, 'start'>): boolean => {
  const at = words.findIndex((word) => word.end > start)
  return /^(?:to|for)$/u.test(words[at - 1]?.key ?? '') && ONWARD.has(words[at - 2]?.key ?? '')
}
const ONWARD = wordSet(
  'on onward onwards leave leaves left depart departs departed proceed proceeds proceeded',
)

/** Kinds whose place may be in no table: a training ground, a village. */
const ANYWHERE = new Set<EventKind>(['exercise', 'incident'])

const AT = wordSet('in at near outside around inside within through across')
const TOWARDS = wordSet('to off for into visited visits visiting toured hit hits struck shook rocked')
/** Whoever is posted somewhere need not be there: `until now High Commissioner in X`. */
const POSTED = wordSet(
  'ambassador commissioner representative envoy consul attache correspondent away absent',
)
/** Words that may stand between a preposition and the place: `at the Royal Palace in`, `in the city of`. */
const PLACE_WORDS = wordSet(
  'the of city town village capital port region district province resort border municipality settlement county station outskirts suburb suburbs centre center north south east west',
)

/**
 * 2: the place is where something is; 1: where somebody goes, or it stands alone as in a dateline; 0: it is the name of something else. What is yet to
 * happen is where it will be (`isPlan`).
 */
function rankOf(sentence: FoundSentence, place: Pick<Mention, 'start' | 'end'>, isPlan = false): 0 | 1 | 2 {
  const { words } = sentence
  const from = words.findIndex((word) => word.end > place.start)
  if (from === 0) return 2
  const to = words.findIndex((word) => word.start >= place.end)
  // "in the Black Sea port of Poti": the first only says which port
  if (PLACE_WORDS.has(words[to]?.key ?? '') && words[to + 1]?.key === 'of' && words[to]?.key !== 'of')
    return 0
  // "joint patrols in the Varda section": a part of what they spoke of
  if (SECTIONS.has(words[to]?.key ?? '') && SPACE.test(words[to]?.gap ?? '.')) return 0
  if (isTopic(words, from) || isOfWork(words, from)) return 0
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const word = words[at]
    if (word === undefined || /[,;:(]/u.test(words[at + 1]?.gap ?? '')) break
    if (AT.has(word.key)) return isElsewhere(words, at, isPlan) ? 0 : 2
    if (TOWARDS.has(word.key))
      return isElsewhere(words, at, isPlan) || (word.key === 'to' && !isGoal(words, at)) ? 0 : 1
    if (!PLACE_WORDS.has(word.key) && !word.capital && !word.tags.has('Adjective')) return 0
    if (word.key === 'of' && !PLACE_WORDS.has(words[at - 1]?.key ?? '')) return 0
  }
  return 1
}

const SECTIONS = wordSet('section sections sector stretch segment direction')

/** `a contract for the plant in X`: where the thing stands of which they spoke. */
function isOfWork(words: readonly Word[], place: number): boolean {
  if (words[place - 1]?.key !== 'in' || !WORKS.has(words[place - 2]?.key ?? '')) return false
  let at = place - 3
  while (
    at > 0 &&
    at > place - FARTHEST &&
    !words[at]?.tags.has('Preposition') &&
    !words[at]?.tags.has('Verb')
  )
    at--
  return /^(?:on|for|about|of|build|modernise|modernize|expand)$/u.test(words[at]?.key ?? '')
}
const WORKS = wordSet(
  'plant hospital bridge port dam airport terminal pipeline school factory road railway project mine refinery station university base reactor park',
)

/** How many words a preposition stands before the place at most: `in the northern border district of`. */
const FARTHEST = 6

/** `Trade in X was discussed`: what stands before such a verb is what was spoken of. */
function isTopic(words: readonly Word[], place: number): boolean {
  const verb = words.findIndex(
    (word, at) => at > place && TOPICS.has(word.key) && BE.has(words[at - 1]?.key ?? ''),
  )
  return verb > 0 && !words.slice(0, verb - 1).some((word) => word.tags.has('PastTense') && !word.capital)
}
const TOPICS = wordSet(
  'discussed considered reviewed examined addressed raised highlighted emphasized emphasised stressed noted mulled',
)
const BE = wordSet('was were is are been be being also')

/** `the road to Rome` leads nobody there; a visit or a flight does. */
const isGoal = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some(({ key }) => GOES.test(key))
const GOES =
  /^(?:visit\w*|trips?|tours?|travel\w*|arriv\w*|flew|fl(?:y|ies)|flights?|went|go(?:es|ing)?|came|comes?|return\w*|head\w*|departed|journey|sent|brought|moved|mission|dispatched|delivered|shipped)$/u

/** Something else is there: `agreed to meet in X`, `due in X`, `their earlier meeting in X`, `over the arrest in X`. */
const isElsewhere = (words: readonly Word[], at: number, isPlan: boolean): boolean =>
  SUFFERED.has(words[at - 1]?.key ?? '') ||
  POSTED.has(words[words[at - 1]?.key === 'general' ? at - 2 : at - 1]?.key ?? '') ||
  words
    .slice(Math.max(0, at - 8), at)
    .some(
      (word, index, before) =>
        HISTORY.has(word.key) ||
        word.key === 'earlier' ||
        (!isPlan &&
          (PLANS.has(word.key) || (word.key === 'to' && before[index + 1]?.tags.has('Infinitive') === true))),
    )

/** How far behind the words that tell of a journey its goal begins, in characters. */
const NEAR = 8

/** `to visit Rome`: a capital that stands for its state is where the visit leads. */
function seatBehind(told: readonly Told[], { states, item }: FoundItem): string | undefined {
  for (const { trigger } of told) {
    const seat = states.find(
      ({ start, rule }) =>
        rule.startsWith('state.seat') && start >= trigger.end && start - trigger.end <= NEAR,
    )
    if (seat !== undefined) return item.text.slice(seat.start, seat.end)
  }
  return undefined
}

/** `on a visit to Norway`, where neither the headline nor a telling names a place so near: the state itself, wherever it was written. */
function stateBehind(candidate: Candidate, found: FoundItem): string | undefined {
  const { states, placeMentions, item } = found
  const told = tellingsOf(candidate, found)
  const isBehind = (at: number): boolean =>
    told.some(({ trigger }) => at >= trigger.end && at - trigger.end <= NEAR)
  if (placeMentions.some(({ start, end }) => end <= item.parts.en.end || isBehind(start))) return undefined
  const state = states.find(
    ({ start, rule, ref }) =>
      rule === 'state.name' && isBehind(start) && candidate.sides.some(({ of }) => of === ref),
  )
  return state === undefined ? undefined : item.text.slice(state.start, state.end)
}

/** The state to which a visit leads, as the item names it. */
function goalOf({ sides }: Candidate, { states, item }: FoundItem): string | undefined {
  const of = sides.at(-1)?.of
  if (typeof of !== 'string') return undefined
  const named = states.find((state) => state.ref === of && state.rule === 'state.name')
  return named === undefined ? nameOf(of) : item.text.slice(named.start, named.end)
}

/** `Baku hosted the session`: a capital that stands for its government is the place all the same. */
function seatIn(found: FoundItem, sentence: FoundSentence): string | undefined {
  const seat = found.states.find(
    (state) =>
      state.rule.startsWith('state.seat') && state.start >= sentence.start && state.end <= sentence.end,
  )
  return seat === undefined ? undefined : found.item.text.slice(seat.start, seat.end)
}

/** `to Italy`; not `Ambassador to Italy`. */
const VISITED =
  /(?<!\b(?:ambassador|commissioner|representative|envoy|consul|general|attaché|d.affaires) )\b(?:in|to) (?:the )?$/iu

/** `in Italy`, `to the Netherlands` in the headline or the first sentence: a state as the place. */
function visitedState({ states, sentences, item }: FoundItem): string | undefined {
  const state = states.find(
    ({ start, rule }) =>
      rule === 'state.name' &&
      sentences.some(
        (one) => one.index <= 1 && start >= one.start && start < one.end && !isOfOffice(one, start),
      ) &&
      VISITED.test(item.text.slice(Math.max(0, start - 24), start)),
  )
  return state === undefined ? undefined : item.text.slice(state.start, state.end)
}

/** `the deputy minister of the Russian Federation`: a state within a title is no place. */
const isOfOffice = ({ words, offices }: FoundSentence, start: number): boolean =>
  offices.some(({ from, to }) => start >= (words[from]?.start ?? 0) && start < (words[to - 1]?.end ?? 0))
