import { briefAnswer, briefPage } from '../api/brief.ts'
import { toPage } from '../brief/page.ts'
import { today } from '../brief/today.ts'
import { endpoint } from '../http/endpoint.ts'
import { ApiError } from '../http/errors.ts'
import { day } from '../http/params.ts'
import { readBrief } from '../questions/brief/index.ts'
import { readNewestPeriod } from '../questions/brief/period.ts'
import { documents, refuseEmptyWindow, window } from './filter.ts'

export const brief = endpoint({
  name: 'brief',
  path: '/brief',
  summary:
    'What the period [from, to) brought: tensions, decisions, contacts, what is yet to come; first and renewed contacts, new people and offices, rank, climate',
  params: { from: day, to: day, documents },
  answer: briefAnswer,
  ask({ graph }, question) {
    refuseEmptyWindow(question)
    return readBrief(graph, question)
  },
})

export const briefInWords = endpoint({
  name: 'briefInWords',
  path: '/brief/page',
  summary: 'The same in words, English and Japanese; of the newest bulletin, where no days are given',
  params: { ...window, documents },
  answer: briefPage,
  async ask({ graph }, { from, to, documents }) {
    const newest =
      from === undefined || to === undefined ? await readNewestPeriod(graph, documents) : undefined
    const period = { from: from ?? newest?.from, to: to ?? newest?.to }
    if (period.from === undefined || period.to === undefined)
      throw new ApiError(
        404,
        'no_period',
        'No bulletin says which days it covers; give "from" and "to".',
        'from',
      )
    refuseEmptyWindow(period)
    // a screen shows one language at a time
    return toPage(await readBrief(graph, { from: period.from, to: period.to, documents }), 1, today())
  },
})
