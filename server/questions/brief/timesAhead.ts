/** Times ahead that a sentence names otherwise than by a day or a month: next week, spring, the first half of 2032, soon. Pure. */
import { addDays } from '../../graph/eventSet.ts'
import { MONTH_NAMES, monthOf } from './days.ts'
import { NUMBER_WORDS } from './numberWords.ts'

interface Told {
  en: string
  ja: string
}

/** A time that a text names: from when, as a day, a month or a year, where it says so, and how it is called. */
export interface TimeAhead {
  date?: string
  /** The last day of it. */
  until?: string
  when?: Told
  start: number
  end: number
}

type Meant = Omit<TimeAhead, 'start' | 'end'>
type Groups = Partial<Record<string, string>>

interface TimeRow {
  words: RegExp
  /** Undefined where it is none that comes soon. @param reported the day of the report */
  meant(groups: Groups, reported: string): Meant | undefined
  yes: string
  no: string
}

/** Years ahead for which something is arranged: a goal for the next decade is none. */
const YEARS = 3

const yearOf = (day: string): number => Number(day.slice(0, 4))
const two = (n: number): string => String(n).padStart(2, '0')
/** The last day of a month. */
const lastOf = (year: number, month: number): string =>
  addDays(month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${two(month + 1)}-01`, -1)

const isSoon = (year: number, reported: string): boolean =>
  year >= yearOf(reported) && year <= yearOf(reported) + YEARS

const SEASONS: Record<string, Told & { month: number }> = {
  spring: { en: 'Spring', ja: '春', month: 3 },
  summer: { en: 'Summer', ja: '夏', month: 6 },
  autumn: { en: 'Autumn', ja: '秋', month: 9 },
  fall: { en: 'Autumn', ja: '秋', month: 9 },
  winter: { en: 'Winter', ja: '冬', month: 12 },
}
const SEASON = '(?<season>spring|summer|autumn|fall|winter)'
const YEAR = '(?<year>20\\d\\d)'
const MONTH = MONTH_NAMES.join('|')
const COUNTS = NUMBER_WORDS.join('|')
const countOf = (word: string): number => NUMBER_WORDS.indexOf(word.toLowerCase()) + 1 || Number(word)
const UNITS: Record<string, number> = { day: 1, week: 7, month: 30 }

/** The year that is named, or in which the month comes next. */
function yearMeant({ year, next }: Groups, month: number, reported: string): number {
  if (year !== undefined) return Number(year)
  const isOver = `${String(yearOf(reported))}-${two(month + 2)}` < reported.slice(0, 7)
  return yearOf(reported) + (isOver || (next !== undefined && month <= Number(reported.slice(5, 7))) ? 1 : 0)
}

function season(groups: Groups, reported: string): Meant | undefined {
  const told = SEASONS[groups.season ?? '']
  if (told === undefined) return undefined
  const year = yearMeant(groups, told.month, reported)
  const name = { en: `${told.en} ${String(year)}`, ja: `${String(year)}年${told.ja}` }
  return {
    date: `${String(year)}-${two(told.month)}`,
    when: groups.by === undefined ? name : { en: `By ${name.en.toLowerCase()}`, ja: `${name.ja}までに` },
  }
}

function half({ half: n, month, year, next }: Groups, reported: string): Meant | undefined {
  const isFirst = n === 'first'
  const [en, ja] = isFirst ? ['First half of', '前半'] : ['Second half of', '後半']
  if (month !== undefined) {
    const at = monthOf(month)
    const of =
      year === undefined ? yearOf(reported) + (at < Number(reported.slice(5, 7)) ? 1 : 0) : Number(year)
    return {
      date: `${String(of)}-${two(at)}`,
      when: { en: `${en} ${month} ${String(of)}`, ja: `${String(of)}年${String(at)}月${ja}` },
    }
  }
  const of = year === undefined ? yearOf(reported) + (next === undefined ? 0 : 1) : Number(year)
  if (!isSoon(of, reported)) return undefined
  return {
    date: `${String(of)}-${isFirst ? '01' : '07'}`,
    until: lastOf(of, isFirst ? 6 : 12),
    when: { en: `${en} ${String(of)}`, ja: `${String(of)}年${ja}` },
  }
}

/** The first that fits a stretch. */
export const TIMES: readonly TimeRow[] = [
  {
    words: /\bnext week\b/giu,
    meant(_, reported) {
      const weekday = (new Date(reported).getUTCDay() + 6) % 7
      const monday = addDays(reported, 7 - weekday)
      const [, month = '', day = ''] = monday.split('-').map(Number).map(String)
      const name = MONTH_NAMES[Number(month) - 1] ?? ''
      return {
        ...{ date: monday, until: addDays(monday, 6) },
        when: {
          en: `Week of ${day} ${name}`,
          ja: `${month}月${day}日の週`,
        },
      }
    },
    yes: 'The ambassador will hand it over next week.',
    no: 'The ambassador handed it over last week.',
  },
  {
    words: /\bnext month\b/giu,
    meant(_, reported) {
      const [year, month] = [yearOf(reported), Number(reported.slice(5, 7))]
      return { date: month === 12 ? `${String(year + 1)}-01` : `${String(year)}-${two(month + 1)}` }
    },
    yes: 'They will meet next month.',
    no: 'They will meet every month.',
  },
  {
    words: new RegExp(
      `\\bthe (?<half>first|second) half of (?:(?<next>next year|the coming year)|the year|this year|(?<month>${MONTH})(?:,? ${YEAR.replace('year', 'ofMonth')})?|${YEAR})`,
      'giu',
    ),
    meant: ({ ofMonth, ...groups }, reported) =>
      half(ofMonth === undefined ? groups : { ...groups, year: ofMonth }, reported),
    yes: 'He will come in the first half of November.',
    no: 'He will come in the second half of the match.',
  },
  {
    words: new RegExp(
      `\\b(?:(?<by>by|before|until) (?:the )?|in (?:the )?|(?<next>next |the coming )|this )(?:early |late )?${SEASON}(?: (?:of )?${YEAR}| of (?<following>next year))?\\b(?! (?:session|school|camp|games|olympics|draft|offensive))`,
      'giu',
    ),
    meant: ({ following, ...groups }, reported) =>
      season(following === undefined ? groups : { ...groups, year: String(yearOf(reported) + 1) }, reported),
    yes: 'It will be put to a referendum next spring.',
    no: 'The spring was cold.',
  },
  {
    words: new RegExp(`\\b(?:by|before|until|at|towards) the end of (?:(?<next>next year)|${YEAR})`, 'giu'),
    meant({ next, year }, reported) {
      const of = next === undefined ? Number(year) : yearOf(reported) + 1
      if (!isSoon(of, reported)) return undefined
      return { date: String(of), when: { en: `By the end of ${String(of)}`, ja: `${String(of)}年末までに` } }
    },
    yes: 'The railway will be completed by the end of 2033.',
    no: 'The railway was completed at the end of the war.',
  },
  {
    words: new RegExp(
      `\\b(?:in )?(?:early |late |mid-)?(?:(?<next>next year)(?!['’]s)|(?<=\\bin (?:early |late |mid-)?)${YEAR})\\b(?! of \\d)`,
      'giu',
    ),
    meant({ next, year }, reported) {
      const of = next === undefined ? Number(year) : yearOf(reported) + 1
      return isSoon(of, reported) && of > yearOf(reported) ? { date: String(of) } : undefined
    },
    yes: 'He accepted an invitation to visit Oslo next year.',
    no: 'The budget of next year’s summit was adopted.',
  },
  {
    words: new RegExp(`\\bwithin (?<count>${COUNTS}|\\d{1,2}) (?<unit>day|week|month)s?\\b`, 'giu'),
    meant({ count = '', unit = '' }, reported) {
      const by = addDays(reported, countOf(count) * (UNITS[unit.toLowerCase()] ?? 1))
      const [day, month] = [String(Number(by.slice(8))), MONTH_NAMES[Number(by.slice(5, 7)) - 1] ?? '']
      return unit.toLowerCase() === 'month'
        ? {
            date: by.slice(0, 7),
            when: {
              en: `By ${month} ${by.slice(0, 4)}`,
              ja: `${by.slice(0, 4)}年${String(Number(by.slice(5, 7)))}月頃までに`,
            },
          }
        : {
            date: by,
            when: {
              en: `By about ${day} ${month}`,
              ja: `${String(Number(by.slice(5, 7)))}月${day}日頃までに`,
            },
          }
    },
    yes: 'A by-election will be called within two months.',
    no: 'A by-election was called within walls.',
  },
  {
    words:
      /\b(?:soon|shortly|in the (?:near future|coming (?:days|weeks|months)|next few (?:days|weeks|months)))\b(?! (?:after|before|as))/giu,
    meant: () => ({}),
    yes: 'The students will come soon.',
    no: 'The students came soon after the rector.',
  },
]

/** Those that are not over on a day. */
export function timesAhead(sentence: string, reported: string, from: string): TimeAhead[] {
  const found = TIMES.flatMap(({ words, meant }) =>
    [...sentence.matchAll(words)].flatMap(({ 0: { length }, index, groups = {} }): TimeAhead[] => {
      const time = meant(groups, reported)
      if (time === undefined) return []
      const last = time.until ?? time.date
      const isOver = last !== undefined && last < from.slice(0, last.length)
      return isOver ? [] : [{ ...time, start: index, end: index + length }]
    }),
  )
  return found.filter(
    (one, at) => !found.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  )
}
