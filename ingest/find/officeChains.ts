/** Several offices of one person in a row: `President and CEO`, `Deputy Minister – Commander`, `spokesperson for the Prime Minister`. */
import type { Word } from '../nlp/word.ts'
import { ARTICLES, COMMA, isSource } from './apposition.ts'
import { isTitleWord } from './titleBorders.ts'
import { toOfficeRule, toOfficeTitle } from './officeTitle.ts'
import { SPACE, type OfficePhrase } from './spans.ts'
import { headAt } from './titleHeads.ts'

/** Offices joined by comma, dash or `and`: they are all held by one person. */
export function chainFrom(
  words: readonly Word[],
  offices: readonly OfficePhrase[],
  at: number,
): OfficePhrase[] {
  const chain: OfficePhrase[] = []
  for (let index = at; index < offices.length; index++) {
    const office = offices[index]
    const previous = chain.at(-1)
    if (office === undefined) break
    if (previous !== undefined && !isChained(words, previous, office)) break
    chain.push(office)
    if (office.plural) break
  }
  return chain
}

/**
 * `the spokesperson Ambassador Orlo`, `Secretary General of the OSCE, Ambassador Orlo`:
 * behind another office the bare word is the rank that a diplomat keeps.
 */
export const withoutAddress = (words: readonly Word[], chain: readonly OfficePhrase[]): OfficePhrase[] =>
  chain.filter((office, index) => {
    const before = chain[index - 1]
    if (before === undefined || office.title !== 'Ambassador') return true
    // "the Foreign Minister, Amb. Orlo": shortened, it is an address
    if (words[office.from]?.key === 'amb' && office.state === undefined) return false
    if (office.state !== undefined || office.body !== undefined) return true
    const gap = words[office.from]?.gap ?? ''
    // "the Director for Trade of the Ministry, Ambassador Orlo": an officer of an organ
    const isOfficer = before.title.includes(' of the ') && OFFICER.test(before.title)
    // "the Head of the Delegation to Greece, Ambassador Orlo": whoever heads a mission is an ambassador by post
    const isMissions = MISSION.test(before.title)
    const isApposed = COMMA.test(gap) && !isMissions && (before.body !== undefined || isOfficer)
    return words[office.from - 1]?.key === 'and' || !(SPACE.test(gap) || isApposed)
  })

/** Who works under somebody in a ministry. */
const OFFICER =
  /^(?:\w+ )*?(?:Undersecretary|Under Secretary|Director|Head|Chief|Coordinator|Secretary|Spokesperson|Representative)\b/u

const MISSION = /^Head of the (?:\S+ )?(?:Delegation|Mission)\b/u

/** Whom firms and associations have; a minister in the same row is not of them. */
const EMPLOYED =
  /^(?:\w+ )*?(?:President|Chair(?:man|woman|person)?|Director|Officer|Founder|Head|Member|Partner|Secretary)\b/u

/** `President and Chief Executive Officer of Orlo Steel`: one firm has both. */
export function withEmployer(chain: OfficePhrase[]): OfficePhrase[] {
  const last = chain.at(-1)
  const body = last?.body ?? chain.at(-2)?.body
  if (chain.length < 2 || body === undefined || !/Executive|Director/u.test(last?.title ?? '')) return chain
  const from = 1 + chain.findLastIndex(({ title }) => !EMPLOYED.test(title) || /\bMinister\b/u.test(title))
  return chain.map((office, at) =>
    at >= from && office.state === undefined && office.body === undefined ? { ...office, body } : office,
  )
}

/** `President and CEO`: one post with two words for it. */
export function asOnePost(words: readonly Word[], chain: OfficePhrase[]): OfficePhrase[] {
  const [first, second] = chain.slice(-2)
  if (first === undefined || second === undefined || second.body === undefined) return chain
  const isJoined = second.from === first.to + 1 && words[first.to]?.key === 'and'
  if (!isJoined || first.body !== second.body || !/^(?:President|Chair(?:man|woman)?)$/u.test(first.title))
    return chain
  if (!/^(?:Group )?Chief Executive/u.test(second.title)) return chain
  return [...chain.slice(0, -2), { ...second, from: first.from, title: `${first.title} and ${second.title}` }]
}

