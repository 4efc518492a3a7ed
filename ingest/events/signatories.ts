/** Who signs or adopts a paper that a sentence gives no second side: those who met. */
import { byWord, wordSet } from '../data/lists.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { Side } from '../types.ts'
import { ledIn } from './agents.ts'
import { contactOf } from './memory.ts'
import type { Scene } from './scene.ts'

/** What is done to a paper by those who sign it. */
export const SIGNED: ReadonlySet<string> = wordSet('signed inked initialed initialled concluded')

/** Those who met, as the subject of what they adopt. */
const BOTH =
  /\b(?:they|both|sides|leaders|presidents|ministers|speakers|two|three|four|the (?:parties|participants|heads of state))\b/u

/** `the sides adopted`, not `the opposition adopted`. */
export const isOfBoth = (words: readonly Word[], verb: number): boolean =>
  BOTH.test(keysOf(words, Math.max(0, verb - 4), verb))

/** Those who met sign what is signed there. */
export function signatories(told: Side[], scene: Scene, isNoun: boolean): Side[] {
  const known = told[0]?.of
  const contact = contactOf(scene.told, countIn(scene.words))
  const isKnown = contact.some((side) => known === undefined || side.of === known)
  // who is told of beside "the signing" may only look on
  if (contact.length === 0 || (!isKnown && !isNoun)) return told
  const text = keysOf(scene.words)
  const noun = BY_ALL.exec(text)?.groups
  const who = noun?.['by'] ?? noun?.['signed']
  const isTheirs = (name: string): boolean =>
    who === undefined ? scene.together : scene.titlesOf(name).some((title) => SIGNERS[who]?.test(title))
  return ledIn(scene.words, contact).map((side) =>
    side.of === known && told[0] !== undefined && told[0].people.length > 0
      ? told[0]
      : { of: side.of, people: side.people.filter(isTheirs) },
  )
}

/** `the three speakers`: how many sides the contact has. */
const countIn = (words: Scene['words']): number | undefined => {
  const at = words.findIndex(
    ({ key }, index) =>
      key === 'the' &&
      Object.hasOwn(COUNTS, words[index + 1]?.key ?? '') &&
      COUNTED.has(words[index + 2]?.key ?? ''),
  )
  return at < 0 ? undefined : COUNTS[words[at + 1]?.key ?? '']
}
const COUNTED = wordSet(
  'leaders presidents premiers ministers speakers heads chairmen sides parties states countries',
)
const COUNTS: Readonly<Record<string, number>> = byWord({ two: 2, three: 3, four: 4, five: 5 })

/** `was signed by the three speakers`, `following the talks, the leaders signed`: those who met sign it themselves where they are what the signers are called; ministers sign in the presence of presidents. */
const HEADS = (group: string): string =>
  `(?:both|the(?: (?:two|three|four|five|six|seven))?) (?<${group}>heads of (?:states?|governments?)|leaders|presidents|premiers|ministers|speakers|chairmen|heads|sides)`
const BY_ALL = new RegExp(
  `\\bsigned by ${HEADS('by')}\\b|\\b${HEADS('signed')} (?:also |then |have )?(?:signed|adopted|inked|initialled)\\b`,
  'u',
)
const RULERS = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sultan)$/u
const LEADERS = new RegExp(
  `${RULERS.source}|^(?:Chair(?:man|woman|person)|(?:National|Supreme) Leader|(?:First|General) Secretary)\\b`,
  'u',
)
const SPEAKERS = /^(?:Speaker|Chair(?:man|woman|person))\b/u
/** What the titles of those are who sign as such. */
const SIGNERS: Readonly<Record<string, RegExp>> = byWord({
  sides: /./u,
  leaders: LEADERS,
  presidents: /^President$/u,
  premiers: /^(?:Prime Minister|Premier|Chancellor)$/u,
  'heads of state': RULERS,
  'heads of states': RULERS,
  'heads of government': RULERS,
  'heads of governments': RULERS,
  ministers: /^(?:Minister|Secretary of State|Foreign Secretary)\b/u,
  speakers: SPEAKERS,
  chairmen: SPEAKERS,
})
