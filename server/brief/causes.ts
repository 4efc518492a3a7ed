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
    words: /\b(?:airspace|territorial waters|violation of (?:its|the) border)\b/iu,
    yes: 'the violation of its airspace by two jets',
    no: 'flights to Oslo',
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
    words: /\b(?:attacks?|strikes?|shelling|bombing|drones?|missiles?|gunfire|shots)\b/iu,
    yes: 'a drone strike on a depot',
    no: 'a march of strikers',
  },
  {
    ja: '決議',
    words: /\bresolutions?\b/iu,
    yes: 'a resolution of the senate',
    no: 'its resolute words',
  },
  {
    ja: '発言',
    words: /\b(?:remarks?|statements?|comments?|words|speech|interview)\b/iu,
    yes: 'remarks of a deputy',
    no: 'a remarkable visit',
  },
  {
    ja: '訪問',
    words: /\b(?:visits?|trip)\b/iu,
    yes: 'a visit of lawmakers to the island',
    no: 'visitors of a fair',
  },
]

/** `在外公館の被害`; undefined where no row knows it. */
export const causeInJapanese = (cause: string): string | undefined =>
  CAUSES.find(({ words }) => words.test(cause))?.ja
