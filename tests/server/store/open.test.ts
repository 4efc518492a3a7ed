import { describe, expect, test } from '@jest/globals'
import { toStoreSettings } from '../../../server/store/open.ts'

describe('the environment says which store', () => {
  test.each([
    ['nothing said', {}, { folder: 'data' }],
    ['an empty address counts as nothing', { NEO4J_URI: '', NEO4J_PASSWORD: 'x' }, { folder: 'data' }],
    [
      'an address',
      { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x' },
      { neo4j: { uri: 'bolt://localhost', user: 'neo4j', password: 'x' } },
    ],
    [
      'all of it',
      { NEO4J_URI: 'neo4j+s://host', NEO4J_USER: 'me', NEO4J_PASSWORD: '', NEO4J_DATABASE: 'news' },
      { neo4j: { uri: 'neo4j+s://host', user: 'me', password: '', database: 'news' } },
    ],
  ])('%s', (_name, env, settings) => {
    expect(toStoreSettings(env, 'data')).toEqual(settings)
  })
})
