import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { ImportDialog } from './dialog.tsx'
import { progressOf } from './progress.ts'
import { useImport } from './use.ts'

/** The way to bring files in; while it goes on behind, how far it is. */
export function ImportEntry(): ReactNode {
  const { t } = useSpeech()
  const all = useImport()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        className="small entry import"
        onPress={() => {
          setOpen(true)
        }}
      >
        <Icon name="add" /> {t('import.label')}
        {all.job !== undefined && <span className="n">{t('import.part', { ...progressOf(all.job) })}</span>}
      </Button>
      <ImportDialog
        {...all}
        isOpen={isOpen}
        close={() => {
          setOpen(false)
        }}
      />
    </>
  )
}
