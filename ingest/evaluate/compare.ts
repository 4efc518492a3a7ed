/** One item of an annotation against one of an extraction: each function compares one thing and adds to the account. */
import { fold } from './fold.ts'
import type { GoldItem } from './gold.ts'
import { creditOf, isNear, pairsWhoMet, toHappenings, type Happening } from './happenings.ts'
import { isSameOffice, pairNamed, spellings, type Pairing } from './names.ts'
import type { PredictedItem, PredictedPerson } from './predicted.ts'
import type { Tally } from './tally.ts'

/** What is counted as right, surplus and missing. */
export const COUNTED = ['items', 'people', 'offices', 'countries', 'organizations', 'events', 'met'] as const

/** The counts so far; each comparison below adds its own. */
export interface Account {
  tallies: Record<(typeof COUNTED)[number], Tally>
  clusters: { wanted: string; found: string }[]
  itemDates: boolean[]
  eventDates: boolean[]
  eventPlaces: boolean[]
  note: (message: string) => void
}

type People = Pairing<GoldItem['people'][number], PredictedPerson>

export function add(tally: Tally, right: number, surplus: number, missing: number): void {
  tally.right += right
  tally.surplus += surplus
  tally.missing += missing
}

export function comparePeople(wanted: GoldItem, found: PredictedItem, account: Account): People {
  const people = pairNamed(wanted.people, found.people)
  const missing = people.missing.filter((one) => !one.optional)
  const right = people.pairs.filter((pair) => !pair.wanted.optional)
  add(account.tallies.people, right.length, people.surplus.length, missing.length)
  for (const one of missing) account.note(`person missed: ${one.name}`)
  for (const one of people.surplus) account.note(`person invented: ${one.name}`)
  for (const pair of people.pairs)
    account.clusters.push({ wanted: fold(pair.wanted.name), found: pair.found.id ?? fold(pair.found.name) })
  for (const pair of people.pairs) compareOffices(pair.wanted, pair.found, account)
  for (const one of missing) add(account.tallies.offices, 0, 0, one.offices.filter(isScored).length)
  return people
}

/** Offices of the past and of the future count neither way. */
const isScored = (office: { former?: boolean | undefined; candidate?: boolean | undefined }): boolean =>
  office.former !== true && office.candidate !== true

function compareOffices(wanted: GoldItem['people'][number], found: PredictedPerson, account: Account): void {
  const claims = found.offices.filter(isScored)
  for (const office of wanted.offices.filter(isScored)) {
    const i = claims.findIndex((claim) => isSameOffice(office, claim))
    if (i >= 0) claims.splice(i, 1)
    else account.note(`office missed: ${wanted.name}: ${office.title} of ${office.of ?? 'nobody'}`)
    add(account.tallies.offices, i >= 0 ? 1 : 0, 0, i >= 0 ? 0 : 1)
  }
  for (const claim of claims) {
    if (wanted.offices.some((office) => isSameOffice(office, claim))) continue
    add(account.tallies.offices, 0, 1, 0)
    account.note(`office invented: ${wanted.name}: ${claim.title} of ${claim.of ?? 'nobody'}`)
  }
}

export function compareCountries(wanted: GoldItem, found: PredictedItem, account: Account): void {
  const claimed = new Set(found.countries)
  const missing = [...new Set(wanted.countries)].filter((code) => !claimed.has(code))
  const surplus = [...claimed].filter(
    (code) => !wanted.countries.includes(code) && !wanted.countriesOptional.includes(code),
  )
  add(
    account.tallies.countries,
    new Set(wanted.countries).size - missing.length,
    surplus.length,
    missing.length,
  )
  for (const code of missing) account.note(`country missed: ${code}`)
  for (const code of surplus) account.note(`country invented: ${code}`)
}

export function compareOrganizations(wanted: GoldItem, found: PredictedItem, account: Account): void {
  const { pairs, surplus, missing } = pairNamed(wanted.organizations, found.organizations)
  const missed = missing.filter((one) => !one.optional)
  add(
    account.tallies.organizations,
    pairs.filter((pair) => !pair.wanted.optional).length,
    surplus.length,
    missed.length,
  )
  for (const one of missed) account.note(`organization missed: ${one.name}`)
  for (const one of surplus) account.note(`organization invented: ${one.name}`)
}

const caption = ({ kind, sides }: Happening): string => `${kind} ${[...sides].join(' - ')}`

export function compareEvents(wanted: GoldItem, found: PredictedItem, account: Account): void {
  const background = toHappenings(wanted.events.filter((event) => event.background))
  let open = toHappenings(wanted.events.filter((event) => !event.background))
  const total = open.length
  const left = toHappenings(found.events)
  const matched: { wanted: Happening; found: Happening; credit: number }[] = []
  for (const credit of [1, 0.5])
    open = open.filter((one) => {
      const i = left.findIndex((other) => creditOf(one, other) === credit)
      const [other] = i < 0 ? [] : left.splice(i, 1)
      if (other !== undefined) matched.push({ wanted: one, found: other, credit })
      return other === undefined
    })
  const surplus = left.filter((one) => !background.some((other) => creditOf(other, one) > 0))
  const credits = matched.reduce((sum, { credit }) => sum + credit, 0)
  add(account.tallies.events, credits, matched.length - credits + surplus.length, total - credits)
  for (const one of open) account.note(`event missed: ${caption(one)}`)
  for (const one of surplus) account.note(`event invented: ${caption(one)}`)
  for (const { wanted: one, found: other } of matched) {
    const isDated = [...one.dates].some((date) => other.dates.has(date))
    account.eventDates.push(isDated)
    if (!isDated)
      account.note(`event date: ${[...other.dates].join()} for ${[...one.dates].join()} (${one.kind})`)
    if (one.places.size === 0) continue
    account.eventPlaces.push(isNear(one.places, other.places))
    if (!isNear(one.places, other.places))
      account.note(`event place: ${[...other.places].join()} for ${[...one.places].join()} (${one.kind})`)
  }
}

export function compareMet(wanted: GoldItem, found: PredictedItem, people: People, account: Account): void {
  const goldKey = (name: string): string => {
    const person = wanted.people.find((one) => spellings(one).has(fold(name)))
    return fold(person?.name ?? name)
  }
  const foundKey = (name: string): string => {
    const pair = people.pairs.find((one) => spellings(one.found).has(fold(name)))
    return pair === undefined ? goldKey(name) : fold(pair.wanted.name)
  }
  const news = pairsWhoMet(
    wanted.events.filter((event) => !event.background),
    goldKey,
  )
  const background = pairsWhoMet(
    wanted.events.filter((event) => event.background),
    goldKey,
  )
  const claimed = pairsWhoMet(found.events, foundKey)
  const missing = [...news].filter((pair) => !claimed.has(pair))
  const surplus = [...claimed].filter((pair) => !news.has(pair) && !background.has(pair))
  add(account.tallies.met, news.size - missing.length, surplus.length, missing.length)
  for (const pair of missing) account.note(`meeting of two missed: ${pair}`)
  for (const pair of surplus) account.note(`meeting of two invented: ${pair}`)
}
