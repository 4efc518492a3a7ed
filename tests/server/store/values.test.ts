import { describe, expect, test } from '@jest/globals'
import neo4j from 'neo4j-driver'
import { toPlain } from '../../../server/store/values.ts'

describe('values of an engine become plain JSON', () => {
  test.each([
    [undefined, null],
    [0, 0],
    ['', ''],
    [7n, 7],
    [-9007199254740991n, -9007199254740991],
    [new Date(Date.UTC(2031, 0, 2)), '2031-01-02T00:00:00.000Z'],
    [new neo4j.types.Date(2031n, 1n, 2n), '2031-01-02'],
    [{ a: [1n, { b: undefined }] }, { a: [1, { b: null }] }],
  ])('%p', (value, plain) => {
    expect(toPlain(value)).toEqual(plain)
  })

  test.each([
    [2n ** 53n, /too large/],
    [new neo4j.types.Node(1n, ['Person'], {}, '1'), /a Node; name the property/],
    [{ _id: 1, _labels: ['Person'], name: 'x' }, /whole node or relationship; name the property/],
    [new neo4j.types.Duration(0n, 1n, 0n, 0n), /a Duration/],
    [new Map(), /a Map/],
    [Symbol('x'), /a symbol/],
  ])('%p is refused', (value, message) => {
    expect(() => toPlain(value)).toThrow(message)
  })
})
