/** What is wrong with a field of a body or a parameter, in a sentence of our own that goes on from its name: `must not be empty`. */
import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/** What a field must be, by the words of zod. */
const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
}

/** What is counted in a field of that type. */
const COUNTED: Record<string, string> = { array: 'entries', string: 'characters' }

/** A name that a client made up is told by its beginning. */
const LONGEST_NAME = 60

const bounded = (origin: string, limit: 'most' | 'least', count: number | bigint): string =>
  COUNTED[origin] === undefined
    ? `must be at ${limit} ${String(count)}`
    : `must have at ${limit} ${String(count)} ${COUNTED[origin]}`

const listed = (values: readonly unknown[]): string => `must be one of ${values.map(String).join(', ')}`

/**
 * What a check says where the schema says nothing itself; an `error` of the schema goes before.
 * @returns undefined where zod is to say it
 */
export function wrongField(issue: Issue): string | undefined {
  if (issue.input === undefined) return 'must be given'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`
    case 'too_big':
      return bounded(issue.origin, 'most', issue.maximum)
    case 'too_small':
      return COUNTED[issue.origin] !== undefined && issue.minimum === 1
        ? 'must not be empty'
        : bounded(issue.origin, 'least', issue.minimum)
    case 'invalid_value':
      return listed(issue.values)
    case 'invalid_union':
      return Array.isArray(issue['options']) ? listed(issue['options']) : 'is none of what is allowed here'
    case 'unrecognized_keys': {
      const [name = ''] = issue.keys
      return `has a field that is not known here: "${name.slice(0, LONGEST_NAME)}"`
    }
    default:
      return 'is wrong'
  }
}
