/** On whose side does somebody stand whose office names no state? Weighed from the item around each mention. */
import { FEATURES } from './sideFeatures.ts'
import { isOfficeOf, rowsOf, usualOf } from './sideOffices.ts'
import type { SideQuestion } from './sideQuestion.ts'
import { sceneOf } from './sideScene.ts'

/** Below this sum nothing is known: better no side than a wrong one. */
export const ENOUGH = 0.65

/** How much speaks for each state that the item names, and for the home state. */
export function weighSides(question: SideQuestion): Map<string, number> {
  const { found, home } = question
  const scene = sceneOf(found)
  const { company } = question
  const codes = new Set([...scene.states.map((state) => state.code), ...scene.placed])
  if (home !== undefined && (home.certain || codes.size === 0)) codes.add(home.code)
  for (const court of scene.courts) codes.add(court)
  const rows = rowsOf(question.titles)
  const usual = usualOf(rows)
  if (usual !== undefined) codes.add(usual)
  // the spokesperson of an international body is that body's
  if (company !== undefined) codes.add(company)
  for (const body of scene.bodies) if (isOfficeOf(body, question.titles, scene.bodies)) codes.add(body)
  const sentence = found.sentences.find((one) => question.start >= one.start && question.start < one.end)
  return new Map(
    [...codes].map((code) => [
      code,
      FEATURES.reduce((sum, feature) => sum + feature.weigh({ code, question, rows, sentence, scene }), 0),
    ]),
  )
}
