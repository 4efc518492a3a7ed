/** Small files that are made to keep their reader busy for minutes or hours, and files of people that look a little like them. */
import { describe, expect, test } from '@jest/globals'
import { toText } from '../../../ingest/formats/index.ts'
import { makePdf } from './pdf.ts'

const numbered = (count: number, made: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => made(n)).join(' ')
const page = (body: string): Buffer => Buffer.from(`<html><body>${body}</body></html>`)
const printed = (...operators: string[]): string => `BT /F1 10 Tf 50 700 Td ${operators.join(' ')} ET`

const TANGLED = 'has more tags, or more of them in one another, than a page that people read; copy its text'
const STACKED = 'is built so that it cannot be read in any time; open it in a PDF viewer and print it'

describe('is refused at once, with what is wrong and the remedy', () => {
  test.each<[string, () => Buffer, string]>([
    ['a.pdf', () => makePdf(['q '.repeat(1_000_000)]), STACKED],
    ['packed-twice.pdf', () => makePdf(['q '.repeat(1_000_000)], { packings: 2 }), STACKED],
    ['page-by-page.pdf', () => makePdf(Array<string>(100).fill('q '.repeat(1_000))), STACKED],
    ['bomb.pdf', () => makePdf([' '.repeat(70_000_000)], { packings: 2 }), STACKED],
    ['attributes.html', () => page(`<p ${numbered(1_000_000, (n) => `a${String(n)}=1`)}>x</p>`), TANGLED],
    [
      'all-attributes.html',
      () => page(`<p ${numbered(200, (n) => `a${String(n)}`)}>`.repeat(3_000)),
      TANGLED,
    ],
    ['links.html', () => page('<a href=x>x'.repeat(100_000)), TANGLED],
    ['links-of-all-kinds.html', () => page(numbered(1_000, (n) => `<p><a href=${String(n)}>x`)), TANGLED],
    ['deep.html', () => page('<div>x'.repeat(1_000)), TANGLED],
    ['bold.html', () => page('<b>x'.repeat(3_000)), TANGLED],
    ['tables.html', () => page('<table><tr><td>x'.repeat(1_000)), TANGLED],
    ['long.html', () => page('<p>x'.repeat(1_000_000)), TANGLED],
    ['signs.html', () => page('<'.repeat(1_000_000)), TANGLED],
  ])('%s', async (name, make, said) => {
    const bytes = make()
    const begun = performance.now()
    await expect(toText({ bytes, name: `week/${name}` })).rejects.toThrow(`week/${name}: ${said}`)
    // A second or two on a machine that does nothing else; read to its end, each takes minutes.
    expect(performance.now() - begun).toBeLessThan(40_000)
  })
})

describe('is read', () => {
  test.each<[string, () => Buffer, string]>([
    [
      'states that are taken back',
      () => makePdf([`${'q Q '.repeat(40_000)}${printed('(Ministers met) Tj')}`]),
      'Ministers met',
    ],
    [
      'pages that each leave a few states behind',
      () =>
        makePdf(
          Array.from({ length: 200 }, (_, n) => `q q ${printed(`(Ministers met ${'x'.repeat(n)}) Tj`)}`),
        ),
      'Ministers met',
    ],
    [
      'a line of very many pieces',
      () => makePdf([printed('0 -0.001 Td (abc) Tj '.repeat(100_000))]),
      'abc abc',
    ],
    [
      'bold that nobody ends, in each paragraph',
      () => page('<p><b>The ministers met.'.repeat(1_000)),
      'The ministers met.',
    ],
    [
      'a script with tags in it that nobody ends',
      () => page(`<script>x = "${'<div>'.repeat(1_000)}"</script><p>The ministers met.</p>`),
      'The ministers met.',
    ],
    [
      'a comment with tags in it',
      () => page(`<!-- ${'<div>'.repeat(1_000)} --><p>The ministers met.</p>`),
      'The ministers met.',
    ],
    [
      'a tag whose attribute is a whole story',
      () => page(`<p data-story="${'a > b '.repeat(1_000)}">The ministers met.</p>`),
      'The ministers met.',
    ],
    [
      'spaces without end',
      () =>
        page(`<p style="color:${' '.repeat(1_000_000)}">${'\u00a0'.repeat(1_000_000)}The ministers met.</p>`),
      'The ministers met.',
    ],
  ])('%s', async (_what, make, text) => {
    const bytes = make()
    const begun = performance.now()
    const name = bytes.toString('latin1', 0, 4) === '%PDF' ? 'a.pdf' : 'a.html'
    const read = await toText({ bytes, name })
    expect(read.text.includes(text)).toBe(true)
    expect(performance.now() - begun).toBeLessThan(40_000)
  })
})
