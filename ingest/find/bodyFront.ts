/** The words of a body's name as far as the last one that makes a body: `Bergen City | Council`. */
import { HONOURED_TITLES, OWNERS, ROMANCE_LINK_WORDS, type Head } from '../data/heads.ts'
import { headOf, isCharge, isDay, isOpener, isTight, isTitle } from './bodyWords.ts'
import { countryAt } from './countries.ts'
import type { Token } from './phrases.ts'

const OWNER = new Set<string>(OWNERS)
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
  if (!isCharge(before) || (after.capital && countryAt(tokens, at + 1) !== undefined)) return false
  if (tokens[from - 1]?.key === 'of' && isTitle(tokens[from - 2] ?? before)) return false
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokens[index]
    if (token?.capital !== true || !isTight(token.gap) || isTitle(token)) return false
    if (headOf(token) !== undefined) return true
  }
  return false
}

/** `Defense, | Security, and Trade Committee`: a comma or `and` of a list of charges that leads up to a head. */
function isListBeforeHead(tokens: readonly Token[], at: number): boolean {
  let joined = false
  for (let index = at; index < at + 12; index += 1) {
    const token = tokens[index]
    if (token === undefined || !/^(?:, ?| |-)$/u.test(token.gap)) return false
    const isAnd = token.key === 'and'
    if (isAnd) {
      joined = true
      continue
    }
    if (!token.capital) return false
    if (headOf(token) !== undefined && token.gap === ' ') return joined
    if (!isCharge(token) && !/^(?:counter|anti)$/u.test(token.key)) return false
    // behind the `and` one charge is left
    if (joined && token.gap.startsWith(',')) return false
  }
  return false
}

/** May the name that starts at `from` go on over a comma or an `and` at `at`? */
const goesOn = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined || at === from) return false
  if (!/^, ?$/u.test(token.gap) || headOf(before) !== undefined || !isCharge(before)) return false
  return !(tokens[from - 1]?.key === 'of' && isMinister(tokens[from - 2])) && isListBeforeHead(tokens, at)
}

const isMinister = (token: Token | undefined): boolean => /^ministers?$/u.test(token?.key ?? '')

export interface Front {
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

/** `Consulate | General`, `Directorate | General`. */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  /^(?:consulate|directorate|secretariat)$/u.test(tokens[at]?.key ?? '') &&
  tokens[at + 1]?.text === 'General' &&
  /^[ -]$/u.test(tokens[at + 1]?.gap ?? '')

/** The capitals from a token on, as far as the last word that makes a body. */
export function frontAt(tokens: readonly Token[], from: number): Front | undefined {
  let front: Front | undefined
  let of: string | undefined
  let states = 0
  for (let index = from; index < tokens.length;) {
    const token = tokens[index]
    if (token === undefined) break
    const listed = index > from && !isTight(token.gap) && goesOn(tokens, from, index)
    if (index > from && !isTight(token.gap) && !listed) break
    const state = token.capital ? countryAt(tokens, index) : undefined
    // "State Duma Committee on Trade"
    const isHouse = index === from && state?.value.form === 'institution'
    if (state && (isHouse || state.value.form === 'name' || state.value.form === 'adjective')) {
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
      if (!listed && !isAndBeforeHead(tokens, from, index)) break
      index += 1
      continue
    }
    if (index > from && isOpener(token)) break
    const owner = token.possessive && OWNER.has(token.key)
    const isHonoured = index === from && HONOURED.has(token.key)
    if (isDay(token) || (isTitle(token) && !owner && !isHonoured && !isOwners(tokens, index))) break
    const head = headIn(tokens, index)
    index += isGeneral(tokens, index) ? 2 : 1
    if (head?.leads === true && index === from + 1) return leadingFront(tokens, index, head)
    if (head && !owner)
      front = { end: index, head, word: token.key, states, ...(of === undefined ? {} : { of }) }
    // "the United Nations' Economic Commission": that is the commission's name
    if (token.possessive && !owner && !/(?<!nation)s['’]$/i.test(token.text)) break
  }
  return front
}
