/** Offices that only some states have, or that some have not: general knowledge of constitutions. Where a text leaves the state unsaid, the others are out. Long because it has one row per title. */

export interface TitleStates {
  /** Matched against the title in its normal form. */
  title: RegExp
  /** ISO codes of the states that have such an office, or of those that have none. */
  states: ReadonlySet<string>
  without?: true
  /** The state that is meant where the text names none that has it. */
  usual?: string
  reason: string
  yes: string
  no: string
}

const codes = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

export const TITLE_STATES: readonly TitleStates[] = [
  {
    title: /^(?:Senator$|Senate |(?:President|Speaker|Chairman) of the Senate)|\bSenate \w+.*\bCommittee\b/u,
    states: codes(
      `AG AR AU BB BE BI BO BR BS BZ CA CD CG CI CL CM CO CZ DO EG ES FR GA GD GQ HT IE IT JM JO KE KH KZ LC LR LS
       MG MR MX NG NL PE PH PK PL PY RO RW SI SN SO SZ TD TG TH TT US UY UZ ZW`,
    ),
    reason: 'a parliament of one chamber has no senators',
    yes: 'Senator',
    no: 'Secretary',
  },
  {
    title: /^House Speaker$/u,
    states: codes(`AU BB BS BZ CA CY CZ EG ET FJ ID IN JM JP LR MT MY NG NZ PH PL RO TH TT US UY`),
    reason: 'the house that has a speaker is the lower one',
    yes: 'House Speaker',
    no: 'Speaker of the Parliament',
  },
  {
    title: /\bHouse (?!of\b).*Committee\b/u,
    states: codes(`AU BB BS BZ CA CY CZ EG ET FJ ID IN JM JP LR MT MY NG NZ PH PL RO TH TT US UY`),
    reason: 'the house that is called so is the lower one',
    yes: 'Chairman of the House Foreign Affairs Committee',
    no: 'Chairman of the Foreign Affairs Committee',
  },
  {
    title: /^(?:Presidential (?:Aide|Assistant)|(?:Aide|Assistant) to the President)$/u,
    states: codes('AT AU BE CA CH DE DK ES GB GR HU IE IL IN IT JP LU MY NL NO NZ SE TH'),
    without: true,
    reason: 'where the prime minister governs the president has no such aides',
    yes: 'Presidential Aide',
    no: 'Aide to the Prime Minister',
  },
  {
    title: /^(?:Shadow )?Foreign Secretary$/u,
    states: codes('BD GB GY HN IN LK MV MX NP PH PK'),
    reason: 'elsewhere it is a minister',
    yes: 'Foreign Secretary',
    no: 'Minister of Foreign Affairs',
  },
  {
    title: /\b(?:Minister of|Ministry of) Unification\b|\bUnification Ministry\b/u,
    states: codes('KR'),
    reason: 'a part of Korea alone has a ministry for it',
    yes: 'Minister of Unification',
    no: 'Minister of Reintegration',
  },
  {
    title: /^(?:Federal |Vice )?Chancellor$/u,
    states: codes('AT DE CH'),
    reason: 'elsewhere the government has a prime minister',
    yes: 'Chancellor',
    no: 'Prime Minister',
  },
  {
    title: /^Crown Prince(?:ss)?$/u,
    states: codes('AE BE BH BN BT DK ES GB JO JP KW LS LU MA NL NO OM SA SE SZ TH TO'),
    reason: 'a republic has no heir, and where kings are elected there is none either',
    yes: 'Crown Prince',
    no: 'Prince',
  },
  {
    title: /^(?:King|Queen)$/u,
    states: codes('AE BE BH BT DK ES GB JO JP KH KW LU LS MA MY NL NO OM QA SA SE SZ TH TO AU CA NZ'),
    reason: 'a republic has none',
    yes: 'King',
    no: 'President',
  },
  {
    title: /Supreme Leader/u,
    states: codes('AF IR KP'),
    reason: 'others have presidents',
    yes: 'Adviser to the Supreme Leader',
    no: 'Adviser to the President',
  },
  {
    title: /^Sultan$/u,
    states: codes('BN OM'),
    reason: 'elsewhere it is a name',
    yes: 'Sultan',
    no: 'King',
  },
  {
    title: /^(?:Emir|Amir)$/u,
    states: codes('KW QA'),
    reason: 'other monarchs have other titles',
    yes: 'Amir',
    no: 'King',
  },
  {
    title: /^President$/u,
    states:
      codes(`AD AG AU BB BE BH BN BS BT BZ CA DK ES GB GD JM JO JP KH KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA
      SB SE SZ TH TO TV VA VC`),
    without: true,
    reason: 'monarchies have none',
    yes: 'President',
    no: 'President of the Senate',
  },
  {
    title: /^(?:Deputy |First Deputy )?Prime Minister$/u,
    states:
      codes(`AO AR AT BJ BO BR CH CL CO CR CY DE DO EC FM GH GT HN ID IR KE LR MH MW MX NG NI PA PH PW PY SL SV TM TR US
      UY VE ZA ZM`),
    without: true,
    reason: 'where the president governs, or a chancellor does, there is none',
    yes: 'Prime Minister',
    no: 'Minister of Foreign Affairs',
  },
  {
    title:
      /^(?:Acting )?(?:(?:Assistant |Under )?Secretary of State(?:$| for)|Secretary of (?:the Treasury|War)$)/u,
    states: codes(
      'AO AT BE BR CH CI DE ES FI FR GA GN GT HN HU LU MA MC ME MG NG PH PL PT RO SI SK SM SN TN US VA',
    ),
    usual: 'US',
    reason: 'elsewhere they are ministers',
    yes: 'Secretary of State',
    no: 'Secretary of the Security Council',
  },
  {
    title:
      /^(?:Deputy |Assistant )?(?:Secretary of (?:Defen[cs]e|Energy|Commerce|the Interior|Agriculture|Transportation)|Defense Secretary|(?:Treasury|Commerce|Energy) Secretary)$/u,
    states: codes('BD GB IN KE LK MX NP PH PK US'),
    reason: 'elsewhere they are ministers',
    yes: 'Secretary of Defense',
    no: 'Minister of Defense',
  },
  {
    title: /^(?:Deputy )?Minister of External Affairs$|\bMinistry of External Affairs$/u,
    states: codes('IN LC VC'),
    usual: 'IN',
    reason: 'elsewhere it is foreign affairs',
    yes: 'Minister of External Affairs',
    no: 'Minister of Foreign Affairs',
  },
  {
    title: /^(?:Vice )?Minister of (?:Unification|Land, Infrastructure and Transport)$/u,
    states: codes('KR'),
    usual: 'KR',
    reason: 'a divided country has one',
    yes: 'Minister of Unification',
    no: 'Minister of Transport',
  },
  {
    title: /^(?:Party General Secretary|General Secretary of the Party(?: Central Committee)?)$/u,
    states: codes('CN CU LA VN'),
    usual: 'VN',
    reason: 'where there is one party it needs no name',
    yes: 'Party General Secretary',
    no: 'General Secretary of the Green Party',
  },
  {
    title: /\bMinistry of Foreign Affairs\b/u,
    states: codes('AU CA CH GB PH US VA'),
    without: true,
    reason: 'theirs is a department or an office',
    yes: 'Spokesperson of the Ministry of Foreign Affairs',
    no: 'Spokesperson of the Ministry of Defense',
  },
  {
    title: /^(?:First )?Deputy Minister of Foreign Affairs$/u,
    states: codes('AT CH DE FR GB IE US'),
    without: true,
    reason: 'theirs are state secretaries, ministers of state or under secretaries',
    yes: 'Deputy Minister of Foreign Affairs',
    no: 'Deputy Minister of Defense',
  },
  {
    title: /^(?:Foreign|Chief) Adviser$/u,
    states: codes('BD'),
    reason: 'the interim government there has advisers for ministers',
    yes: 'Foreign Adviser',
    no: 'Adviser',
  },
  {
    title: /^(?:Deputy )?(?:Akim|Khokim|Hokim|Bashkan)\b/u,
    states: codes('KG KZ MD UZ'),
    reason: 'local government by Turkic names',
    yes: 'Khokim of the Varda Region',
    no: 'Governor of the Varda Region',
  },
  {
    title: /\bNational Assembly\b/u,
    states:
      codes(`AM AO BF BG BI BJ BT BW CF CI CM CV CU DJ DZ EC ER FR GA GM GN GQ GW GY HU KE KM KR KW KH LA LS MG ML MR
      MU MW NA NE NG NI PA PK RS SC SI SK SN SR SS SZ TD TG TH TN TR TZ VE VN ZA ZM ZW`),
    reason: 'parliaments of that name',
    yes: 'Deputy of the National Assembly',
    no: 'Deputy of the State Duma',
  },
  {
    title: /\bHouse of (?:Representatives|Councillors)\b/u,
    states:
      codes(`AG AU BA BB BE BS BY BZ CO CY EG ET FJ GD ID JM JO JP LC LR LY MA MH MM MT MY NG NL NP NZ PH SB SL SO TO TT TV
      US UY VU YE ZW`),
    reason: 'parliaments of that name',
    yes: 'Member of the House of Representatives',
    no: 'Member of Parliament',
  },
  {
    title: /^(?:First |Deputy )*Minister\b/u,
    states: codes('US'),
    without: true,
    reason: 'its departments have secretaries',
    yes: 'Minister of Agriculture',
    no: 'Secretary of Agriculture',
  },
  {
    title: /^(?:Minister of Home Affairs|Home Minister)$/u,
    states: codes('BB BD BW FJ GM GY ID IN JM KE LK LS MM MV MW MY NA NP SG SL SZ TT TZ ZA ZM ZW'),
    reason: 'elsewhere it is the interior',
    yes: 'Minister of Home Affairs',
    no: 'Minister of Interior',
  },
  {
    title: /^Foreign Affairs Secretary$/u,
    states: codes('PH'),
    usual: 'PH',
    reason: 'elsewhere it is the foreign secretary, or a minister',
    yes: 'Foreign Affairs Secretary',
    no: 'Foreign Secretary',
  },
  {
    title: /^Secretary$/u,
    states: new Set(),
    without: true,
    usual: 'US',
    reason: 'elsewhere a secretary is of something',
    yes: 'Secretary',
    no: 'Secretary of the Security Council',
  },
  {
    title:
      /^(?:(?:Junior|State) )?Minister (?:of State )?for (?:the )?(?:Middle East|(?:East |Central )?Asia|Africa|Indo-Pacific)\b|^Minister of Foreign Office\b/u,
    states: codes('GB'),
    usual: 'GB',
    reason: 'the ministers of the Foreign Office have a part of the world each',
    yes: 'Minister for the Middle East',
    no: 'Minister for Europe',
  },
  {
    title: /^Secretary for Relations with States\b/u,
    states: codes('VA'),
    reason: 'the foreign minister of the Holy See',
    yes: 'Secretary for Relations with States and International Organizations',
    no: 'Secretary for Foreign Affairs',
  },
  {
    title: /^Chief Minister\b/u,
    states: codes('IN MY PK'),
    reason: 'heads of government of the parts of a federation',
    yes: 'Chief Minister',
    no: 'Minister',
  },
  {
    title: /^Union Minister\b/u,
    states: codes('IN'),
    usual: 'IN',
    reason: 'a minister of the Union, as against those of its parts',
    yes: 'Union Minister for Commerce',
    no: 'Minister of Commerce',
  },
  {
    title:
      /^(?:Under Secretary|(?:Deputy |Principal Deputy )?Assistant Secretary) of State for (?:Political|Arms|Public|Economic|Management|Civilian|East|Near|South|European|African|Western|International|Democracy|Consular)/u,
    states: codes('US'),
    usual: 'US',
    reason: 'so the State Department divides the world',
    yes: 'Under Secretary of State for Political Affairs',
    no: 'Under Secretary of State',
  },
  {
    title:
      /^(?:(?:(?:Principal )?Deputy Assistant|Deputy) Secretary of (?:State|Defense|the Treasury)$|(?:Principal )?Deputy Assistant Secretary of State\b)/u,
    states: codes('US'),
    usual: 'US',
    reason: 'the second of an American department, and the third',
    yes: 'Deputy Secretary of State',
    no: 'Secretary of State',
  },
  {
    title: /^Governor General$/u,
    states: codes('AG AU BS BZ CA GD JM KN LC NZ PG SB TV VC'),
    reason: 'they stand for an absent king',
    yes: 'Governor General',
    no: 'Governor',
  },
]

