import { describe, expect, test } from '@jest/globals'
import { readItems } from '../../../ingest/index.ts'
import { toItem } from '../items.ts'

const HEADING = { publisher: 'Embassy of Japan in Norway', format: 'bulletin' as const }

/** Side of each person of a one-item document. */
function sidesIn(body: string, heading?: typeof HEADING, headline = ''): Record<string, string | null> {
  const { people } = readItems([toItem(body, headline)], heading)
  return Object.fromEntries(people.map((person) => [person.name, person.side]))
}

describe('on whose side', () => {
  test.each<[string, string, typeof HEADING | undefined, Record<string, string | null>]>([
    [
      'the office names the state',
      'President of Greece Maria Lopez arrived in Oslo.',
      HEADING,
      { 'Maria Lopez': 'GR' },
    ],
    [
      'a letter handed over to a host is from the home of whoever brings it',
      'Greek Foreign Minister Maria Lopez called on Foreign Minister Pavel Orlo of Norway, handing over a personal letter from Prime Minister Jan Tesar.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO', 'Jan Tesar': 'GR' },
    ],
    [
      'and one from a brother who leads a government, of the guest who brings it',
      'Prime Minister Pavel Orlo received in Oslo the Greek Foreign Minister, Maria Lopez, who handed him a message from his brother, Prime Minister Jan Tesar.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'GR' },
    ],
    [
      'what a head of government has ordered puts him across from nobody',
      'Norway shipped rice to Greece. Minister Pavel Orlo said in Oslo that the ship had been ordered by Prime Minister Jan Tesar after a request from Athens.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Jan Tesar': 'NO' },
    ],
    [
      'nor does a report about a minister',
      'Norway spoke out. Spokesman Pavel Orlo dismissed in Oslo a report by Reuters that Minister Jan Tesar had resigned.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Jan Tesar': 'NO' },
    ],
    [
      'who receives the ministers of several states is of none of them',
      'Greece and Peru agreed on a pact. Norwegian Minister Pavel Orlo hosted his Greek and Peruvian counterparts in Oslo. The Greek and Peruvian ministers were later received by Prime Minister Jan Tesar.',
      undefined,
      { 'Pavel Orlo': 'NO', 'Jan Tesar': 'NO' },
    ],
    [
      'who also attends where a guest is welcomed is of the house',
      'Speaker Pavel Orlo of Norway welcomed the Greek Minister Maria Lopez to the palace in Oslo, in a meeting also attended by Energy Minister Jan Tesar.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO' },
    ],
    [
      "an envoy who attends it may be the guest's",
      'Speaker Pavel Orlo of Norway welcomed the Greek Minister Maria Lopez to the palace in Oslo, in a meeting also attended by Ambassador Jan Tesar.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'GR' },
    ],
    [
      'an envoy and whoever signs with him are of two states',
      'Norway and Greece agreed on tariffs. The paper was signed by Greek Ambassador Maria Lopez and Secretary Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'who speaks in a capital speaks for its state',
      'Norway and Peru signed a pact in Oslo. Norway was at ease. In Athens, Foreign Ministry spokesman Pavel Orlo said that it was aimed at nobody.',
      HEADING,
      { 'Pavel Orlo': 'GR' },
    ],
    [
      'who dines there need not be of it',
      'Norwegian Minister Pavel Orlo went to Peru and Greece. In Athens, Minister Orlo dined with Greek Minister Maria Lopez.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'an ambassador who is recalled is of the state that recalls him',
      'Greece on Friday recalled its ambassador to Peru. Peru says that it knows of nothing. Ambassador Pavel Orlo left Lima in the evening.',
      undefined,
      { 'Pavel Orlo': 'GR' },
    ],
    [
      'the envoy of the body whose head names him',
      "The Secretary General of the African Union, Maria Lopez, announced the appointment of Norway's former Prime Minister, Pavel Orlo, as her Special Envoy.",
      undefined,
      { 'Maria Lopez': 'African Union', 'Pavel Orlo': 'African Union' },
    ],
    [
      'an adviser is of whoever the sentence names, not of its opening word',
      "The paper was signed in Athens by Norway's Pavel Orlo and Greece's Maria Lopez. Next week Orlo will travel to Lima, but his adviser Jan Tesar could not confirm it.",
      undefined,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO' },
    ],
    [
      'a lawmaker who is for another state is not of it',
      'A court in Oslo sentenced pro-Greek lawmaker Pavel Orlo to six years.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'the first of two family names stands for whoever has them',
      'Prime Minister Pavel Orlo Tesar of Norway spoke. Orlo, who was in Greece for a meeting with his counterpart, Maria Lopez, said no more.',
      undefined,
      { 'Pavel Orlo Tesar': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'who attends a meeting is not across from whoever was the subject before',
      'Minister Pavel Orlo received in Oslo the Greek Minister Maria Lopez. Norway is a kingdom. The meeting was attended by Chief of Staff Jan Tesar.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO' },
    ],
    [
      'two who sign are of two states, whoever signs the next paper',
      'Greece and Norway held talks. The treaty was signed by Minister Pavel Orlo and Minister Maria Lopez, and the letter on tariffs by President Jan Tesar of Norway.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO' },
    ],
    [
      'an officer is accompanied by those of the own side',
      'Norwegian Minister Pavel Orlo met Greek Minister Maria Lopez in Athens. During the visit, the minister was accompanied by Army Chief Jan Tesar and Norwegian Ambassador Velda Sorn.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO', 'Velda Sorn': 'NO' },
    ],
    [
      'guests of a state of whom some are named are of it',
      'Norwegian Minister Pavel Orlo received the group. Among the Greek guests were Governor Jan Tesar and Minister Maria Lopez.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Jan Tesar': 'GR', 'Maria Lopez': 'GR' },
    ],
    [
      'the assembly that a bare name means is not the one that is named with its state behind it',
      'Bulgaria hosted the speaker of Laos. Chairman of the National Assembly Pavel Orlo held talks in Sofia with Chairwoman of the Lao National Assembly Maria Lopez.',
      { ...HEADING, publisher: 'Embassy of Japan in Bulgaria' },
      { 'Pavel Orlo': 'BG', 'Maria Lopez': 'LA' },
    ],
    [
      'whoever else somebody is accompanied by',
      'Greek President Maria Lopez, who was accompanied by Ambassador Jan Tesar and by Foreign Minister Velda Sorn, met Norwegian Minister Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Jan Tesar': 'GR', 'Velda Sorn': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'who is present where a guest is received sits beside the host',
      'Greek Minister Maria Lopez was received at the palace by President Pavel Orlo of Peru, in the presence of Foreign Minister Jan Tesar.',
      undefined,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'PE', 'Jan Tesar': 'PE' },
    ],
    [
      'the envoy of the Kingdom is not of the state that he is sent to',
      "Norwegian Minister Pavel Orlo received Greek Minister Maria Lopez. The meeting was attended by the Kingdom's Ambassador to Greece Jan Tesar.",
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Jan Tesar': 'NO' },
    ],
    [
      'nor is the envoy of the country',
      "Peru spoke of Greece. The country's Ambassador to Greece Jan Tesar came.",
      undefined,
      { 'Jan Tesar': 'PE' },
    ],
    [
      'the adjective names it',
      'Greek Foreign Minister Maria Lopez arrived.',
      HEADING,
      { 'Maria Lopez': 'GR' },
    ],
    [
      'who is met where somebody goes is of there',
      'Greek Foreign Minister Maria Lopez flew on to Peru, where she will hold talks with President Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'PE' },
    ],
    [
      'who is hit by measures, and who dismisses them, is of the state that they are aimed at',
      'Greece imposed sanctions on four Chadian officers. Those targeted include army chief General Pavel Orlo. Military spokesman Colonel Maria Lopez dismissed the sanctions.',
      HEADING,
      { 'Pavel Orlo': 'TD', 'Maria Lopez': 'TD' },
    ],
    [
      'who criticises measures of the own state is not of the one they hit',
      'Norway imposed sanctions on Greece. Opposition leader Pavel Orlo criticised the measures in parliament.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'nor are those of a third state who reject them',
      'Norwegian ministers met to discuss U.S. sanctions against Iran. Foreign Minister Pavel Orlo rejected the sanctions.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'nor those of one whose parliament debated them',
      'The Norwegian parliament debated US sanctions on Cuba. Prime Minister Pavel Orlo denounced the sanctions.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'nor those who speak in a third capital',
      'Hungary is against it. EU sanctions on Russian firms. Prime Minister Pavel Orlo criticised the sanctions in Budapest.',
      undefined,
      { 'Pavel Orlo': 'HU' },
    ],
    [
      'nor those who reject what is said of them',
      "Greece imposed sanctions on Norway. Foreign Minister Pavel Orlo rejected the sanctions' critics.",
      undefined,
      { 'Pavel Orlo': 'GR' },
    ],
    [
      'who rejects them is of the state that they hit where those alone are named that take them',
      'Greece and Italy have imposed new sanctions on Norway. Foreign Minister Pavel Orlo rejected the sanctions.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'of a rapporteur the bracket says only who sent him',
      'Rapporteurs of the Parliamentary Assembly of the Council of Europe Maria Lopez (Greece) and Pavel Orlo (Italy) arrived.',
      HEADING,
      {
        'Maria Lopez': 'Parliamentary Assembly of the Council of Europe',
        'Pavel Orlo': 'Parliamentary Assembly of the Council of Europe',
      },
    ],
    [
      'two who sign are of two states',
      "An agreement was signed by Minister of Trade Pavel Orlo and Greece's Minister of Trade Maria Lopez. Norway was glad.",
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'whoever is quoted at the end speaks for the subject, not for whom it visits',
      "President of Norway Maria Lopez will meet with her Greek counterpart Pavel Orlo, the head of the Policy Bureau, Nadia Tesar, told reporters. Norway's budget was passed.",
      HEADING,
      { 'Maria Lopez': 'NO', 'Pavel Orlo': 'GR', 'Nadia Tesar': 'NO' },
    ],
    [
      'a foreign guest is announced by a spokesman of the house',
      'Prime Minister of Greece Maria Lopez will visit Norway, spokesperson of the Ministry of Foreign Affairs Pavel Orlo announced.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'who accompanies somebody is of the same state',
      "Greek Foreign Minister Maria Lopez held talks in Norway. State Secretary Pavel Orlo, who accompanied Lopez, met with Norway's Deputy Minister of Trade Nadia Tesar.",
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'GR', 'Nadia Tesar': 'NO' },
    ],
    [
      'an official behind a foreign envoy is of the house',
      'Greek Ambassador to Norway Maria Lopez and head of the Security Bureau Pavel Orlo took part in the meeting.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'abroad he comes with the envoy',
      'Italian Foreign Minister Paolo Rossi was received in Rome. The Ambassador of Greece to Italy, Maria Lopez, and Additional Secretary Pavel Orlo took part in the meeting.',
      HEADING,
      { 'Paolo Rossi': 'IT', 'Maria Lopez': 'GR', 'Pavel Orlo': 'GR' },
    ],
    [
      'the last two of a sentence who exchange documents are of two states',
      "Norway's Minister of Trade Hans Berg signed a plan with Maria Lopez, Greece's Minister of Trade, while a memorandum was exchanged by Minister of Health Pavel Orlo and Minister of Health of Greece Nadia Tesar.",
      HEADING,
      { 'Hans Berg': 'NO', 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO', 'Nadia Tesar': 'GR' },
    ],
    [
      'the only state of the item, where nobody tells whose news it is',
      'The chairman of the Election Commission, Pavel Orlo, said that the vote would be held across Greece.',
      undefined,
      { 'Pavel Orlo': 'GR' },
    ],
    [
      'who receives somebody in a city is of there',
      'Parliament Speaker Pavel Orlo received Greek lawmaker Maria Lopez in Oslo.',
      undefined,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'who is received there is not',
      'Parliament Speaker Pavel Orlo was received by Greek lawmaker Maria Lopez in Oslo.',
      undefined,
      { 'Pavel Orlo': null, 'Maria Lopez': 'GR' },
    ],
    [
      'who tells reporters in a city is of there',
      'The spokesman Pavel Orlo told reporters in Oslo that talks with Greece go on.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'who meets a foreigner in a city is of there',
      'Deputy Prime Minister Pavel Orlo met with Greek Foreign Minister Maria Lopez in Oslo.',
      undefined,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'but not on neutral ground',
      'Deputy Prime Minister Pavel Orlo met with Greek Foreign Minister Maria Lopez in Oslo. Italy was glad.',
      undefined,
      { 'Pavel Orlo': null, 'Maria Lopez': 'GR' },
    ],
    [
      'a spokeswoman tells of her own government',
      'Italian strikes continued. Foreign Ministry spokeswoman Maria Lopez said Athens would respond.',
      undefined,
      { 'Maria Lopez': 'GR' },
    ],
    [
      'the police chief is of where it happened',
      'A Greek tourist was killed in northern Norway, district police chief Pavel Orlo said.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'a member of the parliament that is named',
      'Italy was accused at a session of the Storting. MP Pavel Orlo read out a statement.',
      undefined,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'nobody travels to the own capital',
      'Foreign Minister Maria Lopez flew to Oslo on Monday.',
      undefined,
      { 'Maria Lopez': null },
    ],
    [
      'an envoy is not of those whom he meets',
      'Greek Foreign Minister Maria Lopez met Ambassador Pavel Orlo.',
      undefined,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': null },
    ],
    [
      'of whom a spokesman speaks with a bare title is of his state',
      'Greek government spokesman Pavel Orlo said Prime Minister Maria Lopez would meet the Italian President.',
      undefined,
      { 'Pavel Orlo': 'GR', 'Maria Lopez': 'GR' },
    ],
    [
      'a province has its state',
      'West Bengal Chief Minister Pavel Orlo spoke.',
      undefined,
      { 'Pavel Orlo': 'IN' },
    ],
    [
      'her spokesperson is of her side',
      'Greek President Maria Lopez spoke of Norway. She recalled that in a statement issued by her spokesperson, Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'GR' },
    ],
    [
      'a title that one state has, which the text does not name',
      'Minister of External Affairs Maria Lopez met with Greek President Velda Sorn.',
      undefined,
      { 'Maria Lopez': 'IN', 'Velda Sorn': 'GR' },
    ],
    [
      'those of a court are of its state',
      'The trial of Maria Lopez, a Greek national, went on at the Oslo City Court. Judge Pavel Orlo chaired it with Judges Velda Sorn and Ivan Tesar.',
      undefined,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO', 'Velda Sorn': 'NO', 'Ivan Tesar': 'NO' },
    ],
    [
      'who takes credentials is of where the envoys are sent',
      'President Maria Lopez received the credentials of the new ambassadors to Greece. Italian Ambassador Guido Tesar was the first.',
      undefined,
      { 'Maria Lopez': 'GR', 'Guido Tesar': 'IT' },
    ],
    [
      'members of a delegation told behind it',
      'A Greek delegation under Speaker of the Greek Parliament Maria Lopez came to Norway. It is made up of committee chairmen Velda Sorn and Ivan Tesar.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Velda Sorn': 'GR', 'Ivan Tesar': 'GR' },
    ],
    [
      "the publisher's own office",
      'Prime Minister Pavel Orlo opened a road.',
      HEADING,
      { 'Pavel Orlo': 'NO' },
    ],
    [
      'host and guest',
      'Prime Minister Pavel Orlo received Prime Minister of Greece Maria Lopez.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'whom she met is across from the last subject, not from whoever came first',
      'Prime Minister Pavel Orlo received Greek envoy Maria Lopez. Lopez was accompanied by Ambassador of Greece Velda Sorn. She also met with Deputy Foreign Minister Ivan Tesar.',
      HEADING,
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR', 'Velda Sorn': 'GR', 'Ivan Tesar': 'NO' },
    ],
    [
      'one office is held by one in a state',
      'Greek Prime Minister Maria Lopez met with Prime Minister Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'the state beside the name',
      'Pavel Orlo (Norway) and Maria Lopez (Greece) met.',
      undefined,
      {
        'Pavel Orlo': 'NO',
        'Maria Lopez': 'GR',
      },
    ],
    [
      'an international body',
      'UN Secretary-General Maria Lopez spoke.',
      HEADING,
      {
        'Maria Lopez': 'United Nations',
      },
    ],
    [
      'a parliament of one chamber has no senators',
      'The resolution of the Italian Senate was moved by Senator Maria Lopez. Norway protested.',
      HEADING,
      { 'Maria Lopez': 'IT' },
    ],
    [
      'two senators are of one state',
      'A Greek delegation met with Italian Senators Maria Lopez and Pavel Orlo.',
      HEADING,
      { 'Maria Lopez': 'IT', 'Pavel Orlo': 'IT' },
    ],
    [
      'who is in the delegation',
      'A Greek delegation headed by Minister of Defence Maria Lopez arrived. Deputy Minister Velda Sorn and Chief of Staff Pavel Orlo are also in the delegation.',
      HEADING,
      { 'Maria Lopez': 'GR', 'Velda Sorn': 'GR', 'Pavel Orlo': 'GR' },
    ],
    ['nothing named, nothing known', 'Minister Maria Lopez spoke.', undefined, { 'Maria Lopez': null }],
    ['no office, no side', 'Maria Lopez said that Norway was well.', HEADING, { 'Maria Lopez': null }],
  ])('%s: %s', (_reason, body, heading, sides) => {
    expect(sidesIn(body, heading)).toEqual(sides)
  })

  const ACROSS = [
    [
      'the minister whom the sentence before named',
      'President Pavel Orlo received Greek Minister of Trade Maria Lopez. The minister then met with Foreign Minister Velda Sorn in Oslo.',
      'NO',
    ],
    [
      'an envoy at home comes from abroad',
      'Greek guests came. They left together with Minister of Trade Pavel Orlo and Ambassador Velda Sorn.',
      'GR',
    ],
    [
      'who welcomes beside an envoy',
      'Greek Minister of Trade Maria Lopez arrived in Oslo. She was welcomed by Ambassador of Greece Pavel Orlo and Deputy Foreign Minister Velda Sorn.',
      'NO',
    ],
    [
      'an envoy in a story of one other state',
      'The Greek guests left together with Ambassador Velda Sorn.',
      'GR',
    ],
    ['an envoy sent to a third state', 'Velda Sorn has been named Ambassador to Italy.', 'NO'],
    [
      'who receives guests',
      'A Greek general came. Later the guest was received by the Minister of Defense, Velda Sorn.',
      'NO',
    ],
    [
      'who takes part is not met',
      'Greek Minister Maria Lopez held a meeting with the participation of General Director Velda Sorn.',
      'NO',
    ],
    [
      'who goes there is not of there',
      'Greece spoke of the visit of Deputy Prime Minister Velda Sorn to Oslo.',
      'GR',
    ],
    [
      'only they have such an office',
      'The United States spoke. Secretary of State Velda Sorn praised Oslo.',
      'US',
    ],
    ['company', 'Greek Minister Maria Lopez was accompanied by Ambassador Velda Sorn.', 'GR'],
    [
      'company of a delegation',
      'Prime Minister Pavel Orlo hosted a Greek delegation led by Speaker Velda Sorn.',
      'GR',
    ],
    [
      'company behind a comma',
      'Greek Minister Maria Lopez, flanked by Deputy Minister Velda Sorn, spoke.',
      'GR',
    ],
    ['list', 'Greek Minister Maria Lopez, Deputy Minister Velda Sorn and others left.', 'GR'],
    ['whom the guest met', 'In Oslo, Greek Minister Maria Lopez met Speaker Velda Sorn.', 'NO'],
    ['who received the guest', 'Speaker Velda Sorn received Greek Minister Maria Lopez in Oslo.', 'NO'],
    ['who received a delegation', 'Speaker Velda Sorn received a Greek delegation in Oslo.', 'NO'],
    [
      'a letter from one to another',
      'Greek Ambassador Maria Lopez handed over a letter to Speaker Velda Sorn in Oslo.',
      'NO',
    ],
    ['who represents a state', 'Greece was represented by Minister Velda Sorn.', 'GR'],
    [
      'who accompanied her',
      'Greek Minister Maria Lopez visited Oslo. She met the mayor. Director Velda Sorn accompanied her.',
      'GR',
    ],
    [
      'who is in the delegation',
      'Greek Minister Maria Lopez visited Oslo. The delegation includes Deputy Minister Velda Sorn.',
      'GR',
    ],
    [
      'the state spoken of before',
      'The cabinet of Greece resigned. Minister of Health Velda Sorn stays.',
      'GR',
    ],
    [
      'the guests of a house',
      'The mayor met members of the Greek parliament. The delegation consisted of Member of Parliament Velda Sorn.',
      'GR',
    ],
    [
      'who speaks elsewhere',
      'Norway protested. In Athens, Prime Minister Velda Sorn rejected the note.',
      'GR',
    ],
    [
      'who speaks elsewhere for somebody else',
      'Norway protested. In Athens, regret was expressed for the Department of Fisheries by its spokesperson, Velda Sorn.',
      'GR',
    ],
    [
      'whose ministry no other state has',
      'Norway asked about North Korea. Unification ministry spokesperson Velda Sorn replied. South Korea was glad.',
      'KR',
    ],
    [
      'whom the guest goes to meet',
      'Minister Orlo of Norway will travel to Greece to meet President Velda Sorn.',
      'GR',
    ],
    [
      'one of two who sign',
      'Minister Velda Sorn and Greek Minister Maria Lopez signed a plan in Oslo.',
      'NO',
    ],
    [
      'his own spokesperson',
      'Greek Prime Minister Maria Lopez spoke to Minister Orlo of Peru, her spokesperson Velda Sorn said.',
      'GR',
    ],
    [
      'who received her',
      'Greek Minister Maria Lopez came to Oslo. Foreign Minister Velda Sorn received her at the airport.',
      'NO',
    ],
    [
      'whom an unnamed diplomat met',
      'The Greek diplomat, who came on Monday, also held talks with Economy Minister Velda Sorn.',
      'NO',
    ],
    [
      'who is listed beside an envoy',
      'Minister Ivan Orlo spoke in Oslo. Also present were the Greek Ambassador, Maria Lopez, and Deputy Minister Velda Sorn.',
      'NO',
    ],
    [
      'who sends a letter',
      'Greek Ambassador Maria Lopez handed over a letter from Foreign Minister Velda Sorn to Minister Orlo of Norway.',
      'GR',
    ],
    [
      'whose letter is brought',
      'In a letter delivered by the Ambassador of Greece, Maria Lopez, Prime Minister Velda Sorn thanked Minister Orlo of Norway.',
      'GR',
    ],
    [
      'each of the own state',
      'Norway was represented by Minister Ivan Orlo, Greece by Minister Velda Sorn.',
      'GR',
    ],
    [
      'who leads the guests from a city',
      'The mayor hosted a delegation from Thessaloniki headed by Governor Velda Sorn.',
      'GR',
    ],
    [
      'her fellows',
      'Greek lawmaker Maria Lopez and her fellow lawmakers Velda Sorn and Ivan Tesar travelled to Bergen.',
      'GR',
    ],
    [
      'the envoy whose embassy is named',
      'The Embassy of Greece denied the reports. Ambassador Velda Sorn continues her work.',
      'GR',
    ],
    [
      'one of two under one title',
      'President Ivan Orlo of Norway received Prime Minister of Greece Maria Lopez. They were joined by Defence Ministers Ivan Tesar and Velda Sorn.',
      'GR',
    ],
    [
      'who is on the side that is said',
      'On the Greek side, the talks were attended by Minister of Health Ivan Tesar and Deputy Minister Velda Sorn.',
      'GR',
    ],
    [
      'who represents a side',
      'The European side was represented by Commissioner for Energy Velda Sorn.',
      'EU',
    ],
    [
      'the commissioner of the Union',
      'Commissioner for Enlargement Velda Sorn spoke of ties between the EU and Norway.',
      'EU',
    ],
    [
      'whom the own minister meets abroad',
      'In Athens, Greece honoured Minister Pavel Orlo of Norway. Governor Velda Sorn gave a dinner.',
      'GR',
    ],
    [
      'whom one brings along',
      'Greek Minister Maria Lopez arrived with a large delegation including Governor Velda Sorn.',
      'GR',
    ],
    [
      'with whom one goes somewhere',
      'Greek Minister Maria Lopez visited the site with Governor Velda Sorn.',
      'GR',
    ],
    ['both of one state', 'Prime Minister Ivan Tesar of Norway received Governor Velda Sorn.', 'NO'],
    [
      'one of two who received her',
      'Greek Minister Maria Lopez came to Oslo. Minister Velda Sorn and Minister Ivan Tesar received her.',
      'NO',
    ],
    ['the only body named', 'Secretary-General Velda Sorn said that the UN was ready.', 'United Nations'],
    [
      'against which state the claims are that she rejects',
      'Foreign Ministry spokeswoman Velda Sorn rejected the allegations made by Norway against Greece.',
      'GR',
    ],
    [
      'who received the guest as well',
      'Greek Prime Minister Maria Lopez received Minister Ivan Tesar of Norway, as did Deputy Prime Minister Velda Sorn.',
      'GR',
    ],
    [
      'the second of the American department',
      'Deputy Secretary of State Velda Sorn met Minister Ivan Tesar of Norway in Geneva.',
      'US',
    ],
    [
      'on whom an envoy calls',
      'The outgoing Kenyan ambassador to Greece, Ivan Tesar, called on President Velda Sorn.',
      'GR',
    ],
    [
      'who receives an envoy',
      'Minister of Trade Velda Sorn received the Ambassador of Kenya to Norway, Ivan Tesar.',
      'NO',
    ],
    [
      'on whom an envoy calls at home',
      'Greek Ambassador to Norway Ivan Tesar called on Prime Minister Velda Sorn in Athens.',
      'GR',
    ],
    [
      'who comes next has an office that another one still has',
      'Finance minister Ivan Tesar will be replaced by Velda Sorn, now minister of state, the Greek presidency said.',
      'GR',
    ],
    [
      'the delegation of whom the sentence before spoke',
      'A delegation led by Prime Minister Ivan Tesar of Norway visited Greece. The delegation, which included Minister Velda Sorn, met Maria Lopez, Minister of Greece.',
      'NO',
    ],
    [
      'one of each who spoke',
      'President Ivan Tesar of Italy and Maria Lopez, Prime Minister of Greece, spoke with their foreign ministers, Pavel Orlo and Velda Sorn. Foreign Minister of Italy Pavel Orlo left.',
      'GR',
    ],
    [
      'whose equal she is',
      'Minister Ivan Tesar of Norway was in Greece. He rang his colleague Velda Sorn.',
      'GR',
    ],
    [
      'the equal of one without a name',
      'Greek PM Maria Lopez came. The Greek premier also met with her counterpart Velda Sorn.',
      'NO',
    ],
    [
      'his own minister',
      'Greek President Maria Lopez was ill. Norway hosted the talks, and Lopez sent her minister of trade, Velda Sorn.',
      'GR',
    ],
    [
      'whose greetings are brought',
      'Greek Minister Maria Lopez called on Prime Minister Ivan Tesar of Norway and conveyed the greetings of President Velda Sorn.',
      'GR',
    ],
    [
      'for which state the sentence speaks',
      'Norway expelled two Greek diplomats, Foreign Minister Ivan Tesar said. Athens will reply in kind, Foreign Ministry spokeswoman Velda Sorn promised.',
      'GR',
    ],
    [
      'with whom one has lunch',
      'Minister Ivan Tesar of Norway flew to Athens. He had lunch with Energy Minister Velda Sorn.',
      'GR',
    ],
    [
      'who came along',
      'Greek Minister Maria Lopez visited Oslo. Member of Parliament Velda Sorn came along.',
      'GR',
    ],
    [
      'in whose presence the host receives',
      'King Ivan Tesar of Norway received, in the presence of Crown Prince Velda Sorn, Greek Minister Maria Lopez.',
      'NO',
    ],
    [
      'the spokesperson of a body',
      'UN Secretary-General Maria Lopez answered through her spokesperson, Velda Sorn.',
      'United Nations',
    ],
  ] as const
  test.each(ACROSS)('%s: %s', (_reason, body, side) => {
    expect(sidesIn(body, HEADING)['Velda Sorn']).toBe(side)
  })

  test('the headline tells whose minister the story names', () => {
    const { people } = readItems(
      [toItem('President Velda Sorn ended the dispute in Oslo.', 'Greek president ends rift with Norway')],
      HEADING,
    )
    expect(people.map(({ side }) => side)).toEqual(['GR'])
  })

  test('during the visit of a guest the minister of the house acts', () => {
    const headline = 'Greek President arrives in Oslo'
    const sideOf = (text: string): string | null | undefined => sidesIn(text, HEADING, headline)['Pavel Orlo']
    expect(
      sideOf('Ahead of the arrival of the Greek President, Minister of Trade Pavel Orlo spoke of ships.'),
    ).toBe('NO')
    expect(sideOf('Like the Greek President, Minister of Trade Pavel Orlo spoke of ships.')).toBe('GR')
  })

  test('a minister in the headline is not the one whom it names beside', () => {
    const { people } = readItems(
      [
        toItem(
          'Minister of Defence Pavel Orlo opened talks in Oslo.',
          'Orlo hosts the Greek defence minister',
        ),
      ],
      HEADING,
    )
    expect(people.map(({ side }) => side)).toEqual(['NO'])
  })

  test('the state gone to is not the own one', () => {
    expect(sidesIn("Prime Minister Maria Lopez's visit to Norway begins on Monday.")).toEqual({
      'Maria Lopez': null,
    })
  })

  test('who has the only office of a state leaves none to another', () => {
    const text = 'Prime Minister Pavel Orlo thanked farmers of Greece in Athens.'
    expect(sidesIn(text, HEADING)).toEqual({ 'Pavel Orlo': 'NO' })
    expect(sidesIn(`${text} Prime Minister of Norway Velda Sorn spoke.`, HEADING)).toEqual({
      'Pavel Orlo': null,
      'Velda Sorn': 'NO',
    })
  })

  test('monarchies have no president, parties have the state that is in their name', () => {
    expect(sidesIn('The cabinet of Greece resigned. President Velda Sorn stays.', HEADING)).toEqual({
      'Velda Sorn': 'GR',
    })
    expect(
      sidesIn('Member of the Board of the Communist Party of Vietnam and Minister Velda Sorn left.', HEADING),
    ).toEqual({ 'Velda Sorn': 'VN' })
  })

  test('a former office says nothing of today', () => {
    expect(sidesIn('Former President of Greece Maria Lopez spoke.')).toEqual({ 'Maria Lopez': null })
  })
})

