/**
 * Characters that a PDF gives for others because a font draws them alike. Fonts of Adobe and Google share the glyphs of
 * radicals with ideographs, and PDF printers then name the radical.
 */

/** Radicals that Unicode has no compatibility mapping for, with the ideograph of its table EquivalentUnifiedIdeograph. */
const RADICALS: Record<string, string> = {
  '⺠': '民',
  '⺟': '母',
  '⺒': '巳',
  '⺝': '月',
  '⺼': '月',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
}

/** Dots that stand beside Japanese words as the middle dot does. */
const MIDDLE_DOT =
  /(?<=[\u3005-\u30ff\u3400-\u9fff])[\u2027\u00b7\u22c5]|[\u2027\u00b7\u22c5](?=[\u3005-\u30ff\u3400-\u9fff])/g

/** The text in the characters that were meant: radicals as ideographs, ligatures as letters, accents joined to letters. */
export const toUnified = (text: string): string =>
  text
    .replace(/[\u2f00-\u2fdf\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS[sign] ?? sign.normalize('NFKC'))
    .normalize('NFC')
    .replace(MIDDLE_DOT, '・')
    // Within a word it is a letter of Uzbek or Hawaiian.
    .replace(/(?<!\p{L})\u02bb/gu, '‘')
    // The figure dash is drawn like the en dash, and nobody types it.
    .replaceAll('\u2012', '–')
