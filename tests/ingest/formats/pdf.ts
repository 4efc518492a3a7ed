/** PDFs of pages that are drawn by given operators, also such as no program writes. */
import { deflateSync } from 'node:zlib'

/** @param packings how often each page's operators are packed, one in another */
export function makePdf(pages: readonly string[], { packings = 1 }: { packings?: number } = {}): Buffer {
  const filters = '/FlateDecode '.repeat(packings)
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, i) => `${String(4 + 2 * i)} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...pages.flatMap((operators, i) => {
      const packed = Array.from({ length: packings }).reduce<Buffer>(
        (bytes) => deflateSync(bytes),
        Buffer.from(operators),
      )
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(5 + 2 * i)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        ),
        Buffer.concat([
          Buffer.from(`<< /Length ${String(packed.length)} /Filter [${filters}] >>\nstream\n`),
          packed,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const places = objects.map((body, i) => {
    const at = Buffer.concat(parts).length
    parts.push(Buffer.from(`${String(i + 1)} 0 obj\n`), body, Buffer.from('\nendobj\n'))
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = Buffer.concat(parts).length
  const size = `/Size ${String(objects.length + 1)} /Root 1 0 R`
  parts.push(
    Buffer.from(
      `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}trailer << ${size} >>\nstartxref\n${String(table)}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}
