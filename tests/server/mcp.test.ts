import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { ENDPOINTS } from '../../server/http/endpoints.ts'
import { createMcpServer } from '../../server/mcp.ts'
import { createMemory } from '../../server/graph/memory.ts'
import { readQueries } from '../../server/queries.ts'
import { createLiveSearch } from '../../server/search/live.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { loadFixture } from './fixture.ts'

const queries = readQueries()
let store: Store
let client: Client

beforeAll(async () => {
  store = await openStore({})
  await loadFixture(store, queries)
  const graph = { store, queries, memory: { now: createMemory() } }
  const context = { graph, search: createLiveSearch(graph) }
  const server = createMcpServer(ENDPOINTS, (one, given) => one.ask(context, given), '1.2.3')
  client = new Client({ name: 'a test', version: '1' })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(ours), client.connect(theirs)])
})
afterAll(async () => {
  await client.close()
  await store.close()
})

async function call(name: string, given: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: given })
  const [{ text } = { text: '' }] = content as { text: string }[]
  return { isError, text }
}

test('there is a tool for every question, with what it takes', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(ENDPOINTS.map(({ name }) => name))
  expect(tools.find(({ name }) => name === 'meetings')?.inputSchema).toMatchObject({
    properties: { a: { type: 'string' }, limit: { type: 'integer', maximum: 100, default: 20 } },
    required: [],
  })
  expect(tools.find(({ name }) => name === 'relation')?.inputSchema.required).toEqual(['a', 'b'])
})

describe('arguments of every kind reach the question', () => {
  test.each([
    ['text', 'search', { q: 'silva' }, '"id":"person:ana-silva"'],
    ['part of a path', 'entity', { id: 'BR' }, '"id":"BR"'],
    ['a number', 'network', { top: 1 }, '"omitted":3'],
    ['a switch', 'network', { planned: true }, '"eventTotal":5'],
    ['a list', 'network', { kinds: ['call', 'accusation'] }, '"eventTotal":2'],
    ['a list that is repeated', 'network', { top: 1, expand: ['person:ana-silva'] }, '"omitted":1'],
  ])('%s', async (_, name, given, expected) => {
    const { isError, text } = await call(name, given)
    expect([isError, text]).toEqual([false, expect.stringContaining(expected)])
  })
})

describe('every tool answers with a sentence, or with what has them', () => {
  const WINDOW = { from: '2026-01-01', to: '2027-01-01' }
  const GIVEN: Record<string, Record<string, unknown>> = {
    search: { q: 'silva' },
    entity: { id: 'person:ana-silva' },
    relation: { a: 'BR', b: 'JP' },
    paths: { a: 'person:elise-dupont', b: 'person:kenji-mori' },
    actors: WINDOW,
    changes: { ...WINDOW, middle: '2026-03-01' },
    brief: WINDOW,
    briefInWords: {},
    timeline: { node: 'person:ana-silva' },
    texts: { id: 'aaaa' },
  }
  const said = /Ana Silva met with Foreign|spoke with European Council|will visit Brussels/

  test.each(ENDPOINTS.map(({ name }) => name).filter((name) => !/^(?:evidence|documents?|item)$/.test(name)))(
    '%s',
    async (name) => {
      const { content } = await client.callTool({ name, arguments: GIVEN[name] ?? {} })
      expect((content as { text: string }[]).map(({ text }) => text).join(' ')).toMatch(said)
    },
  )

  test('in order: the answer first, then where each sentence stands', async () => {
    const { content } = await client.callTool({
      name: 'actors',
      arguments: { ...WINDOW, of: 'people', top: 1 },
    })
    const [answer, behind] = content as { text: string }[]
    expect(JSON.parse(answer?.text ?? '')).toMatchObject({ actors: [{ kind: 'person' }] })
    const sentences = JSON.parse((behind?.text ?? '').replace('Sentences behind it: ', '')) as object[]
    // of whoever turns up, and of those whom the answer names beside
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences)
      expect(sentence).toEqual({
        event: expect.stringMatching(/^event:/),
        day: expect.any(String),
        sentence: expect.stringMatching(said),
        item: expect.stringMatching(/#/),
        document: expect.any(String),
        agencies: expect.any(Array),
      })
  })
})

test.each([
  ['a parameter that nobody knows', 'search', { q: 'x', colour: 'red' }, '"colour" is not known here'],
  ['one that every object has', 'search', { q: 'x', constructor: '1' }, '"constructor" is not known here'],
  ['a number out of bounds', 'actors', { from: '2026-01-01', to: '2027-01-01', top: 900 }, '"top" must be'],
  ['what is not there', 'entity', { id: 'person:nobody' }, 'person:nobody'],
  ['what cannot be read', 'search', { q: { a: 1 } }, '"q" cannot be read'],
  ['a tool that nobody knows', 'guess', {}, 'There is no tool "guess"'],
])('%s is told in words', async (_, name, given, expected) => {
  const { isError, text } = await call(name, given)
  expect([isError, text]).toEqual([true, expect.stringContaining(expected)])
})
