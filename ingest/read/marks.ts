/** What a line can begin with to say that it is a bullet or a heading. */
export interface Mark {
  /** Marks of one kind compare equal: `●`, `1.`, `(1)`, `##`. */
  kind: string
  /** Whether headings of sections are ever marked like this. */
  heads: boolean
  /** The mark is only typography: its text reads the same without it. */
  bare: boolean
  /** The mark as printed, without bold marks. */
  sign: string
  /** The line without mark. */
  rest: string
}

interface MarkRow {
  pattern: RegExp
  /** Undefined: the mark itself is the kind. */
  kind?: string
  heads: boolean
  bare: boolean
  /** The author's own mark may follow: `## 1. …`. */
  outer?: true
}

/** First match wins. The pattern's first group is the mark, its second the rest of the line. */
const MARKS: MarkRow[] = [
  { pattern: /^(#{1,6})\s+(.*?)\s*#*$/, heads: true, bare: true, outer: true },
  { pattern: /^([■□◆◇▼▽★☆▶►◎])\s*(.*)$/, heads: true, bare: true },
  { pattern: /^([●○・•◦▪‣⚫⚪∙·])\s*(.*)$/, heads: false, bare: true },
  // A bullet that was typed into a list that has its own.
  { pattern: /^[*+-]\s+(?:\*{2,3}|__)?([●○・•])\s*(.*)$/, heads: false, bare: true },
  { pattern: /^([*+\-–—])\s+(.*)$/, heads: false, bare: true },
  { pattern: /^(\d{1,2}[.．、])(?=\D)\s*(.*)$/, kind: '1.', heads: true, bare: false },
  { pattern: /^(\d{1,2}[)）])\s*(.*)$/, kind: '1)', heads: true, bare: false },
  { pattern: /^([(（]\d{1,2}[)）])\s*(.*)$/, kind: '(1)', heads: true, bare: false },
  { pattern: /^([①-⑳])\s*(.*)$/, kind: '①', heads: true, bare: false },
  { pattern: /^([IVX]{1,5}[.)])\s+(.*)$/, kind: 'I.', heads: true, bare: false },
  { pattern: /^([Ⅰ-Ⅻ][.．、]?)\s*(.*)$/, kind: 'I.', heads: true, bare: false },
  { pattern: /^([A-H][.)])\s+(.*)$/, kind: 'A.', heads: true, bare: false },
  { pattern: /^([一二三四五六七八九十]{1,2}[.．、])\s*(.*)$/, kind: '一', heads: true, bare: false },
  { pattern: /^()[【〈＜《〔](.+)[】〉＞》〕]$/, kind: '【】', heads: true, bare: false },
]

/** Emphasis that opens before the mark: `**● …**`. */
const EMPHASIS = /^(?:\*{2,3}|__)(?=[^\s*_])/

/** The mark at the start of a trimmed line; full-width digits and brackets count as half-width ones. */
export function maybeMark(line: string): Mark | undefined {
  const text = line.replace(EMPHASIS, '')
  const folded = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  for (const row of MARKS) {
    const hit = row.pattern.exec(folded)
    if (hit === null) continue
    const [, sign = '', folds = ''] = hit
    // Folding keeps lengths, so that the rest can be taken as printed.
    const at = folded.lastIndexOf(folds)
    const mark: Mark = {
      kind: row.kind ?? sign,
      heads: row.heads,
      bare: row.bare,
      sign,
      rest: text.slice(at, at + folds.length),
    }
    const inner = row.outer === true ? maybeMark(mark.rest) : undefined
    return inner === undefined ? mark : { ...mark, bare: inner.bare, sign: inner.sign, rest: inner.rest }
  }
  return undefined
}
