import { leaveOut } from '../../leaveOut.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { missingBrowser } from '../browser.ts'
import { servePage } from '../opener.ts'
import { describeAnswers } from './answers.contract.ts'

const TITLE = 'answers of Neo4j on the page'
const missing = missingBrowser()

if (missing !== undefined) leaveOut(TITLE, missing)
else
  describeWithNeo4j(TITLE, (server) => {
    servePage(() => ({ neo4j: server().settings }))
    describeAnswers()
  })
