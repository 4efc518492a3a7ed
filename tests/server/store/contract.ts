import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MOST_ROWS } from '../../../server/store/store.ts'
import type { Store, Value } from '../../../server/store/store.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { emptyStore } from './empty.ts'

/** What a store must do, whatever engine is behind it. */
export function describeStore(settings: () => StoreSettings): void {
  describe('a store', () => {
    let store: Store
    beforeAll(async () => {
      store = await openStore(settings())
    })
    beforeEach(() => emptyStore(store))
    afterAll(() => store.close())

    const names = (): Promise<unknown> => store.read('MATCH (p:Person) RETURN p.id AS id ORDER BY id')

    describe('values come back as they went in', () => {
      const cases: [string, Value][] = [
        ['null', null],
        ['zero', 0],
        ['a whole number', 42],
        ['the largest safe number', Number.MAX_SAFE_INTEGER],
        ['a fraction', -2.5],
        ['no text', ''],
        ['Japanese, diacritics and an emoji', 'ハサノフ国防相 – Əliyev Ł 👩‍🚀'],
        ['quotes and a backslash', `'"\\\n$x {y}`],
        ['true', true],
        ['false', false],
        ['an empty list', []],
        ['a list', ['b', 'a']],
        ['a map', { a: 1, b: { c: null } }],
      ]
      test.each(cases)('%s as a parameter', async (_name, value) => {
        expect(await store.read('RETURN $value AS value', { value })).toEqual([{ value }])
      })

      const stored = cases.filter(
        ([, value]) => !(typeof value === 'object' && value !== null && !Array.isArray(value)),
      )
      test.each(stored)('%s as a property', async (_name, value) => {
        await store.write([
          { query: 'CREATE (p:Person {id: $id, value: $value})', params: { id: 'a', value } },
        ])
        expect(await store.read('MATCH (p:Person) RETURN p.value AS value')).toEqual([{ value }])
      })
    })

    test('days are dates inside and ISO strings outside', async () => {
      await store.write([
        {
          query: 'CREATE (e:Event {id: "e", date: date($day), none: date($none)})',
          params: { day: '2031-02-28', none: null },
        },
      ])
      expect(
        await store.read(
          'MATCH (e:Event) RETURN e.date AS date, e.none AS none, e.date.month AS month, e.date < date($day) AS before, [e.date] AS list',
          { day: '2031-03-01' },
        ),
      ).toEqual([{ date: '2031-02-28', none: null, month: 2, before: true, list: ['2031-02-28'] }])
    })

    test('a whole number may be a limit', async () => {
      expect(await store.read('UNWIND [1, 2, 3] AS n RETURN n LIMIT $most', { most: 2 })).toEqual([
        { n: 1 },
        { n: 2 },
      ])
    })

    test('a property set to null is gone', async () => {
      await store.write([
        { query: 'CREATE (p:Person {id: "a", ja: "x"})', params: {} },
        { query: 'MATCH (p:Person {id: "a"}) SET p.ja = $ja', params: { ja: null } },
      ])
      expect(await store.read('MATCH (p:Person) RETURN properties(p) AS all')).toEqual([{ all: { id: 'a' } }])
    })

    test('a parameter that is not given is an error', async () => {
      await expect(store.read('RETURN $a AS a', {})).rejects.toThrow(/a/)
    })

    test('reading refuses to write', async () => {
      await expect(store.read('CREATE (p:Person {id: "a"}) RETURN p.id AS id')).rejects.toThrow(/writ/i)
      expect(await names()).toEqual([])
    })

    test('more rows than any question has are refused', async () => {
      const rows = (n: number) => store.read('UNWIND range(1, $n) AS n RETURN n AS n', { n })
      await expect(rows(MOST_ROWS + 1)).rejects.toThrow(/more than 250000 rows; give it a LIMIT/)
      expect(await rows(1)).toEqual([{ n: 1 }])
    })

    test('so they are within a transaction, which then leaves nothing', async () => {
      const work = store.write([
        { query: 'CREATE (p:Person {id: "a"})', params: {} },
        { query: 'UNWIND range(1, $n) AS n RETURN n AS n', params: { n: MOST_ROWS + 1 } },
      ])
      await expect(work).rejects.toThrow(/more than 250000 rows/)
      expect(await names()).toEqual([])
    })

    test('a whole node is refused as a value', async () => {
      await store.write([{ query: 'CREATE (p:Person {id: "a"})', params: {} }])
      await expect(store.read('MATCH (p:Person) RETURN p AS p')).rejects.toThrow(/name the property/)
    })

    test('one transaction sees its own writing and gives the rows of each statement', async () => {
      const rows = await store.write([
        { query: 'CREATE (p:Person {id: $id})', params: { id: 'a' } },
        { query: 'MATCH (p:Person) RETURN count(p.id) AS n', params: {} },
      ])
      expect(rows).toEqual([[], [{ n: 1 }]])
    })

    test('later statements of a transaction may follow from what earlier ones found', async () => {
      const add = { query: 'MERGE (p:Person {id: "a"}) SET p.n = coalesce(p.n, 0) + 1', params: {} }
      const found = await store.transact(async (run) => {
        await run([add])
        const [[row] = []] = await run([{ query: 'MATCH (p:Person) RETURN p.n AS n', params: {} }])
        await run([{ query: 'CREATE (p:Person {id: "b", n: $n})', params: { n: row?.n ?? null } }])
        return row
      })
      expect(found).toEqual({ n: 1 })
      expect(await store.read('MATCH (p:Person {id: "b"}) RETURN p.n AS n')).toEqual([{ n: 1 }])
    })

    test('statements that are given before the former are done see what these wrote', async () => {
      const count = { query: 'MATCH (p:Person) RETURN count(p.id) AS n', params: {} }
      const found = await store.transact(async (run) => {
        const add = (from: number, to: number) =>
          run([
            {
              query: 'UNWIND range($from, $to) AS n CREATE (p:Person {id: toString(n)})',
              params: { from, to },
            },
          ])
        const [, first, , second] = await Promise.all([
          add(1, 500),
          run([count]),
          add(501, 502),
          run([count, count]),
        ])
        return [first, second]
      })
      expect(found).toEqual([[[{ n: 500 }]], [[{ n: 502 }], [{ n: 502 }]]])
    })

    test.each([
      ['a statement', [{ query: 'CREATE (p:Person {id: ', params: {} }]],
      ['a work', undefined],
    ])('%s that fails while others are under way undoes them', async (_what, wrong) => {
      const add = (id: string) => ({ query: 'CREATE (p:Person {id: $id})', params: { id } })
      const work = store.transact((run) =>
        Promise.all([
          run([add('a'), add('b')]),
          wrong === undefined ? Promise.reject(new Error('changed my mind')) : run(wrong),
          run([add('c')]),
        ]),
      )
      await expect(work).rejects.toThrow()
      expect(await names()).toEqual([])
      await store.write([add('d')])
      expect(await names()).toEqual([{ id: 'd' }])
    })

    test('a transaction whose work fails leaves nothing', async () => {
      const work = store.transact(async (run) => {
        await run([{ query: 'CREATE (p:Person {id: "a"})', params: {} }])
        throw new Error('changed my mind')
      })
      await expect(work).rejects.toThrow('changed my mind')
      expect(await names()).toEqual([])
    })

    test.each([
      ['a syntax error', 'CREATE (p:Person {id: '],
      ['a second node with the same key', 'CREATE (p:Person {id: "before"})'],
    ])('%s in the middle undoes all of the transaction', async (_name, query) => {
      await store.write([{ query: 'CREATE (p:Person {id: "before"})', params: {} }])
      await expect(
        store.write([
          { query: 'CREATE (p:Person {id: "during"})', params: {} },
          { query, params: {} },
          { query: 'CREATE (p:Person {id: "after"})', params: {} },
        ]),
      ).rejects.toThrow()
      expect(await names()).toEqual([{ id: 'before' }])
    })

    test('a closed store refuses', async () => {
      const other = await openStore(settings())
      await other.close()
      await expect(other.read('RETURN 1 AS one')).rejects.toThrow(/clos/)
      await expect(other.write([{ query: 'CREATE (p:Person {id: "a"})', params: {} }])).rejects.toThrow(
        /clos/,
      )
      expect(await names()).toEqual([])
    })

    test('writers at the same time all succeed', async () => {
      const add = { query: 'MERGE (p:Person {id: "a"}) SET p.n = coalesce(p.n, 0) + 1', params: {} }
      await store.write([add])
      await Promise.all(Array.from({ length: 8 }, () => store.write([add])))
      expect(await store.read('MATCH (p:Person) RETURN p.n AS n')).toEqual([{ n: 9 }])
    })
  })
}
