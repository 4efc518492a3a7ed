/** A story in words: its headline behind the day, and in brackets what else it says. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { Brief, Proof, StoryLine } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { isConflict } from '../questions/brief/acts.ts'
import { tellsPaper } from '../questions/brief/substance.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { gradeOfSide, sidesOf, tellContact, tellSides } from './contact.ts'
import type { Side } from './contact.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import { paperIn, stepIn } from './papers.ts'
import type { Language, Text } from './words.ts'
import { both, LANGUAGES, NOTHING, plain, say, toShortDate, toText } from './words.ts'

export interface LineInWords {
  text: Text
  /** The events behind it, the one that it leads to first. */
  events: readonly string[]
  /** Those of them whose sentences say what the line says, or the item. */
  proving: readonly string[]
  room?: StoryLine['room']
}

/** A part of the brackets, and the events whose sentences say so. */
interface Part {
  text: Text
  from: readonly EventSummary[]
}

export interface Telling {
  brief: Brief
  names: Names
  events: ReadonlyMap<string, EventSummary>
  /** What is new about a contact, by event. */
  news: ReadonlyMap<string, Text>
}

const isContact = ({ kind }: EventSummary): boolean => CONTACT_KINDS.includes(kind)

const bodiesIn = ({ participants }: EventSummary): string =>
  participants
    .flatMap(({ id }) => (isPerson(id) ? [] : [id]))
    .toSorted()
    .join(' ')

/** What happened, behind its day, or the day on which it was reported. */
export function dated(
  what: Text,
  { date }: Pick<EventSummary, 'date'>,
  isDated: boolean,
  brief: Brief,
): Text {
  if (date === undefined) return what
  return say(isDated ? 'dated' : 'reported', { date: toShortDate(date, brief.to.slice(0, 4)), what })
}

/** As it was printed, but for capitals that stand apart: `U A E`. */
const closed = (headline: string | undefined): string | undefined =>
  headline?.replace(/(?<!\p{L})\p{Lu}(?: \p{Lu})+(?!\p{L})/gu, (letters) => letters.replaceAll(' ', ''))

/** The headlines of an item. */
export const headlineOf = ({ headline: { en, ja } }: Proof) => ({ en: closed(en), ja: closed(ja) })

/** Who speaks for others has not done what he tells. */
const SPEAKERS = /\bspokes|press secretary/iu

class Story {
  private readonly lead: EventSummary
  private readonly proof: Proof
  /** The contact that tells most of who met whom, and one more that adds to it; of other acts that which leads. */
  private readonly acts: EventSummary[]
  private readonly papers: { event: EventSummary; text: Text }[]

  constructor(
    private readonly telling: Telling,
    private readonly told: readonly [EventSummary, ...EventSummary[]],
    proof: Proof,
  ) {
    ;[this.lead] = told
    this.proof = proof
    this.acts = isContact(this.lead) ? this.contacts() : [this.lead]
    this.papers = told.flatMap((event) => {
      const isOpen = event.kind === 'agreement' && this.proofOf(event)?.isHearsay === false
      const text = isOpen ? paperIn(this.quotesOf(event)) : undefined
      return text === undefined ? [] : [{ event, text }]
    })
  }

  private proofOf = ({ id }: EventSummary): Proof | undefined => this.telling.brief.proofs[id]
  private quotesOf = (event: EventSummary): string =>
    (this.proofOf(event)?.quotes ?? []).map(({ text }) => text).join(' ')
  private namedIn = (events: readonly EventSummary[]): Set<string> =>
    new Set(events.flatMap((event) => this.proofOf(event)?.named ?? []))

