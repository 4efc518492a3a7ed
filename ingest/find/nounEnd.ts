/** Where the noun phrase of a complement ends: `of | Foreign Affairs`, `of | the EU Delegation`, `to | the Prime Minister`. */
import { MILITARY_RANKS } from '../data/address.ts'
import { BOARD_KINDS } from '../data/heads.ts'
import { wordSet } from '../data/lists.ts'
import { GIVEN_NAMES } from '../data/names.ts'
import { hasFamilyEnding } from './familyEnding.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { RANK_WORDS, STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { nameOf } from './countries.ts'
import { isBodyKind } from './describedBody.ts'
import { SPACE, type OfficeContext, type PlaceSpan } from './spans.ts'
import { headAt } from './titleHeads.ts'

/** Nouns that a portfolio can consist of and no family name ends in: Partnerships, Neighbourhood. */
const ABSTRACT = /(?:tions?|ments?|ships?|ness|ity|ities|ics|ances?|ences?|ture|hood|ism|ology|ing)$/u

/** A portfolio of the table, or a noun that can only be one; Florence and Lawrence are none. */
export const isCharge = (word: Word): boolean =>
  PORTFOLIO_WORDS.has(word.key) ||
  (ABSTRACT.test(word.key) &&
    !hasFamilyEnding(word.key) &&
    !word.tags.has('FirstName') &&
    !GIVEN_NAMES.has(word.key))

/** How adjectives of states end. */
const ADJECTIVE = /(?:ish|an|ese|ch|ic|i|ek|ss|sh|ot)$/u

/** What a state has that somebody can head: `head of the Spanish delegation`. */
const STATE_NOUNS =
  wordSet(`delegation mission side agency government parliament embassy navy army police force forces intelligence service
   military team office representation branch faction bureau armed air naval ground land border coast guard guards staff observer observation monitoring peacekeeping`)

const BOARDS = new Set<string>(BOARD_KINDS)

/** `of the Terma | Supervisory Board`: where the words end for those who watch over a firm; undefined where none stand there. */
function boardEnd(words: readonly Word[], at: number): number | undefined {
  const board = BOARDS.has(words[at]?.key ?? '') ? at + 1 : at
  const isBoard = board > at ? /^(?:board|council)$/u : /^board$/u
  if (!isBoard.test(words[board]?.key ?? '') || !SPACE.test(words[at]?.gap ?? '.')) return undefined
  const isOf = words[board + 1]?.key === 'of' && /^(?:directors|trustees)$/u.test(words[board + 2]?.key ?? '')
  return isOf ? board + 3 : board + 1
}

/** `on the Korean Peninsula`: a region that has a state's name. */
const REGIONS = /^(?:peninsula|strait|sea|valley|islands?|plateau|archipelago)$/u

/** `Varda Region`, `the Varda and Sorn districts`: what a state consists of. */
export const isRegion = (word: Word | undefined): boolean =>
  word !== undefined &&
  SPACE.test(word.gap) &&
  /^(?:region|province|oblast|district|governorate|state|territory|krai|county|prefecture|voivodeship|canton|municipality)s?$/u.test(
    word.key,
  )

/** `Varda | Autonomous Republic`, `Varda | economic region`: where the words for a region end that start at `at`; `at` where none do. */
function regionNounEnd(words: readonly Word[], at: number): number {
  if (isRegion(words[at])) return at + 1
  const isKind = /^(?:autonomous|economic|administrative)$/u.test(words[at]?.key ?? '')
  return isKind && (words[at + 1]?.key === 'republic' || isRegion(words[at + 1])) ? at + 2 : at
}

/** `Varda, Sorn and Lind | districts`: where a list of places ends. */
function placesEnd({ words, places }: Pick<OfficeContext, 'words' | 'places'>, first: PlaceSpan): number {
  let end = first.to
  let closed = false
  for (;;) {
    const from = words[end]?.key === 'and' ? end + 1 : end
    const next = places.find((place) => place.from === from)
    if (next === undefined || (from === end && !/^,\s*$/u.test(words[from]?.gap ?? ''))) break
    closed = from > end
    end = next.to
  }
  // cities in a row are a list of something else, unless an `and` closes it or a word for all of them follows
  const to = regionNounEnd(words, end)
  return end === first.to || to > end || closed ? to : regionNounEnd(words, first.to)
}

/** What states have several of by number; one letter alone may be a name's first. */
const isNumbered = (word: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  isCharge(before) &&
  (/^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,2})$/u.test(word.text) ||
    (/^[IVX]$/u.test(word.text) && before.key === 'commission'))

/** Of whom somebody may be the leader. */
const LEADS = /^(?:rebel|opposition|junta|militia|military|separatist|party)$/u

