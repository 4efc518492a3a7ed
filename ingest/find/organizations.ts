/** Which bodies an item names: of the tables, by the words of the name, or by the words around it. */
import type { Evidence, Mention, OrganizationClaim } from '../types.ts'
import { aliasesOf, isShortOf, keyOf } from './bodyIdentity.ts'
import type { BodyMention } from './bodyIdentity.ts'
import { bodyNameAt } from './bodyNames.ts'
import type { BodyName } from './bodyNames.ts'
import { countryAt } from './countries.ts'
import { beforeOfficer, ofOfficer } from './employers.ts'
import { contestedBody, knownBodyAt } from './knownBodies.ts'
import type { KnownBody } from './knownBodies.ts'
import { keysOf } from '../nlp/keys.ts'
import { afterExamples } from './listedBodies.ts'
import { abbreviation, afterNoun, beforeBracket, beforeNoun, numbered } from './namedBodies.ts'
import { SHORT_ENDINGS } from '../data/heads.ts'
import { endWithoutPossessive, toTokens } from './phrases.ts'
import type { Found, Token } from './phrases.ts'
import type { Reading } from './reading.ts'
import { afterState, beforeState } from './stateBodies.ts'

export interface FoundOrganization extends OrganizationClaim {
  /** ISO code of the state whose organ it is; undefined for bodies that stand for themselves. */
  of?: string
  /** Where the text first says of which state it is. */
  ofFrom?: number
  /** A ministry, parliament, court ...: an organ of some state even where the text does not say of which. */
  official: boolean
  evidence: Evidence[]
}

type Candidate = BodyName & { known?: KnownBody }

type Rule = (tokens: readonly Token[], at: number) => BodyName[]

/** In this order: where two rules read the same words, the longer name wins, then the earlier rule. */
const AT_CAPITAL: readonly Rule[] = [
  beforeBracket,
  (tokens, at) => [bodyNameAt(tokens, at)].filter((one) => one !== undefined),
  afterState,
  abbreviation,
  numbered,
]
const AT_ANY: readonly Rule[] = [beforeState, afterNoun, afterExamples, beforeNoun, beforeOfficer, ofOfficer]

const PARTY = / [Pp]arty$/u

/** `the | Diet`: a name of the tables that is one only with its article. */
function behindArticle(tokens: readonly Token[], at: number): Found<KnownBody> | undefined {
  const found = tokens[at - 1]?.key === 'the' ? knownBodyAt(tokens, at - 1) : undefined
  return found && { ...found, from: at }
}

function known(tokens: readonly Token[], at: number): Candidate[] {
  const found =
    tokens[at]?.capital === true || /^(?:al|bp)$/.test(tokens[at]?.key ?? '')
      ? (knownBodyAt(tokens, at) ?? behindArticle(tokens, at))
      : undefined
  if (found === undefined) return []
  // "the UN Climate Change | Conference": what is held, not who holds it
  if (
    /^(?:climate change|food security)$/u.test(keysOf(tokens, found.to - 2, found.to)) &&
    tokens[found.to]?.text === 'Conference'
  )
    return []
  // "PORT-AU-PRINCE"
  if (/^[-‐]$/u.test(tokens[at]?.gap ?? '') && /^[-‐]/u.test(tokens[found.to]?.gap ?? '')) return []
  // "the Varda CHP-2 plant": a kind of thing
  if (/^-$/u.test(tokens[found.to]?.gap ?? '') && /^\d/u.test(tokens[found.to]?.text ?? '')) return []
  const { of, kind, names } = found.value
  const next = tokens[found.to]
  // "Dawn party": the noun is part of the name where the party has it in full
  const isNamed =
    (kind === 'party' &&
      next?.key === 'party' &&
      next.gap === ' ' &&
      names.some((name) => PARTY.test(name))) ||
    // "Terma Corp": what a firm is by law
    (kind === 'company' &&
      next?.capital === true &&
      next.gap === ' ' &&
      SHORT_ENDINGS.has(next.key.replace(/\.$/u, '')))
  return [
    {
      from: found.from,
      to: found.to + Number(isNamed),
      official: of !== undefined,
      known: found.value,
      rule: 'body.known',
      of,
    },
  ]
}

