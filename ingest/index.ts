/** The pipeline in reading order: text to items, items to names, names to persons, persons and words to events. */
import type { ResolvedPerson } from './events/cast.ts'
import { findEvents } from './events/index.ts'
import type { EventContext } from './events/story.ts'
import { nameOf } from './find/countries.ts'
import { findInItems, type FoundItem, type FoundSentence } from './find/item.ts'
import type { FoundOrganization } from './find/organizations.ts'
import type { WordSpan } from './find/spans.ts'
import type { Word } from './nlp/word.ts'
import { findDates } from './read/dates.ts'
import { readDocument } from './read/document.ts'
import { toIssue } from './read/issues.ts'
import { lineAt } from './read/lines.ts'
import { canonicalName } from './resolve/bodies.ts'
import { titleOf } from './resolve/heldTitle.ts'
import { homesOf } from './resolve/home.ts'
import { tieJapanese, toJapaneseMentions, withJapanese } from './resolve/japanese.ts'
import { toMentions } from './resolve/mentions.ts'
import { headlineOffice } from './resolve/headlineOffice.ts'
import { resolvePeople, toPersonClaim, type Person } from './resolve/people.ts'
import type {
  Document,
  Extraction,
  Issue,
  Item,
  ItemExtraction,
  Mention,
  OrganizationClaim,
} from './types.ts'

export { readDocument } from './read/document.ts'

/** An item with its names found and its persons known: what events are read from. */
export interface ReadItem {
  found: FoundItem
  people: Person[]
  context: EventContext
}

/**
 * Finds and resolves the names of a document's items.
 * @param heading title and publisher, which tell whose bulletin it is; undefined where there is none
 */
export function readItems(
  items: readonly Item[],
  heading: Pick<Document, 'title' | 'publisher' | 'format'> | undefined,
): { people: Person[]; items: ReadItem[] } {
  const found = findInItems(items)
  const homes = homesOf(heading ?? { format: 'article' }, found)
  const people = resolvePeople(toMentions(found), found, homes)
  const titles = new Map(people.map((person) => [person, titlesOf(person, people)]))
  return {
    people,
    items: found.map((one, index) => {
      const here = people.filter((person) => person.mentions.some((mention) => mention.item === index))
      const named = byStart(here, index)
      return {
        found: one,
        people: here,
        context: {
          found: one,
          people: one.sentences.map((sentence) => peopleOf(sentence, named, titles)),
          home: homes[index]?.certain === true ? homes[index]?.code : undefined,
          dates: one.item.date === undefined ? [] : findDates(one.item.text, one.item.date),
        },
      }
    }),
  }
}

/** The people of an item by the offsets at which they are named. */
const byStart = (here: readonly Person[], item: number): Map<number, Person> =>
  new Map(
    here.flatMap((person) =>
      person.mentions.filter((mention) => mention.item === item).map(({ start }) => [start, person] as const),
    ),
  )

const titlesOf = (person: Person, people: readonly Person[]): string[] => [
  ...new Set(
    person.mentions.flatMap((mention) =>
      mention.held.flatMap((held) => titleOf(held, mention, person, people) ?? []),
    ),
  ),
]

/** The resolved people of a sentence, each with the words that name the person and the offices beside. */
function peopleOf(
  sentence: FoundSentence,
  here: ReadonlyMap<number, Person>,
  titles: ReadonlyMap<Person, string[]>,
): ResolvedPerson[] {
  const named = [...sentence.people, ...sentence.candidates]
  // "A, B and C, the ministers of X, Y and Z": the offices behind the list are not A's words alone
  const nextAfter = (at: number): number =>
    Math.min(Infinity, ...named.map(({ from }) => from).filter((from) => from > at))
  const lastBefore = (at: number): number =>
    Math.max(0, ...named.map(({ to }) => to).filter((to) => to <= at))
  return named.flatMap((one) => {
    const person = here.get(sentence.words[one.from]?.start ?? -1)
    if (person === undefined) return []
    const spans = [
      one,
      ...one.offices.filter((office) => isBeside(sentence.words, one, office)),
      ...(one.state === undefined ? [] : [one.state]),
    ]
    // "the envoys of X and Y, Minister A and Ambassador B": the common title is not B's words, the own one is
    const begins = lastBefore(one.from)
    const start = Math.min(one.lead, ...spans.map((span) => span.from).filter((from) => from >= begins))
    const end = Math.max(...spans.map((span) => span.to))
    return [
      {
        from: start,
        to: end > nextAfter(one.from) ? one.to : end,
        name: person.name,
        side: person.side,
        guessed: person.isGuessed,
        titles: titles.get(person) ?? [],
      },
    ]
  })
}

