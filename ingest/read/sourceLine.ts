/**
 * Who reported it and when: `(AGENCY / 27.04.2026)`, `[Reuters, 3 May 2026]`, `（時事、5月3日）`, `Source: Reuters – 3 May 2026`,
 * with a bracket forgotten or both. Found in reading text and cut out of it.
 */
import { KNOWN_AGENCIES } from '../data/agencies.ts'
import { maybePrintedDay, maybeShortDay, type PrintedDay } from './days.ts'
import { endsSentence, isJapanese, toHalfWidth } from './text.ts'

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
/** `Source:`, `[Source]`, `【出典】`: whatever names follow it are of those who reported. */
const LABEL =
  /^(?:(?:sources?|via|出典|出所|ソース)\s*(?::|\s[–—-]\s)|\[(?:sources?|出典|出所|ソース)\])\s*/iu
const URL = /https?:\/\/(?:www\.)?([\w.-]+)[^\s()[\]]*/g
/** Behind a sentence: where a line begins that holds full stops of its own (`3 Dec. 2026`). */
const BEHIND = String.raw`(?<=^|[.!?。"”'’)\]]\s*)`
const NAME = String.raw`[\p{Lu}\d][^\s()[\]/,;|]*`
/** Names and numbers with what may stand between them, the last part in brackets or not: `Reuters, AP (4 Dec. 2026)`. */
const NAMES = String.raw`${NAME}(?:(?:\s?[/,;|]\s?|\s(?:[–—-]\s)?)(?:of |de |and )?${NAME}){0,9}(?:\s?\([^()]{3,40}\))?`

/** A line at the end of a paragraph that is not in brackets, or not in both. */
interface Form {
  pattern: RegExp
  unbalanced?: true
  /** Looked for behind the last full stop only. */
  lastSentence?: true
  /** Only names that are known make it a source line: nothing else tells. */
  known?: true
}
const FORMS: readonly Form[] = [
  { pattern: /[([]([^()[\]]{3,120})$/, unbalanced: true },
  { pattern: /^([^()[\]]{3,80}\d)[)\]]$/, unbalanced: true, lastSentence: true },
  {
    pattern: /^([\p{Lu}\p{Lo}\d][^()[\]\s][^()[\]]{0,60}[/|]\s?\d[^|]{2,20})$/u,
    lastSentence: true,
  },
  {
    pattern: new RegExp(
      String.raw`${BEHIND}(${LABEL.source.slice(1)}[^()[\]]{2,120}(?:\([^()]{3,40}\))?)$`,
      'iu',
    ),
  },
  { pattern: new RegExp(`${BEHIND}[–—-]{1,2}\\s?(${NAMES})$`, 'u') },
  { pattern: new RegExp(`${BEHIND}(${NAMES})$`, 'u'), known: true },
]
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
const isName = (piece: string): boolean => AGENCY.test(piece) || isKnown(piece)
const isTelling = (piece: string): boolean =>
  isKnown(piece) || DOMAIN.test(piece) || (LOUD.test(piece) && /\p{Lu}{2}/u.test(piece))

/**
 * Reads what stands between the brackets.
 * @param alone whether it stands where only a source line stands: by itself or after the end of a sentence
 */
function maybeSource(inside: string, alone: boolean): Omit<SourceLine, 'printed' | 'unbalanced'> | undefined {
  const labelled = LABEL.test(inside)
  // The day may stand in brackets of its own behind the names.
  const text = inside.replace(LABEL, '').replace(/[()]/g, '|').replace(URL, '$1')
  const day = maybePrintedDay(text) ?? maybeShortDay(text)
  const names = day === undefined ? text : `${text.slice(0, day.start)}/${text.slice(day.end)}`
  const pieces = toPieces(names)
  const [first] = pieces
  if (first === undefined) return undefined
  if (day !== undefined) {
    if (!pieces.every(isName)) return undefined
    if (day.eitherWay && !labelled && !pieces.some(isTelling) && !pieces.some(isJapanese)) return undefined
    if (!alone && !pieces.some(isTelling) && !/\/\s*\d/.test(text)) return undefined
    return { agencies: pieces.map((piece) => piece.toUpperCase()), day }
  }
  if (labelled && alone && pieces.every(isName))
    return { agencies: pieces.map((piece) => piece.toUpperCase()) }
  // No day that can be read: only a known name, or capitals before a slash, is still a source line.
  const agencies = pieces.filter((piece) => isTelling(piece) && (isKnown(piece) || /^\p{L}/u.test(piece)))
  const broken = /[/|]\s*[\d?.]/.test(text) && isTelling(first)
  if (!broken && !(alone && pieces.every(isKnown))) return undefined
  return { agencies: agencies.map((piece) => piece.toUpperCase()) }
}

/** No source line is longer. */
const LONGEST = 180

/** Where the last sentence starts, as far as a source line can reach back. */
function lastSentenceOf(text: string): number {
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
    .replace(/[<〔【]/g, '[')
    .replace(/[>〕】]/g, ']')
  const cut: Cut = { texts: [], sources: [] }
  let position = 0
  const take = (
    start: number,
    end: number,
    inside: string,
    unbalanced: boolean,
    onlyKnown = false,
  ): boolean => {
    const before = text.slice(position, start).trim()
    const last = end >= text.trimEnd().length - 1
    const source = maybeSource(inside.trim(), last && (before === '' || endsSentence(before)))
    // Within a paragraph only a full one counts, so that an aside in brackets stays an aside.
    if (onlyKnown && source?.agencies.every(isKnown) !== true) return false
    if (source === undefined || (!last && (source.day?.year === undefined || !inside.includes('/'))))
      return false
    if (trimmed(before) !== '') cut.texts.push(trimmed(before))
    cut.sources.push({ ...source, printed: text.slice(start, end), unbalanced })
    position = end
    return true
  }
  for (const hit of folded.matchAll(BRACKETED))
    take(hit.index, hit.index + hit[0].length, hit[1] ?? '', false)
  const whole = folded.trimEnd()
  if (position === 0)
    for (const { pattern, unbalanced = false, lastSentence = false, known = false } of FORMS) {
      const skipped = lastSentence ? lastSentenceOf(whole) : Math.max(0, whole.length - LONGEST)
      const hit = pattern.exec(whole.slice(skipped))
      if (
        hit !== null &&
        take(skipped + hit.index, skipped + hit.index + hit[0].length, hit[1] ?? '', unbalanced, known)
      )
        break
    }
  const rest = trimmed(text.slice(position))
  if (rest !== '' && !/^[.。]$/.test(rest)) cut.texts.push(rest)
  return cut
}
