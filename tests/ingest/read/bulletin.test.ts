import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../../ingest/read/document.ts'
import type { Document } from '../../../ingest/types.ts'

/** All people and events in these texts are made up. */
const read = (text: string): Document => readDocument({ text, name: 'week.txt' })
const codes = (document: Document): string[] =>
  document.issues.map(({ code, line }) => `${code}:${String(line)}`)
const heads = (document: Document): (string | undefined)[][] =>
  document.items.map(({ headline }) => [headline.ja, headline.en])

const BODY = 'The two sides discussed trade and agreed to meet again.'
const item = (mark: string, ja: string, en: string, source = '(ANDINA / 03.05.2026)', body = BODY): string =>
  `${mark}${[ja, en, `${body} ${source}`].filter((part) => part !== '').join('\n\n')}\n\n`

describe('layouts', () => {
  test.each([
    ['● 外相がリマを訪問\n\nForeign minister visits Lima\n\n', 'blank lines'],
    ['● **外相がリマを訪問**\nForeign minister visits Lima\n\n', 'bold, no blank line'],
    ['**● 外相がリマを訪問**\n**Foreign minister visits Lima**\n', 'bold from the bullet on'],
    ['●外相がリマを訪問\n　Foreign minister visits Lima\n', 'indented with a full-width space'],
    ['・外相がリマを訪問 Foreign minister visits Lima\n', 'both on the line of the bullet'],
    ['◆ 外相がリマを訪問 / Foreign minister visits Lima\n\n', 'with a slash between'],
    ['■\n外相がリマを訪問\nForeign minister visits Lima\n\n', 'headlines below the bullet'],
    ['(1) 外相がリマを訪問\n\nForeign minister visits Lima\n\n', 'numbered in brackets'],
    ['○ 外相が\nリマを訪問\n\nForeign minister\nvisits Lima\n\n', 'wrapped'],
    ['### 外相がリマを訪問\n\nForeign minister visits Lima\n\n', 'Markdown headings'],
    ['### ● 外相がリマを訪問 ###\n\nForeign minister visits Lima\n\n', 'a bullet in a Markdown heading'],
    ['-   **● 外相がリマを訪問**\n\nForeign minister visits Lima\n\n', 'a bullet in a list'],
    ['* 外相がリマを訪問\n\n*Foreign minister visits Lima*\n\n', 'star and italics'],
    ['**外相がリマを訪問**\n\nForeign minister visits Lima\n\n', 'no bullet at all'],
    ['■ Foreign minister visits Lima\n外相がリマを訪問\n\n', 'English first'],
  ])('%j (%s)', (head) => {
    const other = head.replaceAll('リマ', 'キト').replaceAll('Lima', 'Quito')
    const document = read(
      `週報\n\n2026年5月1日～8日\n\n1. 外政\n\n${head}${BODY} (ANDINA / 03.05.2026)\n\n${other}${BODY} (EFE / 04.05.2026)\n`,
    )
    expect(heads(document)).toEqual([
      ['外相がリマを訪問', 'Foreign minister visits Lima'],
      ['外相がキトを訪問', 'Foreign minister visits Quito'],
    ])
    expect(
      document.items.map((one) => [one.section, one.date, one.sources, one.text.split('\n\n').slice(1)]),
    ).toEqual([
      ['外政', '2026-05-03', ['ANDINA'], [BODY]],
      ['外政', '2026-05-04', ['EFE'], [BODY]],
    ])
    expect(codes(document)).toEqual([])
  })

  test.each([
    ['● **外相がリマを訪問**\nForeign minister visits Lima', true],
    ['**● 外相がリマを訪問**\nForeign minister visits Lima', true],
    ['● **Foreign minister visits Lima**', true],
    ['● 外相がリマを訪問\nForeign minister visits Lima', undefined],
    ['● 外相が**リマ**を訪問\nForeign minister visits Lima', undefined],
  ])('a headline in bold from end to end is kept as such: %j', (head, bold) => {
    const other = '● 外相がキトを訪問\nForeign minister visits Quito'
    const day = (n: number): string => `(EFE / 0${String(n)}.05.2026)`
    const { items } = read(
      `週報\n\n2026年5月1日～8日\n\n1. 外政\n\n${head}\n\n${BODY} ${day(3)}\n\n${other}\n\n${BODY} ${day(4)}\n`,
    )
    expect(items.map((one) => one.bold)).toEqual([bold, undefined])
  })

  test('nothing marked: sections, and headlines in one language, are told by where they stand', () => {
    const document = read(
      `週報\n2026年5月1日～8日\n\n外相がリマを訪問\nForeign minister visits Lima\n\n${BODY} (ANDINA / 03.05.2026)\n\nFlights to Quito resume\n\n${BODY} (EFE / 04.05.2026)\n\n内政\n\n外相がキトを訪問\nForeign minister visits Quito\n\n${BODY} (EFE / 05.05.2026)\n`,
    )
    expect(document.items.map(({ headline, section, date }) => [headline.en, section, date])).toEqual([
      ['Foreign minister visits Lima', undefined, '2026-05-03'],
      ['Flights to Quito resume', undefined, '2026-05-04'],
      ['Foreign minister visits Quito', '内政', '2026-05-05'],
    ])
    expect(codes(document)).toEqual([])
  })

  test.each([
    ['a line each', '', ''],
    ['bold', '**', ''],
    ['source on its own line', '', '\n'],
  ])('English only, without bullets: %s', (_name, bold, gap) => {
    const story = (en: string, day: string): string =>
      `${bold}${en}${bold}\n\n${BODY}${gap === '' ? ' ' : gap}(EFE, ${day} May 2026)\n\n`
    const document = read(
      `Weekly note\nEmbassy of Ruritania\n1 - 8 May 2026\n\n外政\n\n${story('Minister visits Lima', '3')}${story('Flights to Quito resume', '4')}経済\n\n${story('Copper exports fall', '5')}`,
    )
    expect(document.items.map(({ headline, date }) => [headline.en, date])).toEqual([
      ['Minister visits Lima', '2026-05-03'],
      ['Flights to Quito resume', '2026-05-04'],
      ['Copper exports fall', '2026-05-05'],
    ])
  })

  test.each([
    ['5月3日（日）\n\n', '5月4日（月）\n\n', '● ', ''],
    ['Sunday, 3 May 2026\n\n', 'Monday, 4 May 2026\n\n', '- ', ''],
    ['## 3 May\n\n', '## 4 May\n\n', '**', '**'],
  ])('what stands below %j is of that day', (first, second, open, close) => {
    const story = (en: string): string => `${open}${en}${close}\n\n${BODY} (REUTERS)\n\n`
    const document = read(
      `# Weekly note, 1 - 8 May 2026\n\n${first}${story('Minister visits Lima')}${story('Flights to Quito resume')}${second}${story('Copper exports fall')}`,
    )
    expect(document.items.map(({ headline, date }) => [headline.en, date])).toEqual([
      ['Minister visits Lima', '2026-05-03'],
      ['Flights to Quito resume', '2026-05-03'],
      ['Copper exports fall', '2026-05-04'],
    ])
    expect(codes(document)).toEqual([])
  })

  test.each([
    ['出典：共同（5/4）', '2026-05-04'],
    ['(REUTERS 4/5)', '2026-05-04'],
    ['（ロイター　5/28）', '2026-05-28'],
  ])('a day without a year is read as lies nearest to the end: %s', (source, day) => {
    expect(
      read(
        `週報\n2026年5月1日～8日\n\n${item('● ', '外相がリマを訪問', 'Foreign minister visits Lima', source)}`,
      ).items[0]?.date,
    ).toBe(day)
  })

  test('English only, bulleted', () => {
    const document = read(
      `Weekly note\nEmbassy of Ruritania\nApril 24 – May 1, 2026\n\nI. Foreign relations\n\n${item('- ', '', 'Minister visits Lima')}${item('- ', '', 'President receives envoy', '(EFE, 30 April 2026)')}`,
    )
    expect(document).toMatchObject({
      title: 'Weekly note',
      publisher: 'Embassy of Ruritania',
      range: { from: '2026-04-24', to: '2026-05-01' },
    })
    expect(heads(document)).toEqual([
      [undefined, 'Minister visits Lima'],
      [undefined, 'President receives envoy'],
    ])
    expect(document.items[0]?.section).toBe('Foreign relations')
  })

  test('a story told on the line of its bullet', () => {
    const document = read(
      'News, 3 May 2026\n\n● Minister visits Lima. He met Dr. Vega there. (EFE / 03.05.2026)\n● President receives envoy. They spoke of trade. (EFE / 03.05.2026)\n',
    )
    expect(document.items.map(({ headline, text }) => [headline.en, text.split('\n\n')[1]])).toEqual([
      ['Minister visits Lima.', 'He met Dr. Vega there.'],
      ['President receives envoy.', 'They spoke of trade.'],
    ])
  })

  test('Japanese only: the English headline is empty and missed', () => {
    const document = read(
      '週報\n\n2026年5月1日～8日\n\n【内政】\n\n● 内相が辞任\n\n内相は3日、辞任した。（時事、5月3日）\n\n● 議会が開会\n\n議会は4日、開会した。（共同、5月4日）\n',
    )
    expect(document.items.map(({ section, date, sources }) => [section, date, sources])).toEqual([
      ['内政', '2026-05-03', ['時事']],
      ['内政', '2026-05-04', ['共同']],
    ])
    expect(heads(document)).toEqual([
      ['内相が辞任', ''],
      ['議会が開会', ''],
    ])
    expect(codes(document).filter((code) => code.startsWith('english-headline-missing'))).toHaveLength(2)
  })
})

