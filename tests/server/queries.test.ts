import { describe, expect, test } from '@jest/globals'
import { readQueries, toQuery } from '../../server/queries.ts'

describe('a query file', () => {
  test('is split into what it does, parameters, columns and Cypher', () => {
    const file = [
      '// Who met whom,',
      '// and when.',
      '// $person: id, or null; $from: first ISO day',
      '//   of the window',
      '// returns day, place:',
      '//   where it was',
      'MATCH (p:Person {id: $person}) // a remark',
      'RETURN 1 AS day',
      '',
    ].join('\n')
    expect(toQuery('read/met', file)).toEqual({
      name: 'read/met',
      purpose: 'Who met whom,\nand when.',
      parameters: ['person', 'from'],
      returns: 'day, place:\n  where it was',
      text: 'MATCH (p:Person {id: $person}) // a remark\nRETURN 1 AS day',
    })
  })

  test('without parameters and columns has none', () => {
    expect(toQuery('a', '// Does it.\nRETURN 1 AS one')).toMatchObject({
      purpose: 'Does it.',
      parameters: [],
      returns: '',
    })
  })
})

describe('a statement', () => {
  const { all, statement } = readQueries()

  test('is the text of its file with the parameters', () => {
    expect(statement('write/nodes/people', { rows: [] })).toEqual({
      query: all.get('write/nodes/people')?.text,
      params: { rows: [] },
    })
  })

  test('may be given null, which says that nothing is known', () => {
    expect(statement('write/editions', { id: 'x', file: null }).params).toEqual({ id: 'x', file: null })
  })

  test.each([
    ['a missing parameter', 'write/editions', { id: 'x' }, 'queries: write/editions wants $file'],
    [
      'one too many',
      'write/nodes/people',
      { rows: [], ids: [] },
      'queries: write/nodes/people knows no $ids',
    ],
    ['an unknown query', 'write/nothing', {}, 'queries: there is no cypher/write/nothing.cypher'],
    ['the schema', 'schema.neo4j', {}, 'queries: there is no cypher/schema.neo4j.cypher'],
  ])('with %s is refused', (_name, name, params, message) => {
    expect(() => statement(name, params)).toThrow(message)
  })
})
