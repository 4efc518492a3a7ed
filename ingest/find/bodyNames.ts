/** A capitalised name with a word that makes it a body: `Bergen City Council`, `Ministry of Justice of Peru`, `Bank of Ghana`. */
import {
  BANK_OF_STATE,
  FREE_AGENCIES,
  HAPPENINGS,
  HONOURED_TITLES,
  NOT_BODY_PHRASES,
  OWNERS,
  PLACED_AFTER,
  ROMANCE_LINK_WORDS,
} from '../data/heads.ts'
import type { Head } from '../data/heads.ts'
import { tailAt } from './bodyTail.ts'
import { headOf, isCharge, isDay, isOpener, isTight, isTitle } from './bodyWords.ts'
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

const OWNER = new Set<string>(OWNERS)
const NOT_BODY = new Set<string>(NOT_BODY_PHRASES)
const PLACED = new Set<string>(PLACED_AFTER)
const BANKS_OF_STATE = new Set<string>(BANK_OF_STATE)
const REBEL = /^(?:liberation|resistance|insurgent|rebel)$/
const FREE = new Set<string>(FREE_AGENCIES)
const HAPPENING = new Set<string>(HAPPENINGS)
const HONOURED = new Set<string>(HONOURED_TITLES)
const ROMANCE_LINKS = new Set<string>(ROMANCE_LINK_WORDS)

/** Does a head follow soon, so that this `and` stands inside a name: `Foreign Affairs and Defence Committee`? */
function isAndBeforeHead(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (
    tokens[at]?.key !== 'and' ||
    before === undefined ||
    after === undefined ||
    headOf(before) !== undefined
  )
    return false
  if (!isCharge(before)) return false
  if (tokens[from - 1]?.key === 'of' && isTitle(tokens[from - 2] ?? before)) return false
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokens[index]
    if (token?.capital !== true || !isTight(token.gap) || isTitle(token)) return false
    if (headOf(token) !== undefined) return true
  }
  return false
}

interface Front {
  /** End of the last head. */
  end: number
  head: Head
  word: string
  of?: string
  states: number
}

/** The row of the word at `at`, where the word before it is not another's: `Red Crescent`, but no other crescent. */
function headIn(tokens: readonly Token[], at: number): Head | undefined {
  const head = headOf(tokens[at])
  return head?.after === undefined || tokens[at - 1]?.key === head.after ? head : undefined
}

/** `Fundación Benito Juárez`, `Banco de la Nación`: where the word that makes a body comes first. */
function leadingFront(tokens: readonly Token[], at: number, head: Head): Front {
  let end = at
  for (let index = at; ; index += 1) {
    const token = tokens[index]
    if (token?.gap !== ' ' || (!token.capital && !ROMANCE_LINKS.has(token.key))) break
    if (token.capital) end = index + 1
  }
  return { end, head, word: '', states: 0 }
}

/** `Chief Public Prosecutor's Office`: titles that lead up to the one whose body it is. */
function isOwners(tokens: readonly Token[], at: number): boolean {
  if (OWNER.has(tokens[at + 1]?.key ?? '')) return true
  for (let index = at + 1; index < at + 4; index++) {
    const token = tokens[index]
    if (token?.capital !== true || token.gap !== ' ') return false
    if (token.possessive) return OWNER.has(token.key) && headOf(tokens[index + 1]) !== undefined
  }
  return false
}

