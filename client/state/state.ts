import type { QuadClass } from '../../cypher/ontology.ts'
import type { NodeKind, View } from '../../server/api.ts'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

export const VIEWS = ['people', 'countries', 'full'] as const satisfies readonly View[]

export const NODE_KINDS = [
  'person',
  'country',
  'organization',
  'event',
  'place',
] as const satisfies readonly NodeKind[]

/** PLOVER quad class of an event; 0 stands for events that have none. */
export type Tone = QuadClass | 0
/** In the order in which bars are stacked and legends listed. */
export const TONES = [1, 2, 3, 4, 0] as const satisfies readonly Tone[]

/** What stands in the middle: the network as picture, list or matrix, who keeps turning up as a table, what was new, or a bulletin to read. */
export const VIEWPOINTS = ['picture', 'list', 'matrix', 'actors', 'brief', 'reader'] as const
/** Where readings are put right. */
export const DESKS = ['review', 'corrections'] as const
export const SHAPES = [...VIEWPOINTS, ...DESKS] as const
export type Shape = (typeof SHAPES)[number]

/** Those that show the network of a view. */
export const NETWORKS: readonly Shape[] = ['picture', 'list', 'matrix']

/** How many nodes the picture may hold; the server keeps those with most events. */
export const SIZES = [30, 60, 150, 300] as const
export type Size = (typeof SIZES)[number]
export const USUAL_SIZE: Size = 60

/** Nodes that may be expanded at once; the server takes no more. */
export const MOST_EXPANDED = 50

/** Ways to lay out one picture, at most. */
export const SEEDS = 1000

/** Steps from what is chosen that a focus may show. */
export const DEPTHS = [1, 2, 3] as const
export type Depth = (typeof DEPTHS)[number]

/** A node that the reader has put somewhere: parts of the picture's width and height, so that it holds in every window. */
export interface Pin {
  id: string
  x: number
  y: number
}

/** Half-open stretch of UTC days, [from, to), both ISO days. */
export interface Window {
  from: string
  to: string
}

export interface Selection {
  type: 'node' | 'edge' | 'event'
  id: string
}

/** Two whose meetings are asked for, anywhere or at a place; the reader may have named only one so far, or none. */
export interface Meet {
  a?: string
  b?: string
  at?: string
}

/** Which of the events between some are listed: all, contacts, agreements, conflicts or what is announced alone, or those of a class. */
export const LISTS = ['all', 'contacts', 'agreements', 'conflict', 'planned', ...TONES] as const
export type Listed = (typeof LISTS)[number]

/** Events that do not speak of a known day in the past; each kept or left out by its own switch. */
export const SWITCHES = ['undated', 'planned', 'background', 'negated'] as const
export type Switch = (typeof SWITCHES)[number]

/** Whom the table of actors may list. */
export const ACTOR_KINDS = ['people', 'countries', 'organizations'] as const

export const ACTOR_COLUMNS = [
  'name',
  'country',
  'office',
  'events',
  'course',
  'people',
  'countries',
  'betweenness',
  'group',
  'first',
  'last',
  'new',
] as const
export type ActorColumn = (typeof ACTOR_COLUMNS)[number]

/** What the table of actors lists, in which order, and what it leaves out; an empty text leaves out nothing. */
export interface ActorTable {
  of: (typeof ACTOR_KINDS)[number]
  by: ActorColumn
  descending: boolean
  /** Part of a name or an office. */
  match: string
  country: string
  /** Id of the one after whom the group is called. */
  group: string
}

/** How many days a bar of the timeline stands for. */
export const UNITS = ['day', 'week', 'month', 'year'] as const
export type Unit = (typeof UNITS)[number]

/** What the colours of the timeline tell: the class of an event, or its kind. */
export const SPLITS = ['class', 'kind'] as const

/** What the colours of the picture's nodes tell: their kind, or the group that they belong to. */
export const COLOURS = ['kind', 'group'] as const

/** The order of the table of actors unless the reader chooses: whoever has most events comes first. */
export const USUAL_ORDER = { by: 'events', descending: true } as const satisfies Partial<ActorTable>

/** Of a matrix, the rows of those with most events, or all. */
export const ROWS = ['first', 'all'] as const

/** Everything that decides what is seen. Serialisable; the address of the page holds all of it but `before`. */
export interface State {
  language: Language
  view: View
  /** The view whose place the matrix has taken: it comes back when the matrix is left. */
  before?: View
  shape: Shape
  size: Size
  /** Another number lays the same picture out in another way. */
  seed: number
  /** Absent: all days. */
  window?: Window
  /** Days that the timeline spans: where most events lie, all of them, or a stretch that the reader has zoomed into. */
  span: 'main' | 'whole' | Window
  selection?: Selection
  /** Ids of the bulletins whose events alone are seen; none: of all. */
  documents: readonly string[]
  /** Id of the bulletin that was opened last, and of an item in it. */
  document?: string
  item?: string
  /** Set while the reader looks at who met whom. */
  meet?: Meet
  /** Which events of the relation in the panel are listed; absent: what the panel lists by itself. */
  list?: Listed
  /** Ids of nodes that are chosen beside the selection. */
  others: readonly string[]
  /** Show only what is chosen and what is near it. */
  focus: boolean
  depth: Depth
  /** Ids of nodes that the reader has taken out of the picture. */
  hidden: readonly string[]
  /** Ids of nodes whose neighbours are drawn however few events they have. */
  expanded: readonly string[]
  /** Ids of nodes without the neighbours that hang on them alone. */
  collapsed: readonly string[]
  pins: readonly Pin[]
  /** Show nodes without a tie. */
  loners: boolean
  switches: Record<Switch, boolean>
  hiddenKinds: readonly NodeKind[]
  hiddenTones: readonly Tone[]
  actors: ActorTable
  bars: (typeof SPLITS)[number]
  /** Absent: what fits the days that the timeline spans. */
  unit?: Unit
  colours: (typeof COLOURS)[number]
  rows: (typeof ROWS)[number]
}

/** What a reader sees who comes without an address. */
export function initialState(language: Language, size = USUAL_SIZE): State {
  return {
    language,
    view: 'people',
    shape: 'picture',
    size,
    seed: 0,
    span: 'main',
    documents: [],
    others: [],
    focus: false,
    depth: 1,
    hidden: [],
    expanded: [],
    collapsed: [],
    pins: [],
    loners: true,
    switches: { undated: true, planned: false, background: false, negated: false },
    hiddenKinds: [],
    hiddenTones: [],
    actors: { of: 'people', ...USUAL_ORDER, match: '', country: '', group: '' },
    bars: 'class',
    colours: 'kind',
    rows: 'first',
  }
}
