import { describe } from '@jest/globals'
import { describeBrief } from './brief.contract.ts'
import { describeQuestions } from './contract.ts'
import { describeLargeSets } from './large.contract.ts'

describe('the embedded engine', () => {
  describeQuestions(() => ({}), 40)
  describeLargeSets(() => ({}))
  describeBrief(() => ({}))
})
