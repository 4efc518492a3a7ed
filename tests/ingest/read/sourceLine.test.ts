import { describe, expect, test } from '@jest/globals'
import { cutSources } from '../../../ingest/read/sourceLine.ts'

describe('source lines', () => {
  test.each([
    ['(TASS / 29.04.2026)', ['TASS'], [2026, 4, 29]],
    ['(TASS/29.04.2026)', ['TASS'], [2026, 4, 29]],
    ['(AFP/ 9.4.2026)', ['AFP'], [2026, 4, 9]],
    ['(AFP, GOV.PE / 29.04.2026)', ['AFP', 'GOV.PE'], [2026, 4, 29]],
    ['(Reuters, 3 May 2026)', ['REUTERS'], [2026, 5, 3]],
    ['(La Nación, May 3, 2026)', ['LA NACIÓN'], [2026, 5, 3]],
    ['[AFP / 2026-05-03]', ['AFP'], [2026, 5, 3]],
    ['（時事、5月3日）', ['時事'], [undefined, 5, 3]],
    ['（共同／２０２６年５月３日）', ['共同'], [2026, 5, 3]],
    ['（ＡＦＰ／０３．０５．２０２６）', ['AFP'], [2026, 5, 3]],
    ['(TASS / 28-29.04.2026)', ['TASS'], [2026, 4, 28]],
    ['(RFE/RL / 29.04.2026)', ['RFE/RL'], [2026, 4, 29]],
    ['(MFA press release / 29.04.2026)', ['MFA'], [2026, 4, 29]],
    ['(BDNEWS24 / 03.05.2026)', ['BDNEWS24'], [2026, 5, 3]],
    ['(FRANCE 24 / 03.05.2026)', ['FRANCE 24'], [2026, 5, 3]],
    ['(24.KG / 3.5.26)', ['24.KG'], [2026, 5, 3]],
    ['(UPI / 05/29/2026)', ['UPI'], [2026, 5, 29]],
    ['(TASS / 29.04.26)', ['TASS'], [2026, 4, 29]],
    ['(FRANCE24 / 3.5.2026)', ['FRANCE24'], [2026, 5, 3]],
    ['(Source: Reuters, 3 May 2026)', ['REUTERS'], [2026, 5, 3]],
    ['(TASS / 29.04.2026', ['TASS'], [2026, 4, 29]],
    ['TASS / 29.04.2026)', ['TASS'], [2026, 4, 29]],
    ['TASS / 29.04.2026', ['TASS'], [2026, 4, 29]],
    ['(TASS / 29.04.2026).', ['TASS'], [2026, 4, 29]],
    ['Source: Antara, Reuters – 4 Dec. 2026', ['ANTARA', 'REUTERS'], [2026, 12, 4]],
    ['Sources: The Herald; Setneg.go.id, 4 December 2026', ['THE HERALD', 'SETNEG.GO.ID'], [2026, 12, 4]],
    ['Source: The Herald', ['THE HERALD'], undefined],
    ['出典：共同、時事（2026年12月4日）', ['共同', '時事'], [2026, 12, 4]],
    ['出典：共同、時事　2026年12月4日', ['共同', '時事'], [2026, 12, 4]],
    ['【出典】共同、12月4日', ['共同'], [undefined, 12, 4]],
    ['[Source] The Herald, 4 Dec. 2026', ['THE HERALD'], [2026, 12, 4]],
    ['— Reuters, 4 Dec. 2026', ['REUTERS'], [2026, 12, 4]],
    ['Reuters, AFP, 4 Dec. 2026', ['REUTERS', 'AFP'], [2026, 12, 4]],
    ['Reuters (4 December 2026)', ['REUTERS'], [2026, 12, 4]],
    ['4 December 2026 / Reuters', ['REUTERS'], [2026, 12, 4]],
    ['REUTERS 04.12.2026', ['REUTERS'], [2026, 12, 4]],
    ['Source: https://www.reuters.com/world/talks-in-lima/ 4 Dec. 2026', ['REUTERS.COM'], [2026, 12, 4]],
    ['＜共同、12月4日＞', ['共同'], [undefined, 12, 4]],
    ['【共同、12月4日】', ['共同'], [undefined, 12, 4]],
    ['(TASS)', ['TASS'], undefined],
    ['(TASS / 2x.04.2026)', ['TASS'], undefined],
  ])('%s', (printed, agencies, day) => {
    for (const text of [printed, `The ministers met in Lima. ${printed}`]) {
      const { texts, sources } = cutSources(text)
      expect(texts).toEqual(text === printed ? [] : ['The ministers met in Lima.'])
      expect(sources.map((source) => source.agencies)).toEqual([agencies])
      const found = sources[0]?.day
      expect(found === undefined ? undefined : [found.year, found.month, found.day]).toEqual(day)
    }
  })

  test.each([
    'The treaty was signed (Lima, 3 May 2020) and is in force.',
    'He was born in Oslo (born 1967).',
    'It follows the first meeting in Lima (November 2025).',
    'The pact (signed in Lima, 3 May 2020)',
    'They met the head of the agency (TASS) in Lima.',
    'The two met in Lima (president.pe)',
    'Exports rose by 3/5 in 2026.',
    'He named his source: officials of the ministry.',
    'They gave one source: Lima, as they have since the talks of 3 May 2026.',
    'The two met in Lima — 3 May 2026.',
    'Lima, 3 May 2026',
    'The deal was signed. Pedro Silva, 3 May 2026',
    'The deal was signed. — It ends on 3 May 2026',
  ])('none: %s', (text) => {
    expect(cutSources(text)).toEqual({ texts: [text], sources: [] })
  })

  test('a missing bracket is told', () => {
    expect(
      ['(TASS / 29.04.2026', 'TASS / 29.04.2026)', '(TASS / 29.04.2026)'].map(
        (text) => cutSources(text).sources[0]?.unbalanced,
      ),
    ).toEqual([true, true, false])
  })

  test('one in the middle of a paragraph cuts it in two', () => {
    const { texts, sources } = cutSources('They met. (TASS / 29.04.2026) NOTE: It was the first time.')
    expect(texts).toEqual(['They met.', 'NOTE: It was the first time.'])
    expect(sources).toHaveLength(1)
  })
})
