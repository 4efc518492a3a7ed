import { changesAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { day } from '../http/params.ts'
import { readChanges } from '../questions/changes.ts'
import { kinds, refuseEmptyWindow, switches } from './filter.ts'

const params = { from: day, middle: day, to: day, kinds, ...switches }

export const changes = endpoint({
  name: 'changes',
  path: '/changes',
  summary: 'What changed from the period [from, middle) to the period [middle, to)',
  params,
  answer: changesAnswer,
  ask({ graph }, question) {
    refuseEmptyWindow({ from: question.from, to: question.middle }, 'middle')
    refuseEmptyWindow({ from: question.middle, to: question.to })
    return readChanges(graph, question)
  },
})
