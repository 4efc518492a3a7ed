/** Whether the server can answer, and how it tells that it cannot. */
import { z } from 'zod'
import { count, date, name, namedNode } from './base.ts'

export const healthAnswer = z.object({
  status: z
    .enum(['ok', 'full', 'unavailable'])
    .describe('`full`: questions are answered, but there is hardly room to write.'),
  engine: z.enum(['embedded', 'neo4j']),
  documents: count,
  message: z.string().optional(),
})
export type Health = z.infer<typeof healthAnswer>

export const choices = z
  .object({
    asked: z.string().describe('The id that was asked for.'),
    among: z
      .array(
        namedNode.extend({
          detail: name.optional().describe("A person's office, an event's kind and place."),
          country: z.string().optional().describe('ISO code of the state that it belongs to.'),
          first: date.optional().describe('When it was first seen.'),
          last: date.optional().describe('When it was last seen.'),
        }),
      )
      .describe('Whoever was seen last first.'),
    omitted: count.describe('How many are left out.'),
  })
  .meta({
    id: 'Choices',
    description: 'Those whom an id may mean that namesakes share: ask again with the id of one.',
  })
export type Choices = z.infer<typeof choices>

export const errorBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      parameter: z.string().optional().describe('The parameter that is at fault.'),
      choices: choices.optional().describe('With `ambiguous_id`: those whom an id may mean.'),
    }),
  })
  .meta({ id: 'Error', description: 'Every answer with status 400 and above.' })
export type ErrorBody = z.infer<typeof errorBody>
