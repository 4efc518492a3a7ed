import { describe } from '@jest/globals'
import { describeReading } from './reads.contract.ts'

describe('the embedded engine', () => {
  describeReading(() => ({}))
})
