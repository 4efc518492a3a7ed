/** Invented names, as many as are wanted and no two alike; the states are real, since their codes have to be. */
import countries from 'world-countries'

export const GIVEN =
  'Ada Bruno Clara Dmitri Elena Farid Greta Hassan Irina Jonas Karim Lena Marta Nils Olga Pavel'.split(' ')
export const STEMS =
  'Tes Orl Bran Cald Dor Fen Gal Harv Ist Jov Kar Lund Mor Nev Ost Pell Quir Rav Sol Tarn'.split(' ')
const MIDDLES = ['', 'an', 'or', 'el', 'im', 'ur', 'ist']
export const ENDINGS = 'ov ova ic sen ides yan adze ini mann ez'.split(' ')
const FAMILIES = STEMS.flatMap((stem) =>
  ENDINGS.flatMap((ending) => MIDDLES.map((middle) => `${stem}${middle}${ending}`)),
)
const BODIES = ['Council', 'Union', 'Fund', 'Forum', 'Institute', 'Bank', 'Commission', 'Agency']

/** So many full names can be told apart. */
export const MOST_NAMES = GIVEN.length * FAMILIES.length

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T

/** The n-th full name. Neighbours differ in both parts; 577 and 83 have no factor in common with the number of families. */
export function toFullName(n: number): string {
  return `${at(GIVEN, n)} ${at(FAMILIES, Math.floor(n / GIVEN.length) * 577 + (n % GIVEN.length) * 83)}`
}

/** The n-th organization. */
export function toOrganizationName(n: number): string {
  return `${at(FAMILIES, n * 577)} ${at(BODIES, n)}`
}

export interface State {
  code: string
  name: string
  city: string
}

/** Every member of the United Nations with its capital. */
export const STATES: readonly State[] = countries
  .filter(({ unMember, capital }) => unMember && capital.length > 0)
  .map(({ cca2, name, capital }) => ({ code: cca2, name: name.common, city: capital[0] ?? name.common }))
