import { extract } from './index.ts'
import type { Part } from './parts.ts'
import type { Extraction } from './types.ts'

/** What a part says, with the lines of its issues as those of the file. Pure. */
export function extractPart({ line, ...part }: Part): Extraction {
  const extraction = extract(part)
  return {
    ...extraction,
    issues: extraction.issues.map((issue) =>
      issue.line === undefined ? issue : { ...issue, line: issue.line + line - 1 },
    ),
  }
}
