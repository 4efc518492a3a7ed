/** The name of a document's file as it can be kept on every system. */

/** What a folder of the archive has besides the file, and what Windows keeps for itself. */
const TAKEN = /^(?:record\.json|extraction\.json\.gz|con|prn|aux|nul|com\d|lpt\d)(?:$|\.)/i

/** Systems take 255 bytes; some are left for what a copy may add. */
const MOST_BYTES = 200

/** The name with nothing in it that a system forbids or takes for a path; as long a beginning as fits, and its ending. */
export function toFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .normalize('NFC')
  const free = TAKEN.test(plain) ? `_${plain}` : plain
  return free === '' ? '_' : shorten(free)
}

function shorten(name: string): string {
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  const letters = [...name.slice(0, name.length - ending.length)]
  while (Buffer.byteLength(letters.join('') + ending) > MOST_BYTES) letters.pop()
  return letters.join('') + ending
}
