/** Whether the server can answer, and how it tells that it cannot. */
import { z } from 'zod'
import { count } from './base.ts'

export const healthAnswer = z.object({
  status: z
    .enum(['ok', 'full', 'unavailable'])
    .describe('`full`: questions are answered, but there is hardly room to write.'),
  engine: z.enum(['embedded', 'neo4j']),
  documents: count,
  message: z.string().optional(),
})
export type Health = z.infer<typeof healthAnswer>

export const errorBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      parameter: z.string().optional().describe('The parameter that is at fault.'),
    }),
  })
  .meta({ id: 'Error', description: 'Every answer with status 400 and above.' })
export type ErrorBody = z.infer<typeof errorBody>
