/** The pipeline in reading order: text to items, items to names, names to persons, persons and words to events. */
import { findEvents, type ResolvedPerson } from './events/index.ts'
import { findInItem, type FoundItem } from './find/item.ts'
import { findDates } from './read/dates.ts'
import { readDocument } from './read/document.ts'
import { homeOf, type Home } from './resolve/home.ts'
import { toMentions } from './resolve/mentions.ts'
import { resolvePeople, toPersonClaim, type Person } from './resolve/people.ts'
import type { Extraction, ItemExtraction, Mention } from './types.ts'

/** ISO 3166-1 alpha-2, as against a body's name. `EU` is a body's. */
const STATE_CODE = /^(?!EU$)[A-Z]{2}$/

export { readDocument } from './read/document.ts'

/**
 * Everything that a document says.
 * @param input.text the whole document, decoded
 * @param input.name its file name, for the reader of the result
 * Never throws on content: what it cannot read is among `issues`.
 */
export function extract(input: { text: string; name: string }): Extraction {
  const { items, ...document } = readDocument(input)
  const found = items.map(findInItem)
  const home = homeOf(document, found)
  const people = resolvePeople(toMentions(found), found, home)
  return { ...document, items: found.map((one, index) => toItemExtraction(one, index, people, home)) }
}

function toItemExtraction(
  found: FoundItem,
  index: number,
  people: readonly Person[],
  home: Home | undefined,
): ItemExtraction {
  const { item } = found
  const here = people.filter((person) => person.mentions.some((mention) => mention.item === index))
  const personMentions = here.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.item === index)
      .map((mention): Mention => ({
        kind: 'person',
        ref: person.id,
        start: mention.start,
        end: mention.end,
        rule: mention.rule,
      })),
  )
  const named = found.sentences.map((sentence): ResolvedPerson[] =>
    [...sentence.people, ...sentence.candidates].flatMap((one) => {
      const start = sentence.words[one.from]?.start
      const person = here.find((candidate) =>
        candidate.mentions.some((mention) => mention.item === index && mention.start === start),
      )
      if (person === undefined) return []
      const spans = [one, ...one.offices]
      return [
        {
          from: Math.min(one.lead, ...spans.map((span) => span.from)),
          to: Math.max(...spans.map((span) => span.to)),
          name: person.name,
          side: person.side,
        },
      ]
    }),
  )
  const { events, background } = findEvents({
    found,
    people: named,
    home: home?.code,
    dates: item.date === undefined ? [] : findDates(item.text, item.date),
  })
  const claims = here.map((person) => toPersonClaim(person, index, people))
  const countries = new Set(found.states.map((state) => state.ref))
  for (const claim of claims)
    for (const office of claim.offices)
      if (office.former === undefined && STATE_CODE.test(office.of)) countries.add(office.of)
  return {
    ...item,
    people: claims,
    countries: [...countries],
    organizations: found.organizations.map(({ name, aliases }) => ({ name, aliases })),
    places: found.places,
    events,
    background,
    mentions: [
      ...personMentions,
      ...found.states,
      ...found.organizations.flatMap(({ name, evidence }) =>
        evidence.map((span): Mention => ({ kind: 'organization', ref: name, ...span })),
      ),
      ...found.placeMentions,
    ],
  }
}
