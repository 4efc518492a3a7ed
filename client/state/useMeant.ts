import { useEffect } from 'react'
import { askIds } from '../api.ts'
import type { Resource } from '../resource.ts'
import { useResource } from '../resource.ts'
import type { Indexed } from './derive.ts'
import { idsBesides } from './meant.ts'
import type { Looked } from './presentIds.ts'
import { lookUp } from './presentIds.ts'
import type { State } from './state.ts'
import type { Explore } from './use.ts'

/**
 * Follows ids that the picture does not know to those of now: a link may be older than what was learnt since. The address stays as it was.
 * @returns what the server said of them: those that it refused, or that it could not be asked
 */
export function useMeant(
  state: State,
  all: Indexed | undefined,
  explore: Explore,
): Pick<Resource<unknown>, 'failure' | 'retry'> & Partial<Pick<Looked, 'refused'>> {
  const unknown = all === undefined ? [] : idsBesides(state).filter((id) => !all.nodes.has(id))
  const key = unknown.length === 0 ? undefined : JSON.stringify(unknown)
  const { answer, failure, retry } = useResource(key, (signal) =>
    lookUp(unknown, (some) => askIds(some, signal)),
  )
  const looked = answer?.key === key ? answer?.data : undefined
  useEffect(() => {
    for (const { asked, id } of looked?.changed ?? []) explore({ do: 'mean', asked, id }, 'passing')
  }, [looked, explore])
  if (key === undefined) return { retry }
  return { retry, ...(failure && { failure }), ...(looked && { refused: looked.refused }) }
}
