/** What can happen to a text or a file on its way: torn, doubled, shuffled, mixed with what does not belong there. Pure. */
type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

/** Pieces at which readers have stumbled, or might. */
const NOISE = [
  '\u0000', '\ufeff', '\u200b', '\u202e', '\ud83d', '\f', '\r', '\t', '\u3000', '●', '・', '**', '(', ')', '（', '「', '"', '“', '[', ']',
  '\\', '|', '<b>', '</', '&nbsp;', '{', '}', '- 3 -', 'Page 2 of 9', 'NOTE:', '(AFP / 99.99.2026', '(TREND/32.13.20265)', ', and ', ' of of ',
  "'s", '-', '—', '.', '...', 'Minister of ', 'President ', 'Sheikh ', ' bin ', 'von ', 'met with ', 'by ', 'A. B. C. ', '0'.repeat(40),
  'a'.repeat(2000), '('.repeat(200), 'Minister of '.repeat(60), 'Orlo, '.repeat(80), '漢'.repeat(300), '\n'.repeat(50),
] // prettier-ignore

type Change = (text: string, random: Random) => string

const at = (text: string, random: Random): number => Math.floor(random() * (text.length + 1))

/** Cuts a text at two places. */
function inThree(text: string, random: Random): [string, string, string] {
  const [a, b] = [at(text, random), at(text, random)].sort((one, other) => one - other) as [number, number]
  return [text.slice(0, a), text.slice(a, b), text.slice(b)]
}

const onLines =
  (change: (lines: string[], random: Random) => string[]): Change =>
  (text, random) =>
    change(text.split('\n'), random).join('\n')

const CHANGES: readonly Change[] = [
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text, random) => {
    const [before, , after] = inThree(text, random)
    return before + after
  },
  (text, random) => {
    const [before, middle, after] = inThree(text, random)
    return before + middle + middle + after
  },
  (text, random) => {
    const place = at(text, random)
    return text.slice(0, place) + (pick(NOISE, random) ?? '') + text.slice(place)
  },
  onLines((lines, random) => lines.filter(() => random() > 0.1)),
  onLines((lines, random) => lines.toSorted(() => random() - 0.5)),
  onLines((lines, random) => lines.flatMap((line) => (random() > 0.1 ? [line] : [line, line]))),
  (text, random) => text.replace(/\n/g, (end) => (random() > 0.3 ? end : ' ')),
  (text, random) => text.replace(/ /g, (blank) => (random() > 0.05 ? blank : '\n')),
  (text, random) => text.replace(/[()（）.,/]/g, (mark) => (random() > 0.2 ? mark : '')),
  (text, random) =>
    text.replace(/\d/g, (digit) => (random() > 0.2 ? digit : String(Math.floor(random() * 10)))),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/ /g, ''),
]

/** A text after one to four accidents. */
export function mutateText(text: string, random: Random): string {
  let changed = text
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--)
    changed = pick(CHANGES, random)?.(changed, random) ?? changed
  return changed
}

/** The bytes of a file after one to four accidents: torn off, overwritten, moved. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const anywhere = (): number => Math.floor(random() * changed.length)
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    const length = 1 + Math.floor(random() * 64)
    const [from, to] = [anywhere(), anywhere()]
    if (random() < 0.4) for (let i = 0; i < length; i++) changed[to + i] = Math.floor(random() * 256)
    else if (random() < 0.5) changed.copyWithin(to, from, from + length)
    else if (random() < 0.3) return changed.slice(0, to)
    else changed.fill(0, to, to + length)
  }
  return changed
}
