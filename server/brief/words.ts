/** The words of the brief, English and Japanese. */
import type { OfficeRank } from '../../cypher/ontology.ts'
import type { Brief, Name } from '../api.ts'
import { hasDay } from '../questions/brief/days.ts'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]
/** The same in all of them. */
export type Text = Record<Language, string>

export type SectionName = {
  [K in keyof Brief]-?: Brief[K] extends { total: number; lines: unknown[] } ? K : never
}[keyof Brief]

/** Sections in the order of the page. First and renewed contacts have none: they stand among the contacts, and say so. Days ahead stand with what is yet to come. */
export const SECTIONS: Record<Exclude<SectionName, 'firstContacts' | 'renewed' | 'ahead'>, Text> = {
  matters: { en: 'What matters', ja: '特に重要な動き' },
  tensions: { en: 'Tensions', ja: '緊張・対立' },
  decisions: { en: 'Agreements and cooperation', ja: '合意・協力' },
  contacts: { en: 'Contacts', ja: '要人往来・会談' },
  domestic: { en: 'Domestic affairs', ja: '国内情勢' },
  others: { en: 'Also reported', ja: 'その他の報道' },
  // whoever reads it later knows what was ahead then
  promises: { en: 'Still to come, as of {day}', ja: '今後の予定（{day}時点）' },
  levels: { en: 'Level of contacts', ja: '接触のレベル' },
  climate: { en: 'Climate', ja: '関係の改善・悪化' },
  newOffices: { en: 'Change of office', ja: '人事異動' },
  newPeople: { en: 'Heads and ministers new to the archive', ja: '初出の首脳・閣僚' },
}

const RANKS: Record<OfficeRank, Text> = {
  head: { en: 'heads of state or government, or their deputies', ja: '首脳級（副首相等を含む）' },
  minister: { en: 'ministers', ja: '閣僚級' },
  deputy: { en: 'deputy ministers', ja: '次官級' },
  ambassador: { en: 'ambassadors', ja: '大使級' },
  other: { en: 'officials', ja: '実務者' },
}

/** A name in both languages; of two who share a Japanese one, with what tells them apart. */
export const toText = ({ en, ja, apart }: Name): Text => ({
  en,
  ja: ja === undefined ? en : apart === undefined ? ja : `${ja}（${apart}）`,
})
export const plain = (text: string): Text => ({ en: text, ja: text })

export const NOTHING = plain('')

/** Makes a text for each language. */
export const both = (make: (language: Language) => string): Text => ({ en: make('en'), ja: make('ja') })

const LOCALES: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP' }

/** An ISO date as far as it is known: 2026, 2026-04, 2026-04-25. */
export const toDate = (date: string): Text =>
  both((language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 ? { month: 'long' } : {}),
      ...(hasDay(date) ? { day: 'numeric' } : {}),
    }).format(new Date(date)),
  )

/** The same without the year, which the heading of the page has; with it where that is another one. */
const toShortDate = (date: string, year: string): Text =>
  hasDay(date) && date.startsWith(year)
    ? both((language) =>
        new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(
          new Date(date),
        ),
      )
    : toDate(date)

/** The days of a span, of which the year is known: `13–15 September`, 9月13～15日; `30 July – 4 August`, 7月30日～8月4日. */
export function toDays(from: string, to: string, year: string): Text {
  const [first, last] = [toShortDate(from, year), toShortDate(to, year)]
  if (from === to) return last
  return from.slice(0, 7) === to.slice(0, 7)
    ? {
        en: `${String(Number(from.slice(8)))}–${last.en}`,
        ja: first.ja.replace(/日$/u, `～${String(Number(to.slice(8)))}日`),
      }
    : { en: `${first.en} – ${last.en}`, ja: `${first.ja}～${last.ja}` }
}

/** From one day to another: `24 April – 1 May 2026`, 2026年4月24日～5月1日. */
export const toPeriod = (from: string, to: string): Text => ({
  en: new Intl.DateTimeFormat(LOCALES.en, { timeZone: 'UTC', dateStyle: 'long' })
    .formatRange(new Date(from), new Date(to))
    // thin spaces
    .replaceAll(/\s/gu, ' '),
  ja: `${toDate(from).ja}～${toShortDate(to, from.slice(0, 4)).ja}`,
})

