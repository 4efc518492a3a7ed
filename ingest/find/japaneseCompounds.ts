/** Titles that are made of a post and of what it is for, each of which is known: `Mayor of Lima` -> リマ市長. */
import { JAPANESE_AREAS, JAPANESE_COMPOUNDS } from '../data/japaneseCompounds.ts'
import { japaneseBody, japaneseOrgan } from './japaneseBodies.ts'
import { countryOf } from './countries.ts'
import { japanesePlace } from './japanesePlaces.ts'
import { japanesePortfolio } from './japanesePortfolios.ts'
import { japaneseState } from './japaneseStates.ts'

const areaOf = (name: string): string | undefined => {
  const state = countryOf(name)
  return JAPANESE_AREAS[name] ?? (state === undefined ? undefined : japaneseState(state))
}

/** How each sort of thing is told that a post can be for. */
const TELLERS = {
  portfolio: japanesePortfolio,
  place: japanesePlace,
  area: areaOf,
  body: (name) => japaneseBody(name) ?? japaneseOrgan(name),
} satisfies Record<string, (name: string) => string | undefined>

/** The Japanese name of a title by the first row that fits and whose parts are known. */
export function japaneseCompound(title: string): string | undefined {
  for (const { english, about, japanese } of JAPANESE_COMPOUNDS) {
    const [, name] = english.exec(title) ?? []
    const told = name === undefined ? undefined : TELLERS[about](name)
    if (told !== undefined) return japanese.replace('{}', told)
  }
  return undefined
}
