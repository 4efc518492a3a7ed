/** What is said of files that fail, and of lines that could not be read, in the language of the page. Pure. */
import type { ImportFile } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import { TEXT_KEYS } from '../text.ts'

type Issue = ImportFile['documents'][number]['issues']['told'][number]

/** Why a file fails; in the words of the server where it has a reason that the page does not know. */
export function faultWords(code: string | undefined, message: string, t: Speech['t']): string {
  const key = TEXT_KEYS.find((one) => one === `fault.${code ?? ''}`)
  return key === undefined ? message : t(key)
}

/** What is amiss in a line, with the words that it is about. */
export function issueWords({ code, message, detail }: Issue, t: Speech['t']): string {
  const key = TEXT_KEYS.find((one) => one === `issue.${code ?? ''}`)
  if (key === undefined) return message
  return detail === undefined ? t(key) : t('import.detail', { said: t(key), detail })
}
