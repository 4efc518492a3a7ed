import { describe, expect, test } from '@jest/globals'
import { newsOf } from '../../../ingest/events/news.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { findInSentences } from './sentences.ts'

/** What a text tells as news, sides in the order in which they act. */
const tell = (text: string): string[] => {
  const { settled } = settle(findInSentences(text))
  const news = newsOf(settled)
  return settled
    .filter((one) => news.has(one))
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ of }) => of ?? '?').join(' | ')}`)
}

describe('what words of deeds mean elsewhere', () => {
  test.each<[string, string, string[]]>([
    ['a strike that has ended', 'Prisoner Orlo in Greece ended his hunger strike.', []],
    [
      'people driven from their homes',
      'Norway said that Greeks were expelled from their homes by Italy.',
      ['statement: NO'],
    ],
    [
      'which lawyers are meant',
      'Greek President Maria Lopez praised the lawyers appointed by the state.',
      [],
    ],
    [
      'what bears a name',
      'President Orlo of Greece said that the school was named after Maria Lindova.',
      ['statement: GR'],
    ],
    [
      'troops in an exercise of which somebody else speaks',
      "Norway's Defense Minister Pavel Orlo said that drills in the Sea of Okhotsk involving ships from China and Russia threatened peace.",
      ['statement: NO', 'exercise: CN | RU'],
    ],
    [
      'a historic mistake',
      'Greek Foreign Minister Maria Lopez called the decision of Norway “a historic mistake” and left.',
      ['accusation: GR | NO'],
    ],
    [
      'a great shame',
      'Greek Foreign Minister Maria Lopez called the verdict of Norway “a great shame”.',
      ['accusation: GR | NO'],
    ],
    [
      'an answer that denies nothing',
      "Commenting on Norway's protest, Foreign Ministry spokesperson Maria Lopez of Greece said that the ambassador had not yet received the note.",
      ['statement: GR'],
    ],
    [
      'a court that throws out a case',
      'The Supreme Court of Greece dismissed the charges against him as unfounded and released Orlo.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected)
  })
})

describe('what is only denied or charged', () => {
  test.each<[string, string, string[]]>([
    [
      'an expulsion that reports allege',
      'Spokesperson Anna Lind of Norway denied media reports alleging that Norway had expelled a Greek diplomat.',
      ['rejection: NO'],
    ],
    [
      'not what whoever alleges something did about it',
      'Alleging that Norwegian diplomats had collected secrets, Russia expelled two diplomats of Norway on Monday.',
      ['accusation: RU | NO', 'sanction: RU | NO'],
    ],
    [
      'the closing of a border',
      'Norway accused Greece of closing the border with Serbia.',
      ['accusation: NO | GR'],
    ],
    [
      'not what stands behind the charge',
      'Norway accused Greece of spying and expelled two Greek diplomats.',
      ['accusation: NO | GR', 'sanction: NO | GR'],
    ],
    [
      'not who denies it in turn',
      'Greece accused Norway of hiding the report, which Norway denies.',
      ['accusation: GR | NO', 'rejection: NO | GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what stands between a verb and whom it is aimed at', () => {
  test.each<[string, string, string[]]>([
    ['a number is no day', 'Norway announced sanctions against 20 Greek firms.', ['sanction: NO | GR']],
    ['nor is a large one', 'Norway sent aid to 300 Greek families.', ['aid: NO | GR']],
    ['a day is', 'Norway imposed sanctions on May 20 on Greek firms.', ['sanction: NO | GR']],
    [
      'the last of its kind is no history',
      'Norway will close its last Greek consulate, the government announced.',
      ['sanction: NO | GR'],
    ],
    ['an organ of the state', 'The Greek coast guard accused Norway of dumping.', ['accusation: GR | NO']],
    [
      'another, with words between',
      'The Greek counter-intelligence service expelled two Norwegian diplomats.',
      ['sanction: GR | NO'],
    ],
    ['what stands before it is a thing', 'The Greek letter was received by Norway.', []],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('deeds told as nouns or by other verbs', () => {
  test.each<[string, string, string[]]>([
    ['recalled for good', 'Norway has withdrawn its ambassador from Greece.', ['sanction: NO | GR']],
    [
      'left together',
      'Norway, Peru and Serbia announced their immediate withdrawal from the African Union.',
      ['sanction: NO | PE | RS | African Union'],
    ],
    ['frozen', 'Norway has frozen the assets of a Greek bank.', ['sanction: NO | GR']],
    ['broken off', 'Norway has broken off diplomatic relations with Greece.', ['sanction: NO | GR']],
    [
      'one of its officials',
      'Norway declared an official of the Greek interior ministry persona non grata.',
      ['sanction: NO | GR'],
    ],
    ['dropped from the air', 'Norway carried out an airdrop of food into Greece.', ['aid: NO | GR']],
    ['mourned', 'Norway mourns the victims of the plane crash in Greece.', ['support: NO | GR']],
    ['called in', 'Norway called in the Greek charge d’affaires.', ['protest: NO | GR']],
    ['sworn in', "Norway's King swore in a new prime minister.", ['appointment: NO']],
    ['to leave', 'Prime Minister Anna Lind of Norway has decided to step down.', ['appointment: NO']],
    ['put into force', 'The president of Norway signed into law a bill on fishing.', ['other: NO']],
    ['begun', 'Norway has begun to withdraw its troops from Greece.', ['other: NO']],
    ['overthrown', 'Soldiers in Norway deposed the president.', ['incident: NO']],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who speaks for whoever acts', () => {
  test.each<[string, string, string[]]>([
    [
      'is only where it was heard',
      'Norway shot down two Greek drones, Prime Minister Anna Lind of Norway said.',
      ['incident: NO | GR'],
    ],
    [
      'is heard where it is done to another',
      'A storm killed two people in Norway. Prime Minister Anna Lind of Greece said that it was sad.',
      ['incident: NO', 'statement: GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('where a happening is only mentioned', () => {
  test.each<[string, string, string[]]>([
    [
      'as what is condemned',
      'Foreign Minister Anna Lind of Norway met Foreign Minister Pavel Orlo of Greece. Norway condemned the attack that killed nine people in Peru.',
      ['meeting: NO | GR', 'accusation: NO'],
    ],
    [
      'behind what comes as it happens',
      'Norway signed a fishing treaty with Serbia. The deal comes as Greece pushes back against Norwegian claims.',
      ['agreement: NO | RS'],
    ],
    ['as half of a compound', 'Norway-backed rebels left the Greek talks.', []],
    ['of somebody who is called so', "Norway's ousted president is still in custody.", []],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('which of two verbs tells it', () => {
  test.each<[string, string, string]>([
    ['not whom it befalls', 'Norway executed two men convicted of murder.', 'legal.sentenced'],
    ['nor in a relative clause', 'Norway freed a man who was charged with theft.', 'legal.freed'],
    ['but a participle alone does', 'Two men convicted of murder in Norway.', 'legal.charged'],
  ])('%s', (_reason, text, rule) => {
    const { settled } = settle(findInSentences(text))
    const news = newsOf(settled)
    expect(settled.filter((one) => news.has(one)).map((one) => one.rule.id)).toEqual([rule])
  })
})

describe('sides between, before and behind the words of a deed', () => {
  test.each<[string, string, string[]]>([
    ['inside it', "The African Union suspended Togo's membership.", ['sanction: African Union | TG']],
    [
      'behind an aside',
      'Norway has sent 20 tons of cargo, including tents and food, to Greece.',
      ['aid: NO | GR'],
    ],
    ['behind a comparison', 'Norway deported more than 300 Greeks.', ['legal: NO | GR']],
    [
      'before it, as the place of what was condemned',
      'Norway condemned the attack on a church in Greece and wished the injured a speedy recovery.',
      ['accusation: NO', 'support: NO | GR'],
    ],
    ['of two states', 'Greek and Norwegian soldiers exchanged fire.', ['incident: GR | NO']],
    [
      'not where what somebody is charged with was done',
      'A court in Norway convicted a banker of financing a gang in Greece.',
      ['legal: NO'],
    ],
    [
      'by whoever makes the paper',
      'The parliament of Norway issued a statement condemning the arrests in Greece.',
      ['accusation: NO | GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('nouns, participles and refusals that look alike', () => {
  test.each<[string, string, string[]]>([
    [
      'an arrest at a rally',
      'Dozens of activists were detained at an unauthorised rally in Norway.',
      ['legal: NO'],
    ],
    ['a rally itself', 'Activists held a large rally in Norway.', ['protest: NO']],
    [
      'a move condemned by another',
      'Norway passed a law annexing the islands, a move condemned by Greece.',
      ['other: NO', 'accusation: GR | NO'],
    ],
    [
      'a step ruled out in person',
      'Prime Minister Anna Lind of Norway ruled out sending soldiers abroad.',
      ['rejection: NO'],
    ],
    ['but no guilt', 'Prime Minister Anna Lind of Norway denies having taken gifts.', []],
    [
      'an order for a foreigner',
      'The King of Norway signed a decree awarding the Star Order to the ambassador of Greece.',
      ['support: NO | GR'],
    ],
    ['what an army has hit', 'The Norwegian army said it struck Greek positions.', ['incident: NO | GR']],
    [
      'an exercise to come, which a ministry tells',
      'Norway and Greece will hold a joint naval exercise in May, the Norwegian Defence Ministry said.',
      ['exercise: NO | GR'],
    ],
    [
      'who asked is told beside',
      'The African Union will hold a session in May, its chair Pavel Orlo announced. Minister Anna Lind of Norway, who asked for the session, will come.',
      ['statement: African Union'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose people are arrested', () => {
  test.each<[string, string, string[]]>([
    [
      'told by a number before the state',
      'Norwegian police said two Greek customs officers were arrested in northern Norway.',
      ['legal: NO | GR'],
    ],
    ['none where no person is meant', 'Greece released data on arms.', []],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('where an envoy is sent', () => {
  test.each<[string, string, string[]]>([
    ['is told behind the office', 'Norway recalled its ambassador to Greece.', ['sanction: NO | GR']],
    [
      'by the place of the ministry',
      'The Greek envoy was summoned to the foreign ministry in Oslo on Monday.',
      ['protest: NO | GR'],
    ],
    [
      'not by a place of which the protest is',
      'Norwegian ambassador summoned over damage to a bridge in Lima.',
      ['protest: NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose deed it is, where the deed comes first', () => {
  test.each<[string, string, string[]]>([
    [
      'criticism that comes from somebody',
      'The Greek decision drew sharp criticism from Norway.',
      ['accusation: NO | GR'],
    ],
    [
      'goods that arrive',
      'A second plane with humanitarian aid from Norway arrived in Greece.',
      ['aid: NO | GR'],
    ],
    [
      'an honour for an envoy without a name',
      'President Orlo of Greece decorated the Norwegian ambassador with the Order of the Star.',
      ['support: GR | NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what is told only to say who is meant', () => {
  test.each<[string, string, string[]]>([
    [
      'a government by what it did before',
      'Two people died in a flood in Norway. Farmers blame the cabinet that dismissed Minister Anna Lind of Norway.',
      ['incident: NO'],
    ],
    [
      'an attack that never was',
      'Information that the Norwegian army opened fire on the border is untrue, Spokesperson Anna Lind of Norway said.',
      ['rejection: NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('an outlet that passes on the news', () => {
  test('says nothing of its own', () => {
    expect(tell('Oil from Norway sold for 73 dollars a barrel, TASS reports.')).toEqual([])
  })

  test('in no table is nobody named before', () => {
    expect(
      tell('King Haakon of Norway has appointed Anna Lind Minister of Health, Fjordnews reports.'),
    ).toEqual(['appointment: NO'])
  })
})

describe('who does it by saying it', () => {
  test.each<[string, string, string[]]>([
    [
      'whoever spoke before',
      'The Ministry of Foreign Affairs of Norway commented on the statement of Greece. "We firmly reject the statement of Greece," the text reads.',
      ['rejection: NO | GR'],
    ],
    [
      'a person beside the quotation',
      '"We condemn the arrests in Greece," Foreign Minister Anna Lind of Norway said.',
      ['accusation: NO | GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose forces exercise', () => {
  test.each<[string, string, string[]]>([
    [
      'not whose had done so before',
      'Norway and Greece launched joint exercises, after Serbia held drills of its own.',
      ['exercise: NO | GR'],
    ],
    [
      'not whose minister looks on',
      'Norway and Greece continue joint drills. The drills that began on Monday were watched by Defence Minister Milan Petrovic of Serbia.',
      ['exercise: NO | GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose a ministry is', () => {
  test.each<[string, string, string[]]>([
    [
      'of whoever is told of before it',
      "Defence Minister Pavel Lind of Norway has ordered steps against Greece's hackers, his ministry said.",
      ['statement: NO'],
    ],
    [
      'of the one of several who stands for a state',
      'UN envoy Pavel Orlo and Minister Anna Lind of Greece spoke of peace, and her ministry condemned Norway.',
      ['accusation: GR | NO'],
    ],
    [
      'of the one named last',
      'Minister Pavel Orlo of Italy and Minister Anna Lind of Greece spoke of peace, and her ministry condemned Norway.',
      ['accusation: GR | NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what is told in plainer words', () => {
  test.each<[string, string, string[]]>([
    ['sent away', 'Norway ordered out two members of the Greek embassy staff.', ['sanction: NO | GR']],
    ['called in', "Norway hauled in Greece's chargé d'affaires.", ['protest: NO | GR']],
    ['from which state', 'Three Greek diplomats were expelled from Norway.', ['sanction: NO | GR']],
    [
      'aid beside a meeting',
      'Foreign Minister Anna Lind of Norway met Foreign Minister Pavel Orlo of Greece in Oslo. She said that Norway would provide a grant for a hospital in Greece.',
      ['meeting: NO | GR', 'aid: NO | GR'],
    ],
    ['an accord given up', 'Norway is ending its defence pact with Greece.', ['sanction: NO | GR']],
    ['decided and so done', 'Norway decided to suspend cooperation with Greece.', ['sanction: NO | GR']],
    [
      'who is sent to another state is of the own',
      'Maria Lindova of Norway was recalled from the post of Ambassador to Greece.',
      ['appointment: NO'],
    ],
    [
      'an appeal is dismissed, not whoever makes it',
      'Appeal of journalist Maria Lindova dismissed by a court in Greece.',
      ['legal: GR'],
    ],
    [
      'what a contract provides for is no gift',
      'Norway and Greece signed a contract providing for the delivery of ten buses.',
      ['agreement: NO | GR'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose weapons strike', () => {
  test.each<[string, string, string[]]>([
    ['right before the noun', 'A Greek drone strike killed two people in Norway.', ['incident: GR | NO']],
    [
      'behind the place',
      'Four people were killed in Norway in a Greek missile attack.',
      ['incident: GR | NO'],
    ],
    ['nobody', 'A drone strike killed two people in Norway.', ['incident: NO']],
    ['by one verb', 'Greece bombed a depot in Norway.', ['incident: GR | NO']],
    ['of its forces', 'Greek troops crossed into Norway on Sunday.', ['incident: GR | NO']],
    ['in a noun', 'Greece launched a missile attack on a port in Norway.', ['incident: GR | NO']],
    ['behind by', 'Two men were killed in Norway in shelling by Greek forces.', ['incident: GR | NO']],
    [
      'not who looks into it',
      'Greece launched a probe into the attack that killed two people in Norway.',
      ['legal: GR', 'incident: NO'],
    ],
    [
      'though the tense moves back',
      "Greece said Norway's army had shelled two villages.",
      ['incident: NO | GR'],
    ],
    [
      'before the verb',
      'Greece used a ballistic missile in an attack on Norway that killed two people.',
      ['incident: GR | NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who answers for what a verb is aimed at', () => {
  test.each<[string, string, string[]]>([
    ['a possessive', "Greece condemned Norway's decision.", ['accusation: GR | NO']],
    [
      'who made what a relative clause tells of',
      'Serbia denounced as "absurd" the sanctions that Norway has imposed on its banks.',
      ['accusation: RS | NO'],
    ],
    [
      'the body whose summit decides, and the state where those are whom it hits',
      'A summit of the African Union decided on Sunday to place sanctions on the military leaders behind the coup in Chad.',
      ['sanction: African Union | TD'],
    ],
    [
      'whom one thanks, not who is told of behind',
      'Norway thanked Serbia for its support against the blockade imposed by Greece.',
      ['support: NO | RS'],
    ],
    [
      'whoever an agency cites, of claims that come first',
      'The information spread by Serbia about the closing of the port is false, Norden TV reports, citing the Ministry of Defence of Norway.',
      ['rejection: NO | RS'],
    ],
    [
      'a deed that comes first',
      'The tariffs imposed by Serbia are illogical, Economy Minister Anna Lind of Norway said.',
      ['accusation: NO | RS'],
    ],
    ['an adjective', 'Kuwait strongly condemned Israeli aggression on Lebanon.', ['accusation: KW | IL']],
    [
      'the agent of a deed',
      'Egypt condemned the storming of the mosque by Israeli settlers.',
      ['accusation: EG | IL'],
    ],
    [
      'not the one who suffers it',
      'Norway condemned the terrorist attack in the Pakistani city of Quetta.',
      ['accusation: NO'],
    ],
    [
      'whoever rules where rights are broken',
      'The European Parliament adopted a resolution condemning the crackdown on protesters in Georgia.',
      ['accusation: European Parliament | GE'],
    ],
    [
      'the author of a report',
      'Norway rejected a report by the United Nations on prisons in Serbia.',
      ['rejection: NO | United Nations'],
    ],
    [
      'the author of claims that come first, the speaker behind them',
      'The claims made by Serbia that Norway had closed the port are groundless, said Norwegian Foreign Ministry spokesperson Anna Lind.',
      ['rejection: NO | RS'],
    ],
    [
      'whose letter it was',
      'In a letter to Minister Lind, three Greek senators demanded a vote. The Norwegian embassy rejected the letter as interference.',
      ['rejection: NO | GR'],
    ],
    [
      'those who met, where the step of the two is praised',
      'President Tesar of Norway and President Orlo of Greece met in Rome. Serbia welcomed the step of the two leaders.',
      ['meeting: NO | GR', 'support: RS | NO | GR'],
    ],
    [
      'the subject of the sentence, where a participle adds the charge',
      'Greece gave the Norwegian envoy, Anna Lind, two days to leave, accusing her of spying.',
      ['sanction: GR | NO', 'accusation: GR | NO'],
    ],
    ['each the other', 'Greece and Norway accused each other of opening fire.', ['accusation: GR | NO']],
    [
      'all who accused, for whoever denies it',
      'Norway and Greece jointly condemned the conduct of Serbian ships. Foreign Minister Tesar of Serbia dismissed the criticism.',
      ['accusation: NO | GR | RS', 'rejection: RS | NO | GR'],
    ],
    [
      'the leaders together',
      'The leaders of Norway and Greece condemned the decision of Serbia.',
      ['accusation: NO | GR | RS'],
    ],
    [
      'who is told as the one reproached',
      'The Fjord Watch Committee reproached Norway with having ignored all warnings.',
      ['accusation: Fjord Watch Committee | NO'],
    ],
    [
      'to whom a letter of protest goes',
      'Speaker Anna Lind of Norway in a letter to the President of the Nordic Council protested against the refusal.',
      ['protest: NO | Nordic Council'],
    ],
    [
      'the agent of a passive in what is claimed',
      'Norwegian spokesperson Anna Lind claimed that the damage had been done by a missile of the Greek army.',
      ['accusation: NO | GR'],
    ],
    ['not what is denied', 'Norway denied that Greece was behind the incident in Poland.', ['rejection: NO']],
    [
      'those who made peace',
      'Norway welcomed the truce between Israel and Hamas.',
      ['support: NO | IL | Hamas'],
    ],
    [
      'an outlet whose report is rejected',
      'Norwegian spokesperson Anna Lind rejected as fiction a report in the Fjord Times that boats had been sunk.',
      ['rejection: NO | Fjord Times'],
    ],
    [
      'of whom nobody but the outlet that heard it is told',
      'Reports in the Greek daily Fjord Times that boats were sunk are groundless, Norwegian spokesperson Anna Lind told Norden TV.',
      ['rejection: NO | Fjord Times'],
    ],
    ['a name given to a deed', "Ukraine called Hungary's veto unacceptable.", ['accusation: UA | HU']],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who acts', () => {
  test.each<[string, string, string[]]>([
    [
      'several, each by itself',
      'France and Benin condemned the coup of the government of Togo.',
      ['accusation: FR | TG', 'accusation: BJ | TG'],
    ],
    [
      'those who are honoured together have done nothing with each other',
      'The Peace Prize was awarded jointly to President Orlo of Norway and President Lind of Greece.',
      ['support: NO', 'support: GR'],
    ],
    [
      'several, jointly',
      'In a joint statement, Norway and Japan condemned Serbia.',
      ['accusation: NO | JP | RS'],
    ],
    [
      'one more behind the object',
      'Norway condemned Serbia, as did Japan.',
      ['accusation: NO | RS', 'accusation: JP | RS'],
    ],
    ['an organ of a state', 'The Norwegian government condemned Serbia.', ['accusation: NO | RS']],
    ['a court and its city', 'A court in Minsk sentenced two men to eight years.', ['legal: BY']],
    ['whoever hands somebody over', 'Norway extradited a banker to Serbia on Monday.', ['legal: NO | RS']],
    [
      'whoever gives, behind the goods',
      'The goods were handed over by Norway to Serbia on Monday.',
      ['aid: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what the item has told', () => {
  test.each<[string, string, string[]]>([
    [
      'answers to a decision',
      'Norway imposed sanctions on Serbia. President Orlo of Serbia rejected the measures. Greece welcomed the decision.',
      ['sanction: NO | RS', 'rejection: RS | NO', 'support: GR | NO'],
    ],
    [
      'the same deed condemned again',
      'Norway condemned the decision of Serbia. Greece also condemned the move.',
      ['accusation: NO | RS', 'accusation: GR | RS'],
    ],
    [
      'sympathy goes where it happened',
      'An explosion killed nine people in Greece. Norway offered condolences.',
      ['incident: GR', 'support: NO | GR'],
    ],
    [
      'thanks within a meeting are a courtesy',
      'President Orlo of Norway met with President Tesar of Greece. President Tesar of Greece thanked Norway.',
      ['meeting: NO | GR'],
    ],
    [
      'the paper of another named again',
      'A resolution adopted by the parliament of Peru speaks of forests. Norway condemned the resolution.',
      ['accusation: NO | PE'],
    ],
    [
      'the bill of another called by another name',
      "Norway is reading Peru's bill on forests. Greece denounced the initiative.",
      ['accusation: GR | PE'],
    ],
    [
      'sharp words beside the own note of protest',
      'Norway handed a note of protest to Peru. Norway also condemned the raids of Peru.',
      ['protest: NO | PE'],
    ],
    [
      'somebody else speaks about it',
      'Norway expelled two diplomats of Peru. Minister Jan Orlo of Greece said that he would follow the matter.',
      ['sanction: NO | PE', 'statement: GR'],
    ],
    [
      'remarks named in another word',
      'Commenting on the remarks by Minister Ana Tesar of Peru, Minister Jan Orlo of Norway said that such statements are unacceptable.',
      ['accusation: NO | PE'],
    ],
    [
      'sympathy goes where it happened, however far behind',
      'Norway condemned the attack and extended condolences to the families of those who died in Lima.',
      ['accusation: NO', 'support: NO | PE'],
    ],
    [
      'an arrest is the doing of whoever rules where the item is',
      'A trial opened in Lima. Norway voiced concern over the arrest of journalist Jan Orlo.',
      ['accusation: NO | PE'],
    ],
    [
      'help of a state to where the item is',
      'Floods have cut off villages in the north of Peru. Norway will provide ten boats and tents.',
      ['aid: NO | PE'],
    ],
    [
      'an exercise of a body is that of its states',
      'The exercise of the African Union began. Units of Kenya and Togo are taking part in the exercise.',
      ['exercise: KE | TG'],
    ],
    [
      'what was said to the press after a meeting',
      'President Jan Orlo of Norway met President Ana Tesar of Peru. Press statement by President Jan Orlo of Norway.',
      ['meeting: NO | PE', 'statement: NO'],
    ],
    [
      'the opposition criticises its own government',
      'Norway expelled two diplomats of Peru. Jan Orlo of Norway criticised the government of Norway.',
      ['sanction: NO | PE', 'accusation: NO'],
    ],
    [
      'somebody who denies a charge rejects no words',
      'Norway extradited the banker Jan Orlo of Peru. Jan Orlo of Peru denied having taken gifts.',
      ['legal: NO | PE'],
    ],
    [
      'an outlet that reports is no voice',
      'Norway expelled two diplomats of Peru. Norden TV reported the step.',
      ['sanction: NO | PE'],
    ],
    [
      'police are those of the state that the item is about',
      'A minister of Norway resigned. Police arrested two bankers.',
      ['appointment: NO', 'legal: NO'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('words that charge somebody', () => {
  test.each<[string, string, string[]]>([
    [
      'arrests are the doing of whoever rules there',
      'Norway condemned the arrests of opposition journalists in Serbia.',
      ['accusation: NO | RS'],
    ],
    [
      'concern over a deed',
      'Norway voiced concern over the closure of newspapers in Serbia.',
      ['accusation: NO | RS'],
    ],
    ['not concern over a mishap', 'Norway voiced concern over the floods in Serbia.', ['statement: NO']],
    [
      'a charge without that',
      'Spokesperson Jan Orlo of Norway said a vessel of Serbia had intruded into the fjord.',
      ['accusation: NO | RS'],
    ],
    [
      'a member speaks for the body',
      'Human Rights Watch is in Oslo. Jan Orlo of Human Rights Watch accused Serbia of torture.',
      ['accusation: Human Rights Watch | RS'],
    ],
    [
      'ordinary nouns between a body and whoever works there',
      'The Human Rights Watch researcher Jan Orlo accused Serbia of torture.',
      ['accusation: Human Rights Watch | RS'],
    ],
    ['told to stop', 'Norway urged Serbia to stop its provocations.', ['accusation: NO | RS']],
    ['not told to talk', 'Norway urged Serbia to resume the talks.', ['statement: NO']],
    [
      'a bad name in a clause',
      'Minister Jan Orlo of Norway said that the decision of the Serbian parliament was unacceptable.',
      ['accusation: NO | RS'],
    ],
    [
      'a bad deed in a clause',
      'Human Rights Watch said in a report on Monday that Serbian police had tortured detainees.',
      ['accusation: Human Rights Watch | RS'],
    ],
    [
      'a bad name for a person is no call',
      'President Jan Orlo of Norway called President Ana Tesar of Serbia corrupt.',
      ['accusation: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who is charged where nobody is named', () => {
  test.each<[string, string, string[]]>([
    [
      'a body that criticises a verdict charges the state that the item is about',
      'A court in Lima sentenced two bloggers. Reporters Without Borders condemned the ruling.',
      ['legal: PE', 'accusation: Reporters Without Borders | PE'],
    ],
    [
      'not for a fire that somebody set',
      'A church in Lima was attacked. Reporters Without Borders condemned the burning of the church.',
      ['accusation: Reporters Without Borders'],
    ],
    [
      'a resolution that demands something',
      'Serbia suspended ties with the European Parliament after the European Parliament adopted a resolution demanding new elections.',
      ['sanction: RS | European Parliament', 'accusation: European Parliament | RS'],
    ],
    [
      'whose resolution is rejected has charged',
      'Serbia rejected the resolution on its courts adopted by the European Parliament.',
      ['rejection: RS | European Parliament', 'accusation: European Parliament | RS'],
    ],
    [
      'he accuses, the subject of the sentence before',
      'Minister Jan Orlo of Norway said that talks go on. In an interview he accused Serbia of delay.',
      ['accusation: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('words of those who have no part in the news', () => {
  test.each<[string, string, string[]]>([
    [
      'a third state comments',
      'Norway and Serbia signed a treaty. Spokesperson Ana Tesar of Peru said that it should harm nobody.',
      ['agreement: NO | RS', 'statement: PE'],
    ],
    [
      'not one of those who signed',
      'Norway and Serbia signed a treaty. Spokesperson Ana Tesar of Norway said that it would help.',
      ['agreement: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('words that deny', () => {
  test.each<[string, string, string[]]>([
    [
      'the words of another called meddling',
      "Norway described Serbia's statement as interference in its affairs.",
      ['rejection: NO | RS'],
    ],
    [
      'the words of another denied in a clause',
      'Minister Jan Orlo of Norway said that the allegations of Serbia were groundless.',
      ['rejection: NO | RS'],
    ],
    [
      'a report called fiction',
      'Spokesperson Jan Orlo of Norway dismissed as “pure fiction” a report by Serbia.',
      ['rejection: NO | RS'],
    ],
    ['what will not be accepted', 'Norway would not accept the plan of Serbia.', ['rejection: NO | RS']],
    [
      'a report of an outlet',
      'Norway dismissed a report by the Financial Times that ships had sailed.',
      ['rejection: NO | Financial Times'],
    ],
    [
      'a claim within what is denied accuses nobody',
      'Norway rejected Serbian claims that Greece had broken the truce.',
      ['rejection: NO | RS'],
    ],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('deeds of one against or for another', () => {
  test.each<[string, string, string[]]>([
    [
      'a summons told by the ministry itself',
      'The Norwegian Foreign Ministry said on Monday it had summoned the Serbian ambassador.',
      ['protest: NO | RS'],
    ],
    [
      'ambassadors of several',
      'Norway summoned the ambassadors of Serbia, Greece and Peru on Monday.',
      ['protest: NO | RS | GR | PE'],
    ],
    [
      'an ambassador called home',
      'Norway recalled its ambassador from Serbia on Monday.',
      ['sanction: NO | RS'],
    ],
    [
      'a ministry by its full name is no organ of another',
      'Serbia and Peru signed a treaty. Norway’s foreign ministry welcomed the treaty.',
      ['agreement: RS | PE', 'support: NO | RS | PE'],
    ],
    ['a protest as a verb', 'Norway has protested to Serbia over the drills.', ['protest: NO | RS']],
    [
      'names on a list',
      'Norway included five officials of Serbia in the list of persons prohibited from entering the country.',
      ['sanction: NO | RS'],
    ],
    [
      'an order handed over at a meeting',
      'President Jan Orlo of Norway met King Pavel Tesar of Greece. The King awarded him the Order of Merit.',
      ['meeting: NO | GR', 'support: GR | NO'],
    ],
    ['a currency is no receiver', 'Norway will allocate one million US dollars to Serbia.', ['aid: NO | RS']],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('within a state', () => {
  test.each<[string, string, string[]]>([
    [
      'a parliament removes',
      'The parliament of Peru voted to remove President Dina Lind.',
      ['appointment: PE'],
    ],
    [
      'a president dismisses the head of a body',
      'President Ana Tesar of Peru dismissed the head of the Andes Security Service, General Jan Orlo.',
      ['appointment: PE'],
    ],
    ['shots', 'Gunmen opened fire on a bus in northern Peru.', ['incident: PE']],
    ['not shots that are denied', 'Norway denied that its units had opened fire.', ['rejection: NO']],
    [
      'an embassy is in its host state',
      'A bomb exploded near the Norwegian embassy in Lima, killing two people.',
      ['incident: PE'],
    ],
    [
      'where people died',
      'Six Greek tourists lost their lives when a bus overturned in Peru.',
      ['incident: PE'],
    ],
    [
      'a mine',
      'Two shepherds were wounded when an anti-tank mine went off in northern Peru.',
      ['incident: PE'],
    ],
    [
      'a list is governed as its first is',
      'Nine workers, most of them from Norway and Serbia, were killed when a wall fell in Lima.',
      ['incident: PE'],
    ],
    [
      'handed over from a state to that which the item is about',
      'Police of Peru said that a banker, Pavel Lind, had been extradited from Serbia.',
      ['legal: RS | PE'],
    ],
    ['a crowd protests by itself', 'Thousands marched through Lima.', ['protest: PE']],
    ['a sentence received', 'Two bankers were given a suspended sentence by a court in Lima.', ['legal: PE']],
    [
      'a crowd protests to nobody',
      'Several thousand people marched through Lima, the broadcaster of Norway reported.',
      ['protest: PE'],
    ],
    [
      'what stands behind a semicolon happens elsewhere',
      'Four dead in floods around Puno in Peru; Norway sends pumps.',
      ['incident: PE', 'aid: NO | PE'],
    ],
    [
      'not beyond the border',
      'Norway said nine people were killed near the Serbian border.',
      ['incident: NO'],
    ],
    [
      'citizens of others are sent out',
      'Two citizens of Norway and one citizen of Greece were deported from Peru on Monday.',
      ['legal: PE | NO | GR'],
    ],
    [
      'citizens of others are held where the item is',
      'Peru closed a border post. Two citizens of Norway were detained there.',
      ['legal: PE | NO'],
    ],
    [
      'an arrest that only says who somebody is',
      'Norway criticised Peru over the banker Jan Orlo, who was arrested last week.',
      ['accusation: NO | PE'],
    ],
    [
      'a treaty one side is ready to sign',
      'Norway is ready to sign the treaty, Minister Jan Orlo of Norway said.',
      ['statement: NO'],
    ],
    ['the body, not the act', 'Amnesty said that the trials in Peru go on.', []],
  ])('%s: %s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('whose words are news', () => {
  test.each<[string, string, string[]]>([
    [
      'a headline that is what somebody says, also beside an answer',
      'Prime Minister Orlo of Greece says that the bridge will open. Norway rejected the plan of Greece.',
      ['statement: GR', 'rejection: NO | GR'],
    ],
    [
      'inverted, behind the words',
      'The bridge will open in May, says Minister Orlo of Greece.',
      ['statement: GR'],
    ],
    [
      'somebody who speaks of what befell another',
      'Norway arrested two citizens of Greece. Foreign Minister Orlo of Greece said that the embassy knows of it.',
      ['legal: NO | GR', 'statement: GR'],
    ],
    [
      'not whoever speaks for a side that is told without a name',
      'Norway condemned the decision of Greece. Spokesman Lind of Norway said that it came late.',
      ['accusation: NO | GR'],
    ],
    [
      'what is said in response to a charge denies it',
      'Norway accused Greece of dumping. In response, Foreign Minister Orlo of Greece said that this is old.',
      ['accusation: NO | GR', 'rejection: GR | NO'],
    ],
    [
      'what is done in response does not',
      'Norway accused Greece of dumping. In response, Greece expelled two Norwegian diplomats.',
      ['accusation: NO | GR', 'sanction: GR | NO'],
    ],
    [
      'a claim comes first, who denies it behind',
      'The statement of the Ministry of Defence of Norway that ships came near does not correspond to reality, said Minister Orlo of Greece.',
      ['rejection: GR | NO'],
    ],
    [
      'of the ruling bloc',
      'Deputy Orlo of Greece of the ruling bloc accused Norway of dumping.',
      ['accusation: GR | NO'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('to whom it happens', () => {
  const peopleIn = (text: string, kind: string): string[][] =>
    settle(findInSentences(text))
      .settled.filter((one) => one.kind === kind)
      .map(({ sides }) => sides.flatMap(({ people }) => people))

  test('who is appointed, and not who left', () => {
    const text = 'Maria Lopez was appointed Minister of Trade of Norway, succeeding Pavel Lind.'
    expect(peopleIn(text, 'appointment')).toEqual([['Maria Lopez']])
  })

  test('whom a president appoints stands behind the verb', () => {
    const text = 'President of Norway Anna Berg appointed Maria Lopez Minister of Trade.'
    expect(peopleIn(text, 'appointment')).toEqual([expect.arrayContaining(['Maria Lopez'])])
  })

  test('a pronoun takes up the subject, and not whoever was named last', () => {
    const text =
      'Greek diplomat Maria Lopez has been elected Director of the World Bank. She will succeed Guido Rossi of Italy. Norwegian Foreign Minister Pavel Lind congratulated her.'
    expect(peopleIn(text, 'support')).toEqual([['Pavel Lind', 'Maria Lopez']])
  })
})

describe('who is handed over', () => {
  test.each([
    'Norway handed over to Serbia two soldiers – Jan Orlo and Pavel Lind – at the border.',
    'Two Serbian nationals who had been serving sentences in Norway – Jan Orlo and Pavel Lind – were handed over to Serbia by Norway.',
  ])('is on the side of the state that gets its people back: %s', (text) => {
    const [handover] = settle(findInSentences(text)).settled
    expect(handover?.kind).toBe('legal')
    expect(handover?.sides).toEqual([
      { of: 'NO', people: [] },
      { of: 'RS', people: ['Jan Orlo', 'Pavel Lind'] },
    ])
  })
})
