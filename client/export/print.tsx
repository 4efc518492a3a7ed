import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'

/** Prints what stands in the middle of the page, where that has no other ways to be kept than its own. */
export function PrintButton(): ReactNode {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className="small"
      title={t('save.print.how')}
      onClick={() => {
        print()
      }}
    >
      {t('save.print')}
    </button>
  )
}
