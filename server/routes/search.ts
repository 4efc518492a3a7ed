import { z } from 'zod'
import { searchAnswer } from '../api/entities.ts'
import { endpoint } from '../http/endpoint.ts'
import { wholeNumber } from '../http/params.ts'

export const search = endpoint({
  name: 'search',
  path: '/search',
  summary: 'Nodes by name, in either script, with small slips of the pen',
  params: {
    q: z
      .string({ error: 'must be given once' })
      .trim()
      .min(1, { error: 'must not be empty' })
      .max(200, { error: 'must have at most 200 characters' }),
    limit: wholeNumber(1, 100, 20),
  },
  answer: searchAnswer,
  async ask({ search: current }, { q, limit }) {
    const find = await current()
    return { query: q, ...(await find(q, limit)) }
  },
})
