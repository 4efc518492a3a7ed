import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'

/** How many of a list are left out; nothing where none are. */
export function Omitted({ n = 0 }: { n?: number | undefined }): ReactNode {
  const { t } = useSpeech()
  return n > 0 && <p className="quiet">{t('profile.omitted', { n })}</p>
}
