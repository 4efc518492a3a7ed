import { describe, expect, test } from '@jest/globals'
import { newsOf, settle } from '../../../ingest/events/settle.ts'
import { findInSentences } from './sentences.ts'

/** What a text tells as news, sides in the order in which they act. */
const tell = (text: string): string[] => {
  const { settled } = settle(findInSentences(text))
  const news = newsOf(settled)
  return settled
    .filter((one) => news.has(one))
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ of }) => of ?? '?').join(' | ')}`)
}

describe('who answers for what a verb is aimed at', () => {
  test.each<[string, string, string[]]>([
    ['a possessive', "Greece condemned Norway's decision.", ['accusation: GR | NO']],
    ['an adjective', 'Kuwait strongly condemned Israeli aggression on Lebanon.', ['accusation: KW | IL']],
    [
      'the agent of a deed',
      'Egypt condemned the storming of the mosque by Israeli settlers.',
      ['accusation: EG | IL'],
    ],
    [
      'not the one who suffers it',
      'Norway condemned the terrorist attack in the Pakistani city of Quetta.',
      ['accusation: NO'],
    ],
    [
      'whoever rules where rights are broken',
      'The European Parliament adopted a resolution condemning the crackdown on protesters in Georgia.',
      ['accusation: European Parliament | GE'],
    ],
    [
      'the author of a report',
      'Norway rejected a report by the United Nations on prisons in Serbia.',
      ['rejection: NO | United Nations'],
    ],
    ['not what is denied', 'Norway denied that Greece was behind the incident in Poland.', ['rejection: NO']],
    [
      'those who made peace',
      'Norway welcomed the truce between Israel and Hamas.',
      ['support: NO | IL | Hamas'],
    ],
    ['a name given to a deed', "Ukraine called Hungary's veto unacceptable.", ['accusation: UA | HU']],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who acts', () => {
  test.each<[string, string, string[]]>([
    [
      'several, each by itself',
      'France and Benin condemned the coup of the government of Togo.',
      ['accusation: FR | TG', 'accusation: BJ | TG'],
    ],
    [
      'several, jointly',
      'In a joint statement, Norway and Japan condemned Serbia.',
      ['accusation: NO | JP | RS'],
    ],
    [
      'one more behind the object',
      'Norway condemned Serbia, as did Japan.',
      ['accusation: NO | RS', 'accusation: JP | RS'],
    ],
    ['an organ of a state', 'The Norwegian government condemned Serbia.', ['accusation: NO | RS']],
    ['a court and its city', 'A court in Minsk sentenced two men to eight years.', ['legal: BY']],
    ['whoever hands somebody over', 'Norway extradited a banker to Serbia on Monday.', ['legal: NO | RS']],
    [
      'whoever gives, behind the goods',
      'The goods were handed over by Norway to Serbia on Monday.',
      ['aid: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what the item has told', () => {
  test.each<[string, string, string[]]>([
    [
      'answers to a decision',
      'Norway imposed sanctions on Serbia. President Orlo of Serbia rejected the measures. Greece welcomed the decision.',
      ['sanction: NO | RS', 'rejection: RS | NO', 'support: GR | NO'],
    ],
    [
      'the same deed condemned again',
      'Norway condemned the decision of Serbia. Greece also condemned the move.',
      ['accusation: NO | RS', 'accusation: GR | RS'],
    ],
    [
      'sympathy goes where it happened',
      'An explosion killed nine people in Greece. Norway offered condolences.',
      ['incident: GR', 'support: NO | GR'],
    ],
    [
      'thanks within a meeting are a courtesy',
      'President Orlo of Norway met with President Tesar of Greece. President Tesar of Greece thanked Norway.',
      ['meeting: NO | GR'],
    ],
    [
      'police are those of the state that the item is about',
      'A minister of Norway resigned. Police arrested two bankers.',
      ['appointment: NO', 'legal: NO'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})
