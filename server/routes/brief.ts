import { briefAnswer } from '../api/brief.ts'
import { endpoint } from '../endpoint.ts'
import { day } from '../params.ts'
import { readBrief } from '../questions/brief/index.ts'
import { refuseEmptyWindow } from './filter.ts'

export const brief = endpoint({
  name: 'brief',
  path: '/brief',
  summary:
    'What the period [from, to) brought: contacts, first and renewed ones, new people and offices, rank, climate, promises',
  params: { from: day, to: day },
  answer: briefAnswer,
  ask({ graph }, question) {
    refuseEmptyWindow(question)
    return readBrief(graph, question)
  },
})
