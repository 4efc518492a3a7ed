/** How much a zip archive is when unpacked: a few kilobytes may become gigabytes, which no parser should be given. */
import { constants, inflateRawSync } from 'node:zlib'

/** Signatures and fields of a zip archive (APPNOTE.TXT 4.3), offsets from the signature. */
const END = { mark: 0x06054b50, size: 22, entries: 10, directory: 16 } as const
const ENTRY = { mark: 0x02014b50, size: 46, packed: 20, name: 28, extra: 30, comment: 32, local: 42 } as const
const LOCAL = { size: 30, name: 26, extra: 28 } as const

/** A comment may stand behind the end. */
const END_WITHIN = END.size + 0xffff

/** Nobody unpacks a picture, which never begins as XML does; a path may call anything the document. */
const PICTURE = /^word\/media\//
const BEGINS_AS_XML = /^[<\s\xef\xfe\xff]/
const HEAD = 1024

function* entriesOf(zip: Buffer): Generator<{ name: string; packed: Buffer }> {
  const floor = Math.max(0, zip.length - END_WITHIN)
  let end = zip.length - END.size
  while (end >= floor && zip.readUInt32LE(end) !== END.mark) end--
  if (end < floor) return
  let at = zip.readUInt32LE(end + END.directory)
  for (let left = zip.readUInt16LE(end + END.entries); left > 0; left--) {
    if (at + ENTRY.size > zip.length || zip.readUInt32LE(at) !== ENTRY.mark) return
    const nameSize = zip.readUInt16LE(at + ENTRY.name)
    const local = zip.readUInt32LE(at + ENTRY.local)
    if (local + LOCAL.size > zip.length) return
    const from =
      local + LOCAL.size + zip.readUInt16LE(local + LOCAL.name) + zip.readUInt16LE(local + LOCAL.extra)
    yield {
      name: zip.toString('latin1', at + ENTRY.size, at + ENTRY.size + nameSize),
      packed: zip.subarray(from, from + zip.readUInt32LE(at + ENTRY.packed)),
    }
    at += ENTRY.size + nameSize + zip.readUInt16LE(at + ENTRY.extra) + zip.readUInt16LE(at + ENTRY.comment)
  }
}

/** The first sign of what is packed; a picture may also be stored as it is. */
function firstOf(packed: Buffer): string {
  try {
    const head = inflateRawSync(packed.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH })
    return head.toString('latin1', 0, 1)
  } catch {
    return packed.toString('latin1', 0, 1)
  }
}

/** Was more unpacked than may be? */
export const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Bytes that an entry unpacks to, `most` + 1 where it is more. What is stored as it is, or damaged, is for the parser to judge. */
function sizeOf({ name, packed }: { name: string; packed: Buffer }, most: number): number {
  if (PICTURE.test(name) && !BEGINS_AS_XML.test(firstOf(packed))) return 0
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 }).length
  } catch (error) {
    return isTooLarge(error) ? most + 1 : packed.length
  }
}

/** Does a zip archive unpack to more than `most` bytes? What it says of its own sizes is not believed. */
export function unpacksToMore(zip: Buffer, most: number): boolean {
  let left = most
  for (const entry of entriesOf(zip)) {
    left -= sizeOf(entry, left)
    if (left < 0) return true
  }
  return false
}
