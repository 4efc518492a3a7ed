/** What headlines tell, by their words. Pure. */

export const LAW =
  /\b(?:parliament|lawmakers|MPs|assembly|senate|chamber|panel|majlis|cabinet|government)\b.*\b(?:pass(?:es|ed)|adopt(?:s|ed)|approv(?:es|ed)|ratif(?:ies|ied)|vot(?:es|ed)|tighten(?:s|ed)|repeal(?:s|ed))\b|\b(?:law|bill|budget|amendments?)\b.*\b(?:adopted|passed|approved|signed|sends?|sent)\b|\b(?:signs?|signed|enacts?|enacted)\b.*\b(?:laws?|bill|amendments?|budget)\b|(?:法|法案|法律|改正案?|予算案?)[^、]{0,12}(?:可決|採択|承認|成立|公布|提出|署名)/iu

const HIGH =
  '(?:prime minister|minister|premier|prosecutor general|speaker|chief of (?:the )?general staff|governor|ambassadors?|cabinet|government)'
export const POSTS = new RegExp(
  `\\b${HIGH}\\b[^.;,]{0,40}\\b(?:replaced|sacked|relieved|(?<!newly )appointed|resigns?|resigned|reshuffled|steps down|dismissed(?! (?:as|the|reports?|claims?|allegations?|accusations?|criticism)\\b))\\b|` +
    `\\b(?:appoints?|dismisses|sacks|replaces|reshuffles)\\b[^.;,]{0,40}\\b${HIGH}s?\\b|\\b(?:orders?|decrees?) on (?:\\p{Ll}+ )?ambassadors\\b|` +
    '(?:相|大臣|首相|大使|長官|議長|総長|内閣)[^。、]{0,8}(?:任命|解任|更迭|辞任|交代|罷免|人事)',
  'iu',
)

const REFUSAL =
  /\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)|refutes?|condemns?|slams?|criticis[ez]\w*|far from reality|unacceptable|threats?)\b|否定|拒否|非難|批判|反発|脅迫/iu

export const FORCE =
  /\b(?:open(?:s|ed|ing)? fire|gunfire|cease-?fire|shell(?:s|ed|ing)|fir(?:es|ed|ing) (?:on|at)|clash(?:es)?|air ?strikes?|(?:drone|missile|artillery) (?:attacks?|strikes?))\b|発砲|砲撃|銃撃戦|空爆|停戦違反|(?:無人機|ミサイル)(?:による)?(?:攻撃|着弾)/iu

const SOLDIERS = 'servicem[ae]n|soldiers?|conscripts?|troops|border guards?'
export const DEAD_SOLDIERS = new RegExp(
  `\\b(?:${SOLDIERS})\\b.*\\b(?:killed|dead|dies?|died)\\b|\\b(?:kill(?:s|ed)?|dead|death of)\\b.*\\b(?:${SOLDIERS})\\b|` +
    '(?:兵士|軍人|兵|警備隊員)[^、]{0,8}(?:死亡|殺害|戦死)',
  'iu',
)

/** So many that it is a disaster, and who they are. */
export const MANY = '(?:[5-9]|\\d{2,}|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)'
export const PEOPLE =
  'people|persons|civilians|soldiers|servicemen|workers|miners|passengers|children|migrants|pilgrims|students|others'

/** What police and courts do with whoever is caught. */
export const CRIME =
  /\b(?:arrest\w*|detain(?:s|ed)|smuggl\w*|narcotic\w*|drugs|sentenc\w*|convict\w*)\b|逮捕|勾留|密輸|麻薬|禁錮|懲役/iu

/** Somebody lost life or health. */
const HURT =
  /\b(?:kill(?:s|ed|ing)?|dead|deadly|deaths?|die[sd]?|fatal|lives|casualt(?:y|ies)|victims?|wound(?:s|ed)|injur(?:es?|ed|y|ies)|hurt|hospitali[sz]ed|surviv\w*)\b|\b(?:in|to) hospital\b|死亡|死者|死傷|死去|犠牲|殺害|負傷|けが|重傷|軽傷|搬送|生存/iu

