import { toDoubts, type Doubt } from '../../ingest/review.ts'
import { extractEach } from './extract.ts'
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
    `      ${weights(features)}${runnerUp === undefined ? '' : `; next ${runnerUp.name} ${String(runnerUp.score)}`}`,
    '',
  ].join('\n')
