/** What is yet to come, in words: who, what, where and about what, as far as it is known. Pure. */
import { isOrganization, isPerson, isPlace } from '../../cypher/ontology.ts'
import type { Brief, Proof } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { STORIES } from '../questions/brief/acts.ts'
import { keyOfAhead } from '../questions/brief/ahead.ts'
import { byDate } from '../questions/brief/days.ts'
import { sidesOf, tellContact, tellPlanned } from './contact.ts'
import { joined } from './names.ts'
import type { LineInWords, Telling } from './telling.ts'
import { aheadInJapanese, offInJapanese } from './dayAhead.ts'
import type { Ahead as Whom } from './dayAhead.ts'
import { dated, headlineOf, headlineText } from './headline.ts'
import { withinQuotes } from './quotation.ts'
import { topicsIn } from '../questions/brief/topics.ts'
import type { Text } from './words.ts'
import { both, inBrackets, NOTHING, say, toDays, toText } from './words.ts'

type Line = Brief['promises']['lines'][number]
type Ahead = Brief['ahead']['lines'][number]

interface Composed {
  text: Text
  /** States alone do this or that: it wants to be told about what. */
  isBare: boolean
}

const isVisit = ({ kind }: EventSummary): boolean => kind === 'visit'

/** Who is to do what; undefined where the sides do not say so. */
function compose(
  plan: EventSummary,
  proof: Proof,
  { names }: Telling,
  isDated: boolean,
): Composed | undefined {
  const named = new Set(proof.named)
  const sides = sidesOf([plan], named)
  const isTold = sides.length > 1 && (isVisit(plan) || sides.every(({ people }) => people.length > 0))
  // "the next round will be held in October": whom the sentence does not name, or of one side alone, are told by their states
  const bodies = new Set(plan.participants.map((one) => one.id).filter((one) => !isPerson(one)))
  const text = tellContact(plan, isTold ? named : bodies, names)
  if (text !== undefined) return { text, isBare: !isTold }
  const other = isDated ? tellPlanned(plan, sides.length > 0 ? named : bodies, names) : undefined
  return other && { text: other, isBare: true }
}

/** Where it is to be: the town, or the state that the sentence says it is in. */
function placeOf(plan: EventSummary, proof: Proof, what: Text, { names }: Telling): Text {
  const sentence = proof.quotes.join(' ')
  const host = plan.participants.find(
    ({ id }) => !isPerson(id) && sentence.includes(` in ${names.of(id).en}`),
  )
  const { place, placeJa } = plan
  const at =
    place !== undefined
      ? toText({ en: place, ...(placeJa === undefined ? {} : { ja: placeJa }) })
      : host !== undefined && !isVisit(plan)
        ? names.of(host.id)
        : NOTHING
  const told = say('at', { place: at })
  // of two who meet, one is named already: only where it is the place is new
  return both((language) =>
    at[language] === '' || (place !== undefined && what[language].includes(at[language]))
      ? ''
      : told[language],
  )
}

/** Sentences of the story that tells the plan, where it has a line of its own. */
function storyOf({ item }: Proof, { brief }: Telling): string | undefined {
  const line = STORIES.flatMap((part) => brief[part].lines).find((one) => one.item === item)
  return line?.events.flatMap((id) => brief.proofs[id]?.quotes ?? []).join(' ')
}

