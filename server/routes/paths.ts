import { pathsAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { readPaths } from '../questions/paths.ts'
import { kinds, pair, readPair, refuseEmptyWindow, switches, undated, window } from './filter.ts'

const params = { ...pair, ...window, kinds, ...switches, undated }

export const paths = endpoint({
  name: 'paths',
  path: '/paths',
  summary: 'All shortest ways between two nodes through people who met',
  params,
  answer: pathsAnswer,
  async ask({ graph }, { a, b, ...filter }) {
    refuseEmptyWindow(filter)
    return readPaths(graph, await readPair(graph, a, b), filter)
  },
})
