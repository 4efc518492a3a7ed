import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { candidatesOf } from '../../../ingest/events/story.ts'
import { readItems } from '../../../ingest/index.ts'
import { readDocument } from '../../../ingest/read/document.ts'
import { brokenOf } from './promises.ts'

const BULLETINS = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins')

const items = readdirSync(BULLETINS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const document = readDocument({ text: readFileSync(join(BULLETINS, name), 'utf8'), name })
    return readItems(document.items, document).items.map(
      ({ context }, index) => [`${name} ${String(index + 1)}`, context] as const,
    )
  })

describe('nothing is told of a bulletin that breaks a condition of its rule', () => {
  test('there are bulletins', () => {
    expect(items.length).toBeGreaterThan(500)
  })

  test.each(items)('%s', (_name, context) => {
    expect(candidatesOf(context).flatMap(brokenOf)).toEqual([])
  })
})
