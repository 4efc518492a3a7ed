import { expect, test } from '@jest/globals'
import { DIVISIONS } from '../../../ingest/data/divisions.ts'
import { INSTITUTIONS } from '../../../ingest/data/institutions.ts'
import { phrases, words } from '../../../ingest/data/lists.ts'
import { CIVIL, COMPANIES, INTERNATIONAL, MEDIA } from '../../../ingest/data/organizations.ts'
import { PARTIES } from '../../../ingest/data/parties.ts'
import { CITIES } from '../../../ingest/data/places.ts'
import { DEMONYMS, NAMES } from '../../../ingest/data/states.ts'
import { TITLE_HEADS } from '../../../ingest/data/titles.ts'

const ofStates = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([code, names]) => names.map((name): [string, string] => [name, code]))

/** Every name of the tables, with whose it is: a body's own first name, or a state's code. */
const OWNED: readonly [name: string, owner: string][] = [
  ...[...INTERNATIONAL, ...CIVIL, ...COMPANIES, ...MEDIA, ...PARTIES].flatMap((names) =>
    names.map((name): [string, string] => [name, names[0] ?? '']),
  ),
  ...INSTITUTIONS.flatMap(({ of, names }) => names.map((name): [string, string] => [name, of])),
  ...ofStates(CITIES),
  ...ofStates(DIVISIONS),
  ...ofStates(NAMES),
  ...ofStates(DEMONYMS),
]

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

test('no name has two owners, in whichever tables', () => {
  const owners = new Map<string, Set<string>>()
  for (const [name, owner] of OWNED) owners.set(name, (owners.get(name) ?? new Set()).add(owner))
  expect([...owners].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([])
})

test('no place is a city and a division as well', () => {
  expect(twice([...ofStates(CITIES), ...ofStates(DIVISIONS)].map(([name]) => name))).toEqual([])
})

test('every title has one row', () => {
  expect(twice(TITLE_HEADS.map(({ key }) => key))).toEqual([])
})

test('a list refuses an entry that it has', () => {
  expect(() => words('fish gas fish')).toThrow('"fish" twice')
  expect(() => phrases('rare earths, gas, rare  earths')).toThrow('"rare earths" twice')
})
