import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Explore } from '../state/use.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** Shows what all bulletins say again. */
export function AllBulletins({ explore }: { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  return (
    <SmallButton
      act={() => {
        explore({ do: 'documents', ids: [] })
      }}
    >
      {t('documents.all')}
    </SmallButton>
  )
}
