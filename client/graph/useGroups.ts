import { useEffect, useState } from 'react'
import type { Indexed } from '../state/derive.ts'
import type { Coloured } from './groups.ts'
import { coloured } from './groups.ts'

/**
 * The groups of a picture, over all of its days, so that colours stay while days move; undefined while they are not wanted or
 * not there yet.
 */
export function useGroups(all: Indexed, wanted: boolean): Coloured | undefined {
  const [found, setFound] = useState<{ all: Indexed; groups: Coloured }>()
  useEffect(() => {
    if (!wanted) return
    let open = true
    const ties = all.slice.edges
      .filter(({ kind }) => kind !== 'serves')
      .map(({ source, target, weight }) => ({ source, target, events: weight }))
    void import('../actors/measures.ts').then(({ grouped }) => {
      const isActor = (id: string): boolean => all.nodes.get(id)?.event === undefined
      if (open) setFound({ all, groups: coloured(grouped(ties, isActor)) })
    })
    return () => {
      open = false
    }
  }, [all, wanted])
  return wanted && found?.all === all ? found.groups : undefined
}
