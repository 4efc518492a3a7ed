import type { NodeKind } from '../../server/api.ts'
import { askSearch } from '../api.ts'
import { useResource } from '../resource.ts'
import type { Hit } from './hit.tsx'
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

/**
 * The two that a text names, where it is two names and not one.
 * @param hits what the whole text finds; undefined while that is awaited
 */
export function usePair(
  text: string,
  hits: readonly Hit[] | undefined,
): { pair: [Hit, Hit] | undefined; isWaiting: boolean } {
  const two = twoNames(text)
  const isOne = two?.bySpace === true && hits?.some(({ kind }) => KINDS.includes(kind)) !== false
  const key = two === undefined || isOne ? undefined : two.names.join('\n')
  const found = useResource(key, (signal) => askPair(two?.names ?? ['', ''], signal))
  const isThere = key !== undefined && found.answer?.key === key
  return {
    pair: isThere ? found.answer?.data : undefined,
    isWaiting: key !== undefined && !isThere && found.failure === undefined,
  }
}