/** That nobody did. */
const UNHURT =
  /\b(?:no(?: one|body)?|none|without|not)\b[^.;]{0,24}\b(?:kill|dead|death|died|fatal|lives|casualt|victim|wound|injur|hurt)\w*|(?:死傷者|死者|負傷者|けが人|人的被害)(?:は|も)?(?:なし|な[いかく]|出てい?な[いか]|確認されてい?な[いか])/giu

/** Do some sentences tell that somebody was killed or hurt? */
export const isHurt = (text: string): boolean => HURT.test(text.replace(UNHURT, ''))

/** What came before all others, and no title: `First Deputy Minister`. */
export const AS_FIRST = '\\b[Ff]irst\\b(?! (?:[Dd]eputy|[Vv]ice|[Ll]ady|Minister|Secretary|President)\\b)'
export const FIRST = new RegExp(
  `\\b[Ff]irst[- ][Ee]ver\\b|\\b[Ff]or the [Ff]irst [Tt]ime\\b|\\bNever before (?:has|have|had|did|was|were)\\b|${AS_FIRST}[^.;]*\\b[Ss]ince\\b|史上初|独立後初|(?<![当最])初の(?!代)|初めて|年ぶり`,
  'u',
)

const GOVERNING =
  '(?:[Mm]inister|[Pp]resident|[Pp]remier|[Gg]overnor|[Ss]peaker|[Ll]awmaker|[Mm]ayor|MP|[Ss]enator|[Aa]mbassador)s?'
/** `former Minister of Fish Ada Lind arrested`, `Oslo detains former minister`: not his brother, nor whomever he detained. */
export const HELD = new RegExp(
  `\\b${GOVERNING}(?: of(?: (?:and|the|\\p{Lu}[\\p{L}-]*),?)+)?(?: \\p{Lu}[\\p{L}-]+){0,3} (?:(?:is|are|was|were|has been|have been) )?(?:arrested|detained|jailed|sentenced|convicted|indicted)(?=$|\\n|,|;| (?:in|on|for|over|after|at|by|to|as|amid)\\b)|` +
    `\\b(?:[Aa]rrests?|[Dd]etains?|[Jj]ails?|[Ii]ndicts?|[Ss]entences|(?:[Aa]rrest|[Dd]etention) of) (?:the )?(?:(?:[Ff]ormer|ex-|[Dd]eputy|[Ff]irst|[Vv]ice)[ -]?){0,3}(?:\\p{L}+ )?${GOVERNING}(?!['’]|s['’])\\b|` +
    '(?:大臣|(?:首|外|国防|内務?|法務|財務|経済|保健|教育|環境|資源)相|次官|長官|知事|(?:国会)?議員|市長)(?:ら|等)?(?:を|の)?(?:逮捕|拘束|勾留|起訴)(?!状|に|を)',
  'u',
)

export const COURTESY =
  /\b(?:credentials|condolences?|congratulat\w*|gifts?|donates?|donated|awarded|decorated|honorary|medal|courtesy call|farewell (?:call|visit))\b|信任状|弔意|弔電|哀悼|祝意|祝電|寄贈|受賞|勲章|名誉市民|離任/iu

/** Does a headline tell of a message from one head to another: nothing was decided by it. */
export const tellsMessage = (headlines: string): boolean =>
  /\b(?:condolences?|congratulat\w*)\b|弔意|弔電|哀悼|祝意|祝電/iu.test(headlines)

/** Does a headline tell of a paper that was signed or agreed? */
export const tellsPaper = (headline: string): boolean =>
  /\b(?:sign(?:s|ed)?|inks?|inked|agree(?:s|d|ments?)?|deals?|contracts?|treat(?:y|ies)|protocols?|pacts?|memorand(?:um|a)|letter of intent)\b|署名|締結|合意|協定|条約|契約|覚書/iu.test(
    headline,
  )

