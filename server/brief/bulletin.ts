/** How a bulletin calls itself, in words of both languages. Pure. */
import countries from 'world-countries'
import type { Brief } from '../api/brief.ts'
import { isJapanese } from '../search/fold.ts'
import type { Text } from './words.ts'
import { plain, say } from './words.ts'

type Document = Brief['documents'][number]

interface WordRow {
  en: string
  words: RegExp
  yes: string
  no: string
}

/** What Japanese bulletins tell of, and what they are; the first that fits. */
export const SUBJECTS: readonly WordRow[] = [
  { en: 'Political and security', words: /政治・治安/u, yes: 'ノルウェー政治・治安情報', no: '治安情報' },
  { en: 'Political and economic', words: /政治・経済|政経/u, yes: '政治・経済月報', no: '政治月報' },
  { en: 'Political', words: /政治|政務|内外政/u, yes: '政治月報', no: '経済月報' },
  { en: 'Economic', words: /経済/u, yes: '経済週報', no: '治安情報' },
  { en: 'Security', words: /治安|安全/u, yes: '治安情報', no: '経済週報' },
]
export const FORMS: readonly WordRow[] = [
  { en: 'weekly report', words: /週報/u, yes: '政治週報', no: '政治月報' },
  { en: 'monthly report', words: /月報/u, yes: '政治月報', no: '政治週報' },
  { en: 'daily report', words: /日報/u, yes: '政治日報', no: '政治週報' },
]
const FORM = 'bulletin'
const OFFICES: readonly WordRow[] = [
  { en: 'Consulate-General', words: /総領事館/u, yes: '在ベルゲン総領事館', no: '在ノルウェー大使館' },
  { en: 'Mission', words: /代表部/u, yes: '欧州連合日本政府代表部', no: '在ノルウェー大使館' },
  { en: 'Embassy', words: /大使館/u, yes: '在ノルウェー大使館', no: '在ベルゲン総領事館' },
]

const wordFor = (rows: readonly WordRow[], text: string): string | undefined =>
  rows.find(({ words }) => words.test(text))?.en

/** Japanese names of states, the longest first; a name in katakana stands by itself: アルバ is not in アルバニア. */
const IN_JAPANESE = countries
  .flatMap(({ cca2, name, translations }) => {
    const ja = translations['jpn']?.common
    return ja === undefined || cca2 === 'JP' ? [] : [{ ja, en: name.common }]
  })
  .sort((one, other) => other.ja.length - one.ja.length)
const KANA = '[\\p{Script=Katakana}ー]'

/** The one state that a Japanese title names, by its English name; undefined of several. */
function stateIn(title: string): string | undefined {
  const found = new Set<string>()
  let rest = title
  for (const { ja, en } of IN_JAPANESE) {
    const named = new RegExp(`(?<!${KANA})${ja}(?!${KANA}|洋)`, 'gu')
    if (!named.test(rest)) continue
    found.add(en)
    rest = rest.replaceAll(named, '')
  }
  return found.size === 1 ? [...found][0] : undefined
}

const stateNamed = (code: string | undefined): string | undefined =>
  countries.find(({ cca2 }) => cca2 === code)?.name.common

/** `Political and security bulletin`. */
function titleInEnglish(title: string): string {
  const subject = wordFor(SUBJECTS, title)
  const form = wordFor(FORMS, title) ?? FORM
  const all = subject === undefined ? form : `${subject} ${form}`
  const own = all.charAt(0).toUpperCase() + all.slice(1)
  const state = stateIn(title)
  const said = REMARK.exec(title)?.groups?.['words']
  return [
    own,
    ...(state === undefined ? [] : [`on ${state}`]),
    ...(said === undefined ? [] : [`(${said})`]),
  ].join(' ')
}

/** What a title says in English itself, in brackets: `（見本 / SPECIMEN: not real）`. */
const REMARK = /[（(](?:[^（）()]*[/／：]\s*)?(?<words>[A-Z][\p{ASCII}]*[A-Za-z.])\s*[）)]/u

/** `Embassy of Japan in Norway`; undefined where it is not known whose it is. */
function publisherInEnglish({ publisher = '', by, post }: Document): string | undefined {
  const [office, owner, host] = [wordFor(OFFICES, publisher), stateNamed(by), stateNamed(post)]
  if (office === undefined || owner === undefined) return undefined
  return `${office} of ${owner}${host === undefined ? '' : ` in ${host}`}`
}

/** Title and publisher of a bulletin; what it has in Japanese alone, in English by what its words mean. */
export function tellBulletin(document: Document): Text {
  const { title, publisher } = document
  const of = publisher === undefined ? undefined : plain(publisher)
  const en = {
    title: isJapanese(title) ? titleInEnglish(title) : title,
    publisher: isJapanese(publisher ?? '') ? publisherInEnglish(document) : publisher,
  }
  return {
    en:
      en.publisher === undefined
        ? en.title
        : say('published', { title: plain(en.title), publisher: plain(en.publisher) }).en,
    ja: of === undefined ? title : say('published', { title: plain(title), publisher: of }).ja,
  }
}
