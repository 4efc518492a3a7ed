import type { ReactNode } from 'react'
import { toCsv } from '../export/csv.ts'
import { saveFile } from '../export/save.ts'
import { useSpeech } from '../language.tsx'

/** Saves rows, the headings first, as a file of comma-separated values. */
export function Download({ file, rows }: { file: string; rows: Parameters<typeof toCsv>[0] }): ReactNode {
  const { t } = useSpeech()
  const save = (): void => {
    saveFile(file, new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <button type="button" className="small download" onClick={save}>
      {t('actors.download')}
    </button>
  )
}
