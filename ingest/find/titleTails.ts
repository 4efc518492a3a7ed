/** Tails of titles that no noun phrase in capitals ends: a charge or a part in small letters, a legal form, a climate conference. */
import { GOVERNED_AT_ONCE } from '../data/divisions.ts'
import { LEGAL_ENDINGS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { lowerChargeEnd } from './nounEnd.ts'
import { SPACE, type BodySpan, type OfficeContext, type WordSpan } from './spans.ts'
import { headAt, toSingular } from './titleHeads.ts'

/** `COP29 CEO`, `Lead Negotiator for COP`: the climate conferences have officers of their own. */
export const isConference = (word: Word | undefined): boolean => /^COP\d*$/u.test(word?.text ?? '')

export const conferenceAt = ({ text: name }: Word, from: number): BodySpan => ({
  from,
  to: from + 1,
  name,
  official: false,
})

/** `of | the 29th session of the Conference of the Parties (COP29) |`: the climate conference by its long name. */
export function conferenceOf(words: readonly Word[], at: number): BodySpan | undefined {
  if (!/^\d+(?:st|nd|rd|th)$/u.test(words[at]?.key ?? '') || words[at + 1]?.key !== 'session')
    return undefined
  const short = words.findIndex((word, index) => index > at && index < at + 10 && isConference(word))
  const word = words[short]
  return word === undefined ? undefined : { ...conferenceAt(word, short), from: at }
}

/** `on media | freedom |`, `on the situation | in Norway |`: a charge goes on over nouns in small letters, as far as a name begins. */
export function widerEnd(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  end: number | undefined,
  charge: number | undefined,
): number | undefined {
  // "spokesman for the governor of": what the governor is of comes next
  if (charge === undefined || headAt(words, charge) !== undefined) return end
  const to = lowerChargeEnd(words, end ?? charge)
  if (to === undefined) return end
  const seat = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  const placed = words[to]?.key === 'in' ? states.find((state) => state.from === seat)?.to : undefined
  if (placed !== undefined && words[placed - 1]?.possessive === false) return placed
  return end === undefined || (words[to]?.capital === true && SPACE.test(words[to].gap)) || closes(words[to])
    ? to
    : end
}

const closes = (word: Word | undefined): boolean => /^[,(]/u.test(word?.gap.trim() ?? ',')

/** `Terma Airlines (TA) | CJSC`: what a firm is by law. */
export const legalFormEnd = (words: readonly Word[], at: number): number =>
  words[at]?.capital === true && FORMS.has(words[at]?.key ?? '') ? at + 1 : at

const FORMS = new Set<string>(LEGAL_ENDINGS)

/** `head of the UNDP | mine action project`: what of the body is headed, in small letters. */
export function partEnd(words: readonly Word[], at: number): number | undefined {
  // "the agency's | Oslo office"
  const isSeated = words[at]?.capital === true && SPACE.test(words[at + 1]?.gap ?? '.')
  const to = lowerChargeEnd(words, isSeated ? at + 1 : at)
  return to !== undefined && PARTS.test(words[to - 1]?.key ?? '') ? to : undefined
}

const PARTS =
  /^(?:department|division|project|programme?|operation|branch|unit|section|team|bureau|service|office|mission|group|directorate|detachment|desk)$/u

/** What is headed in small letters, where its words end, and the state that they tell. */
interface SmallPart {
  to: number
  name: readonly string[]
  state?: string
}

/** `chief of the | legal department | of the Ministry`: a part in small letters; a branch is the firm itself. */
export function smallPart(
  context: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
  plural: boolean,
): SmallPart | undefined {
  const { words } = context
  const each = plural ? organsOfEach(context, at) : undefined
  if (each !== undefined) return each
  const to = words[at]?.capital === false ? partEnd(words, at) : undefined
  if (to === undefined || words[to]?.key !== 'of' || words[to - 1]?.key === 'branch') return undefined
  return { to, name: words.slice(at, to).map(({ text }) => text) }
}

/**
 * `Speakers of the | national parliaments | of Norway and Greece`, `of the | Norwegian and Greek parliaments |`:
 * where the organs end of which each has one, what one is called, and the first of the states where they are said.
 */
function organsOfEach(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
): SmallPart | undefined {
  let from = at
  let first: string | undefined
  for (;;) {
    const state = states.find((one) => one.from === (words[from]?.key === 'and' ? from + 1 : from))
    if (state === undefined) break
    first ??= state.code
    from = state.to
  }
  for (let to = from; to < from + 4; to++) {
    const word = words[to]
    if (word === undefined || word.capital || !SPACE.test(word.gap)) return undefined
    if (!ORGANS.test(word.key) || (first === undefined && words[to + 1]?.key !== 'of')) continue
    const organ = word.key === 'forces' ? word.text : toSingular(word.key)
    const name = [...words.slice(from, to).map(({ text }) => text), organ]
    return { to: to + 1, name, ...(first === undefined ? {} : { state: first }) }
  }
  return undefined
}

const ORGANS =
  /^(?:parliaments|legislatures|assemblies|senates|chambers|houses|councils|committees|commissions|ministries|governments|agencies|services|courts|administrations|departments|secretariats|offices|forces|banks)$/u

/** `Minister of Trade | in the former government`. */
export const isOfFormer = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'in' &&
  words[at + 1]?.key === 'the' &&
  STATUS_WORDS[words[at + 2]?.key ?? ''] === 'former' &&
  /^(?:government|cabinet|administration)$/u.test(words[at + 3]?.key ?? '')

/** `Secretary (West) | in the Ministry`, `Minister of Petroleum (Gas) | Orlo`: the desk in the bracket that ends before word `after`, as the title has it. */
export function deskIn(words: readonly Word[], at: number, after: number): string[] | undefined {
  const next = words[after]
  const goesOn = next !== undefined && (next.capital || /^(?:in|at|of)$/u.test(next.key))
  const desk = words.slice(at, after)
  const isDesk = desk.every(
    ({ key, capital }) =>
      (capital && (PORTFOLIO_WORDS.has(key) || QUARTERS.test(key))) || /^(?:and|&)$/u.test(key),
  )
  return goesOn && isDesk && /^[)）]\s+$/u.test(next.gap) ? desk.map(({ text }) => text) : undefined
}

/** What desks are for that no minister is: parts of the world, and of a trade. */
const QUARTERS =
  /^(?:north|south|east|west|central|middle|near|far|africa|asia|europe|americas?|pacific|gulf|gas|oil)$/u

/** `for the Balkans | and the crisis in Norway`: where such a second charge ends. */
export function crisisEnd(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
): number | undefined {
  const [and, the, noun, preposition] = words.slice(at, at + 4)
  if (and?.key !== 'and' || the?.key !== 'the' || noun?.capital !== false) return undefined
  return preposition?.key === 'in' ? states.find((state) => state.from === at + 4)?.to : undefined
}

/** What stands between an article and the word for a region or city. */
const WHERE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|coastal|border|capital|port|north-?(?:east|west)ern|south-?(?:east|west)ern|federal|autonomous|neighbou?ring|remote|nearby|oil-rich|restive|disputed)$/u

