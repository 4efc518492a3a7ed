/** Offices told by a verb: `Orlo, who heads the Green Union`, `Lind chairs the committee`. */
import { byWord } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { COMMA } from './apposition.ts'
import { referentBefore } from './backReference.ts'
import { describedBody } from './describedBody.ts'
import { plainName } from './officersBody.ts'
import { organLed } from './organLed.ts'
import { toOfficeTitle } from './officeTitle.ts'
import {
  type NamedPerson,
  SPACE,
  type BodySpan,
  type OfficeContext,
  type OfficePhrase,
  type WordSpan,
} from './spans.ts'

/** What somebody is called who does so; the past tense tells of a former office. */
const LEADING: Readonly<Record<string, string>> = byWord({
  heads: 'Head',
  headed: 'Head',
  leads: 'Leader',
  led: 'Leader',
  chairs: 'Chair',
  chaired: 'Chair',
  commands: 'Commander',
  commanded: 'Commander',
  runs: 'Head',
  lead: 'Leader',
  head: 'Head',
  chair: 'Chair',
})

const WILL_LEAD = /^(?:lead|head|chair)$/u

/** `put Orlo | in charge of | the committee`: the last word before what is led; undefined where the words say no such thing. */
const inCharge = (words: readonly Word[], at: number): number | undefined =>
  /^(?:in charge of|at the (?:head|helm) of)(?: |$)/u.test(keysOf(words, at, at + 4))
    ? at + (words[at]?.key === 'in' ? 2 : 3)
    : undefined

/** Words that may stand between the name and the verb. */
const BETWEEN = new Set([
  'who',
  'also',
  'now',
  'currently',
  'previously',
  'formerly',
  'has',
  'had',
  'once',
  'still',
])

/** What is led for a day is no office. */
const PASSING = /^(?:delegations?|missions?|meetings?|talks|side|team|session)$/u

/** `The committee will be | headed by Orlo`: what is headed for good, not a delegation for a day. */
const HEADED: Readonly<Record<string, string>> = byWord({
  headed: 'Head',
  led: 'Leader',
  chaired: 'Chair',
  run: 'Head',
})

const BE = /^(?:is|are|be|been)$/u

/** `The committee of Norway met. The committee, | chaired by Orlo`: the body named before that the noun at `at` stands for. */
function groupCalled({ words, earlier }: OfficeContext, at: number): BodySpan | undefined {
  const noun = words[at]?.key ?? ''
  if (words[at - 1]?.key !== 'the' || !/^(?:group|committee|commission|council|league)$/u.test(noun))
    return undefined
  return earlier.bodies.findLast(({ name }) => name.toLowerCase().includes(noun))
}

/** Gives the office to whoever is said to head a body from behind it. */
function attachHeaded(context: OfficeContext, run: NamedPerson): void {
  const { words, bodies } = context
  const [verb, by] = words.slice(Math.max(0, run.lead - 2), run.lead)
  const head = HEADED[verb?.key ?? '']
  const isFree = run.offices.every(({ status }) => status === 'former')
  if (head === undefined || by?.key !== 'by' || !isFree) return
  let at = run.lead - 3
  const spokenOf = COMMA.test(words[at + 1]?.gap ?? '') ? groupCalled(context, at) : undefined
  if (spokenOf !== undefined) {
    run.offices.push(toOffice(spokenOf, spokenOf.name, { from: run.lead, to: run.to, head, former: false }))
    run.signs.push('leads-body')
    return
  }
  const named = COMMA.test(words[at + 1]?.gap ?? '') ? bodies.find((one) => one.to === at + 1) : undefined
  // "a delegation of the union, headed by Orlo": that is for a day
  const isForADay = words
    .slice(Math.max(0, (named?.from ?? 0) - 4), named?.from)
    .some(({ key }) => PASSING.test(key))
  if (named !== undefined && !isForADay) {
    run.offices.push(
      toOffice(named, namedAs(context, named), { from: run.lead, to: run.to, head, former: false }),
    )
    run.signs.push('leads-body')
    return
  }
  if (words[at]?.tags.has('Adverb') === true) at--
  if (!BE.test(words[at]?.key ?? '')) return
  while (
    at >= 0 &&
    /^(?:is|are|be|been|will|has|have|now|currently|henceforth|also|to)$/u.test(words[at]?.key ?? '')
  )
    at--
  const body = bodies.find((one) => one.to === at + 1)
  if (body === undefined) return
  run.offices.push(
    toOffice(body, namedAs(context, body), { from: run.lead, to: run.to, head, former: false }),
  )
  run.signs.push('leads-body')
}

/** `The Varda City Court, | chaired by | judge Orlo`: the court is the judge's. */
function attachCourt(context: OfficeContext, run: NamedPerson): void {
  const { words, bodies } = context
  const [judge] = run.offices
  if (judge === undefined || !/^(?:Presiding )?Judge$/u.test(judge.title) || judge.to > run.lead) return
  const verb = words[judge.from - 2]?.key === 'over' ? judge.from - 3 : judge.from - 2
  if (
    words[judge.from - 1]?.key !== 'by' ||
    !/^(?:chaired|headed|led|presided)$/u.test(words[verb]?.key ?? '')
  )
    return
  const court = bodies.findLast(({ to, name }) => to <= verb && /Court|Tribunal/u.test(name))
  if (court === undefined) return
  const { state } = court
  const title = `${judge.title} of the ${namedAs(context, court)}`
  run.offices = [{ ...judge, title, ...(state === undefined ? {} : { state }) }, ...run.offices.slice(1)]
}

