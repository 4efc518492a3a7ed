/** What a story is about, by the words of its headlines: some matters weigh more than their kind tells, others less. Pure. */

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

const LAW =
  /\b(?:parliament|lawmakers|MPs|assembly|senate|chamber|panel|majlis|cabinet|government)\b.*\b(?:pass(?:es|ed)|adopt(?:s|ed)|approv(?:es|ed)|ratif(?:ies|ied)|vot(?:es|ed)|tighten(?:s|ed)|repeal(?:s|ed))\b|\b(?:law|bill|budget|amendments?)\b.*\b(?:adopted|passed|approved|signed|sends?|sent)\b|\b(?:signs?|signed|enacts?|enacted)\b.*\b(?:laws?|bill|amendments?|budget)\b|(?:法|法案|法律|改正案?|予算案?)[^、]{0,12}(?:可決|採択|承認|成立|公布|提出|署名)/iu

const HIGH =
  '(?:prime minister|minister|premier|prosecutor general|speaker|chief of (?:the )?general staff|governor|ambassadors?|cabinet|government)'
const POSTS = new RegExp(
  `\\b${HIGH}\\b[^.;,]{0,40}\\b(?:replaced|sacked|relieved|(?<!newly )appointed|resigns?|resigned|reshuffled|steps down|dismissed(?! (?:as|the|reports?|claims?|allegations?|accusations?|criticism)\\b))\\b|` +
    `\\b(?:appoints?|dismisses|sacks|replaces|reshuffles)\\b[^.;,]{0,40}\\b${HIGH}s?\\b|\\b(?:orders?|decrees?) on (?:\\p{Ll}+ )?ambassadors\\b|` +
    '(?:相|大臣|首相|大使|長官|議長|総長|内閣)[^。、]{0,8}(?:任命|解任|更迭|辞任|交代|罷免|人事)',
  'iu',
)

const REFUSAL =
  /\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)|refutes?|condemns?|slams?|criticis[ez]\w*|far from reality|unacceptable|threats?)\b|否定|拒否|非難|批判|反発|脅迫/iu

const FORCE =
  /\b(?:open(?:s|ed|ing)? fire|gunfire|cease-?fire|shell(?:s|ed|ing)|fir(?:es|ed|ing) (?:on|at)|clash(?:es)?|air ?strikes?|(?:drone|missile|artillery) (?:attacks?|strikes?))\b|発砲|砲撃|銃撃戦|空爆|停戦違反|(?:無人機|ミサイル)(?:による)?(?:攻撃|着弾)/iu

const SOLDIERS = 'servicem[ae]n|soldiers?|conscripts?|troops|border guards?'
const DEAD_SOLDIERS = new RegExp(
  `\\b(?:${SOLDIERS})\\b.*\\b(?:killed|dead|dies?|died)\\b|\\b(?:kill(?:s|ed)|dead|death of)\\b.*\\b(?:${SOLDIERS})\\b|` +
    '(?:兵士|軍人|兵|警備隊員)[^、]{0,8}(?:死亡|殺害|戦死)',
  'iu',
)

/** So many that it is a disaster, and who they are. */
const MANY = '(?:[5-9]|\\d{2,}|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)'
const PEOPLE =
  'people|persons|civilians|soldiers|servicemen|workers|miners|passengers|children|migrants|pilgrims|students|others'

/** What police and courts do with whoever is caught. */
const CRIME =
  /\b(?:arrest\w*|detain(?:s|ed)|smuggl\w*|narcotic\w*|drugs|sentenc\w*|convict\w*)\b|逮捕|勾留|密輸|麻薬|禁錮|懲役/iu

/** Somebody lost life or health. */
const HURT =
  /\b(?:kill(?:s|ed|ing)?|dead|deadly|deaths?|die[sd]?|fatal|lives|casualt(?:y|ies)|victims?|wound(?:s|ed)|injur(?:es?|ed|y|ies)|hurt|hospitali[sz]ed|surviv\w*)\b|\b(?:in|to) hospital\b|死亡|死者|死傷|死去|犠牲|殺害|負傷|けが|重傷|軽傷|搬送|生存/iu

