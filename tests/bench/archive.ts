/**
 * An invented archive of bulletins as reading would give them, so that it goes through the real loader: the same for the
 * same size and seed. Few people and states are everywhere, most are rare (Zipf); one happening in ten is told by
 * two bulletins.
 */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventClaim, Extraction, ItemExtraction, Mention, PersonClaim } from '../../ingest/types.ts'
import { MOST_NAMES, STATES, toFullName, toOrganizationName } from './names.ts'
import type { State } from './names.ts'
import { createRandom, createZipf } from './random.ts'

export interface Size {
  events: number
  /** All of them turn up; at most MOST_NAMES. */
  people: number
  years: number
  seed: number
}

/** The largest archive that the program promises to serve: 900,000 relations, half of them mentions and other evidence. */
export const FULL: Size = { events: 100_000, people: 20_000, years: 10, seed: 7 }

/** The same years with 500,000 relations. */
export const HALF: Size = { ...FULL, events: 55_000, people: 11_000 }

const FIRST_DAY = Date.UTC(2020, 0, 6)
const DAY_MS = 86_400_000
const BULLETINS_A_WEEK = 3
const EVENTS_AN_ITEM = 4
const ORGANIZATIONS = 600
/** Slope of Zipf's law: with 20,000 people the busiest one takes part in some three events of a hundred. */
const SLOPE = 0.8

/** Kinds with their share, the word that says it, and their code. */
const KINDS: readonly [kind: EventKind, share: number, verb: string, plover: EventClaim['plover']][] = [
  ['meeting', 34, 'met', { type: 'CONSULT', quad: 1, score: 2.5 }],
  ['call', 14, 'spoke by telephone with', { type: 'CONSULT', mode: 'phone', quad: 1, score: 1.5 }],
  ['visit', 12, 'visited', { type: 'CONSULT', mode: 'visit', quad: 1, score: 4 }],
  ['statement', 10, 'spoke of', null],
  ['talks', 8, 'held talks with', { type: 'CONSULT', quad: 1, score: 2.5 }],
  ['agreement', 8, 'signed a memorandum with', { type: 'AGREE', quad: 1, score: 2.5 }],
  ['accusation', 6, 'accused', { type: 'ACCUSE', quad: 3, score: -3 }],
  ['aid', 4, 'sent aid to', { type: 'AID', quad: 2, score: 10 }],
  ['protest', 2, 'protested to', { type: 'PROTEST', quad: 4, score: -5 }],
  ['sanction', 2, 'imposed sanctions on', { type: 'SANCTION', quad: 4, score: -6 }],
]
const TITLES = [
  'Minister of Foreign Affairs',
  'President',
  'Prime Minister',
  'Ambassador',
  'Deputy Minister of Energy',
]
const TOPICS = ['trade', 'energy', 'defence', 'transport', 'visas', 'education', 'ceasefire', 'health']
const AGENCIES = ['WIRE', 'HERALD', 'COURIER', 'GAZETTE', 'OBSERVER', 'TRIBUNE']

interface Actor {
  id: string
  name: string
  home: State
  title: string
}

/** What happened, before an item tells it. */
interface Happening {
  kind: (typeof KINDS)[number]
  day: string | null
  place: State | undefined
  sides: { of: string; label: string; people: Actor[] }[]
  organization: string | undefined
  planned: boolean
  background: boolean
  topics: string[]
}

