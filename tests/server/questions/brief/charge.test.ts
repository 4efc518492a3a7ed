import { expect, test } from '@jest/globals'
import { chargeIn, CRIMES, tellsCharge } from '../../../../server/questions/brief/charge.ts'

test.each([...CRIMES])('$ja', ({ ja, yes, no }) => {
  const chargedWith = (what: string) => chargeIn(`Lind was convicted of ${what}.`)?.ja ?? []
  expect(chargedWith(yes)).toContain(ja)
  expect(chargedWith(no)).not.toContain(ja)
})

test.each<[string, string | undefined]>([
  [
    'Lind is now charged with high treason and the seizure of power in the criminal case of a party.',
    'high treason and the seizure of power',
  ],
  ['A court jailed Mayor Orlo on charges of fraud and taking bribes.', 'fraud and taking bribes'],
  [
    'They were found guilty of smuggling foreign currency committed by an organized group.',
    'smuggling foreign currency',
  ],
  ['They were charged under Article 90 (treason) of the Penal Code.', 'treason'],
  ['Orlo, a firm owner accused of tax evasion, was held, APA reports.', 'tax evasion'],
  ['Lind denied that he was guilty of treason.', undefined],
  ['Orlo, a lawyer of people accused of terrorism, was held on charges of hooliganism.', 'hooliganism'],
  ['Orlo, who spoke for those convicted of spying, was fined.', undefined],
  ['He was not accused of treason.', undefined],
  ['The court pardoned a man convicted of treason.', undefined],
  ['Orlo is accused of leading protests against corruption.', undefined],
  ['Orlo was charged with treason and remanded in custody.', 'treason'],
  ['Orlo was accused of slowness.', undefined],
  ['The court was opened.', undefined],
])('%s', (sentence, charge) => {
  expect(chargeIn(sentence)?.en).toBe(charge)
})

test.each([
  ['Opposition leader Lind arrested', false],
  ['Former minister sentenced for taking bribes', true],
  ['Businessman convicted of spying files appeal', true],
])('%s', (headline, isTold) => {
  expect(tellsCharge(headline)).toBe(isTold)
})
