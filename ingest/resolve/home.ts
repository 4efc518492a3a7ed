/** Whose bulletin is it? The state that a document is about, so that `the President` there is its president. */
import { countryOf } from '../find/countries.ts'
import { findJapaneseStates } from '../find/japanese.ts'
import type { FoundItem } from '../find/item.ts'
import type { Document } from '../types.ts'

/** ISO code: named by the publisher or the title, else the state that most items name. Undefined where nothing is named. */
export function homeOf(
  document: Pick<Document, 'publisher' | 'title' | 'format'>,
  found: readonly FoundItem[],
): string | undefined {
  for (const heading of [document.publisher, document.title]) {
    if (heading === undefined) continue
    const [japanese] = findJapaneseStates(heading, 0)
    if (japanese !== undefined) return japanese.ref
    for (const words of heading.matchAll(/\p{Lu}[\p{L}'’.]+(?:\s+\p{Lu}[\p{L}'’.]+)*/gu)) {
      const code = countryOf(words[0])
      if (code !== undefined) return code
    }
  }
  const counts = new Map<string, number>()
  for (const { states } of found)
    for (const code of new Set(states.map((state) => state.ref)))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