describe('headings', () => {
  test.each([
    ['2026年4月24日～5月1日', '2026-04-24', '2026-05-01'],
    ['2026年12月28日～2027年1月3日', '2026-12-28', '2027-01-03'],
    ['２０２６年４月２４日（金）〜３０日（木）', '2026-04-24', '2026-04-30'],
    ['令和8年4月24日～5月1日', '2026-04-24', '2026-05-01'],
    ['24 April - 1 May 2026', '2026-04-24', '2026-05-01'],
    ['28 December – 3 January 2027', '2026-12-28', '2027-01-03'],
    ['December 28, 2026 – January 3, 2027', '2026-12-28', '2027-01-03'],
    ['April 24 – May 1, 2026', '2026-04-24', '2026-05-01'],
    ['24–30 April 2026', '2026-04-24', '2026-04-30'],
    ['May 4-10, 2026', '2026-05-04', '2026-05-10'],
    ['24.04.2026 - 01.05.2026', '2026-04-24', '2026-05-01'],
    ['Week of 24 April to 1 May 2026', '2026-04-24', '2026-05-01'],
  ])('%s', (printed, from, to) => {
    expect(
      read(`Digest\n\n${printed}\n\n${item('● ', '外相がリマを訪問', 'Minister visits Lima')}`).range,
    ).toEqual({ from, to })
  })

  test.each([
    '1. 外政',
    '2．外政',
    '３、外政',
    'III. 外政',
    '【外政】',
    '■ 外政',
    '## 外政',
    '## 1. 外政',
    '(1) 外政',
    '一、外政',
  ])('section: %s', (heading) => {
    const document = read(
      `週報\n\n2026年5月1日～8日\n\n${heading}\n\n${item('● ', '外相がリマを訪問', 'Minister visits Lima')}${item('● ', '大統領が特使と会談', 'President receives envoy')}`,
    )
    expect(document.items.map(({ section }) => section)).toEqual(['外政', '外政'])
  })

  test('in two languages', () => {
    const story = item('● ', '外相がリマを訪問', 'Minister visits Lima')
    const document = read(
      `ペルー週報\n\nPeru weekly digest\n\n2026年5月1日～8日\n\n1. 外政\n\nForeign relations\n\n${story}`,
    )
    expect(document.title).toBe('ペルー週報')
    expect(document.items.map(({ section, headline }) => [section, headline.en])).toEqual([
      ['外政', 'Minister visits Lima'],
    ])
    expect(codes(document)).toEqual([])
  })

  test('an empty section is no item', () => {
    const document = read(
      `週報\n\n2026年5月1日～8日\n\n1. 内政\n\n特になし\n\n2. 外政\n\n${item('● ', '外相がリマを訪問', 'Minister visits Lima')}`,
    )
    expect(document.items.map(({ section }) => section)).toEqual(['外政'])
    expect(codes(document)).toEqual([])
  })
})

