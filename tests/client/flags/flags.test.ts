import { expect, test } from '@jest/globals'
import { toPicture } from '../../../client/flags/flags.ts'

test('a flag for the canvas says how large it is and needs no further file', () => {
  const picture = toPicture(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><path d="M0 0"/></svg>',
  )
  expect(picture).toMatch(/^data:image\/svg\+xml/)
  expect(decodeURIComponent(picture)).toContain('<svg width="640" height="480" xmlns=')
})
