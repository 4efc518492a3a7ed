import type { EventRule } from '../rule.ts'

/** What others say, and will not have said of them. */
const WORDS =
  'claim|claims|allegation|allegations|accusation|accusations|charge|charges|criticism|insinuation|insinuations|reproach|reproaches|suggestion|suggestions|notion|speculation|rumours|rumors|remark|remarks|statement|statements|comments|assertion|assertions|report|reports|concerns|warning|warnings|complaint|complaints|objections'

/** Denials and refusals in turns of phrase: words brushed aside, lessons that nobody takes, an answer to whoever has accused. */
export const DENIAL: readonly EventRule[] = [
  {
    id: 'rejection.words-aside',
    kind: 'rejection',
    pattern: `waved|waves|waving|brushed|brushes|brushing|swept|sweeps|shrugged|shrugs|pushed|batted ?the|his|her|its|their|all|such … ${WORDS} aside|away|off`,
    frame: 'answers',
    links: ['of', 'by', 'from'],
    reason: 'words of another that are not heeded stand between the verb and its particle',
    yes: "Norway waved Greece's allegations aside.",
    no: 'Norway pushed the boats of Greece away.',
  },
  {
    id: 'rejection.called-absurd',
    kind: 'rejection',
    pattern: `called|calls|calling|dismissed|dismisses|dismissing|described|describes|describing|branded|brands|termed|labelled|labeled ?the|his|her|its|their|all|such|this|these|any ?#any ?#any ${WORDS}`,
    unlessNext: ['on', 'in', 'at', 'attention'],
    frame: 'answers',
    links: ['of', 'by', 'from'],
    needs: 'two-sides',
    reason: 'who gives a name to what is said against him denies it',
    yes: 'Norway accused Greece of dumping. Minister Lind of Greece called the insinuations absurd.',
    no: 'Minister Lind of Greece called the firm on Friday.',
  },
  {
    id: 'rejection.dismissed-as',
    kind: 'rejection',
    pattern: 'dismissed|dismisses|dismissing|rejected|rejects|rejecting|scorned|derided|derides as',
    quoted: true,
    frame: 'answers',
    links: ['of', 'by', 'from'],
    needs: 'two-sides',
    reason: 'the name that is quoted stands before what is dismissed',
    yes: 'Norway dismissed as “pure theatre” a claim by Greece.',
    no: 'Norway dismissed Orlo as head of its office in Greece.',
  },
  {
    id: 'rejection.replied-that',
    kind: 'rejection',
    pattern:
      'replied|replies|retorted|retorts|countered|counters|responded|responds|answered|answers|insisted|insists|maintained|maintains|protested ?to ?#any ?#any that|it|they|he|she|none|not|there',
    verb: true,
    frame: 'subject',
    answersAccuser: true,
    needs: 'two-sides',
    reason: 'what whoever is accused has to say denies it',
    yes: 'Norway accused Greece of dumping. Minister Lind of Greece replied that prices were fair.',
    no: 'Norway asked Greece for help. Minister Lind of Greece replied that it would come.',
  },
  {
    id: 'rejection.no-lessons',
    kind: 'rejection',
    pattern:
      'not|never|no|nobody be|take|accept|need|tolerate|allow|have|from|to ?being ?be ?any lectured|lessons|dictated|lecture|lectures|ultimatums|ultimatum|diktat|dictates|bullied|blackmailed|intimidated|preached|lecturing|lesson',
    frame: 'against',
    links: ['by', 'from', 'to'],
    firm: true,
    reason: 'a proud refusal',
    yes: 'Norway would not be lectured by Greece, Minister Lind said.',
    no: 'Norway has no lessons on Friday.',
  },
  {
    id: 'rejection.own-business',
    kind: 'rejection',
    pattern:
      'told|tells|telling|advised|advises|invited|invites … to mind|look|stay|keep|put|stop … own|business|out|interfering|meddling|affairs|house|mirror|nose',
    frame: 'answers',
    needs: 'two-sides',
    aimed: true,
    reason: 'who tells another to mind its own business will not hear it',
    yes: 'Minister Lind of Norway told Greece to mind its own business.',
    no: 'Minister Lind of Norway told Greece to look at the map.',
  },
  {
    id: 'rejection.scorn-on',
    kind: 'rejection',
    pattern:
      'poured|pours|pouring|heaped|heaps|threw|throws scorn|ridicule|derision|cold ?water on|over|upon',
    frame: 'answers',
    links: ['on', 'over', 'upon'],
    needs: 'two-sides',
    reason: 'a plan or claim that is held up to scorn is refused',
    yes: 'Minister Lind of Norway poured cold water on the Greek plan.',
    no: 'Minister Lind of Norway poured water on the fire in Greece.',
  },
  {
    id: 'rejection.gave-short-shrift',
    kind: 'rejection',
    pattern:
      'gave|gives|given|giving|made|makes|has|had|have short|little|no|light shrift|truck|time|sympathy to|of|with|for',
    frame: 'answers',
    links: ['to', 'of', 'with', 'for'],
    needs: 'two-sides',
    reason: 'idioms for not hearing of something',
    yes: 'Minister Lind of Norway gave short shrift to the Greek plan.',
    no: 'Minister Lind of Norway gave little money to Greece.',
  },
  {
    id: 'rejection.far-from-mark',
    kind: 'rejection',
    pattern:
      'is|are|was|were|as ?very wide|far|removed|divorced ?removed of|from ?the mark|truth|reality|facts',
    frame: 'claims',
    links: ['of', 'by', 'from', 'in'],
    reason: 'claims that miss the truth are denied',
    yes: 'The report of the World Bank was wide of the mark, said Minister Lind of Norway.',
    no: 'The port of Norway is far from the capital of Greece.',
  },
]
