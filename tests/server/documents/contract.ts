import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { extractPart } from '../../../ingest/extractPart.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { keepDocument } from '../../../server/archive/holdings.ts'
import readOne from '../../../server/cli/importWorker.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import { createUpkeep } from '../../../server/documents/upkeep.ts'
import type { Upkeep } from '../../../server/documents/upkeep.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { person } from '../../fixtures/extraction.ts'
import type { TestArchive } from '../corrections/archives.ts'
import { createArchive } from '../corrections/archives.ts'
import { dump } from '../store/dump.ts'

const news = (day: number, name: string): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. (WIRE / 0${String(day)}.03.2026)\n`

/** What rules of an earlier time might have read: nothing of the meeting, and somebody who is not there. */
function asReadOnce(extraction: Extraction): Extraction {
  return {
    ...extraction,
    items: extraction.items.map((item) => ({
      ...item,
      events: [],
      people: [...item.people.map((one) => ({ ...one, offices: [] })), person('Oslo Orlo')],
    })),
  }
}

/** What looking after documents must do, whatever engine is behind it. */
export function describeUpkeep(settings: () => StoreSettings): void {
  describe('documents that are kept', () => {
    let store: Store
    let holdings: TestArchive
    let upkeep: Upkeep
    const keep = async (name: string, text: string, change = (one: Extraction) => one): Promise<string> => {
      const extraction = extractPart({ text, name, line: 1 })
      await keepDocument(holdings, { bytes: Buffer.from(text), line: 1 }, change(extraction))
      return extraction.id
    }
    beforeAll(async () => {
      store = await openStore(settings())
    })
    beforeEach(async () => {
      holdings = await createArchive(store)
      upkeep = createUpkeep(holdings, (task) => readOne(task))
    })
    afterEach(() => {
      holdings.close()
    })
    afterAll(() => store.close())

    test('read again say what the present rules read; what that changes is told first', async () => {
      const id = await keep('a.txt', news(2, 'Jan Orlo'), asReadOnce)
      const before = await dump(store)
      const difference = await upkeep.previewReread(id)
      expect(await dump(store)).toEqual(before)
      expect(difference).toMatchObject({
        same: false,
        people: { added: { total: 0 }, gone: { total: 1, told: [{ en: 'Oslo Orlo' }] } },
        offices: { added: { total: 2 }, gone: { total: 0 } },
        events: {
          added: { total: 1, told: [{ kind: 'meeting', who: [{ en: 'Jan Orlo' }, { en: 'Bruno Tesar' }] }] },
          gone: { total: 0 },
        },
        lost: [],
      })
      expect(await upkeep.reread(id)).toEqual({ id, difference })
      expect(await upkeep.previewReread(id)).toMatchObject({ same: true, events: { added: { total: 0 } } })
      const after = await dump(store)
      await createArchiveAnew()
      await keep('a.txt', news(2, 'Jan Orlo'))
      expect(after).toEqual(await dump(store))
    })

    test('read again follow the corrections that hold, and tell those that find nothing more', async () => {
      const id = await keep('a.txt', news(2, 'Jan Orlo'), asReadOnce)
      const desk = createDesk(holdings)
      const author = { by: 'reader', why: '' }
      await desk.make({ what: 'rename', node: 'person:jan-orlo', name: 'Johan Orlo' }, author)
      await desk.make({ what: 'rename', node: 'person:oslo-orlo', name: 'Nobody' }, author)
      expect((await upkeep.reread(id)).difference).toMatchObject({
        people: { gone: { total: 1 } },
        lost: [{ what: 'rename', about: [{ en: 'Oslo Orlo' }, { en: 'Nobody' }] }],
      })
      expect(await store.read('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).toEqual([
        { name: 'Bruno Tesar' },
        { name: 'Johan Orlo' },
      ])
      expect((await desk.list(0, 9)).corrections.map(({ state }) => state)).toEqual(['gone', 'in force'])
    })

    test('taken out go with what only they say, and can be put back', async () => {
      await keep('a.txt', news(2, 'Jan Orlo'))
      const id = await keep('b.txt', news(9, 'Ida Lind'))
      const before = await dump(store)
      const removal = { items: 1, events: 1, people: { total: 1, told: ['Ida Lind'] } }
      expect(await upkeep.previewRemoval(id)).toEqual(removal)
      expect(await dump(store)).toEqual(before)
      expect(await upkeep.remove(id)).toEqual(removal)
      expect(await store.read('MATCH (d:Document) RETURN d.file AS file')).toEqual([{ file: 'a.txt' }])
      expect((await upkeep.bin()).documents).toMatchObject([{ id, file: 'b.txt' }])
      expect(await upkeep.restore(id)).toEqual({ id, file: 'b.txt', change: 'new' })
      expect(await dump(store)).toEqual(before)
      expect(await upkeep.bin()).toEqual({ documents: [] })
    })

    test('an edition that gave way can be put back in the place of the new one', async () => {
      const old = await keep('a.txt', news(2, 'Jan Orlo'))
      const before = await dump(store)
      const fresh = await keep('a.txt', news(3, 'Jan Orlo'))
      expect((await upkeep.bin()).documents.map(({ id }) => id)).toEqual([old])
      expect(await upkeep.restore(old)).toMatchObject({ change: 'replaced' })
      expect(await dump(store)).toEqual(before)
      expect((await upkeep.bin()).documents.map(({ id }) => id)).toEqual([fresh])
    })

    test.each(['previewReread', 'reread', 'previewRemoval', 'remove', 'restore'] as const)(
      '%s of what is not there is refused',
      async (what) => {
        await expect(upkeep[what]('none')).rejects.toMatchObject({ status: 404, code: 'unknown_document' })
      },
    )

    async function createArchiveAnew(): Promise<void> {
      holdings.close()
      holdings = await createArchive(store)
    }
  })
}