function isChained(words: readonly Word[], previous: OfficePhrase, next: OfficePhrase): boolean {
  // "the Permanent Secretary and Ambassador Orlo" are two
  const isAnd = words[next.from - 1]?.key === 'and'
  if (isAnd && (next.title === 'Ambassador' || (ENVOY.test(previous.title) && next.body !== undefined)))
    return false
  // "the Secretary General and Minister of Energy Orlo": the one whom the item has named, and a minister
  if (isAnd && isEnvoyAlone(words, previous) && MINISTER.test(next.title)) return false
  // "with a Greek envoy, spokesperson Orlo said": an envoy without a name is somebody else
  const opens = /^an?$/u.test(words[previous.from - 1]?.key ?? '')
  if (opens && !isAnd && words[next.to]?.capital === true && SPACE.test(words[next.to]?.gap ?? '.'))
    return false
  if (previous.plural || next.plural || next.counterpart || previous.counterpart) return false
  if (COMMA.test(words[previous.to]?.gap ?? '') && isSource(words, next)) return false
  if (!isAnd && (isOfOther(previous, next) || closesOpening(words, previous, next))) return false
  if (!isAnd && opensMain(words, next)) return false
  const between = words.slice(previous.to, next.from)
  if (!/^\s*(?:[,–—/-]\s*)?$/u.test(words[next.from]?.gap ?? '.') && between.length === 0) return false
  return between.every((word) => (word.key === 'and' || ARTICLES.has(word.key)) && /^,?\s*$/u.test(word.gap))
}

/** `On behalf of the Emir, Minister Orlo opened it`, `Replying to the premier, King Orlo said`: the comma closes a phrase in front of the subject. */
function closesOpening(words: readonly Word[], previous: OfficePhrase, next: OfficePhrase): boolean {
  if (!COMMA.test(words[previous.to]?.gap ?? '') || !OPENS.test(words[0]?.key ?? '')) return false
  const at = ARTICLES.has(words[previous.from - 1]?.key ?? '') ? previous.from - 2 : previous.from - 1
  if (!GOVERNS.test(words[at]?.key ?? '')) return false
  if (words.slice(1, previous.from).some(({ gap }) => /[,(;]/u.test(gap))) return false
  // "With the president, chairman of the council Orlo, she left": there the name is the one whom the phrase is about
  const end = words
    .slice(next.to)
    .find(({ gap, capital, tags }) => /[,;]/u.test(gap) || (!capital && tags.has('Verb')))
  return end !== undefined && !/[,;]/u.test(end.gap)
}

/** `With A, President of Norway, the head of state discussed`: behind a phrase that opens the sentence the article and a verb make it the subject. */
const opensMain = (words: readonly Word[], { from, to }: OfficePhrase): boolean =>
  OPENS.test(words[0]?.key ?? '') &&
  words[from - 1]?.key === 'the' &&
  /,/u.test(words[from - 1]?.gap ?? '') &&
  SPACE.test(words[to]?.gap ?? '.') &&
  words[to]?.capital === false &&
  words[to].tags.has('Verb') &&
  !words[to].tags.has('Gerund')

/** A phrase in front of the subject begins with it. */
const OPENS =
  /^(?:in|on|as|at|after|ahead|amid|before|despite|during|following|while|when|having|by|under|upon|with|within|for|to|from|together|alongside|accompanying|hosting|receiving|welcoming|replying|responding|reacting|answering|speaking|writing|according|thanks|earlier|besides|like|unlike)$/u

const GOVERNS =
  /^(?:of|to|from|with|by|for|before|after|between|following|accompanying|hosting|receiving|welcoming|meeting|like|unlike|than|alongside)$/u

/** `In a letter to the Greek head of state, Norwegian President Orlo`: nobody serves two states. */
const isOfOther = (previous: OfficePhrase, next: OfficePhrase): boolean =>
  previous.state !== undefined && next.state !== undefined && previous.state !== next.state

/** `Orlo, spokesperson for the Greek Prime Minister | Lind`: the office that the end of the title names is the next one's. */
export function ownersOffice(
  words: readonly Word[],
  [office]: readonly OfficePhrase[],
): OfficePhrase | undefined {
  if (office === undefined || !STAFF.test(office.title) || office.body !== undefined) return undefined
  for (let from = office.from + 1; from < office.to; from++) {
    const head = headAt(words, from)
    if (head?.counterpart !== false || from + head.length !== office.to) continue
    if (!words.slice(office.from, from).some(({ key }) => /^(?:for|of|to)$/u.test(key))) continue
    let start = from
    while (isTitleWord(words[start - 1])) start--
    const left = words.slice(start, from).map((word) => word.text)
    return {
      ...office,
      from: start,
      title: toOfficeTitle(head.title, left, []),
      rule: toOfficeRule(head.key),
    }
  }
  return undefined
}

/** `the Secretary General`, `the Commissioner`: no state has such an officer in its government. */
const isEnvoyAlone = (words: readonly Word[], { from, to, title }: OfficePhrase): boolean =>
  words[from - 1]?.key === 'the' &&
  to - from === title.split(' ').length &&
  /^(?:Ambassador|Secretary General|(?:High |EU )?Commissioner|Special (?:Envoy|Representative)|Envoy)$/u.test(
    title,
  )
const MINISTER = /^(?:(?:First )?Deputy |Prime )*(?:Minister|President)\b/u

/** Whoever is sent has no second post. */
const ENVOY = /^(?:Chargé|Ambassador|Consul)/u

/** Who works for somebody. */
const STAFF =
  /^(?:\w+ )*?(?:Spokesperson|Press Secretary|Adviser|Assistant|Aide|Chief of Staff|Envoy|Representative|Member)\b/u
