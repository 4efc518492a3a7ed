/** Which paragraphs open a section, which open an item, and which belong to what came before. */
import type { Paragraph } from './paragraphs.ts'
import { columns, endsSentence, splitLanguages } from './text.ts'

export type Role = 'heading' | 'section' | 'item' | 'body' | 'none' | 'stray'

export interface Outline {
  /** One per paragraph. */
  roles: Role[]
  /** Bullets that look like items and were read as part of one, by index. */
  doubtful: number[]
}

const SHORT = 64
const NOTHING =
  /^(?:特に?(?:記事)?な(?:し|い)|該当な(?:し|い)|なし|none|nil|nothing to report|no news)[.。]?$/i

/** Unmarked paragraphs can stand where a bullet would: by being bold, or a Japanese line over an English one. */
function kindsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((one, i) => {
    if (one.mark !== undefined) return one.mark.kind
    if (isBilingual(paragraphs, i)) return 'japanese'
    return one.bold ? 'bold' : ''
  })
}

/** A marked English headline with the Japanese one below it, and the text below that. */
function isEnglishFirst(paragraphs: readonly Paragraph[], i: number): boolean {
  const [one, two, three] = paragraphs.slice(Math.max(0, i), i + 3)
  const isPlain = (other: Paragraph | undefined, japanese: boolean): other is Paragraph =>
    other !== undefined && other.japanese === japanese && other.sources.length === 0
  return (
    isPlain(one, false) &&
    one.mark !== undefined &&
    !endsSentence(one.text) &&
    isPlain(two, true) &&
    two.mark === undefined &&
    !endsSentence(two.text) &&
    three?.japanese === false &&
    three.mark === undefined &&
    (three.sources.length > 0 || endsSentence(three.text))
  )
}

/** A headline in Japanese and one in English, on the same line or one below the other. */
function isBilingual(paragraphs: readonly Paragraph[], i: number): boolean {
  const [one, ...next] = paragraphs.slice(i, i + 3)
  if (one === undefined || one.sources.length > 0 || /。./.test(one.text)) return false
  if (splitLanguages(one.text) !== undefined) return true
  if (!one.japanese) return isEnglishFirst(paragraphs, i)
  if (isEnglishFirst(paragraphs, i - 1)) return false
  const [second, third] = next
  const isEnglish = (two: Paragraph | undefined): boolean =>
    two !== undefined && two.mark === undefined && !two.japanese && /[A-Za-z]{2}/.test(two.text)
  // Two lines without a mark are a heading and a headline.
  const isMore =
    (one.mark !== undefined || one.bold) &&
    second !== undefined &&
    second.mark === undefined &&
    second.japanese &&
    !endsSentence(second.text)
  return isEnglish(second) || (isMore && isEnglish(third))
}

interface Facts {
  kinds: string[]
  bilingual: boolean[]
  /** Sources from here to the next paragraph of the same kind or of the main one. */
  sourced: (i: number, main: string) => boolean
  /** Unmarked text follows. */
  hasBody: (i: number) => boolean
  anySource: boolean
}

function factsOf(paragraphs: readonly Paragraph[]): Facts {
  const kinds = kindsOf(paragraphs)
  const bilingual = paragraphs.map((_, i) => isBilingual(paragraphs, i))
  return {
    kinds,
    bilingual,
    anySource: paragraphs.some((one) => one.sources.length > 0),
    sourced: (i, main) => {
      for (let k = i; k < paragraphs.length; k++) {
        if (k > i && (kinds[k] === kinds[i] || kinds[k] === main)) return false
        if ((paragraphs[k]?.sources.length ?? 0) > 0) return true
      }
      return false
    },
    hasBody: (i) => {
      const next = paragraphs[i + 1]
      return next !== undefined && next.mark === undefined && next.text !== ''
    },
  }
}

/** The kind of mark whose stretches look most like stories: one source line each, two headlines, text below. */
function mainKind(paragraphs: readonly Paragraph[], facts: Facts): string | undefined {
  const worth = new Map<string, number>()
  for (const kind of new Set(facts.kinds.filter((one) => one !== ''))) {
    const places = facts.kinds.flatMap((one, i) => (one === kind ? [i] : []))
    // Where marks are equally likely, a bullet is likelier than a number or a bare line.
    let sum = paragraphs[places[0] ?? 0]?.mark?.heads === false ? 0.1 : 0
    places.forEach((from, k) => {
      const stretch = paragraphs.slice(from, places[k + 1] ?? paragraphs.length)
      const sources = stretch.reduce((n, one) => n + one.sources.length, 0)
      if (facts.bilingual[from]) sum += 1
      if (sources > 3) sum -= 1
      else if (sources > 0) sum += 1
      else if (facts.anySource) sum -= 0.5
      else if (paragraphs[from]?.mark?.heads === false) sum += facts.hasBody(from) ? 0.5 : -0.5
    })
    worth.set(kind, sum)
  }
  const best = [...worth].reduce<[string, number] | undefined>(
    (top, one) => (top === undefined || one[1] > top[1] ? one : top),
    undefined,
  )
  if (best === undefined) return undefined
  const [kind, sum] = best
  const places = facts.kinds.flatMap((one, i) => (one === kind ? [i] : []))
  const [first = 0] = places
  if (sum < (facts.anySource ? places.length : 1) / 2) return undefined
  if (places.length > 1 || facts.bilingual[first] === true) return kind
  // A single mark in one language: an item below a heading, never a title or a point of an article.
  const before = paragraphs[first - 1]
  return paragraphs[first]?.mark?.heads === false && before !== undefined && !endsSentence(before.text)
    ? kind
    : undefined
}

