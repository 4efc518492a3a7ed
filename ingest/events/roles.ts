/** Who stands where around a trigger: each frame picks groups before and after it. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { WordSpan } from '../find/spans.ts'
import {
  accusedIn,
  agentsOf,
  alike,
  givenBy,
  isTogether,
  together,
  transferOf,
  type Roles,
} from './agents.ts'
import { allegedIn, answerable, claimsIn, isCharge, isOfNobody, isVictim } from './answerable.ts'
import { directObject, isPassive, isPassiveIn, namelyAfter, nearest, objectAfter } from './arguments.ts'
import { addressed, addresseeOf, fronted, initiatorsIn, listed, whomMet } from './circumstance.ts'
import { destinationAfter, travellersIn } from './destination.ts'
import { elsewhere, inside } from './elsewhere.ts'
import { everybodyIn } from './everybody.ts'
import { speakerOf } from './firstHand.ts'
import { holdersOf, ownersAt } from './holders.ts'
import { isOfState, locusOf, whereOf } from './locus.ts'
import { struckIn } from './struck.ts'
import { pairOf } from './memory.ts'
import { patientOf } from './patients.ts'
import { isPersonal, type Party } from './parties.ts'
import { isPronoun } from './pronouns.ts'
import type { EventRule, Frame } from './rule.ts'
import type { Scene } from './scene.ts'
import { isThing, subjectBefore, subjectBehind, subjectFrom, subjectInverted } from './subject.ts'

const OWN_LINKS: Record<Frame, readonly string[]> = {
  with: ['with', 'and', 'from'],
  object: [],
  answers: [],
  that: [],
  judged: [],
  alleged: [],
  charged: [],
  claims: [],
  whom: [],
  benefits: ['to', 'for', 'with'],
  bestowed: ['to', 'upon', 'on', 'for'],
  transfer: [],
  by: ['by', 'to'],
  between: ['between', 'of', 'among'],
  'noun-with': ['with'],
  destination: ['to', 'in', 'at', 'for', ''],
  'travel-of': ['of', 'by'],
  to: ['to', 'for', 'with'],
  against: ['against', 'on', 'of', 'from', 'for'],
  circumstance: [''],
  subject: [],
  patient: ['by'],
  locus: [],
  scene: [],
  all: [],
}

const orElse = (found: Party[], other: () => Party[]): Party[] => (found.length > 0 ? found : other())

const isKnown = ({ kind, person }: Party): boolean => kind !== 'office' || person !== undefined

const NONE: Roles = { actors: [], recipients: [] }
const at = (where: Party | undefined): Roles =>
  where === undefined ? NONE : { actors: [where], recipients: [] }

/** Parties on both sides of a rule's match at [from, to) in a scene. */
export function rolesOf(rule: EventRule, scene: Scene, match: WordSpan): Roles {
  const speaker = speakerOf(rule.kind, scene, match)
  const roles = rolesIn(rule, scene, match, speaker ?? [])
  return speaker?.some((party) => roles.actors.includes(party)) ? { ...roles, firstHand: true } : roles
}

