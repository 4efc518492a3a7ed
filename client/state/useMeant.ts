import { useEffect } from 'react'
import type { Choices } from '../../server/api.ts'
import { askIds } from '../api.ts'
import { useResource } from '../resource.ts'
import type { Indexed } from './derive.ts'
import { idsBesides } from './meant.ts'
import type { State } from './state.ts'
import type { Explore } from './use.ts'

/**
 * Follows ids that the picture does not know to those of now: a link may be older than what was learnt since. The address stays as it was.
 * @returns those among whom the reader has to say which is meant
 */
export function useMeant(state: State, all: Indexed | undefined, explore: Explore): Choices | undefined {
  const unknown = all === undefined ? [] : idsBesides(state).filter((id) => !all.nodes.has(id))
  const key = unknown.length === 0 ? undefined : JSON.stringify(unknown)
  const { answer, failure } = useResource(key, (signal) => askIds(unknown, signal))
  const changed = answer?.key === key ? answer?.data.changed : undefined
  useEffect(() => {
    for (const { asked, id } of changed ?? []) explore({ do: 'mean', asked, id }, 'passing')
  }, [changed, explore])
  return key === undefined ? undefined : failure?.choices
}
