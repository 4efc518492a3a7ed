/** A capitalised name with a word that makes it a body: `Irpin City Council`, `Ministry of Justice of Peru`, `Bank of Ghana`. */
import { HEADS, NOT_BODY_PHRASES, OWNERS, TITLE_WORDS } from '../data/heads.ts'
import type { Head } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/titles.ts'
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

const HEAD_OF = new Map<string, Head>(
  HEADS.flatMap((head) => head.words.split(' ').map((word) => [word, head] as const)),
)
const TITLES = new Set<string>(TITLE_WORDS)
const OWNER = new Set<string>(OWNERS)
const NOT_BODY = new Set<string>(NOT_BODY_PHRASES)
const PORTFOLIO = new Set<string>([...PORTFOLIO_WORDS].map((word) => word.toLowerCase()))
const TAILS = new Set(['of', 'for', 'on', 'against', 'between'])
/** Bodies that have a seat in their name: `Embassy of Peru in Chile`, `Mission to the UN`. */
const SEATED = new Set(['embassy', 'consulate', 'mission', 'office'])
/** Bodies that are a person's or several persons': `Office of the President`, `Council of Ministers`. */
const PERSONAL = new Set(['office', 'administration', 'council', 'cabinet', 'committee', 'secretariat'])
const PLACED = new Set([
  'in',
  'at',
  'inside',
  'outside',
  'near',
  'to',
  'visit',
  'visited',
  'visits',
  'visiting',
  'toured',
])
const OPENERS = new Set(
  'the a an in on at by for from with after before during following according while when as meanwhile earlier later also this that these those his her its their our both however although former new acting ruling opposition late today yesterday under between and or but if since until and to into'.split(
    ' ',
  ),
)
/** A name may begin with the title of the person it honours: `King Fahd University`. */
const HONOURED = new Set(['king', 'queen', 'prince', 'princess', 'sheikh', 'sultan', 'emir', 'pope', 'sir'])
const ROMANCE_LINKS = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'des',
  'du',
  'y',
  'e',
  'et',
  'für',
  'fur',
  'der',
  'und',
])
const DAYS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Endings of common nouns: such a word after a ministry's charge is more of it, any other is a person's name. */
const ORDINARY = /(?:ship|tion|sion|ment|ity|ness|ence|ance|ing|ism|ics|ies)$/

const isTight = (gap: string): boolean => /^(?:[ \u00a0\n]|[-‐-―/]|)$/u.test(gap)

/** May a name begin here? A capital that is not only the sentence's. */
export const isOpener = (token: Token): boolean =>
  !token.capital ||
  OPENERS.has(token.key) ||
  DAYS.has(token.key) ||
  (!token.tags.has('ProperNoun') &&
    !HEAD_OF.has(token.key) &&
    ['Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Adverb', 'Verb'].some((tag) =>
      token.tags.has(tag),
    ))

/** A title or rank: no part of a body's name. */
export const isTitle = (token: Token): boolean => TITLES.has(token.key)

interface Part {
  to: number
  of?: string
}

/** One stretch of capitals after a preposition: `Foreign Affairs`, `the Republic of Ghana`. A state ends it, and so does a person. */
function segmentAt(tokens: readonly Token[], at: number, personal: boolean): Part | undefined {
  let to = tokens[at]?.key === 'the' ? at + 1 : at
  const from = to
  for (let token = tokens[to]; token?.capital === true; token = tokens[to]) {
    if (to > from && !isTight(token.gap)) break
    if (DAYS.has(token.key)) break
    const state = countryAt(tokens, to)
    if (state && (state.value.form === 'name' || state.value.form === 'none')) {
      if (to > from && state.value.form === 'name') break
      return { to: state.to, ...(state.value.form === 'name' ? { of: state.value.code } : {}) }
    }
    if (isTitle(token) && !(personal && (to === from || isTitle(tokens[to - 1] ?? token)))) break
    if (to > from && token.tags.has('FirstName') && !PORTFOLIO.has(token.key)) break
    if (
      to > from &&
      PORTFOLIO.has(tokens[to - 1]?.key ?? '') &&
      !PORTFOLIO.has(token.key) &&
      !HEAD_OF.has(token.key) &&
      !ORDINARY.test(token.key)
    )
      break
    to += 1
    if (token.possessive) break
  }
  return to === from ? undefined : { to }
}

