/** Where a text names in Japanese whom and what it names in English, and in what office people are named. Pure. */
import type { Highlight } from '../api.ts'
import type { MentionRow, NodeRow } from '../graph/rows.ts'

/** What is marked in a text, and whom or what it means. */
export type Span = Pick<MentionRow, 'start' | 'end' | 'id'> & { kind: Highlight['kind'] }

/** An office that somebody is known in. */
export interface Held {
  person: string
  title: string
  titleJa?: string | undefined
  /** Code of a state, or id of a body. */
  of: string
}

/** Whose office it is stands right before it. */
const OWNERS = new Set<Span['kind']>(['person', 'country', 'organization'])

/** Shorter words mean too much else. */
const LEAST = 2

/** Letters that make one word: a place in Katakana goes on in Katakana (リマ within リマソール). */
const SCRIPTS = [/\p{Script=Han}/u, /[\p{Script=Katakana}ー]/u]
const goesOn = (letter: string | undefined, next: string | undefined): boolean =>
  letter !== undefined &&
  next !== undefined &&
  SCRIPTS.some((script) => script.test(letter) && script.test(next))

/** *Vice* before *President*, *ex-* before *Minister*: a longer title than the one that is known. */
const isPartOfTitle = (before: string): boolean =>
  /(?:-|\b(?:Vice|Deputy|Prime|First|Acting|Former|former|acting|deputy|vice) )$/u.test(before)

/** Titles right before the names of those who hold them: *President Silva*. @param claimed stretches that are marked as offices already */
export function titleSpans(
  text: string,
  said: readonly MentionRow[],
  held: readonly Held[],
  claimed: readonly Pick<Span, 'start' | 'end'>[],
): Span[] {
  return said.flatMap(({ id, kind, start }) => {
    if (kind !== 'person') return []
    const before = text.slice(0, start)
    const titles = held.filter(
      ({ person, title }) =>
        person === id && before.endsWith(`${title} `) && !isPartOfTitle(before.slice(0, -title.length - 1)),
    )
    const [longest] = titles.sort((a, b) => b.title.length - a.title.length)
    if (longest === undefined) return []
    const span = { start: start - longest.title.length - 1, end: start - 1, kind: 'office' as const, id }
    return claimed.some((one) => one.start < span.end && span.start < one.end) ? [] : [span]
  })
}

/**
 * Bodies, places and offices by their Japanese names, as words of their own: a name that goes on in the same script is another
 * one (大統領 within 大統領補佐官), unless what stands there is named by itself. People and states are found in reading.
 * @param said what is marked already
 * @param named whom and what the text names
 * @param held the offices of whom it names
 */
export function japaneseSpans(
  text: string,
  said: readonly MentionRow[],
  named: readonly NodeRow[],
  held: readonly Held[],
): Span[] {
  const bodies = named.flatMap(({ id, kind, ja }) =>
    ja !== undefined && (kind === 'organization' || kind === 'place') ? [{ word: ja, id, kind }] : [],
  )
  const titles = [...new Set(held.flatMap(({ titleJa }) => titleJa ?? []))]
  const words = [...bodies, ...titles.map((word) => ({ word, id: undefined, kind: 'office' as const }))]
  const found: Span[] = []
  const isFree = (start: number, end: number): boolean =>
    [...said, ...found].every((other) => end <= other.start || other.end <= start)
  const isBorder = (at: number): boolean =>
    !goesOn(text[at - 1], text[at]) ||
    [...said, ...found].some(({ start, end }) => start === at || end === at)
  /** Whose office it is: theirs whose name stands before it, or who holds it of the state there; else the only one's. */
  const holderOf = (word: string, at: number): string | undefined => {
    const before = [...said, ...found].find(({ end, kind }) => end === at && OWNERS.has(kind))
    const some = held.filter(
      ({ person, titleJa, of }) =>
        titleJa === word && (before === undefined || before.id === (before.kind === 'person' ? person : of)),
    )
    const [holder, ...others] = new Set(some.map(({ person }) => person))
    return others.length === 0 ? holder : undefined
  }
  for (const { word, id, kind } of words.sort((a, b) => b.word.length - a.word.length)) {
    if (word.length < LEAST) continue
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length
      const whose = id ?? holderOf(word, start)
      if (whose !== undefined && isFree(start, end) && isBorder(start) && isBorder(end))
        found.push({ start, end, kind, id: whose })
    }
  }
  return found
}