/** Where the noun phrase that starts at `at` ends; undefined where no title goes on there. */
export function nounEnd(
  { words, states, bodies, places }: OfficeContext,
  at: number,
  free: boolean,
): number | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const body = bodies.find((one) => one.from === at)
  const state = states.find((one) => one.from === at)
  if (body !== undefined && body.to - body.from >= (state === undefined ? 0 : state.to - state.from)) {
    // "of the UN Secretary-General": the body and its head are one noun
    const isName = /^(?:sultan|emir|amir)$/u.test(words[body.to]?.key ?? '')
    const nested = SPACE.test(words[body.to]?.gap ?? '.') && !isName ? headAt(words, body.to) : undefined
    if (nested !== undefined) return body.to + nested.length
    // "of the Blue Dawn party": the noun is not in the name
    const kind = words[body.to]
    const isKind = kind !== undefined && !kind.capital && SPACE.test(kind.gap) && isBodyKind(kind)
    if (isKind) return body.to + 1
    // "of the ICRC's Oslo delegation"
    const seat = places.find((one) => one.from === body.to && words[body.to - 1]?.possessive === true)
    // "of the Foreign Ministry's Trade Bureau"
    const part =
      words[body.to - 1]?.possessive === true ? bodies.find((one) => one.from === body.to) : undefined
    if (part !== undefined) return part.to
    const board = boardEnd(words, body.to)
    if (board !== undefined) return board
    const nouns = stateNounsEnd(words, seat?.to ?? body.to)
    return seat !== undefined && nouns === seat.to ? body.to : nouns
  }
  if (state !== undefined) {
    let head = state.to
    // "the Italian deputy prime minister", "the Greek rebel leader"
    while (RANK_WORDS.has(words[head]?.key ?? '') && SPACE.test(words[head]?.gap ?? '.')) head++
    if (LEADS.test(words[head]?.key ?? '') && words[head]?.capital === false) head++
    const nested = SPACE.test(words[head]?.gap ?? '.') ? headAt(words, head) : undefined
    // "the Italian prime minister" is one noun, "to Norway Ambassador Orlo" two
    const last = words[state.to - 1]
    const isName = nameOf(state.code)?.split(' ').at(-1)?.toLowerCase() === last?.key
    // "adviser to the UAE President, Orlo"
    const isOwners = words[at - 1]?.key === 'the' && /^\p{Lu}{2,}$/u.test(last?.text ?? '')
    if (
      nested !== undefined &&
      !(isName && nested.key === 'ambassador') &&
      (words[state.to]?.capital !== true || isOwners || ADJECTIVE.test(last?.key ?? ''))
    )
      return head + nested.length
    const nouns = Math.max(stateNounsEnd(words, state.to), organEnd(words, state.to))
    // "of the Greek navy's operations department"
    return words[nouns - 1]?.possessive === true && nouns > state.to
      ? (lowerChargeEnd(words, nouns) ?? nouns)
      : nouns
  }
  // "Commander of the Fleet Vice Admiral Orlo"
  if (!free && [2, 3].some((length) => MILITARY_RANKS.has(keysOf(words, at, at + length)))) return undefined
  // "Defence Minister General Orlo": the rank is the name's
  if (
    !free &&
    word.key === 'general' &&
    words[at + 1]?.capital === true &&
    SPACE.test(words[at + 1]?.gap ?? '.')
  )
    return undefined
  // "to the Prime Minister": a head of several words may begin like a portfolio
  const whole = free ? headAt(words, at) : undefined
  if (whole !== undefined && whole.length > 1) return at + whole.length
  const place = free ? places.find((one) => one.from === at) : undefined
  if (place !== undefined) return placesEnd({ words, places }, place)
  if (/^(?:working|friendship|contact|expert)$/u.test(word.key) && words[at + 1]?.key === 'group')
    return at + 2
  if (
    PORTFOLIO_WORDS.has(word.key) ||
    RANK_WORDS.has(word.key) ||
    // "Minister of Defence II", "Commission I"
    isNumbered(word, words[at - 1]) ||
    // "of the 3rd Army"
    (free && /^\d+(?:st|nd|rd|th)$/u.test(word.key)) ||
    /^(?:\p{Lu}{2,}|state|extraordinary|plenipotentiary)$/u.test(word.key)
  )
    return at + 1
  if (word.capital && isCharge(word) && headAt(words, at) === undefined) {
    // behind a state or a bare head it begins a name: `President of Norway Kling`
    const named =
      words[at - 1]?.capital === true &&
      (states.some((one) => one.to === at) ||
        headAt(words, at - 1) !== undefined ||
        // "Secretary of State Lawrence Orlo"
        words[at - 1]?.key === 'state')
    if (!named) return at + 1
  }
  const head = headAt(words, at)
  if (head !== undefined && (free || words[at - 1]?.key === 'and')) return at + head.length
  if (!free || !word.capital || word.tags.has('Verb')) return undefined
  // "Director for Low Carbon Solutions, Orlo": capitals as far as a comma
  let to = at + 1
  const isTight = (): boolean => SPACE.test(words[to]?.gap ?? '.')
  while (words[to]?.capital === true && isTight() && to < at + 4) {
    // "Governor of New Varda Province Orlo", "Director of the Third CIS Department of the Ministry"
    if (isRegion(words[to]) || (UNITS.test(words[to]?.key ?? '') && words[to + 1]?.key === 'of'))
      return to + 1
    to++
  }
  if (isRegion(words[to])) return to + 1
  if (/^,/u.test(words[to]?.gap ?? '')) return to
  return romanceEnd(words, at)
}

