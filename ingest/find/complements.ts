/** Reads what follows the head of an office: `of Foreign Affairs of Italy`, `to Azerbaijan`, `at the Ministry of ...`. */
import { remarkEnd } from './apposition.ts'
import { BOTH, bodyCalled, countryCalled, hostCalled } from './backReference.ts'
import { afterAnd, isLastCharge, isPortfolioList } from './chargeLists.ts'
import { describedBody } from './describedBody.ts'
import { lowerChargeEnd, nounEnd, regionEnd, statesEnd } from './nounEnd.ts'
import {
  conferenceAt,
  conferenceOf,
  crisisEnd,
  deskIn,
  isConference,
  isOfFormer,
  legalFormEnd,
  postEnd,
  provinceEnd,
  regionCalled,
  smallPart,
  widerEnd,
} from './titleTails.ts'
import { isVague, opensOffice, skipArticles } from './titleBorders.ts'
import { type Draft, take, takePart, textsIn } from './draft.ts'
import { SPACE, type OfficeContext } from './spans.ts'
import type { HeadMatch } from './titleHeads.ts'
import { takeSeat } from './organLed.ts'
import { isPreposition } from './titlePrepositions.ts'

/** A name follows them at once, never a portfolio: `Pope Urban`. */
const NAMED_ONLY = new Set(['pope', 'king', 'queen', 'emperor', 'emir', 'amir', 'sultan'])

/** Whose office `for` a state is of it: `Foreign Minister for Norway`. */
const RULERS = /minister|president|spokes|speaker|chancellor|prosecutor/u

