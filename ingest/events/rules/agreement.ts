import type { EventRule } from '../rule.ts'

const PAPER =
  'agreement|agreements|memorandum|memoranda|mou|mous|protocol|protocols|treaty|deal|deals|document|documents|declaration|contract|contracts|pact|accord|accords|roadmap|plan|convention|statement|communique|programme|program|letter|loan|notes'

/** Something is signed, concluded, ratified, enters into force. */
export const AGREEMENT: readonly EventRule[] = [
  {
    id: 'agreement.signed',
    kind: 'agreement',
    pattern: `signed|sign|signs|signing|inked|ink|inks|initialed|initialled|concluded|conclude|sealed|seal|co-signed|cosigned|witnessed … ${PAPER}`,
    frame: 'with',
    reason: 'parties sign a paper, together or one with the other',
    yes: 'Greece and Norway signed a memorandum on shipping.',
    no: 'Greece signed a new goalkeeper.',
  },
  {
    id: 'agreement.was-signed',
    kind: 'agreement',
    pattern: `${PAPER} … was|were|been ?also signed|inked|concluded|initialed|initialled`,
    frame: 'all',
    plover: { type: 'SUPPORT' },
    reason: 'the passive; the parties stand anywhere in the sentence',
    yes: 'A memorandum was signed between Greece and Norway.',
    no: 'The document was published by Greece.',
  },
  {
    id: 'agreement.passive',
    kind: 'agreement',
    pattern: 'was|were|been ?also signed|inked|initialed|initialled',
    frame: 'all',
    reason: 'whatever was signed, however far the paper is named before',
    yes: 'A programme for three years between the offices of Greece and Norway was signed.',
    no: 'The player was assigned to Greece.',
  },
  {
    id: 'agreement.affixed',
    kind: 'agreement',
    pattern: 'affixed|affix|put|puts … signature|signatures',
    frame: 'subject',
    reason: 'a formal way to say that somebody signed',
    yes: 'Greece and Norway affixed their signatures to the treaty.',
    no: 'Greece affixed a stamp.',
  },
  {
    id: 'agreement.signing-of',
    kind: 'agreement',
    pattern: `signing of … ${PAPER}`,
    frame: 'all',
    reason: 'the signing as a noun: a meeting concludes with it',
    yes: 'The talks of Greece and Norway concluded with the signing of a protocol.',
    no: 'The signing of players was announced in Greece.',
  },
  {
    id: 'agreement.in-force',
    kind: 'agreement',
    pattern: 'enters|entered|enter|entering|comes|came|entry into force|effect',
    frame: 'all',
    reason: 'an agreement takes effect',
    yes: 'The agreement between Greece and Norway enters into force on 1 May.',
    no: 'Police entered by force in Oslo.',
  },
  {
    id: 'agreement.ratified',
    kind: 'agreement',
    pattern: `ratified|ratifies|ratify|ratification … ${PAPER}`,
    frame: 'all',
    reason: 'a parliament or head of state ratifies',
    yes: 'Norway ratified the agreement with Greece.',
    no: 'Norway ratified nothing.',
  },
  {
    id: 'agreement.agreed',
    kind: 'agreement',
    pattern:
      'agreed|agree to|on establish|open|resume|launch|create|set|exchange|restore|normalise|normalize|cease|ceasefire',
    frame: 'subject',
    needs: 'two-sides',
    reason: 'two parties agree on a definite step',
    yes: 'Greece and Norway agreed to establish a joint council.',
    no: 'Greece agreed to pay.',
  },
]
