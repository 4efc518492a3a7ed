/** What the sentences of an item hand on to the next: who has been told of, for `he`, `the sides`, `the delegation`, `the resolution`. */
import type { FoundSentence } from '../find/item.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import { toTold, type Candidate } from './candidates.ts'
import { partiesOf, type ResolvedPerson } from './cast.ts'
import { membersAfter, type Members } from './delegation.ts'
import { contactOf, dealOf, type Told } from './memory.ts'
import { isNamed, toGroups, type Group, type Party } from './parties.ts'
import { genderOf, peopleOf, subjectOf, withPronouns, type Gender } from './pronouns.ts'
import { setPaired } from './respective.ts'
import type { Owners } from './scene.ts'

export interface Thread {
  /** Everybody whom the item names, also further on. */
  everybody: readonly ResolvedPerson[]
  /** Everybody named so far, with the side that the sentence gave where the document gives none. */
  people: readonly ResolvedPerson[]
  /** What the names and titles of people tell of them. */
  genders: ReadonlyMap<string, Gender>
  /** Whom the item is about. */
  protagonist: readonly Party[]
  /** The people who were the subject of a sentence last. */
  subjects: readonly Party[]
  /** For whom alone a pronoun of the last sentence stood. */
  taken: readonly Party[]
  /** Those who were named in the last sentence that names anybody. */
  present: readonly Party[]
  /** Those who are known to be in a delegation of which the item tells. */
  members: readonly Party[]
  /** States that the sentence before names. */
  states: readonly string[]
  /** Whose the decisions and remarks are that the item has named. */
  owners: Owners
  /** The body that was named last. */
  body: Party | undefined
}

/** Before the first sentence. */
export const NOTHING_TOLD: Thread = {
  everybody: [],
  people: [],
  genders: new Map(),
  protagonist: [],
  subjects: [],
  taken: [],
  present: [],
  members: [],
  states: [],
  owners: new Map(),
  body: undefined,
}

/** Those of whom one sentence speaks. */
export interface Cast {
  people: readonly ResolvedPerson[]
  genders: ReadonlyMap<string, Gender>
  /** Those whom its words name. */
  named: Party[]
  /** The same with those for whom its pronouns stand. */
  parties: Party[]
  groups: Group[]
  /** What it tells of a delegation. */
  delegation: Members | undefined
  told: readonly Told[]
}

/**
 * Who is spoken of in a sentence, given those before it.
 * @param candidates what the item has told before
 * @param home state whose organs are meant where none is named beside them
 * @param speaker state that says `we` there
 */
export function castOf(
  sentence: FoundSentence,
  people: readonly ResolvedPerson[],
  thread: Thread,
  candidates: readonly Candidate[],
  home: string | undefined,
  speaker: string | undefined,
): Cast {
  const { words, states } = sentence
  const told = candidates.map(toTold)
  const deal = dealOf(told).flatMap(({ of }) => of ?? [])
  const named = setPaired(
    words,
    partiesOf(sentence, people, thread, home),
    (word) => states.some((state) => state.from <= word && word < state.to),
    deal.length > 0 ? deal : thread.states,
  )
  const genders = gendersAfter(thread.genders, sentence, people)
  const delegation = membersAfter(words, named, thread.members, thread.subjects)
  const parties = withPronouns(words, named, {
    members: delegation?.all ?? thread.members,
    subject: thread.subjects,
    taken: thread.taken,
    named: thread.present,
    met: peopleOf(contactOf(told)),
    gathered: peopleOf(
      contactOf(candidates.filter((one) => one.sentence >= sentence.index - JUST_BEFORE).map(toTold)),
    ),
    genders,
    home,
    speaker,
  })
  return { people, genders, named, parties, groups: toGroups(words, parties), delegation, told }
}

/** How many sentences behind a contact `the participants` still are those of it. */
const JUST_BEFORE = 4

function gendersAfter(
  known: ReadonlyMap<string, Gender>,
  { words }: FoundSentence,
  people: readonly ResolvedPerson[],
): ReadonlyMap<string, Gender> {
  if (people.length === 0) return known
  const genders = new Map(known)
  for (const one of people) {
    const gender = genders.get(one.name) ?? genderOf(words, one)
    if (gender !== undefined) genders.set(one.name, gender)
  }
  return genders
}

/** `conveyed the greetings of | President Orlo`: whoever only sends something is not there. */
const isFarAway = (words: readonly Word[], { from, to }: Party): boolean =>
  SENT_BY.test(keysOf(words, words[from - 1]?.key === 'the' ? from - 3 : from - 2, from)) &&
  CONVEYS.test(keysOf(words, Math.max(0, from - 8), from - 2)) &&
  words[to]?.key !== 'who'
const SENT_BY =
  /^(?:greetings|regards|wishes|condolences|congratulations|letter|message) (?:of|from)(?: the)?$/u
const CONVEYS =
  /(?:^| )(?:convey\w*|deliver\w*|hand(?:s|ed)?|pass(?:es|ed)?|brought|brings|read|reads|extend\w*|transmit\w*|present\w*)(?: |$)/u

/** The thread behind a sentence. `publisher`: the state at home, whose bodies are never `the company`. */
export function handOn(
  thread: Thread,
  { words, states }: FoundSentence,
  { people, genders, named, parties, groups, delegation }: Cast,
  owners: Owners,
  publisher: string | undefined,
): Thread {
  const present = named.filter((party) => isNamed(party) && !isFarAway(words, party))
  const subjects = subjectOf(words, groups)
  const taken = parties.filter((party) => party.pronoun === true && isNamed(party))
  const isSettled = thread.protagonist.some(isNamed)
  const subject = groups.find(
    (group) => group.preposition === '' && group.parties[0]?.kind !== 'body',
  )?.parties
  return {
    everybody: thread.everybody,
    // whoever has a side by this sentence alone is known by it in the next
    people: [
      ...thread.people,
      ...people.map(({ from, to, name, side, guessed, titles }) => ({
        from,
        to,
        name,
        side: side ?? named.find(({ person }) => person === name)?.of ?? null,
        guessed,
        titles,
      })),
    ],
    genders,
    protagonist: isSettled ? thread.protagonist : (subject ?? thread.protagonist),
    subjects: subjects.length > 0 ? subjects : thread.subjects,
    taken: new Set(taken.map(({ person }) => person)).size === 1 ? taken : [],
    present: present.length > 0 ? present : thread.present,
    members: delegation?.all ?? thread.members,
    states: [...new Set(states.map(({ code }) => code))],
    owners,
    body: parties.findLast((party) => party.kind === 'body' && party.of !== publisher) ?? thread.body,
  }
}