  /** Contacts of the same two, or of the same day: others only stand in the story. */
  private contacts(): EventSummary[] {
    const people = (events: readonly EventSummary[]): number =>
      [...this.namedIn(events)].filter(isPerson).length
    const all = this.told.filter(
      (event) =>
        isContact(event) &&
        this.proofOf(event)?.isHearsay !== true &&
        (event.date === this.lead.date || bodiesIn(event) === bodiesIn(this.lead)),
    )
    // of those that name both sides: of the same two first, then that of the highest
    const isOther = (event: EventSummary): number => Number(bodiesIn(event) !== bodiesIn(this.lead))
    const [best] = all
      .map((event) => ({
        event,
        grades: sidesOf([event], this.namedIn([event]))
          .filter((side) => side.people.length > 0)
          .map((side) => gradeOfSide(side, this.telling.names)),
      }))
      .filter(({ grades }) => grades.length > 1)
      .sort((a, b) => isOther(a.event) - isOther(b.event) || Math.min(...a.grades) - Math.min(...b.grades))
    const first = best?.event ?? this.lead
    // a visit is made of its meetings; who else was met beside a meeting had no part in it
    if (this.lead.kind !== 'visit') return [first]
    const [more] = all
      .filter((event) => event !== first)
      .sort((a, b) => people([first, b]) - people([first, a]))
    return more !== undefined && people([first, more]) > people([first]) ? [first, more] : [first]
  }

  line({ room, events, also = [] }: StoryLine): LineInWords {
    const { brief, news } = this.telling
    const composed = isContact(this.lead) ? this.composed() : undefined
    const { en, ja } = headlineOf(this.proof)
    const headline: Text = { en: en ?? composed?.en ?? ja ?? '', ja: ja ?? composed?.ja ?? en ?? '' }
    const parts: Part[] = [
      this.people(composed !== undefined),
      this.place(headline),
      this.paper(headline),
      this.step(headline),
      ...also.flatMap((id) => this.also(id)),
      { text: events.flatMap((id) => news.get(id) ?? [])[0] ?? NOTHING, from: [] },
      { text: this.proof.isAlleged ? say('hedged') : NOTHING, from: [this.lead] },
    ].filter(({ text }) => text.en !== '' || text.ja !== '')
    const extra = joined(
      parts.map(({ text }) => text),
      'semicolon',
    )
    const what = both((language) =>
      extra[language] === '' ? headline[language] : say('bracketed', { what: headline, extra })[language],
    )
    const from = parts.flatMap((part) => part.from)
    return {
      text: dated(what, this.lead, this.proof.isDated, brief),
      events,
      proving: [...new Set([...from, ...(from.length === 0 ? [this.lead] : [])].map(({ id }) => id))],
      room,
    }
  }

  /** Who met whom, for a headline that one of the languages lacks. */
  private composed(): Text | undefined {
    const [first] = this.acts
    return first && tellContact(first, this.namedIn([first]), this.telling.names)
  }

  /** Those whom the headline does not tell. */
  private people(isComposed: boolean): Part {
    const { names } = this.telling
    const all = sidesOf(this.acts, this.namedIn(this.acts)).map((side) => ({
      ...side,
      people: side.people.filter(
        (id) => !SPEAKERS.test(names.officeFor(id, side.bodies)?.title ?? '') || isContact(this.lead),
      ),
    }))
    const isNamed = ({ people }: Side, language: Language): boolean =>
      people.some((id) => names.isSaid(id, this.proof.headline[language] ?? '', language))
    /** Of a side that the headline tells, others were there for other reasons. One that names the other side in its own spelling tells this one too. */
    const isTold = (side: Side, language: Language): boolean =>
      isNamed(side, language) ||
      (all.some((one) => isNamed(one, language)) && LANGUAGES.some((one) => isNamed(side, one)))
    // of one side alone, the headline tells who matters
    if (!isContact(this.lead) && all.length < 2) return { text: NOTHING, from: [] }
    // where a side has several, it is not certain who of them signed, or was meant
    if (!isContact(this.lead) && all.some(({ people }) => people.length !== 1))
      return { text: NOTHING, from: [] }
    const text = both((language) => {
      if (isComposed && this.proof.headline[language] === undefined) return ''
      const shown: Language =
        this.proof.headline[language] === undefined ? (language === 'en' ? 'ja' : 'en') : language
      const headline = this.proof.headline[shown] ?? ''
      const rest = all
        .filter((side) => !isContact(this.lead) || !isTold(side, shown))
        .map(({ bodies, people }) => ({
          ...{ bodies, people: people.filter((id) => !names.isSaid(id, headline, shown)) },
        }))
        .filter(({ people }) => people.length > 0)
      const told = tellSides(rest, names)
      const [a = NOTHING, b] = told
      const who = joined(told, 'comma')
      // those who are left have all met whoever the headline tells, not each other
      const isBeside =
        told.length === 1 ? all.length > 1 : told.length > 0 && all.some((side) => isTold(side, shown))
      const text = !isContact(this.lead)
        ? who
        : isBeside
          ? say(this.lead.kind === 'call' ? 'withOnPhone' : 'with', { who })
          : b !== undefined && told.length === 2
            ? say('together', { a, b })
            : who
      return text[language]
    })
    return { text, from: this.acts }
  }

