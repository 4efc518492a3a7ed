/** Which of the events between some are asked for, and how many there are of each sort. Pure. */
import { ANNOUNCED_KINDS, EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary, Relation } from '../../server/api.ts'
import type { Filter, MeetingsQuestion } from '../api.ts'
import type { Listed, Tone } from '../state/state.ts'
import { LISTS, TONES } from '../state/state.ts'
import { addDays } from '../timeline/days.ts'

const ALL = Object.keys(EVENT_KINDS) as EventKind[]

/** In words and in deeds. */
const CONFLICT: readonly Tone[] = [3, 4]

/** So far ahead of the chosen days what is announced is listed. */
const AHEAD = 365

const CONTACTS = ALL.filter((kind) => EVENT_KINDS[kind].contact)

function kindsOf(list: Listed): readonly EventKind[] {
  if (list === 'contacts') return CONTACTS
  if (list === 'planned') return ANNOUNCED_KINDS
  return list === 'agreements' ? ['agreement'] : ALL
}

function tonesOf(list: Listed): readonly Tone[] {
  if (list === 'conflict') return CONFLICT
  return typeof list === 'number' ? [list] : TONES
}

/** Does a list hold an event, of those that the reader has chosen to see? */
export const isListed = (
  list: Listed,
  { kind, quad, planned }: Pick<EventSummary, 'kind' | 'quad' | 'planned'>,
): boolean =>
  (list !== 'planned' || planned) && kindsOf(list).includes(kind) && tonesOf(list).includes(quad ?? 0)

/** What a list asks for, of what the reader has chosen to see. What is announced lies ahead, or has no day, and is often told in passing. */
export function listed(list: Listed, { window, switches, hiddenTones, documents }: Filter): MeetingsQuestion {
  const rest = { window, switches, documents }
  if (list === 'planned')
    return {
      ...rest,
      window: window && { ...window, to: addDays(window.to, AHEAD) },
      switches: { ...switches, undated: true, background: true },
      hiddenTones,
      kinds: kindsOf(list),
      only: 'planned',
    }
  const tones = tonesOf(list)
  return {
    ...rest,
    kinds: kindsOf(list),
    hiddenTones: TONES.filter((tone) => !tones.includes(tone) || hiddenTones.includes(tone)),
  }
}

/** What who met whom lists unless the reader chooses, however many are named. */
export const USUAL: Listed = 'contacts'

/** Lists that tell something, each with the number of its events: not those that are all, or of one class by another name, or empty; the one that is `shown` is among them unless it is all. */
export function listsOf(
  { total, quads, contacts, agreements }: Pick<Relation, 'total' | 'quads' | 'contacts' | 'agreements'>,
  shown: Listed,
): { list: Listed; n?: number }[] {
  const counts = new Map<Listed, number>([
    ['all', total],
    ['contacts', contacts.total],
    ['agreements', agreements.total],
    ['conflict', quads[3] + quads[4]],
    ...TONES.map((tone): [Listed, number] => [tone, quads[tone]]),
  ])
  return LISTS.flatMap((list) => {
    if (list === 'conflict' && shown !== list && Math.min(quads[3], quads[4]) === 0) return []
    const n = counts.get(list)
    // What is announced is counted nowhere.
    if (n === undefined) return list === shown ? { list } : []
    return list === 'all' || (n < total && (n > 0 || list === shown)) ? { list, n } : []
  })
}
