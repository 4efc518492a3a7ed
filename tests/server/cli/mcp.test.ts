import { expect, test } from '@jest/globals'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runMcpOf } from '../../../server/cli/mcp.ts'

// whoever sees the processes of a machine sees with what they were called
test.each([
  [
    'http://:a-token-for-reading@127.0.0.1:1',
    '--server cannot have a token in it: set DRAGOMAN_READ_TOKEN to that.',
  ],
  ['nowhere', '--server cannot be nowhere: give an address such as http://127.0.0.1:4747.'],
])('an assistant is not answered from %s', (address, told) => {
  expect(() => runMcpOf(address, undefined)).toThrow(new CommandError(told))
})
