import { expect, test } from '@jest/globals'
import { paperIn, tellStep } from '../../../server/brief/papers.ts'
import { tellsPaper } from '../../../server/questions/brief/headlines.ts'

test.each([
  ['Six bilateral agreements were signed.', 'six agreements signed', '6文書に署名'],
  [
    'They put their signatures to a letter of intent on a plant.',
    'letter of intent on a plant signed',
    '意向書署名',
  ],
  ['A memorandum on gas was signed by both.', 'memorandum on gas signed', 'エネルギーに関する覚書に署名'],
  ['The meeting ended with the signing of a protocol.', 'protocol signed', '議定書署名'],
  ['The ministers reached an agreement on gas.', 'agreement reached', '合意'],
  // what another is about is not its subject
  ['Recalling the agreement on fish, they signed a protocol.', 'protocol signed', '議定書署名'],
  [
    'They signed a memorandum on cooperation in energy in Oslo.',
    'memorandum on cooperation in energy signed',
    'エネルギーに関する覚書に署名',
  ],
  [
    'They signed a contract on work in the field of transport in the presence of Lind.',
    'contract on work in the field of transport signed',
    '運輸に関する契約に署名',
  ],
  [
    'They signed a memorandum of understanding on fish in the capital.',
    'memorandum on fish signed',
    '覚書署名',
  ],
  [
    'They signed an agreement on unified tariffs for 2027.',
    'agreement on unified tariffs for 2027 signed',
    '料金・関税に関する協定に署名',
  ],
  ['The treaties were signed.', 'treaties signed', '条約署名'],
  ['Both put their names to a memorandum.', 'memorandum signed', '覚書署名'],
  ['The two signed four documents, among them a memorandum.', 'four documents signed', '4文書に署名'],
  [
    'Five documents were exchanged, among them a memorandum that was signed by Lind.',
    'five documents exchanged',
    '5文書を交換',
  ],
  ['They signed a memorandum under which experts will exchange visits.', 'memorandum signed', '覚書署名'],
  ['The agreement provides that prisoners be exchanged.', 'agreement reached', '合意'],
  ['In their presence, the following documents were exchanged:', 'documents exchanged', '文書交換'],
  ['A joint communiqué was signed.', 'joint communiqué signed', '共同コミュニケ署名'],
  [
    'They signed the plan of military cooperation for 2027.',
    'plan of military cooperation signed',
    '防衛に関する計画に署名',
  ],
  [
    'The ministers signed the 2027 programme of military cooperation between the ministries.',
    'programme of military cooperation signed',
    '防衛に関する計画に署名',
  ],
  [
    'They signed a programme for the supply of gas to the region until 2029.',
    'programme for the supply of gas to the region signed',
    'エネルギーに関する計画に署名',
  ],
  ['A cooperation program between the two offices was signed by both.', 'programme signed', '計画署名'],
  ['They signed an agreement and spoke of the plan.', 'agreement signed', '協定署名'],
  ['The speakers initialled a protocol.', 'protocol initialled', '議定書仮署名'],
])('%s', (sentence, en, ja) => {
  expect(paperIn(sentence)).toEqual({ en, ja })
})

test('an understanding is no paper', () => {
  expect(paperIn('The ministers reached an understanding.')).toBeUndefined()
})

test.each([
  ['Norway, Greece sign letter of intent', true],
  ['ノルウェーと覚書を締結', true],
  ['Lind visits Athens', false],
])('%s tells of a paper: %s', (headline, told) => {
  expect(tellsPaper(headline)).toBe(told)
})

test.each([
  ['The ministry handed a note of protest to the envoy.', 'note of protest handed over'],
  ['The envoy was summoned.', 'envoy summoned'],
  ['大使を召喚', 'envoy summoned'],
  ['Lind protested.', undefined],
])('%s is the step: %s', (sentence, step) => {
  expect(tellStep(sentence)?.en).toBe(step)
})

test.each(['The treaty was not signed.', 'Oslo refused to sign the treaty.', 'They will sign a treaty.'])(
  'nobody has signed: %s',
  (sentence) => {
    expect(paperIn(sentence)).toBeUndefined()
  },
)
