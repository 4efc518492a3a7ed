import { describe, expect, test } from '@jest/globals'
import { contactsIn } from './sentences.ts'

const LIND = 'Norwegian Foreign Minister Pavel Lind'
const LOPEZ = 'Greek President Maria Lopez'

describe('who met whom', () => {
  test.each<[string, string, string[]]>([
    [
      'a second verb has the subject of the first',
      `${LIND} met ${LOPEZ} and afterwards held talks with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whom a courtesy call is paid to, whatever state is spoken of behind it',
      `${LIND} arrived. The Norwegian minister paid a courtesy call to ${LOPEZ}, who said that Greece valued it.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever attended it on the side of one',
      `${LIND} received ${LOPEZ}. It was attended on the Greek side by the Ambassador of Greece to Norway, Ilias Vasko.`,
      ['meeting: GR Maria Lopez Ilias Vasko | NO Pavel Lind'],
    ],
    [
      'and whoever also attended a meeting that the same sentence tells',
      `${LIND} welcomed ${LOPEZ} to the palace in Oslo, in a meeting also attended by the Ambassador of Greece to Norway, Ilias Vasko.`,
      ['meeting: GR Maria Lopez Ilias Vasko | NO Pavel Lind'],
    ],
    [
      'envoys who present their credentials come each to the head of state, not to each other',
      `President Maria Lopez of Greece received new ambassadors. The credentials were presented by Ambassadors Pavel Lind (Norway) and Anna Conti (Italy). The ceremony was attended by Greek Minister Ilias Vasko.`,
      [
        'meeting: GR Maria Lopez Ilias Vasko | IT Anna Conti',
        'meeting: GR Maria Lopez Ilias Vasko | NO Pavel Lind',
      ],
    ],
    [
      'who led each side sat in the talks that were told without names',
      `Talks were held between Greece and Norway. The Greek delegation was headed by Deputy Minister Ilias Vasko, the Norwegian delegation by Deputy Minister Erik Holm.`,
      ['meeting: GR Ilias Vasko | NO Erik Holm'],
    ],
    [
      'so did who headed the group of each state',
      `Talks were held between Greece and Norway. The Greek group is headed by Deputy Minister Ilias Vasko, and the Norwegian group by Deputy Minister Erik Holm.`,
      ['meeting: GR Ilias Vasko | NO Erik Holm'],
    ],
    [
      'the participants are all who met, but for whoever is of the host',
      `Greek Minister Ilias Vasko, Norwegian Minister Erik Holm and Italian Minister Guido Rossi met in Rome. The participants were received by President of Italy Anna Conti.`,
      [
        'meeting: GR Ilias Vasko | IT Anna Conti',
        'meeting: GR Ilias Vasko | IT Guido Rossi | NO Erik Holm',
        'meeting: IT Anna Conti | NO Erik Holm',
      ],
    ],
    [
      'whoever opened a forum that others also addressed was there',
      `In his opening remarks, Norwegian Minister Erik Holm said that trade had grown. Greek Minister Ilias Vasko and Italian Minister Guido Rossi also addressed the forum.`,
      ['talks: GR Ilias Vasko | IT Guido Rossi | NO Erik Holm'],
    ],
    [
      'whoever only spoke before it was not',
      `Norwegian Minister Erik Holm said on Facebook that petrol had become cheaper. Greek Minister Ilias Vasko and Italian Minister Guido Rossi also addressed the forum in Rome.`,
      ['talks: GR Ilias Vasko | IT Guido Rossi'],
    ],
    [
      'nor whoever opened something of which no sentence right before tells',
      `In his opening remarks, Norwegian Minister Erik Holm said that trade had grown. The weather was fine. Greek Minister Ilias Vasko and Italian Minister Guido Rossi also addressed the forum in Rome.`,
      ['talks: GR Ilias Vasko | IT Guido Rossi'],
    ],
    [
      'participants in something else are others',
      `${LIND} met ${LOPEZ} in Oslo. The participants in a youth camp were received by Minister of Peru Ivan Sorn.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'who leads the sides of a standing commission has not met today',
      `The joint commission has existed since 1998. The Greek side is headed by Deputy Minister Ilias Vasko, and the Norwegian side by Deputy Minister Erik Holm.`,
      [],
    ],
    [
      'the head of a group of a state may be that of a firm',
      `Carrefour will open ten shops. The head of the French group, Guido Rossi, met Minister of Peru Ivan Sorn.`,
      ['meeting: ? Guido Rossi | PE Ivan Sorn'],
    ],
    [
      'of which party a senator is ends no list',
      `${LIND} held talks with US Senator Mark Tesar, Republican of Montana, and US Congressman Luis Orlo.`,
      ['meeting: NO Pavel Lind | US Mark Tesar Luis Orlo'],
    ],
    ['a monument of another state is no journey there', `${LIND} visited the Greek Sailors' Cemetery.`, []],
    [
      'not groups of a parliament',
      `The Liberal group was led by ${LIND} and the Socialist group by ${LOPEZ}.`,
      [],
    ],
    [
      'a later meeting with somebody else of the union is another one',
      `The Norwegian delegation was led by ${LIND}, and the Greek delegation by ${LOPEZ}. Lind then met with Greek Energy Minister Ilias Vasko.`,
      ['meeting: GR Ilias Vasko | NO Pavel Lind', 'talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever comes behind a comma was there, not met',
      `${LIND} met in Oslo in the morning of Tuesday, with ${LOPEZ} watching from afar.`,
      [],
    ],
    [
      'an own envoy at the airport is not met',
      `${LIND} was met at the airport by ${LOPEZ} and Ambassador of Norway to Greece Erik Holm.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'nor is whoever gets instructions from the own chief',
      `${LIND} conveyed the instructions of the King to Norwegian Minister Erik Holm.`,
      [],
    ],
    [
      'whoever attends was at the meeting, not at one of which the schedule was discussed',
      `${LIND} met with ${LOPEZ}. They discussed the schedule of the next meeting of the committees of Greece, Norway and Italy. The meeting was attended by Ambassador of Greece Ilias Vasko.`,
      ['meeting: GR Maria Lopez Ilias Vasko | NO Pavel Lind'],
    ],
    [
      'a side stands before or behind whoever sat on it',
      `The consultations were headed by Deputy Minister Ilias Vasko from the Greek side and by Director General Erik Holm from the Norwegian side.`,
      ['talks: GR Ilias Vasko | NO Erik Holm'],
    ],
    [
      'some of a group are named and act for it',
      `A group of Greek officials including Deputy Minister Ilias Vasko and Governor Petros Pappas met with ${LIND} in Oslo.`,
      ['meeting: GR Ilias Vasko Petros Pappas | NO Pavel Lind'],
    ],
    [
      'of a signed paper those who sign, not those of whom it speaks',
      `The agreement on Italian oil was signed by ${LIND} and ${LOPEZ}.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a paper that is told by its name is another one',
      `${LIND} and ${LOPEZ} signed a treaty. The Agreement on transport was signed by Norwegian Transport Minister Erik Holm and Greek Transport Minister Ilias Vasko.`,
      ['agreement: GR Ilias Vasko | NO Erik Holm', 'agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'several papers with several partners are each with one',
      'Norway signs agreements with Greece and Italy.',
      ['agreement: GR | NO', 'agreement: IT | NO'],
    ],
    [
      'whoever attended the ceremony was there for each who was received',
      `${LOPEZ} received credentials from the newly appointed Ambassadors of China – Liu Zheng, of Norway – Erik Holm, and of Italy – Guido Rossi. The ceremony was attended by Greek Foreign Minister Ilias Vasko.`,
      [
        'meeting: CN Liu Zheng | GR Maria Lopez Ilias Vasko',
        'meeting: GR Maria Lopez Ilias Vasko | IT Guido Rossi',
        'meeting: GR Maria Lopez Ilias Vasko | NO Erik Holm',
      ],
    ],
    [
      'the course of talks is only spoken of',
      `${LIND} told reporters about the course of negotiations with Italy.`,
      [],
    ],
    [
      'words that do not serve a dialogue are none',
      `${LIND} said that such statements do not serve dialogue between Norway and Italy.`,
      [],
    ],
    [
      'a time may stand between subject and verb',
      `${LIND} this morning received ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a participle behind has the subject of the verb',
      `${LIND} was received by ${LOPEZ} before sitting down with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a participle that opens the sentence has the subject behind the comma',
      `Speaking by phone with ${LOPEZ}, ${LIND} offered help.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a relative clause between subject and verb names nobody else as subject',
      `Pavel Lind, who is Foreign Minister of Norway and a friend of Prime Minister Tesar of Italy, received ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a relative clause describes whoever stands before it',
      `${LIND} received ${LOPEZ}, who is on a visit to Norway.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR Maria Lopez | NO'],
    ],
    [
      'whoever speaks behind a comma was not met',
      `${LIND} discussed trade by phone with ${LOPEZ}, his spokesman Petros Pappas said.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'with the participation of those who hold the offices told before',
      `A trilateral meeting of the foreign ministers of Greece, Norway and Italy was held in Vienna with the participation of Maria Lopez, Pavel Lind and Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a summit is told by who presides, and by those who speak there',
      `The summit was held in Bergen, Norway, under the chairmanship of ${LIND}. ${LOPEZ} and Italian Foreign Minister Guido Rossi made speeches.`,
      ['talks: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'what somebody is as well stands behind the name',
      `${LIND}, also a member of the council of the Norden Bank, met with ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'what somebody is called between two commas',
      `Pavel Lind, Norway's top diplomat, spoke to the press after meeting with ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'two who share a title, one with a given name that a city has too',
      `${LOPEZ} met with Norwegian senators John Hale and Mary Stone.`,
      ['meeting: GR Maria Lopez | NO John Hale Mary Stone'],
    ],
    [
      'a meeting between somebody and whoever leads a delegation',
      `A meeting was held between ${LIND} and a delegation led by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'what was agreed in a call to do',
      `${LIND} and ${LOPEZ} agreed in a telephone call to open a consulate.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a minister is not of the conference that is told before the comma',
      `On the margins of the UN General Assembly, Foreign Minister Pavel Lind met ${LOPEZ}.`,
      ['meeting: ? Pavel Lind | GR Maria Lopez'],
    ],
    [
      'to be welcomed at the airport is to be received',
      `${LIND} was warmly welcomed at the airport by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'so is whoever is welcomed on arrival',
      `On arrival ${LIND} was welcomed by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the own ambassador at the airport is nobody whom one meets',
      `${LIND} was welcomed at the airport by the Norwegian ambassador Anna Berg.`,
      [],
    ],
    [
      'those who attend the same talks',
      `${LIND}, ${LOPEZ} and Italian mediator Guido Rossi are attending the talks in Vienna.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'several convene one meeting',
      `${LIND} and ${LOPEZ} convened the 9th Trilateral Defence Ministerial Meeting in Bergen.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'his meeting is that of the subject',
      `“We agree,” ${LIND} told reporters following his meeting with ${LOPEZ} in Athens.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whose protest it is that is delivered does not call',
      `${LIND} delivered Athens's thanks in a phone call with ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a telephonic conversation',
      `${LIND} held a telephonic conversation with ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a day between the call and the one called',
      `${LIND} made a phone call today to ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'as did another',
      `${LIND} received ${LOPEZ} later, as did Norwegian Defence Minister Anna Berg.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind Anna Berg'],
    ],
    [
      'whom a courtesy call is paid stands before it',
      `${LIND} paid ${LOPEZ} a courtesy call.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a day between the visit and the one visited',
      `${LIND} paid an honorary visit on Tuesday to his Greek counterpart, Maria Lopez, in Athens.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'who says so behind a list is not on it',
      `The session is co-chaired by ${LIND} and ${LOPEZ}, said Hans Moe in a statement.`,
      ['talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the top diplomat has the name behind the comma',
      `Greece's top diplomat, Maria Lopez, met ${LIND} in Vienna.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever receives an envoy is of where the envoy sits',
      'The Minister of Health Salem Orlo received the Greek Ambassador to Kuwait Maria Lopez.',
      ['meeting: GR Maria Lopez | KW Salem Orlo'],
    ],
    [
      'the visit during which somebody is met',
      `${LIND} met with ${LOPEZ} today during a working visit to Athens.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR | NO Pavel Lind'],
    ],
    [
      'a host does not travel to his own state',
      `${LIND} received ${LOPEZ} as part of her official visit to Norway.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR Maria Lopez | NO'],
    ],
    [
      'an airport is a place, whoever runs it',
      `${LOPEZ} arrived at the Ole Moe International Airport (OMIA) on Monday for a state visit to Norway.`,
      ['visit: GR Maria Lopez | NO'],
    ],
    [
      'the day stands between the verb and the place',
      `${LOPEZ} arrived on Monday in Oslo.`,
      ['visit: GR Maria Lopez | NO'],
    ],
    [
      'where somebody is stands before the colon of a headline',
      'Greek President Maria Lopez in Oslo: treaty signed',
      ['visit: GR Maria Lopez | NO'],
    ],
    [
      'meetings told one by one',
      `${LIND} spent Monday receiving heads of state. One was with Maria Lopez, the president of Greece. There were meetings, too, with Guido Rossi, the president of Italy.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'envoys in brackets behind their states do the same',
      `The Greek ambassador Maria Lopez presented her credentials to ${LIND}, as did the envoys of Italy (Guido Rossi), the European Union (Jan Moser) and Japan (Kenji Mori).`,
      [
        'meeting: EU Jan Moser | NO Pavel Lind',
        'meeting: GR Maria Lopez | NO Pavel Lind',
        'meeting: IT Guido Rossi | NO Pavel Lind',
        'meeting: JP Kenji Mori | NO Pavel Lind',
      ],
    ],
    [
      'a letter that is received meets nobody',
      `Received by Crown Prince Salem Orlo of Kuwait, the letter of ${LIND} deals with trade.`,
      [],
    ],
    [
      'the premier was named as Prime Minister',
      `Greek Foreign Minister Ana Pappas spoke of Greek Prime Minister Petros Moras. The Greek premier met ${LIND}.`,
      ['meeting: GR Petros Moras | NO Pavel Lind'],
    ],
    [
      'a demonym stands for whoever was named of the state',
      `${LIND} met ${LOPEZ}. The Greek is in Norway on a working visit.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR Maria Lopez | NO'],
    ],
    [
      'whose the initiative was is not on the list that follows',
      'At the initiative of the Greek side, Norwegian Foreign Minister Pavel Lind and his Greek counterpart Maria Lopez had a telephone conversation.',
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'so with ministers who are told by their states',
      'At the initiative of Norway, the foreign ministers of Norway, Greece and Italy held consultations in Rome.',
      ['talks: GR | IT | NO'],
    ],
    [
      'the opportunity that was taken',
      `${LIND} took the opportunity to meet individually with ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a colleague with his name behind the comma',
      `${LIND} then met with his Italian colleague, Foreign Minister Guido Rossi.`,
      ['meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'to consider that something is so is no talk',
      `${LIND} and ${LOPEZ} consider that the law is unjust.`,
      [],
    ],
    [
      'an envoy without a name need not be the one named before',
      `American Defence Secretary Joe Stone wrote a letter. ${LIND} spoke to reporters after meeting the US envoy.`,
      ['meeting: NO Pavel Lind | US'],
    ],
    [
      'whoever has arrived in a city is received there',
      `Upon his arrival in Athens on Monday, ${LIND} was received by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'an airport that is only spoken of',
      `${LIND} was received by ${LOPEZ} for talks on the new airport.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'no more than an obstacle to a signing',
      `${LIND} told ${LOPEZ} that the border is the main obstacle for signing of the treaty.`,
      [],
    ],
    [
      'together with somebody at what the last verb tells',
      `${LIND} was received by ${LOPEZ} and opened a school together with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a list behind a colon says who met',
      `Three ministers met in Vienna: ${LIND}, ${LOPEZ} and Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a list behind a colon says whom the subject met',
      `${LIND} held several bilateral meetings: with ${LOPEZ} and Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'states in brackets belong to the names before them',
      `${LOPEZ} accepted the credentials of Anna Berg (Norway), Guido Rossi (Italy) and Kenji Mori (Japan).`,
      [
        'meeting: GR Maria Lopez | IT Guido Rossi',
        'meeting: GR Maria Lopez | JP Kenji Mori',
        'meeting: GR Maria Lopez | NO Anna Berg',
      ],
    ],
    [
      'ambassadors hand over their credentials one by one',
      `The ambassadors of Norway and Italy, Anna Berg and Guido Rossi, presented their credentials to ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Anna Berg'],
    ],
    [
      'credentials presented to somebody by others',
      `Credentials were presented to ${LOPEZ} by Ambassadors Anna Berg of Norway and Guido Rossi of Italy.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Anna Berg'],
    ],
    [
      'a call stands beside what one told the other',
      `${LIND} told ${LOPEZ} in a phone call that help would come.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever a call is initiated by has the state that the name lacks',
      'In a phone call initiated by the Norwegian side, Foreign Minister Pavel Lind thanked President Maria Lopez of Greece.',
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever is only spoken of in a call takes no part',
      `In a phone call with ${LOPEZ}, ${LIND} said that Italian Foreign Minister Guido Rossi was late.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'those who agree at their summit met there',
      `${LIND} and ${LOPEZ} agreed on prices at their summit in Vienna.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever faces the press with somebody has met',
      `${LIND} told a joint press conference with ${LOPEZ} that prices would fall.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'signatures told as a noun',
      'Greece and Norway concluded a treaty. The signatures were those of Ministers Maria Lopez of Greece and Pavel Lind of Norway.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a plural title without a state names one of each side',
      `${LIND} and ${LOPEZ} witnessed the signing of a treaty by Transport Ministers Anna Berg and Nikos Pappas.`,
      ['agreement: GR Maria Lopez Nikos Pappas | NO Pavel Lind Anna Berg'],
    ],
    [
      'a circumstance that opens the sentence ends with its comma',
      `In the presence of ${LIND} and ${LOPEZ}, Ministers Anna Berg and Nikos Pappas signed a treaty.`,
      ['agreement: GR Nikos Pappas Maria Lopez | NO Anna Berg Pavel Lind'],
    ],
    [
      'what an office is for stands before its holder',
      `${LIND} and the Greek Special Envoy for the dialogue, Maria Lopez, conferred in Vienna.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a list goes on behind links and words of time',
      `${LIND} held meetings with ${LOPEZ} and, later in the day, with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a preposition governs the place, not whoever is received there',
      `${LIND} on June 11 received in Oslo the President of Greece, Maria Lopez.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the head of a delegation stands for whose delegation it is',
      `${LIND} met with a military delegation from Greece led by General Nikos Vlachos.`,
      ['meeting: GR Nikos Vlachos | NO Pavel Lind'],
    ],
    [
      'several who then do something together had one meeting',
      `${LIND} hosted ${LOPEZ} and Italian Foreign Minister Guido Rossi. The three discussed trade.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'offices in one list, holders in another',
      'The foreign ministers of Norway, Greece and Italy, Pavel Lind, Maria Lopez and Guido Rossi, met in Vienna.',
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'holders first, then their offices',
      'Pavel Lind, Maria Lopez and Guido Rossi, the foreign ministers of Norway, Greece and Italy respectively, met in Vienna.',
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'each side led by somebody',
      'Consultations between the foreign ministries of Norway and Greece took place. The Norwegian side was led by Pavel Lind, and the Greek side by Maria Lopez.',
      ['talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'signed on behalf of states',
      'The memorandum was signed by Pavel Lind on behalf of Norway and Maria Lopez on behalf of Greece.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'signed for states',
      'A treaty was signed by Pavel Lind for Norway and Maria Lopez for Greece.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'he is the subject of the sentence before, not the first of the item',
      `${LIND} met ${LOPEZ}. Lopez praised the ties. She later held talks with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'she is whoever goes by a female name',
      `${LIND} met ${LOPEZ}. She later held talks with Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'he is whose trip it is',
      `The trip of ${LIND} began on Monday. In Athens, he was received by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'where he met somebody: the subject of the main clause',
      `Italian Foreign Minister Guido Rossi arrived in Oslo, where he met ${LIND}.`,
      ['meeting: IT Guido Rossi | NO Pavel Lind', 'visit: IT Guido Rossi | NO'],
    ],
    [
      'talks held with him',
      `Italian Foreign Minister Guido Rossi came to Oslo. ${LIND} held talks with him on Friday.`,
      ['meeting: IT Guido Rossi | NO Pavel Lind', 'visit: IT Guido Rossi | NO'],
    ],
    [
      'them, one by one',
      `${LIND} and ${LOPEZ} came to Tokyo. Japanese Prime Minister Kenji Mori received them on Monday.`,
      [
        'meeting: GR Maria Lopez | JP Kenji Mori',
        'meeting: JP Kenji Mori | NO Pavel Lind',
        'visit: GR Maria Lopez | JP',
        'visit: JP | NO Pavel Lind',
      ],
    ],
    [
      'a general word for the holder of an office',
      `The King of Norway received ${LOPEZ}. The head of state then met Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO'],
    ],
    [
      'the minister of a state, whatever the portfolio',
      'The session was co-chaired by Norwegian Minister of Trade and Shipping Anna Berg and Greek Minister of Economy Nikos Pappas. The Norwegian minister was also received by Italian Foreign Minister Guido Rossi.',
      ['meeting: IT Guido Rossi | NO Anna Berg', 'talks: GR Nikos Pappas | NO Anna Berg'],
    ],
    [
      'a list in which the state comes right before each name',
      `${LOPEZ} received the credentials of the newly appointed ambassadors of Norway Anna Berg, of Italy Guido Rossi and of Japan Kenji Mori.`,
      [
        'meeting: GR Maria Lopez | IT Guido Rossi',
        'meeting: GR Maria Lopez | JP Kenji Mori',
        'meeting: GR Maria Lopez | NO Anna Berg',
      ],
    ],
    [
      'a city between the verb and the title',
      `${LIND} on June 11 received in Oslo President of Greece Maria Lopez.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'papers exchanged by one of each side',
      `${LIND} and ${LOPEZ} signed a treaty. In their presence, Energy Ministers Anna Berg and Nikos Pappas exchanged memoranda.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind', 'agreement: GR Nikos Pappas | NO Anna Berg'],
    ],
    [
      'signed on the side of a state',
      'The protocol was signed on the Norwegian side by Minister Pavel Lind and on the Greek side by Minister Maria Lopez.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'offices that met are named in the next sentence',
      `The foreign ministers of Norway and Greece spoke by phone on Friday. ${LIND} and Greek Foreign Minister Maria Lopez agreed on prices.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever hosts a meeting',
      `${LIND} took part in a meeting of ministers hosted by Greek Foreign Minister Maria Lopez.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'talks for which somebody will travel',
      `${LIND} will travel to Athens on Friday for talks with ${LOPEZ}.`,
      [],
    ],
    [
      'the minister of a state who was named as a counterpart',
      `${LIND} met his Greek counterpart Nikos Pappas. Prime Minister Anna Berg of Norway also received the Greek minister.`,
      ['meeting: GR Nikos Pappas | NO Anna Berg', 'meeting: GR Nikos Pappas | NO Pavel Lind'],
    ],
    [
      'two met one after the other are two meetings, and the company is of the last',
      `${LIND} met ${LOPEZ}. Lind was also received by Prime Minister Nikos Pappas of Greece. Ambassador of Norway Anna Berg attended the meeting.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: GR Nikos Pappas | NO Pavel Lind Anna Berg'],
    ],
    [
      'whoever does it together with the subject, behind a comma',
      `${LIND}, jointly with ${LOPEZ}, chaired the third session of the council.`,
      ['talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a participle that opens the sentence and tells of a host',
      `Received by ${LOPEZ} on Monday, ${LIND} handed her a letter.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'those who are told by their states alone',
      `Ministers in charge of energy from Norway, Greece and Italy gathered in Vienna.`,
      ['meeting: GR | IT | NO'],
    ],
    [
      'ambassadors in a list of states',
      `${LOPEZ} accepted the credentials of the ambassadors of Norway, Pavel Lind, and of the Republic of Italy, Guido Rossi (residing in Vienna).`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'ambassadors behind a colon',
      `${LOPEZ} received two new ambassadors who presented their letters: Pavel Lind (Norway) and Guido Rossi (Italy).`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a joint body tells its states',
      `The Norway-Greece joint commission on trade convened in Oslo. It was presided over by ${LIND} and ${LOPEZ}.`,
      ['talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the side of which a sentence speaks',
      `${LIND} and ${LOPEZ} held talks in Oslo. On the Greek side, the talks were attended by Minister of Trade Nikos Pappas.`,
      ['meeting: GR Maria Lopez Nikos Pappas | NO Pavel Lind'],
    ],
    [
      'two who share a title and a state, each with a bracket',
      `Norwegian senators Anna Berg (Labour) and Jan Vik (Greens) were received by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Anna Berg Jan Vik'],
    ],
    [
      'a delegation under the leadership of somebody',
      `${LOPEZ} met with a delegation from Norway under the leadership of Deputy Prime Minister Anna Berg.`,
      ['meeting: GR Maria Lopez | NO Anna Berg'],
    ],
    [
      'with whom the sentence opens',
      `${LOPEZ} met ${LIND} and Italian Foreign Minister Guido Rossi in Oslo. With Lind, she signed a plan of action.`,
      [
        'agreement: GR Maria Lopez | NO Pavel Lind',
        'meeting: GR Maria Lopez | IT Guido Rossi',
        'meeting: GR Maria Lopez | NO Pavel Lind',
      ],
    ],
    [
      'signers as many as there are sides, in their order',
      'The defence ministers of Norway, Greece and Italy met in Oslo. Jan Berg, Nikos Pappas and Guido Rossi signed a protocol.',
      [
        'agreement: GR Nikos Pappas | IT Guido Rossi | NO Jan Berg',
        'meeting: GR Nikos Pappas | IT Guido Rossi | NO Jan Berg',
      ],
    ],
    [
      'a visit paid to a person',
      `${LIND} paid a farewell visit to ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    ['an award at which both sides looked on', `The graduation was attended by ${LIND} and ${LOPEZ}.`, []],
    [
      'a commission that is part of a title holds no session',
      `${LOPEZ} received ${LIND}, the Norwegian co-chair of the intergovernmental commission.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a third side that is represented by somebody',
      `Ministers Jan Berg of Norway and Nikos Pappas of Greece gathered in Vienna. The Italian side was represented by Minister Guido Rossi.`,
      ['meeting: GR Nikos Pappas | IT Guido Rossi | NO Jan Berg'],
    ],
    [
      'what was done the day before is news',
      `${LIND} and ${LOPEZ} had discussed trade the day before.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'what was done earlier on the day is news',
      `${LIND} met ${LOPEZ}. Lind earlier spoke by phone with Italian Foreign Minister Guido Rossi.`,
      ['call: IT Guido Rossi | NO Pavel Lind', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    ['a meeting earlier in the year is none', `${LIND} met earlier this year with ${LOPEZ}.`, []],
    ['a meeting that was to be is none', `A trip where ${LIND} was to have met ${LOPEZ} was called off.`, []],
    ['a meeting long past is none', `${LIND} met ${LOPEZ} in Vienna last September.`, []],
    [
      'the guest is the traveller told before',
      `${LIND} came to Athens. ${LOPEZ} gave the guest an audience.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR | NO Pavel Lind'],
    ],
    [
      'several at one table are one meeting',
      `${LIND} hosted his Greek and Italian counterparts, Nikos Pappas and Guido Rossi, in Oslo for trilateral talks.`,
      ['meeting: GR Nikos Pappas | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'counterparts who are hosted are there together',
      `${LIND} hosted his Greek and Italian counterparts, Nikos Pappas and Guido Rossi, in Oslo on Friday.`,
      ['meeting: GR Nikos Pappas | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'several who are received are met each by itself',
      `${LIND} received the Greek and Italian ministers, Nikos Pappas and Guido Rossi, in Oslo on Friday.`,
      ['meeting: GR Nikos Pappas | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a second meeting behind its time and place',
      `${LIND} met with Greek Minister Nikos Pappas and, at a separate gathering in the embassy, with Greek lawmaker Maria Lopez.`,
      ['meeting: GR Nikos Pappas Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the newly arrived come to whom they hand their papers',
      `Copies of credentials were presented to ${LIND} by the newly arrived Ambassador of Greece, Nikos Pappas.`,
      ['meeting: GR Nikos Pappas | NO Pavel Lind'],
    ],
    [
      'the delegation of one and that of the other',
      `Consultations were held in Oslo. The delegation of Greece was led by Nikos Pappas, that of Norway by ${LIND}.`,
      ['talks: GR Nikos Pappas | NO Pavel Lind'],
    ],
    [
      'those who are told one by one behind what they are',
      `${LIND} welcomed at the palace the heads of missions accredited in Oslo, namely Ambassador of Greece Maria Lopez and Ambassador of Italy Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whoever joins online takes part',
      `${LIND} met ${LOPEZ} in Oslo. The two were joined online by Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whoever is said to have been present was there',
      `${LIND} met ${LOPEZ} in Oslo. Ambassador of Norway Anna Berg was also said to have been present.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind Anna Berg'],
    ],
    [
      'a visit in the company of somebody of the house',
      `${LIND} on Friday visited Athens in the company of ${LOPEZ}.`,
      ['visit: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a delegation is of its state, whatever its members head',
      `${LIND} received a Greek delegation comprising State Secretary Nikos Pappas and Chairman of the World Bank Maria Lopez. The delegation was then received by King Olav Berg of Norway.`,
      [
        'meeting: GR Nikos Pappas Maria Lopez | NO Olav Berg',
        'meeting: GR Nikos Pappas Maria Lopez | NO Pavel Lind',
      ],
    ],
    [
      'whoever accompanies somebody does not bring him',
      `${LIND} met with Italian Foreign Minister Guido Rossi, who is accompanying President of Italy Ana Bruni on her visit.`,
      ['meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whom one briefs beside the guest is not met',
      `${LOPEZ} visited Oslo in the company of ${LIND}. At the port they were briefed by Mayor of Oslo Anna Berg.`,
      ['meeting: GR Maria Lopez | NO Anna Berg', 'visit: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'the ministers who are joined are more than the one host',
      `${LIND} hosted his Greek and Italian counterparts, Nikos Pappas and Guido Rossi, in Oslo for trilateral talks. The ministers were joined by Serbian Foreign Minister Ana Petrovic.`,
      ['meeting: GR Nikos Pappas | IT Guido Rossi | NO Pavel Lind | RS Ana Petrovic'],
    ],
    [
      'the latter is the one named last',
      `${LIND} wrote to ${LOPEZ}. The latter rang Italian Foreign Minister Guido Rossi.`,
      ['call: GR Maria Lopez | IT Guido Rossi'],
    ],
    [
      'whose state has the name is the one left unnamed before',
      `${LIND} sat across from Greece's foreign minister. Greece's Nikos Pappas brought up trade.`,
      ['meeting: GR Nikos Pappas | NO Pavel Lind'],
    ],
    [
      'officials told by their states are named in the same order, and come in later',
      `${LIND} met ${LOPEZ}. Officials from Italy and Serbia, Guido Rossi and Ana Petrovic, came in after lunch.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind | RS Ana Petrovic'],
    ],
    [
      'a journey to see somebody is a visit and a meeting',
      `${LIND} came to Athens to congratulate ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'visit: GR | NO Pavel Lind'],
    ],
    [
      'a meeting that a report only announces is none',
      `${LIND} was about to fly to Athens for talks with ${LOPEZ}.`,
      [],
    ],
    [
      'ministers told by two adjectives are named in the same order',
      `${LIND} met Greek and Italian ministers Maria Lopez and Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whoever asked for a call speaks in it',
      `At the initiative of ${LIND}, a telephone conversation took place with ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'what a name is explained by has no part in the verb',
      `Pavel Lind, the first Norwegian minister to visit Greece since the trip of Prime Minister Tesar in 2017, met ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'other officials beside those who are named do as they do',
      `Prime Minister Nikos Pappas of Greece, ${LOPEZ} and other officials received ${LIND}.`,
      ['meeting: GR Nikos Pappas Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever meets a delegation does not lead it',
      `The Norwegian delegation was met by Deputy Speaker of the Greek Parliament Nikos Pappas.`,
      ['meeting: GR Nikos Pappas | NO'],
    ],
    [
      'a delegation with somebody at its head',
      `The Norwegian delegation with Minister Anna Tesar at its head met ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Anna Tesar'],
    ],
    [
      'the radio that opens a story has no part in it',
      `OSLO (Public Radio of Serbia) — The foreign ministers of Greece and Norway, Maria Lopez and Pavel Lind, held talks in Oslo.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever writes of a meeting of his own had it',
      `“I met ${LOPEZ} today. Discussed our ties,” ${LIND} wrote on X.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a meeting told in a post without its subject',
      `“Pleased to meet ${LOPEZ},” ${LIND} posted.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a quotation about others',
      `“The people of Greece met ${LOPEZ} with joy,” Norwegian Foreign Minister Pavel Lind said.`,
      [],
    ],
    [
      'whoever hands over a message meets the one whom the item is about',
      `${LOPEZ} received a message from Oslo. The message was handed over by ${LIND}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a government and the front it negotiates with',
      'The Greek government and the Hamas rebel group began a fresh round of talks in Oslo.',
      ['talks: GR | Hamas'],
    ],
    [
      'a guest whom the host names by a pronoun',
      `${LIND} praised the ties when ${LOPEZ} visited him on Tuesday.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'to tour a yard is no visit to a state',
      `${LIND} met ${LOPEZ}. The two leaders toured a yard.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever has learnt of it behind a comma was not met',
      `${LIND} received ${LOPEZ}, Kazinform has learnt from the press service.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a guest who leaves is seen off',
      `${LIND} was seen off by ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'nobody meets the own president at the airport',
      `Norwegian Prime Minister Olav Dahl greeted ${LIND} at the airport on his return from Greece.`,
      [],
    ],
    [
      'three who speak in one call',
      `${LIND} held a three-way call with ${LOPEZ} and Italian Foreign Minister Guido Rossi.`,
      ['call: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'hosted together for talks of three',
      `${LIND} hosted ${LOPEZ} and Italian Foreign Minister Guido Rossi in Oslo for a three-way meeting.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whoever joins two by video link is in touch with each',
      `${LIND} met ${LOPEZ} in Oslo. They were later joined by Italian Foreign Minister Guido Rossi by video link.`,
      [
        'call: GR Maria Lopez | IT Guido Rossi',
        'call: IT Guido Rossi | NO Pavel Lind',
        'meeting: GR Maria Lopez | NO Pavel Lind',
      ],
    ],
    [
      'ambassadors of a union whom the next sentence names',
      `${LOPEZ} met with EU ambassadors. Among those present was Norwegian Ambassador Pavel Lind.`,
      ['meeting: EU | GR Maria Lopez', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'states represented by those who are named in their order',
      'Norway and Greece, represented by Foreign Minister Pavel Lind and Energy Minister Maria Lopez, signed a memorandum.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'parties represented by those who sign',
      `The two parties, represented by ${LIND} and ${LOPEZ}, signed a memorandum.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'envoys whom a later sentence names have not met each other',
      `${LOPEZ} received a group of envoys. The ambassadors of Norway and Italy, Pavel Lind and Guido Rossi, attended.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi', 'meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    ['whoever is invited has not come', `${LIND} invited ${LOPEZ} to pay a visit to Norway.`, []],
    [
      'whoever comes at an invitation has',
      `At the invitation of ${LIND}, ${LOPEZ} is on a visit to Norway.`,
      ['visit: GR Maria Lopez | NO'],
    ],
    ['somebody seen as something', `${LIND} saw ${LOPEZ} as a rival.`, []],
    ['how often they have met before is history', `${LIND} has already met twice with ${LOPEZ}.`, []],
    ['to call on a side to do something', `${LIND} called on the Greek side to give way.`, []],
    [
      'the talks that a delegation has come for',
      'The Norwegian delegation arrived in Athens for talks with the Italian side.',
      ['visit: GR | NO'],
    ],
    ['an ambassador receives his own', `Norwegian Ambassador to Greece Anna Tesar received ${LIND}.`, []],
    ['of the same opinion is no meeting', `${LIND} agreed with ${LOPEZ} that the plan had failed.`, []],
    ['called at is not called', `${LIND} called at the office where ${LOPEZ} works.`, []],
  ])('%s', (_reason, text, told) => {
    expect(contactsIn(text)).toEqual(told)
  })

  test('participants of whom the item tells long after are others', () => {
    const then = 'The participants then held talks with Minister of Peru Ivan Sorn.'
    const text = `${LIND} met ${LOPEZ} in Oslo. It rained. It snowed. A youth camp was opened. President Tesar came. ${then}`
    expect(contactsIn(text)).not.toContain('meeting: GR Maria Lopez | PE Ivan Sorn')
    expect(contactsIn(`${LIND} met ${LOPEZ} in Oslo. ${then}`)).toContain(
      'meeting: GR Maria Lopez | PE Ivan Sorn',
    )
  })
})

describe('the guest and the host, where nobody acts', () => {
  const AT_HOME = { publisher: 'Embassy of Japan in Norway', format: 'bulletin' as const }
  const DECORATED = `${LIND} presented ${LOPEZ} with the Order of the Fjord.`

  test.each([
    [
      'the guest is not of the house',
      'Before that, the guest had been received by King Olav Berg of Norway.',
      'meeting: GR Maria Lopez | NO Olav Berg',
    ],
    [
      'the host is',
      'Before that, the host had been received by Italian Foreign Minister Guido Rossi.',
      'meeting: IT Guido Rossi | NO Pavel Lind',
    ],
  ])('%s', (_reason, then, meeting) => {
    expect(contactsIn(`${DECORATED} ${then}`, AT_HOME)).toContain(meeting)
  })
})
