import { explain, type EventDecision, type ItemDecisions, type PersonDecision } from '../../ingest/explain.ts'
import type { Mention, Side, Span } from '../../ingest/types.ts'
import { CommandError } from './commandError.ts'
import { readCount } from './readCount.ts'
import { readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman why`: every decision about one item. @throws CommandError where there is no such item */
export async function runWhy(path: string, number: string, terminal: Terminal): Promise<void> {
  const n = readCount('--item', number)
  const items = explain(await readTextFile(path))
  const one = items.find(({ item }) => item.n === n)
  if (one === undefined)
    throw new CommandError(
      `${path}: has no item ${String(n)}; they are numbered 1 to ${String(items.length)}.`,
    )
  terminal.result(toText(one))
}

/** The decisions about an item as text, kind by kind. */
function toText({ item, people, notPeople, mentions, events, extraction }: ItemDecisions): string {
  const quote = (span: Span): string => quoted(item.text, span)
  const of = (kind: Mention['kind'], title: string): string[] =>
    section(
      title,
      mentions.filter((one) => one.kind === kind).map((one) => `${quote(one)} -> ${one.ref}  by ${one.rule}`),
    )
  const confidence = new Map(
    [...extraction.events, ...extraction.background].map((one) => [
      `${one.evidence.rule} ${String(one.evidence.start)}`,
      `confidence ${one.confidence.toFixed(2)} (${weights(one.features)})`,
    ]),
  )
  return [
    `Item ${String(item.n)}: ${item.headline.en || (item.headline.ja ?? '')}`,
    `Date ${item.date ?? 'unknown'}, from ${item.sources.join(', ') || 'unknown'}`,
    ...section(
      'People',
      people.flatMap((one) => personLines(one, item.text)),
    ),
    ...section('Taken for no people', notPeople.map(quote)),
    ...of('person', 'People in Japanese'),
    ...of('country', 'States'),
    ...of('organization', 'Organizations'),
    ...of('place', 'Places'),
    ...section(
      'Events',
      events.flatMap((one) => [
        ...eventLines(one, item.text),
        ...(confidence.get(`${one.rule} ${String(one.start)}`) ?? '')
          .split('\n')
          .filter((line) => line !== '' && ['news', 'background'].includes(one.outcome))
          .map((line) => `    ${line}`),
      ]),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

const quoted = (text: string, { start, end }: Span): string =>
  `"${text.slice(start, end).replace(/\s+/g, ' ')}" [${String(start)}-${String(end)}]`

/** `family-name +3, often +0.15`. */
export const weights = (features: Record<string, number>): string =>
  Object.entries(features)
    .map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${String(Math.round(value * 100) / 100)}`)
    .join(', ')

function personLines(
  { name, side, signs, offices, identity, ...span }: PersonDecision,
  text: string,
): string[] {
  return [
    `${quoted(text, span)} -> ${name}, of ${side ?? 'unknown'}  by ${signs.join(', ') || 'known name'}`,
    ...offices.map(
      (office) =>
        `    ${office.status === undefined ? '' : `${office.status} `}${office.title}, of ${office.of ?? 'the side'}: ` +
        `${quoted(text, office)}  by ${office.rule}`,
    ),
    ...(identity === undefined
      ? []
      : [
          `    identity ${identity.confidence.toFixed(2)}: ${String(identity.score)} (${weights(identity.features)})` +
            (identity.runnerUp === undefined
              ? '; nobody else fits'
              : `; next ${identity.runnerUp.name} ${String(identity.runnerUp.score)}`),
        ]),
  ]
}

function eventLines(event: EventDecision, text: string): string[] {
  const marks = event.marks.length === 0 ? '' : ` (${event.marks.join(', ')})`
  const to = event.to === undefined ? '' : ` to ${event.to.rule} ${quoted(text, event.to)}`
  const by = event.by === undefined ? '' : ` by ${event.by}`
  return [
    `${event.outcome}: ${event.kind} ${quoted(text, event)}  by ${event.rule}: ${event.reason}`,
    `    ${event.sentence === 0 ? 'headline' : `sentence ${String(event.sentence)}`}, ${event.sides.map(toSide).join(' | ')}${marks}${
      to === '' ? '' : `; ${event.outcome}${to}${by}`
    }`,
  ]
}

const toSide = ({ of, people }: Side): string =>
  people.length === 0 ? (of ?? 'unknown') : `${of ?? 'unknown'}: ${people.join(', ')}`
