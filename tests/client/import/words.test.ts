import { describe, expect, test } from '@jest/globals'
import { faultWords, issueWords } from '../../../client/import/words.ts'
import { say } from '../../../client/text.ts'
import type { Speech } from '../../../client/language.tsx'

const speak: Record<'en' | 'ja', Speech['t']> = {
  en: (key, values) => say('en', key, values),
  ja: (key, values) => say('ja', key, values),
}

describe('what is wrong with a file is said in the language of the page', () => {
  test.each([
    ['damaged-docx', 'en', 'This is no Word file, or a damaged one. Open it in Word and save it again.'],
    ['damaged-docx', 'ja', 'Wordで開き、保存し直してください。'],
    ['spreadsheet', 'ja', '表計算ファイルです。'],
  ] as const)('%s in %s', (code, language, words) => {
    expect(faultWords(code, 'a.docx: whatever', speak[language])).toContain(words)
  })

  test('in the words of the server where the page knows none', () => {
    expect(faultWords('of-next-year', 'a.docx: whatever', speak.ja)).toBe('a.docx: whatever')
    expect(faultWords(undefined, 'a.docx: whatever', speak.ja)).toBe('a.docx: whatever')
  })

  test('an issue has the words that it is about', () => {
    const issue = { code: 'date-unreadable', message: 'of the server', detail: '99.99.2026' }
    expect(issueWords(issue, speak.ja)).toBe('出典行の日付を読み取れません。「99.99.2026」')
    expect(issueWords(issue, speak.en)).toBe('The day of this source line cannot be read. “99.99.2026”')
    expect(issueWords({ message: 'of the server' }, speak.ja)).toBe('of the server')
  })
})
