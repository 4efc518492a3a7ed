import { toDoubts, type Doubt } from '../../ingest/review.ts'
import type { Choice } from '../../ingest/types.ts'
import { readDoubts } from '../graph/identities.ts'
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

/** `dragoman review` without files: the least certain of what the store says who is the same in several documents. */
export async function runStoreReview(
  settings: StoreSettings,
  top: string,
  terminal: Terminal,
): Promise<void> {
  const count = readCount('--top', top)
  const store = await openOrRefuse(settings)
  try {
    const { decisions, doubts } = await readDoubts({ store, queries: readQueries() }, count)
    for (const { choice, name, person, said, file } of doubts)
      terminal.result(
        [
          `${choice.confidence.toFixed(2)}  ${said} of ${file} is ${name} (${person})`,
          `      ${weights(choice.features) || 'nobody known before'}${nextOf(choice)}`,
          '',
        ].join('\n'),
      )
    terminal.result(
      `${String(doubts.length)} of ${String(decisions)} decisions about who is the same, the least certain first.`,
    )
  } finally {
    await store.close()
  }
}

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
