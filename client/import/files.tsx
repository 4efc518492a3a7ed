import type { ReactNode } from 'react'
import type { ImportFile, ImportJob } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { sumsOf } from './progress.ts'
import type { Sending } from './use.ts'
import { faultWords, issueWords } from './words.ts'

/** A number, and what is behind it where that is told. */
function Behind({ text, lines }: { text: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return text
  return (
    <details>
      <summary>{text}</summary>
      <ul>
        {lines.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

function FileRow({ file }: { file: ImportFile }): ReactNode {
  const { t, number } = useSpeech()
  const sums = sumsOf(file)
  const isRead = file.documents.length > 0
  const issues = file.documents.flatMap(({ issues }) => issues.told)
  return (
    <tr data-phase={file.phase}>
      <th scope="row">{file.name}</th>
      <td>
        {t(`import.${file.phase}`)}
        {file.fault !== undefined && <p className="fault">{faultWords(file.code, file.fault, t)}</p>}
      </td>
      <td data-numeric>{isRead && number(sums.items)}</td>
      <td data-numeric>{isRead && number(sums.events)}</td>
      <td>
        {isRead && (
          <Behind
            text={t('import.people.of', { known: sums.known, new: sums.new })}
            lines={file.documents.flatMap(({ people }) => people.names)}
          />
        )}
      </td>
      <td>
        {isRead && (
          <Behind
            text={number(sums.issues)}
            lines={issues.map((issue) =>
              [
                ...(issue.line === undefined ? [] : [t('import.line', { n: issue.line })]),
                issueWords(issue, t),
              ].join(' '),
            )}
          />
        )}
      </td>
    </tr>
  )
}

function SendingRow({ one }: { one: Sending }): ReactNode {
  const { t } = useSpeech()
  return (
    <tr data-phase={one.fault === undefined ? 'sending' : 'failed'}>
      <th scope="row">{one.name}</th>
      <td colSpan={5}>
        {t(one.fault === undefined ? 'import.sending' : 'import.failed')}
        {one.fault !== undefined && (
          <p className="fault">{faultWords(one.fault.code, one.fault.message, t)}</p>
        )}
      </td>
    </tr>
  )
}

/** What was read in every file, or why nothing was. */
export function Files({
  job,
  sending,
}: {
  job: ImportJob | undefined
  sending: readonly Sending[]
}): ReactNode {
  const { t } = useSpeech()
  const files = job?.files ?? []
  if (files.length === 0 && sending.length === 0) return null
  return (
    <div className="files" tabIndex={0} role="region" aria-label={t('import.files')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('import.file')}</th>
            <th scope="col">{t('import.phase')}</th>
            <th scope="col" data-numeric>
              {t('import.items')}
            </th>
            <th scope="col" data-numeric>
              {t('kind.event')}
            </th>
            <th scope="col">{t('kind.person')}</th>
            <th scope="col">{t('import.issues')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
          {sending.map((one) => (
            <SendingRow key={one.name} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
