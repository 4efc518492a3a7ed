import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENT_KINDS } from '../cypher/ontology.ts'

test('every kind of event has its colour', () => {
  const styles = readFileSync(join(import.meta.dirname, '../client/styles/kinds.css'), 'utf8')
  const coloured = [...styles.matchAll(/^\.kind-(\w+) \{/gm)].map(([, kind]) => kind)
  expect(coloured.sort()).toEqual(Object.keys(EVENT_KINDS).sort())
})