/** The whole that a part was named of may be of the tables. */
const withKnown = (tokens: readonly Token[], one: BodyName): Candidate => {
  const found = one.rule === 'body.known' ? knownBodyAt(tokens, one.from) : undefined
  return found === undefined ? one : { ...one, known: found.value }
}

/** The names of one sentence without overlap, in reading order. A building keeps its words from being read otherwise, and goes. */
function candidatesOf(tokens: readonly Token[]): Candidate[] {
  const all: Candidate[] = []
  for (const [at, token] of tokens.entries()) {
    all.push(...known(tokens, at))
    if (token.capital)
      for (const rule of AT_CAPITAL) all.push(...rule(tokens, at).map((one) => withKnown(tokens, one)))
    for (const rule of AT_ANY) all.push(...rule(tokens, at))
  }
  const start = (one: Candidate): number => one.partFrom ?? one.from
  // "European Union for Foreign Affairs": no name begins within a known one
  const within = new Set(
    all.flatMap((one) =>
      one.known === undefined
        ? []
        : tokens.slice(one.from + 1, one.to).map((_, offset) => one.from + 1 + offset),
    ),
  )
  const taken = new Array<boolean>(tokens.length).fill(false)
  const kept: Candidate[] = []
  for (const one of all
    .filter((each) => !within.has(start(each)))
    .sort(
      (a, b) =>
        b.to - start(b) - (a.to - start(a)) || Number(b.known !== undefined) - Number(a.known !== undefined),
    )) {
    if (taken.slice(start(one), one.to).includes(true)) continue
    const state = countryAt(tokens, one.from)
    if (state?.to === one.to && state.value.form === 'name') continue
    taken.fill(true, start(one), one.to)
    kept.push(one)
  }
  return kept.filter(({ rule }) => rule !== 'body.building').sort((a, b) => a.from - b.from)
}

/** The abbreviation printed in brackets right after a name: `Central Election Commission (CEC)`. */
function shortAfter(tokens: readonly Token[], to: number, text: string): Token | undefined {
  const short = tokens[to]
  if (short === undefined || !/^\s?['"”’]?\s?\($/.test(short.gap) || text.charAt(short.end) !== ')')
    return undefined
  return /^\p{Lu}[\p{L}+]{1,9}$/u.test(short.text) && /\p{Lu}.*\p{Lu}/u.test(short.text) ? short : undefined
}

/** `Blue Shore (BS) | Party`: the kind of body stands behind the letters. */
const kindBehind = (token: Token | undefined): Token | undefined =>
  token !== undefined && /^\)\s$/u.test(token.gap) && /^(?:Party|Movement|Union|Bloc)$/u.test(token.text)
    ? token
    : undefined

/** Letters of an agency and its writers, and nothing else. */
const isSignature = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.length < 6 && tokens.every(({ text }) => /^\p{Lu}{2,5}$/u.test(text))

/** Does a quote that opens before a name close within it: `“Varda” Public Union`? */
const isQuoted = (text: string, start: number, end: number): boolean =>
  /[“"«]/u.test(text.charAt(start - 1)) && /[”"»]./u.test(text.slice(start, end))

/** What letters stand for: `Blue Shore Association (BSA)` tells it for what follows. */
export type Shorts = ReadonlyMap<string, BodyMention>

