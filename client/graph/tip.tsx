import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Pointed } from './view.ts'

/** What is under the pointer: both names, the office, the number of events. */
export function Tip({
  pointed,
  all,
  derived,
}: {
  pointed: Pointed | undefined
  all: Indexed
  derived: Derived
}): ReactNode {
  const { t, name, date } = useSpeech()
  const node = pointed === undefined ? undefined : all.nodes.get(pointed.id)
  if (pointed === undefined || node === undefined) return null
  const { main, beside } = name(node.name)
  return (
    <div className="tip" aria-hidden="true" style={{ left: pointed.at.x, top: pointed.at.y }}>
      <strong>{main}</strong>
      {beside !== undefined && <span className="beside">{beside}</span>}
      {node.detail !== undefined && <span>{name(node.detail).main}</span>}
      <span className="quiet">
        {node.event?.date !== undefined
          ? date(node.event.date)
          : t('count.events', { n: derived.nodes.get(node.id)?.count ?? 0 })}
      </span>
    </div>
  )
}
