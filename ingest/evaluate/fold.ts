/** Letters that Unicode does not take apart into a base and an accent, but that spellings exchange for it. */
const LETTERS: Record<string, string> = { ə: 'e', ɘ: 'e', ı: 'i', ł: 'l', ø: 'o', đ: 'd' }

/** The form in which two spellings are compared: without case, accents, quotes, dashes and surplus spaces. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[əɘıłøđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/["'“”‘’«»*`´]/g, '')
    .replace(/[-‐-―−_/.,:;()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
