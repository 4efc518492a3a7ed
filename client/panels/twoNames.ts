/** Between two names: a word, a mark, or the Japanese と. */
const BETWEEN = /\s+(?:and|with|vs\.?|x)\s+|\s*[,;&+×、，；＆]\s*|\s+[-–—]\s+|と/i

export interface TwoNames {
  names: [string, string]
  /** Nothing stands between them but a space: it may be one name as well. */
  bySpace: boolean
}

/** The two names that a text may be of; words without anything between are cut in the middle. */
export function twoNames(text: string): TwoNames | undefined {
  const parts = text.trim().split(BETWEEN)
  const [a = '', b = ''] = parts
  if (parts.length === 2 && a !== '' && b !== '') return { names: [a, b], bySpace: false }
  const words = text.trim().split(/\s+/)
  // Whoever has written "Lind and" goes on.
  if (words.length < 2 || words.length % 2 === 1 || words.some((word) => BETWEEN.test(` ${word} `)))
    return undefined
  const half = words.length / 2
  return { names: [words.slice(0, half).join(' '), words.slice(half).join(' ')], bySpace: true }
}
