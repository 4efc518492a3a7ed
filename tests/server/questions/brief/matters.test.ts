import { expect, test } from '@jest/globals'
import { tellsBreak, tellsFreed, tellsSigned } from '../../../../server/questions/brief/headlines.ts'
import type { Matter } from '../../../../server/questions/brief/matters.ts'
import { worthOf } from '../../../../server/questions/brief/matters.ts'

const MATTER: Matter = {
  ...{
    sort: 'contacts',
    gravity: 1,
    kind: 'meeting',
    isSummit: false,
    isDeadly: false,
    isOurs: false,
    isFreed: false,
  },
  ...{
    isNear: false,
    isAcross: false,
    isStep: false,
    isBreak: false,
    isFormal: false,
    hasPaper: false,
    stress: 0,
  },
}

test.each<[string, Partial<Matter>, Partial<Matter>]>([
  [
    'a summons more than a rally',
    { sort: 'tensions', kind: 'protest', isStep: true },
    { sort: 'tensions', kind: 'protest' },
  ],
  [
    'who is handed over more than who is sentenced',
    { sort: 'decisions', kind: 'legal' },
    { sort: 'tensions', kind: 'legal', gravity: 2 },
  ],
  [
    'people who are given back more than a paper that ministers sign',
    { sort: 'decisions', kind: 'legal', isFreed: true },
    { sort: 'decisions', kind: 'agreement', hasPaper: true },
  ],
  [
    'a tie that ends more than a paper that ministers sign',
    { sort: 'tensions', kind: 'protest', isBreak: true },
    { sort: 'decisions', kind: 'agreement', hasPaper: true },
  ],
  [
    'a head on a state visit more than one at work',
    { kind: 'visit', isSummit: true, isFormal: true },
    { kind: 'visit', isSummit: true },
  ],
  ['what its writer sets off more than what he does not', { stress: 0.1 }, { stress: -0.1 }],
  ['a meeting more than a call', {}, { kind: 'call' }],
  ['heads more than others', { isSummit: true }, {}],
  ['those at odds more than friends', { isAcross: true }, {}],
  ['the state of the publisher most', { isOurs: true }, { isSummit: true, isNear: true, hasPaper: true }],
])('%s matters', (_, more, less) => {
  expect(worthOf({ ...MATTER, ...more })).toBeGreaterThan(worthOf({ ...MATTER, ...less }))
})

test.each([
  ['Norway hands over four Finnish detainees', true],
  ['Norway urged to release four Finnish prisoners', false],
  ['ノルウェー、フィンランド人捕虜4名を解放', true],
  ['Norway releases its budget', false],
])('people are given back: %s', (headline, is) => {
  expect(tellsFreed(headline)).toBe(is)
})

test.each([
  ['Finnish delegation in Oslo: founding documents signed', true],
  ['Finnish minister to sign a treaty in Oslo', false],
  ['Finnish minister praises the treaty', false],
  ['フィンランド代表団、オスロで文書に署名', true],
])('a paper is signed: %s', (headline, is) => {
  expect(tellsSigned(headline)).toBe(is)
})

test.each([
  ['Norwegian parliament suspends all relations with Finland', true],
  ['Norway may suspend cooperation with Finland', false],
  ['Norway suspends flights', false],
  ['ノルウェー国会、フィンランド議会との関係を停止', true],
  ['ノルウェー、協力を打ち切る可能性', false],
])('a tie has ended: %s', (headline, is) => {
  expect(tellsBreak(headline)).toBe(is)
})
