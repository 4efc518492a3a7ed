/**
 * A pure function of a word that remembers its answers: news says the same words over and over.
 * Forgets everything at `limit` answers, so that memory stays flat however much is read.
 */
export function remember<T>(answer: (word: string) => T, limit = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = answer(word)
    if (known.size >= limit) known.clear()
    known.set(word, made)
    return made
  }
}
