import { extract } from '../../ingest/index.ts'
import type { Extraction, ItemExtraction } from '../../ingest/types.ts'
import { CommandError } from './commandError.ts'
import { findFiles, readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/**
 * Reads every file that was named, or none: the first that cannot be used stops the command before anything is written.
 * @throws CommandError for a file that cannot be read or has no news item in it
 */
export async function extractFiles(paths: readonly string[], terminal: Terminal): Promise<Extraction[]> {
  const files = await Promise.all((await findFiles(paths)).map(readTextFile))
  const progress = terminal.progress('Reading', files.length)
  const extractions: Extraction[] = []
  try {
    for (const { path, name, text } of files) {
      const extraction = extract({ text, name })
      if (!extraction.items.some(isNews))
        throw new CommandError(
          `${path}: no news item found; each needs a bullet (●), a headline, and a source line such as (AGENCY / 24.04.2026).`,
        )
      extractions.push(extraction)
      progress.step()
      // Reading is pure computation: let signals and the bar have their turn.
      await new Promise(setImmediate)
    }
  } finally {
    progress.done()
  }
  return extractions
}

/** Any text can be read as one article; without source line, people and events there is no news in it. */
function isNews({ date, sources, people, events, background }: ItemExtraction): boolean {
  return date !== undefined || [sources, people, events, background].some((found) => found.length > 0)
}

/** `dragoman extract`: one JSON object per document, each on a line of its own. */
export async function runExtract(paths: readonly string[], terminal: Terminal): Promise<void> {
  for (const extraction of await extractFiles(paths, terminal)) terminal.result(JSON.stringify(extraction))
}
