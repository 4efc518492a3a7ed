import type { ReactNode } from 'react'
import type { toCsv } from '../export/csv.ts'
import { saveTable } from '../export/save.ts'
import { useSpeech } from '../language.tsx'

/** Saves rows, the headings first, as a file of comma-separated values. */
export function Download({ file, rows }: { file: string; rows: Parameters<typeof toCsv>[0] }): ReactNode {
  const { t } = useSpeech()
  const save = (): void => {
    saveTable(file, rows)
  }
  return (
    <button type="button" className="small download" onClick={save}>
      {t('actors.download')}
    </button>
  )
}
