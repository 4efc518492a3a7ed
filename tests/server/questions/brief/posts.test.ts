import { expect, test } from '@jest/globals'
import { postsIn } from '../../../../server/questions/brief/posts.ts'

const NAMES = ['Ada Lind', 'Bo Tesar', 'Eva Sol', 'Cy Orlo']

test.each<[string, string[]]>([
  [
    'King Cy Orlo signed an order relieving Ada Lind of the post of Minister of Fish.',
    ['Ada Lind - Minister of Fish'],
  ],
  [
    'By another order, Head of the Bank of Norway Bo Tesar was appointed Minister of Fish.',
    ['Bo Tesar + Minister of Fish'],
  ],
  ['Eva Sol was appointed to the post of Head of the Navy by King Cy Orlo.', ['Eva Sol + Head of the Navy']],
  ['Eva Sol has been appointed to this post.', ['Eva Sol +']],
  [
    'King Cy Orlo signed a decision on the appointment of Bo Tesar, hitherto a banker, as Minister of Fish.',
    ['Bo Tesar +'],
  ],
  ['King Cy Orlo appointed Eva Sol and Bo Tesar as Deputy Ministers of Fish.', ['Eva Sol +', 'Bo Tesar +']],
  ['King Cy Orlo appointed Eva Sol and Bo Tesar judges of the court.', ['Eva Sol +', 'Bo Tesar +']],
  ['King Cy Orlo appointed Eva Sol and Bo Tesar wished her well.', ['Eva Sol +']],
  ['The chamber appointed Eva Sol, received by Bo Tesar, a judge.', ['Eva Sol +']],
  [
    'Ada Lind was relieved of her duties as Minister of Fish, and Eva Sol was appointed to it.',
    ['Eva Sol +', 'Ada Lind - Minister of Fish'],
  ],
  [
    'Ada Lind was relieved of the post of Minister of Fish and Eva Sol was appointed to this post.',
    ['Eva Sol + Minister of Fish', 'Ada Lind - Minister of Fish'],
  ],
  [
    'Ada Lind was relieved of the post of Minister of Fish and appointed Ambassador to Greece. Eva Sol was appointed to this post.',
    ['Ada Lind + Ambassador to Greece', 'Eva Sol +'],
  ],
  ['Ada Lind had been Minister since 2021, when Bo Tesar was dismissed.', []],
  ['Ada Lind received Bo Tesar.', []],
  ['The son of Ada Lind was appointed Minister of Fish.', []],
  ['An aide to Ada Lind was appointed Minister of Fish.', []],
  ['King Cy Orlo refused to sign a decree appointing Ada Lind.', []],
  ['Parliament rejected the appointment of Ada Lind.', []],
  ['A motion dismissing Ada Lind failed.', []],
  ['Ada Lind was released from prison.', []],
  ['Ada Lind was removed from the list of sanctions.', []],
  ['Ada Lind was nominated for a prize.', []],
  ['Ada Lind was removed from the post of Mayor of Bergen.', ['Ada Lind - Mayor of Bergen']],
  [
    'Ada Lind was relieved of her post and appointed Ambassador to Greece.',
    ['Ada Lind + Ambassador to Greece'],
  ],
])('%s', (text, told) => {
  const mentions = NAMES.flatMap((name) => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ id: `person:${name}`, start, end: start + name.length }]
  })
  const posts = postsIn(text, [{ start: 0, end: text.length }], mentions)
  expect(
    posts.map(({ person, isIn, title }) => `${person.slice(7)} ${isIn ? '+' : '-'} ${title ?? ''}`.trim()),
  ).toEqual(told)
})
