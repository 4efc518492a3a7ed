/** A spreadsheet takes a cell that begins so for a formula, a Japanese one in full width too; a name out of a text must not become one. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180). It begins with a byte order mark, without which Excel misreads Japanese. */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
