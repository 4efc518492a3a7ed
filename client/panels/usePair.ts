import type { NodeKind } from '../../server/api.ts'
import { askSearch } from '../api.ts'
import { plain } from '../plain.ts'
import { useResource } from '../resource.ts'
import type { Hit } from './hit.tsx'
import type { TwoNames } from './twoNames.ts'
import { twoNames } from './twoNames.ts'

/** Who can have a relation. */
const KINDS: readonly NodeKind[] = ['person', 'country', 'organization']

/** The best of each name. */
async function askPair(
  names: readonly [string, string],
  signal: AbortSignal,
): Promise<[Hit, Hit] | undefined> {
  const answers = await Promise.all(names.map((one) => askSearch(one, signal)))
  const [a, b] = answers.map(({ hits }) => hits.find(({ kind }) => KINDS.includes(kind)))
  return a === undefined || b === undefined || a.id === b.id ? undefined : [a, b]
}

/** Of words without anything between them: whose names they surely are, as bodies are named after all kinds of things. */
const PLAIN: readonly NodeKind[] = ['person', 'country']

type Known = Pick<Hit, 'id' | 'kind' | 'name'>

/** Does one name of a hit hold all of these words? */
const holds = ({ name }: Known, words: readonly string[]): boolean =>
  [name.en, name.ja].some(
    (one) => one !== undefined && words.every((word) => plain(one).includes(plain(word))),
  )

/** Are two meant, and not one whose name has a space in it? That one would be the best of all that the whole text finds. */
export function isPairMeant(
  { names, bySpace }: TwoNames,
  pair: readonly Known[],
  hits: readonly Known[],
): boolean {
  if (!bySpace || !hits.some(({ kind }) => KINDS.includes(kind))) return true
  const [best] = hits
  return pair.every((one) => PLAIN.includes(one.kind) && !(one.id === best?.id && holds(one, names)))
}

/**
 * The two that a text names, where it is two names and not one.
 * @param hits what the whole text finds; undefined while that is awaited
 */
export function usePair(
  text: string,
  hits: readonly Hit[] | undefined,
): { pair: [Hit, Hit] | undefined; isWaiting: boolean } {
  const two = twoNames(text)
  const key = two === undefined || (two.bySpace && hits === undefined) ? undefined : two.names.join('\n')
  const found = useResource(key, (signal) => askPair(two?.names ?? ['', ''], signal))
  const isThere = key !== undefined && found.answer?.key === key
  const pair = isThere ? found.answer?.data : undefined
  const isMeant = two !== undefined && pair !== undefined && isPairMeant(two, pair, hits ?? [])
  return {
    pair: isMeant ? pair : undefined,
    isWaiting: key !== undefined && !isThere && found.failure === undefined,
  }
}