/** @param speaker whoever tells of a contact of his own */
function rolesIn(rule: EventRule, scene: Scene, match: WordSpan, speaker: readonly Party[]): Roles {
  const links = rule.links ?? OWN_LINKS[rule.frame]
  const subject = (): Party[] => {
    if (speaker.length > 0) return [...speaker]
    const before = subjectBefore(scene, match.from)
    const all = (): Party[] =>
      EVENT_KINDS[rule.kind].contact || !isTogether(scene, match.from) ? [] : together(scene)
    // "The ministers condemned": those who met, whose titles need not say that both are ministers
    if (before.length > 0) return before.some(isKnown) ? before : orElse(all(), () => before)
    const behind = subjectBehind(scene, match.from)
    if (behind.length > 0) return behind
    const both = all()
    if (both.length > 0) return both
    // "Received by A, the letter deals with trade"
    return rule.opens === true || isThing(scene.words, match.from, scene.groups) ? [] : [...scene.protagonist]
  }
  const open = (side: 'actors' | 'recipients'): Party[] => elsewhere(rule, side, scene, match)
  switch (rule.frame) {
    case 'answers': {
      if (isOfNobody(scene, match.to)) return { actors: subject(), recipients: [], ofNobody: true }
      if (isPassive(scene.words, match.from)) {
        const agents = objectAfter(scene, match.to, ['by'], 14)
        return agents.length === 0 ? NONE : { actors: agents, recipients: subject() }
      }
      // "a move condemned by Greece": whose move it is stands first
      const noun = scene.words[match.from - 1]
      const isBare = noun?.tags.has('Noun') === true && !noun.capital && match.to - match.from === 1
      if (isBare && scene.words[match.to]?.key === 'by') {
        const agents = objectAfter(scene, match.to, ['by'], 14)
        const [first] = scene.groups.filter(({ from, to }) => from >= scene.opening && to <= match.from)
        if (agents.length > 0 && first !== undefined) return { actors: agents, recipients: first.parties }
      }
      // "Orlo denies having taken gifts": whoever is accused in person rejects nobody's words
      if (
        rule.kind === 'rejection' &&
        /^den/u.test(scene.words[match.from]?.key ?? '') &&
        /ing$/u.test(scene.words[match.to]?.key ?? '')
      )
        return { actors: subject().filter(({ kind }) => kind !== 'person'), recipients: [] }
      const pronoun = isPronoun(scene.words, match.from + 1)
      // "expelled two diplomats, accusing them": whom the last deed was aimed at
      const addressee = rule.kind === 'protest' ? addresseeOf(scene, match.from) : []
      const recipients = !pronoun
        ? orElse(addressee, () => answerable(scene, match.from + 1, links))
        : pairOf(scene.told).length > 0
          ? []
          : orElse(pronounAt(scene, match.from + 1), () => [...scene.spoken])
      return { actors: [...subject(), ...alike(scene, match.to)], recipients }
    }
    case 'that':
      return { actors: subject(), recipients: accusedIn(scene, match.to) }
    case 'judged': {
      const that = scene.words.findIndex(
        (word, at) => at > match.from && at < match.to && word.key === 'that',
      )
      return { actors: subject(), recipients: answerable(scene, Math.max(that, match.from) + 1, links) }
    }
    case 'alleged':
      return allegedIn(scene, match)
    case 'charged':
      return isCharge(scene, match.to)
        ? { actors: subject(), recipients: answerable(scene, match.to, links) }
        : NONE
    case 'claims':
      return claimsIn(scene, match, links, rule.kind)
    case 'benefits':
      return givenBy(scene, match, links, subject)
    case 'bestowed': {
      const by = agentsOf(scene, 'by', match.to)
      const pronoun = scene.words.findIndex((_, at) => at >= match.to && isPronoun(scene.words, at))
      const recipients = pronoun >= 0 ? [...scene.spoken] : objectAfter(scene, match.to, links, 8)
      return { actors: by, recipients }
    }
    case 'transfer':
      return transferOf(scene, match)
    case 'with': {
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
    case 'object': {
      if (isPassive(scene.words, match.from)) {
        const agents = orElse(objectAfter(scene, match.to, ['by'], 14), () => open('actors'))
        return agents.length === 0 ? NONE : { actors: agents, recipients: subject() }
      }
      const strict = rule.needs === 'person-object'
      const recipients = strict
        ? orElse(namelyAfter(scene, match.from), () => directObject(scene, match.from + 1, links))
        : objectAfter(scene, match.from + 1, ['', ...links], 12)
      const pronoun = isPronoun(scene.words, match.from + 1)
      if (pronoun && recipients.length === 0) return { actors: subject(), recipients: [...scene.spoken] }
      const named = recipients.length > 0 || strict ? recipients : nearest(scene, match.from + 1, 14)
      return listed(scene, match, {
        actors: [...subject(), ...alike(scene, match.to)],
        recipients: named.filter((party) => !isVictim(scene.words, party)),
      })
    }
    case 'by': {
      const taken = orElse(subject(), () => open('recipients'))
      const hosts = objectAfter(scene, match.to, links, 12)
      // "The participants were received by A": whoever came from A's own state is no guest
      const guests = taken.filter(
        ({ pronoun, of }) => pronoun !== true || hosts.every((host) => host.of !== of),
      )
      const received = guests.length > 0 ? guests : taken
      // "the meeting was hosted by A and attended by B": a thing was, which A did not meet
      return received.length === 0
        ? NONE
        : {
            actors: orElse(hosts, () => open('actors')),
            recipients: received,
          }
    }
    case 'between': {
      const both = objectAfter(scene, match.to, [...links, ''], 12)
      return both.length > 0 ? { actors: both, recipients: [] } : NONE
    }
    case 'noun-with': {
      const recipients = objectAfter(scene, match.to, links, 6)
      if (recipients.length === 0) return NONE
      const last = Math.max(...recipients.map((party) => party.to))
      const choices = [
        speaker,
        ownersAt(scene, match.from),
        holdersOf(scene, match.from),
        agentAhead(scene, match.from),
        initiatorsIn(scene),
        subjectBehind(scene, match.from),
        subjectFrom(scene, last),
      ]
      return {
        actors: [...(choices.find((parties) => parties.length > 0) ?? scene.protagonist)],
        recipients,
      }
    }
    case 'destination': {
      const recipients = destinationAfter(scene, match.to, links)
      return { actors: travellersIn(scene, match, subject(), recipients), recipients }
    }
    case 'travel-of': {
      const travellers = objectAfter(scene, match.from + 1, links, 8)
      const goal = scene.words.findIndex((word, at) => at > match.from && word.key === 'to')
      return goal < 0
        ? NONE
        : { actors: travellers, recipients: destinationAfter(scene, goal + 1, OWN_LINKS.destination) }
    }
    case 'to':
      if (isPassiveIn(scene.words, match)) {
        const by = objectAfter(scene, match.to, ['by'], 20)
        // "credentials were presented to B by A", but "B was granted an audience by A"
        const to = objectAfter(scene, match.to, ['to'], 6).filter(
          (party) => isPersonal(party) && !by.includes(party),
        )
        if (by.length > 0) return { actors: by, recipients: to.length > 0 ? to : subject() }
      }
      return {
        actors: [...subject(), ...alike(scene, match.to)],
        recipients: orElse(objectAfter(scene, match.to, links, 14), () => open('recipients')),
      }
    case 'against': {
      // "extended the Greek arms embargo": whom it is aimed at stands before its noun
      const named = orElse(objectAfter(scene, match.to, links, 14), () => inside(scene, match))
      // "closed its consulate in Saint Petersburg": the state where the place lies
      const place = named.length === 0 && links.includes('in') ? destinationAfter(scene, match.to, []) : []
      // "sanctions on the leaders of the coup in Greece": whom nobody names is of the state where they are
      const [last] = named
      if (last?.kind === 'office' && named.length === 1 && last.person === undefined) {
        const home = scene.groups.find(
          ({ from, preposition }) => preposition === 'in' && from >= last.to && from - last.to <= 6,
        )
        const states = home?.parties.filter(isOfState) ?? []
        if (states.length > 0) return { actors: subject(), recipients: states }
      }
      return { actors: subject(), recipients: [...named, ...place] }
    }
    case 'whom':
      return whomMet(scene, match.from)
    case 'circumstance': {
      const roles = addressed(scene, links)
      return roles.actors.length > 0 ? roles : { actors: open('actors'), recipients: [] }
    }
    case 'subject':
      return listed(scene, match, {
        actors: rule.kind === 'statement' ? orElse(subjectInverted(scene, match), subject) : subject(),
        recipients: [],
      })
    case 'patient':
      return patientOf(rule, scene, match, subject)
    case 'locus':
      return locusOf(scene, match, rule)
    case 'scene':
      return rule.kind === 'incident' ? struckIn(scene, match) : at(whereOf(scene, match))
    case 'all': {
      const all = everybodyIn(scene, match, rule.kind)
      // forces are of states; the body that lends its name to an exercise does not take part
      const states = rule.kind === 'exercise' ? all.filter(isOfState) : []
      return { actors: states.length > 1 ? states : all, recipients: [] }
    }
  }
}

/** `was made known by A at a press conference with B`: whoever does what the passive tells, right before. */
const agentAhead = ({ groups }: Scene, at: number): Party[] =>
  groups.findLast(({ to, preposition }) => to <= at && at - to <= NEXT_TO && preposition === 'by')?.parties ??
  []
const NEXT_TO = 4

/** Those for whom `him`, `her` or `them` stands at a word. */
const pronounAt = ({ groups }: Scene, at: number): Party[] =>
  groups.flatMap(({ parties }) => parties.filter(({ pronoun, from }) => pronoun === true && from === at))
