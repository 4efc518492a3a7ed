/** What a state is called in Japanese. */
import countries from 'world-countries'
import { JAPANESE_NAMES } from '../data/states.ts'

const FORMAL = new Map(countries.map((one) => [one.cca2, one.translations['jpn']?.common]))

/** The name of a state by its code: one in Chinese characters where that is usual (米国), else the common one. */
export function japaneseState(code: string): string | undefined {
  const [usual] = JAPANESE_NAMES[code] ?? []
  return usual !== undefined && /^\p{Script=Han}+$/u.test(usual) ? usual : (FORMAL.get(code) ?? usual)
}