/** What a ministry consists of. */
const UNITS = /^(?:department|directorate|division|bureau|desk|section|unit)$/u

/** `Varda | do Sul`, `Varda | de la Sorn`: where a name of a Romance language ends of which the word at `at` is the first. */
function romanceEnd(words: readonly Word[], at: number): number {
  let to = at + 1
  while (
    /^(?:de|del|do|da|dos|das|la|las|los|el|y|e)$/u.test(words[to]?.text ?? '') &&
    SPACE.test(words[to]?.gap ?? '.')
  )
    to++
  return to > at + 1 && words[to]?.capital === true && SPACE.test(words[to]?.gap ?? '.') ? to + 1 : at + 1
}

/** What two states have together. */
const JOINT =
  /^(?:inter-?parliamentary|parliamentary|intergovernmental|friendship|working|joint|bilateral|economic|trade|relations|ties|links|contacts|connections|cooperation|group|league|committee|commission|council)$/u

/**
 * `for | Norway, Greece and Italy`, `of | the Norway-Greece interparliamentary group`: where several states and what they have together end;
 * undefined where there are not two.
 * @param lists whether a list counts, or only two with a dash between them
 */
export function statesEnd(
  { words, states, bodies }: OfficeContext,
  at: number,
  lists: boolean,
): number | undefined {
  let end = states.find((one) => one.from === at)?.to
  if (end === undefined || bodies.some((body) => body.from === at)) return undefined
  const isPair = /^\s?[-–‑]\s?$/u.test(words[end]?.gap ?? '')
  if (!isPair && !lists) return undefined
  let count = 1
  for (;;) {
    const from: number = words[end]?.key === 'and' ? end + 1 : end
    const next = states.find((one) => one.from === from)
    if (next === undefined || (from === end && !/^(?:,\s*|\s?[-–‑]\s?)$/u.test(words[from]?.gap ?? ''))) break
    // "for Norway and Greek minister Orlo": a second office begins
    if (words[next.to]?.capital === true && headAt(words, next.to) !== undefined) break
    end = next.to
    count++
  }
  if (count === 1) return undefined
  let to = end
  while (isPair && JOINT.test(words[to]?.key ?? '') && SPACE.test(words[to]?.gap ?? '.')) to++
  return isPair && to === end ? undefined : to
}

/** Words that end a charge in small letters: who speaks, what is done. */
const NO_CHARGE = ['Verb', 'Pronoun', 'Adverb', 'QuestionWord', 'Date', 'Preposition', 'Conjunction']

/** `on | the situation of human rights defenders | Orlo`: where a charge in small letters ends; undefined where there is none. */
export function lowerChargeEnd(words: readonly Word[], at: number): number | undefined {
  let to = at
  let nouns = 0
  for (let word = words[to]; word !== undefined && !word.capital; word = words[to]) {
    if (to - at > 9 || (to > at && !SPACE.test(word.gap))) break
    const isSmall = /^(?:of|and|the|in|to|for|its)$/u.test(word.key)
    if (!isSmall && NO_CHARGE.some((tag) => word.tags.has(tag))) break
    // "for fisheries in the former cabinet"
    if (STATUS_WORDS[word.key] === 'former') break
    if (!isSmall) nouns = to + 1
    to++
  }
  return nouns > at ? nouns : undefined
}

/** What states have that somebody can head, as the last of several words. */
const ORGANS = wordSet(
  'council committee commission bloc coalition alliance junta movement opposition caucus faction court authority union parliament assembly agency bureau regulator watchdog programme program',
)

/** `head of Norway's | ruling sovereign council`: where a body in small letters ends; the word itself where none begins. */
function organEnd(words: readonly Word[], at: number): number {
  const to = lowerChargeEnd(words, at) ?? at
  for (let end = to; end > at; end--) if (ORGANS.has(words[end - 1]?.key ?? '')) return end
  return at
}

/** Where the nouns end that say what of the state or body is meant: `the EU | Delegation`. */
function stateNounsEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let word = words[to]; word !== undefined && SPACE.test(word.gap); word = words[to]) {
    // "the Norwegian General Staff", but "General Orlo"
    if (!STATE_NOUNS.has(word.key) && !(word.key === 'general' && words[to + 1]?.key === 'staff')) break
    to++
  }
  return to
}

/** `for | Korean Peninsula`: where a region or charge ends that only has a state's name in it; undefined where the state itself is meant. */
export function regionEnd(words: readonly Word[], stateTo: number): number | undefined {
  const word = words[stateTo]
  if (word === undefined || !SPACE.test(word.gap) || words[stateTo - 1]?.possessive === true) return undefined
  return REGIONS.test(word.key) || word.key === 'affairs' ? stateTo + 1 : undefined
}
