/** Bytes as text, only where the encoding is certain: it is marked, declared, or no other one gives Japanese. */

const MARKS: { starts: number[]; label: string }[] = [
  { starts: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { starts: [0xff, 0xfe], label: 'utf-16le' },
  { starts: [0xfe, 0xff], label: 'utf-16be' },
]

/** Encodings of Japanese that are not marked. `shift_jis` is Windows-31J (CP932), as the web reads it. */
const JAPANESE = ['shift_jis', 'euc-jp']

/** A 7-bit text that turns to Japanese with an escape: `ESC $ B`, `ESC $ @`. */
const ISO_2022_JP = /\x1b\$[@B]/ // eslint-disable-line no-control-regex

/** A page declares its encoding in its first kilobyte: `<meta charset=…>`, `<?xml encoding=…?>`. */
const DECLARED = /<(?:meta|\?xml)\b[^>]*\b(?:charset|encoding)\s*=\s*["']?([\w-]+)/i
const DECLARED_WITHIN = 1024

const KANA = /[\u3041-\u30fe]/g
/** What a text of one Japanese encoding turns into when it is read in another: half-width kana, characters of no meaning. */
const ODD = /[\uff61-\uff9f\ue000-\uf8ff\u0080-\u009f]/g

function maybeIn(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    // Bytes that are not of this encoding, or a declared encoding that nobody knows.
    return undefined
  }
}

function isPlainJapanese(text: string): boolean {
  const kana = text.match(KANA)?.length ?? 0
  const odd = text.match(ODD)?.length ?? 0
  return kana > 3 && odd * 20 < kana
}

/** The text, without byte order mark; undefined for binary files and for text of which the encoding is not certain. */
export function maybeText(bytes: Buffer): string | undefined {
  const mark = MARKS.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (mark !== undefined) return maybeIn(mark.label, bytes)
  if (bytes.includes(0)) return undefined
  const utf8 = maybeIn('utf-8', bytes)
  if (utf8 !== undefined) return ISO_2022_JP.test(utf8) ? (maybeIn('iso-2022-jp', bytes) ?? utf8) : utf8
  const declared = DECLARED.exec(bytes.toString('latin1', 0, DECLARED_WITHIN))?.[1]
  const text = declared === undefined ? undefined : maybeIn(declared, bytes)
  if (text !== undefined) return text
  const readings = JAPANESE.map((label) => maybeIn(label, bytes)).filter(
    (one) => one !== undefined && isPlainJapanese(one),
  )
  return readings.length === 1 ? readings[0] : undefined
}
