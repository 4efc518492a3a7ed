/**
 * How many states of drawing a PDF lays on one another. The reader goes through all that lie below for each that is laid on (its cost is their
 * square), so that a few kilobytes of nothing but `q` would keep it busy for hours.
 */
import { constants, inflateSync } from 'node:zlib'
import { isTooLarge } from './unpacked.ts'

/** The words around a stream. */
const BEGIN = 'stream'
const END = 'endstream'

/** What draws a page unpacks to less. */
const MOST_BYTES = 64 * 1024 * 1024

/** Streams may be packed in what is packed. */
const MOST_PACKINGS = 4
/** The first byte of what zlib packed. */
const ZLIB = 0x78

/** Pictures, fonts and files that came along draw nothing; what says so of itself, and is run all the same, is for the reader to judge. */
const NO_DRAWING = /\/Subtype\s*\/Image|\/Length1\b|\/Type\s*\/EmbeddedFile/
/** Within so many bytes before its stream lies what is said of it. */
const DICTIONARY = 1024

function* streamsOf(pdf: Buffer): Generator<Buffer> {
  for (let at = pdf.indexOf(BEGIN); at >= 0;) {
    const from = at + BEGIN.length
    const end = pdf.indexOf(END, from)
    if (end < 0) return
    const about = pdf.toString('latin1', Math.max(0, at - DICTIONARY), at)
    if (!NO_DRAWING.test(about.slice(about.lastIndexOf(' obj')))) yield pdf.subarray(from, end)
    at = pdf.indexOf(BEGIN, end + END.length)
  }
}

/** What a stream holds; as it is where it is packed in no way that is known here. Undefined where it is more than anybody draws */
function maybeUnpacked(stream: Buffer): Buffer | undefined {
  // Behind the word is the end of its line, of one byte or two.
  let bytes = stream.subarray(stream[0] === 13 && stream[1] === 10 ? 2 : 1)
  for (let times = 0; times < MOST_PACKINGS && bytes[0] === ZLIB; times++)
    try {
      bytes = inflateSync(bytes, { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      return isTooLarge(error) ? undefined : bytes
    }
  return bytes
}

const LAY = 'q'.charCodeAt(0)
const TAKE = 'Q'.charCodeAt(0)
/** No letter or digit beside it: the word is an operator. Bytes of pictures and texts look so now and then, and as often the one as the other. */
const isBeside = (byte: number | undefined): boolean => byte === undefined || byte <= 32 || byte === 93

/** Do all streams together lay more than `most` states on one another, at any place, or draw more than anybody does? A page may go on from stream to stream. */
export function stacksMore(pdf: Buffer, most: number): boolean {
  let states = 0
  for (const stream of streamsOf(pdf)) {
    const bytes = maybeUnpacked(stream)
    if (bytes === undefined) return true
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte !== LAY && byte !== TAKE) continue
      if (!isBeside(bytes[at - 1]) || !isBeside(bytes[at + 1])) continue
      states = byte === LAY ? states + 1 : Math.max(0, states - 1)
      if (states > most) return true
    }
  }
  return false
}
