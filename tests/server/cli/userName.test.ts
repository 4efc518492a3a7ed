import { expect, test } from '@jest/globals'
import { userInfo } from 'node:os'
import { toUserName } from '../../../server/cli/userName.ts'

test('who has no name on this machine goes by a number', () => {
  const nameless = (): never => {
    throw new Error('uv_os_get_passwd returned ENOENT')
  }
  expect(toUserName(nameless)).toBe(`user ${String(process.getuid?.() ?? 'unknown')}`)
  expect(toUserName(() => userInfo())).toBe(userInfo().username)
})