  /** Who else was met on the same visit, by those whom the line tells or by others of theirs. */
  private also(id: string): Part[] {
    const event = this.telling.events.get(id)
    if (event === undefined) return []
    const named = new Set(this.proofOf(event)?.named)
    for (const { id: told } of this.acts.flatMap(({ participants }) => participants))
      if (isPerson(told)) named.delete(told)
    const { names } = this.telling
    const [a, b] = tellSides(
      sidesOf([event], named).filter(({ people }) => people.length > 0),
      names,
    )
    const met = event.kind === 'call' ? 'withOnPhone' : 'with'
    if (a === undefined) return []
    return [
      {
        text: say('also', { who: b === undefined ? say(met, { who: a }) : say('together', { a, b }) }),
        from: [event],
      },
    ]
  }

  private place(headline: Text): Part {
    const { place, placeJa } = this.lead
    const at = this.acts.find((event) => this.proofOf(event)?.isPlaced === true && event.place === place)
    if (at === undefined || place === undefined) return { text: NOTHING, from: [] }
    const told = say('at', {
      place: toText({ en: place, ...(placeJa === undefined ? {} : { ja: placeJa }) }),
    })
    const isSaid = (text: string): boolean => [place, placeJa ?? place].some((name) => text.includes(name))
    return { text: both((language) => (isSaid(headline[language]) ? '' : told[language])), from: [at] }
  }

  private paper(headline: Text): Part {
    const [first] = this.papers
    if (first === undefined) return { text: NOTHING, from: [] }
    const text = both((language) => (tellsPaper(headline[language]) ? '' : first.text[language]))
    return { text, from: [first.event] }
  }

  /** A formal step that a tension was answered with. */
  private step(headline: Text): Part {
    const steps =
      this.lead.kind === 'protest' || !isConflict(this.lead.quad ?? null)
        ? []
        : this.told.filter(({ kind }) => kind === 'protest')
    const [first] = steps.flatMap((event) => {
      const text = stepIn(this.quotesOf(event))
      return text === undefined ? [] : [{ text, event }]
    })
    if (first === undefined) return { text: NOTHING, from: [] }
    const isSaid = (language: Language): boolean => stepIn(headline[language]) !== undefined
    return { text: both((language) => (isSaid(language) ? '' : first.text[language])), from: [first.event] }
  }
}

/** A story of which no event is told. */
function tellHeadline({ item, room }: StoryLine, proof: Proof, brief: Brief): LineInWords {
  const { en = '', ja = '' } = headlineOf(proof)
  const text = dated({ en: en === '' ? ja : en, ja: ja === '' ? en : ja }, proof, proof.isDated, brief)
  return { text, events: [], proving: [item], room }
}

/** A story as a line; a plain empty one where nothing of it is known. */
export function tellStory(line: StoryLine, telling: Telling): LineInWords {
  const [lead, ...others] = line.events.flatMap((id) => telling.events.get(id) ?? [])
  const proof = telling.brief.proofs[lead?.id ?? line.item]
  if (proof === undefined) return { text: plain(''), events: line.events, proving: [] }
  if (lead === undefined) return tellHeadline(line, proof, telling.brief)
  return new Story(telling, [lead, ...others], proof).line(line)
}
