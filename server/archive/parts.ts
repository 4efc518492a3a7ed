/** Long files are as many documents as they have parts: `news.jsonl (501-1000)` is a part of `news.jsonl`. */
import { basename } from 'node:path'
import { hasHiddenInName } from '../hidden.ts'
import { readNamed } from '../graph/reads.ts'
import { dropDocument } from './holdings.ts'
import type { Holdings } from './holdings.ts'

/** The file that a document is a part of, or all of. */
export const toFile = (document: string): string => document.replace(/ \(\d+-\d+\)$/, '')

/**
 * What is wrong with the name of a file. One that is called as parts are would be taken for one, and put out the file that it seems to be of;
 * one with signs that nobody sees would seem to be another.
 */
export function maybeNameFault(path: string): string | undefined {
  const name = basename(path)
  const fault =
    toFile(name) !== name
      ? 'is named like a part of a longer file'
      : hasHiddenInName(name)
        ? 'has signs in its name that nobody sees'
        : name.trim() !== name
          ? 'has a space before or behind its name, which nobody sees'
          : undefined
  return fault && `${path}: ${fault}; give it another name.`
}

/** Of files of which these documents are all that there is: parts that they had only in an older edition go. Gives their names. */
export async function removeOutdatedParts(
  holdings: Holdings,
  documents: Iterable<string>,
): Promise<string[]> {
  const present = new Set(documents)
  const outdated: string[] = []
  for (const file of new Set([...present].map(toFile)))
    for (const document of await readNamed(holdings, file)) {
      if (present.has(document.file) || toFile(document.file) !== file) continue
      await dropDocument(holdings, document.id)
      outdated.push(document.file)
    }
  return outdated
}