/** Fills `{a}` and the like in a text of each language. */
export function fill(text: Text, given: Record<string, Text>): Text {
  return both((language) =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => given[name]?.[language] ?? ''),
  )
}

const number = (value: number): Text => both((language) => value.toLocaleString(LOCALES[language]))

const TEXTS = {
  title: { en: 'What is new, {period}', ja: '主な動き　{period}' },
  published: { en: '{title} ({publisher})', ja: '{title}（{publisher}）' },
  ofAll: { en: 'From {n} bulletins', ja: '週報{n}件による' },
  ofSome: { en: 'From {n} chosen bulletins alone', ja: '選択した週報{n}件のみによる' },
  made: { en: '{of}; made on {day}', ja: '{of}、{day}作成' },
  since: {
    en: 'First and new is what the archive did not have before; it begins on {since}.',
    ja: '「初めて」「新たな」とは、記録（{since}以降）に前例がないことをいう。',
  },
  short: {
    en: 'Who and what is new or first is told once the archive holds half a year; it begins on {since}.',
    ja: '「初めて」「新たな」の判定は、記録（{since}以降）が半年分になってから行う。',
  },
  truncated: {
    en: 'There are more events than one brief looks at; the newest were.',
    ja: '出来事が多いため、新しいものだけを対象にした。',
  },
  nothing: { en: 'Nothing was reported.', ja: '報じられた出来事はない。' },
  more: { en: 'and {n} more', ja: 'ほか{n}件' },
  moreBelow: { en: 'and {n} more below', ja: 'ほか{n}件は後掲' },
  overleaf: { en: 'Also in these days', ja: 'その他の記事・予定' },
  ahead: { en: '“{words}” ({what})', ja: '{words}（「{what}」関連）' },
  setFor: { en: '{who}: {what}', ja: '{who}：{what}' },
  off: { en: 'OFF – {what}', ja: '【{off}】{what}' },
  sources: { en: 'Sources', ja: '出典' },
  dated: { en: '{date}: {what}', ja: '{date}　{what}' },
  undated: { en: 'Date open', ja: '日程未定' },
  byEnd: { en: 'By the end of {date}', ja: '{date}末までに' },
  reported: { en: 'Reported {date}: {what}', ja: '{date}付報道　{what}' },
  bracketed: { en: '{what} ({extra})', ja: '{what}（{extra}）' },
  with: { en: 'with {who}', ja: '{who}と会談' },
  withOnPhone: { en: 'with {who}', ja: '{who}と電話会談' },
  together: { en: '{a} with {b}', ja: '{a}と{b}' },
  met: { en: '{a} met {b}', ja: '{a}と{b}が会談' },
  also: { en: 'also {who}', ja: 'ほか{who}' },
  at: { en: 'in {place}', ja: '於：{place}' },
  accusing: { en: 'accusing {who}', ja: '{who}を非難' },
  denied: { en: 'denied by {who}', ja: '{who}は否定' },
  appointed: { en: '{who} appointed {title}', ja: '{who}就任' },
  appointedAs: { en: '{who} appointed {title}', ja: '{title}に{who}' },
  leaves: { en: '{who} relieved', ja: '{who}離任' },
  leavesAs: { en: '{who} relieved as {title}', ja: '{who}{title}離任' },
  sentenced: { en: 'for {what}', ja: '罪状：{what}' },
  accused: { en: 'accused of {what}', ja: '容疑：{what}' },
  over: { en: 'over {what}', ja: '{what}をめぐり' },
  on: { en: 'on {what}', ja: '議題：{what}' },
  announced: { en: 'announced {day}', ja: '{day}発表' },
  toldBefore: { en: 'reported {day}', ja: '{day}既報' },
  note: { en: 'note: {what}', ja: '週報に注記あり、脚注参照' },
  ofState: { en: '{state}: {what}', ja: '{state}：{what}' },
  follows: { en: 'before, {day}: {what}', ja: '既報（{day}）「{what}」' },
  again: { en: 'again, as on {day}', ja: '{day}に続く' },
  hedged: { en: 'reportedly', ja: '報道ベース' },
  comma: { en: '{a}, {b}', ja: '{a}、{b}' },
  semicolon: { en: '{a}; {b}', ja: '{a}。{b}' },
  across: { en: '{a}–{b}', ja: '{a}－{b}' },
  andMore: { en: '{a} and {n} more', ja: '{a}ほか{n}組' },
  andOthers: { en: '{a} and others', ja: '{a}ら' },
  firstOfBodies: { en: 'first contact on record', ja: '記録上初めての接触' },
  firstOfPeople: { en: 'first meeting of these two on record', ja: 'この二人の接触は記録上初めて' },
  renewed: { en: 'first since {last} ({days} days)', ja: '{last}以来（{days}日ぶり）' },
  up: {
    en: '{a} and {b}: up to the level of {after} (at most {before} in the year before, as far as the archive goes back)',
    ja: '{a}と{b}：{after}に上昇（過去1年の最高は、記録の範囲で{before}）',
  },
  down: {
    en: '{a} and {b}: down to the level of {after} (usually {before} in the year before, as far as the archive goes back)',
    ja: '{a}と{b}：{after}に低下（過去1年は、記録の範囲で通常{before}）',
  },
  warmer: {
    en: '{a} and {b}: warmer, conflict in {now} of {all} events (in the year before in {was} of {whole})',
    ja: '{a}と{b}：改善。対立は{all}件中{now}件（過去1年は{whole}件中{was}件）',
  },
  cooler: {
    en: '{a} and {b}: cooler, conflict in {now} of {all} events (in the year before in {was} of {whole})',
    ja: '{a}と{b}：悪化。対立は{all}件中{now}件（過去1年は{whole}件中{was}件）',
  },
  seat: { en: '{title}, {of}', ja: '{of}{title}' },
  seatInEnglish: { en: '{title}, {of}', ja: '{of}の{title}' },
  office: { en: '{person}: {office} (before: {before})', ja: '{person}：{office}（従前：{before}）' },
  left: {
    en: 'Stories not shown, for want of room: {n}.',
    ja: '紙面の都合で記事{n}件を省略。',
  },
  leftOf: {
    en: 'Stories not shown, for want of room: {n}; among them contacts of heads and ministers: {who}.',
    ja: '紙面の都合で記事{n}件を省略。うち首脳・閣僚級の接触：{who}。',
  },
  overtaken: {
    en: 'Left out, as a later story tells that it came to pass: {n}.',
    ja: '後の記事で実現が報じられたため割愛：{n}件。',
  },
  quoted: {
    en: 'Lines are headlines of the bulletin{lacking}; {brackets}the numbers lead to sentence, agency, day and number of the story.',
    ja: '各項は週報の見出し{lacking}、{brackets}番号は根拠の文・通信社・日付・記事番号を示す。',
  },
  lacking: { en: ', in the other language where it has none', ja: '（和文のないものは英文のまま）' },
  brackets: { en: 'in brackets, what its text adds; ', ja: '（　）内は本文による補足、' },
} satisfies Record<string, Text>

/** A text of the table with its gaps filled; numbers in the manner of each language. */
export function say(name: keyof typeof TEXTS, given: Record<string, Text | number> = {}): Text {
  return fill(
    TEXTS[name],
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, typeof value === 'number' ? number(value) : value]),
    ),
  )
}

/** Words behind others in brackets; brackets within these are square in Japanese. */
export const inBrackets = (what: Text, extra: Text): Text =>
  both((language) =>
    extra[language] === ''
      ? what[language]
      : say('bracketed', {
          what,
          extra: { en: extra.en, ja: extra.ja.replaceAll('（', '〔').replaceAll('）', '〕') },
        })[language],
  )

export const rankName = (rank: OfficeRank): Text => RANKS[rank]
