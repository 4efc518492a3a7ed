import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Column } from './columns.ts'

/** What the columns tell whose heading does not say it all. */
export function Meanings({ columns }: { columns: readonly Column[] }): ReactNode {
  const { t } = useSpeech()
  return (
    <details className="meanings">
      <summary>{t('actors.meanings')}</summary>
      <dl>
        {columns.map(
          ({ id, heading, how }) =>
            how !== undefined && (
              <div key={id}>
                <dt>{t(heading)}</dt>
                <dd>{t(how)}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
