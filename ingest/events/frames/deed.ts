/** Who did something to whom: frames of a verb with its object. */
import { agentsOf, alike, type Roles } from '../agents.ts'
import { isVictim } from '../answerable.ts'
import { directObject, isPassive, isPassiveIn, namelyAfter, nearest, objectAfter } from '../arguments.ts'
import { listed } from '../circumstance.ts'
import { destinationAfter } from '../destination.ts'
import { inside } from '../elsewhere.ts'
import { isOfState } from '../locus.ts'
import { isPersonal } from '../parties.ts'
import { isPronoun } from '../pronouns.ts'
import { NONE, orElse, type Asked } from './asked.ts'

/** `A received B`. */
export function toObject({ rule, scene, match, links, subject, open }: Asked): Roles {
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

/** `A donated buses to B`. */
export function toSomebody({ scene, match, links, subject, open }: Asked): Roles {
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
}

/** `A imposed sanctions on B`. */
export function against({ scene, match, links, subject }: Asked): Roles {
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

/** `the medal was conferred upon A by B`. */
export function bestowed({ scene, match, links }: Asked): Roles {
  const by = agentsOf(scene, 'by', match.to)
  const pronoun = scene.words.findIndex((_, at) => at >= match.to && isPronoun(scene.words, at))
  const recipients = pronoun >= 0 ? [...scene.spoken] : objectAfter(scene, match.to, links, 8)
  return { actors: by, recipients }
}
