/** Offices that only some states have: general knowledge of constitutions. Where a text leaves the state unsaid, the others are out. */

export interface TitleStates {
  /** Matched against the title in its normal form. */
  title: RegExp
  /** ISO codes of the states that have such an office. */
  states: ReadonlySet<string>
  reason: string
  yes: string
  no: string
}

const codes = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

export const TITLE_STATES: readonly TitleStates[] = [
  {
    title: /^(?:Senator$|Senate |(?:President|Speaker|Chairman) of the Senate)/u,
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
    title: /^(?:Shadow )?Foreign Secretary$/u,
    states: codes('BD GB GY HN IN LK MV MX NP PH PK'),
    reason: 'elsewhere it is a minister',
    yes: 'Foreign Secretary',
    no: 'Minister of Foreign Affairs',
  },
  {
    title: /^(?:Federal |Vice )?Chancellor$/u,
    states: codes('AT DE CH'),
    reason: 'elsewhere the government has a prime minister',
    yes: 'Chancellor',
    no: 'Prime Minister',
  },
  {
    title: /^(?:King|Queen|Crown Prince(?:ss)?)$/u,
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
    title: /^(?:Emir|Amir)$/u,
    states: codes('KW QA'),
    reason: 'other monarchs have other titles',
    yes: 'Amir',
    no: 'King',
  },
]
