import type { EventRule } from '../rule.ts'

/** What courts and prosecutors do beside arrests and sentences: appeals, findings, demands, hearings. */
export const COURTS: readonly EventRule[] = [
  {
    id: 'legal.appeal',
    kind: 'legal',
    pattern:
      'dismissed|dismisses|rejected|rejects|upheld|upholds|granted|grants|denied|denies|overturned|overturns|extended|extends|quashed|quashes … appeal|appeals|conviction|convictions|verdict|complaint|complaints|detention|custody|arrest',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'what a court does with an appeal or a verdict is no rejection between states',
    yes: 'A court in Greece dismissed the appeal of the journalist.',
    no: 'Greece dismissed the claims of Norway.',
  },
  {
    id: 'legal.appeal-was',
    kind: 'legal',
    pattern:
      'appeal|appeals|sentence|sentences|verdict|term|arrest|detention … was|were|been ?partially|partly dismissed|rejected|upheld|granted|overturned|reduced|commuted|extended|prolonged',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'the same, told of the appeal',
    yes: 'The appeal of the journalist was dismissed by a court in Greece.',
    no: 'The appeal of the island was great.',
  },
  {
    id: 'legal.arrest-extended',
    kind: 'legal',
    pattern: 'arrest|detention|custody|sentence|appeal extended|prolonged|upheld|reduced|rejected|dismissed',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'headlines leave out the helping verb',
    yes: 'Arrest of journalist in Greece: detention extended by two months.',
    no: 'Custody of the castle in Greece was granted.',
  },
  {
    id: 'legal.found-violation',
    kind: 'legal',
    pattern:
      'ruled|rules|found|finds|held|concluded ?#any ?#any ?#any ?that … violated|violates|breached|breaches|violation',
    frame: 'judged',
    needs: 'two-sides',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'a court finds that a state has broken the law',
    yes: 'The European Court of Human Rights ruled that Greece had violated the rights of the applicant.',
    no: 'The European Court of Human Rights ruled that Greece had won.',
  },
  {
    id: 'legal.ruled-against',
    kind: 'legal',
    pattern: 'ruled|rules|ruling against',
    frame: 'against',
    needs: 'two-sides',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'a court decides against a state',
    yes: 'The European Court of Human Rights rules against Greece.',
    no: 'The European Court of Human Rights rules in Greece.',
  },
  {
    id: 'legal.demanded-term',
    kind: 'legal',
    pattern:
      'demanded|demands|requested|requests|sought|seeks|asked … prison|imprisonment|jail|sentence|sentences|term|terms',
    unlessNext: ['of', 'reduction'],
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'what a prosecutor asks for',
    yes: 'The prosecutor in Greece demanded nine years of imprisonment.',
    no: 'The tenants in Greece demanded lower rents.',
  },
  {
    id: 'legal.on-trial',
    kind: 'legal',
    pattern: 'goes|went|go|stands|stood|put|face|faces|faced ?to on trial|trial|court',
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'a trial begins',
    yes: 'A journalist goes on trial in Greece.',
    no: 'A new train goes on show in Greece.',
  },
]
