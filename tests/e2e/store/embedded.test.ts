/** Beside the three questions what the page is told by the embedded engine alone: the questions behind it have a contract of their own on both. */
import { describe } from '@jest/globals'
import { describePage } from '../opener.ts'
import { describeAnswers } from './answers.contract.ts'
import { describeBrief } from './brief.ts'
import { describeFound } from './found.ts'

describePage('answers of the embedded engine on the page', () => {
  describeAnswers()
  describe('what was new', describeBrief)
  describe('what is found, let in and read', describeFound)
})
