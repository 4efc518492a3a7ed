/** What a story is about, by the words of its headlines: some matters weigh more than their kind tells, others less. Pure. */

import {
  COURTESY,
  CRIME,
  DEAD_SOLDIERS,
  FIRST,
  FORCE,
  FREED,
  HELD,
  LAW,
  MANY,
  PEOPLE,
  POSTS,
  isHurt,
  isStillHeld,
} from './headlines.ts'
import { OFF_TOLD } from './off.ts'

interface SubstanceRow {
  reason: string
  /** Added to the weight, of which the smallest comes first. */
  by: number
  words: RegExp
  /** Headlines and first sentence of which they say nothing. */
  unless?(text: string): boolean
  /** They are looked for in the first sentence as well. */
  isOpening?: true
  yes: string
  no: string
}

export const SUBSTANCE: readonly SubstanceRow[] = [
  {
    reason: 'a courtesy, which changes nothing',
    by: 3,
    words: COURTESY,
    yes: 'President Lind accepts credentials of three ambassadors',
    no: 'President Lind accepts the resignation of a minister',
  },
  {
    reason: 'an accident, whoever comes to the place',
    by: 3,
    words:
      /\b(?:coach|bus|car|lorry|train|ferry|gas|mine|road|traffic)\b.*\b(?:accidents?|collides?|collision|crash|disaster|blast|explosion|plunges|sinks)\b|\b(?:derails?|shipwreck)\b|事故で|転落|脱線|衝突事故|ガス爆発/iu,
    yes: 'Six dead as bus plunges off a bridge',
    no: 'Six dead as drones hit an embassy',
  },
  {
    reason: 'something built is opened, whoever cuts the ribbon',
    by: 1.5,
    words:
      /\b(?:bridge|road|motorway|hospital|school|plant|factory|terminal)\b.*\b(?:opens?|opened|inaugurat\w+|links)\b|\b(?:open(?:s|ed)?|inaugurat\w+)\b.*\b(?:bridge|road|motorway|hospital|school|plant|factory|terminal)\b|開通|落成|開所|竣工/iu,
    yes: 'Presidents open bridge over the Tana',
    no: 'Bridge collapses in Tana',
  },
  {
    reason: 'what one state took from another is given back',
    by: -3,
    words:
      /\b(?:lift(?:s|ed|ing)?|eas(?:es|ed|ing)|remov(?:es|ed|ing)|abolish(?:es|ed|ing)?)\b[^.;]{0,40}\b(?:bans?|restrictions?|embargo(?:es)?|sanctions|visas?|blockade)\b|(?:禁輸|制限|制裁|規制|禁止|査証|封鎖)[^。、]{0,12}(?:解除|緩和|撤廃)/iu,
    unless: (text) =>
      /\b(?:not|refus\w+|reject\w*|calls?|called|demand\w*|urg(?:es?|ed)|seeks?|wants?)\b/iu.test(
        text.split('\n')[0] ?? '',
      ) || /拒否|求め|要求|訴え/u.test(text),
    yes: 'Norway to lift ban on Greek cheese',
    no: 'Norway bans Greek cheese',
  },
  {
    reason: 'many dead, of whatever',
    by: -3,
    words: new RegExp(
      `(?<!, |aged )\\b${MANY}(?: (?:${PEOPLE}))? (?:dead|killed|die|died|(?:were|are|have been) killed|lose their lives)\\b|` +
        `\\bkills (?:at least |up to |more than )?${MANY}(?: (?:${PEOPLE})\\b|(?= in\\b| as\\b|[,;.]|$))|` +
        `\\bdeath toll\\b[^.;]{0,30}\\b${MANY}\\b|(?<![\\d０-９])(?:[5-9５-９]|[\\d０-９]{2,})[人名](?:が|の)?(?:死亡|犠牲)`,
      'imu',
    ),
    unless: (text) =>
      !isHurt(text) ||
      /\b(?:anniversary|commemorat\w+|marks?|marked|years (?:ago|on|after|since))\b|追悼|周年/iu.test(text),
    yes: 'Six dead as bus plunges off a bridge',
    no: 'Two dead as bus plunges off a bridge',
  },
  {
    reason: 'trade in goods',
    by: 2.5,
    words: /\b(?:imports?|customs dut(?:y|ies))\b|輸入/iu,
    yes: 'Norway halts imports of Greek cheese',
    no: 'Norway imposes sanctions on a judge',
  },
  {
    reason: 'force between states, and who says no to it',
    by: -2.5,
    words: FORCE,
    yes: 'Oslo denies opening fire on Finnish positions',
    no: 'Fire destroys a market in Oslo',
  },
  {
    reason: 'damage to things, where nobody was hurt',
    by: 3.5,
    words:
      /\bdamag(?:es|ed|e to)\b.*\b(?:houses?|homes?|buildings?|roofs?|cars?|vehicles?|ships?|bridges?|windows?|plants?|property|infrastructure)\b|\b(?:houses?|homes?|buildings?|roofs?|cars?|vehicles?|ships?|bridges?|plants?|embassy|infrastructure|property)\b.* damaged\b|\b(?:wreckage|debris|fragments|burn(?:s|ed|t)? down|ablaze|(?:drone|rocket|missile)s? (?:falls?|fell|crash(?:es|ed)?|lands?))\b|損傷|損壊|破損|残骸|破片|(?:機|ドローン|ミサイル|ロケット|砲弾|ヘリ)[^。、]{0,12}(?:落下|墜落)|炎上|焼失/iu,
    unless: isHurt,
    yes: 'Drone falls on a field near Oslo',
    no: 'Drone hits a school, two killed',
  },
  {
    reason: 'soldiers who die',
    by: -3,
    words: DEAD_SOLDIERS,
    yes: 'Blast at depot kills two servicemen',
    no: 'Servicemen take an oath',
  },
  {
    reason: 'there was no such thing before',
    by: -2,
    words: FIRST,
    isOpening: true,
    yes: 'Minister of Finland in Oslo for the first time',
    no: 'First Deputy Minister of Finland, in office since May, in Oslo',
  },
  {
    reason: 'land that is held by others',
    by: -2,
    words:
      /\b(?:occupied|occupation|annex\w*|breakaway|separatists?|sovereignty|de facto)\b|占領|併合|分離主義|主権/iu,
    yes: 'Norway condemns deal on a port of the occupied region',
    no: 'Norway condemns the attack on a convoy',
  },
  {
    reason: 'energy and ways between states, whoever signs',
    by: -1,
    words:
      /\b(?:gas|oil|pipelines?|electricity|power (?:line|cable)|railways?|corridor)\b|ガス供給|石油|パイプライン|送電|海底ケーブル|鉄道|回廊/iu,
    yes: 'Firm of Norway to supply gas to Greece',
    no: 'Firm of Norway to supply cheese to Greece',
  },
  {
    reason: 'the border',
    by: -1,
    words: /\b(?:borders?(?! guard)|delimitation|demarcation)\b|国境(?!警備)|領土/iu,
    unless: (text) => CRIME.test(text),
    yes: 'Border commissions of Norway and Finland meet',
    no: 'Former border guard officer gets 14 years',
  },
  {
    reason: 'people who were held are given back',
    by: -1.5,
    words: FREED,
    unless: isStillHeld,
    yes: 'Norway hands over four Finnish detainees',
    no: 'Norway detains four Finnish soldiers',
  },
  {
    reason: 'goods that somebody takes across a border by stealth',
    by: 2,
    words: /\b(?:smuggl\w*|narcotics?|drug trafficking|contraband)\b|密輸|麻薬/iu,
    unless: (text) => isHurt(text) || FORCE.test(text),
    yes: 'Smuggling of cheese prevented on the border of Finland',
    no: 'Finland closes the border',
  },
  {
    reason: 'whoever serves another state',
    by: -2,
    words:
      /\b(?:arrest\w*|detain\w*|held|charg\w+|jailed|sentenc\w+|convict\w+|suspicion)\b.*\b(?:treason|espionage|spying)\b|\b(?:treason|espionage|spying)\b.*\b(?:arrest\w*|detain\w*|held|charg\w+|jailed|sentenc\w+|convict\w+)\b|(?:国家反逆|反逆罪|スパイ|諜報)[^。]{0,20}(?:逮捕|拘束|起訴|禁錮|懲役|勾留)/iu,
    yes: 'Former official of Norway held on charges of treason',
    no: 'Head of the spy agency of Finland in Oslo',
  },
  {
    reason: 'people who are held',
    by: -0.5,
    words: /\b(?:prisoners?|captives?|hostages?|detainees?|prisoners? of war)\b|捕虜|人質|抑留|拘束者/iu,
    yes: 'Finland releases two Norwegian prisoners',
    no: 'Finland releases its budget',
  },
  {
    reason: 'who comes into office, or leaves it',
    by: -2.5,
    words: POSTS,
    yes: 'Minister of Fish replaced',
    no: 'Minister of Fish meets new Ambassador',
  },
  {
    reason: 'whoever opposes the government',
    by: -1,
    words:
      /\bopposition (?:leaders?|politicians?|part(?:y|ies)|figures?)\b|\bparty (?:leader|chair\w*)\b|野党|党首/iu,
    yes: 'Opposition parties march in Oslo',
    no: 'Leader of a band arrested in Oslo',
  },
  {
    reason: 'whoever leads the opposition is held',
    by: -2,
    words:
      /\b(?:opposition|party) (?:leaders?|chair\w*)\b.*\b(?:arrest\w*|detained|jailed|custody|charged)\b|(?:野党|党首|党議長)[^。、]{0,16}(?:逮捕|拘束|勾留|起訴)|(?:逮捕|拘束|勾留|起訴)[^。、]{0,16}(?:野党|党首)/iu,
    yes: 'Opposition leader arrested in Oslo',
    no: 'Opposition leader meets ambassadors',
  },
  {
    reason: 'whoever governs, or did, is held',
    by: -2,
    words: HELD,
    yes: 'Former Deputy Minister of Fish detained',
    no: 'Minister of Fish speaks of detained journalists',
  },
  {
    reason: 'what was agreed does not come to pass',
    by: -2.5,
    words: OFF_TOLD,
    yes: 'Visit of Deputy Prime Minister of Finland put off',
    no: 'Visit of Deputy Prime Minister of Finland begins',
  },
  {
    reason: 'terror, done or prevented',
    by: -3,
    words:
      /\bterror(?:ist)? (?:attacks?|acts?|plots?|bombings?)\b|テロ(?:攻撃|計画|事件|未遂|を計画|を阻止|行為)/iu,
    unless: (text) =>
      /\b(?:anniversary|commemorat\w+|condol\w+|condemn\w*|years (?:ago|on|after|since)|victims of)\b|追悼|哀悼|弔意|非難|周年/iu.test(
        text,
      ),
    yes: 'Police foil terrorist attack in Oslo',
    no: 'Norway condemns terrorist attack in Athens',
  },
  {
    reason: 'an embassy is attacked, or was to be',
    by: -1.5,
    words:
      /\b(?:attack(?:s|ed)?|assault|shots|bomb(?:s|ed)?|explosion|blast|storm(?:s|ed)?|fire[sd]?) (?:at|on|against|near|outside|in|of) (?:the |an? )?(?:(?!(?:by|from)\b)\p{L}+ ){0,3}(?:embassy|consulate)\b|(?:大使館|領事館)(?:へ|に対す|を狙)[^。]{0,8}(?:攻撃|襲撃|テロ|発砲|爆)/iu,
    yes: 'Police foil attack on embassy in Oslo',
    no: 'Embassy opens in Oslo after attack',
  },
  {
    reason: 'the money of the state',
    by: -0.5,
    words:
      /\b(?:discount|key|interest|refinancing|policy|exchange) rates?\b|\bdevalu\w+|政策金利|公定歩合|基準金利|切り下げ/iu,
    yes: 'Central Bank cuts key rate',
    no: 'Bank opens a branch',
  },
  {
    reason: 'a law',
    by: -2.5,
    words: LAW,
    yes: 'Parliament adopts law on parties',
    no: 'Parliament hosts a delegation of Greece',
  },
]

/** Letters of headlines, and of a first sentence, that are looked at. */
const LONG = 600

/**
 * How much more a story weighs than its kind tells, by what it is about; less than nothing: it comes the earlier.
 * @param opening its first sentence
 */
export const substanceOf = (headlines: string, opening = ''): number =>
  SUBSTANCE.reduce((sum, { by, words, unless, isOpening }) => {
    const all = `${headlines.slice(0, LONG)}\n${opening.slice(0, LONG)}`
    const isSo = words.test(isOpening === true ? all : headlines.slice(0, LONG)) && unless?.(all) !== true
    return isSo ? sum + by : sum
  }, 0)
