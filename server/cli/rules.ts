import { explain } from '../../ingest/explain.ts'
import { toParts } from '../../ingest/parts.ts'
import { countRules, type RuleCount } from '../../ingest/rules.ts'
import { findFiles, readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman rules`: how often each rule fired over the files; those that never did stand apart. */
export async function runRules(paths: readonly string[], terminal: Terminal): Promise<void> {
  const files = await findFiles(paths)
  const progress = terminal.progress('Reading', files.length)
  const totals = new Map<string, RuleCount>()
  for (const path of files) {
    for (const part of toParts(await readTextFile(path)))
      for (const { id, reason, fired } of countRules(explain(part)))
        totals.set(id, { id, reason, fired: fired + (totals.get(id)?.fired ?? 0) })
    progress.step()
    await new Promise(setImmediate)
  }
  progress.done()
  const all = [...totals.values()].sort((a, b) => b.fired - a.fired)
  const never = all.filter(({ fired }) => fired === 0)
  const line = ({ id, reason }: RuleCount): string => `${id.padEnd(34)} ${reason}`.trimEnd()
  for (const one of all) if (one.fired > 0) terminal.result(`${String(one.fired).padStart(6)}  ${line(one)}`)
  terminal.result(`\nNever fired: ${String(never.length)} of ${String(all.length)}`)
  for (const one of never) terminal.result(`        ${line(one)}`)
}
