import { addDays, isDay } from '../timeline/days.ts'
import type { ActorTable, Meet, Pin, Selection, State, Window } from './state.ts'
import {
  ACTOR_COLUMNS,
  ACTOR_KINDS,
  COLOURS,
  DEPTHS,
  LANGUAGES,
  LISTS,
  MOST_EXPANDED,
  NODE_KINDS,
  ROWS,
  SHAPES,
  SIZES,
  SPLITS,
  SWITCHES,
  TONES,
  UNITS,
  VIEWS,
} from './state.ts'

const SPANS = ['main', 'whole'] as const
const ENDS = ['a', 'b', 'at'] as const
const TYPES = ['node', 'edge', 'event'] as const

function oneOf<T>(list: readonly T[], text: string | null): T | undefined {
  return text === null ? undefined : list.find((one) => String(one) === text)
}

function someOf<T>(list: readonly T[], text: string | null): T[] {
  const words = text?.split(',') ?? []
  return list.filter((one) => words.includes(String(one)))
}

/** Days as the page tells them, with the last one: `2026-04-24..2026-04-30` is a week. */
const daysText = ({ from, to }: Window): string => `${from}..${addDays(to, -1)}`

/** A day alone is a stretch of one. */
function maybeWindow(text: string | null): Window | undefined {
  const [from, last = from, more] = text?.split('..') ?? []
  if (from === undefined || last === undefined || more !== undefined) return undefined
  return isDay(from) && isDay(last) && from <= last ? { from, to: addDays(last, 1) } : undefined
}

function maybeSeed(text: string | null): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : undefined
}

/** Ids that are given one by one, each once. */
function idsOf(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name))].filter((id) => id !== '')
}

function meetOf(query: URLSearchParams): Meet {
  return Object.fromEntries(ENDS.flatMap((end) => (query.get(end) ? [[end, query.get(end)]] : [])))
}

function maybePin(text: string): Pin | undefined {
  const [, x, y, id] = /^(-?\d(?:\.\d+)?),(-?\d(?:\.\d+)?),(.+)$/s.exec(text) ?? []
  return id === undefined ? undefined : { id, x: Number(x), y: Number(y) }
}

function maybeSelection(text: string | null): Selection | undefined {
  const colon = text?.indexOf(':') ?? -1
  if (text === null || colon < 0) return undefined
  const type = oneOf(TYPES, text.slice(0, colon))
  const id = text.slice(colon + 1)
  return type === undefined || id === '' ? undefined : { type, id }
}

/** The switches of someone who turned none: among chosen days, an undated event has no place. */
function switchesFor(window: Window | undefined, home: State): State['switches'] {
  return { ...home.switches, undated: home.switches.undated && window === undefined }
}

/** `sort=-events`: by events, the most first. */
const orderText = ({ by, descending }: Pick<ActorTable, 'by' | 'descending'>): string =>
  `${descending ? '-' : ''}${by}`

function actorsOf(query: URLSearchParams, home: ActorTable): ActorTable {
  const sort = query.get('sort')
  const by = oneOf(ACTOR_COLUMNS, sort?.replace(/^-/, '') ?? null)
  return {
    of: oneOf(ACTOR_KINDS, query.get('of')) ?? home.of,
    by: by ?? home.by,
    descending: by === undefined ? home.descending : sort?.startsWith('-') === true,
    match: query.get('match') ?? home.match,
    country: query.get('country') ?? home.country,
    group: query.get('group') ?? home.group,
  }
}