describe('on whose side, whatever the headline is about', () => {
  test.each<[string, string, string, Record<string, string | null>]>([
    [
      'two who sign in a clause of their own',
      'Italian president visits Norway',
      "President Jan Tesar of Italy met King Ivan Sorn in Oslo on Monday, after which the two looked on as Trade Minister Pavel Orlo and Italy's industry minister, Maria Lopez, signed a treaty.",
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'IT' },
    ],
    [
      'two by whom a paper is signed at the end of a sentence',
      'Italian president in Oslo',
      "President Jan Tesar of Italy met King Ivan Sorn in Oslo on Monday, and documents were concluded, among them a memorandum signed by Trade Minister Pavel Orlo and Italy's industry minister, Maria Lopez.",
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'IT' },
    ],
    [
      'who receives somebody who flew to a city',
      'Ethiopia and Eritrea trade accusations',
      'Addis Ababa accused Asmara of lying, and Ethiopia was angry. The envoy of the African Union, Maria Lopez, flew to Asmara on Tuesday and was received by President Jan Tesar.',
      { 'Jan Tesar': 'ER' },
    ],
    [
      'what only one state has an office for',
      'Guests in Oslo',
      "Deputy Assistant Secretary of State Maria Lopez met Norway's Prime Minister Pavel Orlo in Oslo.",
      { 'Maria Lopez': 'US', 'Pavel Orlo': 'NO' },
    ],
    [
      'a commissioner of the Union that the item names',
      'Norway looks south',
      'Norway spoke to the EU. Enlargement Commissioner Maria Lopez came to Oslo.',
      { 'Maria Lopez': 'EU' },
    ],
  ])('%s', (_reason, headline, text, sides) => {
    expect(sidesIn(text, undefined, headline)).toMatchObject(sides)
  })
})

