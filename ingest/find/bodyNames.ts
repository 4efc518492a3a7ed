/** A capitalised name with a word that makes it a body: `Bergen City Council`, `Ministry of Justice of Peru`, `Bank of Ghana`. */
import {
  DEPARTMENT_CHARGES,
  HAPPENINGS,
  LEGAL_FORMS,
  NOT_BODY_PHRASES,
  PLACED_AFTER,
  STATE_FIRMS,
} from '../data/heads.ts'
import type { Head } from '../data/heads.ts'
import { frontAt, type Front } from './bodyFront.ts'
import { isOrgan, pairAt } from './bodyOrgan.ts'
import { tailAt } from './bodyTail.ts'
import { headOf, isCharge, isOpener, isTitle } from './bodyWords.ts'
import { countryAt } from './countries.ts'
import { knownBodyAt } from './knownBodies.ts'
import type { Token } from './phrases.ts'

/** A body named by the tokens [from, to). */
export interface BodyName {
  from: number
  to: number
  /** ISO code of the state whose organ it is, where the name says so. */
  of?: string
  /** An organ of some state, even where the name does not say of which. */
  official: boolean
  /** Where the name is that of a part (`Legal Department of the Ministry of Justice`): the part's first token. */
  partFrom?: number
  rule: string
}

const NOT_BODY = new Set<string>(NOT_BODY_PHRASES)
const PLACED = new Set<string>(PLACED_AFTER)
const LEGAL = new Set<string>(LEGAL_FORMS)
const DEPARTMENTS = new Set<string>(DEPARTMENT_CHARGES)
const HAPPENING = new Set<string>(HAPPENINGS)

/** Is it the house that is spoken of: `visited the Opera School`? */
const isBuilding = (tokens: readonly Token[], from: number, head: Head): boolean =>
  head.building === true &&
  PLACED.has(tokens[tokens[from - 1]?.key === 'the' ? from - 2 : from - 1]?.key ?? '')

/** `Chief of the Air Staff`, `Minister of Territorial Administration`: what somebody heads is part of the title. */
function isInTitle(tokens: readonly Token[], from: number, { word }: Front): boolean {
  let of = from - 1
  while (tokens[of]?.capital === true && tokens[of + 1]?.gap === ' ') of -= 1
  const article = tokens[of]?.key === 'the'
  if (article) of -= 1
  if (tokens[of]?.key !== 'of') return false
  const title = tokens[of - 1]?.key ?? ''
  // "Member of Parliament"
  if (word === 'parliament' && of === from - 1 && /^members?$/u.test(title)) return true
  // "Secretary of Defense Industries"
  if (word === 'industries' && !article) return /^(?:secretary|minister)$/u.test(title)
  return word === 'staff' ? title === 'chief' : !article && /^ministers?$/u.test(title)
}

const TROOPS = /^(?:navy|forces?|guards?|army)$/u

/** `the Board of Directors`, `the SOCAR Board`, `Board of SOCAR`: it watches over a firm and is no body of its own, as a `Board of Investment` is. */
function isFirmsBoard(tokens: readonly Token[], from: number, { word, end }: Front): boolean {
  if (word !== 'board') return false
  // "the Management Board of Terma Rail"
  if (end - from === 2 && /^(?:management|supervisory|executive)$/u.test(tokens[from]?.key ?? ''))
    return tokens[end]?.key === 'of'
  if (end - from > 1) return knownBodyAt(tokens, from)?.to === end - 1
  return tokens[end]?.key !== 'of' || !isCharge(tokens[end + 1])
}

/** `Chiefs of | Staff Committee`, from its first or its second word on. */
const isOfStaff = (tokens: readonly Token[], from: number): boolean => {
  const of = tokens[from]?.key === 'staff' ? from - 1 : tokens[from - 1]?.key === 'staff' ? from - 2 : -1
  return tokens[of]?.key === 'of'
}

