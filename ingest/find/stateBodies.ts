/** Bodies told by the state beside them: `the Kenyan parliament`, `the parliament of Peru`, what two states have together. */
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { BodyName } from './bodyNames.ts'
import { countryAt } from './countries.ts'
import { body } from './namedBodies.ts'
import type { Token } from './phrases.ts'

/** `the Kenyan parliament`, `Russia's defence ministry`: an organ in small letters after its state. */
export function afterState(tokens: readonly Token[], at: number): BodyName[] {
  const state = tokens[at]?.capital === true ? countryAt(tokens, at) : undefined
  if (state === undefined || (state.value.form !== 'name' && state.value.form !== 'adjective')) return []
  const joint = jointCommission(tokens, at, state.to)
  if (joint !== undefined) {
    const one = body(at, joint, 'body.joint')
    // its members are of the parliament that is named first
    return [tokens[joint - 1]?.key === 'group' ? { ...one, official: true, of: state.value.code } : one]
  }
  const first = tokens[state.to]
  const second = tokens[state.to + 1]
  if (first === undefined || first.capital || !/^ $/.test(first.gap)) return []
  const to =
    first.key === 'parliament' || (first.key === 'central' && second?.key === 'bank')
      ? state.to + (first.key === 'parliament' ? 1 : 2)
      : PORTFOLIO_WORDS.has(first.key) && second?.key === 'ministry'
        ? state.to + 2
        : undefined
  return to === undefined ? [] : [{ from: at, to, of: state.value.code, official: true, rule: 'body.state' }]
}

/** `the parliament of Peru`. */
export function beforeState(tokens: readonly Token[], at: number): BodyName[] {
  if (tokens[at]?.key !== 'parliament' || tokens[at]?.capital === true || tokens[at + 1]?.key !== 'of')
    return []
  const state = countryAt(tokens, tokens[at + 2]?.key === 'the' ? at + 3 : at + 2)
  if (state?.value.form !== 'name') return []
  return [{ from: at, to: state.to, of: state.value.code, official: true, rule: 'body.state.behind' }]
}

/** `the Peru-Chile intergovernmental commission on trade and transit`: where the commission that two states have together ends. */
function jointCommission(tokens: readonly Token[], at: number, to: number): number | undefined {
  const second = /^[-‐-―]$/u.test(tokens[to]?.gap ?? '') ? countryAt(tokens, to) : undefined
  if (second === undefined || at === to) return undefined
  let end = second.to
  while (JOINT.test(tokens[end]?.key ?? '') && /^[ -]$/u.test(tokens[end]?.gap ?? '')) end++
  // "the Peru-Chile interparliamentary friendship group"
  if (tokens[end]?.key === 'friendship' && tokens[end + 1]?.key === 'group') return end + 2
  if (end === second.to || !ORGANS.test(tokens[end]?.key ?? '') || tokens[end]?.gap !== ' ') return undefined
  end += 1
  if (!/^(?:on|for)$/u.test(tokens[end]?.key ?? '')) return undefined
  let tail = end + 1
  while (isOfCharge(tokens[tail])) tail++
  return tail > end + 1 ? tail : undefined
}

const JOINT =
  /^(?:inter|parliamentary|intergovernmental|interparliamentary|joint|bilateral|economic|trade|ministerial)$/u
const ORGANS = /^(?:commission|committee|council)$/u

const isOfCharge = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.gap === ' ' &&
  (token.key === 'and' ||
    PORTFOLIO_WORDS.has(token.key) ||
    (!token.capital && /(?:al|ic|tion|ment|ogy)$/u.test(token.key)))
