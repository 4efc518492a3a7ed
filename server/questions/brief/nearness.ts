/** Which states matter most to one another: neighbours by land, and those whom everybody watches. Pure. */
import countries from 'world-countries'

/** The permanent members of the Security Council. */
const GREAT = new Set(['CN', 'FR', 'GB', 'RU', 'US'])

const BY_LETTERS = new Map(countries.map(({ cca2, cca3 }) => [cca3, cca2]))
const BORDERS = new Map(
  countries.map(({ cca2, borders }) => [cca2, new Set(borders.map((letters) => BY_LETTERS.get(letters)))]),
)

/** Is one of some states a neighbour of that of the post, or a great power? */
export const isNear = (states: readonly string[], post: string | undefined): boolean =>
  states.some((state) => state !== post && (GREAT.has(state) || BORDERS.get(post ?? '')?.has(state) === true))
