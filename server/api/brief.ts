/** What a period brought, on one page: lines, each with the events behind it, whose sentences are quoted. */
import { z } from 'zod'
import { quadMix, quote } from './analysis.ts'
import { count, eventSummary, name, names, nodeIds, officeRank, officeTitle, truncated } from './base.ts'

const line = z.object({
  events: nodeIds.describe('The events behind the line; some of them are told and quoted.'),
})
const happening = line.extend({ event: z.string() })
const pair = line.extend({ a: z.string(), b: z.string() })
const seat = z.object({ ...officeTitle, of: name })
export type OfficeTold = z.infer<typeof seat>

/** The first lines, and how many there are in all. */
const section = <T extends z.ZodType>(of: T) => z.object({ total: count, lines: z.array(of) })

export const briefAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    events: count,
    quads: quadMix,
    documents: z
      .array(z.string())
      .describe('Titles of the documents that alone were asked; empty where all were.'),
    begins: z
      .boolean()
      .describe(
        'Nothing was told of anybody before the period: all people of it are in `newPeople`, and nothing else is called new.',
      ),
    since: z.string().optional().describe("First day of the archive's reports: what is new was not in them."),
    contacts: section(happening.extend({ rank: officeRank })).describe(
      'Meetings, calls, visits and talks by their level, the rank of the lower side; what one story tells of the same is one.',
    ),
    agreements: section(happening),
    newPeople: section(line.extend({ person: z.string(), office: seat.optional() })).describe(
      'People who took part in nothing that was told before, by rank.',
    ),
    newOffices: section(line.extend({ person: z.string(), office: seat, before: seat })).describe(
      'Known people who are seen in another office for the first time.',
    ),
    firstContacts: section(pair).describe(
      'Two people, states or bodies without any contact before, by level; nobody who is new.',
    ),
    renewed: section(pair.extend({ last: z.string(), days: count })).describe(
      'Two whose last contact was half a year ago or longer.',
    ),
    levels: section(pair.extend({ before: officeRank, after: officeRank, up: z.boolean() })).describe(
      'States whose contacts are carried at a higher level than any in the year before (`before`), or at a lower one than was usual.',
    ),
    climate: section(pair.extend({ before: quadMix, after: quadMix, warmer: z.boolean() })).describe(
      'States and bodies with a smaller or greater share of conflict than in the year before.',
    ),
    promises: section(happening.extend({ when: z.enum(['due', 'ahead', 'open']) })).describe(
      'What was announced or is considered: due within the period, ahead of it, or without a day.',
    ),
    leftOut: z
      .object({ uncertain: count, hearsay: count })
      .describe(
        'Lines that are not told: what they rest on was read with little certainty, or is alleged, denied, or told by one side alone.',
      ),
    told: z.array(eventSummary).describe('Events behind the lines.'),
    quotes: z.record(z.string(), z.array(quote)).describe('Sentences that say so, by event.'),
    names,
    truncated,
  })
  .describe('Nodes are told by id, and named in `names`.')
export type Brief = z.infer<typeof briefAnswer>

const text = z.object({ en: z.string(), ja: z.string() })

export const briefPage = z.object({
  from: z.string(),
  to: z.string(),
  counts: z
    .object({ events: count, conflict: count })
    .describe('Events of the period, and how many are conflict.'),
  title: text,
  remarks: z.array(text).describe('What holds for all of it.'),
  sections: z.array(
    z.object({
      name: z.string().describe('What the section is called in the brief as data.'),
      heading: text,
      lines: z.array(
        z.object({
          text,
          events: nodeIds,
          notes: z.array(count).describe('Footnotes, by their place in `notes`, from 1.'),
        }),
      ),
      more: text.optional().describe('How many lines are left out.'),
    }),
  ),
  foot: z.array(text).describe('What is to be known of the lines and notes above it.'),
  notes: z.array(
    z.object({
      text: z.string().describe('The sentence; empty where the item as a whole says it.'),
      source: z.string(),
    }),
  ),
})
/** A brief as a page of words in both languages, each line with its footnotes. */
export type BriefPage = z.infer<typeof briefPage>
