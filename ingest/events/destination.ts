/** Where a journey leads. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/engine.ts'
import type { Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** `visited the Greek pavilion`: the state only says whose it is. */
const isOfThing = (words: readonly Word[], at: number): boolean =>
  /^(?:pavilion|stand|embassy|consulate|mission|cemetery|exhibition)$/u.test(words[at]?.key ?? '')

/** `to the capital city of Norway`. */
const TOWN = wordSet('the capital city town port of')

/** Where a traveller goes: a state, or the state of the place that follows. */
export function destinationAfter(scene: Scene, at: number, links: readonly string[]): Party[] {
  // "arrived here": where the dateline says
  if (scene.words[at - 1]?.key === 'here') {
    const of = scene.written ?? scene.site
    return of === undefined ? [] : [{ kind: 'state', of, from: at - 1, to: at, preposition: 'in' }]
  }
  const group = scene.groups.find((one) => one.from >= at && one.from - at <= 5)
  if (
    group !== undefined &&
    group.parties[0]?.kind !== 'person' &&
    !isOfThing(scene.words, group.to) &&
    !scene.words.slice(at + 1, group.from + 1).some((word) => word.gap.includes(',')) &&
    (links.includes(group.preposition) ||
      group.from - at <= 2 ||
      scene.words.slice(at, group.from).every(({ key }) => TOWN.has(key)))
  )
    return group.parties.filter(({ kind }, at) => at === 0 || kind === 'state')
  for (let word = at; word < Math.min(scene.words.length, at + 5); word++) {
    const code = scene.stateAt(word)
    if (code !== undefined) return [{ kind: 'state', of: code, from: word, to: word + 1, preposition: 'in' }]
  }
  return []
}
