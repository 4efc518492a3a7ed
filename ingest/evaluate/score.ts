/** How well an extraction agrees with an annotation, and where it does not. */
import {
  add,
  COUNTED,
  compareCountries,
  compareEvents,
  compareMet,
  compareOrganizations,
  comparePeople,
  type Account,
} from './compare.ts'
import { fold } from './fold.ts'
import type { Gold } from './gold.ts'
import type { PredictedItem } from './predicted.ts'
import {
  bCubed,
  emptyTally,
  toAccuracy,
  toFigures,
  type Accuracy,
  type Figures,
  type Tally,
} from './tally.ts'

/** One disagreement. `item` is the annotation's number, undefined for an item that the annotation does not have. */
export interface Difference {
  item?: number
  message: string
}

type Counted = (typeof COUNTED)[number]

export interface Scores {
  /** In the order of the table. Identity is B-cubed over the people found. */
  figures: Record<Counted | 'identity', Figures> &
    Record<'itemDates' | 'eventDates' | 'eventPlaces', Accuracy>
  differences: Difference[]
}

const EMPTY: PredictedItem = {
  headline: { en: '' },
  people: [],
  countries: [],
  organizations: [],
  events: [],
}

/**
 * Compares an extraction with an annotation of the same document, item by item.
 * Items are the same when their English headlines are, folded; what stands in other items is not compared.
 */
export function scoreExtraction(gold: Gold, predicted: { items: readonly PredictedItem[] }): Scores {
  const differences: Difference[] = []
  let current: number | undefined
  const account: Account = {
    tallies: Object.fromEntries(COUNTED.map((name) => [name, emptyTally()])) as Record<Counted, Tally>,
    clusters: [],
    itemDates: [],
    eventDates: [],
    eventPlaces: [],
    note: (message) =>
      void differences.push(current === undefined ? { message } : { item: current, message }),
  }
  const rest = [...predicted.items]
  for (const wanted of gold.items) {
    current = wanted.n
    const i = rest.findIndex((one) => fold(one.headline.en) === fold(wanted.headline.en))
    const [found = EMPTY] = i < 0 ? [] : rest.splice(i, 1)
    if (i < 0) account.note(`not found: ${wanted.headline.en}`)
    add(account.tallies.items, i < 0 ? 0 : 1, 0, i < 0 ? 1 : 0)
    account.itemDates.push(found.date === wanted.date)
    if (i >= 0 && found.date !== wanted.date)
      account.note(`item date: ${found.date ?? 'none'} for ${wanted.date ?? 'none'}`)
    const people = comparePeople(wanted, found, account)
    compareCountries(wanted, found, account)
    compareOrganizations(wanted, found, account)
    compareEvents(wanted, found, account)
    compareMet(wanted, found, people, account)
  }
  current = undefined
  add(account.tallies.items, 0, rest.length, 0)
  for (const one of rest) account.note(`item invented: ${one.headline.en}`)
  const counted = Object.fromEntries(
    COUNTED.map((name) => [name, toFigures(account.tallies[name])]),
  ) as Record<Counted, Figures>
  return {
    figures: {
      ...counted,
      identity: bCubed(account.clusters),
      itemDates: toAccuracy(account.itemDates),
      eventDates: toAccuracy(account.eventDates),
      eventPlaces: toAccuracy(account.eventPlaces),
    },
    differences,
  }
}

/** The figures as text, one measure a line. */
export function toTable({ figures }: Scores): string {
  const figure = (value: number): string => value.toFixed(3)
  return Object.entries(figures)
    .map(([name, one]) => {
      const values =
        'accuracy' in one
          ? `accuracy ${figure(one.accuracy)}`
          : `F1 ${figure(one.f1)}  precision ${figure(one.precision)}  recall ${figure(one.recall)}`
      return `${name.padEnd(14)} ${values}  n=${String(one.n)}`
    })
    .join('\n')
}
