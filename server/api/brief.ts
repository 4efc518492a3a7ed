/** What a period brought, on one page: lines, each with the events behind it, whose sentences are quoted. */
import { z } from 'zod'
import { quadMix, quote } from './analysis.ts'
import {
  count,
  date,
  eventSummary,
  name,
  names,
  nodeIds,
  officeRank,
  officeTitle,
  truncated,
} from './base.ts'

const line = z.object({
  events: nodeIds.describe('The events behind the line, the one that it tells and that proves it first.'),
})
const happening = line.extend({ event: z.string() })
const matter = happening.extend({
  earlier: z.array(date).describe('Days on which the same two did the same before, within the period.'),
})
const pair = line.extend({ a: z.string(), b: z.string() })
const seat = z.object({ ...officeTitle, of: name, body: z.string().describe('Id of the state or body.') })
export type OfficeTold = z.infer<typeof seat>

const span = z.object({ start: count, end: count })
const sentence = z.object({ text: z.string(), marks: z.array(span).describe('Act and sides in it.') })
const proof = quote
  .omit({ sentence: true })
  .extend({
    sentences: z
      .array(sentence)
      .describe(
        'The one that tells the act; and where others of the event stand in it alone, headline, first sentence, or one just before.',
      ),
    lead: sentence.optional().describe('The first sentence below the headline, where it names all sides.'),
    headline: name,
    isHeadline: z.boolean().describe('The headline tells the act, and names all sides.'),
    named: nodeIds.describe('Those of the event whom the sentences name.'),
    isActive: z
      .boolean()
      .describe('The first to be named is the side that acts, before the act, or the other one behind it.'),
    isPlaced: z.boolean().describe('They name the place too.'),
  })
  .describe('The sentences of one story that tell an event, and name somebody of every side of it.')
export type Proof = z.infer<typeof proof>

/** The first lines, and how many there are in all. */
const section = <T extends z.ZodType>(of: T) => z.object({ total: count, lines: z.array(of) })

export const briefAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    events: count,
    planned: count.describe('Plans that are told of the period and the year ahead, whatever they rest on.'),
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
    tensions: section(matter).describe(
      'Sanctions, incidents, protests, accusations, arrests, rejections, the gravest first; what the same two did again is one line.',
    ),
    decisions: section(matter).describe(
      'Agreements, aid, appointments, exercises and other decisions, the weightiest first.',
    ),
    contacts: section(happening.extend({ rank: officeRank })).describe(
      'Meetings, calls, visits and talks by their level, the rank of the lower side; what one story tells of the same is one.',
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
    promises: section(happening.extend({ when: z.enum(['ahead', 'open']) })).describe(
      'What is yet to come after the period: by day, then what has none.',
    ),
    newPeople: section(line.extend({ person: z.string() })).describe(
      'Heads and ministers who took part in nothing that was told before, by rank.',
    ),
    newOffices: section(line.extend({ person: z.string(), office: seat, before: seat })).describe(
      'Known people who are seen in another office for the first time.',
    ),
    leftOut: z
      .object({ uncertain: count, unproved: count, hearsay: count, lesser: count, announced: count })
      .describe(
        'Events that no line tells: read with little certainty; no sentence names all sides; alleged, denied, or told by one side alone; ' +
          'statements, courtesies, what is told in passing or stays within one state. `announced`: plans that nothing says to be yet to come.',
      ),
    told: z.array(eventSummary).describe('Events behind the lines.'),
    proofs: z.record(z.string(), proof).describe('What says so, by event.'),
    topics: z.record(z.string(), z.array(z.string())).describe('What the stories of an event are about.'),
    offices: z
      .record(z.string(), z.array(seat))
      .describe('The offices of people in the period, the highest first.'),
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
    .object({ events: count, conflict: count, planned: count })
    .describe(
      'Events of the period, how many are conflict, and how many plans are told of it and the year ahead.',
    ),
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
