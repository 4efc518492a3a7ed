/** What a reader is told by the page and a store together: the three questions, each from a cold start by keys alone and by mouse, and what else a store answers. */
import { describe } from '@jest/globals'
import { describeActors } from './actors.contract.ts'
import { describeBrief } from './brief.contract.ts'
import { describeFound } from './found.contract.ts'
import { describeMet } from './met.contract.ts'
import { describeRelation } from './relation.contract.ts'

export function describeAnswers(): void {
  describe('who met whom', describeMet)
  describe('a relation over time', describeRelation)
  describe('who keeps turning up', describeActors)
  describe('what was new', describeBrief)
  describe('what is found, let in and read', describeFound)
}