/** The capitals from a token on, as far as the last word that makes a body. */
function frontAt(tokens: readonly Token[], from: number): Front | undefined {
  let front: Front | undefined
  let of: string | undefined
  let states = 0
  for (let index = from; index < tokens.length;) {
    const token = tokens[index]
    if (token === undefined || (index > from && !isTight(token.gap))) break
    const state = token.capital ? countryAt(tokens, index) : undefined
    if (state && (state.value.form === 'name' || state.value.form === 'adjective')) {
      if (front?.end === index && !/^[-‐-―]$/.test(token.gap)) {
        // `U.S. Forces Korea` is in Korea and of the first state.
        if (front.head.needsState === true && front.of !== undefined && state.value.form === 'name')
          front.end = state.to
        break
      }
      if (index === from || tokens[index - 1]?.key === 'royal') of = state.value.code
      states += 1
      index = state.to
      continue
    }
    if (!token.capital) {
      if (!isAndBeforeHead(tokens, from, index)) break
      index += 1
      continue
    }
    if (index > from && isOpener(token)) break
    const owner = token.possessive && OWNER.has(token.key)
    const isHonoured = index === from && HONOURED.has(token.key)
    if (isDay(token) || (isTitle(token) && !owner && !isHonoured && !isOwners(tokens, index))) break
    const head = headIn(tokens, index)
    index += 1
    if (head?.leads === true && index === from + 1) return leadingFront(tokens, index, head)
    if (head && !owner)
      front = { end: index, head, word: token.key, states, ...(of === undefined ? {} : { of }) }
    if (token.possessive && !owner && !/s['’]$/.test(token.text)) break
  }
  return front
}

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
  return word === 'staff' ? title === 'chief' : !article && /^ministers?$/u.test(title)
}

/** Does a name that would be a body's fall to one of the exceptions: too general, or a phrase of the table? */
function isRefused(
  tokens: readonly Token[],
  from: number,
  to: number,
  front: Front,
  of: string | undefined,
): boolean {
  const { head, end } = front
  const next = tokens[to]
  if (next?.capital === true && next.gap === ' ' && HAPPENING.has(next.key)) return true
  // "Cabinet Secretary X" is somebody's title
  if (front.word === 'cabinet' && next?.key === 'secretary') return true
  if (isInTitle(tokens, from, front)) return true
  if (head.needsTail === true && to === end) return true
  const pair = `${tokens[end - 2]?.key ?? ''} ${tokens[end - 1]?.key ?? ''}`
  if (to - from === 1 && head.alone !== true) return true
  if (end - 2 >= from && NOT_BODY.has(pair) && of === undefined) return true
  return head.needsState === true && of === undefined && end - from < 3
}

/** `Central Bank`, `Bank of Peru`: an organ of a state, unlike other banks. */
function isCentralBank(tokens: readonly Token[], { end, word }: Front): boolean {
  if (word !== 'bank') return false
  const before = tokens[end - 2]?.key.replace(/['’]/gu, '') ?? ''
  return BANKS_OF_STATE.has(before) || tailAt(tokens, end, word)?.of !== undefined
}

/** Is it an organ of a state? News agencies are none, and an army that liberates is of a movement. */
function isOrgan(tokens: readonly Token[], from: number, front: Front): boolean {
  if (isCentralBank(tokens, front)) return true
  if (/^organi[sz]ation$/u.test(front.word))
    return tokens.slice(from, front.end).some(({ key }) => key === 'intelligence')
  if (front.word === 'agency' && FREE.has(tokens[front.end - 2]?.key ?? '')) return false
  return front.head.official === true && !tokens.slice(from, front.end).some(({ key }) => REBEL.test(key))
}

/** Organs of which the body they belong to is spoken of: `the Secretariat of the OSCE`. */
const ORGANS = /^(?:council|secretariat|presidency|bureau)$/u

/** The international body behind `of the` at word `at`. */
function wholeAt(tokens: readonly Token[], at: number): BodyName | undefined {
  if (tokens[at]?.key !== 'of') return undefined
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const whole = knownBodyAt(tokens, from)
  if (whole?.value.kind !== 'international') return undefined
  return { from, to: whole.to, official: false, rule: 'body.known' }
}

/** The body whose name starts at a token, by the words of the name alone. */
export function bodyNameAt(tokens: readonly Token[], from: number): BodyName | undefined {
  const first = tokens[from]
  if (first === undefined || isOpener(first)) return undefined
  const front = frontAt(tokens, from)
  if (front === undefined) return undefined
  const official = isOrgan(tokens, from, front)
  const owner = countryAt(tokens, from)
  // `Peru's Lima Steel`, `Peru's Ministry of Justice`: only an organ's name takes its state in.
  if (owner && tokens[owner.to - 1]?.possessive === true)
    if (!official || (knownBodyAt(tokens, owner.to)?.to ?? 0) >= front.end) return undefined
  let to = front.end
  let of = front.states === 1 ? front.of : undefined
  let tailed = false
  // "High Representative of the European Union for Foreign Affairs": the rest is of the title
  const known = knownBodyAt(tokens, from)
  const isWhole = known?.to === to && known.value.kind === 'international'
  if (tokens[to - 1]?.possessive !== true && !isWhole)
    for (let tail = tailAt(tokens, to, front.word); tail; tail = tailAt(tokens, to, front.word)) {
      const startsWithHead = !tailed && front.head.part === true
      if (startsWithHead) {
        const whole = bodyNameAt(tokens, tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
        if (whole) return { ...whole, partFrom: from }
      }
      const whole = ORGANS.test(front.word) ? wholeAt(tokens, to) : undefined
      if (whole !== undefined) return { ...whole, partFrom: from }
      tailed = true
      to = tail.to
      of ??= tail.of
      if (tokens[to - 1]?.possessive === true || tail.of !== undefined) break
    }
  if (tailed === false && front.head.part === true && front.of === undefined && to - from < 3)
    return undefined
  if (isRefused(tokens, from, to, front, of)) return undefined
  return {
    from,
    to,
    official,
    rule: isBuilding(tokens, from, front.head) ? 'body.building' : tailed ? 'body.tail' : 'body.head',
    ...(of === undefined || !official ? {} : { of }),
  }
}
