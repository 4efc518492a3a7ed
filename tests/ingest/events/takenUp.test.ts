import { describe, expect, test } from '@jest/globals'
import { contactsIn } from './sentences.ts'

const HOST = 'Foreign Minister Pavel Lind of Norway'

describe('those who were named before', () => {
  test.each<[string, string, string[]]>([
    [
      'members of a parliament, with their state',
      `On Monday MPs of Greece Maria Lopez and Nikos Orlo visited Norway. The Greek MPs held talks with ${HOST}.`,
      ['meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind', 'visit: GR Maria Lopez Nikos Orlo | NO'],
    ],
    [
      'a delegation, with the body that sent it',
      `European Commissioner for Trade Maria Lopez, accompanied by EU Special Representative Nikos Orlo, visited Norway. The EU delegation held talks with ${HOST}.`,
      ['meeting: EU Maria Lopez Nikos Orlo | NO Pavel Lind', 'visit: EU Maria Lopez Nikos Orlo | NO'],
    ],
    [
      'a delegation that consists of some',
      `A delegation of the Greek Parliament consisting of MPs Maria Lopez and Nikos Orlo arrived in Oslo. The Greek MPs met with ${HOST}.`,
      ['meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind', 'visit: GR Maria Lopez Nikos Orlo | NO'],
    ],
    [
      'another delegation is led by another',
      `MPs of Greece Maria Lopez and Nikos Orlo visited Norway. The Greek delegation led by Minister of Energy Eleni Tesar met with ${HOST}.`,
      ['meeting: GR Eleni Tesar | NO Pavel Lind', 'visit: GR Maria Lopez Nikos Orlo | NO'],
    ],
    [
      'an official of a body',
      `Prime Minister Olav Berg of Norway met with NATO Special Representative Nikos Orlo. The NATO official was received by ${HOST} as well.`,
      [
        'meeting: NO Olav Berg | North Atlantic Treaty Organization Nikos Orlo',
        'meeting: NO Pavel Lind | North Atlantic Treaty Organization Nikos Orlo',
      ],
    ],
    [
      'the head of a company that was named as its president',
      `Fjord Bank President Nikos Orlo came to Oslo. The head of Fjord Bank was received by ${HOST}.`,
      ['meeting: Fjord Bank Nikos Orlo | NO Pavel Lind', 'visit: Fjord Bank Nikos Orlo | NO'],
    ],
    [
      'the counterpart has the same title, though others of that state were named',
      'President Olav Berg of Norway received Prime Minister Nikos Orlo of Greece. A plan was signed by Minister of Trade of Norway Jan Tesar and Minister of Trade of Greece Maria Lopez. Then Prime Minister Pavel Lind of Norway met with his Greek counterpart.',
      [
        'agreement: GR Maria Lopez | NO Jan Tesar',
        'meeting: GR Nikos Orlo | NO Olav Berg',
        'meeting: GR Nikos Orlo | NO Pavel Lind',
      ],
    ],
    [
      'the ministers of a state who were named before',
      `Foreign Minister of Greece Maria Lopez and Minister of Defense of Greece Nikos Orlo met with ${HOST}. The Greek ministers later paid a courtesy call on Prime Minister Olav Berg of Norway.`,
      [
        'meeting: GR Maria Lopez Nikos Orlo | NO Olav Berg',
        'meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind',
      ],
    ],
    [
      'the envoy is the special one, not the ambassador beside',
      `Prime Minister Olav Berg of Norway received EU Special Representative Nikos Orlo and EU Ambassador to Norway Maria Lopez. Later the EU envoy had a meeting with ${HOST}.`,
      ['meeting: EU Nikos Orlo Maria Lopez | NO Olav Berg', 'meeting: EU Nikos Orlo | NO Pavel Lind'],
    ],
  ])('%s', (_reason, text, contacts) => {
    expect(contactsIn(text)).toEqual(contacts)
  })
})

describe('who is meant by a pronoun or an article', () => {
  test.each<[string, string, string[]]>([
    [
      'he, behind two who act together, is whom they acted for',
      'President Nikos Orlo of Greece came to Oslo. Senators of Norway Pavel Lind and Olav Berg made time for him. Later he met with Prime Minister Jan Tesar of Norway.',
      [
        'meeting: GR Nikos Orlo | NO Jan Tesar',
        'meeting: GR Nikos Orlo | NO Pavel Lind Olav Berg',
        'visit: GR Nikos Orlo | NO',
      ],
    ],
    [
      'the talks are those of whom the item has told, not of those who sign behind them',
      'President Olav Berg of Norway and President Nikos Orlo of Greece met in Oslo. Following the talks at the palace, Ambassador of Greece Maria Lopez and Foreign Minister Pavel Lind of Norway exchanged notes.',
      ['agreement: GR Maria Lopez | NO Pavel Lind', 'meeting: GR Nikos Orlo | NO Olav Berg'],
    ],
    [
      'the Secretary General and a minister are two',
      'NATO Secretary General Nikos Orlo came to Oslo. The Secretary General and Minister of Energy of Norway Pavel Lind signed a protocol.',
      [
        'agreement: NO Pavel Lind | North Atlantic Treaty Organization Nikos Orlo',
        'visit: NO | North Atlantic Treaty Organization Nikos Orlo',
      ],
    ],
    [
      'the head of state, behind an opening phrase, is no title of whoever stands in it',
      'President Nikos Orlo of Greece came to Oslo. With Olav Berg, King of Norway, the head of state exchanged views on trade.',
      ['meeting: GR Nikos Orlo | NO Olav Berg', 'visit: GR Nikos Orlo | NO'],
    ],
    [
      'a consul visits a prisoner, which is no part of the protest',
      'Ambassador of Norway to Greece Olav Berg was summoned, and Deputy Minister of Greece Nikos Orlo handed him a note of protest over the arrest of Jan Tesar in Oslo. Consul General of Greece Maria Lopez met with Jan Tesar of Norway at the prison.',
      ['meeting: GR Maria Lopez | NO Jan Tesar'],
    ],
  ])('%s', (_reason, text, contacts) => {
    expect(contactsIn(text)).toEqual(contacts)
  })
})
