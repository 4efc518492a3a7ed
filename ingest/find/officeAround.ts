/** What stands around an office and tells more of it: a candidacy or a number before it, an origin or a bracket behind it. */
import { WITH_MISSIONS } from '../data/organizations.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Draft } from './draft.ts'
import type { Word } from '../nlp/word.ts'
import { nameOf } from './countries.ts'
import { remarkEnd } from './apposition.ts'
import { bodyNamed } from './backReference.ts'
import { isBodyKind } from './describedBody.ts'
import { textsOf } from './officeTitle.ts'
import type { HeadMatch } from './titleHeads.ts'
import { SPACE, type BodySpan, type OfficeContext, type StateSpan } from './spans.ts'

/** `MPs | from the Greek Parliament`: the state from which those are said to come whose words end at `to`. */
export function originBehind(
  { words, states, bodies }: Pick<OfficeContext, 'words' | 'states' | 'bodies'>,
  to: number,
): string | undefined {
  if (words[to]?.key !== 'from') return undefined
  const at = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  return states.find(({ from }) => from === at)?.code ?? bodies.find(({ from }) => from === at)?.state
}

/** `Orlo (Minister of Transport, Norway)`. */
export function takeStateInBracket({ words, states }: OfficeContext, draft: Draft): void {
  const state = states.find((one) => one.from === draft.to)
  if (state === undefined || !/^,\s*$/u.test(words[draft.to]?.gap ?? '')) return
  const opens = words
    .slice(Math.max(0, draft.from - 1), draft.from + 1)
    .some((word) => /[(（]/u.test(word.gap))
  if (!opens || !/^[)）]/u.test(words[state.to]?.gap ?? ')')) return
  draft.owner ??= state.code
  draft.to = state.to
}

/** `candidate for the position of judge`: the office is only hoped for. */
export function takeCandidacy({ words }: OfficeContext, draft: Draft, floor: number): void {
  const before = words.slice(Math.max(floor, draft.from - 6), draft.from)
  const text = keysOf(before)
  const found =
    /(?:candidate|nominee|contender) for (?:the |a )?(?:(?:position|post|office|seat) of (?:the |a )?)?$/u.exec(
      `${text} `,
    )
  if (found === null) return
  draft.status = 'candidate'
  draft.from -= found[0].trim().split(' ').length
}

/** `entrusted with temporarily performing the duties of the | minister`: an office that is held for the time being. */
export function takeDuties({ words }: OfficeContext, draft: Draft, floor: number): void {
  const text = keysOf(words.slice(Math.max(floor, draft.from - 7), draft.from))
  const found =
    /(?:temporarily )?(?:performing|perform|performs|exercising|exercise|fulfilling|fulfil|fulfill|discharging) (?:the )?(?:duties|functions) of(?: the| a| an)?$/u.exec(
      text,
    )
  if (found === null) return
  draft.left.unshift('Acting')
  draft.from -= found[0].split(' ').length
}

const HYPHEN = /^[-‐‑]$/u

/** `pro-Greek`: what somebody is for or against is not whose. */
export const isPrefixed = (words: readonly Word[], { from }: StateSpan): boolean =>
  /^(?:pro|anti|non)-/u.test(words[from]?.key ?? '')

/** `Norway's outspoken | foreign minister`, `the Greek caretaker`: the state before what only describes the officer, its last word at `at`. */
export function describedOwner(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
): StateSpan | undefined {
  for (let position = at; position > at - 5;) {
    const state = states.find((one) => one.to === position + 1)
    const word = words[position]
    const next = words[position + 1]
    if (word === undefined || next === undefined || !(SPACE.test(next.gap) || HYPHEN.test(next.gap)))
      return undefined
    if (state !== undefined && !isPrefixed(words, state)) return owns(word, state) ? state : undefined
    if (state !== undefined) position = state.from - 1
    else if (isDescription(word, next)) position--
    else return undefined
  }
  return undefined
}

/** `Norway's`, `Norwegian`; not the bare name. */
const owns = (last: Word, { code }: StateSpan): boolean =>
  last.possessive || nameOf(code)?.split(' ').at(-1)?.toLowerCase() !== last.key

