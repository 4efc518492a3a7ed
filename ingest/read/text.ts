/** What the reader must know about raw text: its marks, its script, its width, where sentences end. */

const CJK = /[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/g
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g
const LATIN = /[A-Za-z\u00c0-\u024f]/g
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!$&~|<>"'])/g
const SENTENCE_END = /[.!?:;…。！？：；]["'”’»)\]）］」』】]*$/u

/** A Markdown link or picture: what is printed of it, and where it leads. */
const LINK = /!?\[([^[\]]*)\]\((?:<[^<>]*>|[^\s()]*)(?:\s+"[^"]*")?\)/g

/**
 * Characters that nobody sees: they steer typesetting, turn what stands beside them round, or make two names look like one.
 * What the server shows of them where it takes in other texts is told in `server/hidden.ts`; a test holds the two together.
 */
const INVISIBLE = new RegExp(String.raw`[\p{Default_Ignorable_Code_Point}--\p{Variation_Selector}]`, 'gv')

/** A text without characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '')

/** An accent that some agencies type for an apostrophe: `Norway`s ministers`. */
const ACCENT = /(?<=\p{L})[`´](?=s\b)|(?<=s)[`´](?=\s)/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Reading text of a stretch of a bulletin: emphasis marks, escapes and the addresses of links gone, runs of spaces single, ends trimmed. */
export function toPlain(raw: string): string {
  // Most lines carry no link or emphasis at all, and this is the hot path of reading.
  const unlinked = raw.includes('](') ? raw.replace(LINK, '$1') : raw
  const text = /[*_\\]/.test(unlinked) ? withoutEmphasis(unlinked) : unlinked
  return withoutInvisible(/[`´]/.test(text) ? text.replace(ACCENT, "'") : text)
    .replace(/[ \t\u00a0\u2000-\u200a\r\n]+/g, ' ')
    .trim()
}

function withoutEmphasis(raw: string): string {
  return raw
    .replace(ESCAPE, (_, sign: string) => (sign === '*' ? '\u0001' : sign === '_' ? '\u0002' : sign))
    .replace(/(?<=\S)\*+|\*+(?=\S)/g, '')
    .replace(/(?<![\p{L}\p{N}_])__?(?=\S)|(?<=\S)__?(?![\p{L}\p{N}_])/gu, '')
    .replaceAll('\u0001', '*')
    .replaceAll('\u0002', '_')
}

/** Whether a text is written mostly in Japanese; one Japanese character weighs as much as two Latin letters. */
export function isJapanese(text: string): boolean {
  const japanese = count(text, CJK)
  return japanese > 0 && japanese * 2 >= count(text, LATIN)
}

/** Printed width: full-width characters take two columns. */
export const columns = (text: string): number => text.length + count(text, WIDE)

/** Whether the text ends as a sentence (or the announcement of a list) ends. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Whether the text starts as only the middle of a sentence can. */
export const startsWithin = (text: string): boolean => /^["'“‘«(]*[\p{Ll}\d,;.)]/u.test(text)

/** Two pieces of one running text; Japanese is set without spaces, a hyphen at the end of a line stays. */
export function joinText(left: string, right: string): string {
  if (left === '' || right === '') return left + right
  const bare =
    /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]$/.test(left) &&
    /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(right)
  return bare || /\p{L}-$/u.test(left) ? left + right : `${left} ${right}`
}

/** Full-width Latin letters, digits and punctuation as half-width ones; length is kept. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')

/** Case, accents, quotes, punctuation and spaces folded away, to tell whether two headlines are the same. */
export const toFolded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters that a headline, a title or whatever else is told again with each event may have. What is longer is text. */
export const LONGEST_LINE = 500

/** `日本語見出し English headline` on one line, with or without a slash between; undefined where it is not both. */
export function splitLanguages(text: string): { ja: string; en: string } | undefined {
  const hit =
    /^(.*[\u3005-\u30ff\u3400-\u9fff\uff09\u300d\u300f])[\s/／|｜:：–—-]*([^\u3005-\u30ff\u3400-\u9fff]*)$/.exec(
      text,
    )
  const [, ja = '', en = ''] = hit ?? []
  const isBoth = isJapanese(ja) && en.trim().split(/\s+/).length >= 3 && /[A-Za-z]{2}/.test(en)
  return isBoth ? { ja: ja.trim(), en: en.trim() } : undefined
}
