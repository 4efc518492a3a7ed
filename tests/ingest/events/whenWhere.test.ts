import { describe, expect, test } from '@jest/globals'
import { findEvents } from '../../../ingest/events/index.ts'
import { readItems } from '../../../ingest/index.ts'
import { toItem } from '../items.ts'
import { findInSentences } from './sentences.ts'

const LIND = 'Norwegian Foreign Minister Pavel Lind'
const LOPEZ = 'Greek President Maria Lopez'

/** Kind, day and place of each event of an item of 4 May 2026. */
const eventsIn = (body: string, headline = ''): string[] =>
  readItems([toItem(body, headline)], undefined).items.flatMap(({ context }) =>
    findEvents(context).events.map(({ kind, date, place }) => `${kind} ${date ?? '-'} ${place ?? '-'}`),
  )

describe('where a clause tells of a place', () => {
  test.each<[string, string]>([
    ['Norway sent help to Greece’s coal province, where ten people were killed in an earthquake.', 'GR'],
    [
      'In Norway, where she lives, Anna Lind heard that ten people were killed in an earthquake in Greece.',
      'GR',
    ],
    [
      'A bomb was found near the Embassy of Greece in Cairo, where ten people were killed in an explosion.',
      'EG',
    ],
    [
      'Norway sent two aircraft with tents from Greece to Turkey, where ten people were killed in an earthquake.',
      'TR',
    ],
    ['Norway mourns troops of Norway in Mali, where ten soldiers were killed in an explosion.', 'ML'],
  ])('%s', (text, of) => {
    const sides = findInSentences(text)
      .filter(({ kind }) => kind === 'incident')
      .map((one) => one.sides.map((side) => side.of).join())
    expect(new Set(sides)).toEqual(new Set([of]))
  })
})

