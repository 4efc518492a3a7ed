/** What follows the word that makes a body: `of Foreign Affairs of Ghana`, `on Trade and Transit`, `between Peru and Chile`. */
import { PERSONAL_BODIES, SEATED_BODIES } from '../data/heads.ts'
import { GIVEN_NAMES } from '../data/names.ts'
import { headOf, isCharge, isDay, isTight, isTitle } from './bodyWords.ts'
import { countryAt } from './countries.ts'
import type { Token } from './phrases.ts'
import { countryOfCity } from './places.ts'

const TAILS = new Set(['of', 'for', 'on', 'against', 'between'])
const SEATED = new Set<string>(SEATED_BODIES)
const PERSONAL = new Set<string>(PERSONAL_BODIES)
/** Endings of common nouns: such a word after a ministry's charge is more of it; two others in a row are a person's name. */
const ORDINARY = /(?:ship|tion|sion|ment|ity|ness|ence|ance|ing|ism|ics|ies)$/

/** A rank behind `Police` is a name's. */
const isRank = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:major|colonel|lieutenant|captain|general)$/u.test(token.key)

const isDistrict = (token: Token | undefined): boolean =>
  token?.gap === ' ' && /^(?:district|region|province|city)$/u.test(token.key)

/** Capitals alone, or with an ending: `UNESCO`, `NGOs`. */
const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{3,}s?$/u.test(token?.text ?? '')

interface Part {
  to: number
  of?: string
}

/** `Office of the Public Prosecutor`, `of the Deputy Prime Minister`: goes before a title as part of it. */
const isAttribute = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isTitle(token) || /^(?:prime|public|chief|state|attorney|human|high)$/u.test(token.key))

/** `Institute for Reporters' Freedom`, `Union of Women's Clubs`. */
const isOfMany = ({ text }: Token): boolean =>
  /(?:(?<!nation|state)s['’]|\b(?:wo)?men['’]s|children['’]s|people['’]s)$/iu.test(text)

/** A noun for what a body is in charge of: two other capitals behind it are a person. */
const isWhatFor = (token: Token | undefined): boolean =>
  isCharge(token) || (token !== undefined && ORDINARY.test(token.key))

/** Names of states that are adjectives as well. */
const SHORT_STATES = /^(?:saudi|us|uk|uae)$/u

/** One stretch of capitals after a preposition: `Foreign Affairs`, `the Republic of Ghana`. A state ends it, and so does a person. */
function segmentAt(tokens: readonly Token[], at: number, personal: boolean): Part | undefined {
  let to = tokens[at]?.key === 'the' ? at + 1 : at
  const from = to
  for (let token = tokens[to]; token?.capital === true; token = tokens[to]) {
    if (to > from && !isTight(token.gap)) break
    if (isDay(token) || /\d/u.test(token.text)) break
    const state = countryAt(tokens, to)
    if (state && (state.value.form === 'name' || state.value.form === 'none')) {
      // "Federation of Saudi Chambers": the state's short name is an adjective
      if (SHORT_STATES.test(token.key) && tokens[state.to]?.capital === true && isPlural(tokens[state.to])) {
        to += 2
        break
      }
      if (to > from && state.value.form === 'name') break
      return { to: state.to, ...(state.value.form === 'name' ? { of: state.value.code } : {}) }
    }
    if (state?.value.form === 'institution') return { to: state.to, of: state.value.code }
    // "Ministry of Internal Affairs Police Major Orlo"
    if (token.key === 'police' && to > from && isRank(tokens[to + 1])) break
    // "Council of Foreign Ministers"
    const isCouncils =
      (token.key === 'ministers' && isCharge(tokens[to - 1])) ||
      // "Council of Arab Ambassadors"
      (to > from && /^(?:ambassadors|speakers|elders)$/u.test(token.key))
    // "the Cabinet of Prime Minister Orlo"
    if (isTitle(token) && tokens[to - 1]?.key === 'prime' && tokens[to + 1]?.capital === true)
      return undefined
    if (isTitle(token) && !(personal && (to === from || isCouncils || isAttribute(tokens[to - 1])))) break
    if (to > from && (token.tags.has('FirstName') || GIVEN_NAMES.has(token.key)) && !isCharge(token)) break
    // "Assembly of the Varda Autonomous Republic Velda Sorn"
    if (tokens[to - 1]?.key === 'republic' && to - from > 1 && tokens[to + 1]?.capital === true) break
    // "At the Ministry of Foreign Affairs Sorn spoke": behind it stands more of a name only where a body's noun ends that
    if (tokens[to - 1]?.key === 'affairs' && !isCharge(token) && !isNounAhead(tokens, to)) break
    // "National Commission for UNESCO Velda Sorn"
    const [before, next] = [tokens[to - 1], tokens[to + 1]]
    if (
      to > from &&
      isLetters(before) &&
      !isLetters(token) &&
      !isCharge(token) &&
      next?.capital === true &&
      headOf(token) === undefined
    )
      break
    if (
      to > from &&
      isWhatFor(tokens[to - 1]) &&
      !isCharge(token) &&
      headOf(token) === undefined &&
      !ORDINARY.test(token.key) &&
      ((tokens[to + 1]?.capital === true && tokens[to + 1]?.gap === ' ') || token.tags.has('LastName'))
    )
      break
    to += 1
    if (token.possessive && !isOfMany(token)) break
  }
  if (to === from) return undefined
  // "the Committee of the Greek Parliament"
  const owner = countryAt(tokens, from)
  const isOrgans = owner?.value.form === 'adjective' && headOf(tokens[to - 1])?.official === true
  return isOrgans ? { to, of: owner.value.code } : { to }
}

