/** The days between which something is seen; both null where no day is known. */
export interface Period {
  first: string | null
  last: string | null
}

export const YEAR = 365

/** Both periods and what lies between. */
export function union(a: Period, b: Period): Period {
  const days = [a.first, b.first, a.last, b.last].filter((day) => day !== null).sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

const DAY_MS = 86_400_000

/** Whether two days lie no more than so many apart. */
export const isWithin = (days: number, a: string, b: string): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) <= days * DAY_MS

/** Days from the end of one period to the beginning of the other; 0 where they touch, or where a day is not known. */
export function gapOf(a: Period, b: Period): number {
  const days = (from: string | null, to: string | null): number =>
    from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / DAY_MS
  return Math.max(0, days(a.last, b.first), days(b.last, a.first))
}