/** The query part of the page's address: only what differs from `home`, in a fixed order. Starts with `?` or is empty. */
export function toAddress(state: State, home: State): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string, usual: string): void => {
    if (value !== usual) query.set(name, value)
  }
  put('lang', state.language, '')
  put('view', state.view, home.view)
  put('as', state.shape, home.shape)
  put('top', String(state.size), String(home.size))
  put('seed', String(state.seed), String(home.seed))
  if (state.window !== undefined) query.set('days', daysText(state.window))
  if (typeof state.span === 'object') query.set('span', daysText(state.span))
  else put('span', state.span, String(home.span))
  if (state.selection !== undefined) query.set('on', `${state.selection.type}:${state.selection.id}`)
  put('documents', state.documents.join(','), '')
  put('doc', state.document ?? '', '')
  put('item', state.item ?? '', '')
  if (state.meet !== undefined) {
    query.set('panel', 'meet')
    for (const end of ENDS) put(end, state.meet[end] ?? '', '')
  }
  put('list', String(state.list ?? ''), '')
  for (const id of state.others) query.append('and', id)
  put('focus', String(state.focus), String(home.focus))
  put('depth', String(state.depth), String(home.depth))
  for (const id of state.hidden) query.append('hide', id)
  for (const id of state.expanded) query.append('expand', id)
  for (const id of state.collapsed) query.append('collapse', id)
  for (const { id, x, y } of state.pins) query.append('pin', `${String(x)},${String(y)},${id}`)
  put('loners', String(state.loners), String(home.loners))
  const usual = switchesFor(state.window, home)
  for (const name of SWITCHES) put(name, String(state.switches[name]), String(usual[name]))
  put('without', [...state.hiddenKinds].sort().join(','), '')
  put('untone', [...state.hiddenTones].sort().join(','), '')
  put('bars', state.bars, home.bars)
  put('unit', state.unit ?? '', '')
  put('colours', state.colours, home.colours)
  put('rows', state.rows, home.rows)
  put('of', state.actors.of, home.actors.of)
  put('sort', orderText(state.actors), orderText(home.actors))
  for (const name of ['match', 'country', 'group'] as const) put(name, state.actors[name], home.actors[name])
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Reads an address back; what is missing or not understood is as in `home`. */
export function fromAddress(search: string, home: State): State {
  const query = new URLSearchParams(search)
  const window = maybeWindow(query.get('days'))
  const switches = switchesFor(window, home)
  for (const name of SWITCHES) switches[name] = oneOf([true, false], query.get(name)) ?? switches[name]
  const selection = maybeSelection(query.get('on'))
  const list = oneOf(LISTS, query.get('list'))
  const unit = oneOf(UNITS, query.get('unit'))
  return {
    language: oneOf(LANGUAGES, query.get('lang')) ?? home.language,
    view: oneOf(VIEWS, query.get('view')) ?? home.view,
    shape: oneOf(SHAPES, query.get('as')) ?? home.shape,
    span: maybeWindow(query.get('span')) ?? oneOf(SPANS, query.get('span')) ?? home.span,
    size: oneOf(SIZES, query.get('top')) ?? home.size,
    seed: maybeSeed(query.get('seed')) ?? home.seed,
    focus: selection !== undefined && query.get('focus') === 'true',
    others: selection === undefined ? [] : idsOf(query, 'and'),
    depth: oneOf(DEPTHS, query.get('depth')) ?? home.depth,
    hidden: idsOf(query, 'hide'),
    expanded: idsOf(query, 'expand').slice(-MOST_EXPANDED),
    collapsed: idsOf(query, 'collapse'),
    pins: query.getAll('pin').flatMap((text) => maybePin(text) ?? []),
    loners: oneOf([true, false], query.get('loners')) ?? home.loners,
    switches,
    hiddenKinds: someOf(NODE_KINDS, query.get('without')),
    hiddenTones: someOf(TONES, query.get('untone')),
    documents: [...new Set(query.get('documents')?.split(','))].filter((one) => one !== ''),
    actors: actorsOf(query, home.actors),
    bars: oneOf(SPLITS, query.get('bars')) ?? home.bars,
    colours: oneOf(COLOURS, query.get('colours')) ?? home.colours,
    rows: oneOf(ROWS, query.get('rows')) ?? home.rows,
    ...(query.get('doc') ? { document: query.get('doc') ?? '' } : {}),
    ...(query.get('item') ? { item: query.get('item') ?? '' } : {}),
    ...(query.get('panel') === 'meet' ? { meet: meetOf(query) } : {}),
    ...(list === undefined ? {} : { list }),
    ...(unit === undefined ? {} : { unit }),
    ...(window === undefined ? {} : { window }),
    ...(selection === undefined ? {} : { selection }),
  }
}
