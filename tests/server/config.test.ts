import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import { ConfigError, misspelt, readConfig } from '../../server/config.ts'

describe('settings', () => {
  test.each([
    [
      'defaults',
      {},
      {},
      { port: 4747, data: resolve('data'), store: { folder: resolve('data') }, log: 'warn' },
    ],
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
    [
      'Neo4j in every detail',
      {
        NEO4J_URI: 'bolt+s://host',
        NEO4J_CA_FILE: 'ca.pem',
        NEO4J_POOL_SIZE: '5',
        NEO4J_ACQUIRE_MS: '1000',
        NEO4J_CONNECT_MS: '2000',
        NEO4J_RETRY_MS: '0',
        NEO4J_FETCH_SIZE: '10',
        NEO4J_USER_AGENT: 'archive/1',
      },
      {},
      {
        store: {
          neo4j: {
            ...{
              uri: 'bolt+s://host',
              user: 'neo4j',
              password: '',
              caFile: 'ca.pem',
              poolSize: 5,
              acquireMs: 1000,
            },
            ...{ connectMs: 2000, retryMs: 0, fetchSize: 10, userAgent: 'archive/1' },
          },
        },
      },
    ],
    [
      'a network',
      {
        DRAGOMAN_HOST: '0.0.0.0',
        DRAGOMAN_HOSTS: 'Archive.example.org,10.0.0.5',
        DRAGOMAN_READ_TOKEN: 'r'.repeat(16),
        DRAGOMAN_WRITE_TOKEN: 'w'.repeat(16),
        DRAGOMAN_READ_ONLY: 'true',
        DRAGOMAN_SHARE: '20',
      },
      {},
      {
        host: '0.0.0.0',
        access: {
          hosts: new Set(['localhost', '127.0.0.1', '[::1]', 'archive.example.org', '10.0.0.5']),
          tokens: { read: 'r'.repeat(16), write: 'w'.repeat(16) },
          readOnly: true,
          share: 20,
        },
      },
    ],
    [
      'room for imports',
      { DRAGOMAN_IMPORT_FILES: '10', DRAGOMAN_IMPORTS_MB: '2' },
      {},
      { imports: { one: { files: 10 }, all: { files: 10_000, bytes: 2 * 1024 * 1024 } } },
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
    [{ NEO4J_POOL_SIZE: '0' }, {}, /^NEO4J_POOL_SIZE cannot be 0: give a whole number of connections/],
    [{ NEO4J_ACQUIRE_MS: '1e3' }, {}, /^NEO4J_ACQUIRE_MS cannot be 1e3: give milliseconds/],
    [{ NEO4J_CONNECT_MS: '5s' }, {}, /^NEO4J_CONNECT_MS cannot be 5s: give milliseconds/],
    [{ NEO4J_RETRY_MS: '600001' }, {}, /^NEO4J_RETRY_MS cannot be 600001/],
    [{ NEO4J_FETCH_SIZE: '-1' }, {}, /^NEO4J_FETCH_SIZE cannot be -1: give a whole number of rows/],
    [
      { NEO4J_URI: 'bolt+ssc://host', NEO4J_CA_FILE: 'ca.pem' },
      {},
      /^NEO4J_CA_FILE cannot be ca\.pem: it needs an address that begins with neo4j\+s:/,
    ],
    [{ DRAGOMAN_HOST: 'archive' }, {}, /^DRAGOMAN_HOST cannot be archive: give an address/],
    [{ DRAGOMAN_HOST: '0.0.0.0' }, {}, /^DRAGOMAN_HOSTS cannot be left out: give the names/],
    [
      { DRAGOMAN_HOST: '0.0.0.0', DRAGOMAN_HOSTS: 'archive' },
      {},
      /^DRAGOMAN_READ_TOKEN cannot be left out: on any DRAGOMAN_HOST but/,
    ],
    [{ DRAGOMAN_WRITE_TOKEN: 'secret-secret-secret' }, {}, /^DRAGOMAN_READ_TOKEN cannot be left out/],
    [{ DRAGOMAN_READ_TOKEN: 'secret' }, {}, /^DRAGOMAN_READ_TOKEN cannot be what it is set to/],
    [
      { DRAGOMAN_READ_TOKEN: 'secret-secret-secret', DRAGOMAN_WRITE_TOKEN: 'secret-secret-secret' },
      {},
      /^DRAGOMAN_WRITE_TOKEN cannot be what it is set to/,
    ],
    [{ DRAGOMAN_IMPORTS_MB: '0' }, {}, /^DRAGOMAN_IMPORTS_MB cannot be 0: give how many megabytes may wait/],
    [{ DRAGOMAN_LOG: 'loud' }, {}, /^DRAGOMAN_LOG cannot be loud: give silent, error, warn, info\.$/],
    [{ DRAGOMAN_READ_ONLY: 'yes' }, {}, /^DRAGOMAN_READ_ONLY cannot be yes: give true or false\.$/],
  ])('%j %j are refused by name, with the remedy', (env, flags, message) => {
    expect(() => readConfig(env, flags)).toThrow(ConfigError)
    expect(() => readConfig(env, flags)).toThrow(message)
    expect(() => readConfig(env, flags)).not.toThrow(/secret/)
  })

  test('that are none, and look like one, are told', () => {
    const env = {
      DRAGOMAN_READONLY: 'true',
      DRAGOMAN_READ_ONLY: 'true',
      DRAGOMAN_DATA: '/a',
      NEO4J_HOME: '/b',
    }
    expect(misspelt(env)).toEqual(['DRAGOMAN_READONLY'])
  })
})
