import { describe } from '@jest/globals'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { describeBrief } from './brief.contract.ts'
import { describeQuestions } from './contract.ts'
import { describeLargeSets } from './large.contract.ts'

describe('the embedded engine', () => {
  describeQuestions(() => ({}), 40)
  describeLargeSets(() => ({}))
  describeBrief(() => ({}))
})

describeWithNeo4j('Neo4j', (server) => {
  describeQuestions(() => ({ neo4j: server().settings }), 2)
  describeLargeSets(() => ({ neo4j: server().settings }))
  describeBrief(() => ({ neo4j: server().settings }))
})
