/** Which offices speak against one holder of both: rows of what is true of offices, wherever they are held. */
import type { Appearance } from './appearance.ts'
import { isWithin } from './period.ts'

/** A kind of office. `title`: as the graph writes titles; who helps or speaks for a holder is none. */
export const SEATS = {
  government: {
    title:
      /^(?:(?:acting|first|deputy|vice|parliamentary|state|union|prime)[ -])*(?:minister(?!-| (?:counsel|plenipotentiary))|premier)\b/i,
    yes: 'First Deputy Minister of Energy',
    no: 'Minister Counsellor',
  },
  bench: {
    title: /^(?:(?:presiding|chief|associate) )?(?:judge\b|magistrate\b|justice(?=$| of the ))/i,
    yes: 'Presiding Judge of the Court of Appeal',
    no: 'Justice Secretary',
  },
  forces: {
    title:
      /^(?:deputy )?(?:commander\b|chief of (?:the )?(?:general|defen[cs]e|army|naval|air) (?:forces|staff)\b)/i,
    yes: 'Chief of the General Staff',
    no: 'Chief of Staff',
  },
  mission: {
    title: /^(?:(?:acting|deputy) )?(?:ambassador(?!-)|consul|chargé d[’']affaires)\b/i,
    yes: 'Ambassador to Greece',
    no: 'Goodwill Ambassador',
  },
  parliament: {
    title:
      /^(?:senator|lawmaker|congress(?:wo)?man|people[’']s deputy|member of (?:the )?(?:\w+ )?(?:parliament|senate|assembly|house|majlis|duma|congress))\b/i,
    yes: 'Member of the State Duma',
    no: 'Speaker of Parliament',
  },
  opposition: {
    title: /^(?:opposition|(?:deputy )?leader of the opposition)\b/i,
    yes: 'Leader of the Opposition',
    no: 'Leader of the Majority',
  },
  press: {
    title: /^(?:(?:managing|desk|chief) )?(?:editor|journalist|correspondent|reporter|columnist)\b/i,
    yes: 'Editor-in-Chief',
    no: 'Press Secretary',
  },
  sport: {
    title:
      /^(?:(?:national team|head) )?(?:footballer|goalkeeper|striker|player|athlete|wrestler|boxer|coach)\b/i,
    yes: 'Footballer',
    no: 'President of the Football Federation',
  },
} as const satisfies Record<string, { title: RegExp; yes: string; no: string }>

export type Seat = keyof typeof SEATS

/** `never`: nobody goes from one to the other within weeks, so these are two people. `seldom`: one person, whom somebody had better look at. */
export type Exclusion = 'never' | 'seldom'

interface ExclusionRow {
  one: Seat
  others: readonly Seat[]
  how: Exclusion
  reason: string
}

export const EXCLUSIONS: readonly ExclusionRow[] = [
  {
    one: 'sport',
    others: ['government', 'forces', 'bench'],
    how: 'never',
    reason: 'whoever plays or trains neither governs, commands nor judges; years lie in between',
  },
  {
    one: 'press',
    others: ['forces', 'bench'],
    how: 'never',
    reason:
      'no newspaper leads to a command or a court within weeks, nor a command or a court to a newspaper',
  },
  {
    one: 'bench',
    others: ['government', 'mission', 'forces', 'parliament', 'opposition'],
    how: 'seldom',
    reason: 'whoever judges holds nothing beside, but a judge becomes a minister, and a minister a judge',
  },
  {
    one: 'opposition',
    others: ['government', 'forces'],
    how: 'seldom',
    reason: 'whoever serves a government is not against it, until an election or a coup',
  },
  {
    one: 'press',
    others: ['government', 'mission', 'sport'],
    how: 'seldom',
    reason: 'some who are called after a newspaper have an office or a sport beside',
  },
  {
    one: 'parliament',
    others: ['mission', 'forces'],
    how: 'seldom',
    reason: 'most constitutions forbid it, but members are sent abroad, or serve in a war',
  },
  {
    one: 'government',
    others: ['mission'],
    how: 'seldom',
    reason: 'envoys become ministers, and ministers envoys',
  },
]

/**
 * How near two offices must be told to speak against one holder. A change of office is told on its very day, so that nearness alone is no
 * proof. Being seen in one before and after the other would be, but of what is said again the first day of the quarter is all that is
 * known (`testimony.ts`).
 */
const DAYS = 28

const HOW = new Map(
  EXCLUSIONS.flatMap(({ one, others, how }) =>
    others.flatMap((other) => [[`${one} ${other}`, how] as const, [`${other} ${one}`, how] as const]),
  ),
)
const SEAT_OF_TITLE = new Map<string, Seat | undefined>()

/** The kind of office that a title is; undefined for those that exclude nothing. */
export function seatOf(title: string): Seat | undefined {
  if (!SEAT_OF_TITLE.has(title)) {
    const found = Object.entries(SEATS).find(([, row]) => row.title.test(title))
    SEAT_OF_TITLE.set(title, found?.[0] as Seat | undefined)
  }
  return SEAT_OF_TITLE.get(title)
}

/** Title and owner of an office key, `office:<title>@<of>`. */
export const partsOf = (office: string): { title: string; of: string } => {
  const at = office.indexOf('@')
  return { title: office.slice('office:'.length, at), of: office.slice(at + 1) }
}

/** The kinds of offices that an appearance says are held; a former one is held no more, whatever else is told of its holder. */
export function seatsOf({ offices, formerOffices }: Pick<Appearance, 'offices' | 'formerOffices'>): Seat[] {
  const held = offices.filter((office) => !formerOffices.includes(office))
  return [...new Set(held.flatMap((office) => seatOf(partsOf(office).title) ?? []))]
}

/** Days on which somebody was seen in an office, by its kind. */
export type SeatDays = ReadonlyMap<Seat, readonly string[]>

/** What the offices of an appearance say against a person who was told of in others within weeks; nothing, if ever in one of the same kind. */
export function exclusionOf(one: Appearance, known: SeatDays): Exclusion | undefined {
  const { first } = one
  if (known.size === 0 || first === null) return undefined
  const own = seatsOf(one)
  if (own.some((seat) => known.has(seat))) return undefined
  const found = own.flatMap((seat) =>
    [...known].flatMap(([other, days]) => {
      const how = HOW.get(`${seat} ${other}`)
      return how !== undefined && days.some((day) => isWithin(DAYS, first, day)) ? how : []
    }),
  )
  return found.includes('never') ? 'never' : found[0]
}
