/** What a day ahead is for, in Japanese: bulletins say so in English alone. Pure. */
import { PUT_OFF } from '../questions/brief/calledOff.ts'

interface DayRow {
  ja: string
  words: RegExp
  yes: string
  no: string
}

/** What is raised or cut as prices are. */
const PRICES =
  'wage|salary|salaries|pension|price|tariff|tax|taxe|rate|fee|fare|dut(?:y|ie)|VAT|quota|allowance'

/** The first that fits. */
export const DAYS: readonly DayRow[] = [
  {
    ja: '延期後の期日',
    words: /\b(?:postponed|put off|rescheduled) (?:to|until|till|for)\b/iu,
    yes: 'The summit has been postponed until 10 July',
    no: 'The court will rule on the postponed vote',
  },
  {
    ja: '発効予定',
    words: /\b(?:enters?|come|go) into (?:force|effect)\b|\btakes? effect\b/iu,
    yes: 'The law will enter into force on 1 July',
    no: 'Troops will enter the fort on 1 July',
  },
  {
    ja: '第一読会予定',
    words: /\bfirst reading\b/iu,
    yes: 'The first reading of the bill is scheduled for 1 July',
    no: 'The first reader will be thanked on 1 July',
  },
  {
    ja: '第二読会予定',
    words: /\bsecond reading\b/iu,
    yes: 'The second reading of the bill is scheduled for 1 July',
    no: 'The second round is scheduled for 1 July',
  },
  {
    ja: '最終読会予定',
    words: /\b(?:third|final) reading\b/iu,
    yes: 'The third reading of the bill is scheduled for 1 July',
    no: 'The final round is scheduled for 1 July',
  },
  {
    ja: '勾留の期限',
    words:
      /(?<!\b(?:against|over|will) (?:the |an )?)\b(?:house arrest|arrest|detention|custody|remand) (?:of [^,;]{2,60} )?(?:expires?|ends|until|till|will (?:expire|end))\b|\bextend\w* (?:until|till) .*\b(?:arrest|detention|custody|remand)\b/iu,
    yes: 'The court has extended until 1 July the arrest of Orlo',
    no: 'He will be in the house until 1 July',
  },
  {
    ja: '引上げ予定',
    words: new RegExp(
      `\\b(?:${PRICES})s?\\b.*\\b(?:increased?|raised?|go up|doubled?)\\b|\\b(?:increase|raise) (?:the )?(?:\\p{Ll}+ ){0,2}(?:${PRICES})s?\\b`,
      'iu',
    ),
    yes: 'The wage will be increased to 90 euros from 1 July',
    no: 'The increase was opposed until 1 July',
  },
  {
    ja: '引下げ予定',
    words: new RegExp(
      `\\b(?:${PRICES})s?\\b.*\\b(?:reduced?|cut|lowered?|halved?)\\b|\\b(?:reduce|cut|lower) (?:the )?(?:\\p{Ll}+ ){0,2}(?:${PRICES})s?\\b`,
      'iu',
    ),
    yes: 'The tax will be cut by half from 1 July',
    no: 'The ribbon will be cut and the road opened on 1 July',
  },
  {
    ja: '引渡し予定',
    words:
      /\b(?:hand(?:ed)? over(?! (?:the )?(?:chair\w*|presidency|letters|credentials))|extradited?|repatriated?)\b/iu,
    yes: 'The ship will be handed over to Norway on 1 July',
    no: 'Ada Lind will hand in her report on 1 July',
  },
  {
    ja: '解除予定',
    words: /\blift(?:ed)?\b/iu,
    yes: 'Norway will lift the ban from 1 July',
    no: 'Norway will ban the fish from 1 July',
  },
  {
    ja: '署名予定',
    words: /\b(?:sign|signed|signing)\b/iu,
    yes: 'They agreed to sign the treaty in Oslo on 1 July',
    no: 'The signatories will meet on 1 July',
  },
  {
    ja: '終了予定',
    words: /\b(?:last|run) (?:until|till|through)\b|\b(?:end|expire|be over) (?:on|by)\b/iu,
    yes: 'The exercise will last until 1 July',
    no: 'The last round will be held on 1 July',
  },
  {
    ja: '完了予定',
    words: /\bbe (?:completed|finished) (?:on|by|in)\b/iu,
    yes: 'The bridge will be completed by 1 July',
    no: 'The complete text will be read on 1 July',
  },
  {
    ja: '訪問予定',
    words:
      /\b(?:will|would|to|shall) (?:pay (?:an? )?(?:\p{L}+ ){0,3})?visit\b|\b(?:arrive|travel|fly|come|go) (?:in|to)\b|\bleave for (?=\p{Lu})|^The (?:\p{L}+ ){0,3}visit (?:of|to) [^.;]*\b(?:will|would) (?:take place|begin|start)\b/iu,
    yes: 'Lind will pay a visit to Athens on 1 July',
    no: 'Lind will receive Tesar on 1 July',
  },
  {
    ja: '投票予定',
    words:
      /\b(?:elections?|by-elections?|referendum|run-?off|polls) (?:in [\p{L} ]{2,30} )?(?:is|are|will|would|to)\b|\b(?:will|would|to) vote\b/iu,
    yes: 'The elections are to be held on 1 July',
    no: 'The elected mayor will be heard on 1 July',
  },
  {
    ja: '審理予定',
    words: /\bcourts?\b|\btrial\b(?! run)|\bverdict\b/iu,
    yes: 'The court will hear him on 1 July',
    no: 'The committee will hear him on 1 July',
  },
  {
    ja: '開催予定',
    words:
      /\b(?:held|hold|host|take place|convenes?|meet|meeting|session|summit|talks|rounds?|consultations|hearing|conference|forum|exercises?)\b/iu,
    yes: 'The talks will be held in Oslo on 1 July',
    no: 'The road will be opened on 1 July',
  },
  {
    ja: '開始予定',
    words:
      /\b(?:begins?|starts?|started|launch(?:ed)?|opens?|opened|resumes?|resumed|kicks? off|starting from)\b/iu,
    yes: 'A direct flight will be launched on 1 July',
    no: 'The report will be published on 1 July',
  },
  {
    ja: '提出期限',
    words: /\b(?:submit|submitted|report back|file|hand in)\b/iu,
    yes: 'The commission is to submit its findings by 1 July',
    no: 'The commission is to meet on 1 July',
  },
  {
    ja: '公表予定',
    words: /\b(?:announced?|publish(?:ed)?)\b/iu,
    yes: 'The next decision will be announced on 1 July',
    no: 'The road will be closed on 1 July',
  },
]

/** It may come to it later. */
const LATER = new RegExp(`\\b(?:${PUT_OFF})[”"]?$`, 'iu')

/** 訪問予定, 開催予定; of what no row knows that there is something. */
export const dayInJapanese = (words: string): string =>
  DAYS.find((row) => row.words.test(words))?.ja ?? '関連予定'

/** What does not come to pass is put off, or called off. */
export const offInJapanese = (clause: string): string => (LATER.test(clause) ? '延期' : '中止')
