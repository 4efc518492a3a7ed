import type { EventRule } from '../rule.ts'

/** Courts sentence somebody. */
export const SENTENCE: readonly EventRule[] = [
  {
    id: 'legal.sentenced',
    kind: 'legal',
    pattern: 'sentenced|sentences|convicted|convicts|jailed|jails|imprisoned|executed|executes|hanged',
    unless: ['of', 'the', 'a', 'all', 'those', 'over', 'for', 'recently'],
    verb: true,
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    reason: 'a court passes sentence, or it is carried out',
    yes: 'A court in Greece sentenced two bankers.',
    no: 'The long sentences of Norwegian novels tire readers in Greece.',
  },
  {
    id: 'legal.given-sentence',
    kind: 'legal',
    pattern:
      'given|handed|received|receives|gets|got|gave|gives ?a … sentence|sentences|imprisonment|prison|jail',
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    reason: 'a sentence is received',
    yes: 'Two men were given a suspended sentence by a court in Greece.',
    no: 'Greece received ships for ten years.',
  },
  {
    id: 'legal.years',
    kind: 'legal',
    pattern:
      'given|gave|gives|handed|hands|got|gets|faces … years|months ?apiece ?each behind|in bars|prison|jail|custody',
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    reason: 'how long somebody is locked up says that there was a sentence',
    yes: 'The editor faces three months in prison in Greece.',
    no: 'The editor faces three months of work in Greece.',
  },
  {
    id: 'legal.behind-bars',
    kind: 'legal',
    pattern: 'spend|spends|serve|serves|facing … years|months|life behind|in bars|prison|jail',
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    firm: true,
    reason: 'the same, told of the convict',
    yes: 'The editor has to serve three months in jail in Greece.',
    no: 'The editor has to serve three months in Greece.',
  },
  {
    id: 'legal.terms-handed',
    kind: 'legal',
    pattern: 'terms|sentences have|has|were|was ?been handed|meted|given ?down ?out',
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    reason: 'sentences told as a noun',
    yes: 'Long prison terms were handed down by a court in Greece.',
    no: 'The terms of Greece were met.',
  },
  {
    id: 'legal.executed',
    kind: 'legal',
    pattern:
      'executed|executes|hanged|hangs|beheaded|beheads … man|men|woman|women|people|person|persons|prisoner|prisoners|convict|convicts|spy|spies|convicted|accused',
    frame: 'locus',
    plover: { type: 'SANCTION', mode: 'convict' },
    reason: 'a sentence of death is carried out',
    yes: 'Greece executed two prisoners at dawn.',
    no: 'Greece executed the plan.',
  },
]
