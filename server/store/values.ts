import type { Row, Value } from './store.ts'

/** neo4j-driver marks its classes of dates so; their `toString` is ISO. */
const DATES = ['__isDate__', '__isDateTime__', '__isLocalDateTime__']

const REMEDY = 'name the property that is wanted'

/**
 * What an engine returns as plain JSON, told by its shape so that no engine need be known here.
 * Throws on what has no plain form (a node, a relationship, a path, a whole number past 2^53): such a query
 * should have named the property it wants.
 */
export function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'bigint') return toSafeNumber(value)
  if (Array.isArray(value)) return value.map(toPlain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') {
    if (DATES.some((mark) => mark in value)) return String(value)
    if ('_id' in value)
      throw new TypeError(`values: a query returned a whole node or relationship; ${REMEDY}`)
    const prototype: unknown = Object.getPrototypeOf(value)
    // An object of another realm (Jest runs tests in one) has an Object.prototype of its own, but still no class.
    if (prototype === null || Object.getPrototypeOf(prototype) === null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]))
  }
  throw new TypeError(`values: a query returned ${describe(value)}; ${REMEDY}`)
}

/** One row of an engine as a plain row. */
export function toRow(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toPlain(value)]))
}

function toSafeNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`values: ${value} is too large for a number`)
  return number
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? `a ${value.constructor.name}` : `a ${typeof value}`
}
