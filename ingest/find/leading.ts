/** Offices told by a verb: `Orlo, who heads the Green Union`, `Lind chairs the committee`. */
import type { Word } from '../nlp/engine.ts'
import { describedBody } from './nounEnd.ts'
import { type NamedPerson, SPACE, type BodySpan, type OfficeContext, type OfficePhrase } from './spans.ts'

/** What somebody is called who does so; the past tense tells of a former office. */
const LEADING: Readonly<Record<string, string>> = {
  heads: 'Head',
  headed: 'Head',
  leads: 'Leader',
  led: 'Leader',
  chairs: 'Chair',
  chaired: 'Chair',
  commands: 'Commander',
  commanded: 'Commander',
  runs: 'Head',
}

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
const PASSING = /^(?:delegations?|meetings?|talks|side|team|session)$/u

/** Gives the office to whoever leads a body. */
export function attachLeading(context: OfficeContext, run: NamedPerson): void {
  const { words } = context
  let at = run.to
  while (BETWEEN.has(words[at]?.key ?? '') && isLinked(words[at], at === run.to)) at++
  const verb = words[at]
  const head = LEADING[verb?.key ?? '']
  if (verb === undefined || head === undefined || !isLinked(verb, at === run.to)) return
  const body = bodyLed(context, at + 1)
  if (body === undefined || PASSING.test(words[body.to]?.key ?? '')) return
  run.offices.push(toOffice(context, body, { from: at, head, former: /ed$/u.test(verb.key) }))
  run.signs.push('leads-body')
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
  { words }: OfficeContext,
  body: BodySpan,
  { from, head, former }: { from: number; head: string; former: boolean },
): OfficePhrase {
  const named = words
    .slice(body.from, body.to)
    .map((word) => word.text)
    .join(' ')
  const isOwn = !body.official && body.state === undefined
  return {
    from,
    to: body.to,
    title: isOwn ? head : `${head} of the ${named}`,
    ...(body.state === undefined ? {} : { state: body.state }),
    ...(isOwn ? { body: body.name } : {}),
    ...(former ? { status: 'former' as const } : {}),
    plural: false,
    counterpart: false,
    rule: 'office.leads',
  }
}
