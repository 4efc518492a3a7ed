import { toDoubts, type Doubt } from '../../ingest/review.ts'
import type { Choice } from '../../ingest/types.ts'
import type { EventSummary } from '../api.ts'
import type { EventDoubt, IdentityDoubt, SpellingDoubt } from '../api/review.ts'
import { readLeastCertain } from '../corrections/review.ts'
import { readEvents } from '../graph/events.ts'
import { readReports } from '../graph/reports.ts'
import type { ReportRow } from '../graph/rows.ts'
import { sentenceAt } from '../graph/sentence.ts'
import { readQueries } from '../queries.ts'
import type { StoreSettings } from '../store/open.ts'
import { extractEach } from './extract.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import { readCount } from './readCount.ts'
import type { Terminal } from './terminal.ts'
import { weights } from './why.ts'

/** `dragoman review`: the least certain events and identities of all files, with the sentence and what was weighed. */
export async function runReview(paths: readonly string[], top: string, terminal: Terminal): Promise<void> {
  const count = readCount('--top', top)
  let doubts: (Doubt & { document: string })[] = []
  let all = 0
  for await (const extraction of extractEach(paths, terminal)) {
    const own = toDoubts(extraction)
    all += own.length
    doubts = [...doubts, ...own.map((doubt) => ({ ...doubt, document: extraction.document }))]
      .sort((a, b) => a.confidence - b.confidence)
      .slice(0, count)
  }
  for (const doubt of doubts) terminal.result(toText(doubt))
  terminal.result(
    `${String(doubts.length)} of ${String(all)} events and identities, the least certain first.`,
  )
}

/** `dragoman review` without files: the least certain of what the store says, as the page asks about it. */
export async function runStoreReview(
  settings: StoreSettings,
  top: string,
  terminal: Terminal,
): Promise<void> {
  const count = readCount('--top', top)
  const store = await openOrRefuse(settings)
  try {
    const graph = { store, queries: readQueries() }
    const { total, doubts } = await readLeastCertain(graph, count)
    const events = doubts.flatMap((doubt) => (doubt.about === 'event' ? [doubt.event] : []))
    const told = new Map((await readEvents(graph, events)).map((event) => [event.id, event]))
    const reports = new Map((await readReports(graph, events)).map((report) => [report.event, report]))
    for (const doubt of doubts)
      terminal.result(
        doubt.about === 'event'
          ? eventText(doubt, told.get(doubt.event), reports.get(doubt.event))
          : doubt.about === 'identity'
            ? identityText(doubt)
            : spellingText(doubt),
      )
    terminal.result(
      `${String(doubts.length)} of ${String(total)} events and decisions about who is the same, the least certain first.`,
    )
  } finally {
    await store.close()
  }
}

const identityText = ({ choice, name, person, said, document }: IdentityDoubt): string =>
  [
    `${choice.confidence.toFixed(2)}  ${said} of ${document.file} is ${name.en} (${person})`,
    `      ${weights(choice.features) || 'nobody known before'}${nextOf(choice)}`,
    '',
  ].join('\n')

const spellingText = ({ confidence, people }: SpellingDoubt): string =>
  [
    `${confidence.toFixed(2)}  ${people.map(({ said, document }) => `${said} of ${document.file}`).join(' is not ')}`,
    `      ${people.map(({ person }) => person).join(', ')}`,
    '',
  ].join('\n')

const eventText = (
  { confidence, event: id }: EventDoubt,
  event: EventSummary | undefined,
  report: ReportRow | undefined,
): string =>
  [
    `${confidence.toFixed(2)}  ${event?.kind ?? id}: ${(event?.participants ?? []).map((one) => one.id).join(', ')}`,
    `      ${report === undefined ? '' : `${report.file}, item ${String(report.n)}: ${sentenceAt(report.text, report)}`}`,
    '',
  ].join('\n')

const nextOf = ({ runnerUp }: Pick<Choice, 'runnerUp'>): string =>
  runnerUp === undefined ? '' : `; next ${runnerUp.name} ${String(runnerUp.score)}`

const toText = ({
  document,
  item,
  about,
  confidence,
  claim,
  sentence,
  features,
  runnerUp,
}: Doubt & { document: string }): string =>
  [
    `${confidence.toFixed(2)}  ${about}  ${claim}`,
    `      ${document}, item ${String(item)}: ${sentence}`,
    `      ${weights(features)}${nextOf(runnerUp === undefined ? {} : { runnerUp })}`,
    '',
  ].join('\n')
