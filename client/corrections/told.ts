/** A correction in the reader's words. Pure. */
import type { CorrectionEntry, CorrectionTold } from '../../server/api.ts'
import type { Speech, Told } from '../language.tsx'

/** What was done, or taken back, or done again. */
export function deedText(
  { what, of, again }: Pick<CorrectionEntry, 'what' | 'of' | 'again'>,
  t: Speech['t'],
): string {
  if (what !== 'undo') return t(`ledger.${what}`)
  const deed = of === undefined ? '' : t(`ledger.${of}`)
  return t(again === true ? 'ledger.again' : 'correct.undone', { what: deed })
}

/** Whom and what it is about. */
export const aboutText = ({ about }: Pick<CorrectionTold, 'about'>, { name }: Speech): string =>
  about.map((one) => name(one).main).join(' · ')

/** Both in one line. */
export const correctionText =
  (one: Pick<CorrectionEntry, 'what' | 'of' | 'again' | 'about'>): Told =>
  (speech) =>
    speech.t('ledger.of', { what: deedText(one, speech.t), about: aboutText(one, speech) })