describe('what belongs to an item', () => {
  const around = (middle: string): Document =>
    read(
      `週報\n\n2026年5月1日～8日\n\n${item('● ', '外相がリマを訪問', 'Minister visits Lima', '')}${middle}\n\n${item('● ', '大統領が特使と会談', 'President receives envoy')}`,
    )

  test.each([
    ['a list', '- trade;\n- visas;\n- energy. (ANDINA / 03.05.2026)', ['trade;', 'visas;', 'energy.']],
    [
      'a list with the mark of the items',
      '● trade\n\n● visas\n\nThey will meet again. (ANDINA / 03.05.2026)',
      ['trade', 'visas', 'They will meet again.'],
    ],
    [
      'a numbered list',
      '1. trade\n2. visas\n\nThat is all. (ANDINA / 03.05.2026)',
      ['1. trade', '2. visas', 'That is all.'],
    ],
    [
      'press statements',
      '- *Press statement by the President (president.pe)*\n\nHe spoke. (ANDINA / 03.05.2026)',
      ['Press statement by the President (president.pe)', 'He spoke.'],
    ],
    [
      'a sub-heading',
      'Envoy handed a note\n\nOn May 3, the envoy was summoned. (ANDINA / 03.05.2026)',
      ['Envoy handed a note', 'On May 3, the envoy was summoned.'],
    ],
    [
      'a note',
      'That is all. (ANDINA / 03.05.2026)\n\n***NOTE:** It was the first visit.*\n\nNobody expected it.',
      ['That is all.', 'NOTE: It was the first visit.', 'Nobody expected it.'],
    ],
    [
      'two accounts',
      'PE: They met. (ANDINA / 03.05.2026)\n\nEC: They spoke. (EFE / 03.05.2026)',
      ['PE: They met.', 'EC: They spoke.'],
    ],
    [
      'a page break in a sentence',
      'The visit was\n\n- 2 -\n\nthe first. (ANDINA / 03.05.2026)',
      ['The visit was the first.'],
    ],
    [
      'a page break before a capital',
      `${BODY} Later he received the ambassador of\n\nPeru in Quito. (ANDINA / 03.05.2026)`,
      [`${BODY} Later he received the ambassador of Peru in Quito.`],
    ],
    [
      'a source line with a link',
      'That is [all](https://example.org/a "A"). ([ANDINA](<https://example.org>) / 03.05.2026)',
      ['That is all.'],
    ],
    ['a source line on its own', 'That is all.\n(ANDINA / 03.05.2026)', ['That is all.']],
    ['a source line over two lines', 'That is all. (ANDINA,\n\nEFE / 03.05.2026)', ['That is all.']],
  ])('%s', (_, middle, paragraphs) => {
    const document = around(middle)
    expect(heads(document)).toEqual([
      ['外相がリマを訪問', 'Minister visits Lima'],
      ['大統領が特使と会談', 'President receives envoy'],
    ])
    const [first] = document.items
    expect(
      first?.text
        .split('\n\n')
        .slice(2)
        .map((text) => text.replace(/^- /, '')),
    ).toEqual(paragraphs.map((text) => text.replace(/^- /, '')))
    expect(first?.date).toBe('2026-05-03')
    expect(document.issues.filter(({ code }) => code !== 'bullet-in-item')).toEqual([])
  })

  test('page numbers, running heads and end marks do not', () => {
    const page = (n: number): string => `\n\n週報 ペルー\n\n- ${String(n)} -\n\n`
    const story = (n: number): string =>
      item(
        '● ',
        `外相が第${String(n)}回会合に出席`,
        `Minister attends meeting number ${String(n)}`,
        '',
        `The meeting was\n\n${page(n)}a long one. (EFE / 03.05.2026)`,
      )
    const document = read(
      `週報 ペルー\n\n2026年5月1日～8日\n\n${story(1)}${story(2)}${story(3)}*****END*****\n`,
    )
    expect(document.title).toBe('週報 ペルー')
    expect(document.items.map(({ text }) => text.split('\n\n').slice(1))).toEqual([
      ['The meeting was a long one.'],
      ['The meeting was a long one.'],
      ['The meeting was a long one.'],
    ])
  })

  test.each([
    ['a blank line between', '\n\n'],
    ['none', '\n'],
  ])('a text that opens with a number is not part of the headline above it: %s', (_, between) => {
    const document = read(
      `週報 ペルー\n\n2026年5月1日～8日\n\n● 帰還民が村に到着\nMore families move to the village${between}42 families got their keys. (EFE / 03.05.2026)\n\n*****END*****\n`,
    )
    expect(
      document.items.map(({ headline, text }) => [
        headline.en,
        text.endsWith('\n42 families got their keys.'),
      ]),
    ).toEqual([['More families move to the village', true]])
  })

  test('hard-wrapped lines are one paragraph', () => {
    const document = read(
      'Note\n1 - 8 May 2026\n\n* Minister visits Lima and signs an agreement on the waters of the\nlake\nThe minister of foreign affairs arrived in Lima on Sunday for talks\nwith President Vega, who had invited him in March. They signed an\nagreement. (EFE / 03.05.2026)\n\n* President receives envoy\nThey met. (EFE / 03.05.2026)\n',
    )
    expect(document.items.map(({ headline }) => headline.en)).toEqual([
      'Minister visits Lima and signs an agreement on the waters of the lake',
      'President receives envoy',
    ])
    expect(document.items[0]?.text.split('\n\n')[1]).toBe(
      'The minister of foreign affairs arrived in Lima on Sunday for talks with President Vega, who had invited him in March. They signed an agreement.',
    )
  })
})

