import { describe, expect, test } from '@jest/globals'
import { heldIn } from '../items.ts'

describe('offices in a row that are those of two people', () => {
  test.each<[string, string[]]>([
    [
      'In a letter to the Greek head of state, Norwegian President Pavel Orlo spoke of ice.',
      ['Pavel: President of NO'],
    ],
    ['In a message to the Greek president, King Pavel Orlo of Norway spoke of ice.', ['Pavel: King of NO']],
    [
      'On behalf of the Emir, Minister of Trade Pavel Orlo opened the fair.',
      ['Pavel: Minister of Trade of -'],
    ],
    [
      'Replying to the premier, Foreign Minister Pavel Orlo denied it.',
      ['Pavel: Minister of Foreign Affairs of -'],
    ],
    [
      'As part of the visit of the Greek President, Minister of Trade Pavel Orlo held talks.',
      ['Pavel: Minister of Trade of -'],
    ],
    [
      'Accompanying the Greek President, Minister of Trade Maria Lopez saw the port.',
      ['Maria: Minister of Trade of -'],
    ],
    [
      'He spoke with the Deputy Prime Minister, Minister of Trade Pavel Orlo.',
      ['Pavel: Deputy Prime Minister of -', 'Pavel: Minister of Trade of -'],
    ],
    [
      'After talks with Deputy Prime Minister, Minister of Trade Pavel Orlo, he left.',
      ['Pavel: Deputy Prime Minister of -', 'Pavel: Minister of Trade of -'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('who comes next', () => {
  test.each<[string, string[]]>([
    [
      'The President dismissed Ivan Tesar as governor of the Pavlodar region and appointed Maria Lopez in his place.',
      ['Ivan: Governor of the Pavlodar Region of KZ', 'Maria: Governor of the Pavlodar Region of KZ'],
    ],
    [
      'Ivan Tesar was relieved of his duties as Minister of Trade. To succeed him the king picked Maria Lopez.',
      ['Ivan: Minister of Trade of -', 'Maria: Minister of Trade of -'],
    ],
    [
      'Governor of the Pavlodar region Ivan Tesar was relieved. He gives way to Maria Lopez.',
      ['Ivan: Governor of the Pavlodar Region of KZ', 'Maria: Governor of the Pavlodar Region of KZ'],
    ],
    [
      'Governor of the Pavlodar region Ivan Tesar left. The snow gave way to rain, Maria Lopez said.',
      ['Ivan: Governor of the Pavlodar Region of KZ'],
    ],
    [
      'A decree signed by the King, Pavel Orlo, accepted the resignation of Oil Minister Ivan Tesar and appointed in his place Maria Lopez.',
      ['Pavel: King of -', 'Ivan: Minister of Oil of -', 'Maria: Minister of Oil of -'],
    ],
    [
      'The premier removed Deputy Minister of Trade Ivan Tesar and gave the post to Maria Lopez.',
      ['Ivan: Deputy Minister of Trade of -', 'Maria: Deputy Minister of Trade of -'],
    ],
    [
      'Deputy Minister of Trade Ivan Tesar gave the prize to Maria Lopez.',
      ['Ivan: Deputy Minister of Trade of -'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('a body that is described before it is named', () => {
  test.each<[string, string[]]>([
    ['The leader of the ruling Green Party Pavel Orlo spoke.', ['Pavel: Leader of Green Party']],
    [
      'The leader of the opposition bloc “Home and Dignity”, Pavel Orlo, spoke.',
      ['Pavel: Leader of Home and Dignity'],
    ],
    [
      'The Director General of the State Corporation Rosatom Pavel Orlo spoke.',
      ['Pavel: Director General of Rosatom'],
    ],
    ['The director of the Terma agency Pavel Orlo spoke.', ['Pavel: Director of Terma']],
    ['The director of Terma Steel, Pavel Orlo, spoke.', ['Pavel: Director of Terma Steel']],
    [
      'Maria Lopez, chief executive of Norway’s state oil company Equinor, spoke.',
      ['Maria: Chief Executive of Equinor'],
    ],
    [
      'Ivan Tesar, CEO of its subsidiary Tesar Steel, spoke.',
      ['Ivan: Chief Executive Officer of Tesar Steel'],
    ],
    ['The director of the local branch of Terma Group, Ivan Tesar, left.', ['Ivan: Director of Terma Group']],
    ['Editor of it is Ivan Tesar, head of the online outlet Fjord TV.', ['Ivan: Head of Fjord TV']],
    ['Pavel Orlo, leader of the Georgian party New Dawn, spoke.', ['Pavel: Leader of New Dawn']],
    ['Head of the EU Delegation Ivan Tesar spoke.', ['Ivan: Head of the EU Delegation of EU']],
    [
      'Head of the ICRC mission in Norway Ivan Tesar spoke.',
      ['Ivan: Head of the ICRC Mission in Norway of International Committee of the Red Cross'],
    ],
    [
      'Pavel Orlo, Chief of the Air Staff, Pakistan Air Force, spoke.',
      ['Pavel: Chief of the Air Staff of PK'],
    ],
    [
      'Pavel Orlo, Director General, Ministry of Culture of Norway, spoke.',
      ['Pavel: Director General of the Ministry of Culture of NO'],
    ],
    ["The Lawyers' Union (LU) chairwoman Maria Lopez spoke.", ["Maria: Chairwoman of Lawyers' Union"]],
    [
      'Chairman of the Management Board of Norwegian PJSC Terma Steel Ivan Tesar left.',
      ['Ivan: Chairman of the Management Board of Terma Steel'],
    ],
    ['He met its chairman of the Green Party – Maria Lopez.', ['Maria: Chairman of Green Party']],
    [
      'The talks were led by the Director for Trade of the Greek Foreign Ministry, Ambassador Maria Lopez.',
      ['Maria: Director for Trade of the Foreign Ministry of GR'],
    ],
    [
      'The commander of the Norwegian Naval Forces, 1st Rank Captain Ivan Tesar, left.',
      ['Ivan: Commander of the Naval Forces of NO'],
    ],
    [
      'The Greek Foreign Ministry summoned the Norwegian ambassador to the country, Ivan Tesar.',
      ['Ivan: Ambassador to Greece of NO'],
    ],
    [
      'Maria Lopez, adviser to the UAE President, and the envoy for Sudan Ambassador Ivan Tesar left.',
      ['Maria: Adviser to the President of AE', 'Ivan: Envoy for Sudan of -'],
    ],
    [
      'He dismissed Interior Minister Ivan Tesar of Norway and named Maria Lopez to replace him.',
      ['Ivan: Minister of Interior of NO', 'Maria: Minister of Interior of -'],
    ],
    [
      'Varda, 5 May (Varda News) - Greek Foreign Minister Maria Lopez left.',
      ['Maria: Minister of Foreign Affairs of GR'],
    ],
    ['Mayor of Paris Emmanuel Tesar left.', ['Emmanuel: Mayor of Paris of FR']],
    [
      'Minister of Trade and Finance of Jordan Ayman Tesar left.',
      ['Ayman: Minister of Trade and Finance of JO'],
    ],
    [
      'Foreign Minister of Norway Bill Tesar met V.Lindvarn, Minister of Trade.',
      ['Bill: Minister of Foreign Affairs of NO', 'V.Lindvarn: Minister of Trade of -'],
    ],
    [
      'Ivan Tesar, chief of the border protection group of the Norwegian Interior Ministry, left.',
      ['Ivan: Chief of the Border Protection Group of the Interior Ministry of NO'],
    ],
    [
      'Chairman of the Trade, Security, and Counter-Corruption Committee of the Storting Ivan Tesar left.',
      ['Ivan: Chairman of the Trade Security and Counter Corruption Committee of the Storting of NO'],
    ],
    ['CJSC Terma Steel President Ivan Tesar left.', ['Ivan: President of Terma Steel']],
    ['General Director of Galvo Maria Lopez left.', ['Maria: General Director of Galvo']],
    [
      'Chairman of the Equinor Supervisory Board Maria Lopez left.',
      ['Maria: Chairman of the Equinor Supervisory Board of Equinor'],
    ],
    [
      'Secretary-General of the Cooperation Council of Turkic Speaking States (Turkic Council) Ivan Tesar left.',
      ['Ivan: Secretary General of Cooperation Council of Turkic Speaking States'],
    ],
    [
      'Head of the Trade Directorate at the European Commission Maria Lopez left.',
      ['Maria: Head of the Trade Directorate of European Commission'],
    ],
    [
      'Deputy Chairman and Executive Secretary of the Green Party Maria Lopez left.',
      ['Maria: Deputy Chairman of Green Party', 'Maria: Executive Secretary of Green Party'],
    ],
    [
      "Director General of Norway's Foreign Ministry's Asian Affairs Bureau Maria Lopez left.",
      ["Maria: Director General of Norway's Foreign Ministry's Asian Affairs Bureau of NO"],
    ],
    [
      "Maria Lopez, who heads the Norwegian Foreign Ministry's Asian Affairs Bureau, left.",
      ['Maria: Head of the Asian Affairs Bureau of NO'],
    ],
    ['Maria Lopez, director of the YouTube outlet “Fjord TV”, left.', ['Maria: Director of Fjord TV']],
    [
      'Maria Lopez was elected President of the 29th session of the Conference of the Parties (COP29).',
      ['Maria: President of COP29'],
    ],
    ['Galvo co-founder Maria Lopez left.', ['Maria: Co-Founder of Galvo']],
    ['Velda Sorn, director of Kanal 24/7, left.', ['Velda: Director of Kanal 24/7']],
    [
      'Velda Sorn (MP, Norway), special co-ordinator and head of the OSCE observer mission, left.',
      [
        'Velda: Member of Parliament of NO',
        'Velda: Special Coordinator of -',
        'Velda: Head of the OSCE Observer Mission of Organization for Security and Co-operation in Europe',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('words that rank or own a title', () => {
  test.each<[string, string[]]>([
    ['Assistant Foreign Minister Ivan Tesar left.', ['Ivan: Assistant Minister of Foreign Affairs of -']],
    ['Deputy U.S. Trade Representative Ivan Tesar left.', ['Ivan: Deputy Trade Representative of US']],
    ['Chief government negotiator Maria Lopez left.', ['Maria: Chief Government Negotiator of -']],
    [
      "The Greek President's Special Envoy for the Balkans Maria Lopez left.",
      ['Maria: Special Envoy of the President for the Balkans of GR'],
    ],
    [
      'Pavel Orlo, special representative for Korean Peninsula affairs, left.',
      ['Pavel: Special Representative for Korean Peninsula Affairs of -'],
    ],
    [
      'Executive Director for Low Carbon Solutions, Maria Lopez, left.',
      ['Maria: Executive Director for Low Carbon Solutions of -'],
    ],
    ['Head of the Oslo City Council Maria Lopez left.', ['Maria: Head of the Oslo City Council of NO']],
    [
      'The head of the parliamentary committee on trade Maria Lopez left.',
      ['Maria: Head of the Parliamentary Committee on Trade of -'],
    ],
    [
      'Commander of the Naval Forces Vice Admiral Pavel Orlo left.',
      ['Pavel: Commander of the Naval Forces of -'],
    ],
    [
      'Executive Director of the NGO Blue Shore, Maria Lopez, left.',
      ['Maria: Executive Director of Blue Shore'],
    ],
    [
      'The Greek Vice President and ex-officio Chairman of the Board of Trade, Maria Lopez, left.',
      ['Maria: Vice President of GR', 'Maria: Chairman of the Board of Trade of -'],
    ],
    [
      'Deputy Minister Maria Lopez will continue her activities as a member of the Council of Elders.',
      ['Maria: Deputy Minister of -', 'Maria: Member of the Council of Elders of -'],
    ],
    [
      'He met Maria Lopez, president of Equinor, the Greek trade minister wrote.',
      ['Maria: President of Equinor'],
    ],
    [
      'President Kieu Sen. Koy Orlo, a spokesman for Norway, left.',
      ['Kieu: President of -', 'Koy: Spokesperson of NO'],
    ],
    ['Majority Leader Sen. Maria Lopez left.', ['Maria: Majority Leader of -', 'Maria: Senator of -']],
    [
      "Foreign Minister Maria Lopez came, Pavel Orlo, the ministry's spokesman, said.",
      ['Maria: Minister of Foreign Affairs of -', 'Pavel: Spokesperson of the Ministry of -'],
    ],
    [
      'The Minister of Foreign Affairs, Regional Integration and Greeks Abroad, Maria Lopez, left.',
      ['Maria: Minister of Foreign Affairs, Regional Integration and Greeks Abroad of GR'],
    ],
    [
      'He came to Norway and met with the Chief Justice of this country, General Pavel Orlo.',
      ['Pavel: Chief Justice of NO'],
    ],
    ['Chief Justice of India Bela Orlo left.', ['Bela: Chief Justice of IN']],
    ['EU envoy for the crisis in Georgia Pavel Orlo left.', ['Pavel: Envoy for the Crisis in Georgia of EU']],
    ['Norwegian Construction Minister Pavel Orlo left.', ['Pavel: Minister of Construction of NO']],
    [
      'UN resident and humanitarian coordinator in Norway Maria Lopez left.',
      ['Maria: Resident and Humanitarian Coordinator in Norway of United Nations'],
    ],
    ['Foreign Minister Hossein Amir Orlo left.', ['Hossein: Minister of Foreign Affairs of -']],
    ['Deputy Speaker H E Dr. Maria Lopez left.', ['Maria: Deputy Speaker of -']],
    ['Foreign Minister Hossein Amir-Lopez left.', ['Hossein: Minister of Foreign Affairs of -']],
    ['In Oslo Vice President of Greece Maria Lopez spoke.', ['Maria: Vice President of GR']],
    ['Air Chief Marshal Pavel Orlo, Chief of Staff, left.', ['Pavel: Chief of Staff of -']],
    ['The spokesperson Ambassador Pavel Orlo left.', ['Pavel: Spokesperson of -']],
    ['The envoy of Norway, Ambassador Pavel Orlo, left.', ['Pavel: Envoy of NO', 'Pavel: Ambassador of -']],
    ["Norway's leader, General Pavel Orlo, left.", ['Pavel: Leader of NO']],
    [
      'The Secretary General of the OSCE, Ambassador Pavel Orlo, left.',
      ['Pavel: Secretary General of Organization for Security and Co-operation in Europe'],
    ],
    [
      'Director General for Europe and the Middle East Maria Lopez left.',
      ['Maria: Director General for Europe and the Middle East of -'],
    ],
    [
      'UN Special Rapporteur on the situation of human rights defenders Maria Lopez spoke.',
      ['Maria: Special Rapporteur on the Situation of Human Rights Defenders of United Nations'],
    ],
    [
      'Chair-Rapporteur of the Working Group on Arbitrary Detention Maria Lopez spoke.',
      ['Maria: Chair-Rapporteur of the Working Group on Arbitrary Detention of United Nations'],
    ],
    [
      'Secretary of the Security Council under the President of Norway Pavel Orlo left.',
      ['Pavel: Secretary of the Security Council under the President of NO'],
    ],
    [
      'Special Representative of the President in the Bavaria, Dresden and Leipzig districts Maria Lopez left.',
      ['Maria: Special Representative of the President in the Bavaria Dresden and Leipzig Districts of -'],
    ],
    [
      'Terma Group’s Chief Green Energy Officer, Maria Lopez, left.',
      ['Maria: Chief Green Energy Officer of Terma Group'],
    ],
    [
      'Member of the Political Bureau of the Green Party Pavel Orlo left.',
      ['Pavel: Member of the Political Bureau of Green Party'],
    ],
    [
      'Minister of Health Maria Lopez and First Lady Velda Sorn left.',
      ['Maria: Minister of Health of -', 'Velda: First Lady of -'],
    ],
    [
      'Maria Lopez, the chairwoman of an election monitoring group, and Pavel Orlo, a member of the Blue Party, left.',
      ['Maria:  of -', 'Pavel:  of Blue Party'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('words that point back', () => {
  test.each<[string, string[]]>([
    [
      'Greece, which hosted the talks, agreed. Its foreign minister, Maria Lopez, left.',
      ['Maria: Minister of Foreign Affairs of GR'],
    ],
    [
      'Greece will buy more fish, its trade minister, Maria Lopez, said in Oslo on Monday.',
      ['Maria: Minister of Trade of GR'],
    ],
    [
      'Greece will buy more fish in Norway, its trade minister, Maria Lopez, said.',
      ['Maria: Minister of Trade of GR'],
    ],
    [
      'Norway and Greece agreed on fish, and its trade minister, Maria Lopez, left.',
      ['Maria: Minister of Trade of -'],
    ],
    ['Greek farmers agreed, and its trade minister, Maria Lopez, left.', ['Maria: Minister of Trade of -']],
    [
      'A staff team of the IMF under mission chief Maria Lopez left Oslo.',
      ['Maria: Mission Chief of International Monetary Fund'],
    ],
    ['A staff team of the ministry under mission chief Maria Lopez left.', ['Maria: Mission Chief of -']],
    [
      'The World Bank agreed. The head of the bank’s Norway office, Maria Lopez, left.',
      ['Maria: Head of the Norway Office of World Bank'],
    ],
    ['He left Norway. Pavel Orlo, the country’s police chief, stayed.', ['Pavel: Police Chief of NO']],
    [
      "The Blue Party won. Party leader Pavel Orlo and the party's spokeswoman Maria Lopez left.",
      ['Pavel: Party Leader of Blue Party', 'Maria: Party Spokesperson of Blue Party'],
    ],
    [
      'The Oslo Foundation met. The foundation’s chairman, Pavel Orlo, left.',
      ['Pavel: Chairman of Oslo Foundation'],
    ],
    [
      'The online outlet Fjord Wire closed. The outlet’s director, Pavel Orlo, left.',
      ['Pavel: Director of Fjord Wire'],
    ],
    [
      'The Committee on Trade of Norway met its chair, Maria Lopez.',
      ['Maria: Chair of the Committee on Trade of Norway of NO'],
    ],
    ['The Blue Party lost. Its president, Maria Lopez, left.', ['Maria: President of Blue Party']],
    [
      'The Norwegian Ministry of Defence called it untrue. There was no shot, ministry spokesperson Maria Lopez wrote.',
      ['Maria: Spokesperson of the Norwegian Ministry of Defence of NO'],
    ],
    ['There was no shot, ministry spokesperson Maria Lopez wrote.', ['Maria: Ministry Spokesperson of -']],
    [
      'The Norwegian Foreign Ministry was asked. Spokeswoman for the ministry Velda Lopez rejected it.',
      ['Velda: Spokesperson for the Norwegian Foreign Ministry of NO'],
    ],
    ['The Blue Party elected lawyer Pavel Orlo chairman of the party.', ['Pavel: Chairman of Blue Party']],
    [
      'The Oslo Foundation gave books. The Vice President of the Foundation Maria Lopez spoke.',
      ['Maria: Vice President of Oslo Foundation'],
    ],
    [
      'The Blue Party lost. Member of the Board of the Party Pavel Orlo left.',
      ['Pavel: Member of the Board of Blue Party'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('whose the office is, by what was named before', () => {
  test.each<[string, string[]]>([
    [
      "Human Rights Watch wrote to the European Union. The organization's Central Asia researcher, Maria Lopez, agreed.",
      ['Maria: Central Asia Researcher of Human Rights Watch'],
    ],
    ["The organization's Central Asia researcher, Maria Lopez, agreed.", ['Maria:  of -']],
    [
      'The Green Party will ask that she testify before the Storting, its secretary general, Maria Lopez, said.',
      ['Maria: Secretary General of Green Party'],
    ],
    [
      'The Green Party met the Blue Union, its secretary general, Maria Lopez, left.',
      ['Maria: Secretary General of Blue Union'],
    ],
    [
      'He called at Kazatomprom, where Chief Executive Officer Maria Lopez received him.',
      ['Maria: Chief Executive Officer of Kazatomprom'],
    ],
    [
      'Chairman of the Blue Party Pavel Orlo resigned over its seats in the Storting. The council named Maria Lopez, a 34-year-old lawyer from Oslo, acting chair.',
      ['Pavel: Chairman of Blue Party', 'Maria: Acting Chair of Blue Party'],
    ],
    [
      "The Foreign Ministry's spokesman, Pavel Orlo, spoke. The Greek Foreign Ministry replied.",
      ['Pavel: Foreign Ministry Spokesperson of -'],
    ],
    [
      "The Greek Foreign Ministry wrote. The Foreign Ministry's spokesman, Pavel Orlo, spoke.",
      ['Pavel: Foreign Ministry Spokesperson of GR'],
    ],
    [
      'Those of Peru were led by Foreign Minister Ivan Tesar, flanked by his Greek and Italian colleagues, Maria Lopez and Pavel Orlo.',
      [
        'Ivan: Minister of Foreign Affairs of -',
        'Maria: Minister of Foreign Affairs of GR',
        'Pavel: Minister of Foreign Affairs of IT',
      ],
    ],
  ])('%s', (text, held) => {
    // the first sentence of a text is its headline where none is given
    expect(heldIn(text, 'News')).toEqual(held)
  })
})

describe('offices told by a verb', () => {
  test.each<[string, string[]]>([
    [
      "The Greek Foreign Ministry had guests. Pavel Orlo, who heads the ministry's Asia department, led them round.",
      ['Pavel: Head of the Asia Department of the Foreign Ministry of GR'],
    ],
    ["Pavel Orlo, who chairs Terma Steel's board, left.", ['Pavel: Chair of the Board of Terma Steel']],
    ["Pavel Orlo, who chairs Terma Steel's meetings, left.", []],
    ['Pavel Orlo, who heads the Blue Party, left.', ['Pavel: Head of Blue Party']],
    ['Maria Lopez, who also chairs the ruling Green Party, left.', ['Maria: Chair of Green Party']],
    [
      'Pavel Orlo, who headed the State Security Service of Peru, left.',
      ['Pavel: Head of the State Security Service of Peru of PE'],
    ],
    ['Pavel Orlo, who leads the Norwegian delegation, left.', []],
    ['The Blue Party will henceforth be headed by Maria Lopez.', ['Maria: Head of Blue Party']],
    ['The Blue Party sent a group headed by Maria Lopez.', []],
    ['Maria Lopez, who heads home today, left the Blue Party.', []],
    [
      'Maria Lopez, who has headed UNICEF since May, left.',
      ["Maria: Head of United Nations Children's Fund"],
    ],
    [
      'Maria Lopez, who heads the foreign ministry of Greece, left.',
      ['Maria: Minister of Foreign Affairs of GR'],
    ],
    ['Maria Lopez, who runs the defence ministry in Lima, left.', ['Maria: Minister of Defense of PE']],
    ['Pavel Orlo, who heads the Greek government, left.', ['Pavel: Prime Minister of GR']],
    [
      "General Pavel Orlo, who chairs the junta's peace negotiation committee, left.",
      ['Pavel: Chair of the Peace Negotiation Committee of -'],
    ],
    [
      'Maria Lopez, spokeswoman for the Foreign Ministry in Lima, left.',
      ['Maria: Spokesperson for the Foreign Ministry of PE'],
    ],
    ['Maria Lopez, who heads the ministry, left.', []],
    ['Maria Lopez, who heads the government delegation, left.', []],
    ['Maria Lopez, who chairs the trade committee meeting, left.', []],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('titles and names in a row', () => {
  test.each<[string, string[]]>([
    [
      'He met the envoy of Greece, Maria Lopez, the ambassador of Peru, Velda Sorn, and the ambassador of Chad, Pavel Orlo.',
      ['Maria: Envoy of GR', 'Velda: Ambassador of PE', 'Pavel: Ambassador of TD'],
    ],
    [
      'Two members of the board, Pavel Orlo and Ivan Tesar, and Maria Lopez, the defence minister, left.',
      [
        'Pavel: Member of the Board of -',
        'Ivan: Member of the Board of -',
        'Maria: Minister of Defense of -',
      ],
    ],
    [
      'On the proposal of the President, on the same day Maria Lopez was elected a judge of the Supreme Court of Greece.',
      ['Maria: Judge of the Supreme Court of GR'],
    ],
    [
      'At the session, on the proposal of the President, Maria Lopez was elected a judge of the Supreme Court of Greece.',
      ['Maria: Judge of the Supreme Court of GR'],
    ],
    [
      'They came at the invitation of the Speaker of the Assembly, Maria Lopez, and left.',
      ['Maria: Speaker of the Assembly of -'],
    ],
    [
      'Maria Lopez was entrusted with temporarily performing the duties of the Minister of Health.',
      ['Maria: Acting Minister of Health of -'],
    ],
    ['Maria Lopez, the jailed leader of the Blue Party, spoke.', ['Maria: Leader of Blue Party']],
    ['The deputy governor of the region Maria Lopez came.', ['Maria: Deputy Governor of -']],
    ['The governor of the province, Maria Lopez, came.', ['Maria: Governor of -']],
    ['They voted to appoint Maria Lopez Minister of Health.', ['Maria: Minister of Health of -']],
    ['Pavel Orlo, who is also Chairman of the Blue Union, left.', ['Pavel: Chairman of Blue Union']],
    ['Pavel Orlo has become Norway’s Ambassador to Greece.', ['Pavel: Ambassador to Greece of NO']],
    [
      'Pavel Orlo, minister since May, becomes Ambassador to Greece.',
      ['Pavel: Minister of -', 'Pavel: Ambassador to Greece of -'],
    ],
    [
      'Greek Prime Minister Maria Lopez, Vice Prime Minister and Minister of Health Velda Sorn and Speaker Pavel Orlo left.',
      [
        'Maria: Prime Minister of GR',
        'Velda: Vice Prime Minister of -',
        'Velda: Minister of Health of -',
        'Pavel: Speaker of -',
      ],
    ],
    ["Greece's ambassador in Oslo, Hartono, left.", ['Hartono: Ambassador in Oslo of GR']],
    ['Minister Orlo, the First Lady, and guests left.', ['Orlo: Minister of -']],
    [
      'Present were Pavel Orlo, head of the Green Union, and the Governor of Bavaria, Maria Lopez.',
      ['Pavel: Head of Green Union', 'Maria: Governor of Bavaria of DE'],
    ],
    [
      'PACE co-rapporteurs Pavel Orlo (Norway, EC/DA) and Maria Lopez (Greece, SOC) left.',
      [
        'Pavel: Co-Rapporteur of Parliamentary Assembly of the Council of Europe',
        'Maria: Co-Rapporteur of Parliamentary Assembly of the Council of Europe',
      ],
    ],
    [
      'Pavel Orlo, head of the Norway-Greece interparliamentary friendship group, left.',
      ['Pavel: Head of the Norway Greece Interparliamentary Friendship Group of NO'],
    ],
    [
      'Regional President of bp for Norway, Greece and Italy Maria Lopez left.',
      ['Maria: Regional President for Norway Greece and Italy of bp'],
    ],
    [
      'The head of the department Lieutenant General of Justice Pavel Orlo left.',
      ['Pavel: Head of the Department of -'],
    ],
    [
      'Terma Group invests. CEO of the company Pavel Orlo left.',
      ['Pavel: Chief Executive Officer of Terma Group'],
    ],
    ['On Novruz Judge Novruz Lopez left.', ['Novruz: Judge of -']],
    ['Terma Group Senior Vice President Maria Lopez left.', ['Maria: Senior Vice President of Terma Group']],
    ['Commander of the 3rd Field Army Pavel Orlo left.', ['Pavel: Commander of the 3rd Field Army of -']],
    [
      'Special Representative for Dresden, Leipzig and Bavaria Maria Lopez left.',
      ['Maria: Special Representative for Dresden Leipzig and Bavaria of -'],
    ],
    ['They re-elected Maria Lopez its chairwoman.', ['Maria: Chairwoman of -']],
    [
      'She went to NATO, where she saw Assistant Secretary General for Operations Pavel Orlo.',
      ['Pavel: Assistant Secretary General for Operations of North Atlantic Treaty Organization'],
    ],
    ['She went to NATO and the OSCE. Secretary General Pavel Orlo left.', ['Pavel: Secretary General of -']],
    ['Visitors led by MK Maria Lopez left.', ['Maria: Member of the Knesset of IL']],
    [
      'Members of the House of Representatives Pavel Orlo and Dean Lopez left.',
      [
        'Pavel: Member of the House of Representatives of -',
        'Dean: Member of the House of Representatives of -',
      ],
    ],
    [
      'The Chief of Mission of the International Organization for Migration (IOM) in Norway, Pavel Orlo, left.',
      ['Pavel: Chief of Mission in Norway of International Organization for Migration'],
    ],
    ['FM Orlo, EU Commissioner hold talks.', ['Orlo: Minister of Foreign Affairs of -']],
    ['Maria Lopez, EU Commissioner, left.', ['Maria: Commissioner of EU']],
    ['The Commissioner and Minister of Trade of Norway Pavel Orlo left.', ['Pavel: Minister of Trade of NO']],
    ['With Pavel Orlo, President of Norway, the head of state discussed trade.', ['Pavel: President of NO']],
    ['Pavel Orlo was made Minister of Health.', ['Pavel: Minister of Health of -']],
    ['The chairman of the Blue Dawn party, Pavel Orlo, left.', ['Pavel: Chairman of Blue Dawn']],
    ["The White House's special envoy, Pavel Orlo, left.", ['Pavel: Special Envoy of the White House of US']],
    ['The Greek chargé in Oslo, Maria Lopez, left.', ['Maria: Chargé d’Affaires in Oslo of GR']],
    ['Terma Group’s Governor for Norway, Maria Lopez, left.', ['Maria: Governor for Norway of Terma Group']],
    ['Minister Tesar Jun left on Jun. 5.', ['Tesar: Minister of -']],
    ['The Greek president called Norway. Pavel Orlo also spoke to Maria Lopez.', ['Pavel: President of GR']],
    ['The Greek president called Maria Lopez. Analyst Pavel Orlo also spoke.', []],
    ['They met the Greek president. Pavel Orlo also spoke.', []],
    [
      "She met Greece's foreign minister. Greece's Pavel Orlo thanked her.",
      ['Pavel: Minister of Foreign Affairs of GR'],
    ],
    [
      'A council of trade ministers met: Norway’s Pavel Orlo, Greece’s Maria Lopez and Italy’s Velda Sorn.',
      ['Pavel: Minister of Trade of NO', 'Maria: Minister of Trade of GR', 'Velda: Minister of Trade of IT'],
    ],
    [
      'The Norwegian Parliamentary Friendship Group came. The group, chaired by Maria Lopez, left.',
      ['Maria: Chair of the Norwegian Parliamentary Friendship Group of NO'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })

  test('verbs of a headline have capitals', () => {
    expect(heldIn('They spoke.', 'Minister Orlo Received Copies of Credentials from Three Envoys')).toEqual([
      'Orlo: Minister of -',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'Greek minister: Talks go on',
      'The talks will go on, Maria Lopez said on Monday. Pavel Orlo said so too.',
      ['Maria: Minister of GR'],
    ],
    ['Greek minister visits Oslo: Talks go on', 'The talks will go on, Maria Lopez said on Monday.', []],
    [
      'Greek minister: Talks go on',
      'They will go on, Minister of Trade Pavel Orlo wrote. Maria Lopez told reporters more.',
      ['Pavel: Minister of Trade of -'],
    ],
  ])(
    'whoever is quoted first has the title with which the headline begins: %s, %s',
    (headline, text, held) => {
      expect(heldIn(text, headline)).toEqual(held)
    },
  )

  test('ministers of a body are each of a state', () => {
    expect(
      heldIn(
        'The defence ministers of NATO met in Brussels. Among them were Pavel Orlo of Norway and Maria Lopez of Greece.',
      ),
    ).toEqual(['Pavel: Minister of Defense of NO', 'Maria: Minister of Defense of GR'])
    expect(heldIn('The members of NATO met in Brussels. Pavel Orlo of Norway spoke.')).toEqual([])
  })

  test('who has the title in the sentence before', () => {
    const text =
      "The foreign ministers of Norway and Greece met. Norway's Pavel Orlo thanked Greece's Maria Lopez."
    expect(heldIn(text)).toEqual([
      'Pavel: Minister of Foreign Affairs of NO',
      'Maria: Minister of Foreign Affairs of GR',
    ])
  })

  test('the comma of a headline joins two subjects', () => {
    expect(heldIn('They spoke.', 'FM Pavel Orlo, Greek President discuss gas')).toEqual([
      'Pavel: Minister of Foreign Affairs of -',
    ])
  })
})

describe('ambassadors by post and by rank', () => {
  test.each<[string, string[]]>([
    [
      'The Head of the EU Delegation to Peru, Ambassador Maria Lopez, left.',
      ['Maria: Head of the EU Delegation to Peru of EU', 'Maria: Ambassador of -'],
    ],
    [
      'The Secretary General of the OSCE, Ambassador Maria Lopez, left.',
      ['Maria: Secretary General of Organization for Security and Co-operation in Europe'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('the same post in another state', () => {
  test.each<[string, string[]]>([
    [
      'Maria Lopez was appointed Ambassador of Norway to Greece, and Ivan Tesar to Peru.',
      ['Maria: Ambassador to Greece of NO', 'Ivan: Ambassador to Peru of NO'],
    ],
    [
      'Maria Lopez, Ambassador of Norway to Greece, flew with Ivan Tesar to Peru.',
      ['Maria: Ambassador to Greece of NO'],
    ],
    [
      'President Pavel Orlo of Norway sent Ambassador to Greece Maria Lopez and Ivan Tesar to Peru.',
      ['Pavel: President of NO', 'Maria: Ambassador to Greece of -'],
    ],
    ['Governor Maria Lopez and Ivan Tesar went to Peru.', ['Maria: Governor of -']],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('members of a parliament', () => {
  test.each<[string, string[]]>([
    ['Deputies Maria Lopez and Ivan Tesar put questions.', ['Maria: Deputy of -', 'Ivan: Deputy of -']],
    ['His deputies Maria Lopez and Ivan Tesar put questions.', []],
    ['Deputies met Maria Lopez.', []],
    ["Sheriff's deputies Maria Lopez and Ivan Tesar shot a man.", []],
    [
      'The head of the district executive power Maria Lopez came.',
      ['Maria: Head of the District Executive Power of -'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('one title or delegation of several states, each with the one in the same place', () => {
  test.each<[string, string[]]>([
    [
      'He saw his counterparts from Greece, Maria Lopez, and from Peru, Ivan Tesar.',
      ['Maria:  of GR', 'Ivan:  of PE'],
    ],
    [
      'Minister of Trade Pavel Orlo met his Greek counterpart, Maria Lopez, and Peru’s Ivan Tesar.',
      ['Pavel: Minister of Trade of -', 'Maria:  of GR', 'Ivan:  of PE'],
    ],
    [
      'After talks between the trade ministers of Greece and Peru, the two ministers, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Minister of Trade of GR', 'Ivan: Minister of Trade of PE'],
    ],
    [
      'Greece’s and Peru’s trade ministers, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Minister of Trade of GR', 'Ivan: Minister of Trade of PE'],
    ],
    [
      'The speakers of the parliaments of Greece and Peru, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Speaker of the Parliament of GR', 'Ivan: Speaker of the Parliament of PE'],
    ],
    [
      'The chairs of the Greek and Peruvian security councils, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Chair of the Security Council of GR', 'Ivan: Chair of the Security Council of PE'],
    ],
    [
      'The Greek and Peruvian army chiefs, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Army Chief of GR', 'Ivan: Army Chief of PE'],
    ],
    [
      'The mayors of Athens and Lima, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Mayor of Athens of GR', 'Ivan: Mayor of Lima of PE'],
    ],
    [
      'The delegations of Greece and Peru, headed by Deputy Minister Maria Lopez and Secretary of State Ivan Tesar, met.',
      ['Maria: Deputy Minister of GR', 'Ivan: Secretary of State of PE'],
    ],
    [
      'The Greek and Peruvian teams were led by Deputy Ministers Maria Lopez and Ivan Tesar respectively.',
      ['Maria: Deputy Minister of GR', 'Ivan: Deputy Minister of PE'],
    ],
    [
      'The chiefs of the armed forces of Greece and Peru, Maria Lopez and Ivan Tesar, spoke.',
      ['Maria: Chief of the Armed Forces of GR', 'Ivan: Chief of the Armed Forces of PE'],
    ],
    [
      'The foreign and defence ministers of Greece and Peru met. Maria Lopez and Ivan Tesar spoke.',
      ['Maria: Minister of GR', 'Ivan: Minister of PE'],
    ],
    [
      'The special representatives of Greece and Peru for the border, Deputy Speaker Maria Lopez and Ambassador Ivan Tesar, met.',
      [
        'Maria: Deputy Speaker of -',
        'Maria: Special Representative for the Border of GR',
        'Ivan: Ambassador of -',
        'Ivan: Special Representative for the Border of PE',
      ],
    ],
    [
      'He saw the presidents of Greece and Peru, Minister Maria Lopez and Ambassador Ivan Tesar.',
      ['Maria: Minister of -', 'Ivan: Ambassador of -'],
    ],
    [
      'The ceremony was attended by the special representatives of Greece and Peru, Prime Minister Maria Lopez and Speaker Ivan Tesar.',
      ['Maria: Prime Minister of -', 'Ivan: Speaker of -'],
    ],
    [
      'The special representatives of Greece and Peru, Prime Minister Maria Lopez and Speaker Ivan Tesar came.',
      ['Maria: Prime Minister of -', 'Ivan: Speaker of -'],
    ],
    [
      'It was attended by the special representatives of Greece and Peru, Deputy Speaker Maria Lopez and Ambassador Ivan Tesar.',
      ['Maria: Deputy Speaker of -', 'Ivan: Ambassador of -'],
    ],
    // whose state is told does not take one in turn
    [
      'The trade ministers of Greece and Peru met. Minister Ivan Tesar of Peru was received by Minister Maria Lopez of Greece. Ivan Tesar and Maria Lopez spoke.',
      ['Ivan: Minister of PE', 'Maria: Minister of GR'],
    ],
    // a union has sides as well
    [
      'The Greek delegation was headed by Deputy Minister Maria Lopez, the EU delegation by Director General Ivan Tesar.',
      ['Maria: Deputy Minister of GR', 'Ivan: Director General of EU'],
    ],
    ['The EU delegation was received by Director Maria Lopez.', ['Maria: Director of -']],
    ['The African Union delegation was led by former President Ivan Tesar.', ['Ivan: President of -']],
    [
      'A briefing for the EU delegation by Director General Maria Lopez took place.',
      ['Maria: Director General of -'],
    ],
    // nobody is told apart where the numbers differ
    [
      'The delegations of Greece and Peru, headed by Deputy Minister Maria Lopez, met.',
      ['Maria: Deputy Minister of -'],
    ],
    ['The mayors of Athens and Lima, as well as Governor Maria Lopez, spoke.', ['Maria: Governor of -']],
    [
      'The committees of the parliaments of Greece and Peru heard Minister Maria Lopez.',
      ['Maria: Minister of -'],
    ],
    [
      'The prime ministers of Greece and Peru - Maria Lopez and Ivan Tesar - met.',
      ['Maria: Prime Minister of GR', 'Ivan: Prime Minister of PE'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})
