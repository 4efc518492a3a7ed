import { z } from 'zod'
import { scoreExtraction } from '../../ingest/index.ts'
import { CommandError } from './commandError.ts'
import { extractFiles } from './extract.ts'
import { readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman evaluate`: how well the extraction of a file agrees with its gold annotation, one figure a line. */
export async function runEvaluate(goldPath: string, path: string, terminal: Terminal): Promise<void> {
  const gold = await readGold(goldPath)
  for (const extraction of await extractFiles([path], terminal))
    for (const [name, figures] of Object.entries(scoreExtraction(gold, extraction)))
      terminal.result(toLine(name, figures))
}
