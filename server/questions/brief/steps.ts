/** Formal steps of protest, as sentences and headlines tell them: an envoy is summoned, a note handed over. Pure. */

const STEPS = {
  note: /\b(?:note of protest|protest note|notes? verbales?)\b|抗議文|抗議の書簡|口上書/iu,
  summons:
    /\bsummon(?:s|ed|ing)?\b|\bcalled in (?:(?:the|its|his|her|\p{Lu}\p{L}+(?:['’]s)?) )?(?:\p{L}+ ){0,2}(?:ambassador|envoy|charg\u00e9|diplomat)|\b(?:ambassador|envoy|charg\u00e9 d['’]affaires|diplomat) (?:was|has been|had been) called in\b|\b(?:called|invited) to the (?:\p{L}+ )?(?:ministry|MFA)\b|召喚|召致|招致|呼び?出|呼びつけ/iu,
} as const
export type Step = keyof typeof STEPS

/** The graver that some words tell: whoever is summoned is often handed a note; undefined where they tell none. */
export function stepIn(words: string): Step | undefined {
  if (STEPS.summons.test(words)) return 'summons'
  return STEPS.note.test(words) ? 'note' : undefined
}

/** Is it one step that is taken twice? */
export const isSameStep = (one: string, other: string): boolean =>
  stepIn(one) !== undefined && stepIn(one) === stepIn(other)
