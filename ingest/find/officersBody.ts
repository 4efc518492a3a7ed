/** Of what body a bare officer is where one was named before: `The court met. Judge Orlo`, `Spokeswoman Orlo gave no reason`. */
import { RANK_WORDS } from '../data/titleRanks.ts'
import { bodyNamed, kindOf, knownAs } from './backReference.ts'
import { bareName } from './bodyIdentity.ts'
import type { Draft } from './draft.ts'
import type { BodySpan, OfficeContext } from './spans.ts'
import type { HeadMatch } from './titleHeads.ts'

/** Of what somebody is an officer whose bare title tells the kind of body. */
const KINDS_OF: readonly {
  head: RegExp
  /** A chairman may be of anything, so the party must be the body named last; every state has a ministry and a house, so only one may be named. */
  only?: 'last' | 'one'
  is: (body: BodySpan) => boolean
}[] = [
  {
    head: /^(?:vice )?rector$|^dean$/u,
    is: ({ name }) => /\b(?:University|Academy|Institute|School|College)\b/u.test(name),
  },
  {
    head: /^(?:(?:presiding|trial|chief) )?(?:judge|prosecutor)$|^registrar$/u,
    is: ({ name }) => /\b(?:Court|Tribunal|Chambers)\b/u.test(name) && kindOf(name) === 'international',
  },
  {
    head: /^(?:editor in chief|chief editor)$/u,
    is: ({ name, official }) => !official && /^(?:unknown|media|company)$/u.test(kindOf(name)),
  },
  {
    head: /^(?:vice |co )?chair(?:man|woman|person)?$|^(?:executive|general) secretary$/u,
    only: 'last',
    is: ({ name, official }) =>
      /\b[Pp]arty\b/u.test(name) || kindOf(name) === 'party' || (official && /\bBank\b/u.test(name)),
  },
  {
    head: /^chief officer$/u,
    only: 'last',
    is: ({ name, official }) => !official && kindOf(name) === 'company',
  },
  {
    head: /^secretary general$/u,
    only: 'one',
    is: ({ name }) => kindOf(name) === 'international',
  },
  {
    head: /^mission (?:chief|head)$/u,
    is: ({ name }) => kindOf(name) === 'international',
  },
  {
    head: /^(?:spokes(?:man|woman|person)|press secretary|deputy minister)$/u,
    only: 'one',
    is: ({ name, official }) => official && /\bMinistry\b/u.test(name),
  },
  {
    head: /^speaker$/u,
    only: 'one',
    is: (body) => isHouse(body),
  },
  {
    head: /^judge$/u,
    only: 'one',
    is: ({ name }) => /\bCourt\b/u.test(name),
  },
]

/** What a house of a parliament is called that has no name of its own. */
const HOUSE = /\b(?:Assembly|Parliament|Senate|House|Congress|Chamber|Council of Representatives)\b/u

const isHouse = ({ name, official }: BodySpan): boolean =>
  official && (HOUSE.test(name) || knownAs(name)?.part === 'parliament')

/** The body that a bare officer is of, where one was named before; `Committee chairman` says of what kind. */
export function officersBody(context: OfficeContext, draft: Draft, head: HeadMatch): BodySpan | undefined {
  // "Assistant Secretary General for Operations": what the officer is charged with says nothing of whose
  const isCharged = draft.right[0] === 'for' && head.key === 'secretary general'
  if ((draft.right.length > 0 && !isCharged) || draft.owner !== undefined || draft.body !== undefined)
    return undefined
  if (head.body !== undefined) return undefined
  const left = draft.left.filter((word) => !RANK_WORDS.has(word.toLowerCase()))
  const [kind] = left
  if (kind === undefined) {
    const isUnder = head.key === 'minister' && draft.left.some((word) => /^(?:deputy|vice)$/iu.test(word))
    return bodyOfOfficer(context, isUnder ? 'deputy minister' : head.key, draft.from)
  }
  if (left.length > 1 || !/^(?:committee|commission)$/iu.test(kind)) return undefined
  const body = bodyNamed(context, kind.toLowerCase(), draft.from)
  if (body !== undefined) draft.left = draft.left.filter((word) => word !== kind)
  return body
}

/** The organ in the title of its officer: a minister is of what the ministry is of. */
export function takeOrgan({ left, right }: Draft, { key }: HeadMatch, { name }: BodySpan): void {
  const [, charge, portfolio] =
    (key === 'minister' && /^(?:Ministry of (?:the )?(.+)|(.+) Ministry)$/u.exec(name)) || []
  if (portfolio !== undefined) left.push(portfolio)
  else if (charge !== undefined) right.push('of', ...charge.split(' '))
  else right.push('of', 'the', ...name.split(' '))
}

/** `Editor-in-chief Orlo`, `Orlo was elected chairman`: the outlet or party that was named before. */
function bodyOfOfficer({ bodies, earlier }: OfficeContext, key: string, at: number): BodySpan | undefined {
  const before = [...earlier.bodies, ...bodies.filter((body) => body.to <= at)]
  // a party lost seats in the house that was named last: its chairman is the party's
  const last = before.findLast((body) => !isHouse(body))
  for (const { only, is } of KINDS_OF.filter(({ head }) => head.test(key))) {
    const fitting = (only !== 'last' ? before : last === undefined ? [] : [last]).filter(is)
    const found = only === 'one' ? theOne(fitting, earlier.subject?.body) : fitting.at(-1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The only body of its kind, or the one that the sentence before is about; of which state, the side tells: a ministry is often named for what others did to it. */
function theOne(fitting: readonly BodySpan[], subject: string | undefined): BodySpan | undefined {
  const found = fitting.findLast(({ name }) => name === subject) ?? fitting.at(-1)
  if (found === undefined) return undefined
  const isOnly = found.name === subject || fitting.every((one) => plainName(one) === plainName(found))
  const { from, to, official } = found
  return isOnly ? { from, to, official, name: plainName(found) } : undefined
}

/** What an organ is called at home. */
export const plainName = ({ name, state }: BodySpan): string => (state === undefined ? name : bareName(name))
