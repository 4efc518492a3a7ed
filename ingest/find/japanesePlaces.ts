/** What a place is called in Japanese, where that is known: `Oslo` -> オスロ. */
import { JAPANESE_PLACES } from '../data/japanesePlaces.ts'
import { countryOf, nameOf } from './countries.ts'
import { japaneseState } from './japaneseStates.ts'

const KNOWN = new Map(
  Object.values(JAPANESE_PLACES)
    .flat()
    .map((row): [string, string] => [
      row.slice(0, row.lastIndexOf(' ')),
      row.slice(row.lastIndexOf(' ') + 1),
    ]),
)

/** The Japanese name of a city or region, or of a state that was all that is known of a place, by its name in English. */
export function japanesePlace(name: string): string | undefined {
  const known = KNOWN.get(name)
  if (known !== undefined) return known
  const code = countryOf(name)
  return code !== undefined && nameOf(code) === name ? japaneseState(code) : undefined
}
