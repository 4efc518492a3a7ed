import type { ReactNode } from 'react'
import { Ends } from '../meetings/meet.tsx'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { DESKS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { Ranked } from './bars.tsx'
import { RankedList } from './bars.tsx'
import { Documents } from './documents.tsx'
import { LatinNote, namesIn } from './latin.tsx'
import { NameText } from '../parts/name.tsx'

/** Bulletins that are listed at once. */
const LISTED = 6

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}

function rankedNodes({ all, derived }: Props, kind: 'person' | 'country' | 'organization'): Ranked[] {
  return all.slice.nodes
    .filter((node) => node.kind === kind && derived.nodes.get(node.id)?.shown === true)
    .map((node) => ({
      id: node.id,
      n: derived.nodes.get(node.id)?.count ?? 0,
      label: () => (
        <NameText
          name={node.name}
          flag={kind === 'country'}
          {...(node.country === undefined ? {} : { country: node.country })}
        />
      ),
    }))
    .sort((a, b) => b.n - a.n)
}

function rankedTies({ all, derived }: Props): Ranked[] {
  return all.slice.edges
    .filter((edge) => edge.kind === 'contact' && derived.edges.get(edge.id)?.shown === true)
    .flatMap((edge) => {
      const [source, target] = [all.nodes.get(edge.source), all.nodes.get(edge.target)]
      if (source === undefined || target === undefined) return []
      const label = (): ReactNode => (
        <span className="pair">
          <NameText name={source.name} short /> <span className="quiet">–</span>{' '}
          <NameText name={target.name} short />
        </span>
      )
      return [{ id: edge.id, n: derived.edges.get(edge.id)?.count ?? 0, label }]
    })
    .sort((a, b) => b.n - a.n)
}

/** The panel when nothing is chosen: who turns up, who meets whom, what was read. */
export function Overview(props: Props): ReactNode {
  const { t } = useSpeech()
  const choose = (type: 'node' | 'edge') => (id: string) => {
    props.explore({ do: 'select', selection: { type, id } })
  }
  const tying = props.all.slice.view === 'people' ? 'people' : 'bodies'
  const sections = [
    { key: 'overview.people', rows: rankedNodes(props, 'person'), type: 'node' },
    { key: 'overview.countries', rows: rankedNodes(props, 'country'), type: 'node' },
    { key: `overview.ties.${tying}`, rows: rankedTies(props), type: 'edge' },
    { key: 'overview.organizations', rows: rankedNodes(props, 'organization'), type: 'node' },
  ] as const
  return (
    <div className="card overview">
      <h2 className="hidden">{t('panel.label')}</h2>
      {props.derived.counts.nodes > 0 && (
        <section>
          <h3>{t('meet.title')}</h3>
          <Ends meet={{}} all={props.all} derived={props.derived} explore={props.explore} />
        </section>
      )}
      {props.derived.counts.nodes > 0 && <p className="hint">{t('overview.hint')}</p>}
      <LatinNote names={namesIn(props.all, props.derived)} />
      {sections.map(
        ({ key, rows, type }) =>
          rows.length > 0 && (
            <section key={key}>
              <h3>
                {t(key)}
                {key === 'overview.ties.people' && <span className="quiet"> {t('overview.ties.how')}</span>}
              </h3>
              <RankedList rows={rows} partial={props.all.slice.omitted > 0} choose={choose(type)} />
            </section>
          ),
      )}
      <Documents first={LISTED} state={props.state} explore={props.explore} />
      <section>
        <h3>{t('overview.right')}</h3>
        <p className="actions">
          {DESKS.map((shape) => (
            <button
              key={shape}
              type="button"
              className="small"
              onClick={() => {
                props.explore({ do: 'shape', shape })
              }}
            >
              {t(`shape.${shape}`)}
            </button>
          ))}
        </p>
      </section>
    </div>
  )
}
