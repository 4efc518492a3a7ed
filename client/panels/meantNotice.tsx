import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { useMeant } from '../state/useMeant.ts'
import { FailureNotice } from './notice.tsx'
import { toShownId } from './shownId.ts'
import { Which } from './which.tsx'

/** What an address names that nobody is found by: which of several is meant, what the server refused, or that it could not say. */
export function MeantNotice({ refused = [], failure, retry }: ReturnType<typeof useMeant>): ReactNode {
  const { t } = useSpeech()
  // That there is no server is told once, above all.
  if (failure !== undefined && failure.code !== 'network')
    return <FailureNotice failure={failure} retry={retry} />
  const choices = refused.flatMap(({ failure }) => failure.choices ?? [])[0]
  const others = refused.filter(({ failure }) => failure.choices === undefined)
  return (
    <>
      {choices !== undefined && <Which choices={choices} />}
      {others.length > 0 && (
        <div className="notice failure" role="alert">
          <strong>{t('meant.refused')}</strong>
          <ul className="causes">
            {others.map(({ id, failure }) => (
              <li key={id}>
                <span>
                  <bdi>{toShownId(id)}</bdi>
                  {t('meant.why', { why: failure.message })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
