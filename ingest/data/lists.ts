/** Long lists of words are written as one text, so that a table stays readable: here it is cut into its entries. */

/** @throws when an entry stands twice: whoever takes one out leaves the other. */
function once(entries: string[]): string[] {
  const twice = entries.find((entry, at) => entries.indexOf(entry) < at)
  if (twice !== undefined) throw new Error(`a list has "${twice}" twice`)
  return entries
}

/** Entries without spaces, separated by white space. */
export const words = (text: string): string[] => once(text.trim().split(/\s+/))

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** Entries that may contain spaces, separated by commas. */
export const phrases = (text: string): string[] =>
  once(
    text
      .trim()
      .split(/,\s+/)
      .map((phrase) => phrase.replace(/\s+/g, ' ')),
  )

/** Rows that are looked up by any word of a text: it has these alone, and nothing that every object has (`constructor`). */
export const byWord = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.setPrototypeOf({ ...rows }, null) as Readonly<Record<string, T>>
