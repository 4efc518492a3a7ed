import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { NODES, RELATIONS } from '../../cypher/ontology.ts'
import type { Query } from '../../server/queries.ts'
import { readQueries, readSchema, toQuery } from '../../server/queries.ts'

/** A query without its texts and backticks, so that words in quotes are not taken for Cypher. */
function bare(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"/g, "''").replaceAll('`', '')
}

/** What stands between brackets of a kind, inner ones included. */
function within(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** Node patterns: round brackets that a relation touches, or that follow MATCH, MERGE or CREATE. */
function nodePatterns(text: string): string[] {
  return [
    ...within(text, /(?:MATCH|MERGE|CREATE|,)\s*\(([^()]*)\)/g),
    ...within(text, /(?:-|->)\(([^()]*)\)/g),
    ...within(text, /\(([^()]*)\)(?=-\[|<-\[)/g),
  ]
}

/** Variables that a pattern of the query gives a label, or that are bound to nodes by CALL. */
function labelled(text: string): Set<string> {
  return new Set(within(text, /\((\w+):\w+[^()]*\)/g))
}

type Rule = { reason: string; breaches: (query: Query) => string[]; good: string; bad: string }

/** What both engines get right, as rules over the text of a query; each with a query that keeps and one that breaks it. */
const RULES: Record<string, Rule> = {
  'every node has a label': {
    reason: 'counts and EXISTS over unlabelled nodes are wrong on the embedded engine',
    breaches: ({ text }) => {
      const known = labelled(bare(text))
      return nodePatterns(bare(text)).filter(
        (node) => !/^\w*:\w+/.test(node) && !(/^\w+$/.test(node) && known.has(node)),
      )
    },
    good: 'MATCH (p:Person {id: $id}) MATCH (p)-[:PARTICIPATED_IN]->(e:Event) RETURN e.id AS id',
    bad: 'MATCH (p:Person)-[:PARTICIPATED_IN]->(e) RETURN e.id AS id',
  },
  'no label disjunction': {
    reason: 'the embedded engine does not parse it',
    breaches: ({ text }) => nodePatterns(bare(text)).filter((node) => /:\w+\s*[|&]/.test(node)),
    good: 'MATCH (c:Country) RETURN c.code AS id UNION MATCH (o:Organization) RETURN o.id AS id',
    bad: 'MATCH (c:Country|Organization) RETURN c.id AS id',
  },
  'labels are in the ontology': {
    reason: 'a misspelt label finds nothing and says nothing',
    breaches: ({ text }) =>
      nodePatterns(bare(text))
        .flatMap((node) => within(node, /^\w*:(\w+)/g))
        .filter((label) => !(label in NODES)),
    good: 'MATCH (p:Person) RETURN p.id AS id',
    bad: 'MATCH (p:Persons) RETURN p.id AS id',
  },
  'relations are in the ontology, each with its type': {
    reason: 'a misspelt type finds nothing and says nothing',
    breaches: ({ text }) =>
      within(bare(text), /-\[([^\]]*)\]/g).filter((relation) => {
        const types = /^\w*:([\w|]+)/.exec(relation)?.[1]?.split('|') ?? ['']
        return types.some((type) => !(type in RELATIONS))
      }),
    good: 'MATCH (p:Person)-[r:HOLDS|PARTICIPATED_IN]->(o:Office) RETURN p.id AS id',
    bad: 'MATCH (p:Person)-[r:HELD]->(o:Office) RETURN p.id AS id',
  },
  'counts and collects values, never nodes': {
    reason: 'count(DISTINCT node) is wrong on the embedded engine, and nodes differ by engine',
    breaches: ({ text }) => {
      const known = labelled(bare(text))
      return within(bare(text), /\b(?:count|collect)\(\s*(?:DISTINCT\s+)?(\w+)\s*\)/g).filter((name) =>
        known.has(name),
      )
    },
    good: 'MATCH (p:Person) RETURN count(DISTINCT p.id) AS people',
    bad: 'MATCH (p:Person) RETURN count(DISTINCT p) AS people',
  },
  'a sum of nothing is 0': {
    reason: 'it is null on the embedded engine',
    breaches: ({ text }) => [...bare(text).matchAll(/(?<!coalesce\()\bsum\(/g)].map(([found]) => found),
    good: 'MATCH (e:Event) RETURN coalesce(sum(e.score), 0) AS score',
    bad: 'MATCH (e:Event) RETURN sum(e.score) AS score',
  },
  'no NOT x IN list': {
    reason: 'rows where x is null are lost',
    breaches: ({ text }) => bare(text).match(/NOT [\w.]+ IN\b/g) ?? [],
    good: 'MATCH (e:Event) WHERE e.kind IN $kinds RETURN e.id AS id',
    bad: 'MATCH (e:Event) WHERE NOT e.kind IN $kinds RETURN e.id AS id',
  },
  'nothing that only one engine has': {
    reason: 'the same files serve both',
    breaches: ({ text }) =>
      bare(text).match(/IN TRANSACTIONS|\b(?:apoc|gds|dbms|db)\.\w+|date\.truncate|LOAD CSV|FOREACH/gi) ?? [],
    good: 'MATCH (e:Event) RETURN e.date.year AS year',
    bad: "MATCH (e:Event) RETURN date.truncate('month', e.date) AS month",
  },
  'every answer of a read is bounded': {
    reason: 'an archive grows, what is fetched of it must not',
    breaches: ({ name, text }) =>
      name.startsWith('write/')
        ? []
        : outermost(text)
            .split(/\bUNION(?: ALL)?\b/)
            .filter((branch) => !/\bLIMIT [\w$]+\s*$/.test(branch)),
    good: 'MATCH (p:Person) RETURN p.id AS id LIMIT 10 UNION MATCH (e:Event) RETURN e.id AS id LIMIT $most',
    bad: 'MATCH (p:Person) RETURN p.id AS id UNION MATCH (e:Event) RETURN e.id AS id LIMIT 10',
  },
  'no optional match within a subquery': {
    reason: 'the embedded engine looks at every node of the label; an aggregate gives its row without it',
    breaches: ({ text }) => bare(text).match(/CALL \([^)]*\) \{\s*OPTIONAL/g) ?? [],
    good: 'MATCH (d:Document) CALL (d) { MATCH (d)<-[:PART_OF]-(i:Item) RETURN count(i.id) AS n } RETURN n LIMIT 1',
    bad: 'MATCH (d:Document) CALL (d) { OPTIONAL MATCH (d)<-[:PART_OF]-(i:Item) RETURN count(i.id) AS n } RETURN n LIMIT 1',
  },
  'no rows out of a subquery that stands alone': {
    reason:
      'the embedded engine hands them on in one piece: DISTINCT then keeps 2,048 of them, WHERE fails beyond 65,536',
    breaches: ({ text }) =>
      within(bare(text), /CALL \(\) \{([^}]*)\}/g).filter(
        (inner) => !/RETURN count\([^)]*\) AS \w+\s*$/.test(inner),
      ),
    good: 'CALL () { MATCH (d:Document) RETURN count(d.id) AS n } RETURN n LIMIT 1',
    bad: 'CALL () { MATCH (e:Event) RETURN e UNION ALL MATCH (e:Event) RETURN e } WITH DISTINCT e.id AS id RETURN id LIMIT 1',
  },
  'one query': {
    reason: 'a driver runs one at a time',
    breaches: ({ text }) => bare(text).match(/;/g) ?? [],
    good: 'RETURN 1 AS one',
    bad: 'RETURN 1 AS one; RETURN 2 AS two',
  },
  'the header explains the parameters that the query uses, and no others': {
    reason: 'what a caller has to give stands in one place',
    breaches: ({ text, parameters }) => {
      const used = new Set(bare(text).match(/(?<=\$)\w+/g))
      const declared = new Set(parameters)
      return [...used]
        .filter((one) => !declared.has(one))
        .concat([...declared].filter((one) => !used.has(one)))
    },
    good: '// Does it.\n// $id: key\nMATCH (p:Person {id: $id}) RETURN p.id AS id',
    bad: '// Does it.\n// $key: key\nMATCH (p:Person {id: $id}) RETURN p.id AS id',
  },
  'every result column has a name, which the header gives': {
    reason: 'engines name an unnamed column differently',
    breaches: ({ text, returns }) => {
      const named = new Set(returns.match(/\w+/g))
      return columnsOf(text).filter((column) => !named.has(column))
    },
    good: '// Does it.\n// returns id\nMATCH (p:Person) RETURN p.id AS id',
    bad: '// Does it.\n// returns id\nMATCH (p:Person) RETURN p.id',
  },
}

/** A query without what stands in brackets. */
function outermost(text: string): string {
  let flat = bare(text)
  // Innermost brackets first, until none is left.
  for (let before = ''; before !== flat;) {
    before = flat
    flat = flat.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, '_')
  }
  return flat
}

/** Result columns: the parts of every RETURN outside of a subquery, each by its alias or, without one, as it stands. */
function columnsOf(text: string): string[] {
  // Commas in brackets are not the row's.
  return within(
    outermost(text),
    /\bRETURN\s+(?:DISTINCT\s+)?([^]*?)(?=\bORDER BY\b|\bLIMIT\b|\bSKIP\b|\bUNION\b|$)/g,
  )
    .flatMap((row) => row.split(','))
    .map((column) => /\bAS\s+(\w+)\s*$/.exec(column)?.[1] ?? column.trim())
}

const queries = [...readQueries().all.values()]

describe.each(Object.entries(RULES))('%s', (_name, { reason, breaches, good, bad }) => {
  test(`because: ${reason}`, () => {
    const parse = (file: string): Query => toQuery('example', file)
    expect(breaches(parse(good))).toEqual([])
    expect(breaches(parse(bad))).not.toEqual([])
    expect(queries.flatMap((query) => breaches(query).map((breach) => `${query.name}: ${breach}`))).toEqual(
      [],
    )
  })
})

describe('query files', () => {
  test('are there, and each says what it does', () => {
    expect(queries.length).toBeGreaterThan(40)
    expect(queries.filter(({ purpose }) => !/^[A-Z].*\.$/s.test(purpose)).map(({ name }) => name)).toEqual([])
  })

  const server = join(import.meta.dirname, '..', '..', 'server')
  const sources = readdirSync(server, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))

  test('are all used in the server', () => {
    const isUsed = ({ name }: Query): boolean =>
      sources.some(({ text }) => [name, name.replace('read/', '')].some((form) => text.includes(`'${form}'`)))
    expect(queries.filter((query) => !isUsed(query)).map(({ name }) => name)).toEqual([])
  })

  test('hold all Cypher: none is written or put together in code', () => {
    expect(sources.length).toBeGreaterThan(10)
    const isCypher = /\b(MATCH|MERGE|UNWIND|CREATE) [([$]/
    expect(sources.filter(({ text }) => isCypher.test(text)).map(({ name }) => name)).toEqual([])
  })
})

describe.each(['embedded', 'neo4j'] as const)('the schema of %s', (engine) => {
  const statements = readSchema(engine).map(({ query }) => query)

  test('makes every key unique', () => {
    const enforced = Object.entries(NODES).filter(([, node]) => engine === 'neo4j' || !('within' in node))
    for (const [label, { key }] of enforced)
      expect(statements).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:${label}\\) REQUIRE n\\.${key} IS UNIQUE$`,
          ),
        ),
      )
  })

  test('is made of statements that may run twice, with names of their own', () => {
    const names = statements.map((statement) => /^CREATE \w+ (\w+) IF NOT EXISTS /.exec(statement)?.[1])
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('the embedded schema has an index on what every node is looked up by, which a constraint alone does not make', () => {
  const statements = readSchema('embedded').map(({ query }) => query)
  for (const [label, node] of Object.entries(NODES)) {
    if ('few' in node) continue
    const property = 'within' in node ? node.within : node.key
    expect(statements).toContainEqual(
      expect.stringMatching(new RegExp(`^CREATE INDEX .* FOR \\(n:${label}\\) ON \\(n\\.${property}\\)$`)),
    )
  }
})
