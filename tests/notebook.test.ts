import { describe, expect, test } from '@jest/globals'
import { describeNotebook, questions, statements } from './notebook.contract.ts'

test('the notebook asks three questions and more, of the graph and of the API', () => {
  expect([statements.length, questions.length]).toEqual([4, 3])
})

describe('the notebook over the embedded engine', () => {
  describeNotebook(() => ({}))
})
