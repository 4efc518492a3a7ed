/** What a period brought, on one page: lines, each with the events behind it, whose sentences are quoted. */
import { z } from 'zod'
import { quadMix, quote } from './analysis.ts'
import { count, eventSummary, name, names, nodeIds, officeRank, officeTitle, truncated } from './base.ts'

const line = z.object({
  events: nodeIds.describe(
    'The events behind the line, the one that it tells and that proves it first; none where a headline alone is told.',
  ),
})
const story = line.extend({
  item: z.string().describe('The item whose headline tells it.'),
  also: nodeIds
    .optional()
    .describe('What leads other stories of the same visit, which have no line of their own.'),
  again: z
    .string()
    .optional()
    .describe(
      'The last such step of the same against the same, a summons or a note, where that is not long ago.',
    ),
  follows: z
    .string()
    .optional()
    .describe('The item, of the weeks before the period, that is of the same matter.'),
  rank: officeRank.describe('Of the lower side, of the highest contact of the story.'),
  room: z
    .enum(['first', 'then', 'last'])
    .describe(
      'Shown before all others, where the state of whoever publishes the bulletin has a part in it; or after them: companies, towns, officials.',
    ),
})
export type StoryLine = z.infer<typeof story>
const pair = line.extend({ a: z.string(), b: z.string() })
const seat = z.object({ ...officeTitle, of: name, body: z.string().describe('Id of the state or body.') })
export type OfficeTold = z.infer<typeof seat>

const proof = quote
  .omit({ sentence: true })
  .extend({
    headline: z.object({ en: z.string().optional(), ja: z.string().optional() }),
    quotes: z
      .array(z.string())
      .describe(
        'In the order of the text: the sentence that tells the act, unless a headline does, and one that names more of the event.',
      ),
    opening: z.string().optional().describe('The first sentence below the headline.'),
    bearing: z
      .string()
      .optional()
      .describe('Another one, of what the headline tells and the first sentence leaves out.'),
    contents: z
      .array(z.string())
      .describe(
        'Sentences that say what was agreed, how much it was about, what was spoken of, over what a protest is, or what somebody is held for.',
      ),
    posts: z
      .array(
        z.object({
          person: z.string(),
          isIn: z.boolean(),
          title: z.string().optional(),
          sentence: z.string(),
        }),
      )
      .optional()
      .describe('Of an appointment: who takes up which post, then who leaves one.'),
    shift: z.string().optional().describe('The sentence that says what a number was before and is now.'),
    note: z
      .string()
      .optional()
      .describe('The first sentence of a note that the publisher adds to the story.'),
    span: z
      .object({ from: z.string(), to: z.string() })
      .optional()
      .describe('The days on which the first sentence says that it was, where that is another than its day.'),
    inHeadline: z.boolean().describe('A headline tells the act.'),
    named: nodeIds.describe('Those of the event whom headlines and quotes name.'),
    isPlaced: z.boolean().describe('The sentence says that it was at that place.'),
    isDated: z.boolean().describe('The day is that of the event, not of the report alone.'),
    isHearsay: z
      .boolean()
      .describe('The sentence itself says that somebody else says so, denies or recalls it.'),
    isAlleged: z.boolean().describe('It says, or the one below the headline, that it is not certain.'),
  })
  .describe('What one item says of an event.')
export type Proof = z.infer<typeof proof>

/** The first lines, and how many there are in all. */
const section = <T extends z.ZodType>(of: T) => z.object({ total: count, lines: z.array(of) })

const text = z.object({ en: z.string(), ja: z.string() })

