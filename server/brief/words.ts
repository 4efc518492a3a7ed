/** The words of the brief, English and Japanese. */
import type { OfficeRank } from '../../cypher/ontology.ts'
import type { Brief } from '../api.ts'

/** The same in both languages. */
export type Text = Record<Language, string>
export type Language = 'en' | 'ja'
export const LANGUAGES: readonly Language[] = ['en', 'ja']

export type SectionName = {
  [K in keyof Brief]-?: Brief[K] extends { total: number; lines: unknown[] } ? K : never
}[keyof Brief]

/** Sections in the order in which they are told. */
export const SECTIONS: Record<SectionName, Text> = {
  contacts: { en: 'Contacts', ja: '接触' },
  agreements: { en: 'Agreements', ja: '合意・署名' },
  firstContacts: { en: 'First contacts', ja: '初めての接触' },
  renewed: { en: 'Renewed after a silence', ja: '久しぶりの接触' },
  levels: { en: 'Another rank', ja: '接触レベルの変化' },
  climate: { en: 'Climate', ja: '関係の温度' },
  newPeople: { en: 'New people', ja: '新たに登場した人物' },
  newOffices: { en: 'New offices', ja: '新しい役職' },
  promises: { en: 'Announced', ja: '予定' },
}

const RANKS: Record<OfficeRank, Text> = {
  head: { en: 'heads of state or government', ja: '首脳' },
  minister: { en: 'ministers', ja: '閣僚' },
  deputy: { en: 'deputy ministers', ja: '次官級' },
  ambassador: { en: 'ambassadors', ja: '大使' },
  other: { en: 'officials', ja: '実務者' },
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
    en: 'The archive begins with this period, so nothing in it is called new.',
    ja: 'この期間より前の記録がないため、「新しい」ものは示していません。',
  },
  truncated: {
    en: 'There are more events than one brief looks at; the newest were.',
    ja: '出来事が多いため、新しいものだけを対象にしました。',
  },
  nothing: { en: 'Nothing was reported.', ja: '報じられた出来事はありません。' },
  more: { en: 'And {n} more.', ja: 'ほか{n}件。' },
  dated: { en: '{date}: {what}', ja: '{date}　{what}' },
  pair: { en: '{a} and {b}', ja: '{a}と{b}' },
  renewed: {
    en: '{a} and {b}: the first contact since {last} ({days} days)',
    ja: '{a}と{b}：{last}以来（{days}日ぶり）',
  },
  up: { en: '{a} and {b}: now {after}, before {before}', ja: '{a}と{b}：{before}から{after}へ' },
  warmer: {
    en: '{a} and {b}: warmer, {now} of {all} events are conflict (in the year before {was} of {whole})',
    ja: '{a}と{b}：改善、対立は{all}件中{now}件（前年は{whole}件中{was}件）',
  },
  cooler: {
    en: '{a} and {b}: cooler, {now} of {all} events are conflict (in the year before {was} of {whole})',
    ja: '{a}と{b}：悪化、対立は{all}件中{now}件（前年は{whole}件中{was}件）',
  },
  person: { en: '{person}, {office}', ja: '{person}（{office}）' },
  seat: { en: '{title}, {of}', ja: '{of}、{title}' },
  office: { en: '{person}: {office}; before: {before}', ja: '{person}：{office}（前職：{before}）' },
  due: { en: '{what} (due by now)', ja: '{what}（期日到来）' },
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
