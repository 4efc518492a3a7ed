/** What a worker thread of the server does: it reads a file, and leaves what it says in a folder. */
import { rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FormatError, promisedBy, toText } from '../../ingest/formats/index.ts'
import { extractPart } from '../../ingest/extractPart.ts'
import { toParts } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { MOST_TOLD } from '../api/imports.ts'
import { PASSING_WORDS, passingFault } from '../faults.ts'
import { pack } from '../archive/packed.ts'
import { maybeNameFault } from '../archive/parts.ts'
import type { KeptDocument } from '../jobs/folder.ts'
import { BEING_READ } from '../jobs/reader.ts'
import type { FileRead, ReadDocument, ReadTask } from '../jobs/reader.ts'
import { isNews, noNews } from './news.ts'

/** Reads a file; that there is no room for what it says is told like any fault of a file, as codes get lost between threads. */
export default async function readOne(task: ReadTask): Promise<FileRead> {
  const mark = join(task.to, BEING_READ)
  try {
    await mkdir(task.to, { recursive: true })
    await writeFile(mark, '')
    return await readParts(task)
  } catch (error) {
    if (passingFault(error) !== 'full') throw error
    return { code: 'full', fault: `${task.name}: ${PASSING_WORDS.full}; make room and send it again.` }
  } finally {
    // at once: what a library has left behind may end the thread when it waits
    rmSync(mark, { force: true })
  }
}

/** Reads part by part, so that only one is held. */
async function readParts({ path, name, line, to }: ReadTask): Promise<FileRead> {
  const nameFault = line === undefined ? maybeNameFault(name) : undefined
  if (nameFault !== undefined) return { code: 'name', fault: nameFault }
  let text: string
  try {
    text = (await toText({ bytes: await readFile(path), name })).text
  } catch (error) {
    if (error instanceof FormatError) return { code: error.code, fault: error.message }
    throw error
  }
  const documents: ReadDocument[] = []
  let hasNews = false
  const parts = [...toParts({ text, name })].map((part) => ({ ...part, line: part.line + (line ?? 1) - 1 }))
  for (const [position, part] of parts.entries()) {
    const extraction = extractPart(part)
    hasNews ||= extraction.items.some(isNews)
    const kept: KeptDocument = {
      line: part.line,
      extraction,
      ...(parts.length === 1 ? {} : { text: part.text }),
    }
    await writeFile(join(to, `${String(position)}.json.gz`), await pack(kept))
    documents.push(toDocument(extraction, part.line))
  }
  if (hasNews) return { documents }
  const promised = promisedBy(name)
  if (promised === undefined) return { code: 'no-news', fault: noNews(name) }
  return { code: promised, fault: new FormatError(name, promised).message }
}

function toDocument({ id, document, items, issues }: Extraction, line: number): ReadDocument {
  const people = new Map(items.flatMap((item) => item.people.map((one) => [one.id, one.name] as const)))
  return {
    id,
    document,
    line,
    items: items.length,
    events: items.reduce((sum, { events, background }) => sum + events.length + background.length, 0),
    people: [...people].map(([id, name]) => ({ id, name })),
    issues: {
      total: issues.length,
      told: issues.slice(0, MOST_TOLD).map(({ code, message, detail, line, item }) => ({
        code,
        message,
        ...(detail === undefined ? {} : { detail }),
        ...(line === undefined ? {} : { line }),
        ...(item === undefined ? {} : { item }),
      })),
    },
  }
}
