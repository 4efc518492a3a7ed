/** The network in the formats of graph programs: GraphML (yEd, NetworkX, igraph) and GEXF (Gephi). Pure. */
import type { Point } from '../graph/layout.ts'
import type { Shown, ShownEdge, ShownNode } from './shown.ts'
import { attributes, escaped } from './xml.ts'

interface Column<T> {
  name: string
  type: 'string' | 'int'
  value(one: T): string | number | undefined
}

const NODE_COLUMNS: readonly Column<ShownNode>[] = [
  { name: 'label', type: 'string', value: (node) => node.name },
  { name: 'otherName', type: 'string', value: (node) => node.otherName },
  { name: 'kind', type: 'string', value: (node) => node.kind },
  { name: 'country', type: 'string', value: (node) => node.country },
  { name: 'events', type: 'int', value: (node) => node.events },
]

const EDGE_COLUMNS: readonly Column<ShownEdge>[] = [
  { name: 'kind', type: 'string', value: (edge) => edge.kind },
  { name: 'weight', type: 'int', value: (edge) => edge.events },
  { name: 'quadClass', type: 'int', value: (edge) => edge.tone },
  { name: 'first', type: 'string', value: (edge) => edge.first },
  { name: 'last', type: 'string', value: (edge) => edge.last },
]

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

/** GraphML 1.0, undirected. */
export function toGraphml({ nodes, edges }: Shown): string {
  const keys = <T>(columns: readonly Column<T>[], of: 'node' | 'edge'): string[] =>
    columns.map(
      ({ name, type }) =>
        `  <key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`,
    )
  const data = <T>(columns: readonly Column<T>[], of: 'node' | 'edge', one: T): string =>
    columns
      .map(({ name, value }) => {
        const known = value(one)
        return known === undefined ? '' : `<data key="${of}-${name}">${escaped(String(known))}</data>`
      })
      .join('')
  return [
    HEAD,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(NODE_COLUMNS, 'node'),
    ...keys(EDGE_COLUMNS, 'edge'),
    '  <graph edgedefault="undirected">',
    ...nodes.map(
      (node) => `    <node${attributes({ id: node.id })}>${data(NODE_COLUMNS, 'node', node)}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `    <edge${attributes({ id: edge.id, source: edge.source, target: edge.target })}>${data(EDGE_COLUMNS, 'edge', edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** GEXF 1.3, undirected, with the places of the picture where it is open. */
export function toGexf({ nodes, edges }: Shown, places: Readonly<Record<string, Point>>): string {
  const titles = <T>(columns: readonly Column<T>[], of: 'node' | 'edge'): string[] => [
    `    <attributes class="${of}">`,
    ...columns.map(({ name, type }) => {
      const kind = type === 'int' ? 'integer' : type
      return `      <attribute${attributes({ id: name, title: name, type: kind })}/>`
    }),
    '    </attributes>',
  ]
  const values = <T>(columns: readonly Column<T>[], one: T): string =>
    `<attvalues>${columns
      .map(({ name, value }) => {
        const known = value(one)
        return known === undefined ? '' : `<attvalue${attributes({ for: name, value: known })}/>`
      })
      .join('')}</attvalues>`
  const place = (id: string): string => {
    const at = places[id]
    // Gephi counts upwards.
    return at === undefined ? '' : `<viz:position${attributes({ x: at.x, y: -at.y, z: 0 })}/>`
  }
  return [
    HEAD,
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <graph defaultedgetype="undirected">',
    ...titles(NODE_COLUMNS, 'node'),
    ...titles(EDGE_COLUMNS, 'edge'),
    '    <nodes>',
    ...nodes.map(
      (node) =>
        `      <node${attributes({ id: node.id, label: node.name })}>${values(NODE_COLUMNS, node)}${place(node.id)}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      (edge) =>
        `      <edge${attributes({ id: edge.id, source: edge.source, target: edge.target, weight: Math.max(1, edge.events) })}>${values(EDGE_COLUMNS, edge)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}