/** An adjective, or a part of a compound: `long-serving`. */
const isDescription = (word: Word, next: Word): boolean =>
  HYPHEN.test(next.gap) ||
  HYPHEN.test(word.gap) ||
  (!word.capital && (word.tags.has('Adjective') || DESCRIBES.test(word.key)))

const DESCRIBES =
  /^(?:veteran|outspoken|longtime|top|embattled|hard-?line|centrist|populist|nationalist|opposition|billionaire|wartime)$/u

/** `Greece's first (resident) ambassador`: it counts those who had the office, and ranks nobody as `first deputy` does. */
export const isOrdinal = ({ key, capital }: Word, next: Word): boolean =>
  !capital &&
  (key === 'first' ? !RANKED_FIRST.test(next.key) : key === 'resident' && next.key === 'ambassador')

const RANKED_FIRST = /^(?:deputy|vice|secretar|minister|lady|ladies|assistant|counsel|advocate|under|lord)/u

/** `Parliament | ousted | Prime Minister Orlo`, `they have deposed`: a verb, behind whoever does it. */
export const isDone = (words: readonly Word[], at: number): boolean => {
  const [before, word] = words.slice(Math.max(0, at - 1), at + 1)
  return (
    before !== undefined &&
    word?.capital === false &&
    word.tags.has('PastTense') &&
    SPACE.test(word.gap) &&
    !before.possessive &&
    !before.tags.has('Demonym') &&
    (before.tags.has('Noun') || before.tags.has('Pronoun') || /^(?:has|have|had)$/u.test(before.key))
  )
}

/** `parliament | elected army commander Orlo`: behind an ordinary noun it is what the noun does, not which commander. */
export const isChoice = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    /^(?:elected|appointed)$/u.test(words[at]?.key ?? '') &&
    before !== undefined &&
    before.tags.has('Noun') &&
    !before.possessive &&
    !before.tags.has('Pronoun')
  )
}

/** `the Blue Dawn | rebel group | leader`, `the Terma | oil company | spokesman`: the body before words in small letters that say of what kind it is, its last word at `at`. */
export function describedBefore(
  { words, bodies }: Pick<OfficeContext, 'words' | 'bodies'>,
  at: number,
): BodySpan | undefined {
  if (!isBodyKind(words[at]) || words[at]?.possessive === true) return undefined
  for (let position = at; position > at - 4; position--) {
    const word = words[position]
    if (word === undefined || word.capital || !SPACE.test(word.gap)) return undefined
    const body = bodies.find((one) => one.to === position)
    if (body !== undefined) return words[position - 1]?.possessive === true ? undefined : body
  }
  return undefined
}

/** Whoever is of a body that is told behind a comma. */
const STAFF =
  /secretary|director|chief|head|commander|spokes|adviser|advisor|chair|coordinator|official|president|founder|^C[EFO]O$/u

/** `Orlo, | Managing Director`, `Orlo, President and | CEO`. */
const isApposed = (words: readonly Word[], { from }: Draft): boolean => {
  const at = words[from - 1]?.key === 'and' ? from - 2 : from
  return /^,\s*$/u.test(words[at]?.gap ?? '') && words[at - 1]?.capital === true
}

