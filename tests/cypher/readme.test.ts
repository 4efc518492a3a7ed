import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NODES, RELATIONS } from '../../cypher/ontology.ts'
import { readQueries } from '../../server/queries.ts'

const README = readFileSync(join(import.meta.dirname, '..', '..', 'cypher', 'README.md'), 'utf8')

/** Rows of the table under a heading, as cells, without the head. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = README.split(`\n## ${heading}\n`)
  const lines = section.split('\n## ')[0]?.split('\n') ?? []
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const writing = [...readQueries().all.values()].filter(({ name }) => name.startsWith('write/'))

/** Properties that write queries set of the nodes of a label. */
function writtenToNodes(label: string): string[] {
  return writing.flatMap(({ text }) => {
    const node = new RegExp(`(?:MERGE|MATCH) \\((\\w):${label} \\{\\w+: (?:row|key|'archive')`).exec(
      text,
    )?.[1]
    const set = node === undefined ? [] : [...text.matchAll(/SET [^]*/g)].map(([all]) => all)
    const [, keys = ''] = new RegExp(`MERGE \\(\\w:${label} \\{([^}]*)\\}`).exec(text) ?? []
    const more = [...keys.matchAll(/(\w+):/g)].map((match) => match[1] ?? '')
    return more.concat(
      ...set.map((all) =>
        [...all.matchAll(new RegExp(`\\b${node ?? ''}\\.(\\w+) =`, 'g'))].map((match) => match[1] ?? ''),
      ),
    )
  })
}

/** Properties that write queries give to the relations of a type that they make. */
function writtenToRelations(type: string): string[] {
  return writing
    .filter(({ text }) => new RegExp(`CREATE [^]*\\[:\`?${type}\`? `).test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(/CREATE [^]*/g)].flatMap(([made]) =>
        [...made.matchAll(/(\w+): (?:date\()?row\./g)].map((match) => match[1] ?? ''),
      ),
    )
}

describe('the page about the graph', () => {
  test('has every node of the ontology with its key', () => {
    expect(tableUnder('Nodes').map(([label, key]) => [label, key])).toEqual(
      Object.entries(NODES).map(([label, { key }]) => [label, key]),
    )
  })

  test('has every relation of the ontology with its ends', () => {
    expect(tableUnder('Relations').map(([type, from, to]) => [type, from, to])).toEqual(
      Object.entries(RELATIONS).map(([type, { from, to }]) => [type, from.join(', '), to.join(', ')]),
    )
  })

  test.each(tableUnder('Nodes').map(([label = '', key = '', what = '']) => [label, key, what] as const))(
    'names the properties of %s, and no others',
    (label, key, what) => {
      const [, list = ''] = /: ([^:]*)$/.exec(what.replace(/`[^`]*`|\([^)]*\)/g, '')) ?? []
      const written = new Set(writtenToNodes(label).filter((property) => property !== key))
      expect(new Set(list.match(/\w+/g))).toEqual(written)
    },
  )

  test('has all of it in the picture', () => {
    const [, picture = ''] = README.split('```')
    for (const name of [...Object.keys(NODES), ...Object.keys(RELATIONS)])
      if (name !== 'Archive') expect(picture).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test.each(tableUnder('Relations').map(([type = '', , , more = '']) => [type, more] as const))(
    'names every property of %s',
    (type, more) => {
      const evidence = ['item', 'start', 'end', 'rule']
      const written = new Set(writtenToRelations(type))
      const named = new Set(more.replace(/\([^)]*\)/g, '').match(/\w+/g))
      // who is who is decided, not claimed
      expect(written).toEqual(new Set([...(type === 'IS' ? [] : evidence), ...named]))
    },
  )
})
