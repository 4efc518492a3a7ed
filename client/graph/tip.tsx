import type { ReactNode } from 'react'
import type { GraphEdge, GraphNode } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Pointed } from './drawing.ts'
import { tieUnit } from '../state/tieUnit.ts'

interface Props {
  all: Indexed
  derived: Derived
}

/** Both names, the office, the number of events and of ties that are shown; where none is as the others are not, that. */
function NodeTip({ node, all, derived }: Props & { node: GraphNode }): ReactNode {
  const { t, name, date } = useSpeech()
  const { main, beside } = name(node.name)
  const { count = 0, isCut = false } = derived.nodes.get(node.id) ?? {}
  const ties = all.slice.edges.filter(
    ({ id, source, target }) =>
      (source === node.id || target === node.id) && derived.edges.get(id)?.shown === true,
  )
  return (
    <>
      <strong>{main}</strong>
      {beside !== undefined && <span className="beside">{beside}</span>}
      {node.detail !== undefined && <span>{name(node.detail).main}</span>}
      <span className="quiet">
        {node.event?.date !== undefined
          ? date(node.event.date)
          : [
              t('count.events', { n: count }),
              isCut ? t('graph.cut.tip') : t('count.edges', { n: ties.length }),
            ].join(' · ')}
      </span>
    </>
  )
}

/** Who is tied, how often, and of which class that mostly is. */
function EdgeTip({ edge, all, derived }: Props & { edge: GraphEdge }): ReactNode {
  const { t, name } = useSpeech()
  const ends = [edge.source, edge.target].flatMap((id) => all.nodes.get(id) ?? [])
  const mark = derived.edges.get(edge.id)
  return (
    <>
      <strong>{ends.map((node) => name(node.name).main).join(' – ')}</strong>
      {mark !== undefined && mark.count > 0 && (
        <span className="event-line">
          <i className={`swatch tone-${String(mark.tone)}`} />
          {t(tieUnit(all.slice), { n: mark.count })}
        </span>
      )}
    </>
  )
}

/** What is under the pointer. */
export function Tip({ pointed, ...props }: Props & { pointed: Pointed | undefined }): ReactNode {
  if (pointed === undefined) return null
  const node = props.all.nodes.get(pointed.id)
  const edge = props.all.edges.get(pointed.id)
  if (node === undefined && edge === undefined) return null
  return (
    <div className="tip" aria-hidden="true" style={{ left: pointed.at.x, top: pointed.at.y }}>
      {node !== undefined && <NodeTip {...props} node={node} />}
      {edge !== undefined && <EdgeTip {...props} edge={edge} />}
    </div>
  )
}
