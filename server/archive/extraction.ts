/** The form of an extraction that comes back from a file: the seam of `ingest/types.ts`, checked. */
import { z } from 'zod'
import { PLOVER_TYPES } from '../../cypher/ontology.ts'
import type { PloverType } from '../../cypher/ontology.ts'
import type { Extraction } from '../../ingest/types.ts'
import { toShown, toShownName } from '../hidden.ts'
import { eventKind, quadClass } from '../api/base.ts'

/** Letters of what is told again with each event. What reads files stays within that, but for the text of an item. */
const MOST_LETTERS = 500

/** Half a letter at the end of what was cut. */
const HALF = /[\ud800-\udbff]$/

/** Of an archive of somebody else, or of one that was read by older rules: signs that nobody sees are shown. */
const whole = z.string().transform(toShown)
const cut = (all: string): string =>
  all.length > MOST_LETTERS ? `${all.slice(0, MOST_LETTERS - 1).replace(HALF, '')}…` : all
/** What may quote a text. */
const message = whole.transform(cut)
/** A name, a title, a headline: one line. */
const text = z.string().transform(toShownName).transform(cut)
const texts = z.array(text)
const yes = z.literal(true)
const offset = z.int().min(0)
const span = z.object({ start: offset, end: offset })
const evidence = z.object({ ...span.shape, rule: text })
const weights = z.record(text, z.number())

const ploverType = z.enum(Object.keys(PLOVER_TYPES) as [PloverType, ...PloverType[]])

const choice = z.object({
  confidence: z.number(),
  score: z.number(),
  features: weights,
  runnerUp: z.object({ name: text, score: z.number() }).optional(),
})

const office = z.object({
  title: text,
  of: text,
  former: yes.optional(),
  candidate: yes.optional(),
  guessed: yes.optional(),
  evidence,
})

const person = z.object({
  id: text,
  name: text,
  sound: texts,
  aliases: texts,
  ja: text.optional(),
  offices: z.array(office),
})

const event = z.object({
  kind: eventKind,
  date: text.nullable(),
  place: text.nullable(),
  sides: z.array(z.object({ of: text.nullable(), people: texts })),
  background: z.boolean(),
  planned: yes.optional(),
  negated: yes.optional(),
  topics: texts,
  plover: z
    .object({ type: ploverType, mode: text.optional(), quad: quadClass, score: z.number() })
    .nullable(),
  evidence,
  confidence: z.number(),
  features: weights,
})

const mention = z.object({
  ...evidence.shape,
  kind: z.enum(['person', 'country', 'organization', 'place']),
  ref: text,
  identity: choice.optional(),
})

const item = z.object({
  n: z.int(),
  section: text.optional(),
  headline: z.object({ en: text, ja: text.optional() }),
  bold: yes.optional(),
  date: text.optional(),
  dateAsPrinted: text.optional(),
  sources: texts,
  text: whole,
  parts: z.object({ ja: span, en: span, body: span }),
  dateline: z.object({ ...span.shape, city: text }).optional(),
  ...span.shape,
  people: z.array(person),
  countries: texts,
  organizations: z.array(z.object({ name: text, aliases: texts, canonical: text.optional() })),
  places: z.array(z.object({ name: text, country: text.optional() })),
  events: z.array(event),
  background: z.array(event),
  mentions: z.array(mention),
})

export const extraction: z.ZodType<Extraction> = z.object({
  document: text,
  id: text,
  format: z.enum(['bulletin', 'article']),
  title: text.optional(),
  publisher: text.optional(),
  range: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
  issues: z.array(
    z.object({
      code: text,
      message,
      line: z.int().optional(),
      item: z.int().optional(),
      remedy: message.optional(),
    }),
  ),
  items: z.array(item),
})
