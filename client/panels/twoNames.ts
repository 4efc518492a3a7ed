/** Between two names: a word, a mark, or the Japanese と. */
const BETWEEN = /\s+(?:and|with|vs\.?|x)\s+|\s*[,;&+×、，；＆]\s*|\s+[-–—]\s+|と/i

export interface TwoNames {
  names: [string, string]
  /** Nothing stands between them but a space: it may be one name as well. */
  bySpace: boolean
}

/** What may be said around two names without meaning more than them. */
const AROUND = /^relations?\s+(?:of|between)\s+|\s+relations?$|の?(?:二国間)?(?:関係|会談|接触)$/gi

/** The two names that a text may be of; words without anything between are cut in the middle. */
export function twoNames(said: string): TwoNames | undefined {
  const text = said.trim().replace(AROUND, '').trim()
  const parts = text.split(BETWEEN)
  const [a = '', b = ''] = parts
  if (parts.length === 2 && a !== '' && b !== '') return { names: [a, b], bySpace: false }
  const words = text.split(/\s+/)
  // Whoever has written "Lind and" goes on.
  if (words.length < 2 || words.length % 2 === 1 || words.some((word) => BETWEEN.test(` ${word} `)))
    return undefined
  const half = words.length / 2
  return { names: [words.slice(0, half).join(' '), words.slice(half).join(' ')], bySpace: true }
}