/** May somebody of a state have an office of that title? */
export const canHave = ({ states, without }: TitleStates, code: string): boolean =>
  states.has(code) !== (without === true)

/** Offices that international bodies have, where the text leaves the body unsaid. */
export const TITLE_BODIES: readonly {
  title: RegExp
  /** The body; left out where any that the text names may be meant. */
  body?: string
  reason: string
  yes: string
  no: string
}[] = [
  {
    title:
      /^(?:(?:Vice President and )?High Representative(?: for Foreign Affairs.*)?|(?:European )?Commissioner for (?!Human Rights).+|(?:Enlargement|Neighbou?rhood|Trade|Energy|Economy|Competition|Budget|Climate|Defen[cs]e|Migration|Transport) Commissioner)$/u,
    body: 'EU',
    reason: 'the Union has commissioners for its policies',
    yes: 'Commissioner for Enlargement',
    no: 'Commissioner for Human Rights',
  },
  {
    title: /^(?:Deputy )?Managing Director$/u,
    body: 'International Monetary Fund',
    reason: 'the Fund is led by one',
    yes: 'Managing Director',
    no: 'Director',
  },
  {
    title: /^(?:Deputy |Assistant |Under-)?Secretary[- ]General$/u,
    reason: 'states have ministers, bodies have a secretary general',
    yes: 'Secretary General',
    no: 'Secretary General of the Ministry of Foreign Affairs',
  },
]
