import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import { ConfigError, readConfig } from '../../server/config.ts'

describe('settings', () => {
  test.each([
    ['defaults', {}, {}, { port: 4747, data: resolve('data'), store: { folder: resolve('data') } }],
    ['environment', { PORT: '80', DRAGOMAN_DATA: '/a' }, {}, { port: 80, store: { folder: '/a' } }],
    [
      'flags go first',
      { PORT: '80', DRAGOMAN_DATA: '/a' },
      { port: '0', data: '/b' },
      { port: 0, store: { folder: '/b' } },
    ],
    [
      'empty counts as unset',
      { PORT: '', NEO4J_URI: '', DRAGOMAN_DATA: '' },
      {},
      { port: 4747, store: { folder: resolve('data') } },
    ],
    [
      'Neo4j',
      { NEO4J_URI: 'neo4j+s://host', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' },
      {},
      { store: { neo4j: { uri: 'neo4j+s://host', user: 'neo4j', password: 'p', database: 'd' } } },
    ],
  ])('%s', (_name, env, flags, expected) => {
    expect(readConfig(env, flags)).toMatchObject(expected)
  })

  test.each<[Record<string, string>, { port?: string }, RegExp]>([
    [{ PORT: 'web' }, {}, /^PORT cannot be web: give a whole number .*--port 4747\.$/],
    [{ PORT: '65536' }, {}, /^PORT cannot be 65536/],
    [{ PORT: '-1' }, {}, /^PORT cannot be -1/],
    [{ PORT: '80.5' }, {}, /^PORT cannot be 80\.5/],
    [{ PORT: '80' }, { port: '' }, /^PORT cannot be : /],
    [{ NEO4J_URI: 'http://me:secret@host' }, {}, /^NEO4J_URI cannot be what it is set to: .*bolt:\/\//],
    [{ NEO4J_URI: 'bolt://' }, {}, /^NEO4J_URI/],
  ])('%j %j are refused by name, with the remedy', (env, flags, message) => {
    expect(() => readConfig(env, flags)).toThrow(ConfigError)
    expect(() => readConfig(env, flags)).toThrow(message)
    expect(() => readConfig(env, flags)).not.toThrow(/secret/)
  })
})
