/** The words of the brief, English and Japanese. */
import type { EventKind, OfficeRank } from '../../cypher/ontology.ts'
import type { Brief, Name } from '../api.ts'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]
/** The same in all of them. */
export type Text = Record<Language, string>

export type SectionName = {
  [K in keyof Brief]-?: Brief[K] extends { total: number; lines: unknown[] } ? K : never
}[keyof Brief]

/** Sections in the order in which they are told; `renewed` is told beside first contacts. */
export const SECTIONS: Record<Exclude<SectionName, 'renewed'>, Text> = {
  tensions: { en: 'Tensions', ja: '緊張・対立' },
  decisions: { en: 'Agreements and decisions', ja: '合意・決定' },
  contacts: { en: 'Contacts, by rank', ja: '接触（高位順）' },
  promises: { en: 'Still to come', ja: '今後の予定' },
  firstContacts: { en: 'Further first contacts, or after a silence', ja: 'その他の初めて・久しぶりの接触' },
  levels: { en: 'Level of contacts', ja: '接触のレベル' },
  climate: { en: 'Climate', ja: '関係の改善・悪化' },
  newOffices: { en: 'In another office', ja: '役職の異動' },
  newPeople: { en: 'Heads and ministers new to the archive', ja: '初出の首脳・閣僚' },
}

const RANKS: Record<OfficeRank, Text> = {
  head: { en: 'heads of state or government, or their deputies', ja: '首脳級（副首相等を含む）' },
  minister: { en: 'ministers', ja: '閣僚級' },
  deputy: { en: 'deputy ministers', ja: '次官級' },
  ambassador: { en: 'ambassadors', ja: '大使級' },
  other: { en: 'officials', ja: '実務者' },
}

const KINDS: Record<EventKind, Text> = {
  meeting: { en: 'meeting', ja: '会談' },
  call: { en: 'telephone call', ja: '電話会談' },
  visit: { en: 'visit', ja: '訪問' },
  talks: { en: 'talks', ja: '協議' },
  agreement: { en: 'agreement', ja: '合意・署名' },
  exercise: { en: 'exercise', ja: '演習' },
  aid: { en: 'aid', ja: '支援' },
  support: { en: 'support', ja: '支持' },
  accusation: { en: 'accusation', ja: '非難' },
  rejection: { en: 'rejection', ja: '拒否・反論' },
  protest: { en: 'protest', ja: '抗議' },
  // the class takes in ties that are cut
  sanction: { en: 'sanction or suspension of ties', ja: '制裁・関係停止' },
  appointment: { en: 'appointment', ja: '任命' },
  legal: { en: 'legal action', ja: '司法手続き' },
  incident: { en: 'incident', ja: '事件・事故' },
  statement: { en: 'statement', ja: '発言' },
  other: { en: 'event', ja: '出来事' },
}

/** A name in both languages; of two who share a Japanese one, with what tells them apart. */
export const toText = ({ en, ja, apart }: Name): Text => ({
  en,
  ja: ja === undefined ? en : apart === undefined ? ja : `${ja}（${apart}）`,
})
export const plain = (text: string): Text => ({ en: text, ja: text })

/** Formats a text for each language. */
const both = (make: (language: Language) => string): Text => ({ en: make('en'), ja: make('ja') })

const LOCALES: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP' }

/** An ISO date as far as it is known: 2026, 2026-04, 2026-04-25. */
export const toDate = (date: string): Text =>
  both((language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 ? { month: 'long' } : {}),
      ...(date.length > 7 ? { day: 'numeric' } : {}),
    }).format(new Date(date)),
  )

/** The same without the year, which the heading of the page has; with it where that is another one. */
export const toShortDate = (date: string, year: string): Text =>
  date.length > 7 && date.startsWith(year)
    ? both((language) =>
        new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(
          new Date(date),
        ),
      )
    : toDate(date)

/** Fills `{a}` and the like in a text of each language. */
export function fill(text: Text, given: Record<string, Text>): Text {
  return both((language) =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => given[name]?.[language] ?? ''),
  )
}

const number = (value: number): Text => both((language) => value.toLocaleString(LOCALES[language]))

