/** What is least certain, for somebody to decide. */
import { z } from 'zod'
import { count, name } from './base.ts'
import { choice } from './entities.ts'

const confidence = z.number().min(0).max(1)

const eventDoubt = z
  .object({
    about: z.literal('event'),
    confidence,
    event: z.string(),
    features: z
      .record(z.string(), z.number())
      .describe('What moved the confidence, by name, as far as the archive keeps it.'),
  })
  .describe('An event as a rule found it.')
export type EventDoubt = z.infer<typeof eventDoubt>

/** Somebody as a document names them. */
const named = z.object({
  person: z.string(),
  name,
  said: z.string().describe('The name as the document writes it.'),
  document: z.object({ id: z.string(), file: z.string() }),
  item: z.string().describe('An item of it that names the person.'),
})

const identityDoubt = z
  .object({ about: z.literal('identity'), confidence, ...named.shape, choice })
  .describe('That a document speaks of a person.')
export type IdentityDoubt = z.infer<typeof identityDoubt>

const spellingDoubt = z
  .object({ about: z.literal('spelling'), confidence, people: z.tuple([named, named]) })
  .describe('That two people are two, though a letter or two of the family name alone tell them apart.')
export type SpellingDoubt = z.infer<typeof spellingDoubt>

export const reviewAnswer = z.object({
  total: count,
  doubts: z
    .array(z.discriminatedUnion('about', [eventDoubt, identityDoubt, spellingDoubt]))
    .describe('The least certain first. What somebody decided is certain.'),
})
export type ReviewAnswer = z.infer<typeof reviewAnswer>
