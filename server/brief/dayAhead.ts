/** What a day ahead is for, in Japanese: bulletins say so in English alone. Pure. */
import { PUT_OFF } from '../questions/brief/calledOff.ts'
import { matterInJapanese, type AheadRow } from './matterAhead.ts'

/** People or bodies that are named. */
const NAMED = 2
const VISITS = '訪問予定'
const PREPARED = /^(?:preparations?|upcoming|forthcoming)\b/iu

/** What is raised or cut as prices are. */
const PRICES =
  'wage|salary|salaries|pension|price|tariff|tax|taxe|rate|fee|fare|dut(?:y|ie)|VAT|quota|allowance'

/** The first that fits. */
export const DAYS: readonly AheadRow[] = [
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
    ja: '開放予定',
    words: /\b(?:re)?open(?:ed|ing)?\b.*\b(?:crossings?|checkpoints?|border)\b/iu,
    yes: 'They agreed to open the crossing on 1 July',
    no: 'The border talks will open on 1 July',
  },
  {
    ja: '日程調整予定',
    words: /\bbe agreed\b/iu,
    yes: 'The new date will be agreed through diplomatic channels',
    no: 'They agreed to disagree',
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
    ja: '任期満了',
    words: /\b(?:powers|terms? of office|mandates?)\b.*\bexpires?\b/iu,
    yes: 'The powers of the judge expire on 1 July',
    no: 'The contract will expire on 1 July',
  },
  {
    ja: '終了予定',
    words: /\b(?:last|run) (?:until|till|through)\b|\b(?:end|expire|be over) (?:on|by)\b/iu,
    yes: 'The exercise will last until 1 July',
    no: 'The last round will be held on 1 July',
  },
  {
    ja: '完成予定',
    words:
      /\b(?:railway|road|motorway|bridge|line|station|plant|building|pipeline)\b.*\bbe (?:completed|finished)\b/iu,
    yes: 'The railway will be completed by 1 July',
    no: 'The talks will be completed by 1 July',
  },
  {
    ja: '完了予定',
    words: /\bbe (?:completed|finished) (?:on|by|in)\b/iu,
    yes: 'The release will be completed by 1 July',
    no: 'The complete text will be read on 1 July',
  },
  {
    ja: '訪問予定',
    words:
      /\b(?:will|would|to|shall) (?:pay (?:an? )?(?:\p{L}+ ){0,3})?visits?\b|\b(?:arrive|travel|fly|come|go) (?:in|to)\b|\bleave for (?=\p{Lu})|^The (?:\p{L}+ ){0,3}visit (?:of|to) [^.;]*\b(?:will|would) (?:take place|begin|start)\b/iu,
    yes: 'Lind will pay a visit to Athens on 1 July',
    no: 'Lind will receive Tesar on 1 July',
  },
  {
    ja: '招集予定',
    words: /\bbe called\b/iu,
    yes: 'A by-election will be called within two months',
    no: 'The ambassador will call on the president',
  },
  {
    ja: '実施予定',
    words: /\breferendum\b.*\bheld\b|\bheld\b.*\breferendum\b/iu,
    yes: 'The referendum will be held on 1 July',
    no: 'The talks will be held on 1 July',
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
    ja: '参加予定',
    words: /\b(?:run in|take part)\b/iu,
    yes: 'The party will run in the municipal elections',
    no: 'The party will part ways with him',
  },
  {
    ja: '派遣予定',
    words: /\b(?:sent|send|leave for|dispatched)\b/iu,
    yes: 'An expert mission will be sent to Oslo',
    no: 'The sentence will be read',
  },
  {
    ja: '供与予定',
    words:
      /\b(?:deliver(?:ed)?(?! (?:an? |the )?(?:speech|lecture|address|remarks))|supply|supplied|provided?)\b/iu,
    yes: 'France will deliver three systems',
    no: 'The delivery room will be closed',
  },
  {
    ja: '建設予定',
    words: /\b(?:build|built)\b/iu,
    yes: 'Norway will build a school',
    no: 'The building will be sold',
  },
  {
    ja: '更新予定',
    words: /\bbe (?:updated|renewed|extended)\b/iu,
    yes: 'The feasibility study is to be updated by 1 July',
    no: 'The update is good',
  },
  {
    ja: '決定予定',
    words: /\bmake the final (?:choice|decision)\b/iu,
    yes: 'The government will make the final choice in 2032',
    no: 'The final will be played in Oslo',
  },
  {
    ja: '提出期限',
    words: /\b(?:submit|submitted|report back|file|hand in)\b/iu,
    yes: 'The commission is to submit its findings by 1 July',
    no: 'The commission is to meet on 1 July',
  },
  {
    ja: '修復予定',
    words: /\b(?:repaired|restored|rebuilt|cleaned|fixed)\b/iu,
    yes: 'The dam will be repaired by 1 July',
    no: 'The dam will be opened on 1 July',
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

/** These say by themselves of what they are told. */
const WHOLE = /読会|勾留|任期|訪問/u

/** 訪問予定, 国民投票の実施予定; of what no row knows that there is something. @param sentence in which more may be said of it */
export function dayInJapanese(words: string, sentence = ''): string {
  const act = DAYS.find((row) => row.words.test(words))?.ja
  const matter = matterInJapanese(words) || matterInJapanese(sentence)
  if (act === undefined) return matter === '' ? '関連予定' : `${matter}の予定`
  if (act === VISITS && matter.endsWith('相互訪問')) return `${matter}予定`
  return matter === '' || WHOLE.test(act) || act.startsWith(matter) ? act : `${matter}の${act}`
}

/** Those of whom a day ahead is told, in Japanese. */
export interface Ahead {
  /** People in their offices, in the order of the text. */
  people: readonly string[]
  /** States and bodies. */
  bodies: readonly string[]
  /** The state that somebody comes to. */
  to: string
  /** The town that is named, or the host. */
  place: string
  /** Whoever is named first acts. */
  isActing: boolean
}

/** リンド外相がテサル外相のオスロ訪問を招請 */
function invitation(
  words: string,
  { people: [first = '', second = ''], to, place, isActing }: Ahead,
): string {
  const where = place === '' ? to : place
  if (/\baccepted\b/u.test(words)) return `${first}${where === '' ? '' : `${where}への`}訪問招請を受諾`
  if (second !== '') return `${first}が${second}の${where}訪問を招請`
  return `${first === '' ? '' : `${first}${isActing ? 'が' : 'の'}`}${where}訪問を招請`
}

/** リンド首相がギリシャを訪問予定, 国民投票の開催予定. @param sentence in which the words stand */
export function aheadInJapanese(
  words: string,
  sentence: string,
  { isInvited, isOff }: { isInvited?: true | undefined; isOff: boolean },
  whom: Ahead,
): string {
  if (isInvited === true) return invitation(words, whom)
  const { people, bodies, to, place } = whom
  const who = (people.length > 0 ? people : bodies).slice(0, NAMED).join('、')
  const of = who === '' ? '' : `${who}：`
  if (isOff) return `${of}${matterInJapanese(words) || '予定'}`
  if (PREPARED.test(words)) return `${of}${matterInJapanese(words)}に向けた準備`
  const set = dayInJapanese(words, sentence)
  const where = to === '' || people.length === 0 ? place || to : to
  if (set === VISITS && where !== '') {
    const guests = people.length > 0 ? who : matterInJapanese(words).replace(/訪問$/u, '')
    return guests === '' ? `${where}${set}` : `${guests}が${where}を${set}`
  }
  return `${of}${set}${place === '' ? '' : `（於：${place}）`}`
}

/** What does not come to pass is put off, or called off. */
export const offInJapanese = (clause: string): string => (LATER.test(clause) ? '延期' : '中止')
