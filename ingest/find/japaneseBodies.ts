/** What a body is called in Japanese, where that is known: by the table, or as an organ of a state (`Ministry of Defense of Norway`). */
import { JAPANESE_BODIES, JAPANESE_ORGANS } from '../data/japaneseBodies.ts'
import { countryOf, nameOf } from './countries.ts'
import { japanesePortfolio } from './japanesePortfolios.ts'
import { japaneseState } from './japaneseStates.ts'
import { knownBodyAt } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** `Ministry of National Defence` -> 国防省; undefined for what is no organ that every state may have. */
export function japaneseOrgan(organ: string): string | undefined {
  const known = JAPANESE_ORGANS[organ]
  if (known !== undefined) return known
  const [, about = ''] = /^(?:Ministry|Department) of (?:the )?(.+)$|^$/.exec(organ) ?? []
  const [, before = ''] = /^(.+) Ministry$/.exec(organ) ?? []
  const japanese = japanesePortfolio(about === '' ? before : about)
  return japanese === undefined ? undefined : `${japanese}省`
}

/** State and organ of a name; the state stands behind (`of Norway`) or before (`Norwegian`). */
function* cuts(name: string): Generator<[state: string, organ: string]> {
  for (const { index } of name.matchAll(/ of (?:the )?/g))
    yield [name.slice(index).replace(/^ of (?:the )?/, ''), name.slice(0, index)]
  for (const { index } of name.matchAll(/ /g)) yield [name.slice(0, index), name.slice(index + 1)]
}

/** The Japanese name of a body, by its name in any document. */
export function japaneseBody(name: string): string | undefined {
  const tokens = toPhraseTokens(name)
  const known = knownBodyAt(tokens, 0)
  const first = known?.to === tokens.length ? known.value.names[0] : undefined
  const listed = JAPANESE_BODIES[first ?? name]
  if (listed !== undefined) return listed
  for (const [state, organ] of cuts(name)) {
    const code = countryOf(state)
    const [owner, what] = [code && nameOf(code) && japaneseState(code), japaneseOrgan(organ)]
    if (owner !== undefined && owner !== '' && what !== undefined) return owner + what
  }
  return undefined
}
