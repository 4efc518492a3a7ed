/** Accidents and attacks: where they happen, and whose weapons do the harm. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import type { Roles } from './agents.ts'
import { clauseEnd } from './clauses.ts'
import { whereOf } from './locus.ts'
import type { Group, Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** The state whose weapons strike, if any is told, and the one that is struck. */
export function struckIn(scene: Scene, match: WordSpan): Roles {
  const owner = ownerOfBuilding(scene, match)
  const attacker = attackerIn(scene, match)
  if (owner !== undefined) return { actors: attacker?.parties ?? [owner], recipients: [owner] }
  if (attacker === undefined) {
    const where = whereOf(scene, match)
    return { actors: where === undefined ? [] : [where], recipients: [] }
  }
  const actors = attacker.parties
  const own = actors[0]?.of
  const others = scene.groups.filter(({ parties }) => parties.every((party) => party.of !== own))
  const where = whereOf({ ...scene, groups: others }, match)
  const of = where?.of ?? [scene.site, scene.locale].find((code) => code !== undefined && code !== own)
  if (of === undefined || of === null || of === own) return { actors, recipients: [] }
  const struck: Party = { kind: 'state', of, from: match.from, to: match.to, preposition: '' }
  return { actors, recipients: [struck] }
}

/** `the Greek embassy was hit`: a building abroad is struck for the state that it belongs to. */
const ownerOfBuilding = ({ words, groups }: Scene, { from }: WordSpan): Party | undefined =>
  /^(?:embassy|consulate|chancery)$/u.test(words[from]?.key ?? '')
    ? groups.flatMap(({ parties }) => parties).find((party) => party.from <= from && party.to >= from)
    : undefined

/** `a Greek drone strike`, `missiles fired by Greece`: the state whose weapons do harm, right before the noun or behind `by`. */
function attackerIn({ words, groups }: Scene, match: WordSpan): Group | undefined {
  const to = clauseEnd(words, match.to)
  for (const group of groups) {
    if (group.parties.length !== 1 || group.parties[0]?.kind !== 'state' || group.from >= to) continue
    // "Greece used a missile in an attack on Oslo", "Greece hits Oslo with drones"
    const isArmed = FORCES.has(words[group.to]?.key ?? '')
    let verb = isArmed ? group.to + 1 : group.to
    while (/^(?:has|have|had|also)$/u.test(words[verb]?.key ?? '')) verb++
    const key = words[verb]?.key ?? ''
    if (STRIKES.has(key) && hasWeapons(words, verb + 1)) return group
    if (LAUNCHES.has(key) && launchesWeapons(words, verb + 1)) return group
    // "killed in shelling by Greek forces"
    if (
      group.preposition === 'by' &&
      words
        .slice(Math.max(0, group.from - 5), group.from)
        .some(({ key }) => ASSAULTS.has(key) || SUFFERED.has(key))
    )
      return group
    // "Greek soldiers opened fire", "Greek troops killed two people", "Greece bombed Oslo"
    if (BOMBS.has(key) || (isArmed && (ASSAILS.has(key) || STRIKES.has(key)))) return group
    const noun = words.findIndex((word, at) => at >= group.to && at < group.to + 4 && !isWeaponWord(word))
    const weapons = words.slice(group.to, noun < 0 ? words.length : noun)
    if (weapons.some(({ key }) => ASSAULTS.has(key)) && words[group.to - 1]?.possessive !== true) return group
  }
  return undefined
}
const ASSAULTS = wordSet(
  'attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombardment missile missiles drone drones rocket rockets shells artillery barrage assault offensive incursion',
)
/** Verbs that strike where weapons are named behind them. */
const STRIKES = wordSet('used uses fired fires hit hits struck strikes attacked attacks targeted targets')
/** Verbs of harm that name no weapons. */
const BOMBS = wordSet('invaded invades bombarded bombards shelled shells bombed bombs pounded pounds')
/** What only armed forces do in this sense. */
const ASSAILS = wordSet(
  'killed kills shot raided stormed ambushed opened crossed entered rolled pushed advanced poured wounded',
)
const FORCES = wordSet(
  'soldiers troops forces army military jets warplanes planes aircraft navy warships artillery tanks gunboats police settlers',
)
const LAUNCHES = wordSet(
  'launched launches launch carried carries conducted conducts unleashed unleashes mounted',
)
const SUFFERED = wordSet('killed wounded shot hit struck shelled bombed attacked destroyed ambushed raided')
/** `launched a missile strike`, `carried out a raid`; not `launched a probe into the attack`. */
const launchesWeapons = (words: readonly Word[], at: number): boolean => {
  const weapons = words.findIndex(({ key }, index) => index >= at && ASSAULTS.has(key))
  return (
    weapons >= 0 &&
    weapons - at < LONGEST_STRIKE &&
    words.slice(at, weapons).every((word) => word.key === 'out' || !word.tags.has('Preposition'))
  )
}
const hasWeapons = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + LONGEST_STRIKE).some(({ key }) => ASSAULTS.has(key))
/** Within how many words behind the verb the weapons are told. */
const LONGEST_STRIKE = 10
/** What may stand between a state and its weapons. */
const isWeaponWord = ({ key, gap, capital }: Word): boolean =>
  /^\s*$|^-$/u.test(gap) &&
  !capital &&
  (ASSAULTS.has(key) ||
    /^(?:air|ballistic|cruise|guided|combat|kamikaze|overnight|massive|military|army|naval)$/u.test(key))
