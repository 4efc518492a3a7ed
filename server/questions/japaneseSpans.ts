/** Where a text names in Japanese whom and what it names in English. Pure. */
import type { Highlight } from '../api.ts'
import type { MentionRow, NodeRow, OfficeSpanRow } from '../graph/rows.ts'

type Span = Pick<MentionRow, 'start' | 'end' | 'id'> & { kind: Highlight['kind'] }

/** Shorter words mean too much else. */
const LEAST = 2

const isHan = (letter: string | undefined): boolean => letter !== undefined && /\p{Script=Han}/u.test(letter)

/**
 * Bodies, places and offices by their Japanese names, as words of their own: a name that goes on in the same script is another
 * one (大統領 within 大統領補佐官), unless what stands there is named by itself. People and states are found in reading.
 * @param said what is marked already
 * @param named whom and what the text names
 * @param held the offices that it tells of
 */
export function japaneseSpans(
  text: string,
  said: readonly MentionRow[],
  named: readonly NodeRow[],
  held: readonly Pick<OfficeSpanRow, 'person' | 'titleJa'>[],
): Span[] {
  const words = [
    ...named.flatMap(({ id, kind, ja }) =>
      kind === 'organization' || kind === 'place' ? [{ word: ja, id, kind }] : [],
    ),
    ...held.map(({ person, titleJa }) => ({ word: titleJa, id: person, kind: 'office' as const })),
  ]
  const found: Span[] = []
  const isFree = (start: number, end: number): boolean =>
    [...said, ...found].every((other) => end <= other.start || other.end <= start)
  const isBorder = (at: number): boolean =>
    !isHan(text[at - 1]) ||
    !isHan(text[at]) ||
    [...said, ...found].some(({ start, end }) => start === at || end === at)
  const tried = words.flatMap(({ word, ...one }) =>
    word !== undefined && word.length >= LEAST ? [{ word, ...one }] : [],
  )
  for (const { word, id, kind } of tried.sort((a, b) => b.word.length - a.word.length)) {
    const rivals = tried.filter((other) => other.word === word && other.id !== id)
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length
      // An office is theirs whose name stands before it; without one, of two who hold the like nobody's.
      const before = said.find((other) => other.kind === 'person' && other.end === start)
      if (kind === 'office' && (before === undefined ? rivals.length > 0 : before.id !== id)) continue
      if (isFree(start, end) && isBorder(start) && isBorder(end)) found.push({ start, end, kind, id })
    }
  }
  return found
}
