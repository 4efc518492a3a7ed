import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { toCsv } from './csv.ts'

/** Saves rows, the headings first, as a file of comma-separated values. */
export function Download({ file, rows }: { file: string; rows: Parameters<typeof toCsv>[0] }): ReactNode {
  const { t } = useSpeech()
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = file
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" className="small download" onClick={save}>
      {t('actors.download')}
    </button>
  )
}
