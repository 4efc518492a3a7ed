/** Bodies that stand in a list behind the plural that says what they are: `firms such as A, B and C`, `the companies A and B`. */
import { BODY_NOUNS } from '../data/heads.ts'
import type { BodyName } from './bodyNames.ts'
import { body, nameEnd } from './namedBodies.ts'
import type { Token } from './phrases.ts'

const PLURALS = new Set<string>(
  BODY_NOUNS.map((noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
)

/** `companies such as A, B, which …, as well as C and D`: names listed as examples of bodies. */
export function afterExamples(tokens: readonly Token[], at: number): BodyName[] {
  const noun = tokens[at]
  if (noun === undefined || !PLURALS.has(noun.key)) return []
  let index = at + 1
  if (tokens[index]?.key === 'such' && tokens[index + 1]?.key === 'as') index += 2
  else if (['like', 'including', 'namely'].includes(tokens[index]?.key ?? '')) index += 1
  else return listed(tokens, at)
  const bodies: BodyName[] = []
  while (index < tokens.length) {
    const to = nameEnd(tokens, index)
    if (to > index) bodies.push(body(index, to, 'body.examples'))
    const next = nextExample(tokens, Math.max(to, index))
    if (next === undefined) return bodies
    index = next
  }
  return bodies
}

/** `the companies | A | , | B | and | C |`: two or more names behind a plural, the last behind an `and`. */
function listed(tokens: readonly Token[], at: number): BodyName[] {
  const bodies: BodyName[] = []
  if (!FIRMS.test(tokens[at]?.key ?? '') || tokens[at + 1]?.gap !== ' ') return bodies
  for (let from = at + 1; ;) {
    const to = nameEnd(tokens, from)
    if (to === from) return []
    bodies.push(body(from, to, 'body.listed'))
    const isLast = tokens[from - 1]?.key === 'and'
    if (isLast) return bodies
    const next = nextExample(tokens, to)
    if (next === undefined || next > to + 1) return []
    from = next
  }
}

/** Plurals behind which names stand without a word between. */
const FIRMS =
  /^(?:companies|firms|agencies|airlines|banks|broadcasters|channels|charities|newspapers|outlets|ngos|insurers|operators|carriers|websites)$/u

/** Where the next example of a list begins: after a comma, `and`, or, behind a clause, `as well as`. */
function nextExample(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.key === 'and') return at + 1
  if (/^, ?$/.test(token.gap) && token.capital) return at
  if (/^, ?$/.test(token.gap) && token.key === 'and') return at + 1
  const further = tokens.findIndex(
    (one, index) =>
      index >= at && one.key === 'as' && tokens[index + 1]?.key === 'well' && tokens[index + 2]?.key === 'as',
  )
  return further < 0 ? undefined : further + 3
}
