/**
 * The seam between reading and storing: what a document says, as plain JSON.
 * `people`, `offices`, `countries`, `organizations` and `events` have the form in which an extraction is scored;
 * everything else (ids, spans, rules) is what the graph needs on top.
 *
 * Positions: all spans are half-open [start, end) in UTF-16 units of the *item's* `text`;
 * only `Item.start`/`Item.end` and an issue's line speak of the document as it was read.
 */
import type { EventKind, PloverType, QuadClass } from '../cypher/ontology.ts'

/** Half-open stretch of an item's text. */
export interface Span {
  start: number
  end: number
}

/** Where a claim stands in the item, and the id of the rule that made it. */
export interface Evidence extends Span {
  rule: string
}

/** One story of a document before anything was found in it. */
export interface Item {
  /** Counts from 1 in reading order. */
  n: number
  section?: string
  headline: { en: string; ja?: string }
  /** The headline that stands first is printed in bold: the writer's sign that the story matters, unless all are. */
  bold?: true
  /** ISO day of the source line; a plain slip is corrected, the printed form is kept beside it. */
  date?: string
  dateAsPrinted?: string
  /** Agencies of the source line, upper case, in order. */
  sources: string[]
  /** Reading text: Japanese headline, English headline, body paragraphs; bold marks gone (but `bold`), page breaks healed. */
  text: string
  /** Where the parts stand in `text`; `ja` is empty (start = end) where there is no Japanese headline. */
  parts: { ja: Span; en: Span; body: Span }
  /** `SEOUL, June 3 (Yonhap) --` at the beginning of the body: it names nobody and no body. */
  dateline?: Span & { city: string }
  /** Offsets of the item in the document as it was read. */
  start: number
  end: number
}

/** A document read into items; nothing found in them yet. */
export interface Document {
  /** File name without folders. */
  document: string
  /** Hash of the content: the same bytes have the same id. */
  id: string
  format: 'bulletin' | 'article'
  title?: string
  publisher?: string
  /** First and last ISO day that the heading gives. */
  range?: { from: string; to: string }
  items: Item[]
  issues: Issue[]
}

/** Something about the document that a reader should know; collected, never thrown. */
export interface Issue {
  code: string
  message: string
  /** The words or lines that it is about; the message ends with them. */
  detail?: string
  /** 1-based line of the document. */
  line?: number
  item?: number
  /** What a writer of the document can do about it. */
  remedy?: string
}

/** Why a short form (`Orlo`) was taken for a person, against whom else it may have named. */
export interface Choice {
  /** 0 to 1, from how far the score is ahead of the runner-up's. */
  confidence: number
  /** Sum of the features. */
  score: number
  /** What speaks for the person (above 0) and against, by name. */
  features: Record<string, number>
  runnerUp?: { name: string; score: number }
}

/** A stretch of text that names something. `ref` is a person's id, a country's code, an organization's or place's name. */
export interface Mention extends Evidence {
  kind: 'person' | 'country' | 'organization' | 'place'
  ref: string
  /** For a person's short form: how sure it is whose it is. */
  identity?: Choice
}

export interface OfficeClaim {
  /** Without the country: `Minister of Foreign Affairs`. */
  title: string
  /** ISO 3166-1 alpha-2 code, or the organization's name. */
  of: string
  former?: true
  candidate?: true
  /** The text gives the office without its state; `of` is what the rest of the document suggests. */
  guessed?: true
  evidence: Evidence
}

export interface PersonClaim {
  /** The same for the same person throughout the document: made of the name; `~2` for a second one of that name. */
  id: string
  name: string
  /**
   * The name as it sounds in every transliteration, family name first, without particles: what names of different
   * documents are compared by. One word: only the family name is known.
   */
  sound: string[]
  aliases: string[]
  ja?: string
  offices: OfficeClaim[]
}

export interface OrganizationClaim {
  name: string
  aliases: string[]
  /** The name under which all documents know it, where it is another one: `European Union` for `EU`. */
  canonical?: string
}

export interface PlaceClaim {
  name: string
  /** ISO code of the country it lies in, where known. */
  country?: string
}

/** One side of an event: a state (ISO code) or an organization's name, and those of its people who are named. */
export interface Side {
  of: string | null
  /** Canonical names, each the name of one of the item's people. */
  people: string[]
}

export interface EventClaim {
  kind: EventKind
  /** ISO date; its length is its precision (2026, 2026-04, 2026-04-25). */
  date: string | null
  place: string | null
  sides: Side[]
  background: boolean
  planned?: true
  negated?: true
  topics: string[]
  plover: { type: PloverType; mode?: string; quad: QuadClass; score: number } | null
  evidence: Evidence
  /** 0 to 1: how sure the rules are; `features` names what moved it. */
  confidence: number
  features: Record<string, number>
}

/** An item with everything found in it. */
export interface ItemExtraction extends Item {
  people: PersonClaim[]
  /** ISO codes. */
  countries: string[]
  organizations: OrganizationClaim[]
  places: PlaceClaim[]
  /** What the item reports as news. */
  events: EventClaim[]
  /** What it only refers to: history and asides. Apart, because a reader (and a score) asks for the news first. */
  background: EventClaim[]
  mentions: Mention[]
}

/** What one document says. */
export interface Extraction extends Omit<Document, 'items'> {
  items: ItemExtraction[]
}