export const briefAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    documents: z
      .array(
        z.object({
          ...{ id: z.string(), title: z.string(), file: z.string(), publisher: z.string().optional() },
          by: z.string().optional().describe('The state of the publisher, by its code.'),
          post: z.string().optional().describe('The state in which it is written.'),
        }),
      )
      .describe('Documents of the period, those that were asked for.'),
    isChosen: z.boolean().describe('These documents alone were asked.'),
    begins: z.boolean().describe('Nothing at all was told before the period: nothing in it is called new.'),
    since: z.string().optional().describe("First day of the archive's reports: what is new was not in them."),
    isShort: z
      .boolean()
      .describe(
        'They begin less than half a year before the period: new people, first contacts and climate are not told.',
      ),
    matters: section(story).describe(
      'The few stories of all parts that matter most, which stand in none of these: force, ties that end, heads, those at odds who meet, neighbours and great powers, the state of the publisher.',
    ),
    tensions: section(story).describe(
      'Stories led by sanctions, incidents, protests, arrests, accusations between states; the gravest first.',
    ),
    decisions: section(story).describe(
      'Stories led by agreements, aid, exercises and other decisions of several, the weightiest first.',
    ),
    domestic: section(story).describe(
      'Stories led by what stays within a state: appointments, courts, laws, accidents; the weightiest first.',
    ),
    contacts: section(story).describe('Stories of meetings, calls, visits and talks, by rank.'),
    others: section(story).describe(
      'All other stories, by their headlines: those of which no event is told.',
    ),
    overtaken: count.describe('Stories that stand in none of these, as a later one tells that it was done.'),
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
    promises: section(line.extend({ date: z.string().optional() })).describe(
      'What is yet to come after the period: by day, then what has none.',
    ),
    ahead: section(
      line.extend({
        item: z.string(),
        date: z.string().optional().describe('A day, a month or a year; none where none is set.'),
        when: text.optional().describe('How the text calls a time that is none of these: next week, spring.'),
        until: z.string().optional().describe('The last day, where it lasts several.'),
        isEnd: z
          .literal(true)
          .optional()
          .describe('It is to be by the end of that month or year, not in it.'),
        who: nodeIds.describe('Whom its clause names, in the order of the text.'),
        by: z.string().optional().describe('Whom a pronoun at the beginning of its sentence means.'),
        words: z.string().describe('Of its sentence what is set for the day.'),
        isOff: z.boolean().describe('What was planned for the day does not come.'),
        isInvited: z.literal(true).optional().describe('Somebody is asked to come.'),
        clause: z
          .string()
          .optional()
          .describe('The same as a sentence of its own, where the subject stands beside it.'),
      }),
    ).describe('Days after the period that its stories name, whether or not an event is planned for them.'),
    newPeople: section(line.extend({ person: z.string() })).describe(
      'Heads and ministers who took part in nothing that was told before, by rank.',
    ),
    newOffices: section(line.extend({ person: z.string(), office: seat, before: seat })).describe(
      'Known people who are seen in another office for the first time.',
    ),
    told: z.array(eventSummary).describe('Events behind the lines.'),
    proofs: z
      .record(z.string(), proof)
      .describe(
        'What says so, by event; by item where a headline alone is told, by item and day where a day ahead is (`open` where it has none).',
      ),
    offices: z
      .record(z.string(), z.array(seat))
      .describe('The offices of people in the period, the highest first.'),
    names,
    truncated,
  })
  .describe('Nodes are told by id, and named in `names`.')
export type Brief = z.infer<typeof briefAnswer>

const part = z.object({
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
})

export const briefPage = z.object({
  from: z.string(),
  to: z.string(),
  title: text,
  remarks: z.array(text).describe('What holds for all of it.'),
  sections: z.array(part),
  overleaf: z.array(part).describe('What of these found no room on one page, as far as two more go.'),
  foot: z.array(text).describe('What is to be known of the lines above it.'),
  notes: z.array(
    z.object({
      text: z.string().describe('The sentences; empty where the item as a whole says it.'),
      source: z.string(),
    }),
  ),
})
/** A brief as a page of words in both languages, each line with its footnotes. */
export type BriefPage = z.infer<typeof briefPage>