/** Does it say that one was signed, and not only that it will be, or what is in it? */
export const tellsSigned = (headline: string): boolean =>
  /\b(?:signs|signed|inks|inked)\b|署名(?!式|へ|予定)|調印/iu.test(headline)

/** People who were held and are given back. */
export const FREED =
  /\b(?:hand(?:s|ed|ing)? (?:over|back)|releas\w+|returns?|returned|repatriat\w+|exchang\w+|swap\w*|frees?|freed)\b[^.;\n]{0,40}\b(?:prisoners?|captives?|hostages?|detainees?|servicem[ae]n|soldiers)\b|(?:捕虜|人質|抑留|拘束)[^。、\n]{0,16}(?:引き?渡|解放|送還|帰還|交換|釈放)/iu

/** Is that only asked for, refused or talked about? */
export const isStillHeld = (text: string): boolean =>
  /\b(?:not|refus\w+|reject\w*|calls?|called|demand\w*|urg(?:es?|ed)|seeks?|wants?|talks|stall\w*|fire|video|names of|visit)\b/iu.test(
    text.split('\n')[0] ?? '',
  ) || /拒否|求め|要求|訴え|交渉|難航/u.test(text)

/** Does a headline tell of people who are given back? */
export const tellsFreed = (headlines: string): boolean => FREED.test(headlines) && !isStillHeld(headlines)

/** By the hand of others. */
const BY_OTHERS =
  /\b(?:sniper|shot (?:dead|by)|enemy|militants?|gunmen|ambush\w*|attack(?:s|ed)?|rockets?|combat|line of contact|front ?line)\b|狙撃|銃撃|襲撃|戦闘/iu
/** Long ago, or in no fight. */
const NO_FIGHT =
  /\b(?:no (?:soldiers|servicemen)|anniversary|memorial|commemorat\w+|marks?|World War|bodies of|retired|drill|comrades?|accident|crash)\b|追悼|慰霊|遺体|訓練|事故/iu

/** Does a headline tell of soldiers whom others killed? */
export const tellsKilledSoldiers = (headlines: string): boolean =>
  DEAD_SOLDIERS.test(headlines) &&
  !NO_FIGHT.test(headlines) &&
  (FORCE.test(headlines) || BY_OTHERS.test(headlines))

/** Does a headline tell of an envoy who hands over his letters? Nobody has met him for talks. */
export const handsCredentials = (headlines: string): boolean =>
  /\b(?:credentials|letters of credence)\b|信任状/iu.test(headlines)

/** Does a headline tell of several whom somebody met, and not who they are? */
export const tellsMeetings = (headlines: string): boolean =>
  /\b(?:holds?|held) (?:a (?:series|number) of |(?:bilateral|separate) )?meetings\b(?! of\b)|\b(?:bilateral|separate) meetings\b|各国[^、]{0,8}と(?:相次いで|それぞれ)?会談/iu.test(
    headlines,
  )

/** Does a headline tell of a visit by all the rules of protocol? */
export const tellsFormalVisit = (headlines: string): boolean =>
  /\b(?:state|official) visit\b|国賓|公式訪問/iu.test(headlines)

const BREAK =
  /\b(?:suspend(?:s|ed)?|sever(?:s|ed)?|breaks? off|broke off|cuts?|terminat(?:es|ed)|freez(?:es)|froze) (?:(?:all|its|diplomatic|any) )*(?:relations|ties|cooperation|contacts)\b|(?:関係|協力|国交)を?(?:停止|断絶|打ち切)(?!.{0,4}可能性)/iu
const NO_BREAK = /\b(?:may|might|could|not|threatens?|calls?|urges?|refus\w+|den(?:y|ies|ied)|considers?)\b/iu

/** Does a headline tell that what tied two to each other has ended? */
export const tellsBreak = (headlines: string): boolean => BREAK.test(headlines) && !NO_BREAK.test(headlines)

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
