/**
 * How alike do a name in katakana and a name in Latin letters sound? Both become strings of sound classes, capital letters for
 * consonants that Japanese script does not tell apart (S for s, sh, z, j, ch, ts; F for f, v, b; R for l, r), and these are compared by
 * edit distance. Latin spellings are read in several ways where languages differ: `j` in Juan, Jan and John.
 */
import { distance } from 'fastest-levenshtein'
import { toRomaji } from 'wanakana'
import { toKey } from '../nlp/word.ts'
import { remember } from '../nlp/remember.ts'

interface SoundRow {
  spelled: RegExp
  /** The sounds it may stand for, the usual one first. */
  as: readonly string[]
}

/** Letters whose accent is a sound of its own; `toKey` would drop it. */
const ACCENTED: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ś: 'sh',
  ș: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 'ch',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ț: 'ts',
  ñ: 'n',
  ł: 'w',
  đ: 'j',
  ã: 'an',
}

/** In this order; capital letters are sounds already found. */
const LATIN: readonly SoundRow[] = [
  { spelled: /^(?:lee|ri|rhee)$/gu, as: ['Ri', 'I'] },
  { spelled: /ee/gu, as: ['i'] },
  { spelled: /oo|ou/gu, as: ['u'] },
  { spelled: /(?<=[aeiou])re$/gu, as: ['Re', 'A'] },
  { spelled: /ois$/gu, as: ['oiS', 'OA'] },
  { spelled: /^ng/gu, as: ['NG', 'G'] },
  { spelled: /^tr/gu, as: ['TR', 'S'] },
  { spelled: /dt/gu, as: ['T'] },
  { spelled: /tsch|tch|sch|shch/gu, as: ['S'] },
  { spelled: /sh|zh|cz|cs|sz|dz|ts|tz|dj|zs/gu, as: ['S'] },
  { spelled: /kh/gu, as: ['H', 'K'] },
  { spelled: /gh/gu, as: ['G', ''] },
  { spelled: /ph/gu, as: ['F'] },
  { spelled: /th/gu, as: ['T', 'S'] },
  { spelled: /ch/gu, as: ['S', 'H', 'K'] },
  { spelled: /ck|qu(?=[aeiou])/gu, as: ['K'] },
  { spelled: /q/gu, as: ['K', 'G', 'S'] },
  { spelled: /x/gu, as: ['S', 'KS', 'H'] },
  { spelled: /c(?=[eiy])/gu, as: ['S'] },
  { spelled: /c/gu, as: ['K', 'S'] },
  { spelled: /ng(?![aeiouy])/gu, as: ['N', 'NG'] },
  { spelled: /gn/gu, as: ['N', 'GN'] },
  { spelled: /m(?=[pb])/gu, as: ['N'] },
  { spelled: /g(?=[eiy])/gu, as: ['G', 'S', 'H'] },
  { spelled: /ll(?=[aeiou])/gu, as: ['R', 'S'] },
  { spelled: /j/gu, as: ['S', '', 'h'] },
  { spelled: /w/gu, as: ['', 'F'] },
  { spelled: /^h(?=[aeou])/gu, as: ['h', ''] },
  { spelled: /hu/gu, as: ['Fu', 'Hu'] },
  { spelled: /h(?=[aeiouy])/gu, as: ['H'] },
  { spelled: /(?<=[aeiou])h(?=[mnrldtb])/gu, as: ['', 'F', 'H'] },
  { spelled: /[h'y]/gu, as: [''] },
  { spelled: /[sz]/gu, as: ['S'] },
  { spelled: /[fvb]/gu, as: ['F'] },
  { spelled: /[rl](?![aeiou]|[rl][aeiou])/gu, as: ['R', ''] },
  { spelled: /[rl]/gu, as: ['R'] },
  { spelled: /(?<=[aeiou])t$/gu, as: ['T', ''] },
  { spelled: /(?<=[aeiourR])d$/gu, as: ['D', ''] },
]

const KANA: readonly SoundRow[] = [
  { spelled: /chi/gu, as: ['Si', 'Ti'] },
  { spelled: /sh|ch|ts|[szj]/gu, as: ['S'] },
  { spelled: /vu(?=[aeio])/gu, as: ['F'] },
  { spelled: /[fvb]/gu, as: ['F'] },
  { spelled: /r/gu, as: ['R'] },
  { spelled: /h/gu, as: ['H'] },
  { spelled: /n(?=m)/gu, as: [''] },
  { spelled: /w/gu, as: ['', 'F'] },
  { spelled: /[y'-]/gu, as: [''] },
]

/** More readings than this of one word are not tried. */
const MOST = 12

function read(word: string, rows: readonly SoundRow[]): string[] {
  let readings = [word]
  for (const { spelled, as } of rows) {
    if (!readings.some((one) => one.search(spelled) >= 0)) continue
    readings = [...new Set(as.flatMap((sound) => readings.map((one) => one.replace(spelled, sound))))]
    readings.length = Math.min(readings.length, MOST)
  }
  return [...new Set(readings.map((one) => one.toUpperCase().replace(/(.)\1+/gu, '$1')))]
}

/** The readings of a name: sounds with vowels, and the frame of consonants, with `1` for any vowel that begins it. */
export interface Sound {
  readings: readonly { full: string; frame: string }[]
}

const toSound = (readings: readonly string[]): Sound => ({
  readings: readings.map((full) => ({
    full,
    frame: full
      .replace(/^[AEIOU]+/u, '1')
      .replace(/[AEIOU]+/gu, '')
      .replace(/(.)\1+/gu, '$1'),
  })),
})

/** The sound of one word in katakana. */
export const soundOfKana = remember((kana): Sound => toSound(read(toRomaji(kana).toLowerCase(), KANA)))

/** The sound of one word in Latin letters, of whatever language. */
export const soundOfLatin = remember((word): Sound =>
  toSound(read(toKey(word.toLowerCase().replace(/[^ -~]/gu, (letter) => ACCENTED[letter] ?? letter)), LATIN)),
)

const alike = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1)

/** 1 the same, 0 nothing in common. Consonants count three times as much as vowels, which Japanese has to add. */
export function soundLikeness(a: Sound, b: Sound): number {
  let best = 0
  for (const x of a.readings)
    for (const y of b.readings)
      best = Math.max(best, 0.75 * alike(x.frame, y.frame) + 0.25 * alike(x.full, y.full))
  return best
}
