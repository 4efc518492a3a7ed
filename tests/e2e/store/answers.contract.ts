/** The three questions on the page, each from a cold start by keys alone and by mouse, whatever the store is. */
import { describe } from '@jest/globals'
import { describeActors } from './actors.contract.ts'
import { describeMet } from './met.contract.ts'
import { describeRelation } from './relation.contract.ts'

export function describeAnswers(): void {
  describe('who met whom', describeMet)
  describe('a relation over time', describeRelation)
  describe('who keeps turning up', describeActors)
}
