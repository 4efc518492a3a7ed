/** A story in words: its headline behind the day, and in brackets what else it says. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { Proof, StoryLine } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { daysBetween } from '../graph/eventSet.ts'
import { measureIn } from '../questions/brief/measures.ts'
import { papersCounted } from '../questions/brief/papersCounted.ts'
import { isRefusal, tellsPaper } from '../questions/brief/headlines.ts'
import { tellsOff } from '../questions/brief/off.ts'
import type { Adding } from './adding.ts'
import { isContact, postsOf, resultsOf, topicsOf } from './adding.ts'
import { noteTold } from './contents.ts'
import { sidesOf, tellContact, tellSides } from './contact.ts'
import { bodiesIn, contactsTold } from './contactsTold.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import type { LineInWords, Part, Telling } from './telling.ts'
import { dated, headlineOf } from './headline.ts'
import { tellHeadline } from './headlined.ts'
import { paperIn } from './papers.ts'
import { accusedIn, againOf, followsOf, denialOf, stepOf } from './replies.ts'
import { tellPeople } from './whoMet.ts'
import type { Text } from './words.ts'
import { withState } from './whose.ts'
import { both, inBrackets, NOTHING, plain, say, toText } from './words.ts'

/** Headlines of whoever comes. */
const VISIT = /\bvisit(?:s|ing|ed)?\b|\btrip\b|\btour\b|\barrives?\b|訪問|来訪/iu

/** `contract signed, 78,000 dollars`. */
function paperWorth(sentences: string): Text | undefined {
  const paper = paperIn(sentences)
  return paper && joined([paper, measureIn(sentences) ?? NOTHING], 'comma')
}

/** Days before its report within which a visit that it tells began. */
const LATELY = 14
/** What else the state of the publisher did: so much of it has room in a line. */
const BESIDES = 2

class Story {
  private readonly lead: EventSummary
  private readonly proof: Proof
  private readonly names: Names
  /** The contact that tells most of who met whom, and one more that adds to it; of other acts that which leads. */
  private readonly acts: EventSummary[]
  private readonly adding: Adding
  private readonly papers: { event: EventSummary; text: Text; sentences: string[] }[]

  constructor(
    private readonly telling: Telling,
    private readonly told: readonly [EventSummary, ...EventSummary[]],
    proof: Proof,
    isFull: boolean,
  ) {
    ;[this.lead] = told
    this.proof = proof
    this.names = telling.names.asIn(proof.headline.ja ?? '')
    const own = told.filter(this.isOfLead)
    this.adding = { told: [this.lead, ...own.slice(1)], proofOf: this.proofOf, names: this.names, isFull }
    const { lead, proofOf, names } = this
    this.acts = isContact(lead)
      ? contactsTold({ lead, told, names, proofOf, headline: proof.headline })
      : [lead]
    this.papers = own.flatMap((event) => {
      const isOpen = event.kind === 'agreement' && this.proofOf(event)?.isHearsay === false
      const { contents = [] } = this.proofOf(event) ?? {}
      const counting = contents.find((one) => papersCounted(one) !== undefined)
      const text = isOpen ? paperIn(counting ?? this.quotesOf(event)) : undefined
      return text === undefined ? [] : [{ event, text, sentences: counting === undefined ? [] : [counting] }]
    })
  }

  /** Is it of the contact that leads: another of the same two, or of its day, the day before or the next; of a visit all is that is told of it. */
  private isOfLead = (event: EventSummary): boolean =>
    !isContact(this.lead) ||
    this.lead.kind === 'visit' ||
    (isContact(event) && bodiesIn(event) === bodiesIn(this.lead)) ||
    event.date === undefined ||
    this.lead.date === undefined ||
    Math.abs(daysBetween(event.date, this.lead.date)) <= 1

  /** Its headline tells of a visit that is put off, and not of what leads it. */
  private get isOff(): boolean {
    const { headline, inHeadline } = this.proof
    return !inHeadline && tellsOff(`${headline.en ?? ''}\n${headline.ja ?? ''}`)
  }

  private proofOf = ({ id }: EventSummary): Proof | undefined => this.telling.brief.proofs[id]
  private quotesOf = (event: EventSummary): string => (this.proofOf(event)?.quotes ?? []).join(' ')
  private namedIn = (events: readonly EventSummary[]): Set<string> =>
    new Set(events.flatMap((event) => this.proofOf(event)?.named ?? []))

