/** The likely sides of the people whose offices name no state, one after the other, from the sides already known. */
import type { FoundItem } from '../find/item.ts'
import type { Cluster } from './clusters.ts'
import type { Home } from './home.ts'
import type { PersonMention } from './mentions.ts'
import type { Tie } from './standing.ts'
import { SUCCESSION } from '../find/successors.ts'
import { ENOUGH, weighSides } from './side.ts'
import { UNIQUE } from './sideQuestion.ts'

type Person = Cluster<PersonMention>

/** Who leads a state's delegation is of it; who is only listed beside an envoy may be of the other side. */
const TIES: Readonly<Record<Tie, number>> = { said: 4, listed: 2.5, loose: 1.5, envoy: 1.5, voice: 0.6 }

const weightOf = ({ standing: { state, tie } }: PersonMention): number =>
  TIES[state === undefined ? (tie ?? 'listed') : 'said']

/** Does the company settle the side, so that nothing across a verb need be asked? */
const isFirm = (tie: Tie | undefined): boolean => tie === undefined || tie === 'said' || tie === 'listed'

/** Reads `sides` while it is being filled, so that whoever is placed helps to place the next. */
export class SideGuess {
  /** For each item its mentions in reading order, each with its person. */
  private readonly mentions = new Map<number, { mention: PersonMention; person: Person }[]>()
  private readonly holders = new Map<string, Set<Person>>()

  /**
   * @param sides the side of each person where it is known; people placed later are added by the caller
   * @param homes for each item the state from which it looks
   */
  constructor(
    people: readonly Person[],
    private readonly sides: ReadonlyMap<Person, string>,
    private readonly found: readonly FoundItem[],
    private readonly homes: readonly (Home | undefined)[],
  ) {
    for (const person of people)
      for (const mention of person.mentions) {
        this.mentions.set(mention.item, [...(this.mentions.get(mention.item) ?? []), { mention, person }])
        for (const { phrase } of mention.held)
          if (phrase.status === undefined && phrase.rule !== SUCCESSION && UNIQUE.test(phrase.title))
            this.holders.set(phrase.title, (this.holders.get(phrase.title) ?? new Set()).add(person))
      }
    for (const list of this.mentions.values()) list.sort((a, b) => a.mention.start - b.mention.start)
  }

  /** What the items around the mentions suggest; undefined for people without an office in the state's service. */
  sideOf(person: Person): string | undefined {
    return this.ranked(person)[0]?.[0]
  }

  /** How far ahead the likeliest state is; 0 where there is none. */
  leadOf(person: Person): number {
    const [best, next] = this.ranked(person)
    return (best?.[1] ?? 0) - (next?.[1] ?? 0)
  }

  /** The states that the person may be of, the likeliest first, each with what speaks for it. */
  private ranked(person: Person): [string, number][] {
    const titled = person.mentions.filter((mention) =>
      mention.held.some(({ phrase }) => phrase.status !== 'former'),
    )
    const occupied = new Set<string>()
    // who comes next has the office that another one still has
    const own = titled.flatMap(({ held }) => held.filter(({ phrase }) => phrase.rule !== SUCCESSION))
    for (const { phrase } of own)
      for (const other of this.holders.get(phrase.title) ?? []) {
        const side = this.sides.get(other)
        if (other !== person && side !== undefined) occupied.add(side)
      }
    const sums = new Map<string, number>()
    for (const mention of titled) {
      const found = this.found[mention.item]
      if (found === undefined) continue
      const weights = weighSides({
        found,
        start: mention.start,
        titles: mention.held.flatMap(({ phrase }) => (phrase.status === 'former' ? [] : phrase.title)),
        home: this.homes[mention.item],
        inHeadline: person.mentions.some(({ item, sentence }) => item === mention.item && sentence === 0),
        company: this.companyOf(mention),
        companyWeight: weightOf(mention),
        behindEnvoy: mention.standing.tie === 'envoy',
        pairedWith: this.sideAt(mention.item, mention.pair),
        opposite: this.oppositeOf(mention),
        opponents: new Set(this.acrossFrom(mention).flatMap((one) => one.mention.state ?? [])),
        foreign: mention.standing.foreign,
        isObject: mention.standing.isObject,
        occupied,
        present: this.sidesIn(mention.item, person),
        beside: this.sidesIn(mention.item, person, mention.sentence),
      })
      for (const [code, weight] of weights)
        if (weight >= ENOUGH) sums.set(code, (sums.get(code) ?? 0) + weight)
    }
    return [...sums].sort((a, b) => b[1] - a[1])
  }