const TEXTS = {
  title: { en: 'What was new, {from} to {to}', ja: '{from}から{to}までの動き' },
  summary: { en: 'Events: {n}, of which conflict: {conflict}.', ja: '出来事{n}件、うち対立{conflict}件。' },
  begins: {
    en: 'The archive begins with this period: nothing in it can be called first or new.',
    ja: 'この期間が記録の始まりのため、「初めて」「新たな」の別は示していません。',
  },
  firstPeople: { en: 'Principal people', ja: '主な関係者' },
  ofOne: { en: 'Told by “{title}” alone.', ja: '「{title}」の内容だけをまとめています。' },
  ofSome: { en: 'Told by {n} chosen bulletins alone.', ja: '選択した会報{n}件の内容だけをまとめています。' },
  since: {
    en: 'First and new is what the archive did not have before; it begins on {since}.',
    ja: '「初めて」「新たな」とは、記録（{since}以降）に前例がないことを指します。',
  },
  // so little went before that it says next to nothing
  sinceShortly: {
    en: 'The archive begins on {since}, only {days} days before: what is called first or new may well have been before that.',
    ja: '記録は{since}以降（この期間の{days}日前から）しかないため、「初めて」「新たな」は記録の上だけのことです。',
  },
  truncated: {
    en: 'There are more events than one brief looks at; the newest were.',
    ja: '出来事が多いため、新しいものだけを対象にしました。',
  },
  nothing: { en: 'Nothing was reported.', ja: '報じられた出来事はありません。' },
  more: { en: 'and {n} more', ja: 'ほか{n}件' },
  dated: { en: '{date}: {what}', ja: '{date}　{what}' },
  datedAt: { en: '{date}, {place}: {what}', ja: '{date}、{place}　{what}' },
  placed: { en: '{place}: {what}', ja: '{place}　{what}' },
  // the headline of the story, which may be about something else
  within: { en: '{who} (in “{what}”)', ja: '{who}（「{what}」より）' },
  about: { en: '{what} ({fields})', ja: '{what}（{fields}）' },
  again: { en: '{what} (also on {days})', ja: '{what}（{days}にも）' },
  officer: { en: '{title} {name}', ja: '{name}{title}' },
  officerOf: { en: '{title} {name} of {of}', ja: '{name}・{of}{title}' },
  // no Japanese word is known for the title
  officerInEnglish: { en: '{title} {name}', ja: '{name}（{title}）' },
  officerOfInEnglish: { en: '{title} {name} of {of}', ja: '{name}（{of}、{title}）' },
  memberOf: { en: '{name} of {of}', ja: '{name}（{of}）' },
  peopleOf: { en: '{people} of {of}', ja: '{people}（{of}）' },
  did: { en: '{who}: {kind}', ja: '{who}：{kind}' },
  comma: { en: '{a}, {b}', ja: '{a}、{b}' },
  and: { en: '{a} and {b}', ja: '{a}と{b}' },
  andMore: { en: '{a} and {n} more', ja: '{a}ほか{n}者' },
  andPeople: { en: '{a} and {n} more', ja: '{a}ほか{n}名' },
  andOthers: { en: '{a} and more', ja: '{a}など' },
  firstOfBodies: { en: '{what}; their first contact in the archive', ja: '{what}。両者の接触は記録上初めて' },
  firstOfPeople: {
    en: '{what}; the first of these two in the archive',
    ja: '{what}。この二人の接触は記録上初めて',
  },
  renewed: {
    en: '{what}; their first contact since {last} ({days} days)',
    ja: '{what}。{last}以来（{days}日ぶり）',
  },
  up: {
    en: '{a} and {b}: up to the level of {after} (in the archive, for a year before, at most {before})',
    ja: '{a}と{b}：{after}に上昇（記録上の過去1年の最高は{before}）',
  },
  down: {
    en: '{a} and {b}: down to the level of {after} (in the archive, for a year before, usually {before})',
    ja: '{a}と{b}：{after}に低下（記録上の過去1年は通常{before}）',
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
  open: { en: 'No day given', ja: '日付未定' },
  account: {
    en: 'Of {n} events: {told} behind these lines; {noRoom} without room; {rest}.',
    ja: '出来事{n}件の内訳：掲載{told}件、紙面の都合で省略{noRoom}件、{rest}。',
  },
  next: { en: '{a}; {b}', ja: '{a}、{b}' },
  noneLeft: { en: 'none left out', ja: 'その他の除外なし' },
  lesser: {
    en: 'statements, courtesies, in passing, or within one state: {n}',
    ja: '発言・儀礼・付随的な言及・一国内の事柄{n}件',
  },
  uncertain: {
    en: 'read with little certainty: {n} (first in the review)',
    ja: '読み取りが不確か{n}件（「確認待ち」の先頭に一覧）',
  },
  unproved: { en: 'no sentence names all sides: {n}', ja: '当事者双方を示す一文がない{n}件' },
  hearsay: {
    en: 'alleged, denied, recalled, or told by one side: {n}',
    ja: '未確認・否定・回顧または一方の主張のみ{n}件',
  },
  announced: {
    en: 'Plans left out as past, kept, unsure, or told by no clear sentence: {n}.',
    ja: '期日経過・実現済み・不確かな予定、明確な一文のない予定は除いた：{n}件。',
  },
  fields: {
    en: 'In brackets behind a contact: fields that its story names.',
    ja: '接触の末尾の（　）は記事が触れる分野。',
  },
  source: { en: 'All notes are from “{title}” ({file}).', ja: '注はすべて「{title}」（{file}）による。' },
  quoted: {
    en: 'Quotes are in the language of the bulletin.',
    ja: '引用は原文（英語等）のまま。日本語表記が会報にない人名・組織名はラテン文字で記した。',
  },
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

export const rankName = (rank: OfficeRank): Text => RANKS[rank]
export const kindName = (kind: EventKind): Text => KINDS[kind]
