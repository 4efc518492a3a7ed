import { describe } from '@jest/globals'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { describeReading } from './reads.contract.ts'

describe('the embedded engine', () => {
  describeReading(() => ({}))
})

describeWithNeo4j('Neo4j', (server) => {
  describeReading(() => ({ neo4j: server().settings }))
})