  line({ room, events, also = [], again, follows }: StoryLine): LineInWords {
    const { brief, news, names } = this.telling
    const composed = isContact(this.lead) ? this.composed() : undefined
    const { en, ja } = headlineOf(this.proof)
    const headline: Text = { en: en ?? composed?.en ?? ja ?? '', ja: ja ?? composed?.ja ?? en ?? '' }
    // what came of it first, then what it was about and who was there
    const parts: Part[] = [
      // a denial is no rumour, and what it denies is not told
      {
        text: this.proof.isAlleged && !isRefusal(`${headline.en} ${headline.ja}`) ? say('hedged') : NOTHING,
        from: [this.lead],
      },
      // of a step that stands in the text besides nobody asks whether it is one more
      // nor where the line tells all of the last one
      this.proof.inHeadline && brief.proofs[again ?? '']?.item !== follows
        ? againOf(this.telling.events.get(again ?? ''), brief.to.slice(0, 4))
        : { text: NOTHING, from: [] },
      this.paper(headline),
      ...resultsOf(this.adding, headline),
      stepOf(this.told, this.quotesOf, headline),
      denialOf(this.told, this.names, this.quotesOf, headline),
      accusedIn(this.lead, this.proof, headline, this.names),
      ...(this.isOff ? [] : topicsOf(this.adding, headline)),
      ...postsOf(this.adding, headline),
      this.isOff && this.lead.kind === 'call'
        ? this.spoke()
        : tellPeople({
            ...{ lead: this.lead, acts: this.acts, names, named: this.namedIn(this.acts) },
            ...{ headline: this.proof.headline, isComposed: composed !== undefined },
          }),
      // a summons is no contact that anybody sought
      {
        text: (isContact(this.lead) ? events : []).flatMap((id) => news.get(id) ?? [])[0] ?? NOTHING,
        from: [],
      },
      this.place(headline),
      ...also.flatMap((id) => this.also(id)),
      ...(room === 'first' ? this.besides() : []),
      { ...noteTold(this.proof), from: [] },
      followsOf(follows, brief),
    ].filter(({ text }) => text.en !== '' || text.ja !== '')
    const extra = joined(
      parts.map(({ text }) => text),
      'semicolon',
    )
    const post = brief.documents.find(({ id }) => id === this.proof.document.id)?.post
    const what = inBrackets(withState(headline, this.lead, post, names.plainly), extra)
    const from = parts.flatMap((part) => part.from)
    return {
      text: dated(what, ...this.day(), brief),
      events,
      heads: this.lead.id,
      proving: [
        ...new Set([...(this.proof.inHeadline ? [] : [this.lead]), ...from].map(({ id }) => id)),
        ...parts.flatMap(({ proving = [] }) => proving),
      ],
      beside: parts.flatMap(({ sentences = [] }) => sentences),
      room,
    }
  }

  /** When it was: of a visit that is dated by its report alone, when the first of those was met whom the line tells. */
  private day(): [Pick<EventSummary, 'date'>, Pick<Proof, 'isDated' | 'span'>] {
    const { lead, proof } = this
    const { en = '', ja = '' } = proof.headline
    // what did not come has no day, and what is told besides bears its own
    if (this.isOff && proof.date !== undefined) return [{ date: proof.date }, { isDated: false }]
    if (!VISIT.test(`${en} ${ja}`) || lead.date !== proof.date || proof.span !== undefined)
      return [lead, proof]
    const met = this.acts.filter(
      (event) =>
        bodiesIn(event) === bodiesIn(lead) &&
        this.proofOf(event)?.isDated &&
        daysBetween(event.date ?? '', proof.date ?? '') <= LATELY,
    )
    const [first = lead.date] = met.flatMap(({ date }) => date ?? []).sort()
    return [{ date: first }, { isDated: proof.isDated || met.length > 0 }]
  }

  /** Below a headline of a visit that does not come, that they spoke is told in full. */
  private spoke(): Part {
    return {
      text: tellContact(this.lead, this.namedIn([this.lead]), this.names) ?? NOTHING,
      from: [this.lead],
    }
  }

  /** Who met whom, for a headline that one of the languages lacks. */
  private composed(): Text | undefined {
    const [first] = this.acts
    return first && tellContact(first, this.namedIn([first]), this.names)
  }

  /** What else is told of other days: of the state of the publisher all of it matters. */
  private besides(): Part[] {
    const { names, brief } = this.telling
    return this.told
      .filter((event) => !this.isOfLead(event))
      .flatMap((event) => {
        const proof = this.proofOf(event)
        if (proof === undefined || proof.isHearsay || event.planned || (event.date ?? '') < brief.from)
          return []
        const told = isContact(event)
          ? tellContact(event, this.namedIn([event]), names)
          : paperWorth(this.quotesOf(event))
        // the headline may bear the day of another act
        const own = { isDated: proof.isDated && event.date !== proof.span?.from }
        return told === undefined ? [] : [{ text: dated(told, event, own, brief), from: [event] }]
      })
      .slice(0, BESIDES)
  }

  /** Who else was met on the same visit, by those whom the line tells or by others of theirs. */
  private also(id: string): Part[] {
    const event = this.telling.events.get(id)
    if (event === undefined) return []
    const named = new Set(this.proofOf(event)?.named)
    for (const { id: told } of this.acts.flatMap(({ participants }) => participants))
      if (isPerson(told)) named.delete(told)
    const { names } = this
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
    return { text, from: [first.event], sentences: first.sentences }
  }
}

/** A story as a line; a plain empty one where nothing of it is known. */
export function tellStory(line: StoryLine, telling: Telling): LineInWords {
  const [lead, ...others] = line.events.flatMap((id) => telling.events.get(id) ?? [])
  const proof = telling.brief.proofs[lead?.id ?? line.item]
  if (proof === undefined) return { text: plain(''), events: line.events, proving: [] }
  if (lead === undefined) return tellHeadline(line, proof, telling.brief)
  const isFull =
    ['head', 'minister'].includes(line.rank) ||
    line.room === 'first' ||
    telling.brief.matters.lines.includes(line)
  return new Story(telling, [lead, ...others], proof, isFull).line(line)
}
