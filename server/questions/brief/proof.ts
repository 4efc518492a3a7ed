/** Which sentences prove an event: they tell the act, and name somebody of every side. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Proof } from '../../api/brief.ts'
import type { Parts } from '../../graph/happening.ts'
import type { MentionRow, ReportRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { widenToSentences } from '../../graph/sentence.ts'
import { isWhole } from '../documents.ts'
import { toQuote } from '../meetings.ts'

/** An event as it is to be proved. */
interface Asked {
  parts: Parts
  place: string | undefined
  /** Whoever of a side is named beside the act was there. */
  isContact: boolean
  /** Only a headline proves it. */
  isByHeadline: boolean
}

/** A report with those of the event whom its sentences name, and how many sides they are of. */
interface Account {
  report: ReportRow
  /** The act comes first. */
  stretches: Stretch[]
  named: Set<string>
  sides: number
}

const isIn = ({ start, end }: Stretch, stretch: Stretch): boolean =>
  start >= stretch.start && end <= stretch.end

const everyone = ({ people, countries, organizations }: Parts) => [...people, ...countries, ...organizations]

const wantedSides = (parts: Parts): number => new Set(everyone(parts).map(({ side }) => side)).size

const sidesOf = (parts: Parts, named: ReadonlySet<string>): number =>
  new Set(everyone(parts).flatMap(({ id, side }) => (named.has(id) ? [side] : []))).size

/** Where the English headline ends; 0 where the text does not have it. */
function headOf({ text, headlineEn }: ReportRow): Stretch {
  const start = headlineEn === '' ? -1 : text.indexOf(headlineEn)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + headlineEn.length }
}

/** Where the text below the headline begins. */
const bodyOf = (text: string, { end }: Stretch): number => end + (/\S/u.exec(text.slice(end))?.index ?? 0)

const sentenceOn = (text: string, at: number): Stretch => widenToSentences(text, { start: at, end: at + 1 })

/** Sentences that are looked through for those whom the one that tells the act does not name. */
const NEAR = 3

/** The first sentences of a story, or those just before one of it, the nearest first. */
function near(text: string, act: Stretch, body: number): Stretch[] {
  const found: Stretch[] = []
  const isBelow = act.start >= body
  let at = isBelow ? act.start : body
  while (found.length < NEAR) {
    const next = isBelow ? text.slice(0, at).trimEnd().length - 1 : at + text.slice(at).search(/\S/u)
    if (next < body || next >= text.length || next < at === !isBelow) break
    const sentence = sentenceOn(text, next)
    found.push(sentence)
    at = isBelow ? sentence.start : sentence.end
  }
  return found
}

/** The sentence that tells the act, and another one of the story where that names who the first does not. */
function toAccount({ parts, isContact }: Asked, report: ReportRow, mentions: readonly MentionRow[]): Account {
  const own = new Set(everyone(parts).map(({ id }) => id))
  const namedIn = (...some: Stretch[]): Set<string> =>
    new Set(
      mentions.flatMap((one) =>
        own.has(one.id) && some.some((stretch) => isIn(one, stretch)) ? [one.id] : [],
      ),
    )
  const act = widenToSentences(report.text, report)
  const head = headOf(report)
  const isComplete = (beside: Stretch): boolean => sidesOf(parts, namedIn(act, beside)) === wantedSides(parts)
  const others = near(report.text, act, bodyOf(report.text, head))
  // what names nobody at all speaks of those before it
  const isBare = !mentions.some((one) => isIn(one, act))
  const usual = act.start < head.end ? others[0] : head
  const beside =
    usual !== undefined && (isComplete(usual) || (act.start >= head.end && !isBare))
      ? usual
      : (others.find(isComplete) ?? usual ?? act)
  const [alone, both] = [namedIn(act), namedIn(act, beside)]
  const known = new Set(everyone(parts).flatMap(({ id, side }) => (alone.has(id) ? [side] : [])))
  // of a side that the act names, it names who acts: others of it may stand in the story for other reasons
  const more = everyone(parts).filter(
    ({ id, side }) => both.has(id) && (!known.has(side) || (isContact && isPerson(id))),
  )
  const named = new Set([...alone, ...more.map(({ id }) => id)])
  return {
    report,
    stretches: named.size > alone.size ? [act, beside] : [act],
    named,
    sides: sidesOf(parts, named),
  }
}

/** More sides, then more of those who took part, then fewer sentences. */
const compare = (one: Account, other: Account): number =>
  other.sides - one.sides ||
  other.named.size - one.named.size ||
  one.stretches.length - other.stretches.length

/**
 * The best proof that some reports give; undefined where none names all sides. What has one side alone says by itself whose it is.
 */
export function prove(
  asked: Asked,
  reports: readonly ReportRow[],
  mentionsOf: (item: string) => readonly MentionRow[],
): Proof | undefined {
  const { parts, place, isByHeadline } = asked
  const all = reports
    .filter((report) => !isWhole(report, report.text))
    .map((report) => toAccount(asked, report, mentionsOf(report.item)))
    .sort(compare)
  const wanted = wantedSides(parts)
  const tells = ({ report }: Account): boolean => report.start < headOf(report).end
  const account = all.find((one) => (wanted < 2 || one.sides === wanted) && (!isByHeadline || tells(one)))
  if (account === undefined) return undefined
  const { report, stretches, named } = account
  const { text } = report
  const head = headOf(report)
  const own = new Set(everyone(parts).map(({ id }) => id))
  const mentions = mentionsOf(report.item).filter(({ id }) => own.has(id))
  const namedIn = (stretch: Stretch): Set<string> =>
    new Set(mentions.filter((one) => isIn(one, stretch)).map(({ id }) => id))
  /** Each of them is marked once, where the sentence names them first. */
  const quoted = (stretch: Stretch): Proof['sentences'][number] => {
    const within = mentions.filter((one) => isIn(one, stretch)).sort((a, b) => a.start - b.start)
    const marks = [report, ...new Map(within.toReversed().map((one) => [one.id, one])).values()]
    return {
      text: text.slice(stretch.start, stretch.end),
      marks: marks
        .filter((one) => isIn(one, stretch))
        .map(({ start, end }) => ({ start: start - stretch.start, end: end - stretch.start })),
    }
  }
  const sideIn = ({ id }: MentionRow): number | undefined =>
    everyone(parts).find((part) => part.id === id)?.side
  const [first] = mentions.filter((one) => isIn(one, stretches[0] ?? head)).sort((a, b) => a.start - b.start)
  const isActive = first !== undefined && (sideIn(first) === 0) === first.start < report.start
  const lead = sentenceOn(text, bodyOf(text, head))
  const isLead = lead.start >= head.end && sidesOf(parts, namedIn(lead)) === wanted
  const { item, document, date, agencies } = toQuote(report)
  return {
    ...{ item, document, agencies },
    ...(date === undefined ? {} : { date }),
    sentences: stretches.map(quoted),
    ...(isLead ? { lead: quoted(lead) } : {}),
    headline: {
      en: report.headlineEn,
      ...(report.headlineJa === undefined ? {} : { ja: report.headlineJa }),
    },
    isHeadline: tells(account) && (wanted < 2 || sidesOf(parts, namedIn(head)) === wanted),
    named: [...named],
    isActive,
    isPlaced:
      place !== undefined && stretches.some(({ start, end }) => text.slice(start, end).includes(place)),
  }
}