/** A plan: the headline that tells it, else who is to do what; nothing where neither says so, or that says nothing. */
function tellPlan(line: Line, telling: Telling): LineInWords[] {
  const { brief, events } = telling
  const [first = ''] = line.events
  const [event, proof] = [events.get(first), brief.proofs[first]]
  if (event === undefined || proof === undefined) return []
  const story = storyOf(proof, telling)
  const composed = line.events.flatMap((id) => {
    const plan = events.get(id)
    return plan === undefined
      ? []
      : (compose(plan, brief.proofs[id] ?? proof, telling, line.date !== undefined) ?? [])
  })[0]
  // no headline stands twice on a page
  const headline: Proof['headline'] = story === undefined ? headlineOf(proof) : {}
  const { en, ja } = proof.inHeadline ? headline : {}
  const what = { en: en ?? composed?.text.en ?? ja, ja: ja ?? composed?.text.ja ?? en }
  if (what.en === undefined || what.ja === undefined) return []
  const told = { en: what.en, ja: what.ja }
  const isBare = composed?.isBare === true && en === undefined && ja === undefined
  const sentence = proof.quotes.join(' ')
  const about = isBare ? topicsIn(sentence, story ?? '') : []
  const [since = brief.from] = [proof.date]
  const earlier =
    since < brief.from ? say('announced', { day: toDays(since, since, brief.to.slice(0, 4)) }) : NOTHING
  // of what a headline tells otherwise than as a contact the place is where that was said
  const isWhere = !proof.inHeadline || CONTACT_KINDS.includes(event.kind)
  const place = isWhere ? placeOf(event, proof, told, telling) : NOTHING
  const known = joined([...about, place, earlier], 'comma')
  const own = { en: headline.en ?? headline.ja ?? '', ja: headline.ja ?? headline.en ?? '' }
  const extra = isBare && about.length === 0 ? joined([known, own], 'semicolon') : known
  if (isBare && extra.en === '' && line.date === undefined) return []
  const inWords = inBrackets(told, extra)
  const text =
    line.date === undefined
      ? say('dated', { date: say('undated'), what: inWords })
      : dated(inWords, line, { isDated: true }, brief)
  return [{ text, events: line.events, heads: first, proving: [first] }]
}

/** Letters of a sentence that a line has room for. */
const SHORT = 180

/** What cannot be understood without the sentence before it. */
const LEANS =
  /^(?:He|She|It|They|His|Her|Its|Their|Both|Such|Meanwhile|This|These|That|Those|According to (?:him|her|them)|The (?!\p{Lu}))/u

/** Those of whom a day ahead is told in Japanese: people in their offices, states and bodies but the one that a bulletin is about, where they come to, and the town. */
function whoIn({ who, item, words, clause }: Ahead, { brief, names }: Telling): Whom {
  const post = brief.documents.find(({ id }) => item.startsWith(`${id}#`))?.post
  const people = who.filter((id) => isPerson(id) && (brief.offices[id] ?? []).length > 0)
  // a name in Latin letters says nothing in Japanese that the headline does not
  const inJapanese = who.filter((id) => !isPerson(id) && brief.names[id]?.ja !== undefined)
  const bodies = inJapanese.filter((id) => !isPlace(id))
  const others = bodies.filter((id) => id !== post)
  const own = people.flatMap((id) => (brief.offices[id] ?? []).map(({ body }) => body))
  const isElsewhere = (id: string): boolean => !own.includes(id) && !isOrganization(id)
  const isHost = (id: string): boolean =>
    ['in', 'on the territory of'].some((at) => (clause ?? words).includes(` ${at} ${names.of(id).en}`))
  const ja = (ids: readonly string[]): string[] => ids.map((id) => names.of(id).ja)
  const [host] = ja(bodies.filter(isHost))
  const parties = (others.length > 0 ? others : bodies).filter((id) => !isHost(id))
  return {
    people: people.map((id) => names.peopleOf([id], []).ja),
    bodies: ja(parties),
    to: ja(bodies.filter(isElsewhere))[0] ?? '',
    place: ja(inJapanese.filter(isPlace))[0] ?? host ?? '',
    isActing: clause !== undefined,
  }
}

/** When it is to be: a day, several, or as the text calls it. */
function whenOf({ date, until, when, isEnd }: Ahead, { brief }: Telling): Text {
  if (date === undefined) return say('undated')
  if (when !== undefined) return when
  const days = toDays(date, until ?? date, brief.to.slice(0, 4))
  return isEnd === true ? say('byEnd', { date: days }) : days
}