/** Does a name that would be a body's fall to one of the exceptions: too general, or a phrase of the table? */
function isRefused(
  tokens: readonly Token[],
  { from, start, to }: { from: number; start: number; to: number },
  front: Front,
  of: string | undefined,
): boolean {
  const { head, end } = front
  const next = tokens[to]
  if (next?.capital === true && next.gap === ' ' && HAPPENING.has(next.key)) return true
  // "Cabinet Secretary X" is somebody's title
  if (front.word === 'cabinet' && next?.key === 'secretary') return true
  if (isInTitle(tokens, from, front)) return true
  // "Norwegian Construction Minister Orlo"
  if (front.states > 0 && to - from === 2 && isCharge(tokens[to - 1]) && next?.gap === ' ' && isTitle(next))
    return true
  // "Chairman of the Joint Chiefs of Staff Committee" is a title
  if (front.word === 'committee' && isOfStaff(tokens, from)) return true
  if (head.needsTail === true && to === end) return true
  // "the IRGC Ground Force": the body that the troops are of is spoken of, and has been read
  if (TROOPS.test(front.word) && (knownBodyAt(tokens, from)?.to ?? end) < end) return true
  if (isFirmsBoard(tokens, from, front)) return true
  const pair = `${tokens[end - 2]?.key ?? ''} ${tokens[end - 1]?.key ?? ''}`
  // "the Greek Parliament's envoy": the state is part of the name
  if (to - start === 1 && (head.alone !== true || countryAt(tokens, from - 1)?.to === from)) return true
  // "Railways of Norway, Greece and Italy agree"
  if (end - start === 1 && /^(?:railways|airlines|airways)$/u.test(front.word)) return true
  // "the station's Norwegian Service"
  if (
    front.word === 'service' &&
    of !== undefined &&
    to - from === 2 &&
    tokens[from - 1]?.possessive === true
  )
    return true
  const isJoint =
    (pair === 'working group' && front.states === 2) || (pair === 'task force' && end - from > 3)
  // "the Varda Medical Center"
  const isNamedHouse = end - from > 2 && /^medical cent(?:er|re)$/u.test(pair)
  if (end - 2 >= from && NOT_BODY.has(pair) && of === undefined && !isJoint && !isNamedHouse) return true
  return head.needsState === true && of === undefined && end - from < 3
}

/** Organs of which the body they belong to is spoken of: `the Secretariat of the OSCE`, `the Central Committee of the Green Party`. */
const ORGANS = /^(?:council|secretariat|presidency|bureau)$/u
const PARTY_ORGANS =
  /^(?:central (?:committee|council|office|apparatus)|political (?:bureau|committee|council))$/u

/** `the Monetary Policy Committee of the Bank of Norway`. */
const RATE_SETTERS = 'policy committee'

/** The international body, or the party, behind `of the` at word `at`; of a bank the committee that sets its rate. */
function wholeAt(tokens: readonly Token[], at: number): BodyName | undefined {
  if (tokens[at]?.key !== 'of') return undefined
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  if (pairAt(tokens, at) === RATE_SETTERS) {
    const bank = bodyNameAt(tokens, from)
    return tokens.slice(from, bank?.to).some(({ key }) => key === 'bank') ? bank : undefined
  }
  if (STAFF.test(tokens[at - 1]?.key ?? '')) return councilAt(tokens, from)
  const whole = knownBodyAt(tokens, from)
  const isPartys = PARTY_ORGANS.test(pairAt(tokens, at))
  if (whole?.value.kind === 'international' || (isPartys && whole?.value.kind === 'party'))
    return { from, to: whole.to, official: false, rule: 'body.known' }
  const party = isPartys ? bodyNameAt(tokens, from) : undefined
  return tokens[(party?.to ?? 0) - 1]?.key === 'party' ? party : undefined
}

/** `the Office of the | Security Council`: whose staff it is. */
const STAFF = /^(?:office|apparatus)$/u

function councilAt(tokens: readonly Token[], from: number): BodyName | undefined {
  const council = bodyNameAt(tokens, from)
  return council?.official === true && tokens.slice(from, council.to).some(({ key }) => key === 'council')
    ? council
    : undefined
}

/** `the International Department of | the CPC Central Committee`, `the Board of | the Eurasian Economic Commission`: no shorter than `least`. */
function knownWhole(tokens: readonly Token[], from: number, least: number): BodyName | undefined {
  const whole = knownBodyAt(tokens, from)
  const kind = whole?.value.kind
  return whole !== undefined &&
    ((kind === 'party' && least === from) || (kind === 'international' && whole.to >= least))
    ? { from, to: whole.to, official: false, rule: 'body.known' }
    : undefined
}

/** `the interparliamentary friendship group`: of the parliament that is named first in it. */
const isFriendship = (tokens: readonly Token[], from: number, { end, states }: Front): boolean =>
  states > 0 &&
  // a league is a union of its members
  tokens[end - 1]?.key !== 'league' &&
  tokens.slice(from, end).some(({ key }) => /^(?:inter-?)?parliamentary$/u.test(key)) &&
  tokens.slice(from, end).some(({ key }) => /^(?:friendship|relations|group)$/u.test(key))

/** Does a party's name begin the name of its organ, or stand right before it? */
function isOfParty(tokens: readonly Token[], from: number, { end }: Front): boolean {
  const before = tokens[from - 1]
  // "the Green Party (GP) Central Committee"
  if (end - from === 2) return before?.capital === true && /^\)? $/u.test(tokens[from]?.gap ?? '')
  return knownBodyAt(tokens, from)?.value.kind === 'party'
}

