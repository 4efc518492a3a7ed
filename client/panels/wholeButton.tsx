import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

interface Props {
  /** Is all of it shown? */
  whole: boolean
  /** What is said of all of it. */
  all: string
  change(whole: boolean): void
}

/** Below a list that begins with a few: shows all of it, or the few again. */
export function WholeButton({ whole, all, change }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <SmallButton
      act={() => {
        change(!whole)
      }}
    >
      {whole ? t('profile.less') : all}
    </SmallButton>
  )
}
