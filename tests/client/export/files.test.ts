import { describe, expect, test } from '@jest/globals'
import { toGexf, toGraphml } from '../../../client/export/graphFiles.ts'
import { toShown } from '../../../client/export/shown.ts'
import { toSvg } from '../../../client/export/svg.ts'
import { escaped } from '../../../client/export/xml.ts'
import type { DrawnNode } from '../../../client/graph/drawing.ts'
import { speechIn } from '../../../client/language.tsx'
import { derive, indexed } from '../../../client/state/derive.ts'
import { initialState } from '../../../client/state/state.ts'
import { SLICE } from '../fixture.ts'

const all = indexed(SLICE)
const state = { ...initialState('ja'), hidden: ['tomas'] }
const shown = toShown(all, derive(all, state), speechIn('ja'))

describe('toShown', () => {
  test('has what the filter leaves, in the language of the reader', () => {
    expect(shown.nodes).toEqual([
      { id: 'aldo', kind: 'person', name: 'ヴェラーニ', otherName: 'Aldo Verani', country: 'PE', events: 2 },
      { id: 'mirela', kind: 'person', name: 'Mirela Kostov', country: 'NO', events: 3 },
    ])
    expect(shown.edges).toEqual([
      {
        ...{ id: 'am', source: 'aldo', target: 'mirela', kind: 'contact', events: 2, tone: 1 },
        ...{ first: '2031-05-10', last: '2031-05-12' },
      },
    ])
    expect(shown.events.map(({ id }) => id)).toEqual(['first', 'second', 'quarrel'])
  })
})

describe('files of graph programs', () => {
  const tricky = {
    ...shown,
    nodes: [{ ...shown.nodes[0], id: 'a"b', kind: 'person' as const, name: 'A & <B>', events: 1 }],
  }

  test.each([
    ['GraphML', toGraphml(shown), '<data key="edge-weight">2</data>'],
    ['GEXF', toGexf(shown, { aldo: { x: 3, y: 4 } }), '<viz:position x="3" y="-4" z="0"/>'],
  ])('%s holds nodes, ties and what is known of them', (_format, file, part) => {
    for (const word of ['ヴェラーニ', 'Mirela Kostov', 'source="aldo" target="mirela"', part])
      expect(file).toContain(word)
  })

  test.each([toGraphml(tricky), toGexf(tricky, {})])('names cannot break the file', (file) => {
    expect(file).toContain('id="a&quot;b"')
    expect(file).toContain('A &amp; &lt;B&gt;')
    expect(file).not.toContain('<B>')
  })
})

describe('toSvg', () => {
  const drawn = (more: Partial<DrawnNode>): DrawnNode => ({
    ...{
      x: 10,
      y: 20,
      kind: 'person',
      width: 20,
      height: 20,
      fill: 'rgb(1,2,3)',
      badge: 'NO',
      label: 'Mirela <K>',
    },
    ...{ opacity: 1, ...more },
  })
  const svg = (nodes: DrawnNode[]): string =>
    toSvg(
      {
        ...{ width: 100, height: 50, nodes },
        edges: [{ from: { x: 0, y: 0 }, to: { x: 9, y: 9 }, colour: 'red', width: 2, opacity: 0.5 }],
        colours: {
          ...{ ink: '#111', paper: '#fff', badge: '#eee' },
          tones: { 0: '#000', 1: '#0a1', 2: '#0a2', 3: '#a03', 4: '#a04' },
        },
      },
      { title: 'People · <May>', classes: [{ tone: 3, name: 'Conflict' }], note: 'Sizes' },
    )

  test('tells what it shows, of which days, and what its colours mean, beside the picture', () => {
    const file = svg([])
    expect(file).toContain('>People · &lt;May&gt;</text>')
    expect(file).toMatch(/fill="#a03"\/>\n?<text[^>]+>Conflict<\/text>/)
    expect(file).toContain('>Sizes</text>')
    expect(file).toContain('viewBox="0 0 100 110"')
  })

  test.each([
    ['person', '<circle cx="10" cy="20" r="10"'],
    ['country', '<rect x="0" y="10"'],
    ['organization', '<polygon points="5,10 15,10'],
    ['event', '<polygon points="10,10 20,20'],
    ['place', '<polygon points="10,10 20,30'],
  ] as const)('draws a %s', (kind, part) => {
    expect(svg([drawn({ kind })])).toContain(part)
  })

  test('writes only the labels that have room, and never a name as markup', () => {
    expect(svg([drawn({})])).not.toContain('Mirela &lt;K&gt;</text>')
    expect(svg([drawn({ side: 'right' })])).toContain('text-anchor="start"')
    expect(svg([drawn({ side: 'right' })])).toContain('Mirela &lt;K&gt;</text>')
    expect(svg([drawn({ side: 'below' })])).not.toContain('<K>')
  })

  test('puts a flag where there is one, letters elsewhere, and lines below all', () => {
    expect(svg([drawn({ picture: 'data:x' })])).toContain('href="data:x"')
    const file = svg([drawn({})])
    expect(file).toContain('>NO</text>')
    expect(file.indexOf('<line')).toBeLessThan(file.indexOf('<circle'))
  })
})

test('what XML forbids is left out', () => {
  expect(escaped('a\u0000b\uffff')).toBe('ab')
})
