import type { EventRule } from '../rule.ts'

/** Offices change hands, courts act, accidents and attacks happen, people speak. */
export const DOMESTIC: readonly EventRule[] = [
  {
    id: 'appointment.elected',
    kind: 'appointment',
    pattern:
      'elected|re-elected|reelected|appointed|appoints|names|named|nominated|nominates|sworn|inaugurated|dismissed|sacked|fired|resigned|resigns|reappointed|removed|relieved|dismisses ?in ?as ?from ?of',
    frame: 'patient',
    plover: null,
    needs: 'person-object',
    reason: 'a person enters or leaves an office',
    yes: 'Maria Lind has been appointed Minister of Health.',
    no: 'The elected parliament of Greece sat.',
  },
  {
    id: 'legal.court',
    kind: 'legal',
    pattern:
      'sentenced|convicted|jailed|imprisoned|acquitted|extradited|indicted|pardoned|amnestied|prosecuted|detained|arrested|arrests|detains|detain|arrest|released|freed',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'courts and police act on persons',
    yes: 'Greece arrested two citizens of Norway.',
    no: 'The battery charged slowly in Norway.',
  },
  {
    id: 'legal.prisoners',
    kind: 'legal',
    pattern:
      'places|placed|transfers|transferred|releases|released|exchanges|exchanged|hands|handed|swaps|swapped … prisoners|detainees|prisoner|detainee|captives|hostages|convicts',
    frame: 'locus',
    plover: { type: 'COERCE', mode: 'arrest' },
    reason: 'prisoners are moved, freed or swapped',
    yes: 'Greece placed Norwegian prisoners in a new jail.',
    no: 'Greece placed flowers at the tomb.',
  },
  {
    id: 'legal.amnesty',
    kind: 'legal',
    pattern: 'amnesty|pardoned|pardons|clemency',
    frame: 'locus',
    plover: { type: 'CONCEDE' },
    reason: 'an amnesty',
    yes: 'Greece adopted an amnesty act.',
    no: 'Pardon me, said the minister.',
  },
  {
    id: 'legal.investigation',
    kind: 'legal',
    pattern:
      'investigation|investigations|probe|inquiry|trial|lawsuit|criminal ?commission into|against|of|over|case|opened|launched|continues|began|begins',
    frame: 'locus',
    plover: { type: 'ACCUSE', mode: 'investigate' },
    reason: 'an investigation or trial runs',
    yes: 'Greece opened an investigation into the crash.',
    no: 'The trial version of Norway is free.',
  },
  {
    id: 'incident.blast',
    kind: 'incident',
    pattern:
      'explosion|blast|crash|crashed|earthquake|bomb|fire|flood|floods|landslide|mudslide|shooting|attack|strike|collision|derailment|mine|landmine … occurred|happened|killed|kills|injured|injures|struck|hit|hits|erupted|exploded|detonated|took|wounded|outside',
    frame: 'locus',
    plover: null,
    reason: 'accidents, explosions, natural disasters',
    yes: 'An explosion killed two workers in Greece.',
    no: 'The fire brigade of Greece celebrated.',
  },
  {
    id: 'incident.casualties',
    kind: 'incident',
    pattern:
      'injured|killed|dead|wounded|dies|die|died|kills … explosion|blast|crash|attack|earthquake|accident|fire|strike|shooting|shelling|collapse|clash|clashes',
    frame: 'locus',
    plover: null,
    reason: 'casualties told first',
    yes: 'Two killed in explosion in Greece.',
    no: 'The bill died in committee.',
  },
  {
    id: 'incident.attacked',
    kind: 'incident',
    pattern:
      'attacked|attacks|shelled|shells|bombed|bombs|struck|ambushed|stormed|shot fired|down|at|on|the|a|an',
    frame: 'object',
    plover: { type: 'ASSAULT' },
    reason: 'somebody attacks',
    yes: 'Militants attacked a convoy in Greece.',
    no: 'He attacked the problem.',
  },
  {
    id: 'statement.said',
    kind: 'statement',
    pattern:
      'said|says|mentions|pointed|explained|insisted|stated|states|told|tells|announced|announces|declared|declares|noted|notes|stressed|emphasized|emphasised|underlined|urged|urges|wrote|posted|tweeted|suggested|proposed|proposes|warned|warns|reiterated|commented|comments|claimed|believes|recalled|added|informed|reported|reports|published|publishes|addressed|delivered|responded|replied',
    verb: true,
    frame: 'subject',
    plover: null,
    reason: 'somebody says something in public; the weakest kind, it yields to any other',
    yes: 'Minister Orlo of Greece said that talks go on.',
    no: 'It goes without saying.',
  },
  {
    id: 'statement.called-on',
    kind: 'statement',
    pattern: 'called|calls|call|calling on|for',
    verb: true,
    frame: 'subject',
    plover: { type: 'REQUEST' },
    reason: 'a call on somebody to do something',
    yes: 'Minister Orlo of Greece called for restraint.',
    no: 'The King called on Friday.',
  },
]