/** The body whose name starts at a token, by the words of the name alone. */
export function bodyNameAt(tokens: readonly Token[], at: number): BodyName | undefined {
  return nameAt(tokens, at, quotedBefore(tokens, at) ?? at)
}

/** `the “Varda” Public Union`: where the words in quotes before a token begin; undefined where there are none. */
export function quotedBefore(tokens: readonly Token[], at: number): number | undefined {
  if (!/^[”"»]\s$/u.test(tokens[at]?.gap ?? '')) return undefined
  for (let from = at - 1; from >= Math.max(0, at - 4); from--)
    if (/[“"«]$/u.test(tokens[from]?.gap ?? '')) return tokens[from]?.capital === true ? from : undefined
  return undefined
}

/** The name whose own words begin at `from`; `start` is before what stands in quotes in front of them. */
function nameAt(tokens: readonly Token[], from: number, start: number): BodyName | undefined {
  const first = tokens[from]
  if (first === undefined || isOpener(first)) return undefined
  if (first.gap === ' ' && NOT_BODY.has(`${tokens[from - 1]?.key ?? ''} ${first.key}`)) return undefined
  const front = frontAt(tokens, from)
  if (front === undefined) return undefined
  const isFriends = isFriendship(tokens, from, front)
  const official = isFriends || isOrgan(tokens, from, front)
  // "the CPC Central Committee": the party is spoken of, and has been read
  if (PARTY_ORGANS.test(pairAt(tokens, front.end)) && isOfParty(tokens, from, front)) return undefined
  const owner = countryAt(tokens, from)
  // "Norwegian European Union accession"
  if (owner?.value.form === 'adjective' && knownBodyAt(tokens, owner.to)?.value.kind === 'international')
    return undefined
  // "the Norwegian PJSC Terma": the name begins behind what it is by law
  if (start === from && LEGAL.has(tokens[owner?.to ?? from]?.key ?? '')) return undefined
  // `Peru's Lima Steel`, `Peru's Ministry of Justice`: only an organ's name takes its state in.
  if (owner && tokens[owner.to - 1]?.possessive === true)
    if (!official || (knownBodyAt(tokens, owner.to)?.to ?? 0) >= front.end) return undefined
  let to = front.end
  let of = front.states === 1 || isFriends ? front.of : undefined
  let tailed = false
  // "High Representative of the European Union for Foreign Affairs": the rest is of the title
  const known = knownBodyAt(tokens, from)
  const isWhole = known?.to === to && known.value.kind === 'international'
  if (tokens[to - 1]?.possessive !== true && !isWhole)
    for (let tail = tailAt(tokens, to, front.word); tail; tail = tailAt(tokens, to, front.word)) {
      const startsWithHead = !tailed && front.head.part === true
      if (startsWithHead) {
        const start = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
        const named = bodyNameAt(tokens, start)
        const whole = knownWhole(tokens, start, named?.to ?? start) ?? named
        if (whole) return { ...whole, partFrom: from }
      }
      const whole =
        ORGANS.test(front.word) ||
        STAFF.test(front.word) ||
        PARTY_ORGANS.test(pairAt(tokens, to)) ||
        pairAt(tokens, to) === RATE_SETTERS
          ? wholeAt(tokens, to)
          : undefined
      if (whole !== undefined) return { ...whole, partFrom: from }
      // "the Border Troops of the Security Service": two bodies
      if (front.word === 'troops' && headOf(tokens[tail.to - 1]) !== undefined) break
      tailed = true
      to = tail.to
      of ??= tail.of
      // "the Trade Bureau of the Greek Ministry of Finance"
      const goesOn = headOf(tokens[to - 1])?.official === true && tokens[to]?.key === 'of'
      if (tokens[to - 1]?.possessive === true || (tail.of !== undefined && !goesOn)) break
    }
  if (tailed === false && front.head.part === true && front.of === undefined && to - from < 3)
    if (front.word !== 'department' || !DEPARTMENTS.has(first.key)) return undefined
  if (isRefused(tokens, { from, start, to }, front, of)) return undefined
  // "State Corporation Terma", "State Steel Corporation Terma": what it is by law stands before its name
  const firm =
    to === front.end && to - from < 6 && STATE_FIRMS.test(`${first.key} ${tokens[to - 1]?.key ?? ''}`)
      ? knownBodyAt(tokens, to)
      : undefined
  if (firm !== undefined && tokens[to]?.gap === ' ')
    return { from: to, to: firm.to, official: false, partFrom: from, rule: 'body.known' }
  return {
    from: start,
    to,
    official,
    rule: isBuilding(tokens, from, front.head) ? 'body.building' : tailed ? 'body.tail' : 'body.head',
    of: of === undefined || !official ? undefined : of,
  }
}
