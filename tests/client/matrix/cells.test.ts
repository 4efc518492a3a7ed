import { describe, expect, test } from '@jest/globals'
import type { Place } from '../../../client/matrix/cells.ts'
import { firstCell, HEAD, isSameLine, nextCell, placeOf, toMatrix } from '../../../client/matrix/cells.ts'
import { derive, indexed } from '../../../client/state/derive.ts'
import { initialState } from '../../../client/state/state.ts'
import { SLICE } from '../fixture.ts'

const all = indexed(SLICE)
const derived = derive(all, initialState('en'))
const matrix = toMatrix(all, derived, 10)
const ROWS = { from: 0, to: 3 }

describe('toMatrix', () => {
  test('says each tie twice, by those with most events', () => {
    expect(matrix.nodes.map(({ id }) => id)).toEqual(['mirela', 'aldo', 'tomas'])
    expect(matrix.cells.map((line) => line.map((cell) => cell?.count))).toEqual([[undefined, 2, 1], [2], [1]])
    expect(matrix.cells[0]?.[2]).toEqual({ edge: 'mt', count: 1, tone: 3 })
    expect(matrix.most).toBe(2)
  })

  test('tells how many have no row', () => {
    expect(toMatrix(all, derived, 2)).toMatchObject({ omitted: 1, nodes: [{ id: 'mirela' }, { id: 'aldo' }] })
    expect(toMatrix(all, derived, Infinity)).toMatchObject({ omitted: 0, nodes: { length: 3 } })
  })

  test('while days are dragged whoever has a row keeps it, tied or not', () => {
    const kept = matrix.nodes.slice(1).toReversed()
    const nothing = derive(all, { ...initialState('en'), hidden: ['mirela'] })
    expect(toMatrix(all, derived, 10, kept)).toMatchObject({ nodes: kept, cells: [[], []], omitted: 1 })
    expect(toMatrix(all, nothing, 10, kept)).toMatchObject({ nodes: kept, cells: [[], []], omitted: 0 })
  })

  test('is empty where nothing is tied', () => {
    const nothing = derive(all, { ...initialState('en'), hidden: ['mirela'] })
    expect(toMatrix(all, nothing, 10)).toMatchObject({ nodes: [], cells: [], omitted: 0 })
    expect(firstCell(toMatrix(all, nothing, 10), ROWS, ROWS)).toBeUndefined()
  })
})

describe('nextCell', () => {
  test.each<[Place, string, Place | undefined]>([
    [[0, 1], 'ArrowRight', [0, 2]],
    [[0, 2], 'ArrowRight', undefined],
    [[1, 0], 'ArrowDown', [2, 0]],
    [[1, 0], 'Enter', undefined],
    // before the first number stands the name of the row, above it that of the column
    [[0, 1], 'ArrowLeft', [0, HEAD]],
    [[0, HEAD], 'ArrowLeft', undefined],
    [[0, HEAD], 'ArrowRight', [0, 1]],
    [[0, HEAD], 'ArrowDown', [1, HEAD]],
    [[2, HEAD], 'ArrowDown', undefined],
    [[0, HEAD], 'ArrowUp', undefined],
    [[1, 0], 'ArrowUp', [HEAD, 0]],
    [[HEAD, 0], 'ArrowDown', [1, 0]],
    [[HEAD, 0], 'ArrowRight', [HEAD, 1]],
    [[HEAD, 2], 'ArrowRight', undefined],
  ])('from %j by %s to %j', (from, key, to) => {
    expect(nextCell(matrix, from, key)).toEqual(to)
    expect(firstCell(matrix, ROWS, ROWS)).toEqual([0, 1])
  })

  test('the first among those that are drawn', () => {
    expect(firstCell(matrix, { from: 1, to: 3 }, ROWS)).toEqual([1, 0])
    expect(firstCell(matrix, ROWS, { from: 2, to: 3 })).toEqual([0, 2])
    expect(firstCell(matrix, { from: 1, to: 3 }, { from: 1, to: 3 })).toBeUndefined()
  })
})

test.each<[string, Place | undefined]>([
  ['aldo', [1, HEAD]],
  ['mt', [0, 2]],
  ['nobody', undefined],
])('where %s stands', (id, place) => {
  expect(placeOf(all, matrix, id)).toEqual(place)
})

describe('a row is drawn anew', () => {
  const { nodes, cells } = matrix
  const [node] = nodes
  if (node === undefined) throw new Error('there is a row')
  const line = { node, others: nodes, first: 0, cells: cells[0] ?? [], stop: undefined, chosen: undefined }
  const again = { ...line, cells: line.cells.map((cell) => cell && { ...cell }) }

  test('not where it shows the same', () => {
    expect(isSameLine(line, again)).toBe(true)
  })

  test.each<[string, Partial<typeof line>]>([
    ['a number', { cells: line.cells.map((cell) => cell && { ...cell, count: 9 }) }],
    ['a class', { cells: line.cells.map((cell) => cell && { ...cell, tone: 4 as const }) }],
    ['a tie', { cells: line.cells.map(() => undefined) }],
    ['the columns', { others: nodes.toReversed() }],
    ['the first column', { first: 1 }],
  ])('where it shows otherwise %s', (_, other) => {
    expect(isSameLine(line, { ...again, ...other })).toBe(false)
  })

  test('where Tab or a choice comes or goes', () => {
    expect(isSameLine(line, { ...again, stop: 1 })).toBe(false)
    expect(isSameLine(line, { ...again, chosen: 'mt' })).toBe(false)
  })
})
