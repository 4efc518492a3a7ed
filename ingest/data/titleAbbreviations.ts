/** Titles in short. General knowledge. */
import { byWord } from './lists.ts'

/** Abbreviated titles, as bulletins print them, and what they stand for. Matched on the printed form, case and all. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = byWord({
  FM: 'Minister of Foreign Affairs',
  PM: 'Prime Minister',
  DPM: 'Deputy Prime Minister',
  DFM: 'Deputy Minister of Foreign Affairs',
  VP: 'Vice President',
  CEO: 'Chief Executive Officer',
  COO: 'Chief Operating Officer',
  CFO: 'Chief Financial Officer',
  MP: 'Member of Parliament',
  MEP: 'Member of the European Parliament',
  MK: 'Member of the Knesset',
  MNA: 'Member of the National Assembly',
  MSP: 'Member of the Scottish Parliament',
  SG: 'Secretary General',
  EAM: 'Minister of External Affairs',
  NSA: 'National Security Adviser',
  CDA: 'Chargé d’Affaires',
  chargé: 'Chargé d’Affaires',
  Chargé: 'Chargé d’Affaires',
  CS: 'Cabinet Secretary',
  Sen: 'Senator',
  Gov: 'Governor',
  Amb: 'Ambassador',
})

/** What else an office is called, and its title. */
export const OTHER_NAMES: Readonly<Record<string, string>> = byWord({
  'Head of Diplomacy': 'Minister of Foreign Affairs',
  'Chief of Diplomacy': 'Minister of Foreign Affairs',
})

/** Abbreviated titles that only one body has. */
export const ABBREVIATED_BODIES: Readonly<Record<string, string>> = byWord({ MEP: 'European Parliament' })

/** Abbreviated titles that only one state has. */
export const ABBREVIATED_STATES: Readonly<Record<string, string>> = byWord({ MK: 'IL', MSP: 'GB' })