/** `Director General, Ministry of Culture of Norway`: the style of notes, with a comma for `of the`. */
export function takeBodyBehindComma(
  { words, bodies, states }: OfficeContext,
  draft: Draft,
  head: HeadMatch,
): void {
  if (draft.body !== undefined || draft.owner !== undefined || !STAFF.test(head.key)) return
  // "Secretary (East), Ministry of Trade"
  const at = remarkEnd(words, draft.to) ?? draft.to
  if (!/^[)）]?,\s*$/u.test(words[at]?.gap ?? '')) return
  const body = bodies.find((one) => one.from === at && one.to - one.from > 1)
  if (body === undefined || !/^[,;)]/u.test(words[body.to]?.gap ?? ',')) return
  // "Orlo, Managing Director, Terma Steel"
  const isFirms =
    /officer|director|executive|president|founder|^C[EFO]O$|chair/iu.test(head.key) && isApposed(words, draft)
  if (!body.official && body.state === undefined && !isFirms) return
  draft.body = body
  draft.right.push(...words.slice(draft.to, at).map((word) => word.text))
  // an armed force only tells the state: the title has named it already
  if (!draft.right.some((word) => body.name.includes(word)))
    if (body.official || body.state !== undefined)
      draft.right.push('of', 'the', ...textsOf(words, body, states))
  draft.to = body.to
  // "Director, Ministry of Culture, Norway"
  const state = states.find((one) => one.from === body.to)
  if (body.state !== undefined || !body.official || state === undefined) return
  if (!/^,\s*$/u.test(words[state.from]?.gap ?? '') || !/^[,;)]/u.test(words[state.to]?.gap ?? ',')) return
  draft.owner = state.code
  draft.to = state.to
}

/** `, | ministry | spokesperson Orlo wrote`: in small letters and without its state it is the one that was named last. */
export function takeMinistry(context: OfficeContext, draft: Draft): void {
  const [kind, ...more] = draft.left
  if (kind !== 'ministry' || more.length > 0 || draft.right.length > 0) return
  if (draft.body !== undefined || draft.owner !== undefined) return
  const organ = bodyNamed(context, kind, draft.from)
  if (organ?.official !== true) return
  draft.left = []
  draft.right.push('of', 'the', ...organ.name.split(' '))
  if (organ.state !== undefined) draft.owner = organ.state
}

/** `Greece's U.N. | ambassador`: the body is that to which a state named before it has sent its envoy. */
export function takeMission({ words, states }: OfficeContext, draft: Draft, { key }: HeadMatch): void {
  const { from, to, body, owner } = draft
  if (body === undefined || body.official || body.state !== undefined || owner === undefined) return
  const isSent = states.some((one) => one.from === from && one.to <= body.from && one.code === owner)
  if (body.to >= to || !isSent || !SENT_TO_BODIES.test(key) || !WITH_MISSIONS.has(body.name)) return
  // "Greece's UN Security Council envoy": the organ is no part of what the envoy is called
  const organ = body.organ === true ? textsOf(words, body, states) : []
  draft.left = draft.left.filter((word) => !organ.includes(word))
  delete draft.body
  draft.right.unshift('to', 'the', ...body.name.split(' '))
}

/** Whom a state sends; a plain representative is as often the body's own. */
const SENT_TO_BODIES = /^(?:ambassador|envoy|permanent representative)$/u

/** `the Lawyers' Union (LU) | chairwoman`: the letters only say again what stands before them. */
export function bodyBeforeBracket(
  words: readonly Word[],
  bodies: readonly BodySpan[],
  at: number,
): BodySpan | undefined {
  const short = words[at]
  if (short === undefined || !/[(（]$/u.test(short.gap) || !/^[)）]\s*$/u.test(words[at + 1]?.gap ?? ''))
    return undefined
  return /^\p{Lu}{2,}/u.test(short.text) ? bodies.find((one) => one.to === at) : undefined
}

/** `Deputies | Orlo and Lind put questions`: members of a parliament, where nobody is told whose deputies they are. */
export const areMembers = (
  words: readonly Word[],
  { from, to }: Draft,
  { key, plural }: HeadMatch,
): boolean =>
  key === 'deputy' &&
  plural &&
  words[to]?.capital === true &&
  SPACE.test(words[to]?.gap ?? '.') &&
  words[from - 1]?.possessive !== true &&
  !/^(?:my|our|your|his|her|its|their)$/u.test(words[from - 1]?.key ?? '')

/** `Chargé d'Affaires | a.i. | of`: the words say for how long, not of what. */
export function interimEnd(words: readonly Word[], at: number): number {
  if (/^a\.?i\.?$/u.test(words[at]?.key ?? '')) return at + 1
  return words[at]?.key === 'ad' && words[at + 1]?.key === 'interim' ? at + 2 : at
}
