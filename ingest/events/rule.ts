import type { EventKind, PloverType } from '../../cypher/ontology.ts'
import type { NamedSense } from './senses/names.ts'

/**
 * How the words around a trigger say who stood where.
 * - `with`: subject | those after `with`, `and`, ...: A met with B
 * - `object`: subject | direct object: A received B
 * - `answers`: subject | who answers for the object: A condemned B's decision, the attack by B
 * - `that`: subject | who acts in the clause that follows: A claimed that B attacked
 * - `judged`: subject | who answers for what the clause behind the verb speaks of: A said that the claims of B are absurd
 * - `alleged`: who speaks behind it | the first whom the sentence names: B opened fire, said A
 * - `charged`: subject | who does what it is about: A is concerned over arrests in B, over the decision of B
 * - `claims`: who speaks in the sentence | whose the claims are that the trigger calls untrue: the claims of B are false, said A
 * - `benefits`: subject | whom it is for: A gave B buses, buses to B; given by A to B
 * - `bestowed`: those after `by` | those after `to`, `upon`: the medal was conferred upon A by B
 * - `transfer`: who hands somebody over | to whom: A extradited somebody to B
 * - `by`: those after `by` | subject: B was received by A
 * - `between`: those after `between` or `of`: a meeting between A and B
 * - `noun-with`: subject of the clause | those after `with`: at a meeting with B, A said
 * - `destination`: subject | state of the place after `to`, `in`, `at`: A arrived in X
 * - `travel-of`: those after `of`, `by` | state of the place after `to`: the visit of A to X
 * - `to`: subject | those after `to`, `for`: A donated buses to B
 * - `against`: subject | those after `against`, `of`, `on`, `from`: A imposed sanctions on B
 * - `whom`: subject of the relative clause | whom it describes: B, with whom A held talks; B, whom A received
 * - `circumstance`: subject of the main clause | whom it addresses: A told B in a phone call; at their summit A and B agreed
 * - `subject`: the subject alone, several states in it are several sides: A and B signed
 * - `patient`: those to whom it happens, as subject of a passive or object of an active: A was elected; they elected A
 * - `locus`: the state that acts, else the one where it happens: a court of A sentenced; a blast in B
 * - `scene`: the state where it happens, whoever acts: a blast in B
 * - `all`: every party of the sentence
 */
export type Frame =
  | 'with'
  | 'object'
  | 'answers'
  | 'that'
  | 'judged'
  | 'alleged'
  | 'charged'
  | 'claims'
  | 'benefits'
  | 'bestowed'
  | 'transfer'
  | 'by'
  | 'between'
  | 'noun-with'
  | 'destination'
  | 'travel-of'
  | 'to'
  | 'against'
  | 'whom'
  | 'circumstance'
  | 'subject'
  | 'patient'
  | 'locus'
  | 'scene'
  | 'all'

/** One row: words that tell an event, how its sides are found, and two sentences that hold it to its purpose. */
export interface EventRule {
  id: string
  kind: EventKind
  /** In the language of `pattern.ts`. */
  pattern: string
  frame: Frame
  /** Prepositions before the second side, where they are not those of the frame. */
  links?: readonly string[]
  /** Code where it is not the kind's own. */
  plover?: { type: PloverType; mode?: string } | null
  /** A noun that names an event in passing (`during the visit`) counts only as background outside the headline. */
  nominal?: true
  /** The first word must be a verb here: `states`, `notes` and `claims` are nouns as well. */
  verb?: true
  /** A name must follow: `was in Rome`, not `was in touch`. */
  named?: true
  /** No verb may stand in the sentence, and somebody right before the trigger: `Minister Orlo in Rome`. */
  verbless?: true
  /** Behind `the`, its last noun takes up a contact that the item has told, which gains company. */
  retold?: true
  /** The verb must stand in the relative clause of such a noun: `the talks that A had with B`. */
  relative?: readonly string[]
  /** The trigger must open the sentence: `Received by A, B said`. */
  opens?: true
  /** The past perfect tells no history: `who had arrived the day before`. */
  perfect?: true
  /** What it tells is yet to come: `is expected in Rome`. */
  ahead?: true
  /** Told only where its verb is yet to come: `will hear`, `is to hear`; never `met to hear`. */
  coming?: true
  /** Done by saying it: `would not accept` plans nothing. */
  firm?: true
  /** Nothing may be said of the object: `called B corrupt` is no call. */
  bare?: true
  /** Told as well where it stands in a quotation: what is said there is the deed. */
  spoken?: true
  /** A quotation must open within the next words: `called the law “the last nail”`. */
  quoted?: true
  /** Words right before the trigger that make it mean something else: `newly appointed`. */
  unless?: readonly string[]
  /** Words right behind the trigger that make it mean something else: `called at`, `called them rash`. */
  unlessNext?: readonly string[]
  /** What its words alone may mean instead: rows of `senses/contacts.ts` and `senses/deeds.ts`. */
  mayMean?: readonly NamedSense[]
  /** A happening of its own even where the same people also met. */
  apart?: true
  /** Whoever makes a journey for it makes a visit as well: `came to Rome to congratulate A`. */
  errand?: true
  /** Somebody comes to somebody: received, hosted, paid a call. */
  hosts?: true
  /** Done to somebody of the own state it is no contact: a president comes home. */
  abroad?: true
  /** Held where the host sits: a capital that stands for its government is the place as well. */
  atHost?: true
  /** An institution that does so is only where the news was heard: `the ministry said`. */
  heard?: true
  /** Tells who sat on each side of a contact that the item has told without names. */
  seats?: true
  /** Says little about the form of the contact: any other contact of the same sides names it better. */
  weak?: true
  /** Its second side is whoever has accused the first before, and nobody else. */
  answersAccuser?: true
  /** Its second side is whoever of another state spoke last. */
  answersVoice?: true
  /** Done together only where its subject says so; else whoever does it stands alone: `the opposition adopted a joint statement`. */
  jointly?: true
  /** A noun that names nobody: it is of those who met, and whoever is told of beside it may only look on. */
  ofThoseWhoMet?: true
  /** Those whom it names come to whoever the item has told to meet there. */
  guests?: true
  /** Behind `also` they join whoever spoke in opening, as the sentence before tells. */
  alsoOpener?: true
  /** Said on the day of the contact under which it stands, not the day before the report. */
  sameDay?: true
  /** A gathering told by whoever presides: it counts where others are told to attend or to speak there. */
  gathers?: true
  /** No more sides than these: a summit that many attend is no meeting of each with each. */
  most?: number
  /** Whom it is aimed at must stand in the sentence itself; what the item has told before does not do. */
  aimed?: true
  /** A second side must be found, else the words mean something else (`called` somebody, `addressed` somebody); a `traveller` is a person or a delegation, whoever is `named` has a name. */
  needs?: 'two-sides' | 'person-object' | 'person' | 'named' | 'traveller'
  reason: string
  yes: string
  no: string
}