/** What a governor or mayor is of, in small letters. */
const REGION =
  /^(?:province|region|state|city|town|district|governorate|county|prefecture|municipality|village)$/u

/** `governor of the | northern Greek province of Varda`: the name behind such words, with the state that they tell. */
export function regionCalled(
  { words, states, places }: Pick<OfficeContext, 'words' | 'states' | 'places'>,
  at: number,
): (WordSpan & { state?: string; country?: string }) | undefined {
  let state: string | undefined
  let noun = at
  while (noun < at + 4 && !(REGION.test(words[noun]?.key ?? '') && words[noun]?.capital === false)) {
    const named = states.find((one) => one.from === noun)
    if (named === undefined && !WHERE.test(words[noun]?.key ?? '')) return undefined
    state ??= named?.code
    noun = named?.to ?? noun + 1
  }
  if (!REGION.test(words[noun]?.key ?? '') || words[noun]?.capital === true) return undefined
  const from = words[noun + 1]?.key === 'of' ? noun + 2 : noun + 1
  // "of the city Velda Sorn heads": without an `of` the name must be a known one
  const place = places.find((one) => one.from === from)
  if (words[noun]?.possessive !== false) return undefined
  // "governor of the region Orlo", "of the province, Orlo": the one that was told before
  const next = words[noun + 1]
  const isBare =
    noun === at &&
    words[at - 1]?.key === 'the' &&
    (next === undefined || next.capital || !SPACE.test(next.gap) || next.tags.has('Verb'))
  if (isBare && place === undefined) return { from: noun + 1, to: noun + 1 }
  if (words[from]?.capital !== true) return undefined
  if (place === undefined && words[noun + 1]?.key !== 'of') return undefined
  const country = state ?? place?.country
  return {
    from,
    to: place?.to ?? from + 1,
    state,
    country,
  }
}

const PROVINCES = new Set<string>(GOVERNED_AT_ONCE)

/** Who governs, commands or serves in a province. */
const GOVERNS =
  /^(?:governor|chief minister|chief secretary|advocate general|inspector general|commissioner|deputy commissioner|mayor|speaker)$/u

/** `Governor | Punjab | Orlo`: where the name of the province ends that follows the title at once, where the table has it. */
export function provinceEnd(words: readonly Word[], at: number, head: string): number | undefined {
  if (!GOVERNS.test(head) || !SPACE.test(words[at]?.gap ?? '.')) return undefined
  return [2, 1].map((length) => at + length).find((to) => PROVINCES.has(keysOf(words, at, to)))
}

/** `the Blue Dawn leader | in Oslo | Orlo`: where the post of somebody of a body or state ends, a name right behind it. */
export function postEnd(
  { words, states, places }: Pick<OfficeContext, 'words' | 'states' | 'places'>,
  { to, body, owner }: { to: number; body?: BodySpan; owner?: string },
): number | undefined {
  if (body === undefined && owner === undefined) return undefined
  const from = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  const seats = [...places, ...states.filter(({ institution }) => institution !== true)]
  const end = seats.find((one) => one.from === from)?.to
  const next = words[end ?? words.length]
  return next?.capital === true && SPACE.test(next.gap) && headAt(words, end ?? 0) === undefined
    ? end
    : undefined
}
