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

/** What stands behind the name of a part of a country. */
const PARTS: Readonly<Record<string, string>> = {
  district: '地区',
  region: '地方',
  province: '州',
  city: '市',
}

/** The part of a country that is called after a place: `Oslo region` -> オスロ地方. */
function maybePart(name: string): string | undefined {
  const border = name.lastIndexOf(' ')
  const [place, part] = [KNOWN.get(name.slice(0, border)), PARTS[name.slice(border + 1).toLowerCase()]]
  return place === undefined || part === undefined ? undefined : `${place}${part}`
}

/** The Japanese name of a city or region, of a part of a country called after one, or of a state that was all that is known of a place, by its name in English. */
export function japanesePlace(name: string): string | undefined {
  const known = KNOWN.get(name)
  if (known !== undefined) return known
  const part = maybePart(name)
  if (part !== undefined) return part
  const code = countryOf(name)
  return code !== undefined && nameOf(code) === name ? japaneseState(code) : undefined
}
