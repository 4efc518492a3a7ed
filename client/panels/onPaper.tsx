import type { ReactNode } from 'react'
import { askDocuments } from '../documents/questions.ts'
import { useSpeech } from '../language.tsx'
import { usePaper } from '../paper.ts'
import { useResource } from '../resource.ts'
import type { Derived } from '../state/derive.ts'
import { NETWORKS } from '../state/state.ts'
import type { State } from '../state/state.ts'
import { maybeLeftOut } from '../timeline/left.ts'

/** Printed alone, above all else: what a sheet needs to be understood without the page, and to find back to it. */
export function OnPaper({ derived, state }: { derived: Derived; state: State }): ReactNode {
  const { t, window: days } = useSpeech()
  const some = state.documents
  const known = useResource(some.length === 0 ? undefined : 'documents', askDocuments).answer?.data.documents
  const isPaper = usePaper()
  const parts = [
    t(NETWORKS.includes(state.shape) ? `view.${state.view}` : `shape.${state.shape}`),
    state.window === undefined ? t('time.all') : days(state.window),
    maybeLeftOut(derived, state, t),
    ...some.map((id) => known?.find((one) => one.id === id)?.title ?? id),
  ].filter((part) => part !== undefined)
  return (
    <p className="on-paper">
      {parts.join(' · ')}
      {isPaper && <span>{location.href}</span>}
    </p>
  )
}
