/** The sentences behind an answer, beside it: an assistant is to quote them, not to trust a number. */
import type { z } from 'zod'
import type { Quote } from './api.ts'
import { meetingsAnswer } from './api/analysis.ts'
import { evidenceAnswer } from './api/documents.ts'
import type { Endpoint, Given } from './http/endpoint.ts'
import { evidence } from './routes/evidence.ts'
import { meetings } from './routes/meetings.ts'

/** Asks a question; in this process, or a server. @throws ApiError where it cannot be answered */
export type Ask = (one: Endpoint, given: Given) => Promise<unknown>

/** Events that are quoted; people, states and bodies of whom the last contact is, where an answer names no event. */
const EVENTS = 8
const SUBJECTS = 5

/** A sentence, and where it stands. */
export type Sentence = { event: string; day?: string | undefined; sentence: string } & Pick<
  Quote,
  'item' | 'agencies'
> & { document: string }

/** Answers that are sources themselves, or quote them. */
const QUOTED: ReadonlySet<string> = new Set([
  ...['evidence', 'meetings', 'brief', 'briefInWords'],
  ...['documents', 'document', 'texts', 'item'],
])

/** The sentences behind what a question was answered; none where the answer has its own. */
export async function readSentences(
  ask: Ask,
  { name }: Endpoint,
  { query }: Given,
  answer: unknown,
): Promise<Sentence[]> {
  if (QUOTED.has(name)) return []
  const { events, subjects } = namedIn(answer)
  if (events.length > 0) {
    const ids = events.slice(0, EVENTS).join(',')
    return fromEvidence(evidenceAnswer.parse(await ask(evidence, { at: {}, query: { ids } })))
  }
  const { from, to, middle = from, node, other } = query as Record<string, string | undefined>
  const window = { ...(middle === undefined ? {} : { from: middle }), ...(to === undefined ? {} : { to }) }
  const asked = [node, other].filter((id) => id !== undefined)
  const about = subjects.length > 0 ? subjects.slice(0, SUBJECTS).map((id) => [id]) : [asked]
  const found = await Promise.all(
    about.map(async ([a, b]) => {
      const pair = { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }
      const limit = subjects.length > 0 ? '1' : String(SUBJECTS)
      return fromMeetings(
        meetingsAnswer.parse(await ask(meetings, { at: {}, query: { ...window, ...pair, limit } })),
      )
    }),
  )
  return found.flat().filter((one, at, all) => all.findIndex(({ event }) => event === one.event) === at)
}

/** The events of an answer, and those who may have been in some, in the order in which it names them. */
function namedIn(answer: unknown): { events: string[]; subjects: string[] } {
  const [events, subjects] = [new Set<string>(), new Set<string>()]
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('event:')) events.add(value)
    if (typeof value !== 'object' || value === null) return
    const { id, kind } = value as Record<string, unknown>
    if (typeof id === 'string' && ['person', 'country', 'organization'].includes(String(kind)))
      subjects.add(id)
    for (const part of Object.values(value)) walk(part)
  }
  walk(answer)
  return { events: [...events], subjects: [...subjects] }
}

const fromEvidence = ({ events }: z.infer<typeof evidenceAnswer>): Sentence[] =>
  events.flatMap(({ id, date, reports: [report] }) => {
    if (report === undefined) return []
    const { item, agencies, document, headline, text, sentence } = report
    const said = sentence === undefined ? headline.en : text.slice(sentence.whole.start, sentence.whole.end)
    return [{ event: id, day: date, sentence: said, item, agencies, document: document.title }]
  })

const fromMeetings = (answer: z.infer<typeof meetingsAnswer>): Sentence[] =>
  answer.meetings.flatMap(({ event: { id, date, title }, reports: [report] }) => {
    if (report === undefined) return []
    const { item, agencies, document, sentence } = report
    return [
      {
        ...{ event: id, day: date, sentence: sentence?.text ?? title.en },
        ...{ item, agencies, document: document.title },
      },
    ]
  })
