import type { EventRule } from '../rule.ts'

/** What police and prosecutors do, in plain words. */
export const POLICE: readonly EventRule[] = [
  {
    id: 'legal.rounded-up',
    kind: 'legal',
    pattern:
      'rounded|rounds|picked|picks|hauled|hauls up|in|away … suspect|suspects|people|men|women|man|woman|persons|members|militants|migrants|activists|protesters',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'people are arrested',
    yes: 'Police in Greece rounded up 40 suspects.',
    no: 'Prices in Greece rounded up.',
  },
  {
    id: 'legal.arraigned',
    kind: 'legal',
    pattern: 'arraigned|arraigns|arraigning',
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'somebody is brought before a judge and charged',
    yes: 'A commission of Greece arraigned a former governor.',
    no: 'Greece arranged a tour.',
  },
  {
    id: 'legal.filed-charges',
    kind: 'legal',
    pattern:
      'filed|files|brought|brings|pressed|presses|laid|lays ?an ?formal ?criminal ?new indictment|charges|charge|case|lawsuit against',
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'a prosecutor charges somebody',
    yes: 'The prosecutor of Greece filed an indictment against two officers.',
    no: 'Greece brought oranges against colds.',
  },
  {
    id: 'legal.was-charged',
    kind: 'legal',
    pattern: 'was|were|been|is ?formally ?also charged … with|over',
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'somebody is charged',
    yes: 'A man was charged on Friday in Greece with theft.',
    no: 'The battery was charged in Greece.',
  },
  {
    id: 'legal.granted-extradition',
    kind: 'legal',
    pattern: 'ordered|orders|granted|grants|approved|approves|allowed … extradition',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'deport' },
    reason: 'a court lets somebody be handed over',
    yes: 'A court in Greece approved the extradition of two editors.',
    no: 'Greece approved the book.',
  },
  {
    id: 'legal.warrant',
    kind: 'legal',
    pattern:
      'issued|issues|issuing|requested|requests|sought|seeks ?an|a ?new ?international arrest warrant|warrants',
    links: ['for', 'against'],
    frame: 'against',
    plover: { type: 'ACCUSE', mode: 'allege' },
    reason: 'a court has somebody sought',
    yes: 'The court issued an arrest warrant for a minister of Norway.',
    no: 'The court issued an arrest report.',
  },
]
