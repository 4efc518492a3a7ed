import { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What a form refused because it is too long, and how long it may be; undefined where it is something else, or nothing. */
export function tooLong(error: unknown): string | undefined {
  const issue = error instanceof z.ZodError ? findLong(error.issues) : undefined
  return (
    issue && `${issue.path.join('.')} may have ${String(issue.maximum)} ${UNITS[issue.origin] ?? ''}`.trim()
  )
}

const UNITS: Record<string, string> = { string: 'letters', array: 'entries' }

/** Of a choice of forms, what is too long in one of them. */
function findLong(issues: readonly Issue[], path: PropertyKey[] = []): z.core.$ZodIssueTooBig | undefined {
  for (const one of issues) {
    const at = [...path, ...one.path]
    if (one.code === 'too_big') return { ...one, path: at }
    const within =
      one.code === 'invalid_union' ? one.errors.map((some) => findLong(some, at)).find(Boolean) : undefined
    if (within !== undefined) return within
  }
  return undefined
}