/** Reads the outline; undefined where nothing is marked as items are. */
export function readOutline(paragraphs: readonly Paragraph[]): Outline | undefined {
  const facts = factsOf(paragraphs)
  const main = mainKind(paragraphs, facts)
  if (main === undefined) return undefined
  const { kinds, bilingual } = facts
  const mains = kinds.flatMap((kind, i) => (kind === main ? [i] : []))
  const isBilingualDocument = mains.filter((i) => bilingual[i]).length * 2 > mains.length
  const roles: Role[] = []
  const doubtful: number[] = []
  const isUnmarked = main === 'japanese' || main === 'bold'
  let inItem = false
  let open = false

  const inRun = (i: number): boolean => {
    const before = paragraphs[i - 1]
    return (
      before !== undefined &&
      roles[i - 1] === 'body' &&
      ((kinds[i - 1] === kinds[i] && !(isUnmarked && before.sources.length > 0)) ||
        /[:：]$/.test(before.text))
    )
  }
  /** Titles and headings come in two languages too; a story that is not marked like the others has a source line. */
  const mayHead = (i: number): boolean =>
    kinds[i] === main || (bilingual[i] === true && facts.sourced(i, main))
  /** A few words of introduction stand between the heading and its first item. */
  const isIntroduced = (i: number): boolean => {
    const next = [i + 1, i + 2, i + 3].find((k) => kinds[k] === main)
    return (
      next !== undefined &&
      next > i + 1 &&
      paragraphs.slice(i + 1, next).every((one) => one.mark === undefined && one.sources.length === 0)
    )
  }
  const isSection = (i: number): boolean => {
    const one = paragraphs[i]
    const next = paragraphs[i + 1]
    if (one === undefined || kinds[i] === main || one.sources.length > 0 || one.text === '') return false
    if (columns(one.text) > SHORT || /[.。!?！？]$/.test(one.text) || inRun(i)) return false
    if (next !== undefined && NOTHING.test(next.text)) return one.mark?.heads === true
    if (one.mark?.heads === true)
      return (
        next === undefined ||
        mayHead(i + 1) ||
        (kinds[i + 1] !== kinds[i] && isSection(i + 1)) ||
        (!open && isIntroduced(i))
      )
    if (one.mark !== undefined || open || (roles[i - 1] ?? 'heading') === 'heading') return false
    return mayHead(i + 1) && !/[:：]$/.test(one.text)
  }
  /** Where nothing is marked: a line behind a source line that is no sentence, with a text of its own below it. */
  const isBareHeadline = (i: number): boolean => {
    const [one, next] = paragraphs.slice(i, i + 2)
    return (
      isUnmarked &&
      (paragraphs[i - 1]?.sources.length ?? 0) > 0 &&
      one?.mark === undefined &&
      one?.japanese === false &&
      one.sources.length === 0 &&
      !endsSentence(one.text) &&
      next?.japanese === false &&
      next.mark === undefined &&
      endsSentence(next.text)
    )
  }
  const startsItem = (i: number): boolean => {
    const isMain = kinds[i] === main
    if (bilingual[i]) return isMain || (!open && mayHead(i))
    if (!inItem) return isMain
    if (isBareHeadline(i)) return facts.sourced(i + 1, main) || (paragraphs[i + 1]?.sources.length ?? 0) > 0
    if (!isMain && (isBilingualDocument || paragraphs[i]?.mark === undefined)) return false
    if (!facts.anySource) return isMain && !inRun(i)
    if (!facts.sourced(i, main)) return false
    return !open || (isMain && !isBilingualDocument && facts.hasBody(i) && !inRun(i))
  }

  paragraphs.forEach((one, i) => {
    const begun = roles.some((role) => role !== 'heading')
    if (isSection(i)) {
      roles.push('section')
      inItem = open = false
    } else if (startsItem(i)) {
      roles.push('item')
      inItem = open = true
    } else if (inItem) {
      roles.push('body')
      if (kinds[i] === main) doubtful.push(i)
    } else roles.push(!begun ? 'heading' : NOTHING.test(one.text) ? 'none' : 'stray')
    if (one.sources.length > 0) open = false
  })
  return { roles, doubtful }
}