/** `Foreign Affairs | Committee`, `Foreign Affairs | Press Service`. */
const isNounAhead = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some(
    (offset) => tokens[at + offset]?.capital === true && headOf(tokens[at + offset]) !== undefined,
  )

/** Those of whom a council or union is: `Judges`, `Writers`. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isCharge(token) &&
  token.gap === ' ' &&
  /[^sui]s$/u.test(token.key) &&
  token.key.length > 4

/** `and | Forced Labour`, `and | Internally Displaced Persons`: an attribute in capitals before what the body is for. */
const isForced = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|ly)$/u.test(tokens[at]?.key ?? '') &&
  [1, 2].some(
    (offset) =>
      tokens[at + offset]?.capital === true &&
      (isCharge(tokens[at + offset]) || tokens[at + offset]?.key === 'persons'),
  )

/** `, Mine and Trade`, `and International Cooperation`: more of a ministry's or committee's charge. */
function chargesFrom(tokens: readonly Token[], at: number): number {
  let to = at
  let end = at
  for (;;) {
    const token = tokens[to]
    if (token === undefined) return end
    const isAnd = token.key === 'and'
    if (!isAnd && !(/^, ?$/.test(token.gap) && token.capital)) return end
    const start = isAnd ? (tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : to
    const first = tokens[start]
    // "Council of Judges and Prosecutors"
    const isOfMany =
      isAnd &&
      isPlural(tokens[to - 1]) &&
      isPlural(first) &&
      !(tokens[start + 1]?.capital === true && tokens[start + 1]?.gap === ' ')
    if (
      first?.capital !== true ||
      (isAnd && /[,;]/.test(first.gap)) ||
      !(isCharge(first) || isOfMany || isForced(tokens, start)) ||
      headOf(first) !== undefined ||
      countryAt(tokens, start)
    )
      return end
    const part = segmentAt(tokens, start, false)
    if (part === undefined || headOf(tokens[part.to - 1]) !== undefined) return end
    to = part.to
    if (isAnd) end = to
  }
}

/** `House of Councillors | Velda Sorn`, `Office in Geneva | Velda Sorn`: one word, or a city, and then a person. */
function withoutName(tokens: readonly Token[], at: number, head: string, part: Part): Part {
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  if (part.to - start < 3 || part.of !== undefined) return part
  if (/^(?:house|chamber)$/u.test(head)) return { to: start + 1 }
  if (!/^(?:in|to|at)$/u.test(tokens[at]?.key ?? '')) return part
  const two = countryOfCity(`${tokens[start]?.key ?? ''} ${tokens[start + 1]?.key ?? ''}`)
  if (two !== undefined) return { to: start + 2 }
  return countryOfCity(tokens[start]?.key ?? '') === undefined ? part : { to: start + 1 }
}

/** `on | the delimitation of the border between Norway and Greece`: a charge in small letters, closed by the two states that share it. */
function betweenEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at
  while (
    to < at + 14 &&
    tokens[to]?.capital === false &&
    tokens[to]?.gap === ' ' &&
    tokens[to]?.key !== 'between'
  )
    to++
  if (to - at < 2 || tokens[to]?.key !== 'between') return undefined
  const first = segmentAt(tokens, to + 1, false)
  if (first?.of === undefined || tokens[first.to]?.key !== 'and') return undefined
  return segmentAt(tokens, first.to + 1, false)?.to
}