/** All names of an item, each with its place; an abbreviation that it explains is a name of the same body. */
function mentionsOf(
  { text, sentences, ja, dateline }: Reading,
  before: Shorts,
): { mentions: BodyMention[]; shorts: Shorts } {
  const mentions: BodyMention[] = []
  const shorts = new Map<string, BodyMention>()
  const sentenceTokens = sentences.map(toTokens)
  const explained = new Set<Token>()
  for (const [index, tokens] of sentenceTokens.entries()) {
    // "PTI VS MO": who wrote it
    if (index > 1 && index === sentenceTokens.length - 1 && isSignature(tokens)) continue
    for (const one of candidatesOf(tokens)) {
      const [first, last] = [tokens[one.from], tokens[one.to - 1]]
      if (first === undefined || last === undefined || first.start < ja.end || explained.has(first)) continue
      if (dateline !== undefined && first.start >= dateline.start && last.end <= dateline.end) continue
      if (
        /^(?:media|party)$/u.test(one.known?.kind ?? '') &&
        /[(/]$/u.test(first.gap) &&
        /[)/]/u.test(text.charAt(last.end))
      )
        continue
      const end = endWithoutPossessive(last) + (text.charAt(last.end) === '+' ? 1 : 0)
      const start = first.start - Number(isQuoted(text, first.start, end))
      const whole = one.partFrom === undefined ? undefined : text.slice(tokens[one.partFrom]?.start, end)
      const mention: BodyMention = {
        name: text.slice(start, end).replace(/\s+/g, ' '),
        aliases: whole === undefined ? [] : [whole.replace(/\s+/g, ' ')],
        official: one.official,
        of: one.of,
        known: one.known === undefined || end > last.end ? undefined : one.known,
        start,
        end,
        rule: one.rule,
      }
      mentions.push(mention)
      const short = shortAfter(tokens, one.to, text)
      if (short === undefined) continue
      explained.add(short)
      mention.aliases.push(short.text)
      const kind = kindBehind(tokens[one.to + 1])
      if (kind !== undefined && !one.official && !mention.name.endsWith(kind.text)) {
        mention.name = `${mention.name} ${kind.text}`
        mention.end = kind.end
      }
      if (one.to - one.from > 1) shorts.set(short.text, mention)
    }
  }
  const read = mentions.map((mention) => {
    const long = shorts.get(mention.name) ?? (mention.known ? undefined : before.get(mention.name))
    if (long !== undefined) return { ...long, start: mention.start, end: mention.end, rule: 'body.explained' }
    const other = contestedBody(mention.name, sentenceTokens)
    return other === undefined ? mention : asOther(mention, other)
  })
  return { mentions: read, shorts }
}

/** The body that the letters of a mention stand for in this item. */
function asOther({ name, start, end }: BodyMention, { names: [full = name], of }: KnownBody): BodyMention {
  const organ = of === undefined ? {} : { of }
  return {
    name: full,
    aliases: [name],
    official: of !== undefined,
    ...organ,
    start,
    end,
    rule: 'body.contested',
  }
}

/** Are two mentions the same body? One of them may leave the state unsaid. */
function isSame(a: BodyMention, b: BodyMention): boolean {
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return false
  return (
    keyOf(a) === keyOf(b) ||
    (!(a.known && b.known) && (isShortOf(a.name, b.name) || isShortOf(b.name, a.name)))
  )
}

const fullness = ({ name, of }: BodyMention): number => name.length + (of === undefined ? 0 : 1000)

/**
 * Finds the bodies that an item names, each once, under the fullest name the item uses; `ref` of a mention is that name.
 * @param before what letters stand for by the items before; `shorts` of the result is the same by this one
 */
export function findOrganizations(
  reading: Reading,
  before: Shorts = new Map(),
): { organizations: FoundOrganization[]; mentions: Mention[]; shorts: Shorts } {
  const groups: BodyMention[][] = []
  const { mentions: named, shorts } = mentionsOf(reading, before)
  for (const mention of named.sort((a, b) => fullness(b) - fullness(a))) {
    const group = groups.find((members) => members.some((member) => isSame(member, mention)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  const organizations: FoundOrganization[] = []
  const mentions: Mention[] = []
  for (const members of groups) {
    const [best] = members
    if (best === undefined) continue
    const { name, of } = best
    const aliases = new Set(
      members.flatMap((one) => [
        one.name,
        ...one.aliases,
        ...aliasesOf({ ...one, ...(of === undefined ? {} : { of }) }),
      ]),
    )
    aliases.delete(name)
    const evidence = members
      .map(({ start, end, rule }) => ({ start, end, rule }))
      .sort((a, b) => a.start - b.start)
    const saying = members.filter((one) => one.of !== undefined).map(({ start }) => start)
    organizations.push({
      name,
      aliases: [...aliases],
      ...(of === undefined ? {} : { of, ofFrom: Math.min(...saying) }),
      official: members.some((one) => one.official),
      evidence,
    })
    for (const span of evidence) mentions.push({ kind: 'organization', ref: name, ...span })
  }
  const first = (one: FoundOrganization): number => one.evidence[0]?.start ?? 0
  return {
    organizations: organizations.sort((a, b) => first(a) - first(b)),
    mentions: mentions.sort((a, b) => a.start - b.start),
    shorts,
  }
}
