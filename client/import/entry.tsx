import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { useImporting } from './importing.tsx'

/** The way to bring files in; while it goes on behind, how far it is. */
export function ImportEntry(): ReactNode {
  const { t } = useSpeech()
  const { progress, open } = useImporting()
  return (
    <Button className="small entry import" onPress={open}>
      <Icon name="add" /> <span className="word">{t('import.label')}</span>
      {progress !== undefined && <span className="n">{t('import.part', { ...progress })}</span>}
    </Button>
  )
}
