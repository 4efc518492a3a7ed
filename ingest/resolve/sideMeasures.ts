/** Whose officials are hit by measures of others, and who answers them; rows with a weight each. */
import type { SideFeature } from './sideQuestion.ts'

/** Opens the sentence that tells who is hit. */
const HIT =
  /^\W*(?:Among )?(?:[Tt]hose|[Tt]he (?:individuals|officials|officers|people|persons)) (?:who (?:were|are) )?(?:\w+ )?(?:targeted|sanctioned|listed|blacklisted|designated|affected|hit)\b[^;]*$/u

/** Behind whoever answers. */
const ANSWERS =
  /^(?:\p{Lu}\S*\s+)+(?:\w+ )?(?:dismissed|rejected|condemned|denounced|slammed|criticised|criticized|decried) (?:the |these )?(?:new |latest )?(?:measures|sanctions|restrictions|penalties|embargo|tariffs|listings?|designations?)\b/u

/** Right before whoever the measures are aimed at. */
const AIMED =
  /\b(?:sanctions|measures|penalties|restrictions|embargo|tariffs)\b[^.;]{0,30}\b(?:on|against|targeting) (?:[\p{Ll}\d-]+ ){0,4}$/u

export const MEASURE_FEATURES: readonly SideFeature[] = [
  {
    name: 'hit-by-measures',
    weigh: ({ code, question: { found, start }, sentence, scene }) => {
      // "Greece imposed sanctions on Norwegian officers. Those listed include the army chief"
      if (sentence === undefined) return 0
      const { text } = found.item
      if (!HIT.test(text.slice(sentence.start, start)) && !ANSWERS.test(text.slice(start, sentence.end)))
        return 0
      return scene.states.some(
        (state) =>
          state.code === code &&
          state.end < start &&
          AIMED.test(text.slice(Math.max(0, state.start - 90), state.start)),
      )
        ? 3
        : 0
    },
  },
]