/** The bulletins in the order of their weeks, made one by one as they are asked for. */
export function* createArchive(size: Size): Generator<Extraction> {
  if (size.people > MOST_NAMES)
    throw new RangeError(`archive: there are names for ${String(MOST_NAMES)} people`)
  const random = createRandom(size.seed)
  const weeks = Math.round(size.years * 52)
  const world = createWorld(size, random)
  for (let week = 0; week < weeks; week++) {
    const monday = FIRST_DAY + week * 7 * DAY_MS
    const first = Math.floor((week * size.events) / weeks)
    const last = Math.floor(((week + 1) * size.events) / weeks)
    const happenings = Array.from({ length: last - first }, (_, n) => world.next(monday, first + n))
    const perBulletin = Math.ceil(happenings.length / BULLETINS_A_WEEK)
    for (let bulletin = 0; bulletin < BULLETINS_A_WEEK; bulletin++) {
      const own = happenings.slice(bulletin * perBulletin, (bulletin + 1) * perBulletin)
      const others = bulletin === 0 ? [] : happenings.slice(0, bulletin * perBulletin).filter(isTold)
      const told = own.flatMap((one) => {
        const other = random() < 0.1 ? others[Math.floor(random() * others.length)] : undefined
        return other === undefined ? [one] : [one, other]
      })
      if (told.length > 0) yield toBulletin(monday, bulletin, told, random)
    }
  }
}

/** Whether two reports of it are known to be of one happening, whatever its kind (server/identity/report.ts). */
const isTold = ({ kind, day, sides }: Happening): boolean =>
  day?.length === 'YYYY-MM-DD'.length &&
  kind[0] !== 'statement' &&
  sides.length > 1 &&
  sides.some(({ people }) => people.length > 0)

/** Who there is, and what happens next. */
function createWorld({ events, people }: Size, random: () => number) {
  const [drawState, drawPerson] = [createZipf(STATES.length, 1), createZipf(people, SLOPE)]
  const drawOrganization = createZipf(ORGANIZATIONS, SLOPE)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  // 71 has no factor in common with the number of states: the great ones are not those at the head of the alphabet.
  const state = (): State => STATES[(drawState(random()) * 71) % STATES.length] as State
  const actors = Array.from({ length: people }, (_, n): Actor => {
    const name = toFullName(n)
    return { id: `person:${name.toLowerCase().replace(' ', '-')}`, name, home: state(), title: one(TITLES) }
  })
  const kinds = KINDS.flatMap((row) => Array.from({ length: row[1] }, () => row))
  const known = (event: number): number => Math.max(1, Math.ceil(((event + 1) * people) / events))

  return {
    /** The `event`-th happening, in the week of that Monday. People come into the news one after another. */
    next(monday: number, event: number): Happening {
      const kind = one(kinds)
      const among = known(event)
      const isNew = among > known(event - 1)
      const host = actors[isNew ? among - 1 : drawPerson(random(), among)] as Actor
      const guest = actors[drawPerson(random(), among)] as Actor
      const other = guest.home === host.home ? state() : guest.home
      const named = random()
      const roll = random()
      const sides: Happening['sides'] = [
        { of: host.home.code, label: host.home.name, people: isNew || named < 0.55 ? [host] : [] },
        {
          of: other.code,
          label: other.name,
          people: named < 0.3 && guest.home === other && guest !== host ? [guest] : [],
        },
      ]
      const organization = random() < 0.12 ? toOrganizationName(drawOrganization(random())) : undefined
      if (organization !== undefined) sides[1] = { of: organization, label: organization, people: [] }
      return {
        kind,
        organization,
        day: toDayOf(monday + Math.floor(random() * 7) * DAY_MS, roll),
        place: random() < 0.25 ? one([host.home, other]) : undefined,
        sides: kind[0] === 'statement' || host.home === other ? sides.slice(0, 1) : sides,
        planned: random() < 0.07,
        background: random() < 0.12,
        topics: random() < 0.2 ? [one(TOPICS)] : [],
      }
    },
  }
}

/** Most days are known, some only by their month, a few not at all. */
function toDayOf(time: number, roll: number): string | null {
  const day = new Date(time).toISOString().slice(0, 10)
  return roll < 0.92 ? day : roll < 0.97 ? day.slice(0, 7) : null
}

