/** Whose bulletin is it? The state that a document is about, so that `the President` there is its president. */
import { countryOf } from '../find/countries.ts'
import { findJapaneseStates } from '../find/japanese.ts'
import type { FoundItem } from '../find/item.ts'
import type { Document } from '../types.ts'

/** State of the publisher; `certain` where the heading names it, else only the one that most items name. */
export interface Home {
  code: string
  certain: boolean
}

/** `Embassy of Japan in Norway`, `Embassy of Japan, Oslo`: what counts is where the embassy is. */
const HOST =
  /\b(?:Embassy|Consulate|Mission|Delegation)\b.*?(?:,\s*|\s+in\s+|\s+to\s+)(?:the\s+)?(?<host>\p{Lu}[^,()]*)/u

/** Undefined where nothing is named anywhere. */
export function homeOf(
  document: Pick<Document, 'publisher' | 'title' | 'format'>,
  found: readonly FoundItem[],
): Home | undefined {
  for (const heading of [document.publisher, document.title]) {
    const code = heading === undefined ? undefined : stateOfHeading(heading)
    if (code !== undefined) return { code, certain: true }
  }
  const counts = new Map<string, number>()
  for (const { states } of found)
    for (const code of new Set(states.map((state) => state.ref)))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined ? undefined : { code: most[0], certain: false }
}

function stateOfHeading(heading: string): string | undefined {
  const host = HOST.exec(heading)?.groups?.host
  const hosted = host === undefined ? undefined : countryOf(host.trim(), true)
  if (hosted !== undefined) return hosted
  const [japanese] = findJapaneseStates(heading, 0)
  if (japanese !== undefined) return japanese.ref
  for (const words of heading.matchAll(/\p{Lu}[\p{L}'’.]+(?:\s+\p{Lu}[\p{L}'’.]+)*/gu)) {
    const code = countryOf(words[0])
    if (code !== undefined) return code
  }
  return undefined
}