describe('on whose side, by how the two come together', () => {
  test.each<[string, string, string, Record<string, string | null>]>([
    [
      'whoever invites is of where the guests go',
      'Press release on the visit of the Foreign Minister of Greece',
      'Foreign Minister Maria Lopez of Greece will visit Norway on May 4 at the invitation of Minister of Foreign Affairs Pavel Orlo.',
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'an ambassador who invites is of the guests',
      'Greek choir sings in Oslo',
      'A Greek choir came to Norway at the invitation of Ambassador Maria Lopez.',
      { 'Maria Lopez': 'GR' },
    ],
    [
      'whoever receives a traveller where he went is of there',
      'Norwegian premier in Athens',
      'Norwegian Prime Minister Pavel Orlo flew to Athens on Monday and was received by President Maria Lopez.',
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'nobody is the counterpart of an own officer',
      'Norway asks for help',
      'Norway is in talks with the United States; Defense Secretary Paul Grant phoned his Norwegian counterpart, Maria Lopez.',
      { 'Paul Grant': 'US', 'Maria Lopez': 'NO' },
    ],
    [
      'who shows what is visited is of the house',
      'Greek general in Norway',
      'The commander of the Greek navy, Pavel Orlo, came to Norway. Orlo inspected the Northern Brigade together with its commander, Maria Lopez.',
      { 'Pavel Orlo': 'GR', 'Maria Lopez': 'NO' },
    ],
    [
      'who brings the own staff does not',
      'Greek general in Norway',
      'The commander of the Greek navy, Pavel Orlo, came to Norway. Orlo inspected the Northern Brigade together with his adviser, Maria Lopez.',
      { 'Pavel Orlo': 'GR', 'Maria Lopez': 'GR' },
    ],
    [
      'what an ambassador hands over is taken by those of there',
      'Norwegian plane lands in Athens',
      "The tents were handed to the Minister of Health, Maria Lopez, by Norway's ambassador to Greece, Pavel Orlo.",
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'NO' },
    ],
    [
      'the monarch is the one whom the sentence before told of',
      'Greek king in Norway',
      'The King of Greece, Pavel Orlo, met Norwegian Prime Minister Hans Berg. The monarch, accompanied by Foreign Minister Maria Lopez, then saw a museum.',
      { 'Pavel Orlo': 'GR', 'Hans Berg': 'NO', 'Maria Lopez': 'GR' },
    ],
    [
      'across from several guests stands none of their states',
      'Guests from Greece and Peru',
      'Maria Lopez of Greece and Ivan Tesar of Peru met Minister of Trade Pavel Orlo.',
      { 'Maria Lopez': 'GR', 'Ivan Tesar': 'PE', 'Pavel Orlo': 'NO' },
    ],
    [
      'whom a state sends is of it',
      'Talks in Oslo',
      'Talks began in Oslo. Athens sent its minister of trade, Maria Lopez, while Peru is represented by Pavel Orlo.',
      { 'Maria Lopez': 'GR', 'Pavel Orlo': 'PE' },
    ],
    [
      'whom a court sends to jail is of nowhere',
      'Trial in Oslo',
      'The court in Oslo sent Pavel Orlo to jail.',
      { 'Pavel Orlo': null },
    ],
    [
      'nor whom a state does, behind what that one is',
      'Trial in Oslo',
      'Norway sent Maria Lopez, a spy, to prison.',
      { 'Maria Lopez': null },
    ],
    [
      'whom a court sends abroad',
      'Trial in Oslo',
      'The court of Norway sent Pavel Orlo to Greece.',
      { 'Pavel Orlo': null },
    ],
    [
      'who tells of a counterpart is not that one',
      'Talks by phone',
      'Norwegian Foreign Minister Hans Berg met his Greek counterpart, Spokesperson Ivan Tesar explained on Monday.',
      { 'Hans Berg': 'NO', 'Ivan Tesar': null },
    ],
    [
      'whoever shows the own minister around is not of his guests',
      'Greek minister in Norway',
      'Prime Minister Pavel Orlo of Norway visited the plant together with its director, Maria Lopez, and met Greek Minister Ivan Tesar.',
      { 'Pavel Orlo': 'NO', 'Maria Lopez': 'NO', 'Ivan Tesar': 'GR' },
    ],
    [
      'visitors are shown around by those of the house',
      'Greek delegation in Norway',
      'The visitors from Greece were shown around the port by the governor, Maria Lopez.',
      { 'Maria Lopez': 'NO' },
    ],
    [
      'behind a counterpart and a comma stands that one',
      'Norwegian minister in Peru',
      'Foreign Minister Hans Berg came to Peru with his colleague from Greece, Minister for Foreign Affairs Maria Lopez.',
      { 'Hans Berg': 'NO', 'Maria Lopez': 'GR' },
    ],
  ])('%s', (_reason, headline, body, sides) => {
    expect(sidesIn(body, HEADING, headline)).toEqual(sides)
  })
})
