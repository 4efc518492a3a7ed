import { actorsAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { day, oneOf, wholeNumber } from '../http/params.ts'
import { readActors } from '../questions/actors.ts'
import { readNewest } from '../questions/brief/period.ts'
import { kinds, refuseEmptyWindow, switches, undated } from './filter.ts'

const params = {
  of: oneOf(['people', 'countries', 'organizations']).default('people'),
  from: day,
  to: day,
  kinds,
  ...switches,
  undated,
  top: wholeNumber(1, 200, 50),
}

export const actors = endpoint({
  name: 'actors',
  path: '/actors',
  summary: 'Which people, states or bodies keep turning up in a window, who is new, who has gone quiet',
  params,
  answer: actorsAnswer,
  ask({ graph }, question) {
    refuseEmptyWindow(question)
    return readActors(graph, question, () => readNewest(graph, question.documents))
  },
})