/** That nobody did. */
const UNHURT =
  /\b(?:no(?: one|body)?|none|without|not)\b[^.;]{0,24}\b(?:kill|dead|death|died|fatal|lives|casualt|victim|wound|injur|hurt)\w*|(?:死傷者|死者|負傷者|けが人|人的被害)(?:は|も)?(?:なし|な[いかく]|出てい?な[いか]|確認されてい?な[いか])/giu

/** Do some sentences tell that somebody was killed or hurt? */
const isHurt = (text: string): boolean => HURT.test(text.replace(UNHURT, ''))

/** What came before all others, and no title: `First Deputy Minister`. */
export const AS_FIRST = '\\b[Ff]irst\\b(?! (?:[Dd]eputy|[Vv]ice|[Ll]ady|Minister|Secretary|President)\\b)'
const FIRST = new RegExp(
  `\\b[Ff]irst[- ][Ee]ver\\b|\\b[Ff]or the [Ff]irst [Tt]ime\\b|\\bNever before (?:has|have|had|did|was|were)\\b|${AS_FIRST}[^.;]*\\b[Ss]ince\\b|史上初|独立後初|(?<![当最])初の(?!代)|初めて|年ぶり`,
  'u',
)

const GOVERNING = '(?:[Mm]inister|[Gg]overnor|[Ss]peaker|[Ll]awmaker|MP|[Ss]enator|[Aa]mbassador)s?'
/** `former Minister of Fish Ada Lind arrested`, `Oslo detains former minister`. */
const HELD = new RegExp(
  `\\b${GOVERNING}(?: of(?: (?:and|the|\\p{Lu}[\\p{L}-]*),?)+)?(?: \\p{Lu}[\\p{L}-]+){0,3} (?:(?:is|are|was|were|has been|have been) )?(?:arrested|detained|jailed|charged|sentenced|convicted|indicted)\\b|` +
    `\\b(?:[Aa]rrests?|[Dd]etains?|[Jj]ails?|[Ii]ndicts?|[Cc]harges|[Ss]entences|(?:[Aa]rrest|[Dd]etention) of) (?:the )?(?:(?:[Ff]ormer|ex-|[Dd]eputy|[Ff]irst|[Vv]ice)[ -]?){0,3}(?:\\p{L}+ )?${GOVERNING}\\b|` +
    '(?:相|大臣|次官|長官|知事|議員|大使)(?:ら|等)?(?:を|が|の|に)?[^。、を]{0,10}(?:逮捕|拘束|勾留|起訴|有罪|禁錮)',
  'u',
)

const COURTESY =
  /\b(?:credentials|condolences?|congratulat\w*|gifts?|donates?|donated|awarded|decorated|honorary|medal|courtesy call|farewell (?:call|visit))\b|信任状|弔意|弔電|哀悼|祝意|祝電|寄贈|受賞|勲章|名誉市民|離任/iu

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
    by: -1.5,
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

/** Does a headline tell of a paper that was signed or agreed? */
export const tellsPaper = (headline: string): boolean =>
  /\b(?:sign(?:s|ed)?|inks?|inked|agree(?:s|d|ments?)?|deals?|contracts?|treat(?:y|ies)|protocols?|pacts?|memorand(?:um|a)|letter of intent)\b|署名|締結|合意|協定|条約|契約|覚書/iu.test(
    headline,
  )

/** Does a headline tell of soldiers who died? */
export const tellsDeadSoldiers = (headlines: string): boolean => DEAD_SOLDIERS.test(headlines)

/** Does a headline tell of a courtesy? */
export const isCourtesy = (headlines: string): boolean => COURTESY.test(headlines)

/** Does a headline say that there was no such thing before? */
export const tellsFirst = (headlines: string): boolean => FIRST.test(headlines)

/** Does a headline tell of force? */
export const tellsForce = (headlines: string): boolean => FORCE.test(headlines)

/** A law, or an office that changes hands: what a state settles at home. */
export const isHome = (headlines: string): boolean => LAW.test(headlines) || POSTS.test(headlines)

/** Does somebody say no to what others say or do? */
export const isRefusal = (headlines: string): boolean => REFUSAL.test(headlines)

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