/** Bodies that several states can have together. */
const SHARED = new Set(['assembly', 'commission', 'committee', 'council'])

/** What two states have together, before the word that makes the body: `Supreme Interstate Council of Norway and Greece`. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) =>
    /^(?:inter-?(?:state|governmental|parliamentary)|joint|bilateral|mixed)$/u.test(
      tokens[at - back]?.key ?? '',
    ),
  )

/** `of Norway | , Greece and Italy`: where the list of those ends whose body it is; two alone have only a joint one together. */
function statesEnd(tokens: readonly Token[], { to, of }: Part, joint: boolean): number | undefined {
  if (of === undefined) return undefined
  if (!/^, ?$/u.test(tokens[to]?.gap ?? '') && !(joint && tokens[to]?.key === 'and')) return undefined
  let end = to
  for (;;) {
    const isLast = tokens[end]?.key === 'and'
    const next = countryAt(tokens, isLast ? end + 1 : end)
    if (next?.value.form !== 'name') return undefined
    end = next.to
    if (isLast) return end
  }
}

/** `for | Saving the Varda Sea`: what a body does goes on over the article to what it does it for. */
function purposeEnd(tokens: readonly Token[], from: number, part: Part): Part {
  const isDeed = part.to === from + 1 && /..ing$/u.test(tokens[from]?.key ?? '')
  if (!isDeed || tokens[part.to]?.key !== 'the' || tokens[part.to + 1]?.capital !== true) return part
  return segmentAt(tokens, part.to, false) ?? part
}

/** One `of …`, `on …`, `between … and …` after a head. */
export function tailAt(tokens: readonly Token[], at: number, head: string): Part | undefined {
  const preposition = tokens[at]
  if (preposition === undefined || !/^\s$/.test(preposition.gap)) return undefined
  const goesOn =
    TAILS.has(preposition.key) ||
    (SEATED.has(head) && ['in', 'to'].includes(preposition.key)) ||
    // "State Committee for Work with Religious Organizations"
    (preposition.key === 'with' && /^(?:work|relations|cooperation)$/u.test(tokens[at - 1]?.key ?? '')) ||
    (preposition.key === 'to' && /^(?:support|assistance|aid)$/u.test(tokens[at - 1]?.key ?? ''))
  if (!goesOn) return undefined
  if (/^(?:commission|committee)$/u.test(head) && /^(?:on|for)$/u.test(preposition.key)) {
    const border = betweenEnd(tokens, at + 1)
    if (border !== undefined) return { to: border }
  }
  const whole = segmentAt(tokens, at + 1, PERSONAL.has(head))
  if (whole === undefined) return undefined
  const part = withoutName(tokens, at, head, purposeEnd(tokens, at + 1, whole))
  if (preposition.key === 'between') {
    const other = tokens[part.to]?.key === 'and' ? segmentAt(tokens, part.to + 1, false) : undefined
    return other && { to: other.to }
  }
  // "the Executive Power of the Varda district"
  if (part.of === undefined && preposition.key === 'of' && isDistrict(tokens[part.to]))
    return { to: part.to + 1 }
  const many =
    preposition.key === 'of' && SHARED.has(head)
      ? statesEnd(tokens, part, isJoint(tokens, at - 1))
      : undefined
  if (many !== undefined) return { to: many }
  const owns = preposition.key === 'of' ? part.of : undefined
  return {
    to: part.of === undefined ? chargesFrom(tokens, part.to) : part.to,
    of: owns,
  }
}