/** An office belongs to the words of a name when nothing but articles stands between; across a verb it does not. */
function isBeside(words: readonly Word[], name: WordSpan, office: WordSpan): boolean {
  if (office.to <= name.from) return true
  return words.slice(name.to, office.from + 1).every((word) => word.capital || !word.tags.has('Verb'))
}

/**
 * Everything that a document says.
 * @param input.text the whole document, decoded
 * @param input.name its file name, for the reader of the result
 * Never throws on content: what it cannot read is among `issues`.
 */
export function extract(input: { text: string; name: string }): Extraction {
  const { items, ...document } = readDocument(input)
  return tell(document, readItems(items, document), input.text)
}

/** All that is said by a document whose items are read. */
export function tell(
  { issues, ...document }: Omit<Document, 'items'>,
  read: ReturnType<typeof readItems>,
  text: string,
): Extraction {
  return {
    ...document,
    issues: [...issues, ...read.items.flatMap(({ found }) => sentenceCut(found, text))],
    items: read.items.map((one, index) => toItemExtraction(one, index, read.people)),
  }
}

/** What is to be said where a sentence of an item was read in pieces. */
function sentenceCut({ item, sentences }: FoundItem, text: string): Issue[] {
  const rests = sentences.filter(({ isRest }) => isRest === true).length
  if (rests === 0) return []
  return [
    toIssue('sentence-cut', lineAt(text, item.start), {
      item: item.n,
      detail: `${String(rests + 1)} pieces`,
    }),
  ]
}

function toOrganizationClaim(body: FoundOrganization): OrganizationClaim {
  const { name, aliases } = body
  const canonical = canonicalName(body)
  return { name, aliases, ...(canonical === name ? {} : { canonical }) }
}

/**
 * `The State Security Service arrested him`: an organ that is said of no state is the publisher's own, and stands for it,
 * unless the item speaks of officers or organs of others.
 */
const isOfHome = (
  { organizations }: FoundItem,
  people: readonly Pick<ItemExtraction['people'][number], 'offices'>[],
  home: string,
): boolean =>
  organizations.some((one) => one.official && one.of === undefined) &&
  organizations.every(({ of }) => of === undefined || of === home) &&
  people.every(({ offices }) => offices.every(({ of }) => of === home || nameOf(of) === undefined))

/** What an item says, once its people are known. `index`: its place among the items, as mentions count it. */
export function toItemExtraction(
  { found, people: here, context }: ReadItem,
  index: number,
  people: readonly Person[],
): ItemExtraction {
  const { item } = found
  const personMentions = here.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.item === index)
      .map((mention): Mention => ({
        kind: 'person',
        ref: person.id,
        start: mention.start,
        end: mention.end,
        rule: mention.rule,
        identity: person.choices.get(mention),
      })),
  )
  const { events, background } = findEvents(context)
  const ties = tieJapanese(item, here, index)
  const { home } = context
  const said = here.map((person) => toPersonClaim(person, index, people))
  const claims = said.map((claim, at) => {
    const person = here[at]
    const office = person && headlineOffice(found, person, claim, said)
    return withJapanese(office === undefined ? claim : { ...claim, offices: [office] }, ties, home)
  })
  const countries = new Set(found.states.map((state) => state.ref))
  for (const claim of claims)
    for (const office of claim.offices)
      if (office.former === undefined && nameOf(office.of) !== undefined) countries.add(office.of)
  if (home !== undefined && isOfHome(found, claims, home)) countries.add(home)
  return {
    ...item,
    people: claims,
    countries: [...countries],
    organizations: found.organizations.map(toOrganizationClaim),
    places: found.places,
    events,
    background,
    mentions: [
      ...personMentions,
      ...toJapaneseMentions(ties),
      ...found.states,
      ...found.organizations.flatMap(({ name, evidence }) =>
        evidence.map((span): Mention => ({ kind: 'organization', ref: name, ...span })),
      ),
      ...found.placeMentions,
    ],
  }
}
