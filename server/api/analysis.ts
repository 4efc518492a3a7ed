/** What a set of events adds up to: answers about time, people, relations. */
import { z } from 'zod'
import {
  count,
  eventKind,
  eventSummary,
  graphNode,
  name,
  namedNode,
  names,
  nodeIds,
  officeRank,
  officeTitle,
  offset,
  truncated,
} from './base.ts'
import { omittedReports, source } from './documents.ts'

export const quadMix = z
  .object({ 0: count, 1: count, 2: count, 3: count, 4: count })
  .describe('Number of events of each quad class; 0 stands for events without one.')
export type QuadMix = z.infer<typeof quadMix>

export const timelineAnswer = z.object({
  step: z.enum(['day', 'week', 'month']),
  split: z.enum(['kind', 'quad']),
  buckets: z
    .array(
      z.object({
        start: z.string(),
        total: count,
        counts: z.union([quadMix.partial().strict(), z.partialRecord(eventKind, count)]),
      }),
    )
    .describe('Oldest first; steps without events are left out.'),
  total: count,
  undated: count.describe('Events without a day: in the total, in no bucket.'),
  imprecise: count.describe('Events known less exactly than the step: in the total, in no bucket.'),
  omitted: z
    .object({ buckets: count, events: count })
    .describe('Buckets left out, the oldest ones, and the events in them.'),
  truncated,
})
/** Events counted by day, week (from Monday) or month. */
export type Timeline = z.infer<typeof timelineAnswer>

export const quote = z
  .object({
    item: z.string(),
    document: source,
    date: z.string().optional(),
    agencies: z.array(z.string()),
    sentence: z
      .object({ text: z.string(), start: count, end: count, rule: z.string() })
      .optional()
      .describe(
        'The whole sentence, and where the words in it stand that say so; absent where the item as a whole does.',
      ),
  })
  .describe('An item that says so, and the sentence.')
export type Quote = z.infer<typeof quote>

export const meetingsAnswer = z.object({
  total: count,
  offset,
  meetings: z.array(
    z.object({
      event: eventSummary,
      people: z
        .array(
          z.object({
            id: z.string(),
            side: count,
            offices: z.array(z.object({ ...officeTitle, of: name })),
          }),
        )
        .describe('Each with the offices held then: those whose claims span the day, else the nearest.'),
      reports: z.array(quote),
      omittedReports,
    }),
  ),
  names,
})
/** Who met whom, newest first. */
export type Meetings = z.infer<typeof meetingsAnswer>

/** Who speaks for a side, how often, and at which rank. */
const carrier = namedNode.extend({
  events: count,
  rank: officeRank,
  title: officeTitle.title.optional(),
  titleJa: officeTitle.titleJa,
})

const carriers = z.object({
  total: count,
  people: z.array(carrier),
  ranks: z.record(officeRank, count),
})

export const relationAnswer = z.object({
  a: graphNode,
  b: graphNode,
  total: count.describe('Events of the window that have them on different sides.'),
  offset,
  events: z.array(eventSummary),
  names,
  mix: z
    .array(z.object({ month: z.string(), n: count, quads: quadMix }))
    .describe('By month, oldest first; `n` is the sum.'),
  quads: quadMix,
  carriers: z
    .object({ a: carriers, b: carriers })
    .describe(
      'Who carries it on each side: people by number of events, and the number of people at each rank.',
    ),
  agreements: z.object({ total: count, events: z.array(eventSummary) }),
  promises: z
    .object({ total: count, events: z.array(eventSummary) })
    .describe(
      'What was announced from the beginning of the window on, up to a year beyond its end, and is not told to have happened; the nearest first.',
    ),
  contacts: z
    .object({
      total: count.describe('Also those that no day is known of.'),
      days: count.describe('Different days.'),
      first: z.string().optional(),
      last: z.string().optional(),
      cadence: z
        .number()
        .optional()
        .describe('Median of days from one day of contact to the next; absent with fewer than two.'),
      silence: count
        .optional()
        .describe(
          'Days from the last contact to the last day of the window; of an open one to the last day of the news.',
        ),
    })
    .describe(
      'Contacts are meetings, calls, visits and talks; all but `total` is of those that are known by day.',
    ),
  truncated,
})
/** How the relation of two countries, bodies or people runs over time. */
export type Relation = z.infer<typeof relationAnswer>

