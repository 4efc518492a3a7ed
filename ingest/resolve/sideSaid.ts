/** `On the Greek side, the talks were attended by A and B`: the side that a sentence says before the names of its people. */
import { keysOf } from '../nlp/keys.ts'
import type { FoundSentence } from '../find/item.ts'

/** Who acts on the side that is said, before it or behind it. */
const GOVERNS = /^(?:on|from|for|representing)$/u
const IS_LED =
  /^(?:(?:was|were|is|are|has been) (?:also )?(?:represented|led|headed|chaired|attended) by|included|includes|comprised|consisted of)\b/u

/** What somebody else does with them. */
const ACROSS =
  /\b(?:met|meets?|meeting with|receives?|received|with|hosts?|hosted|welcomed|thanked|congratulated|phoned|told|urged|accused|informed)\b/u

/** `Among the Greek guests were A and B`: those of whom some are named have a state. */
const stateOfGuests = ({ words, states }: FoundSentence, lead: number): string | undefined =>
  states.find(
    ({ from, to }) =>
      to < lead &&
      words[words[from - 1]?.key === 'the' ? from - 2 : from - 1]?.key === 'among' &&
      GUESTS_WERE.test(keysOf(words, to, lead)),
  )?.code
const GUESTS_WERE =
  /^(?:\w+ ){0,2}(?:guests|visitors|participants|delegates|representatives|members|officials|experts|attendees) (?:was|were|is|are)\b/u

/**
 * The state or body on whose side the words before word `lead` put whoever is named there; undefined where they say none.
 * @param lead where the words for the person begin, the title included
 */
export function sideSaid(sentence: FoundSentence, lead: number): string | undefined {
  const { words, states, bodies } = sentence
  const guests = stateOfGuests(sentence, lead)
  if (guests !== undefined) return guests
  const at = words.findLastIndex((word, index) => index < lead && word.key === 'side')
  if (at < 1) return undefined
  const text = (from: number, to: number): string => keysOf(words, from, to)
  const state = states.find(({ to }) => to === at)
  const body = bodies.find((one) => one.to === at && !one.official)
  const owner = state?.code ?? body?.name ?? (words[at - 1]?.key === 'european' ? 'EU' : undefined)
  if (owner === undefined) return undefined
  let from = (state ?? body)?.from ?? at - 1
  if (words[from - 1]?.key === 'the') from--
  const isSaid = GOVERNS.test(words[from - 1]?.key ?? '') || IS_LED.test(text(at + 1, at + 6))
  return isSaid && !ACROSS.test(text(at + 1, lead)) ? owner : undefined
}
