import { toCsv } from './csv.ts'

/** Gives the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Gives the reader rows, the headings first, as a file of comma-separated values. */
export function saveTable(name: string, rows: Parameters<typeof toCsv>[0]): void {
  saveFile(name, new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
}