const counterparts = z.array(namedNode.extend({ country: z.string().optional(), events: count }))

export const actorsAnswer = z.object({
  total: count.describe('How many there are in the window, of whom `omitted` are not in `actors`.'),
  omitted: count,
  fresh: count.describe('How many are new, those who are not in `actors` included.'),
  since: z
    .string()
    .optional()
    .describe(
      "First day of the archive's reports, where there are some of before: newcomers are told from those. Absent: nobody is new.",
    ),
  newFrom: z
    .string()
    .optional()
    .describe(
      'Where the window begins with the archive: first day of the newest bulletin; who is seen since and not before is new.',
    ),
  actors: z
    .array(
      graphNode.extend({
        first: z.string().optional(),
        last: z.string().optional(),
        people: count.describe('Different people on other sides.'),
        countries: count.describe('Different countries on other sides.'),
        with: z
          .object({ people: counterparts, countries: counterparts })
          .describe('Of these the first few, most events with this one first.'),
        halves: z
          .tuple([count, count])
          .describe(
            'Events of the first and second half of the window; the day in the middle is in the second.',
          ),
        course: z
          .array(count)
          .describe(
            'Events that are known by day, in equal parts of the window: at most twelve, none shorter than a day.',
          ),
        isNew: z.boolean().describe('Not seen before the window, where there are reports of before.'),
      }),
    )
    .describe(
      'Those with most events, `top` of them; behind them those who are new and not among these, as many again at most.',
    ),
  quiet: z
    .array(graphNode.extend({ last: z.string().optional() }))
    .describe(
      'The busiest of the window of the same length before this one who are not seen in this one; with `newFrom`, of the days of this one before it, who are not seen since.',
    ),
  considered: count.describe('How many of the busiest were looked at for those who have gone quiet.'),
})
/** Which people, countries or organizations keep turning up in a window, who is new, who has gone quiet. */
export type Actors = z.infer<typeof actorsAnswer>

export const pathsAnswer = z.object({
  length: count.optional().describe('Steps of the shortest way; absent where there is none.'),
  total: count.describe('Shortest ways in all; some of them are here.'),
  paths: z.array(z.object({ nodes: nodeIds, steps: z.array(z.object({ events: nodeIds, total: count })) })),
  nodes: z.array(graphNode),
  events: z.array(eventSummary),
  truncated,
})
/** All shortest ways from one node to another through people who met. */
export type Paths = z.infer<typeof pathsAnswer>

const pairChange = z
  .object({ a: namedNode, b: namedNode, before: count, after: count })
  .describe('Two countries or organizations and the events between them in each period.')
export type PairChange = z.infer<typeof pairChange>

const period = z.object({ from: z.string(), to: z.string(), events: count, quads: quadMix })
const pairs = z.object({ total: count, pairs: z.array(pairChange) })

export const changesAnswer = z.object({
  before: period,
  after: period,
  newPeople: z
    .object({ considered: count, people: z.array(graphNode) })
    .describe(
      'The busiest people of the second period who are not in the first; `considered` were looked at.',
    ),
  firstContacts: pairs.describe('Pairs with contacts in the second period alone, most contacts first.'),
  ceased: pairs.describe('Pairs with contacts in the first period alone.'),
  levels: z
    .object({
      considered: count,
      pairs: z.array(pairChange.extend({ from: officeRank, to: officeRank, up: z.boolean() })),
    })
    .describe('Pairs of countries of both periods whose contacts are carried at another rank than before.'),
  truncated,
})
/** What changed from one period to the next. */
export type Changes = z.infer<typeof changesAnswer>
