/** Whose bulletin it is: the state of the embassy or ministry that publishes it, never the one in which that is. */
import { countryOf } from './countries.ts'
import { findJapaneseStates } from './japanese.ts'

/** `在ポーランド`: where a mission is. */
const POST = /在[\p{Script=Han}\p{Script=Katakana}ー・]+?(?=日本|大使館|総領事館|領事館|代表部|\s|$)/u
/** `Embassy of Japan in Poland`, `Embassy of Japan, Warsaw`: what stands before the preposition is whose. */
const WHERE = /(?:,|\s(?:in|to|at)\s).*$/iu
const MISSION = /大使館|領事館|代表部/u

/** The state by its code; undefined where the name tells none. A mission that says in Japanese only where it is, is Japan's. */
export function stateOfPublisher(publisher: string): string | undefined {
  const own = publisher.replace(POST, '')
  const [named] = findJapaneseStates(own, 0)
  if (named !== undefined) return named.ref
  if (MISSION.test(publisher)) return 'JP'
  const words = own.replace(WHERE, '').split(/\s+/u)
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = words.slice(at, at + length).join(' ')
      const code = /^\p{Lu}/u.test(phrase) ? countryOf(phrase) : undefined
      if (code !== undefined) return code
    }
  return undefined
}
