import type { ReactNode } from 'react'
import type { GraphEdge } from '../../server/api.ts'
import { useArrows } from '../useArrows.ts'
import { useSpeech } from '../language.tsx'
import { LatinNote, namesIn } from '../panels/latin.tsx'
import { NameText } from '../parts/name.tsx'
import { Row } from '../panels/row.tsx'
import { Reading } from '../reading.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import { selectionOf } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { NODE_KINDS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { Glyph } from './glyph.tsx'

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}

/** Shown things with most events first. */
function byCount<T extends { id: string }>(things: readonly T[], marks: Derived['nodes']): T[] {
  const count = (one: T): number => marks.get(one.id)?.count ?? 0
  return things.filter((one) => marks.get(one.id)?.shown === true).sort((a, b) => count(b) - count(a))
}

function Ties({ all, derived, state, explore }: Props): ReactNode {
  const { t, number } = useSpeech()
  const ties = byCount(all.slice.edges, derived.edges).filter((edge) => edge.kind === 'contact')
  if (ties.length === 0) return null
  const end = (edge: GraphEdge, side: 'source' | 'target'): ReactNode => {
    const node = all.nodes.get(edge[side])
    return node === undefined ? null : <NameText name={node.name} short />
  }
  return (
    <section>
      <h2>{t('count.edges', { n: ties.length })}</h2>
      <ul>
        {ties.map((edge) => (
          <li key={edge.id}>
            <Row
              n={number(derived.edges.get(edge.id)?.count ?? 0)}
              current={state.selection?.id === edge.id}
              choose={() => {
                explore({ do: 'select', selection: { type: 'edge', id: edge.id } })
              }}
            >
              <i className={`swatch tone-${String(derived.edges.get(edge.id)?.tone ?? 0)}`} />
              <span className="pair">
                {end(edge, 'source')} <span className="quiet">–</span> {end(edge, 'target')}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same network as text: every shown node and every contact is a button. */
export function NetworkList(props: Props): ReactNode {
  const { all, derived, state, explore } = props
  const { t, number } = useSpeech()
  const rows = useArrows<HTMLDivElement>(derived)
  return (
    <Reading look="network-list">
      <LatinNote names={namesIn(all, derived)} />
      <div className="columns" ref={rows}>
        <div>
          {NODE_KINDS.map((kind) => {
            const nodes = byCount(
              all.slice.nodes.filter((node) => node.kind === kind),
              derived.nodes,
            )
            if (nodes.length === 0) return null
            return (
              <section key={kind}>
                <h2>
                  <Glyph kind={kind} /> {t(`kind.${kind}`)}{' '}
                  <span className="quiet">{number(nodes.length)}</span>
                </h2>
                <ul>
                  {nodes.map((node) => (
                    <li key={node.id}>
                      <Row
                        n={number(derived.nodes.get(node.id)?.count ?? 0)}
                        node={node.id}
                        current={
                          state.selection?.id === selectionOf(node).id || state.others.includes(node.id)
                        }
                        choose={(more) => {
                          if (more && node.event === undefined) explore({ do: 'add', id: node.id })
                          else explore({ do: 'select', selection: selectionOf(node) })
                        }}
                      >
                        <NameText
                          name={node.name}
                          flag={kind === 'country'}
                          {...(node.country === undefined ? {} : { country: node.country })}
                        />
                      </Row>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
        <Ties {...props} />
      </div>
    </Reading>
  )
}
