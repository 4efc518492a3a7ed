/** Which paragraphs open a section, which open an item, and which belong to what came before. */
import { maybeDayAlone } from './days.ts'
import { isAboveText, isBilingual, isSourced } from './headlines.ts'
import type { Paragraph } from './paragraphs.ts'
import { columns, endsSentence } from './text.ts'

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

const BARE = 'bare'
const DAY = 'day'

/** Where nothing is marked: lines above a text are headlines, behind the source line of another one or a heading. */
const bareKindsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map((_, i) => {
    const before = paragraphs[i - 1]
    const isFirst = before === undefined || isSourced(before) || !endsSentence(before.text)
    return isFirst && isAboveText(paragraphs, i) ? BARE : ''
  })

/** Lines that are only a day, where there are several: what stands below each is of that day. */
function daysOf(paragraphs: readonly Paragraph[]): boolean[] {
  const days = paragraphs.map(
    ({ text, sources }) => sources.length === 0 && maybeDayAlone(text) !== undefined,
  )
  return days.filter(Boolean).length > 1 ? days : days.map(() => false)
}

interface Facts {
  kinds: string[]
  days: boolean[]
  bilingual: boolean[]
  /** Sources from here to the next paragraph of the same kind or of the main one. */
  sourced: (i: number, main: string) => boolean
  /** Unmarked text follows. */
  hasBody: (i: number) => boolean
  anySource: boolean
}

function factsOf(
  paragraphs: readonly Paragraph[],
  kindsOf: (paragraphs: readonly Paragraph[]) => string[],
): Facts {
  const days = daysOf(paragraphs)
  const kinds = kindsOf(paragraphs).map((kind, i) => (days[i] === true ? DAY : kind))
  const bilingual = paragraphs.map((_, i) => isBilingual(paragraphs, i))
  return {
    kinds,
    days,
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
  const byDay = facts.days.includes(true)
  for (const kind of new Set(facts.kinds.filter((one) => one !== '' && one !== DAY))) {
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
      else if (paragraphs[from]?.mark?.heads === false || (byDay && kind === 'bold'))
        sum += facts.hasBody(from) ? 0.5 : -0.5
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
  const marked = factsOf(paragraphs, kindsOf)
  const mark = mainKind(paragraphs, marked)
  const facts = mark === undefined ? factsOf(paragraphs, bareKindsOf) : marked
  const main = mark ?? mainKind(paragraphs, facts)
  if (main === undefined) return undefined
  const { kinds, days, bilingual } = facts
  const mains = kinds.flatMap((kind, i) => (kind === main ? [i] : []))
  const isBilingualDocument = mains.filter((i) => bilingual[i]).length * 2 > mains.length
  const roles: Role[] = []
  const doubtful: number[] = []
  const isUnmarked = main === 'japanese' || main === 'bold' || main === BARE
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
    if (days[i] === true) return true
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
  const isBareHeadline = (i: number): boolean =>
    isUnmarked && isSourced(paragraphs[i - 1]) && isAboveText(paragraphs, i)
  const startsItem = (i: number): boolean => {
    const isMain = kinds[i] === main
    if (bilingual[i]) return isMain || (!open && mayHead(i))
    if (!inItem) return isMain
    if (isBareHeadline(i)) {
      const next = kinds.indexOf(main, i + 1)
      return paragraphs.slice(i + 1, next < 0 ? undefined : next).some(isSourced)
    }
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
