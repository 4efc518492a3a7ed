import { describe, expect, test } from '@jest/globals'
import { heldIn, sentencesOf } from '../items.ts'

describe('tails of titles', () => {
  test.each<[string, string[]]>([
    [
      'Additional Secretary (Africa) in the Ministry of Trade of Norway Pavel Orlo left.',
      ['Pavel: Additional Secretary Africa in the Ministry of Trade of NO'],
    ],
    [
      'Norwegian Minister of State for Energy (Gas) Pavel Orlo left.',
      ['Pavel: Minister of State for Energy Gas of NO'],
    ],
    ['Norwegian Minister of Trade (Green Party) Pavel Orlo left.', ['Pavel: Minister of Trade of NO']],
    [
      "Norway's Secretary of State in the Ministry of Health Maria Lopez left.",
      ['Maria: Secretary of State in the Ministry of Health of NO'],
    ],
    ['He met the minister in the Storting, where Maria Lopez spoke.', []],
    [
      'The UN Special Rapporteur on the human rights situation in Greece, Pavel Orlo, left.',
      ['Pavel: Special Rapporteur on the Human Rights Situation in Greece of United Nations'],
    ],
    ['The UN Special Rapporteur on human rights met Greece’s Pavel Orlo.', []],
    [
      'Director of the Third CIS Department of the Greek Foreign Ministry Pavel Orlo left.',
      ['Pavel: Director of the Third CIS Department of the Foreign Ministry of GR'],
    ],
    ['Pavel Orlo, an independent deputy of Norway, left.', ['Pavel: Member of Parliament of NO']],
    [
      'Chargé d’Affaires a.i. of the EU Delegation Pavel Orlo left.',
      ['Pavel: Chargé d’Affaires of the EU Delegation of EU'],
    ],
    [
      'U.S. Chargé d’Affaires ad interim in Norway Maria Lopez left.',
      ['Maria: Chargé d’Affaires in Norway of US'],
    ],
    [
      'Minister for Trade & Textile Industry of Norway Ivan Tesar left.',
      ['Ivan: Minister for Trade and Textile Industry of NO'],
    ],
    [
      'Governor Punjab Ivan Tesar met Chief Minister Sindh Maria Lopez.',
      ['Ivan: Governor of Punjab of PK', 'Maria: Chief Minister of Sindh of PK'],
    ],
    ['M23 spokesman Lawrence Orlo left.', ['Lawrence: Spokesperson of M23']],
    [
      "Human Rights Watch's head of advocacy Maria Lopez left.",
      ['Maria: Head of Advocacy of Human Rights Watch'],
    ],
    [
      'Chair of the Norway-Greece Friendship Group in the Storting Maria Lopez left.',
      ['Maria: Chair of the Norway-Greece Friendship Group in the Storting of NO'],
    ],
    [
      'The Ambassador of Peru to Greece, concurrently accredited to Cyprus, Pavel Orlo, left.',
      ['Pavel: Ambassador to Greece of PE'],
    ],
    [
      "Norway's ambassador-designate to Greece, Pavel Orlo, left.",
      ['Pavel: Ambassador-designate to Greece of NO'],
    ],
    [
      'Secretary General of the Turkic Council Pavel Orlo left.',
      ['Pavel: Secretary General of Cooperation Council of Turkic Speaking States'],
    ],
    [
      'The spokesman of Greek rebel leader Pavel Orlo, Ivan Tesar, denied it.',
      ['Pavel: Rebel Leader of GR', 'Ivan: Spokesperson of Rebel Leader of GR'],
    ],
    ['An adviser to Greek President Pavel Orlo denied it.', ['Pavel: President of GR']],
    ['The M23 rebel group leader Pavel Orlo fled.', ['Pavel: Leader of M23']],
    [
      'Pavel Orlo, President and CEO, Fjord Steel Corporation, left.',
      ['Pavel: President and Chief Executive Officer of Fjord Steel Corporation'],
    ],
    [
      "General Pavel Orlo, head of Norway's ruling sovereign council, left.",
      ['Pavel: Head of Ruling Sovereign Council of NO'],
    ],
    [
      'The King received Custodian of the Two Holy Mosques King Ivan Tesar.',
      ['Ivan: Custodian of the Two Holy Mosques of SA', 'Ivan: King of -'],
    ],
    [
      'Secretary of the Ho Chi Minh City Party Committee Pavel Orlo left.',
      ['Pavel: Secretary of the Ho Chi Minh City Party Committee of VN'],
    ],
    [
      'UNICEF spokesperson in Kabul Maria Lopez said so.',
      ["Maria: Spokesperson in Kabul of United Nations Children's Fund"],
    ],
    [
      'He met his Greek counterpart Chief Prosecutor of the Court of Cassation Pavel Orlo.',
      ['Pavel: Chief Prosecutor of the Court of Cassation of GR'],
    ],
    ["Norway's ambassador to the UN, Pavel Orlo, left.", ['Pavel: Ambassador to the United Nations of NO']],
    [
      'Pavel Orlo, Secretary (East), Ministry of Trade, met Ivan Tesar, Director, Ministry of Culture, Norway, there.',
      [
        'Pavel: Secretary East of the Ministry of Trade of -',
        'Ivan: Director of the Ministry of Culture of NO',
      ],
    ],
    [
      'Pavel Orlo was formally accredited as High Commissioner of Norway to Greece.',
      ['Pavel: High Commissioner to Greece of NO'],
    ],
    [
      'Pavel Orlo, secretary general of the Blue Shore Platform, left.',
      ['Pavel: Secretary General of Blue Shore Platform'],
    ],
    ['COP31 President-Designate Ivan Tesar left.', ['Ivan: President-Designate of COP31']],
    [
      'The Lead Negotiator of COP29, Deputy Foreign Minister Ivan Tesar, left.',
      ['Ivan: Lead Negotiator of COP29', 'Ivan: Deputy Minister of Foreign Affairs of -'],
    ],
    ['U.S. Special Envoy for the route Pavel Orlo left.', ['Pavel: Special Envoy for the Route of US']],
    [
      'The Green Party rapporteur on media freedom, Norwegian MP Maria Lopez, left.',
      ['Maria: Rapporteur on Media Freedom of Green Party', 'Maria: Member of Parliament of NO'],
    ],
    [
      'The head of the UNDP mine action project in Norway Pavel Orlo left.',
      ['Pavel: Head of the Mine Action Project in Norway of United Nations Development Programme'],
    ],
    ['President of Norwegian Airlines (NA) CJSC Ivan Tesar left.', ['Ivan: President of Norwegian Airlines']],
    [
      'The head of the Anti-Fraud Directorate with the Prosecutor General Pavel Orlo left.',
      ['Pavel: Head of the Anti Fraud Directorate with the Prosecutor General of -'],
    ],
    [
      'Head of the Council of Europe Office in Oslo Jean-Luc Orlo left.',
      ['Jean: Head of the Council of Europe Office in Oslo of Council of Europe'],
    ],
    [
      'The head of the bureau of Norway, police colonel Ivan Tesar, left.',
      ['Ivan: Head of the Bureau of NO'],
    ],
    [
      'Maria Lopez, spokesperson for Greek Prime Minister Pavel Orlo, left.',
      ['Maria: Spokesperson for Prime Minister of GR', 'Pavel: Prime Minister of GR'],
    ],
    [
      'The defense attaché of Norway, resident in Athens, Colonel Ivan Tesar left.',
      ['Ivan: Defense Attaché of NO'],
    ],
    [
      'The head of the Norway-Greece interparliamentary relations working group Maria Lopez left.',
      ['Maria: Head of the Norway Greece Interparliamentary Relations Working Group of NO'],
    ],
    [
      'The Chairman of the Norway-Greece Economic Committee Pavel Orlo left.',
      ['Pavel: Chairman of Norway-Greece Economic Committee'],
    ],
    [
      'The Chairman of the Norway-Greece Parliamentary Friendship League Pavel Orlo left.',
      ['Pavel: Chairman of Norway-Greece Parliamentary Friendship League'],
    ],
    ['Kremlin spokesman Pavel Orlo left.', ['Pavel: Spokesperson of the Kremlin of RU']],
    [
      'Chairman of the State Duma Committee on NATO Affairs Pavel Orlo left.',
      ['Pavel: Chairman of the State Duma Committee on NATO Affairs of RU'],
    ],
    [
      'Commissioner for Human Rights in the Russian Federation Maria Lopez left.',
      ['Maria: Commissioner for Human Rights of RU'],
    ],
    [
      'The EU Special Representative for the Balkans and the crisis in Greece, Maria Lopez, left.',
      ['Maria: Special Representative for the Balkans and the Crisis in Greece of EU'],
    ],
    [
      'Secretary General of the National Commission for UNESCO Ivan Tesar left.',
      ['Ivan: Secretary General of the National Commission for UNESCO of -'],
    ],
    ['A group of U.S. senators led by Democrat Pavel Orlo left.', ['Pavel: Senator of US']],
    [
      'Director General for the Balkans at the European Commission Pavel Orlo left.',
      ['Pavel: Director General for the Balkans of European Commission'],
    ],
    [
      'President of the Norway-Greece Chamber of Commerce Pavel Orlo left.',
      ['Pavel: President of Norway-Greece Chamber of Commerce'],
    ],
    [
      'General Manager of the Port of Bergen Pavel Orlo left.',
      ['Pavel: General Manager of the Port of Bergen of NO'],
    ],
    [
      'State Customs Committee deputy chairman Ivan Tesar left.',
      ['Ivan: Deputy State Customs Committee Chairman of -'],
    ],
    [
      'Chairman of the Supreme Assembly of the Varda Autonomous Republic Ivan Tesar left.',
      ['Ivan: Chairman of the Supreme Assembly of the Varda Autonomous Republic of -'],
    ],
    ['President of Israel Pavel Orlo left.', ['Pavel: President of IL']],
    ['Embassy Third Secretary Maria Lopez left.', ['Maria: Embassy Third Secretary of -']],
    [
      'Terma President and CEO Ivan Tesar left.',
      ['Ivan: President of -', 'Ivan: Chief Executive Officer of -'],
    ],
    [
      'President and CEO of Terma Steel Ivan Tesar left.',
      ['Ivan: President and Chief Executive Officer of Terma Steel'],
    ],
    [
      'Minister of Energy, President and CEO of Terma Steel Ivan Tesar left.',
      ['Ivan: Minister of Energy of -', 'Ivan: President and Chief Executive Officer of Terma Steel'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('whose office others tell', () => {
  test.each<[string, string[]]>([
    [
      'Norwegian Attorney General Pavel Orlo left. Her deputy, Maria Lopez, stayed.',
      ['Pavel: Attorney General of NO', 'Maria: Deputy Attorney General of NO'],
    ],
    [
      'Governor Pavel Orlo of Norway came as well as his deputies Maria Lopez and Ivan Tesar.',
      ['Pavel: Governor of NO', 'Maria: Deputy Governor of NO', 'Ivan: Deputy Governor of NO'],
    ],
    [
      "Speaker Pavel Orlo's adviser Maria Lopez left.",
      ['Pavel: Speaker of -', 'Maria: Adviser to the Speaker of -'],
    ],
    [
      "Greek President Pavel Orlo's spokesman, Ivan Tesar, denied it.",
      ['Pavel: President of GR', 'Ivan: Spokesperson of the President of GR'],
    ],
    [
      'Pavel Orlo, previously minister of mines, petrol, and energy, will now be minister of trade of Norway.',
      ['Pavel: Minister of Mines, Petrol and Energy of -', 'Pavel: Minister of Trade of NO'],
    ],
    ['The parliament ousted President Pavel Orlo.', ['Pavel: President of -']],
    [
      'Pavel Orlo was relieved of his duties as Minister of Trade and replaced by Maria Lopez.',
      ['Pavel: Minister of Trade of -', 'Maria: Minister of Trade of -'],
    ],
    [
      'Pavel Orlo was dismissed as Governor of the Oslo region. Maria Lopez, who came from the ministry, was named to replace him.',
      ['Maria: Governor of the Oslo Region of NO'],
    ],
    [
      'Pavel Orlo lost the post of Minister of Labor. Maria Lopez became the new minister.',
      ['Maria: Minister of Labor of -'],
    ],
    [
      'President Ivan Tesar relieved Pavel Orlo of his duties as Minister of Trade and named in his stead Maria Lopez.',
      ['Ivan: President of -', 'Pavel: Minister of Trade of -', 'Maria: Minister of Trade of -'],
    ],
    ['Pavel Orlo is to be succeeded by Maria Lopez.', []],
    ['The Greek PM also met with his counterpart Pavel Orlo.', ['Pavel: Prime Minister of -']],
    [
      'It was signed by Minister of Energy Pavel Orlo and his Greek counterpart Maria Lopez.',
      ['Pavel: Minister of Energy of -', 'Maria: Minister of Energy of GR'],
    ],
    [
      'The Oslo City Court, chaired by judge Ivan Tesar, found him guilty.',
      ['Ivan: Judge of the Oslo City Court of -'],
    ],
    [
      'The outlet Fjord Weekly closed. Editor-in-chief Maria Lopez was held.',
      ['Maria: Editor-in-Chief of Fjord Weekly'],
    ],
    [
      'Director of the Fjord Club Maria Lopez and her deputy, Ivan Tesar, left.',
      ['Maria: Director of Fjord Club', 'Ivan: Deputy Director of Fjord Club'],
    ],
    ['President Maria Lopez and her deputy, Ivan Tesar, left.', ['Maria: President of -']],
    [
      'They elected Pavel Orlo, Chairman of the Supreme Court, to the post of Chairman of the Constitutional Court.',
      ['Pavel: Chairman of the Supreme Court of -', 'Pavel: Chairman of the Constitutional Court of -'],
    ],
    ['He visited Terma Holding, whose director is Ivan Tesar.', ['Ivan: Director of Terma Holding']],
    [
      'The Chargé d’Affaires of Greece and Terma Group Vice President Pavel Orlo left.',
      ['Pavel: Vice President of Terma Group'],
    ],
    [
      'The head of the ICRC’s Oslo delegation, Maria Lopez, left.',
      ['Maria: Head of the ICRC’s Oslo Delegation of International Committee of the Red Cross'],
    ],
    [
      'Sheikh-ul-Islam Pavel Orlo, Chairman of the Fjord Foundation, left.',
      ['Pavel: Chairman of Fjord Foundation'],
    ],
    [
      'By order of the President, Ivan Tesar was appointed Deputy Prosecutor General.',
      ['Ivan: Deputy Prosecutor General of -'],
    ],
    [
      'The Senate Trade Committee met. Committee chairman Pavel Orlo spoke.',
      ['Pavel: Chairman of the Senate Trade Committee of -'],
    ],
    [
      'They met the European Parliament’s Committee on Trade led by its chair, Pavel Orlo.',
      ['Pavel: Chair of European Parliament'],
    ],
    [
      'The Oslo City Court upheld it. Judge Ivan Tesar turned down a motion.',
      ['Ivan: Judge of the Oslo City Court of -'],
    ],
    ['Maria Lopez, editor of the website Blue Shore, who left, spoke.', ['Maria: Editor of Blue Shore']],
    ['The Fjord Club, headed by Maria Lopez, met.', ['Maria: Head of Fjord Club']],
    ['A delegation of the Fjord Club, headed by Maria Lopez, met.', []],
    [
      'The Fjord Foundation met. The head of the foundation’s legal department, Ivan Tesar, left.',
      ['Ivan: Head of the Legal Department of Fjord Foundation'],
    ],
    ['The Green Party met. Pavel Orlo was elected chairman.', ['Pavel: Chairman of Green Party']],
    ['The Oslo City Council met. Pavel Orlo was elected chairman.', ['Pavel: Chairman of -']],
    [
      'He spoke at Oslo University. The rector, Maria Lopez, thanked him.',
      ['Maria: Rector of Oslo University'],
    ],
    [
      'They congratulated Pavel Orlo on his election as Prime Minister of Norway.',
      ['Pavel: Prime Minister of NO'],
    ],
    [
      'The Minister of Trade of Norway was dismissed. The portfolio goes to Pavel Orlo.',
      ['Pavel: Minister of Trade of NO'],
    ],
    [
      'Prime Minister of Greece Maria Lopez fell. President Velda Sorn picked Pavel Orlo in her stead.',
      ['Maria: Prime Minister of GR', 'Velda: President of -', 'Pavel: Prime Minister of GR'],
    ],
    [
      'The king put Pavel Orlo in charge of the Trade Committee of Norway.',
      ['Pavel: Head of the Trade Committee of Norway of NO'],
    ],
    ['Pavel Orlo will lead the Green Party for a year.', ['Pavel: Leader of Green Party']],
    ['Pavel Orlo will lead the talks for a year.', []],
    ['Pavel Orlo, one of the three Norwegian MPs to come, left.', ['Pavel: Member of Parliament of NO']],
    ["The Greek army's spokesman, Pavel Orlo, left.", ['Pavel: Spokesperson of the Army of GR']],
    [
      'Judges at the International Criminal Court sat. Prosecutor Pavel Orlo left.',
      ['Pavel: Prosecutor of International Criminal Court'],
    ],
    [
      'The International Criminal Court was told. Police chief Pavel Orlo left.',
      ['Pavel: Police Chief of -'],
    ],
    ['UN refugee chief Pavel Orlo left.', ['Pavel: High Commissioner for Refugees of United Nations']],
    ['A spokesman for the owner, Orlo Lines, spoke.', []],
    [
      'Pavel Orlo, vice chairman of the Trade Committee and special envoy of Greek President Maria Lopez, left.',
      [
        'Pavel: Vice Chairman of the Trade Committee of -',
        'Pavel: Special Envoy of President of GR',
        'Maria: President of GR',
      ],
    ],
    ["He met Greece's prime minister. Greece's Pavel Orlo left.", ['Pavel: Prime Minister of GR']],
    ['The Minister of Trade, Amb. Pavel Orlo, left.', ['Pavel: Minister of Trade of -']],
    ['He came with a Greek envoy, Minister Pavel Orlo said.', ['Pavel: Minister of -']],
    ['Brig.-Gen. Pavel Orlo, the Norwegian Ambassador, left.', ['Pavel: Ambassador of NO']],
    ['HE Pavel Orlo, the Norwegian Ambassador, left.', ['Pavel: Ambassador of NO']],
    [
      'The Norwegian Foreign Ministry protested. Spokeswoman Maria Lopez gave no reason.',
      ['Maria: Spokesperson of the Foreign Ministry of -'],
    ],
    [
      'The Norwegian Foreign Ministry and the Greek Foreign Ministry protested. Spokeswoman Maria Lopez gave no reason.',
      ['Maria: Spokesperson of the Foreign Ministry of -'],
    ],
    [
      'The Norwegian Foreign Ministry and the Greek Defence Ministry protested. Spokeswoman Maria Lopez gave no reason.',
      ['Maria: Spokesperson of -'],
    ],
    [
      'The National Assembly of Pakistan adopted it. Speaker Pavel Orlo was absent.',
      ['Pavel: Speaker of the National Assembly of -'],
    ],
    ['The Storting wrote to the Seimas. Speaker Pavel Orlo was absent.', ['Pavel: Speaker of -']],
    [
      'The Ministry of Culture of Norway had guests. First Deputy Minister Maria Lopez led them round.',
      ['Maria: First Deputy Minister of Culture of -'],
    ],
    [
      'The Norwegian Foreign Ministry called in the envoy. A note was read by Deputy Minister Maria Lopez.',
      ['Maria: Deputy Minister of Foreign Affairs of -'],
    ],
    [
      'The Ministry of Culture of Norway had guests. Minister Maria Lopez led them round.',
      ['Maria: Minister of -'],
    ],
    [
      'He was sentenced by the Oslo City Court in May. The verdict was read by Judge Ivan Tesar.',
      ['Ivan: Judge of the Oslo City Court of -'],
    ],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})

describe('one title in several states', () => {
  const all = ['Pavel: Minister of Foreign Affairs of NO', 'Maria: Minister of Foreign Affairs of GR']
  test.each<[string, string, string[]]>([
    [
      '',
      'A meeting of the foreign ministers of Norway and Greece took place with the participation of Pavel Orlo and Maria Lopez.',
      all,
    ],
    ['Norwegian, Greek FMs meet', 'Foreign Ministers Pavel Orlo and Maria Lopez met.', all],
    [
      '',
      'He also met his Norwegian and Greek counterparts, Pavel Orlo and Maria Lopez.',
      ['Pavel:  of NO', 'Maria:  of GR'],
    ],
    ['', 'The foreign ministers of Norway and Greece met. Pavel Orlo and Maria Lopez spoke of gas.', all],
    [
      'Norwegian, Greek, Italian FMs meet',
      'Foreign Ministers Pavel Orlo and Maria Lopez met.',
      ['Pavel: Minister of Foreign Affairs of -', 'Maria: Minister of Foreign Affairs of -'],
    ],
  ])('%s %s', (headline, text, held) => {
    expect(heldIn(text, headline)).toEqual(held)
  })
})

describe('who changes posts', () => {
  test.each<[string, string[]]>([
    [
      'The President signed orders relieving Pavel Orlo of the post of Governor of Norway and appointing Maria Lopez to this post.',
      ['Pavel: former Governor', 'Maria: Governor'],
    ],
    [
      'An order dismissed Pavel Orlo from the position of Minister of Trade.',
      ['Pavel: former Minister of Trade'],
    ],
    [
      'Pavel Orlo was recalled from the post of Ambassador of Norway to Greece and appointed Ambassador to Italy.',
      ['Pavel: former Ambassador to Greece', 'Pavel: Ambassador to Italy'],
    ],
    ['Pavel Orlo had been removed from office as Minister of Trade.', ['Pavel: former Minister of Trade']],
    ['Pavel Orlo spoke of the post of Minister of Trade.', []],
    [
      'The King dismissed Minister of Trade Pavel Orlo and appointed Maria Lopez to the post of Ambassador to Greece.',
      ['Pavel: Minister of Trade', 'Maria: Ambassador to Greece'],
    ],
    ['If Pavel Orlo is removed from the post of Minister of Trade, it ends.', ['Pavel: Minister of Trade']],
    [
      'Parliament refused to dismiss Pavel Orlo from the post of Minister of Trade.',
      ['Pavel: Minister of Trade'],
    ],
    ['Opposition MP from the “Blue Shore” faction Pavel Orlo left.', ['Pavel: Member of Parliament']],
    [
      'Member of the State Duma of Russia from the GDU faction Pavel Orlo left.',
      ['Pavel: Member of the State Duma'],
    ],
    ['The MP from the north of the country Pavel Orlo left.', []],
  ])('%s', (text, held) => {
    const read = sentencesOf(text).flatMap(({ words, people }) =>
      people.flatMap(({ from, offices }) =>
        offices.map(
          ({ title, status }) =>
            `${words[from]?.text ?? ''}: ${status === 'former' ? 'former ' : ''}${title}`,
        ),
      ),
    )
    expect(read).toEqual(held)
  })
})