/** A day ahead: its clause or its sentence, where that is short and stands by itself, else the headline of its story and what is set for the day. */
function tellAhead(line: Ahead, telling: Telling): LineInWords[] {
  const { brief } = telling
  const key = keyOfAhead(line)
  const proof = brief.proofs[key]
  if (proof === undefined) return []
  const { words, clause, isOff } = line
  const headline = headlineText(proof)
  const who = whoIn(line, telling)
  const sentence = proof.quotes.at(-1) ?? ''
  const quoted = say('ahead', {
    what: { ...headline, ja: withinQuotes(headline.ja) },
    words: {
      en: /^\p{Lu}/u.test(words) ? words : `… ${words}`,
      ja: aheadInJapanese(clause ?? words, sentence, line, who),
    },
  })
  // whom a pronoun means
  const by =
    line.by === undefined || who.people.length > 0 ? undefined : telling.names.peopleOf([line.by], [])
  const told = by === undefined ? quoted : say('setFor', { who: by, what: quoted })
  const own =
    clause ??
    (line.isInvited !== true && sentence.length <= SHORT && !LEANS.test(sentence) ? sentence : told.en)
  const { date: on = brief.from } = proof
  const earlier = on < brief.from ? say('toldBefore', { day: toDays(on, on, brief.to.slice(0, 4)) }) : NOTHING
  // in the brackets that are there
  const within = (words: string, close: string, by: string, more: string): string =>
    words.endsWith(close) ? `${words.slice(0, -close.length)}${by}${more}${close}` : `${words} (${more})`
  const en = own.replace(/\.$/u, '')
  const what =
    earlier.en === ''
      ? { ...told, en }
      : { en: within(en, ')', '; ', earlier.en), ja: within(told.ja, '）', '、', earlier.ja) }
  const text = say('dated', { date: whenOf(line, telling), what })
  const off = { en: '', ja: offInJapanese(clause ?? words) }
  return [{ text: isOff ? say('off', { off, what: text }) : text, events: [], proving: [key] }]
}

/** Days that have their room on every page: those of the stories that weigh most. */
const ALWAYS = 4

interface Dated {
  told: LineInWords
  date: string | undefined
  item: string
}

/** What states do with each other; of what is done at home fewer wait. */
const BETWEEN =
  /\b(?:visits?|summits?|meet|meetings?|talks|consultations|session|arrive|sign(?:ed|ing)?|referendum)\b/iu

/** Those that have their room before others, what is between states before the rest; of a story one. */
function foremost(all: readonly Dated[], { brief }: Telling): Set<Dated> {
  const order = STORIES.flatMap((part) => brief[part].lines.map(({ item }) => item))
  const weightOf = ({ item }: Dated): number => {
    const at = order.indexOf(item)
    return at < 0 ? order.length : at
  }
  const [dated, undated] = [
    all.filter(({ date }) => date !== undefined),
    all.filter(({ date }) => date === undefined),
  ]
  const isHome = ({ told: { text } }: Dated): number => Number(!BETWEEN.test(text.en.replace(/\(.*$/su, '')))
  const byWeight = [
    ...dated.toSorted((a, b) => isHome(a) - isHome(b) || weightOf(a) - weightOf(b)),
    ...undated,
  ]
  const firsts = byWeight.filter((one, at) => byWeight.findIndex(({ item }) => item === one.item) === at)
  return new Set(firsts.slice(0, ALWAYS))
}

/** All that is yet to come, by day, what has none last; a day that a plan tells is told once. */
export function tellToCome(telling: Telling): LineInWords[] {
  const { promises, ahead, proofs } = telling.brief
  const planned = promises.lines.flatMap((line) =>
    tellPlan(line, telling).map((told): Dated => ({
      told,
      date: line.date,
      item: proofs[line.events[0] ?? '']?.item ?? '',
    })),
  )
  // of what lasts, or what the text calls otherwise, a plan has only the day or the month
  const isCloser = (of: string, day: string | undefined): boolean =>
    ahead.lines.some(
      ({ item, date, when, until }) => item === of && date === day && (when ?? until) !== undefined,
    )
  const plans = planned.filter(({ item, date }) => !isCloser(item, date))
  const days = ahead.lines
    .filter(({ item, date }) => !plans.some((plan) => plan.item === item && plan.date === date))
    .flatMap((line) =>
      tellAhead(line, telling).map((told): Dated => ({ told, date: line.date, item: line.item })),
    )
  const all = [...plans, ...days].sort(byDate)
  const firsts = foremost(all, telling)
  return all.map((one) => ({ ...one.told, room: firsts.has(one) ? 'first' : 'then' }))
}
