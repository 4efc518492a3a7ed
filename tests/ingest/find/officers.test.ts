import { describe, expect, test } from '@jest/globals'
import { heldIn } from '../items.ts'

describe('tails of titles', () => {
  test.each<[string, string[]]>([
    [
      'Chargé d’Affaires a.i. of the EU Delegation Pavel Orlo left.',
      ['Pavel: Chargé d’Affaires of the EU Delegation of EU'],
    ],
    [
      'U.S. Chargé d’Affaires ad interim in Norway Maria Lopez left.',
      ['Maria: Chargé d’Affaires in Norway of US'],
    ],
    ['COP31 President-Designate Ivan Tesar left.', ['Ivan: President-Designate of COP31']],
    [
      'The Lead Negotiator of COP29, Deputy Foreign Minister Ivan Tesar, left.',
      ['Ivan: Lead Negotiator of COP29', 'Ivan: Deputy Minister of Foreign Affairs of -'],
    ],
    ['U.S. Special Envoy for the route Pavel Orlo left.', ['Pavel: Special Envoy for the Route of US']],
    [
      'The Green Party rapporteur on media freedom, Norwegian MP Maria Lopez, left.',
      ['Maria: Rapporteur on Media Freedom of Green Party', 'Maria: Member of Parliament of NO'],
    ],
    [
      'The head of the UNDP mine action project in Norway Pavel Orlo left.',
      ['Pavel: Head of the Mine Action Project in Norway of United Nations Development Programme'],
    ],
    ['President of Norwegian Airlines (NA) CJSC Ivan Tesar left.', ['Ivan: President of Norwegian Airlines']],
    [
      'The head of the Anti-Fraud Directorate with the Prosecutor General Pavel Orlo left.',
      ['Pavel: Head of the Anti Fraud Directorate with the Prosecutor General of -'],
    ],
    [
      'Head of the Council of Europe Office in Oslo Jean-Luc Orlo left.',
      ['Jean: Head of the Council of Europe Office in Oslo of Council of Europe'],
    ],
    [
      'The head of the bureau of Norway, police colonel Ivan Tesar, left.',
      ['Ivan: Head of the Bureau of NO'],
    ],
    ['Embassy Third Secretary Maria Lopez left.', ['Maria: Embassy Third Secretary of -']],
    [
      'Terma President and CEO Ivan Tesar left.',
      ['Ivan: President of -', 'Ivan: Chief Executive Officer of -'],
    ],
    [
      'President and CEO of Terma Steel Ivan Tesar left.',
      ['Ivan: President and Chief Executive Officer of Terma Steel'],
    ],
    [
      'Minister of Energy, President and CEO of Terma Steel Ivan Tesar left.',
      ['Ivan: Minister of Energy of -', 'Ivan: President and Chief Executive Officer of Terma Steel'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('whose office others tell', () => {
  test.each<[string, string[]]>([
    [
      'Pavel Orlo was relieved of his duties as Minister of Trade and replaced by Maria Lopez.',
      ['Maria: Minister of Trade of -'],
    ],
    [
      'Pavel Orlo was dismissed as Governor of the Oslo region. Maria Lopez, who came from the ministry, was named to replace him.',
      ['Maria: Governor of the Oslo Region of NO'],
    ],
    [
      'Pavel Orlo lost the post of Minister of Labor. Maria Lopez became the new minister.',
      ['Maria: Minister of Labor of -'],
    ],
    ['Pavel Orlo is to be succeeded by Maria Lopez.', []],
    ['The Greek PM also met with his counterpart Pavel Orlo.', ['Pavel: Prime Minister of -']],
    [
      'It was signed by Minister of Energy Pavel Orlo and his Greek counterpart Maria Lopez.',
      ['Pavel: Minister of Energy of -', 'Maria: Minister of Energy of GR'],
    ],
    [
      'The Oslo City Court, chaired by judge Ivan Tesar, found him guilty.',
      ['Ivan: Judge of the Oslo City Court of -'],
    ],
    [
      'The outlet Fjord Weekly closed. Editor-in-chief Maria Lopez was held.',
      ['Maria: Editor-in-Chief of Fjord Weekly'],
    ],
    ['The Green Party met. Pavel Orlo was elected chairman.', ['Pavel: Chairman of Green Party']],
    ['The Oslo City Council met. Pavel Orlo was elected chairman.', ['Pavel: Chairman of -']],
    [
      'He spoke at Oslo University. The rector, Maria Lopez, thanked him.',
      ['Maria: Rector of Oslo University'],
    ],
    [
      'They congratulated Pavel Orlo on his election as Prime Minister of Norway.',
      ['Pavel: Prime Minister of NO'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('one title in several states', () => {
  const all = ['Pavel: Minister of Foreign Affairs of NO', 'Maria: Minister of Foreign Affairs of GR']
  test.each<[string, string, string[]]>([
    [
      '',
      'A meeting of the foreign ministers of Norway and Greece took place with the participation of Pavel Orlo and Maria Lopez.',
      all,
    ],
    ['Norwegian, Greek FMs meet', 'Foreign Ministers Pavel Orlo and Maria Lopez met.', all],
    [
      '',
      'He also met his Norwegian and Greek counterparts, Pavel Orlo and Maria Lopez.',
      ['Pavel:  of NO', 'Maria:  of GR'],
    ],
    [
      'Norwegian, Greek, Italian FMs meet',
      'Foreign Ministers Pavel Orlo and Maria Lopez met.',
      ['Pavel: Minister of Foreign Affairs of -', 'Maria: Minister of Foreign Affairs of -'],
    ],
  ])('%s %s', (headline, text, held) => {
    expect(heldIn(text, headline)).toEqual(held)
  })
})
