import { expect, test } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { sendLatest } from '../../../server/http/sendLatest.ts'

test('who does not read is kept no more than one word, and told the last one when he does', async () => {
  const stream = new PassThrough({ highWaterMark: 4 })
  let state = 0
  const latest = sendLatest(stream, () => `state ${String(state)};`, 0)
  for (state = 1; state < 50; state += 1) {
    latest.changed()
    await pause(1)
  }
  expect(stream.readableLength + stream.writableLength).toBeLessThanOrEqual('state 0;state 1;'.length)
  let told = ''
  stream.on('data', (chunk) => (told += String(chunk)))
  while (!told.endsWith('50;')) await pause(1)
  expect(told.split(';').filter((one) => one !== '').length).toBeLessThanOrEqual(3)
  latest.changed()
  latest.stop()
  await pause(5)
  expect(told.match(/state 50;/g)).toHaveLength(1)
})
