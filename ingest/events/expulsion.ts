/** Who expels, where the words name only those who have to leave. */
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { WordSpan } from '../find/spans.ts'
import { objectAfter } from './arguments.ts'
import { isOfState } from './locus.ts'
import type { Party } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Those who can be sent away by another state. */
export const ENVOYS: ReadonlySet<string> = wordSet(
  'diplomat diplomats attache attaché attaches secretary secretaries counsellor counselor consul consuls envoy envoys ambassador ambassadors charge chargé staff staffers employee employees embassy consulate',
)

/** The state that has to be left, else that of whoever tells it, else the one at home in the story; nobody of it takes part. */
export function expellerOf(scene: Scene, match: WordSpan): Party[] {
  const gone = new Set(subjectBefore(scene, match.from).map(({ of }) => of))
  const places = objectAfter(scene, match.to, ['', 'from'], NEXT).filter(({ kind }) => kind === 'state')
  return (
    [places, tellersOf(scene, match), atHome(scene)]
      .map((parties) => parties.filter((party) => isOfState(party) && !gone.has(party.of)).map(bare))
      .find((parties) => parties.length > 0) ?? []
  )
}

/** How far behind `to leave` the state stands. */
const NEXT = 3

/** `…, the spokesman told Fjord News`, `according to Minister Orlo`; ahead of it `Minister Orlo announced that …`. */
function tellersOf(scene: Scene, { from, to }: WordSpan): Party[] {
  const { words, groups } = scene
  const behind = words.findIndex(({ key }, at) => at >= to && TELLS.has(key))
  if (behind >= 0) {
    const before = subjectBefore({ ...scene, groups: groups.filter((one) => one.from >= to) }, behind)
    // "said Minister Orlo"
    return before.length > 0 ? before : (groups.find((one) => one.from === behind + 1)?.parties ?? [])
  }
  const according = words.findIndex(({ key }, at) => at >= to && key === 'according')
  if (according >= 0) return objectAfter(scene, according + 1, ['to'], NEXT)
  const ahead = words.findLastIndex(({ key }, at) => at < from && TELLS.has(key))
  return ahead < 0 ? [] : subjectBefore(scene, ahead)
}

const atHome = ({ home, locale }: Scene): Party[] =>
  [home, locale].flatMap((of) =>
    of === undefined ? [] : [{ kind: 'state' as const, of, from: 0, to: 0, preposition: '' }],
  )

/** The state alone, whoever spoke for it. */
const bare = ({ of, from, to, preposition }: Party): Party => ({ kind: 'state', of, from, to, preposition })
