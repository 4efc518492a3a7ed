/** Whose bulletin is it? The state that a document is about, so that `the President` there is its president. */
import { AGENCY_HOMES, stateOfSite } from '../data/agencies.ts'
import { countryOf } from '../find/countries.ts'
import { findJapaneseStates } from '../find/japanese.ts'
import type { FoundItem } from '../find/item.ts'
import type { Document } from '../types.ts'

/** State of the publisher; `certain` where the heading names it, else only the one that most items name. */
export interface Home {
  code: string
  certain: boolean
  /** Share of the document's items that name the state: near 1 in a bulletin on one state, small in a regional digest. */
  share: number
  /** Told by the dateline of the item alone. */
  dateline?: true
  /** The state abroad from which the item is reported, where its agency is at home in another one. */
  abroad?: string
}

/** Below this share of some items the publisher only sits there: it cuts from the papers of the world. */
const SELDOM = 0.2
const SOME = 5

/** From this share on nearly all is its own news, named or not. */
const MOSTLY = 0.6

/** `Embassy of Japan in Norway`, `Embassy of Japan, Oslo`: what counts is where the embassy is. */
const HOST =
  /\b(?:Embassy|Consulate|Mission|Delegation)\b.*?(?:,\s*|\s+in\s+|\s+to\s+)(?:the\s+)?(?<host>\p{L}[^,()|\d]*)/iu

/** Japan's own mission somewhere: what remains of the heading is where it is. */
const OWN_MISSION = /日本国?(?:政府)?(?=代表部|大使館|総領事館)/gu

/**
 * From where each item looks: a section of a state's own, else the publisher's state where the document is about it, the
 * item's agency, its dateline, else the publisher's state after all, or the state that most items name.
 */
export function homesOf(
  document: Pick<Document, 'publisher' | 'title' | 'format'>,
  found: readonly FoundItem[],
): (Home | undefined)[] {
  const home = homeOf(document, found)
  const isPublishers = home?.certain === true && (home.share >= SELDOM || found.length < SOME)
  return found.map((one) => {
    const own = stateOfSection(one)
    if (own !== undefined) return { code: own, certain: true, share: 1 }
    const there = stateOfDateline(one)
    const code = stateOfAgency(one, there)
    // news of others, by an agency of theirs, in a bulletin that has a home
    const isOthers = code !== undefined && (home?.share ?? 1) < MOSTLY
    if (isPublishers && !(isOthers && !speaksOf(one, home.code))) return home
    if (code !== undefined)
      return {
        code,
        certain: true,
        share: 1,
        ...(there === undefined || there === code ? {} : { abroad: there }),
      }
    return there === undefined ? home : { code: there, certain: true, share: 1, dateline: true as const }
  })
}

/** Does an item name a state, or a place in it? */
const speaksOf = ({ states, places }: FoundItem, code: string): boolean =>
  states.some(({ ref }) => ref === code) || places.some(({ country }) => country === code)

/** The state that the item's agency is of, where it is reported from there, or where the item speaks of it. */
function stateOfAgency(found: FoundItem, there: string | undefined): string | undefined {
  const homes = new Set(
    found.item.sources.flatMap((name) => AGENCY_HOMES.get(name) ?? stateOfSite(name) ?? []),
  )
  if (there !== undefined && homes.has(there)) return there
  // a story that names no state at all is one from home
  const isPlaceless = found.states.length === 0 && found.places.every(({ country }) => country === undefined)
  const own = isPlaceless ? [...homes] : [...homes].filter((code) => speaksOf(found, code))
  return own.length === 1 ? own[0] : undefined
}

/** `VIII. Republic of Korea`: a section that is a state's is that state's own news. */
function stateOfSection({ item: { section } }: FoundItem): string | undefined {
  const name = section?.replace(/^\W*(?:\p{Lu}|[IVXLC]+|\d+)[.)．、]\s*/u, '').trim()
  return name === undefined || name === '' ? undefined : countryOf(capitalised(name))
}

/** The state that a dateline names, or the one of its city. */
function stateOfDateline({ item: { dateline }, states, places }: FoundItem): string | undefined {
  if (dateline === undefined) return undefined
  const named = states.find((state) => state.start >= dateline.start && state.end <= dateline.end)
  const city = capitalised(dateline.city)
  return named?.ref ?? countryOf(city, true) ?? places.find((place) => place.name === city)?.country
}

/** Undefined where nothing is named anywhere. */
function homeOf(
  document: Pick<Document, 'publisher' | 'title' | 'format'>,
  found: readonly FoundItem[],
): Home | undefined {
  // an article's title is its headline: the states in it are what it is about
  const headings = document.format === 'article' ? [document.publisher] : [document.publisher, document.title]
  for (const heading of headings) {
    const code = heading === undefined ? undefined : stateOfHeading(heading)
    if (code !== undefined) return { code, certain: true, share: shareOf(code, found) }
  }
  const counts = new Map<string, number>()
  for (const { states } of found)
    for (const code of new Set(states.map((state) => state.ref)))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined ? undefined : { code: most[0], certain: false, share: shareOf(most[0], found) }
}

const shareOf = (code: string, found: readonly FoundItem[]): number =>
  found.filter(({ states }) => states.some((state) => state.ref === code)).length / Math.max(1, found.length)

function stateOfHeading(heading: string): string | undefined {
  const host = HOST.exec(heading)?.groups?.host
  const hosted = host === undefined ? undefined : countryOf(capitalised(host.trim()), true)
  if (hosted !== undefined) return hosted
  const [japanese] = findJapaneseStates(heading.replace(OWN_MISSION, ''), 0)
  if (japanese !== undefined) return japanese.ref
  // titles may be printed in capitals: every run of one to four words is tried, the longest first
  const words = capitalised(heading).split(/[\s,()]+/u)
  for (let length = 4; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const code = /^\p{Lu}/u.test(words[at] ?? '')
        ? countryOf(words.slice(at, at + length).join(' '))
        : undefined
      if (code !== undefined) return code
    }
  return undefined
}

/** Words in capitals as names are written: `NORWAY` is `Norway`; abbreviations stay. */
const capitalised = (text: string): string =>
  text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
