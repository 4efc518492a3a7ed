/** Which of the events between some are asked for, and how many there are of each sort. Pure. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { Relation } from '../../server/api.ts'
import type { Filter, MeetingsQuestion } from '../api.ts'
import type { Listed, Tone } from '../state/state.ts'
import { LISTS, TONES } from '../state/state.ts'
import { addDays } from '../timeline/days.ts'

const ALL = Object.keys(EVENT_KINDS) as EventKind[]

/** In words and in deeds. */
const CONFLICT: readonly Tone[] = [3, 4]

/** So far ahead of the chosen days what is announced is listed. */
const AHEAD = 365

/** What a list asks for, of what the reader has chosen to see. What is announced lies ahead, or has no day, and is often told in passing. */
export function listed(list: Listed, { window, switches, hiddenTones, documents }: Filter): MeetingsQuestion {
  const rest = { window, switches, documents }
  if (list === 'planned')
    return {
      ...rest,
      window: window && { ...window, to: addDays(window.to, AHEAD) },
      switches: { ...switches, undated: true, background: true },
      hiddenTones,
      kinds: ALL,
      only: 'planned',
    }
  if (list === 'contacts')
    return { ...rest, kinds: ALL.filter((kind) => EVENT_KINDS[kind].contact), hiddenTones }
  if (list === 'agreements') return { ...rest, kinds: ['agreement'], hiddenTones }
  const wanted: readonly Tone[] = list === 'all' ? TONES : list === 'conflict' ? CONFLICT : [list]
  return {
    ...rest,
    kinds: ALL,
    hiddenTones: TONES.filter((tone) => !wanted.includes(tone) || hiddenTones.includes(tone)),
  }
}

/** Lists that tell something, each with the number of its events: not those that are empty, or all, or of one class by another name. */
export function listsOf({
  total,
  quads,
  contacts,
  agreements,
}: Pick<Relation, 'total' | 'quads' | 'contacts' | 'agreements'>): { list: Listed; n: number }[] {
  const counts = new Map<Listed, number>([
    ['all', total],
    ['contacts', contacts.total],
    ['agreements', agreements.total],
    ['conflict', Math.min(quads[3], quads[4]) > 0 ? quads[3] + quads[4] : 0],
    ...TONES.map((tone): [Listed, number] => [tone, quads[tone]]),
  ])
  return LISTS.map((list) => ({ list, n: counts.get(list) ?? 0 })).filter(
    ({ list, n }) => list === 'all' || (n > 0 && n < total),
  )
}