describe('issues', () => {
  const one = (source: string): Document =>
    read(
      `週報\n\n2026年5月1日～8日\n\n${item('● ', '外相がリマを訪問', 'Minister visits Lima', source)}${item('● ', '大統領が特使と会談', 'President receives envoy', '(EFE / 04.05.2026)')}`,
    )

  test.each([
    ['', ['source-missing:5'], undefined, undefined],
    ['(ANDINA / 31.04.2026)', ['date-unreadable:9'], undefined, undefined],
    ['(ANDINA / 03.05.2025)', ['year-corrected:9'], '2026-05-03', '2025-05-03'],
    ['(ANDINA / 03.08.2026)', ['date-outside-range:9'], '2026-08-03', undefined],
    ['(ANDINA / 03.05.2026', ['bracket-unclosed:9'], '2026-05-03', undefined],
    ['(EFE)', ['date-missing:9'], undefined, undefined],
  ])('source line %j', (source, issues, date, printed) => {
    const document = one(source)
    expect(document.items).toHaveLength(2)
    expect(codes(document)).toEqual(issues)
    expect([document.items[0]?.date, document.items[0]?.dateAsPrinted]).toEqual([date, printed])
    expect(document.issues.every(({ remedy, message }) => remedy !== undefined && message !== '')).toBe(true)
  })

  test('in a collection of many years no year is a slip', () => {
    const years = [2009, 2014, 2019, 2025]
    const stories = years.map((year) =>
      item(
        '● ',
        '外相がリマを訪問',
        `Minister visits Lima in ${String(year)}`,
        `(EFE / 04.05.${String(year)})`,
      ),
    )
    const { items } = read(`週報\n\n1. 外政\n\n${stories.join('')}`)
    expect(items.map(({ date }) => date)).toEqual(years.map((year) => `${String(year)}-05-04`))
  })

  test('a story told twice, and text that belongs to none', () => {
    const story = item('● ', '外相がリマを訪問', 'Minister visits Lima')
    const document = read(
      `週報\n\n2026年5月1日～8日\n\n1. 外政\n\nThis part was written in a hurry.\n\n${story}${story}`,
    )
    expect(document.items).toHaveLength(2)
    expect(document.issues.map(({ code, item: n }) => [code, n])).toEqual([
      ['text-stray', undefined],
      ['item-duplicate', 2],
    ])
  })

  test('a line without end is neither a title nor a publisher nor a headline, and nothing of it is lost', () => {
    const long = 'word '.repeat(2_000).trim()
    const story = item('● ', '外相がリマを訪問', 'Minister visits Lima')
    const document = read(
      `週報\n\n2026年5月1日～8日\n\n${long}\n\nEmbassy of ${long}\n\n1. 外政\n\n${story}● ${long}\n\n(EFE / 04.05.2026)\n`,
    )
    const { title, publisher, items, issues } = document
    expect({ title, publisher }).toEqual({ title: '週報', publisher: undefined })
    expect(items.map(({ headline }) => headline.en)).toEqual(['Minister visits Lima', ''])
    expect(items[1]?.text).toBe(long)
    expect(issues.map(({ code, line, item: n }) => [code, line, n])).toEqual([
      ['text-stray', 5, undefined],
      ['text-stray', 7, undefined],
      ['english-headline-missing', 17, 2],
    ])
  })
})
