/** Whose officials are hit by measures of others, and who answers them; rows with a weight each. */
import type { SideFeature } from './sideQuestion.ts'
import type { SideScene } from './sideScene.ts'

/** Opens the sentence that tells who is hit. */
const HIT =
  /^\W*(?:Among )?(?:[Tt]hose|[Tt]he (?:individuals|officials|officers|people|persons)) (?:who (?:were|are) )?(?:\w+ )?(?:targeted|sanctioned|listed|blacklisted|designated|affected|hit)\b[^;]*$/u

/** Behind whoever answers. */
const ANSWERS =
  /^(?:\p{Lu}\S*\s+)+(?:\w+ )?(?:dismissed|rejected|condemned|denounced|slammed|criticised|criticized|decried) (?:the |these )?(?:new |latest )?(?:measures|sanctions|restrictions|penalties|embargo|tariffs|listings?|designations?)\b(?!['’])/u

/** Right behind whoever takes them. */
const IMPOSES =
  /^(?:['’]s)?(?:,? (?:and )?(?:the )?\p{Lu}\S*){0,3} (?:(?:has|have|had|also|jointly|on|\p{Lu}\p{Ll}+day|new|fresh|latest) ){0,4}(?:imposed|imposes?|slapped|sanctioned|blacklisted|(?:(?:announced|adopted|unveiled|introduced) (?:\p{Ll}\S* ){0,2})?(?:sanctions|measures|restrictions|tariffs))\b/u

/** Whoever speaks against a government at home may do so of what it has done itself. */
const AT_HOME =
  /\b(?:opposition|party|parliament|congress|senat\w+|MP|lawmaker|legislator|deputy of|speaker|leader|former)\b/iu

/** Right before whoever the measures are aimed at. */
const AIMED =
  /\b(?:sanctions|measures|penalties|restrictions|embargo|tariffs)\b[^.;]{0,30}\b(?:on|against|targeting) (?:[\p{Ll}\d-]+ ){0,4}$/u

export const MEASURE_FEATURES: readonly SideFeature[] = [
  {
    name: 'hit-by-measures',
    weigh: ({ code, question: { found, start, titles }, sentence, scene }) => {
      // "Greece imposed sanctions on Norwegian officers. Those listed include the army chief"
      if (sentence === undefined) return 0
      const { text } = found.item
      // seldom: asked before the states are looked through
      const isHit = HIT.test(text.slice(sentence.start, start))
      if (!isHit && !ANSWERS.test(text.slice(start, sentence.end))) return 0
      const isAimed = scene.states.some(
        (state) =>
          state.code === code &&
          state.end < start &&
          AIMED.test(text.slice(Math.max(0, state.start - 90), state.start)),
      )
      if (!isAimed) return 0
      if (isHit) return 3
      return !titles.some((title) => AT_HOME.test(title)) && isBetweenTwo(scene, text, code) ? 3 : 0
    },
  },
]

/** Is no state named, nor a place of any, but those that take the measures and the one hit by them? Who answers may be of a third. */
function isBetweenTwo({ states, placed }: SideScene, text: string, hit: string): boolean {
  const takers = new Set(
    states.filter(({ end }) => IMPOSES.test(text.slice(end, end + 90))).map((one) => one.code),
  )
  return [...states.map((one) => one.code), ...placed].every((code) => code === hit || takers.has(code))
}
