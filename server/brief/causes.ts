/** What a protest is over, in Japanese: bulletins say so in English alone. Pure. */

interface CauseRow {
  ja: string
  words: RegExp
  yes: string
  no: string
}

/** The first that fits. */
export const CAUSES: readonly CauseRow[] = [
  {
    ja: '在外公館の被害',
    words:
      /\b(?:damag\w+|attacks?|strikes?|shelling|hit|vandalis\w+|storm\w+|desecrat\w+)\b.*\b(?:embassy|consulate)\b|\b(?:embassy|consulate)\b.*\b(?:damaged|attacked|hit|stormed)\b/iu,
    yes: 'the damage to the embassy in Oslo',
    no: 'the words of the embassy',
  },
  {
    ja: '領空・領海侵犯',
    words:
      /\b(?:violat\w+|intru\w+|incursions?|breach\w*|entry|entered|entering)\b.*\b(?:airspace|territorial waters|border)\b|\bairspace violations?\b/iu,
    yes: 'the violation of its airspace by two jets',
    no: 'the closure of its airspace to airlines',
  },
  {
    ja: '死亡事案',
    words:
      /\b(?:deaths?|killings?|murders?)\b.*\b(?:citizens?|nationals?|sailors?|seafarers?|soldiers?|workers?)\b/iu,
    yes: 'the killing of two of its citizens',
    no: 'the death penalty',
  },
  {
    ja: '身柄拘束',
    words:
      /\b(?:detention|arrests?|imprisonment|sentenc\w+|abduction)\b.*\b(?:citizens?|nationals?|journalists?|businessm[ae]n|sailors?|diplomats?)\b/iu,
    yes: 'the arrest of three of its citizens',
    no: 'the arrest of a thief',
  },
  {
    ja: '攻撃',
    words:
      /\b(?:attacks?|shelling|bombing|gunfire|(?:drone|missile|air|rocket|artillery) strikes?|airstrikes?|strikes? (?:on|by) (?:the |an? )?(?!dockers|workers)|(?:drones?|missiles?|rockets?) (?:that |which )?(?:hit|fell|struck))\b/iu,
    yes: 'a drone strike on a depot',
    no: 'the sale of drones and a strike of dockers',
  },
  {
    ja: '決議',
    words: /\bresolutions? (?:of|by|adopted|passed|on)\b(?! (?:the )?(?:dispute|conflict|issue|crisis))/iu,
    yes: 'a resolution of the senate',
    no: 'the stalled resolution of the dispute',
  },
  {
    ja: '声明',
    words:
      /^(?:(?:an?|the|this|that|recent|joint) )*statements? (?:of|by|from) (?:the |an? )?(?:\p{Lu}\p{L}+ )*(?:Delegation|Embassy|Ministry|Union|Council|Parliament|ambassadors)\b/u,
    yes: 'the statement of the Embassy on a verdict',
    no: 'the statement of a deputy',
  },
  {
    ja: '発言',
    words: /\b(?:remarks?|statements?|comments?|words|speech|interview)\b/iu,
    yes: 'remarks of a deputy',
    no: 'a remarkable visit',
  },
  {
    ja: '関係者の受入れ',
    words: /^(?:(?:an?|the|official|recent) )*(?:reception|hosting|receiving) (?:of|for)\b/iu,
    yes: 'the reception of rebels at the senate',
    no: 'the reception desk of the senate',
  },
  {
    ja: '情報の公開',
    words: /^(?:(?:an?|the|recent) )*(?:publication|disclosure|leak)\b/iu,
    yes: 'the publication of addresses of senators',
    no: 'a public visit',
  },
  {
    ja: '判決',
    words: /\b(?:verdict|sentence|conviction)s?\b/iu,
    yes: 'the verdict against a journalist',
    no: 'the verdure of a park',
  },
  {
    ja: '訪問',
    words: /^(?:(?:an?|the|his|her|its|their|planned|unannounced|recent) )*(?:visits?|trip)\b/iu,
    yes: 'a visit of lawmakers to the island',
    no: 'the refusal of a visit',
  },
]

/** `在外公館の被害`; undefined where no row knows it. */
export const causeInJapanese = (cause: string): string | undefined =>
  CAUSES.find(({ words }) => words.test(cause))?.ja
