import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Explore } from '../state/use.ts'

/** Shows what all bulletins say again. */
export function AllBulletins({ explore }: { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className="small"
      onClick={() => {
        explore({ do: 'documents', ids: [] })
      }}
    >
      {t('documents.all')}
    </button>
  )
}
