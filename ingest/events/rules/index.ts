/** The rules in the order that decides: where two find the same thing at the same words, the earlier one names it. */
import type { EventRule } from '../rule.ts'
import { ACCUSATION } from './accusation.ts'
import { AGENDA } from './agenda.ts'
import { AGREEMENT } from './agreement.ts'
import { AID } from './aid.ts'
import { APPOINTMENT } from './appointment.ts'
import { AUDIENCE } from './audience.ts'
import { BESIDE } from './beside.ts'
import { CALLS } from './call.ts'
import { CHAIRS } from './chairs.ts'
import { CONFERRING } from './conferring.ts'
import { COURTS } from './courts.ts'
import { CROWDS } from './crowds.ts'
import { DENIAL } from './denial.ts'
import { ENCOUNTER } from './encounter.ts'
import { EXERCISE } from './exercise.ts'
import { EXPULSION } from './expulsion.ts'
import { FORCE } from './force.ts'
import { FORMATS } from './formats.ts'
import { GATHERING } from './gathering.ts'
import { GOVERNMENT } from './government.ts'
import { HANDOVER } from './handover.ts'
import { HOSPITALITY } from './hospitality.ts'
import { INCIDENT } from './incident.ts'
import { JUDGEMENT } from './judgement.ts'
import { LAWS } from './laws.ts'
import { LEGAL } from './legal.ts'
import { MEETING } from './meeting.ts'
import { PHONING } from './phoning.ts'
import { PLANS } from './plans.ts'
import { POLICE } from './police.ts'
import { PROTEST } from './protest.ts'
import { REJECTION } from './rejection.ts'
import { RELEASE } from './release.ts'
import { SANCTION } from './sanction.ts'
import { SENTENCE } from './sentence.ts'
import { STATEMENT } from './statement.ts'
import { SUMMITS } from './summits.ts'
import { SUPPORT } from './support.ts'
import { RELATIVE } from './relative.ts'
import { TABLES } from './tables.ts'
import { TALKS } from './talks.ts'
import { VISIT } from './visit.ts'
import { VOTES } from './votes.ts'

export const EVENT_RULES: readonly EventRule[] = [
  ...CALLS,
  ...PHONING,
  ...AGREEMENT,
  ...TALKS,
  ...CHAIRS,
  ...FORMATS,
  ...MEETING,
  ...AUDIENCE,
  ...HANDOVER,
  ...ENCOUNTER,
  ...HOSPITALITY,
  ...GATHERING,
  ...SUMMITS,
  ...BESIDE,
  ...TABLES,
  ...CONFERRING,
  ...RELATIVE,
  ...VISIT,
  ...PLANS,
  ...AGENDA,
  ...COURTS,
  ...REJECTION,
  ...DENIAL,
  ...PROTEST,
  ...CROWDS,
  ...SANCTION,
  ...EXPULSION,
  ...ACCUSATION,
  ...JUDGEMENT,
  ...EXERCISE,
  ...AID,
  ...SUPPORT,
  ...LEGAL,
  ...SENTENCE,
  ...RELEASE,
  ...POLICE,
  ...FORCE,
  ...INCIDENT,
  ...APPOINTMENT,
  ...GOVERNMENT,
  ...STATEMENT,
  ...VOTES,
  ...LAWS,
]