function toBulletin(monday: number, n: number, told: readonly Happening[], random: () => number): Extraction {
  const [from, to] = [0, 6].map((days) => new Date(monday + days * DAY_MS).toISOString().slice(0, 10)) as [
    string,
    string,
  ]
  const document = `digest-${String(n + 1)}-${from}.txt`
  const items = Array.from({ length: Math.ceil(told.length / EVENTS_AN_ITEM) }, (_, i) =>
    toItem(i + 1, to, told.slice(i * EVENTS_AN_ITEM, (i + 1) * EVENTS_AN_ITEM), random),
  )
  return {
    document,
    id: `archive-${document}`,
    format: 'bulletin',
    title: `Weekly digest ${from}`,
    publisher: `Embassy ${String(n + 1)}`,
    range: { from, to },
    items,
    issues: [],
  }
}

/** One story: a headline, and a sentence for each happening with its evidence. */
function toItem(n: number, date: string, told: readonly Happening[], random: () => number): ItemExtraction {
  const people = new Map<string, PersonClaim>()
  const organizations = new Set<string>()
  const countries = new Set<string>()
  const places = new Map<string, string>()
  const mentions: Mention[] = []
  const events: EventClaim[] = []
  const headline = {
    en: `${told[0]?.sides.map(({ label }) => label).join(' and ') ?? ''}: news of ${date}`,
    ja: '要人の動き',
  }
  let text = `${headline.ja}\n${headline.en}\n`
  const head = { ja: headline.ja.length, en: text.length - 1 }
  const say = (words: string): { start: number; end: number } => {
    const start = text.length
    text += words
    return { start, end: text.length }
  }

  for (const happening of told) {
    const { kind, day, place, sides, organization } = happening
    const start = text.length
    for (const [i, { of, label, people: present }] of sides.entries()) {
      if (i > 0) say(` ${kind[2]} `)
      if (label !== organization) countries.add(of)
      for (const actor of present) {
        const isIntroduced = !people.has(actor.id)
        const office = random() < 0.4 ? say(`${actor.title} `) : undefined
        const claim = people.get(actor.id) ?? {
          id: actor.id,
          name: actor.name,
          sound: actor.name.toLowerCase().split(' ').reverse(),
          aliases: [],
          offices: [],
        }
        people.set(actor.id, claim)
        if (office !== undefined && claim.offices.length === 0)
          claim.offices.push({
            title: actor.title,
            of: actor.home.code,
            evidence: { ...office, rule: 'office' },
          })
        // Named in full once, then by the family name.
        const family = actor.name.split(' ')[1] ?? actor.name
        if (!isIntroduced && !claim.aliases.includes(family)) claim.aliases.push(family)
        mentions.push({
          kind: 'person',
          ref: actor.id,
          ...say(isIntroduced ? actor.name : family),
          rule: 'name',
        })
        say(' of ')
      }
      const named = say(label)
      if (label === organization) organizations.add(label)
      if (!mentions.some(({ ref }) => ref === of))
        mentions.push({
          kind: label === organization ? 'organization' : 'country',
          ref: of,
          ...named,
          rule: 'name',
        })
    }
    if (place !== undefined) {
      say(' in ')
      places.set(place.city, place.code)
      say(place.city)
    }
    say('.')
    events.push({
      kind: kind[0],
      date: day,
      place: place?.city ?? null,
      sides: sides.map(({ of, people: present }) => ({ of, people: present.map(({ name }) => name) })),
      background: happening.background,
      ...(happening.planned ? { planned: true } : {}),
      topics: happening.topics,
      plover: kind[3],
      evidence: { start, end: text.length, rule: `${kind[0]}.archive` },
      confidence: 0.9,
      features: {},
    })
    say(' ')
  }
  text = text.trimEnd()
  return {
    n,
    section: 'Foreign affairs',
    headline,
    date,
    sources: [AGENCIES[Math.floor(random() * AGENCIES.length)] as string],
    text,
    parts: {
      ja: { start: 0, end: head.ja },
      en: { start: head.ja + 1, end: head.en },
      body: { start: head.en + 1, end: text.length },
    },
    start: 0,
    end: text.length,
    people: [...people.values()],
    countries: [...countries],
    organizations: [...organizations].map((name) => ({ name, aliases: [] })),
    places: [...places].map(([name, country]) => ({ name, country })),
    events: events.filter(({ background }) => !background),
    background: events.filter(({ background }) => background),
    mentions,
  }
}