describe('day and place of an event', () => {
  test.each<[string, string, string, string[]]>([
    ['in its sentence', '', `${LIND} met ${LOPEZ} in Rome on May 2.`, ['meeting 2026-05-02 Rome']],
    [
      'what a headline tells, the first sentence places',
      `${LIND} meets ${LOPEZ}`,
      'The talks were held in Rome on May 2.',
      ['meeting 2026-05-02 Rome'],
    ],
    [
      'not on the day of which somebody speaks',
      '',
      `${LIND} accused Serbia of dumping. "The boats came on May 1," he said.`,
      ['accusation 2026-05-04 -'],
    ],
    [
      'not on the day of what is said after it',
      '',
      `The bridge will open in September, ${LIND} said after talks with ${LOPEZ} in Rome.`,
      ['meeting 2026-05-04 Rome'],
    ],
    [
      'not in the section of a border of which a paper tells',
      '',
      `${LIND} and ${LOPEZ} met in Rome and signed a protocol on patrols in the Corfu section.`,
      ['meeting 2026-05-04 Rome', 'agreement 2026-05-04 Rome'],
    ],
    [
      'not on the day of the cause',
      '',
      'Norway lodged a protest with Greece after an incident in Oslo on May 2.',
      ['protest 2026-05-04 Oslo'],
    ],
    [
      'a session on the day on which it opens',
      '',
      'The fourth session of the Greece-Norway Joint Commission opens on May 18 in Oslo.',
      ['talks 2026-05-18 Oslo'],
    ],
    [
      'not where the guest goes afterwards',
      '',
      `${LOPEZ} received ${LIND}. Lind left for Rome.`,
      ['meeting 2026-05-04 -'],
    ],
    [
      'before what is told with a subject of its own behind it',
      '',
      `On May 2 ${LIND} flew to Athens, and on May 3 he held a press conference.`,
      ['visit 2026-05-02 Athens'],
    ],
    [
      'an agreement on the day on which it enters into force',
      '',
      'The visa agreement between Norway and Greece enters into force on June 1.',
      ['agreement 2026-06-01 -'],
    ],
    [
      'not on the day of the report that tells it',
      '',
      `According to Norden News of 28 April, ${LIND} met ${LOPEZ} in Rome.`,
      ['meeting 2026-05-04 Rome'],
    ],
    [
      'nor on the day on which an agency reported what had happened',
      '',
      `Norden News reported on 28 April that ${LIND} had met ${LOPEZ} in Rome.`,
      ['meeting 2026-05-04 Rome'],
    ],
    [
      'but on the day that the report tells',
      '',
      `According to Norden News, ${LIND} met ${LOPEZ} in Rome on 28 April.`,
      ['meeting 2026-04-28 Rome'],
    ],
    [
      'in a building that bears the name of a city',
      '',
      `${LOPEZ} met ${LIND} at Bern Palace.`,
      ['meeting 2026-05-04 Bern Palace'],
    ],
    [
      'not where an envoy is posted',
      '',
      `${LOPEZ} met Norwegian Ambassador to Greece Pavel Lind.`,
      ['meeting 2026-05-04 -'],
    ],
    [
      'nor a consul general',
      '',
      `${LOPEZ} received Consul General in Bergen Pavel Lind of Norway.`,
      ['meeting 2026-05-04 -'],
    ],
    [
      'in the city of the court',
      '',
      'The Old Town Court of Oslo sentenced a banker to three years in prison.',
      ['legal 2026-05-04 Oslo'],
    ],
    [
      'a morning behind the day',
      '',
      `${LOPEZ}, who had landed in Oslo late on May 1, was received the next morning by ${LIND}.`,
      ['visit 2026-05-01 Oslo', 'meeting 2026-05-02 Oslo'],
    ],
    [
      'not on the day on which a guest had come',
      '',
      `On May 4, a dinner was given in Oslo for ${LOPEZ}, who came to Norway the day before. Following a dance, ${LIND} and Maria Lopez signed a treaty.`,
      ['visit 2026-05-03 Norway', 'agreement 2026-05-04 Oslo'],
    ],
    [
      'not on the last of the days on which help was sent before',
      '',
      `${LIND} met ${LOPEZ} in Rome. Ice had come. Norway sent humanitarian aid to Greece on February 27 and on May 2.`,
      ['meeting 2026-05-04 Rome', 'aid 2026-05-04 Rome'],
    ],
    [
      'on the last of the days on which the same was done',
      '',
      'Norway spoke of ice. Ships had sunk. Norway lodged a protest with Greece on February 27 and on May 2.',
      ['protest 2026-05-02 -'],
    ],
    [
      'a day to come',
      `${LOPEZ} to visit Norway`,
      `${LOPEZ} will pay a visit to Norway on May 6.`,
      ['visit 2026-05-06 Norway'],
    ],
    [
      'a month to come, which is the next of that name',
      `${LOPEZ} to visit Norway`,
      `${LOPEZ} will pay a visit to Norway in April, the ministry said.`,
      ['visit 2027-04 Norway'],
    ],
    [
      'a plan on its own day, not on that on which it was told',
      `${LOPEZ} to visit Norway`,
      `${LOPEZ} will pay a visit to Norway on June 3, the ministry said on May 2.`,
      ['visit 2026-06-03 Norway'],
    ],
    [
      'a plan as precisely as it is told',
      `${LOPEZ} to visit Norway next week`,
      `${LOPEZ} will pay a visit to Norway on May 12.`,
      ['visit 2026-05-12 Norway'],
    ],
    [
      'a plan on no day where nobody tells it',
      `${LOPEZ} to visit Norway`,
      `${LOPEZ} accepted an invitation to visit Norway in due course.`,
      ['visit - Norway'],
    ],
    [
      'a day to come without its year is the next of that name',
      `${LOPEZ} to visit Norway`,
      `${LOPEZ} will pay a visit to Norway on January 12.`,
      ['visit 2027-01-12 Norway'],
    ],
    [
      'neither when nor where that was which they discussed',
      '',
      `${LIND} met ${LOPEZ}, and they discussed last year's summit in Lima.`,
      ['meeting 2026-05-04 -'],
    ],
    [
      'not in the year of a paper that is only spoken of',
      '',
      `${LIND} met ${LOPEZ} in Rome to discuss the plan signed in 2019.`,
      ['meeting 2026-05-04 Rome'],
    ],
    [
      'who spoke before speaks on the same day',
      '',
      `${LIND} gave an interview to Norden TV on May 2. He spoke of trade. Lind accused Serbia of dumping.`,
      ['accusation 2026-05-02 -'],
    ],
    [
      'what they cite, on the day on which they reported',
      '',
      `Norden TV reported on May 2 that ice had come. They also quoted ${LIND} as saying that ports are closed.`,
      ['statement 2026-05-02 -', 'statement 2026-05-02 -'],
    ],
    [
      'not in the sea that only says which port',
      '',
      'A blast killed two workers in the Black Sea port of Constanta on May 2.',
      ['incident 2026-05-02 Constanța'],
    ],
    [
      'not where that is what was spoken of',
      `${LIND} meets ${LOPEZ} in Rome`,
      `${LIND} met ${LOPEZ} on May 2. Support for small farmers in Vienna was discussed.`,
      ['meeting 2026-05-02 Rome'],
    ],
    [
      'in a palace, where no city is named',
      '',
      `${LIND} met ${LOPEZ} at the Old Royal Palace on May 2.`,
      ['meeting 2026-05-02 Old Royal Palace'],
    ],
    [
      'in the state that is visited, not where it was written; people meet there',
      '',
      `ROME, May 2 (ANSA) - ${LIND} paid a visit to Greece on May 2. In Athens he met ${LOPEZ}.`,
      ['visit 2026-05-02 Greece', 'meeting 2026-05-02 Athens'],
    ],
    [
      'in the city of a palace',
      '',
      `${LIND} met ${LOPEZ} at the Royal Palace in Rome on May 2.`,
      ['meeting 2026-05-02 Rome'],
    ],
    [
      'a meeting to come is the news, not who reported it',
      '',
      `${LIND} will meet ${LOPEZ}, Norden TV reported.`,
      ['meeting - -'],
    ],
    [
      'not where something is yet to be',
      '',
      `${LIND} met ${LOPEZ} in Rome and agreed to meet again in Vienna.`,
      ['meeting 2026-05-04 Rome'],
    ],
    [
      'not the day of a relative clause',
      '',
      `${LIND} phoned ${LOPEZ} over the crash in which many died on May 2.`,
      ['call 2026-05-04 -'],
    ],
    [
      'the place told before goes on',
      '',
      `${LIND} met ${LOPEZ} in Rome. He also held talks with Italian Foreign Minister Guido Rossi.`,
      ['meeting 2026-05-04 Rome', 'meeting 2026-05-04 Rome'],
    ],
    [
      'the day after the one told before',
      '',
      `${LIND} met ${LOPEZ} in Rome on May 1. The next day he met Italian Foreign Minister Guido Rossi.`,
      ['meeting 2026-05-01 Rome', 'meeting 2026-05-02 Rome'],
    ],
    [
      'of a stay of several days no one knows on which they met',
      '',
      `${LIND} was in Greece from May 1 to 3. He met ${LOPEZ}.`,
      ['visit 2026-05-01 Greece', 'meeting 2026-05-04 Greece'],
    ],
    [
      'the second day of a visit',
      '',
      `${LIND} arrived in Athens on May 1. On the second day of the visit he met ${LOPEZ}.`,
      ['visit 2026-05-01 Athens', 'meeting 2026-05-02 Athens'],
    ],
    [
      'at a place that no table lists',
      '',
      'Troops of Norway and Greece began the joint exercise “Fjord” on May 2 at the Storheia training area.',
      ['exercise 2026-05-02 Storheia'],
    ],
    [
      'whoever lands at an airport goes on from there',
      '',
      `${LIND} landed at Athens International Airport. He met ${LOPEZ} in Patras.`,
      ['visit 2026-05-04 Athens International Airport', 'meeting 2026-05-04 Patras'],
    ],
    [
      'nor does anybody meet there later whose place is not told',
      '',
      `${LIND} landed at Athens International Airport. Later he met ${LOPEZ}.`,
      ['visit 2026-05-04 Athens International Airport', 'meeting 2026-05-04 -'],
    ],
  ])('%s', (_reason, headline, body, told) => {
    expect(eventsIn(body, headline)).toEqual(told)
  })
})
