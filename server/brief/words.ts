/** The words of the brief, English and Japanese. */
import type { EventKind, OfficeRank } from '../../cypher/ontology.ts'
import type { Brief } from '../api.ts'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]
/** The same in all of them. */
export type Text = Record<Language, string>

export type SectionName = {
  [K in keyof Brief]-?: Brief[K] extends { total: number; lines: unknown[] } ? K : never
}[keyof Brief]

/** Sections in the order in which they are told. */
export const SECTIONS: Record<SectionName, Text> = {
  contacts: { en: 'Contacts', ja: '接触' },
  agreements: { en: 'Agreements', ja: '合意・署名' },
  firstContacts: { en: 'First contacts in the archive', ja: '記録上初めての接触' },
  renewed: { en: 'Contacts after a silence', ja: '久しぶりの接触' },
  levels: { en: 'Level of contacts', ja: '接触のレベル' },
  climate: { en: 'Climate', ja: '関係の改善・悪化' },
  newPeople: { en: 'People new to the archive', ja: '初めて記録された人物' },
  newOffices: { en: 'Offices new to the archive', ja: '記録上新たな役職' },
  promises: { en: 'Announced or considered', ja: '予定・検討' },
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
function fill(text: Text, given: Record<string, Text>): Text {
  return both((language) =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => given[name]?.[language] ?? ''),
  )
}

const number = (value: number): Text => both((language) => value.toLocaleString(LOCALES[language]))

const TEXTS = {
  title: { en: 'What was new, {from} to {to}', ja: '{from}から{to}までの動き' },
  summary: { en: 'Events: {n}, of which conflict: {conflict}.', ja: '出来事{n}件、うち対立{conflict}件。' },
  begins: {
    en: 'The archive has nothing of these people before this period: all appear for the first time. Nothing else is called new.',
    ja: 'この期間より前に、これらの人物の記録はありません。全員が初出のため、ほかに「新しい」ものは示していません。',
  },
  firstPeople: { en: 'People, all for the first time', ja: '主な関係者（全員が初出）' },
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
  beside: { en: '{one} ({other})', ja: '{one}（{other}）' },
  met: { en: '{a} met {b}', ja: '{a}と{b}が会談' },
  called: { en: '{a} spoke with {b} by telephone', ja: '{a}と{b}が電話会談' },
  talked: { en: '{a} held talks with {b}', ja: '{a}と{b}が協議' },
  did: { en: '{who}: {kind}', ja: '{who}：{kind}' },
  comma: { en: '{a}, {b}', ja: '{a}、{b}' },
  and: { en: '{a} and {b}', ja: '{a}と{b}' },
  andMore: { en: '{a} and {n} more', ja: '{a}ほか{n}者' },
  pair: { en: '{a} and {b}', ja: '{a}と{b}' },
  renewed: {
    en: '{deed}, the first contact since {last} ({days} days)',
    ja: '{deed}。{last}以来（{days}日ぶり）',
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
  person: { en: '{person}, {office}', ja: '{person}（{office}）' },
  seat: { en: '{title}, {of}', ja: '{of}{title}' },
  // No Japanese word is known for the title: what is said is how high it is. What the head of a body is called depends on the body.
  seatOfHead: { en: '{title}, {of}', ja: '{of}の長［{title}］' },
  seatOfMinister: { en: '{title}, {of}', ja: '{of}の閣僚級［{title}］' },
  seatOfDeputy: { en: '{title}, {of}', ja: '{of}の次官級［{title}］' },
  seatInEnglish: { en: '{title}, {of}', ja: '{of}の{title}' },
  office: { en: '{person}: {office} (before: {before})', ja: '{person}：{office}（従前：{before}）' },
  due: { en: 'Due {date}', ja: '{date}（期日到来）' },
  open: { en: 'No day given', ja: '時期未定' },
  uncertain: {
    en: 'Left out as their reading is uncertain: {n}; the review lists such readings.',
    ja: '読み取りが不確かなため除いた項目：{n}件（「確認待ち」に一覧）。',
  },
  hearsay: {
    en: 'Left out as only alleged, denied, or told by one side: {n}.',
    ja: '未確認・否定された情報、または一方の主張のみのため除いた項目：{n}件。',
  },
  quoted: {
    en: 'Quotes are in the language of the bulletin.',
    ja: '脚注の引用は原文（英語等）のまま。日本語表記が会報にない人名・組織名はラテン文字で記した。',
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