/** Gives the office to whoever leads a body. */
export function attachLeading(context: OfficeContext, run: NamedPerson): void {
  const { words } = context
  attachHeaded(context, run)
  attachCourt(context, run)
  let at = run.to
  while (BETWEEN.has(words[at]?.key ?? '') && isLinked(words[at], at === run.to)) at++
  if (words[at]?.key === 'will' && WILL_LEAD.test(words[at + 1]?.key ?? '')) at++
  const charge = inCharge(words, at)
  if (charge !== undefined) at = charge
  const verb = words[at]
  const head = charge === undefined ? LEADING[verb?.key ?? ''] : 'Head'
  if (verb === undefined || head === undefined || !isLinked(verb, at === run.to)) return
  // "who has headed the agency since May": who does so still
  const former = /ed$/u.test(verb.key) && words[at - 1]?.key !== 'has'
  const unit = unitLed(context, at + 1)
  if (unit !== undefined) {
    const { owner, words: named } = unit
    const whole = owner.official ? ['of', 'the', ...plainName(owner).split(' ')] : []
    const title = toOfficeTitle(head, [], ['of', 'the', ...named, ...whole])
    run.offices.push({ ...toOffice(owner, owner.name, { from: at, to: unit.to, head, former }), title })
    run.signs.push('leads-body')
    return
  }
  const organ = organLed(context, at + 1, head)
  if (organ !== undefined) {
    run.offices.push({ from: at, ...organ, ...LED, ...(former ? { status: 'former' as const } : {}) })
    run.signs.push('leads-body')
    return
  }
  const body = bodyLed(context, at + 1)
  if (body === undefined || PASSING.test(words[body.to]?.key ?? '')) return
  // "heads the Foreign Ministry's Trade Bureau"
  const part =
    words[body.to - 1]?.possessive === true ? context.bodies.find((one) => one.from === body.to) : undefined
  const whole = part === undefined ? body : { ...body, from: part.from, to: part.to }
  run.offices.push(toOffice(whole, namedAs(context, whole), { from: at, to: whole.to, head, former }))
  run.signs.push('leads-body')
}

/** `chairs | Terma's board`, `heads | the ministry's Asia department`: what of a body is led, in words that are no name. */
function unitLed(
  context: OfficeContext,
  at: number,
): { owner: BodySpan; words: string[]; to: number } | undefined {
  const { words, bodies } = context
  const start = words[at]?.key === 'the' ? at + 1 : at
  const owner = bodies.find((body) => body.from === start) ?? bodyCalledAt(context, at)
  if (owner === undefined || words[owner.to - 1]?.possessive !== true) return undefined
  if (bodies.some((body) => body.from === owner.to)) return undefined
  for (let to = owner.to; to < owner.to + 4 && SPACE.test(words[to]?.gap ?? '.'); to++)
    if (UNITS.test(words[to]?.key ?? ''))
      return { owner, words: words.slice(owner.to, to + 1).map(({ text }) => text), to: to + 1 }
  return undefined
}

const UNITS =
  /^(?:board|committee|commission|department|directorate|division|bureau|section|faction|wing|branch)$/u

/** `the ministry's`, `the party's`: the body named before that the words at `at` stand for. */
function bodyCalledAt(context: OfficeContext, at: number): BodySpan | undefined {
  const back = referentBefore(context, at + 2)
  const name = back?.organ?.name ?? back?.body
  if (back === undefined || back.from !== at || name === undefined) return undefined
  return {
    from: at,
    to: at + 2,
    name,
    official: back.organ !== undefined,
    state: back.state,
  }
}

/** A comma may only follow the name itself. */
const isLinked = (word: Word | undefined, first: boolean): boolean =>
  word !== undefined && (SPACE.test(word.gap) || (first && /^,\s*$/u.test(word.gap)))

/** The body that is led: right behind the verb, with articles and a description before it. */
function bodyLed(context: OfficeContext, at: number): BodySpan | undefined {
  const start = /^(?:the|its|his|her|a|an)$/u.test(context.words[at]?.key ?? '') ? at + 1 : at
  const from = describedBody(context, start) ?? start
  return context.bodies.find((body) => body.from === from)
}

function toOffice(
  body: BodySpan,
  named: string,
  { from, to, head, former }: WordSpan & { head: string; former: boolean },
): OfficePhrase {
  const isOwn = !body.official && body.state === undefined
  return {
    from,
    to,
    title: isOwn ? head : `${head} of the ${named}`,
    state: body.state,
    body: isOwn ? body.name : undefined,
    ...LED,
    status: former ? 'former' : undefined,
  }
}

/** What is the same of all offices that a verb tells. */
const LED = { plural: false, counterpart: false, rule: 'office.leads' }

const namedAs = ({ words }: OfficeContext, { from, to }: WordSpan): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
