import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Tip } from '../../../client/graph/tip.tsx'
import { derive, indexed } from '../../../client/state/derive.ts'
import { initialState } from '../../../client/state/state.ts'
import { event, node, SLICE } from '../fixture.ts'

test.each([
  ['how many ties are shown', 'person:a', '1 event · 1 tie'],
  ['that the others are not shown', 'person:c', '1 event · ties to others, not shown'],
  ['that there is no tie at all', 'person:d', '1 event · 0 ties'],
])('the tip of a node tells %s', (_what, id, words) => {
  const between = (...ids: string[]) => ({ participants: ids.map((id, side) => ({ id, side })) })
  const all = indexed({
    ...SLICE,
    nodes: ['person:a', 'person:b', 'person:c', 'person:d'].map((one) => node(one)),
    edges: [
      { id: 'ab', source: 'person:a', target: 'person:b', kind: 'contact', weight: 1, events: ['met'] },
    ],
    events: [
      event('met', between('person:a', 'person:b')),
      event('beyond', between('person:c', 'person:few')),
      event('said', { kind: 'statement', ...between('person:d') }),
    ],
  })
  const derived = derive(all, initialState('en'))
  const markup = renderToStaticMarkup(
    createElement(Tip, { all, derived, pointed: { id, at: { x: 0, y: 0 } } }),
  )
  expect(markup).toContain(words)
})
