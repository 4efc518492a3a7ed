/**
 * Who reported it and when: `(AGENCY / 27.04.2026)`, `[Reuters, 3 May 2026]`, `（時事、5月3日）`,
 * with a bracket forgotten or both. Found in reading text and cut out of it.
 */
import { KNOWN_AGENCIES } from '../data/agencies.ts'
import { maybePrintedDay, type PrintedDay } from './days.ts'
import { endsSentence, toHalfWidth } from './text.ts'

export interface SourceLine {
  /** Upper case, in order. */
  agencies: string[]
  /** The day as printed, undefined where none can be read. */
  day?: PrintedDay
  /** As printed, brackets included. */
  printed: string
  /** A bracket was opened and not closed, or closed and not opened. */
  unbalanced: boolean
}

/** A text cut at its source lines: the stretches between them (none empty), and the lines. */
export interface Cut {
  texts: string[]
  sources: SourceLine[]
}

const BRACKETED = /[([]([^()[\]]{3,120})[)\]]/g
const UNCLOSED = /[([]([^()[\]]{3,120})$/
/** Without an opening bracket, or without any: all that follows the last end of a sentence. */
const UNOPENED = /^([^()[\]]{3,80}\d)[)\]]$/
const BRACKETLESS = /^([\p{Lu}\p{Lo}\d][^()[\]\s][^()[\]]{0,60}[/|]\s?\d[^|]{2,20})$/u
const LABEL = /^(?:sources?|出典|出所|ソース)\s*[:：]\s*/i
const SEPARATOR = /\s*(?:[/,、;|]|\s[–—-]\s|付け?|\band\b)\s*/
/** A piece that can be the name of an agency: a few words, the first with a capital, a digit or Japanese. */
const AGENCY = /^(?:[\p{Lu}\p{Lo}\d][^\s/]*(?:\s[^\s/]+){0,3}|(?:www\.)?[\w-]+(?:\.[\w-]+)+)$/u
const LOUD = /^[\p{Lu}\d .&+'’-]{2,}$/u
const DOMAIN = /^[\w-]+(?:\.[\w-]+)+$/

/** Names that hold a separator themselves. */
const SLASHED = [...KNOWN_AGENCIES].filter((name) => name.includes('/'))
/** Said of the text, not of who gave it out. */
const GENRE = /\s+(?:press release|statement|communiqu[eé]|発表|プレスリリース)$/iu

/** The names between the separators. */
function toPieces(names: string): string[] {
  const shielded = SLASHED.reduce(
    (text, name) => text.replaceAll(name, name.replaceAll('/', '\u0001')),
    names,
  )
  const pieces = shielded.split(SEPARATOR).map((piece) => piece.replaceAll('\u0001', '/').replace(GENRE, ''))
  return pieces.filter((piece) => piece !== '')
}

const isKnown = (piece: string): boolean => KNOWN_AGENCIES.has(piece.toUpperCase())
const isTelling = (piece: string): boolean =>
  isKnown(piece) || DOMAIN.test(piece) || (LOUD.test(piece) && /\p{Lu}{2}/u.test(piece))

/**
 * Reads what stands between the brackets.
 * @param alone whether it stands where only a source line stands: by itself or after the end of a sentence
 */
function maybeSource(inside: string, alone: boolean): Omit<SourceLine, 'printed' | 'unbalanced'> | undefined {
  const text = inside.replace(LABEL, '')
  const day = maybePrintedDay(text)
  const names = day === undefined ? text : `${text.slice(0, day.start)}/${text.slice(day.end)}`
  const pieces = toPieces(names)
  const [first] = pieces
  if (first === undefined) return undefined
  if (day !== undefined) {
    if (!pieces.every((piece) => AGENCY.test(piece) || isKnown(piece))) return undefined
    if (!alone && !pieces.some(isTelling) && !/\/\s*\d/.test(text)) return undefined
    return { agencies: pieces.map((piece) => piece.toUpperCase()), day }
  }
  // No day that can be read: only a known name, or capitals before a slash, is still a source line.
  const agencies = pieces.filter((piece) => isTelling(piece) && (isKnown(piece) || /^\p{L}/u.test(piece)))
  const broken = /[/|]\s*[\d?.]/.test(text) && isTelling(first)
  if (!broken && !(alone && pieces.every(isKnown))) return undefined
  return { agencies: agencies.map((piece) => piece.toUpperCase()) }
}

/** Where the last sentence starts, as far as a source line can reach back. */
function lastSentence(text: string): number {
  const from = Math.max(0, text.length - 120)
  const ends = [...text.slice(from).matchAll(/[.!?。"”'’)]\s+/g)].map(
    (hit) => from + hit.index + hit[0].length,
  )
  return ends.at(-1) ?? 0
}

const trimmed = (text: string): string => text.trimEnd().replace(/^[.。]?\s+/, '')

/** Cuts every source line out of a paragraph's reading text. */
export function cutSources(text: string): Cut {
  const folded = toHalfWidth(text)
  const cut: Cut = { texts: [], sources: [] }
  let position = 0
  const take = (start: number, end: number, inside: string, unbalanced: boolean): boolean => {
    const before = text.slice(position, start).trim()
    const last = end >= text.trimEnd().length - 1
    const source = maybeSource(inside.trim(), last && (before === '' || endsSentence(before)))
    // Within a paragraph only a full one counts, so that an aside in brackets stays an aside.
    if (source === undefined || (!last && (source.day?.year === undefined || !inside.includes('/'))))
      return false
    if (trimmed(before) !== '') cut.texts.push(trimmed(before))
    cut.sources.push({ ...source, printed: text.slice(start, end), unbalanced })
    position = end
    return true
  }
  for (const hit of folded.matchAll(BRACKETED))
    take(hit.index, hit.index + hit[0].length, hit[1] ?? '', false)
  if (position === 0)
    for (const [pattern, unbalanced] of [
      [UNCLOSED, true],
      [UNOPENED, true],
      [BRACKETLESS, false],
    ] as const) {
      const whole = folded.trimEnd()
      const skipped = pattern === UNCLOSED ? 0 : lastSentence(whole)
      const hit = pattern.exec(whole.slice(skipped))
      if (
        hit !== null &&
        take(skipped + hit.index, skipped + hit.index + hit[0].length, hit[1] ?? '', unbalanced)
      )
        break
    }
  const rest = trimmed(text.slice(position))
  if (rest !== '' && !/^[.。]$/.test(rest)) cut.texts.push(rest)
  return cut
}
