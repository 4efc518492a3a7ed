/** What a place is called in Japanese, where that is known: `Oslo` -> オスロ. */
import { JAPANESE_PLACES } from '../data/japanesePlaces.ts'

const KNOWN = new Map(
  Object.values(JAPANESE_PLACES)
    .flat()
    .map((row): [string, string] => [
      row.slice(0, row.lastIndexOf(' ')),
      row.slice(row.lastIndexOf(' ') + 1),
    ]),
)

/** The Japanese name of a city or region, by its name in English. */
export const japanesePlace = (name: string): string | undefined => KNOWN.get(name)
