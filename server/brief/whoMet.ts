/** Who met whom, as far as the headline of a story does not tell it. Pure. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import { handsCredentials } from '../questions/brief/headlines.ts'
import { SUMMIT } from '../questions/brief/level.ts'
import type { Proof } from '../api/brief.ts'
import { isContact } from './adding.ts'
import { gradeOfSide, sidesOf, tellSides } from './contact.ts'
import type { Side } from './contact.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import type { Part } from './telling.ts'
import type { Language } from './words.ts'
import { both, LANGUAGES, NOTHING, say } from './words.ts'

/** Who speaks for others has not done what he tells. */
const SPEAKERS = /\bspokes|press secretary/iu

/** Acts at which people of two sides see each other. */
const HAVE_MET: readonly EventKind[] = ['meeting', 'talks', 'agreement']

const PAIR = 2

interface Given {
  lead: EventSummary
  acts: readonly EventSummary[]
  names: Names
  /** Those of the acts whom the text names. */
  named: ReadonlySet<string>
  headline: Proof['headline']
  /** A language that has no headline tells who met whom in its place. */
  isComposed: boolean
}

/** Those whom the headline does not tell. */
export function tellPeople({ lead, acts, names, named, headline: own, isComposed }: Given): Part {
  const all = sidesOf(acts, named).map((side) => ({
    ...side,
    people: side.people.filter(
      (id) => !SPEAKERS.test(names.officeFor(id, side.bodies)?.title ?? '') || isContact(lead),
    ),
  }))
  const isNamed = ({ people }: Side, language: Language): boolean =>
    people.some((id) => names.isSaid(id, own[language] ?? '', language))
  /** `received by the President`: of several heads it is open who. */
  const heads = all.filter((side) => gradeOfSide(side, names) <= SUMMIT)
  const isTitled = (side: Side, language: Language): boolean =>
    heads.length === 1 && heads[0] === side && names.isTitled(side.people, own[language] ?? '', language)
  /** Of a side that the headline tells, others were there for other reasons. One that names the other side in its own spelling tells this one too. */
  const isTold = (side: Side, language: Language): boolean =>
    isNamed(side, language) ||
    isTitled(side, language) ||
    (all.some((one) => isNamed(one, language)) && LANGUAGES.some((one) => isNamed(side, one)))
  // of one side alone, the headline tells who matters
  if (!isContact(lead) && all.length < 2) return { text: NOTHING, from: [] }
  // where a side has several, it is not certain who of them signed, or was meant
  if (!isContact(lead) && all.some(({ people }) => people.length !== 1)) return { text: NOTHING, from: [] }
  /** Each of one side met each of the other: who only came on the same visit has not. */
  const haveMet = ([one, other]: readonly Side[]): boolean =>
    (one?.people ?? []).every((a) =>
      (other?.people ?? []).every((b) =>
        acts.some(
          ({ kind, participants }) =>
            HAVE_MET.includes(kind) && [a, b].every((person) => participants.some(({ id }) => id === person)),
        ),
      ),
    )
  /** Whoever met all the others, one after the other. */
  const isInAll = (id: string): boolean =>
    acts.length > 1 && acts.every(({ participants }) => participants.some((one) => one.id === id))
  const text = both((language) => {
    if (isComposed && own[language] === undefined) return ''
    const shown: Language = own[language] === undefined ? (language === 'en' ? 'ja' : 'en') : language
    const headline = own[shown] ?? ''
    const rest = all
      .filter((side) => !isContact(lead) || !isTold(side, shown))
      .map(({ bodies, people }) => ({
        ...{ bodies, people: people.filter((id) => !names.isSaid(id, headline, shown)) },
      }))
      .filter(({ people }) => people.length > 0)
    const told = tellSides(rest, names)
    const [a = NOTHING, b] = told
    const who = joined(told, 'comma')
    const hub = told.length > PAIR ? rest.find(({ people }) => people.some(isInAll)) : undefined
    // those who are left have all met whoever the headline tells, not each other
    const isBeside =
      told.length > 0 &&
      all.some((side) => isTold(side, shown)) &&
      !(told.length === 1 && all.some((side) => isTitled(side, shown) && !isNamed(side, shown)))
    const text = !isContact(lead)
      ? who
      : isBeside
        ? (language === 'ja' && /会談|協議/u.test(headline)) || handsCredentials(headline)
          ? who
          : say(lead.kind === 'call' ? 'withOnPhone' : 'with', { who })
        : hub !== undefined
          ? say('met', {
              a: joined(tellSides([hub], names), 'comma'),
              b: joined(
                tellSides(
                  rest.filter((side) => side !== hub),
                  names,
                ),
                'comma',
              ),
            })
          : b !== undefined && told.length === PAIR
            ? say(haveMet(rest) ? 'met' : 'together', { a, b })
            : who
    return text[language]
  })
  return { text, from: acts }
}
