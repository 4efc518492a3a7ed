/** `A could not come and sent his deputy B`: who stays away takes no part, and whoever is sent stands in the same place. */
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { isPersonal, type Party } from './parties.ts'

/** Right behind somebody who is not there. */
const AWAY =
  /^(?:of (?:the )?[a-z]+ )?(?:who )?(?:(?:could|did|would|will) not (?:come|attend|travel|take part|participate|make it)|(?:(?:has|had|was|is) )?(?:been )?(?:unable to (?:come|attend|travel|take part)|laid (?:low|up)|absent|fallen ill|taken ill|fell ill|ill|indisposed))\b/u
/** From there to whoever comes instead. */
const INSTEAD =
  /\b(?:(?:sent|dispatched|represented by|replaced by)(?: (?!to|with|for)[a-z]+){0,5}|(?:his|her)(?: [a-z]+){0,2} deputy)$/u
/** How far behind the one who is away the other is named, in words. */
const REACH = 20

/** The parties of a sentence, with those who are sent in the place of those who stay away. */
export function withoutAbsent(words: readonly Word[], parties: readonly Party[]): Party[] {
  return parties.map((party, at) => {
    if (party.person === undefined || !AWAY.test(keysOf(words, party.to, party.to + 8))) return party
    const other = parties
      .slice(at + 1)
      .find((one) => isPersonal(one) && one.from - party.to <= REACH && isSent(words, party, one))
    if (other === undefined) return party
    const { from, to, preposition, of } = party
    return { ...other, from, to, preposition, of: of ?? other.of }
  })
}

/** The title of whoever is sent belongs to the name. */
const isSent = (words: readonly Word[], { to }: Party, { from, to: end, person }: Party): boolean =>
  INSTEAD.test(keysOf(words, to, from)) ||
  (person !== undefined && INSTEAD.test(keysOf(words, to, end - person.split(' ').length)))
