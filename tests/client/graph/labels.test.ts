import { describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../../client/graph/labels.ts'
import { readableLabels, textWidth } from '../../../client/graph/labels.ts'

const WINDOW = { width: 1000, height: 1000 }

/** A node so far from the middle of the window. */
const at = (id: string, x: number, y: number, priority: number, chosen = false): Candidate => ({
  id,
  x: x + 500,
  y: y + 500,
  priority,
  chosen,
  solid: true,
  dim: false,
  texts: ['Aldo Verani'],
  below: 10,
})

describe('readableLabels', () => {
  const around = [at('n', 0, -20, 1), at('s', 0, 20, 1), at('e', 25, 0, 1), at('w', -25, 0, 1)]
  const dimmed = (one: Candidate): Candidate => ({ ...one, dim: true })
  const greater = Array.from({ length: 9 }, (_, n) => at(`far ${String(n)}`, -400, 50 * n - 200, 5))
  test.each([
    ['both where there is room', [at('a', 0, 0, 1), at('b', 300, 0, 2)], ['a', 'b']],
    ['none that covers another node, on whatever side', [at('a', 0, 0, 9), ...around], ['e', 'n', 's', 'w']],
    ['the chosen one, whatever it covers', [at('a', 0, 0, 1, true), ...around], ['a', 'e', 'n', 's', 'w']],
    [
      'a label over a shape that may be covered',
      [at('a', 0, 0, 9), ...around.map((one) => ({ ...one, solid: false, texts: [''] }))],
      ['a', 'e', 'n', 's', 'w'],
    ],
    [
      'one of the greatest over the shapes of others',
      [at('a', 0, 0, 9), ...around, ...greater],
      ['a', 'e', 'n', 's', 'w'],
    ],
    [
      'no other over the shapes of the greatest',
      [at('a', 0, 0, 1), ...around.map((one) => ({ ...one, priority: 7 })), ...greater],
      ['e', 'n', 's', 'w'],
    ],
    [
      'a label over shapes that are dim',
      [at('a', 0, 0, 1), ...around.map(dimmed)],
      ['a', 'e', 'n', 's', 'w'],
    ],
    [
      'none that is dim over others that are so, however great',
      [dimmed(at('a', 0, 0, 9)), ...around.map(dimmed)],
      ['e', 'n', 's', 'w'],
    ],
    ['none that is dim over one that is not', [dimmed(at('a', 0, 0, 9)), ...around], ['e', 'n', 's', 'w']],
    ['none of none', [], []],
  ])('shows %s', (_what, candidates, shown) => {
    const told = [...readableLabels(candidates, WINDOW).keys()].filter((id) => !id.startsWith('far'))
    expect(told.sort()).toEqual(shown)
  })
})

test('a label that has no room below its node stands above it', () => {
  expect([...readableLabels([at('a', 0, 0, 1), at('b', 30, 0, 2)], WINDOW)]).toEqual([
    ['b', { side: 'below', text: 'Aldo Verani' }],
    ['a', { side: 'above', text: 'Aldo Verani' }],
  ])
})

test('a label may come as near to a shape as a hair, but not to another label', () => {
  const half = textWidth('Aldo Verani', 11.5) / 2
  const below = (x: number): Candidate => ({ ...at('shape', x, 17, 0), texts: [''] })
  const sideAt = (x: number) => readableLabels([at('a', 0, 0, 1), below(x)], WINDOW).get('a')?.side
  expect(sideAt(half + 7 + 2)).toBe('below')
  expect(sideAt(half + 7)).toBe('above')
  // each has a side of its own, as they would run together
  const beside = [at('a', 0, 0, 2), at('b', 2 * half + 3, 0, 1)]
  expect([...readableLabels(beside, WINDOW).values()].map(({ side }) => side)).toEqual(['below', 'above'])
})

test('a label at the border of the window is not cut', () => {
  expect([...readableLabels([at('a', -485, 0, 1)], WINDOW)]).toEqual([
    ['a', { side: 'right', text: 'Aldo Verani' }],
  ])
  expect([...readableLabels([at('a', -600, 0, 1)], WINDOW)]).toEqual([])
})

test('a label keeps clear of what is laid over the picture', () => {
  const tools = { left: 520, right: 560, top: 480, bottom: 540 }
  expect([...readableLabels([at('a', 0, 0, 1)], WINDOW, [tools])]).toEqual([
    ['a', { side: 'left', text: 'Aldo Verani' }],
  ])
})

test('so does that of the chosen one, if it can, though it may cover others', () => {
  const below = { left: 400, right: 600, top: 505, bottom: 540 }
  const others = [at('n', 0, -20, 1), at('e', 25, 0, 1), at('w', -25, 0, 1)]
  expect(readableLabels([at('a', 0, 0, 1, true), ...others], WINDOW, [below]).get('a')?.side).toBe('above')
})

test('one of the greatest covers others by its shortest text, whatever comes first', () => {
  const walls = [at('n', 0, -20, 1), at('s', 0, 20, 1), at('e', 25, 0, 1), at('w', -25, 0, 1)]
  const greatest = Array.from({ length: 9 }, (_, n) => at(`far ${String(n)}`, -400, 50 * n - 200, 5))
  for (const texts of [
    ['Verani', 'Aldo Verani'],
    ['Aldo Verani', 'Verani'],
  ])
    expect(
      readableLabels([{ ...at('a', 0, 0, 9), texts }, ...walls, ...greatest], WINDOW).get('a')?.text,
    ).toBe('Verani')
})

test('a label stands where no line crosses it, if there is such a side; else where it would', () => {
  const line = (x: number, y: number) => ({ from: { x: 500, y: 500 }, to: { x: 500 + x, y: 500 + y } })
  const sideBeside = (...lines: ReturnType<typeof line>[]) =>
    readableLabels([at('a', 0, 0, 1)], WINDOW, [], lines).get('a')?.side
  expect(sideBeside(line(0, 100))).toBe('above')
  expect(sideBeside(line(0, 100), line(0, -100))).toBe('right')
  expect(sideBeside(line(0, 100), line(0, -100), line(200, 0), line(-200, 0))).toBe('below')
})

test('where a label has no room on any side, a shorter one may', () => {
  const walls = [-60, 60].map((x) => ({ left: 500 + x - 5, right: 500 + x + 5, top: 0, bottom: 1000 }))
  const narrow = { ...at('a', 0, 0, 1), texts: ['Aldo Emanuele Verani-Lind'] }
  expect(readableLabels([narrow], WINDOW, walls).size).toBe(0)
  expect(readableLabels([{ ...narrow, texts: [...narrow.texts, 'Lind'] }], WINDOW, walls).get('a')).toEqual({
    side: 'below',
    text: 'Lind',
  })
  const chosen = { ...narrow, texts: [...narrow.texts, 'Lind'], chosen: true }
  expect(readableLabels([chosen], WINDOW, walls).get('a')?.text).toBe(narrow.texts[0])
})

describe('textWidth', () => {
  test('counts Japanese characters as one em', () => {
    expect(textWidth('外務大臣', 10)).toBe(40)
    expect(textWidth('abcd', 10)).toBeLessThan(40)
  })

  test('knows wide letters from narrow ones', () => {
    expect(textWidth('MW', 10)).toBeGreaterThan(textWidth('ab', 10))
    expect(textWidth('il', 10)).toBeLessThan(textWidth('ab', 10))
  })
})
