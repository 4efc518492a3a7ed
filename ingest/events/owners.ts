/** Whose a decision, bill or remark is that the item comes back to: `the resolution of the Greek Senate ... Norway condemned the resolution`. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { objectAfter } from './arguments.ts'
import { isPlain } from './clauses.ts'
import type { Party } from './parties.ts'
import type { Owners, Scene } from './scene.ts'
import { subjectBefore, subjectFrom } from './subject.ts'

const DECISIONS = wordSet(
  'resolution bill law decision verdict ruling amendment draft motion declaration act vote decree order',
)
const WORDS = wordSet(
  'statement remark comment claim allegation accusation report publication article speech letter',
)
/** Nouns that take up any paper named before. */
const GENERIC = wordSet('move step initiative measure decision document resolution')
const MAKES = wordSet(
  'introduced introduces adopted adopts passed passes approved approves published publishes issued issues made makes tabled submitted drafted released releases presented presents prepared',
)

const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key)

/** `owners` with what a sentence says; the same map where it says nothing of the kind. */
export function ownersAfter(owners: Owners, scene: Scene): Owners {
  let known: Map<string, readonly Party[]> | undefined
  for (const [at, word] of scene.words.entries()) {
    if (word.capital) continue
    const noun = singular(word.key)
    if (!DECISIONS.has(noun) && !WORDS.has(noun)) continue
    const whose = ownerOf(scene, at).filter((party) => party.of !== null)
    if (whose.length === 0) continue
    known ??= new Map(owners)
    known.delete(noun)
    known.set(noun, whose)
  }
  return known ?? owners
}

/** The state or body right before the noun, behind it, or whoever makes it. */
function ownerOf(scene: Scene, at: number): Party[] {
  const { words, groups } = scene
  let from = at
  while (
    from > at - 3 &&
    isPlain(words[from - 1], words[from]) &&
    words[from - 1]?.tags.has('Determiner') === false
  )
    from--
  const before = groups.find((group) => group.to === from)?.parties.slice(-1) ?? []
  if (before.length > 0) return before
  const behind = objectAfter(scene, at + 1, ['of', 'by', 'from'], 6)
  if (behind.length > 0 && !isOfContent(words, at, behind)) return behind
  // "In a letter to B, A demanded": whose main clause it is
  if (words[0]?.key === 'in' && at <= 3) {
    const comma = words.findIndex((word, index) => index > at && word.gap.includes(','))
    return comma < 0 ? [] : subjectFrom(scene, comma)
  }
  const verb = words.findLastIndex((word, index) => index < at && index >= at - 4 && MAKES.has(word.key))
  return verb < 0 ? [] : subjectBefore(scene, verb)
}

/** `a resolution condemning the arrest | of Greek sailors`: what the paper is about. */
const isOfContent = (words: readonly Word[], at: number, [party]: readonly Party[]): boolean =>
  party?.preposition === 'of' && words.slice(at + 1, party.from).some((word) => word.tags.has('Verb'))

/** Whose the paper or remark is that the words of an object name again; empty where they name none. */
export const ownersOf = (owners: Owners, object: ReadonlySet<string>): readonly Party[] =>
  owners.size === 0
    ? []
    : ([...object].map((key) => owners.get(singular(key))).find(Boolean) ??
      lastOf(owners, object, WORDS, WORDS))

/** Whose the last paper was, where the object takes it up by another name. */
export const ownersOfMove = (owners: Owners, object: ReadonlySet<string>): readonly Party[] =>
  owners.size === 0 ? [] : lastOf(owners, object, GENERIC, DECISIONS)

/** Whose the last of some nouns is, where the object has a word that can stand for any of them. */
const lastOf = (
  owners: Owners,
  object: ReadonlySet<string>,
  words: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): readonly Party[] =>
  [...object].some((key) => words.has(singular(key)))
    ? ([...owners].findLast(([noun]) => nouns.has(noun))?.[1] ?? [])
    : []