/** `, Mine and Trade`, `and International Cooperation`: more of a ministry's or committee's charge. */
function chargesFrom(tokens: readonly Token[], at: number): number {
  let to = at
  let end = at
  for (;;) {
    const token = tokens[to]
    if (token === undefined) return end
    const isAnd = token.key === 'and' || token.key === '&'
    if (!isAnd && !(/^, ?$/.test(token.gap) && token.capital)) return end
    const start = isAnd ? (tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : to
    const first = tokens[start]
    if (
      first?.capital !== true ||
      (isAnd && /[,;]/.test(first.gap)) ||
      !PORTFOLIO.has(first.key) ||
      HEAD_OF.has(first.key) ||
      countryAt(tokens, start)
    )
      return end
    const part = segmentAt(tokens, start, false)
    if (part === undefined) return end
    to = part.to
    if (isAnd) end = to
  }
}

/** One `of …`, `on …`, `between … and …` after a head. */
function tailAt(tokens: readonly Token[], at: number, head: string): Part | undefined {
  const preposition = tokens[at]
  if (preposition === undefined || !/^\s$/.test(preposition.gap)) return undefined
  if (!TAILS.has(preposition.key) && !(SEATED.has(head) && ['in', 'to'].includes(preposition.key)))
    return undefined
  const part = segmentAt(tokens, at + 1, PERSONAL.has(head))
  if (part === undefined) return undefined
  if (preposition.key === 'between') {
    const other = tokens[part.to]?.key === 'and' ? segmentAt(tokens, part.to + 1, false) : undefined
    return other && { to: other.to }
  }
  const owns = preposition.key === 'of' ? part.of : undefined
  return {
    to: part.of === undefined ? chargesFrom(tokens, part.to) : part.to,
    ...(owns === undefined ? {} : { of: owns }),
  }
}

/** Does a head follow soon, so that this `and` stands inside a name: `Foreign Affairs and Defence Committee`? */
function isAndBeforeHead(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.key !== 'and' || before === undefined || after === undefined || HEAD_OF.has(before.key))
    return false
  if (!PORTFOLIO.has(before.key) && !PORTFOLIO.has(after.key)) return false
  if (tokens[from - 1]?.key === 'of' && isTitle(tokens[from - 2] ?? before)) return false
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokens[index]
    if (token?.capital !== true || !isTight(token.gap) || isTitle(token)) return false
    if (HEAD_OF.has(token.key)) return true
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

/** `Fundación Benito Juárez`, `Banco de la Nación`: where the word that makes a body comes first. */
function leadingFront(tokens: readonly Token[], at: number, head: Head): Front {
  let end = at
  for (let index = at; ; index += 1) {
    const token = tokens[index]
    if (
      token === undefined ||
      token.gap !== ' ' ||
      (!token.capital && !ROMANCE_LINKS.has(token.key)) ||
      isTitle(token)
    )
      break
    if (token.capital) end = index + 1
  }
  return { end, head, word: '', states: 0 }
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
      of = state.value.code
      states += 1
      index = state.to
      continue
    }
    if (!token.capital) {
      if (!isAndBeforeHead(tokens, from, index)) break
      index += 1
      continue
    }
    const owner = token.possessive && OWNER.has(token.key)
    const isHonoured = index === from && HONOURED.has(token.key)
    if (
      DAYS.has(token.key) ||
      (isTitle(token) && !owner && !isHonoured && !OWNER.has(tokens[index + 1]?.key ?? ''))
    )
      break
    const head = HEAD_OF.get(token.key)
    index += 1
    if (head?.leads === true && index === from + 1) return leadingFront(tokens, index, head)
    if (head && !owner)
      front = { end: index, head, word: token.key, states, ...(of === undefined ? {} : { of }) }
    if (token.possessive && !owner && !/s['’]$/.test(token.text)) break
  }
  return front
}

/** Does a name that would be a body's fall to one of the exceptions: too general, or a building, or a phrase of the table? */
function isRefused(
  tokens: readonly Token[],
  from: number,
  to: number,
  front: Front,
  of: string | undefined,
): boolean {
  const { head, end } = front
  const pair = `${tokens[end - 2]?.key ?? ''} ${tokens[end - 1]?.key ?? ''}`
  if (to - from === 1 && head.alone !== true) return true
  if (end - 2 >= from && NOT_BODY.has(pair) && of === undefined) return true
  if (head.needsState === true && of === undefined && end - from < 3) return true
  return (
    head.building === true &&
    PLACED.has(tokens[tokens[from - 1]?.key === 'the' ? from - 2 : from - 1]?.key ?? '')
  )
}

/** The body whose name starts at a token, by the words of the name alone. */
export function bodyNameAt(tokens: readonly Token[], from: number): BodyName | undefined {
  const first = tokens[from]
  if (first === undefined || isOpener(first)) return undefined
  const front = frontAt(tokens, from)
  if (front === undefined) return undefined
  const owner = countryAt(tokens, from)
  if (
    owner &&
    tokens[owner.to - 1]?.possessive === true &&
    (knownBodyAt(tokens, owner.to)?.to ?? 0) >= front.end
  )
    return undefined
  let to = front.end
  let of = front.states === 1 ? front.of : undefined
  let tailed = false
  if (tokens[to - 1]?.possessive !== true)
    for (let tail = tailAt(tokens, to, front.word); tail; tail = tailAt(tokens, to, front.word)) {
      const startsWithHead = !tailed && front.head.part === true
      if (startsWithHead) {
        const whole = bodyNameAt(tokens, tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
        if (whole) return { ...whole, partFrom: from }
      }
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
    official: front.head.official === true,
    rule: tailed ? 'body.tail' : 'body.head',
    ...(of === undefined ? {} : { of }),
  }
}