  /** The sides of the others in an item, or in one of its sentences, as far as they are known. */
  private sidesIn(item: number, person: Person, sentence?: number): ReadonlySet<string> {
    const others = (this.mentions.get(item) ?? []).filter(
      (one) => one.person !== person && (sentence === undefined || one.mention.sentence === sentence),
    )
    return new Set(others.flatMap((one) => this.sides.get(one.person) ?? []))
  }

  /** The side of whoever is named at an offset of an item. */
  private sideAt(item: number, start: number | undefined): string | undefined {
    const found = this.mentions.get(item)?.find(({ mention }) => mention.start === start)
    return found && this.sides.get(found.person)
  }

  /** The first side of the item's people that fits. */
  private firstSide(
    item: number,
    fits: (mention: PersonMention, side: string) => boolean,
  ): string | undefined {
    for (const { mention, person } of this.mentions.get(item) ?? []) {
      const side = this.sides.get(person)
      if (side !== undefined && fits(mention, side)) return side
    }
    return undefined
  }

  /** The side of the ones that the person comes with. */
  private companyOf({ item, start, sentence, standing }: PersonMention): string | undefined {
    const said = standing.state ?? this.sideAt(item, standing.beside)
    if (said !== undefined) return said
    const home = this.homes[item]?.code
    if (standing.follows === 'delegation')
      return (
        this.firstSide(item, (other) => other.start < start && other.standing.leads) ??
        this.firstSide(item, (other, side) => other.start < start && side !== home) ??
        this.found[item]?.states.findLast((state) => state.end <= start && state.ref !== home)?.ref
      )
    return standing.follows === 'person' ? this.lastSubject(item, sentence) : undefined
  }

  /** The side of whom `she` means: the first named in the last sentence that does not begin with a pronoun. */
  private lastSubject(item: number, sentence: number): string | undefined {
    const before = this.mentions
      .get(item)
      ?.findLast(({ mention }) => mention.sentence < sentence && !mention.standing.isObject)?.mention
    // nobody else of that sentence stands in for the subject whose side is not known yet
    return this.sideAt(item, before === undefined ? undefined : this.firstOf(item, before.sentence))
  }

  /** Where the first one named in a sentence is named. */
  private firstOf(item: number, sentence: number): number | undefined {
    return this.mentions.get(item)?.find(({ mention }) => mention.sentence === sentence)?.mention.start
  }

  /** `Orlo rang his colleague Lind`: the side of the one whose equal the person is, the first named in the sentence. */
  private equalOf({ item, start, sentence, held, standing }: PersonMention): string | undefined {
    if (!held.some(({ phrase }) => phrase.counterpart && phrase.state === undefined)) return undefined
    const first = this.firstOf(item, sentence)
    if (first !== undefined && first < start) return this.sideAt(item, first)
    return standing.oppositeState ?? this.lastSubject(item, sentence)
  }

  /** All who are named across a verb of contact. */
  private acrossFrom({ item, standing }: PersonMention): { mention: PersonMention; person: Person }[] {
    return (this.mentions.get(item) ?? []).filter(({ mention }) => standing.opposite.includes(mention.start))
  }

  /** The side across a verb of contact; of `she` that of the last subject, of `the Minister` that of whoever the item named first. */
  private oppositeOf(mention: PersonMention): string | undefined {
    const { item, sentence, standing } = mention
    const equal = this.equalOf(mention)
    if (equal !== undefined) return equal
    const named = this.acrossFrom(mention)
    if (named.length > 0)
      return named.map(({ person }) => this.sides.get(person)).find((side) => side !== undefined)
    if (standing.oppositeState !== undefined) return standing.oppositeState
    if ((standing.beside !== undefined && isFirm(standing.tie)) || !standing.isObject) return undefined
    const { byTitle } = standing
    const titled =
      byTitle === undefined
        ? undefined
        : this.mentions
            .get(item)
            ?.findLast(
              ({ mention: other }) =>
                other.sentence < sentence &&
                other.held.some(({ phrase }) => phrase.title.toLowerCase().includes(byTitle)),
            )
    if (titled !== undefined) return this.sides.get(titled.person)
    return standing.byPronoun
      ? this.lastSubject(item, sentence)
      : this.firstSide(item, (other) => other.sentence < sentence)
  }
}
