import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSpeech } from '../language.tsx'
import { outage, useOutage } from '../outage.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** The one notice that the server does not answer. Who comes back to the page, or to the network, has it looked for at once. */
export function AwayNotice(): ReactNode {
  const { t } = useSpeech()
  const { isAway, isGivenUp } = useOutage()
  useEffect(() => {
    if (!isAway) return
    const come = (): void => {
      if (document.visibilityState === 'visible') outage.again()
    }
    addEventListener('online', come)
    document.addEventListener('visibilitychange', come)
    return () => {
      removeEventListener('online', come)
      document.removeEventListener('visibilitychange', come)
    }
  }, [isAway])
  if (!isAway) return null
  return (
    <p className="offer away" role="alert">
      <span>{t(isGivenUp ? 'error.network' : 'away.title')}</span>
      <SmallButton act={outage.again}>{t('error.retry')}</SmallButton>
    </p>
  )
}
