/** Which offices nobody holds at one time: rows of what is true of offices, wherever they are held. */
import type { Appearance } from './appearance.ts'
import { isWithin } from './period.ts'

/** A kind of office. `title`: as the graph writes titles; who helps or speaks for a holder is none. */
export const SEATS = {
  government: {
    title:
      /^(?:(?:acting|first|deputy|vice|parliamentary|state|union|prime)[ -])*(?:minister(?!-)|premier)\b/i,
    yes: 'First Deputy Minister of Energy',
    no: 'Minister-Counsellor',
  },
  bench: {
    title: /^(?:(?:presiding|chief|associate) )?(?:judge|magistrate|justice(?! minister))\b/i,
    yes: 'Presiding Judge of the Court of Appeal',
    no: 'Minister of Justice',
  },
  forces: {
    title:
      /^(?:deputy )?(?:commander\b|chief of (?:the )?(?:general|defen[cs]e|army|naval|air) (?:forces|staff)\b)/i,
    yes: 'Chief of the General Staff',
    no: 'Chief of Staff',
  },
  mission: {
    title: /^(?:(?:acting|deputy) )?(?:ambassador(?!-at-large)|consul|chargé d[’']affaires)\b/i,
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

/** How sure it is that one person does not hold two: `never`, or seldom, so that somebody had better look at it. */
export type Exclusion = 'never' | 'seldom'

interface ExclusionRow {
  one: Seat
  others: readonly Seat[]
  how: Exclusion
  reason: string
}

export const EXCLUSIONS: readonly ExclusionRow[] = [
  {
    one: 'bench',
    others: ['government', 'forces', 'mission', 'parliament', 'opposition', 'press', 'sport'],
    how: 'never',
    reason: 'whoever judges may hold nothing beside',
  },
  {
    one: 'press',
    others: ['government', 'forces', 'mission', 'sport'],
    how: 'never',
    reason: 'whoever governs, commands or represents a state writes for no newspaper',
  },
  {
    one: 'sport',
    others: ['government', 'forces', 'mission'],
    how: 'never',
    reason: 'whoever is in office plays no more',
  },
  {
    one: 'opposition',
    others: ['government', 'forces', 'mission'],
    how: 'never',
    reason: 'whoever serves a government is not against it',
  },
  {
    one: 'parliament',
    others: ['government', 'mission', 'forces', 'press', 'sport'],
    how: 'seldom',
    reason: 'some constitutions allow it, and some who sit there keep their trade',
  },
  {
    one: 'government',
    others: ['mission', 'forces'],
    how: 'seldom',
    reason: 'officers and envoys become ministers, and generals rule',
  },
]

/** Within these days two offices are held at one time; later it is a change of office. */
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

/** The kinds of present offices that an appearance tells of: whose former office it is stands on no side by it. */
export function seatsOf({ offices, sides, guesses }: Appearance): Seat[] {
  const seats = new Set<Seat>()
  for (const office of offices) {
    const { title, of } = partsOf(office)
    const seat = seatOf(title)
    if (seat !== undefined && (sides.includes(of) || guesses.includes(of))) seats.add(seat)
  }
  return [...seats]
}

/** Days on which somebody was seen in an office, by its kind. */
export type SeatDays = ReadonlyMap<Seat, readonly string[]>

/** Whether the offices of an appearance keep it from a person who holds others in the same weeks. Whoever was ever seen in one of them is no other. */
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
