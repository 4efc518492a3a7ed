import { relationAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { readRelation } from '../questions/relation.ts'
import { kinds, page, pair, readPair, refuseEmptyWindow, switches, undated, window } from './filter.ts'

const params = { ...pair, ...window, kinds, ...switches, undated, ...page(500, 50) }

export const relation = endpoint({
  name: 'relation',
  path: '/relations',
  summary: 'How the relation of two states, bodies or people runs over time',
  params,
  answer: relationAnswer,
  async ask({ graph }, { a, b, ...question }) {
    refuseEmptyWindow(question)
    return readRelation(graph, await readPair(graph, a, b), question)
  },
})