/** A spaced dash parts two offices: `Deputy Prime Minister – Minister of Finance`. */
const RIGHT = /^(?:[)）”"’]?\s*|[-–‑])$/u

/** `Director for Trade at the European Commission`: where somebody of the staff is, is whose the office is. */
const MANAGES = /director|manager|head|chief/u

/** Who may serve in a ministry without being its head. */
const SERVES = /secretary|director|adviser|advisor|official|head|chief|coordinator|counsel|envoy|deputy/u

const MINISTRY =
  /\b(?:Ministry|Administration|Chancellery|Secretariat|Office of the (?:President|Prime Minister))\b/u

/** Takes in the complements: `of Foreign Affairs of Italy`, `to Azerbaijan`, `at the Ministry of ...`. */
export function extendRight(context: OfficeContext, draft: Draft, head: HeadMatch): void {
  const { words } = context
  const province = provinceEnd(words, draft.to, head.key)
  if (province !== undefined) {
    draft.right.push('of', ...words.slice(draft.to, province).map((word) => word.text))
    draft.local ??= 'PK'
    draft.to = province
    return
  }
  let scope = ''
  let hasList = false
  for (let word = words[draft.to]; word !== undefined; word = words[draft.to]) {
    if (/[(（]/u.test(word.gap)) {
      const after = remarkEnd(words, draft.to)
      const desk = after === undefined ? undefined : deskIn(words, draft.to, after)
      if (after !== undefined && desk !== undefined) {
        draft.right.push(...desk)
        draft.to = after
        continue
      }
      const letters =
        (after === draft.to + 1 && /^\p{Lu}{2,}$/u.test(word.text)) ||
        (draft.body?.to === draft.to &&
          context.bodies.some((one) => one.from === draft.to && one.to === after))
      if (after === undefined || (words[after]?.key !== 'of' && !letters)) return
      draft.to = legalFormEnd(words, after)
      continue
    }
    const isMore = /^,\s*$/u.test(word.gap) && /^(?:of|for)$/u.test(scope)
    const listed: boolean =
      isMore && (isPortfolioList(words, draft.to) || (hasList && isLastCharge(words, draft.to)))
    hasList ||= listed
    if (!listed && !RIGHT.test(word.gap)) return
    // "head of the friendship group on the Norwegian side": that is where the head stands
    if (word.key === 'on' && words.slice(draft.to + 2, draft.to + 4).some(({ key }) => key === 'side')) return
    const post = word.key === 'in' ? postEnd(context, draft) : undefined
    if (post !== undefined) {
      draft.right.push(...words.slice(draft.to, post).map((one) => one.text))
      draft.to = post
      return
    }
    if (takeSeat(context, draft)) return
    const called = word.key === 'of' ? countryCalled(context, draft.to + 1) : undefined
    if (called !== undefined) {
      if (called.both === true) draft.right.push(BOTH)
      else draft.owner ??= called.state
      draft.to = called.to
      return
    }
    if (isOfFormer(words, draft.to)) {
      draft.status = 'former'
      draft.to += 4
      return
    }
    // "Head of the Trade Directorate at the Bank of Norway"
    const isAt =
      /^(?:at|in)$/u.test(word.key) &&
      context.bodies.some(
        (one) =>
          one.from === skipArticles(words, draft.to + 1) &&
          // "met the minister in the Storting": only who serves there is told by `in`
          (word.key === 'at' || (SERVES.test(head.key) && one.official && MINISTRY.test(one.name))),
      )
    const preposition = isAt || isPreposition(words, draft.to, head)
    const opens = preposition ? skipArticles(words, draft.to + 1) : afterAnd(words, draft.to, scope)
    const back = preposition && draft.body === undefined ? bodyCalled(context, opens) : undefined
    if (back !== undefined) {
      draft.body = back
      if (back.official || back.state !== undefined)
        draft.right.push(word.text, 'the', ...back.name.split(' '))
      draft.to = opens + 1
      takePart(words, draft)
      continue
    }
    // "ambassador to the country": the one spoken of before
    const host = word.key === 'to' || word.key === 'in' ? hostCalled(context, draft) : undefined
    if (host !== undefined) {
      draft.right.push(...host.name)
      draft.to = host.to
      return
    }
    const within = word.key === 'of' ? regionCalled(context, opens) : undefined
    if (within !== undefined) {
      draft.owner ??= within.state
      draft.local ??= within.country
      if (within.from < within.to) draft.right.push(word.text, ...textsIn(words, within))
      draft.to = within.to
      continue
    }
    const session = preposition ? conferenceOf(words, opens) : undefined
    if (session !== undefined) {
      draft.body ??= session
      draft.to = session.to
      return
    }
    const named = words[opens]
    const isSeat = words[opens + 1]?.key === 'presidency'
    if (preposition && named !== undefined && isConference(named) && !isSeat) {
      draft.body ??= conferenceAt(named, opens)
      draft.to = opens + 1
      return
    }
    if (preposition && isVague(context, draft.to + 1)) {
      draft.vague = true
      return
    }
    const part = word.key === 'of' ? smallPart(context, opens, head.plural) : undefined
    if (part !== undefined) {
      draft.right.push('of', 'the', ...part.name)
      draft.owner ??= part.state
      draft.to = part.to
      scope = 'of'
      continue
    }
    const start = (preposition ? describedBody(context, opens) : undefined) ?? opens
    if (!preposition && scope === '' && NAMED_ONLY.has(head.key)) return
    const crisis = scope === 'for' ? crisisEnd(context, draft.to) : undefined
    if (crisis !== undefined) {
      draft.right.push(...words.slice(draft.to, crisis).map((one) => one.text))
      draft.to = crisis
      continue
    }
    if (word.key === 'and' && (scope === '' || opensOffice(context, start))) return
    const charged = word.key === 'for' || word.key === 'on'
    const states = preposition ? statesEnd(context, start, charged) : undefined
    if (states !== undefined && charged) {
      // a charge of several states is of none of them: `for Norway, Greece and Italy`, `on Norway-Greece relations`
      draft.right.push(...words.slice(draft.to, states).map((one) => one.text))
      draft.to = states
      scope = word.key
      continue
    }
    // "the Terma Fund's head of advocacy": whose is said, so any noun may say of what
    const isWhose = word.key === 'of' && MANAGES.test(head.key) && (draft.body ?? draft.owner) !== undefined
    const end =
      states ??
      widerEnd(context, nounEnd(context, start, preposition), charged && preposition ? start : undefined) ??
      (isWhose ? lowerChargeEnd(words, start) : undefined)
    if (end === undefined) return
    if (preposition) scope = word.key
    const region = scope === 'for' ? regionEnd(words, end) : undefined
    if (region !== undefined) {
      draft.right.push(...words.slice(draft.to, region).map((one) => one.text))
      draft.to = region
      continue
    }
    const isOwners =
      (scope === 'in' && head.key === 'commissioner') || (scope === 'at' && MANAGES.test(head.key))
    const pointed =
      (scope === 'for' && !RULERS.test(head.key)) ||
      scope === 'to' ||
      (scope === 'in' && !isOwners) ||
      scope === 'with' ||
      (head.takes.includes(scope) && head.employed === undefined && !isOwners)
    const joint = states !== undefined
    take(context, draft, { from: draft.to, to: end, opens, noun: start, joint }, pointed, listed)
    if (draft.body?.from === start && draft.body.to === draft.to) takePart(words, draft)
    draft.to = legalFormEnd(words, draft.to)
    if (!preposition && scope === '' && !pointed && head.abbreviation) return
  }
}

/** `his colleague in Norway`, `her counterpart from Norway`. */
export function extendToState({ words, states }: OfficeContext, draft: Draft): void {
  if (!/^(?:in|of|from)$/u.test(words[draft.to]?.key ?? '') || !SPACE.test(words[draft.to]?.gap ?? '.'))
    return
  const state = states.find((one) => one.from === skipArticles(words, draft.to + 1))
  if (state === undefined) return
  draft.owner ??= state.code
  draft.to = state.to
}
