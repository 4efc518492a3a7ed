import { expect, test } from '@jest/globals'
import { ApiFailure } from '../../../client/api.ts'
import { speechIn } from '../../../client/language.tsx'
import { failureText } from '../../../client/panels/notice.tsx'

test('where nothing can be chosen, whom an id may mean is told as the server says it', () => {
  const message = '"person:jan-orlo" may mean "person:jan-orlo@NO", or "person:jan-orlo@GR"'
  for (const language of ['en', 'ja'] as const)
    expect(failureText(new ApiFailure('ambiguous_id', message), speechIn(language).t)).toContain(message)
})
