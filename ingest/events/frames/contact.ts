/** Who met whom: frames in which both sides are at one table. */
import type { Roles } from '../agents.ts'
import type { WordSpan } from '../../find/spans.ts'
import { namelyAfter, objectAfter } from '../arguments.ts'
import { fronted, initiatorsIn, listed } from '../circumstance.ts'
import { holdersOf, ownersAt } from '../holders.ts'
import type { Party } from '../parties.ts'
import { peopleOf } from '../pronouns.ts'
import { GATHERED } from '../respective.ts'
import type { Scene } from '../scene.ts'
import { subjectBehind, subjectFrom } from '../subject.ts'
import { NONE, orElse, type Asked } from './asked.ts'

/** `A met with B`. */
export function withOthers({ rule, scene, match, links, subject, open }: Asked): Roles {
  const actors = subject()
  // "A and B signed a plan, and C met with D": those who sign together have each other for partners
  const areBoth = rule.kind === 'agreement' && new Set(actors.map(({ of }) => of)).size > 1
  // "With A he talked about trade, while the talks with B dealt with gas"
  const ahead = fronted(scene, match.from)
  const isOfOther = ({ from }: Party): boolean =>
    ahead.length > 0 && scene.words.slice(match.to, from).some(({ key }) => key === 'while')
  const partners = areBoth
    ? []
    : orElse(namelyAfter(scene, match.from), () =>
        objectAfter(scene, match.from + 1, links, 18).filter((party) => !isOfOther(party)),
      )
  return listed(scene, match, {
    actors,
    recipients: areBoth ? [] : orElse(partners, () => orElse(open('recipients'), () => ahead)),
  })
}

/** `B was received by A`. */
export function receivedBy({ scene, match, links, subject, open }: Asked): Roles {
  const taken = orElse(subject(), () => open('recipients'))
  const hosts = objectAfter(scene, match.to, links, 12)
  // "The participants were received by A": whoever came from A's own state is no guest
  const guests = taken.filter(({ pronoun, of }) => pronoun !== true || hosts.every((host) => host.of !== of))
  const received = guests.length > 0 ? guests : taken
  // "the meeting was hosted by A and attended by B": a thing was, which A did not meet
  return received.length === 0
    ? NONE
    : {
        actors: orElse(hosts, () => open('actors')),
        recipients: received,
      }
}

/** `a meeting between A and B`. */
export function between({ scene, match, links }: Asked): Roles {
  const both = objectAfter(scene, match.to, [...links, ''], 12)
  return both.length > 0 ? { actors: orElse(gathered(scene, both), () => both), recipients: [] } : NONE
}

/** `The meeting of the ministers of Norway and Greece gathered A and B`: one of each of those who are told without a name. */
function gathered({ words, groups }: Scene, unnamed: readonly Party[]): Party[] {
  if (unnamed.some(({ person }) => person !== undefined)) return []
  const named = groups.find(
    ({ from, parties }) =>
      GATHERED.test(words[from - 1]?.key ?? '') &&
      parties.every(({ person, of }) => person !== undefined && unnamed.some((one) => one.of === of)),
  )
  return named?.parties ?? []
}

/** `at a meeting with B, A said`. */
export function nounWith({ scene, match, links, speaker }: Asked): Roles {
  const recipients = objectAfter(scene, match.to, links, 6)
  if (recipients.length === 0) return NONE
  const last = Math.max(...recipients.map((party) => party.to))
  const choices = [
    whoseIn(scene, match),
    speaker,
    ownersAt(scene, match.from),
    holdersOf(scene, match.from),
    agentAhead(scene, match.from),
    initiatorsIn(scene),
    subjectBehind(scene, match.from),
    subjectFrom(scene, last),
  ]
  const actors = choices.find((parties) => parties.length > 0) ?? scene.protagonist
  return { actors: orElse(summoned(scene, actors, recipients), () => [...actors]), recipients }
}

/** `Ambassador A was summoned. At the meeting with B, a note was handed over`: where all others are of B's own state, it is whom that state has summoned. */
function summoned({ told }: Scene, actors: readonly Party[], recipients: readonly Party[]): Party[] {
  const last = told.at(-1)
  const [host] = recipients
  if (last?.kind !== 'protest' || last.aside || host?.of === undefined || host.of === null) return []
  if (!actors.every(({ of }) => of === host.of || of === null)) return []
  return peopleOf(last.sides.filter(({ of }) => of !== null && of !== host.of))
}

/** `A told of the conversation of B | with C`: whose it is, between the noun and `with`. */
const whoseIn = ({ groups }: Scene, { from, to }: WordSpan): Party[] =>
  groups.find((group) => group.from > from && group.to < to && group.preposition === 'of')?.parties ?? []

/** `was made known by A at a press conference with B`: whoever does what the passive tells, right before. */
const agentAhead = ({ groups }: Scene, at: number): Party[] =>
  groups.findLast(({ to, preposition }) => to <= at && at - to <= NEXT_TO && preposition === 'by')?.parties ??
  []
const NEXT_TO = 7
