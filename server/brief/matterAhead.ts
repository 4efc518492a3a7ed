/** Of what it is told in Japanese that it is to begin, to be signed or held: bulletins say so in English alone. Pure. */

/** Words by which something is told ahead, and how Japanese says it. */
export interface AheadRow {
  ja: string
  words: RegExp
  yes: string
  no: string
}

/** The first that fits. */
export const MATTERS: readonly AheadRow[] = [
  {
    ja: '憲法草案',
    words:
      /\b(?:text|draft|version)s? (?:of|for) the (?:\p{Ll}+ )?[Cc]onstitution\b|\bfinal version of the draft\b/u,
    yes: 'The text of the new Constitution will be published',
    no: 'The text of the speech will be published',
  },
  {
    ja: '任期',
    words: /\b(?:powers|terms? of office|mandates?)\b/iu,
    yes: 'The powers of the judge expire on 1 July',
    no: 'The terms were agreed',
  },
  { ja: '国民投票', words: /\breferendum\b/iu, yes: 'The referendum will be held', no: 'He refers to it' },
  {
    ja: '補欠選挙',
    words: /\bby-elections?\b/iu,
    yes: 'A by-election will be called',
    no: 'An election will be called',
  },
  {
    ja: '地方選挙',
    words: /\b(?:municipal|local|regional) elections?\b/iu,
    yes: 'The party would run in the municipal elections',
    no: 'The municipality will sell it',
  },
  {
    ja: '選挙',
    words: /\belections?\b(?! (?:commission|official|observ))/iu,
    yes: 'The election will be held',
    no: 'The Election Commission will meet',
  },
  {
    ja: '融資契約',
    words: /\b(?:loan|credit) (?:agreement|contract)s?\b/iu,
    yes: 'The loan agreement is expected to be signed',
    no: 'The loan will be repaid',
  },
  {
    ja: 'ガス購入協定',
    words:
      /\b(?:agreement|contract)s?\b[^,;.]*\b(?:gas)\b|\bgas (?:purchase|supply|sales?) (?:agreement|contract)s?\b/iu,
    yes: 'The signing of an agreement on the purchase of gas is expected',
    no: 'Gas will be sold',
  },
  {
    ja: '条約',
    words: /\btreat(?:y|ies)\b/iu,
    yes: 'The treaty will be signed',
    no: 'He will be treated',
  },
  {
    ja: '覚書',
    words: /\bmemorand(?:um|a)\b/iu,
    yes: 'A memorandum will be signed',
    no: 'A memorial will be opened',
  },
  {
    ja: '協定',
    words: /\b(?:agreement|contract|protocol)s?\b/iu,
    yes: 'The agreement will be signed',
    no: 'They agreed to come',
  },
  {
    ja: '共同宣言',
    words: /\bjoint (?:declaration|statement)\b/iu,
    yes: 'A joint declaration will be signed',
    no: 'A joint exercise will be held',
  },
  {
    ja: '直行便',
    words: /\b(?:direct|daily|regular|passenger)?\s?(?:flights?|air (?:service|link)s?)\b/iu,
    yes: 'The airline will launch daily flights',
    no: 'Norway will buy fighter jets',
  },
  {
    ja: '国境検問所',
    words: /\b(?:crossings?|checkpoints?)\b/iu,
    yes: 'They agreed to open the crossing',
    no: 'They will cross the river',
  },
  {
    ja: '鉄道',
    words: /\b(?:railways?|rail link)\b/iu,
    yes: 'The railway will be completed',
    no: 'The trail will be opened',
  },
  {
    ja: '無償資金',
    words: /\bgrants?\b/iu,
    yes: 'The bank will provide a grant',
    no: 'They were granted leave',
  },
  {
    ja: '事業化調査',
    words: /\bfeasibility stud(?:y|ies)\b/iu,
    yes: 'The feasibility study is to be updated',
    no: 'It is feasible to meet',
  },
  {
    ja: '工事',
    words: /\b(?:construction|works? on)\b/iu,
    yes: 'Construction was expected to start',
    no: 'The constructive talks will go on',
  },
  {
    ja: '防空システム',
    words: /\bair[- ]defen[cs]e (?:systems?|missiles?)\b/iu,
    yes: 'France will deliver three air defense systems',
    no: 'The defence ministers will meet',
  },
  {
    ja: '軍事演習',
    words: /\bexercises?\b|\bdrills?\b/iu,
    yes: 'The exercise will last until 1 July',
    no: 'The drilling will start',
  },
  {
    ja: '釈放',
    words: /\brelease\b/iu,
    yes: 'The release will be completed by 1 July',
    no: 'The lease will be extended',
  },
  {
    ja: '最低賃金',
    words: /\bminimum wage\b/iu,
    yes: 'The minimum wage will be increased',
    no: 'They will wage war',
  },
  { ja: '年金', words: /\bpensions?\b/iu, yes: 'Pensions will be raised', no: 'A pensive man will speak' },
  {
    ja: '控訴審',
    words: /\bcourt of appeal\b|\bappeals? (?:court|hearing)\b|\bhear(?:ing)? (?:the )?appeals?\b/iu,
    yes: 'The Court of Appeal will begin hearing the case',
    no: 'The appeal for help will be heard',
  },
  {
    ja: '専門家',
    words: /\bexpert (?:mission|group|team)s?\b|\bgroup of specialists\b/iu,
    yes: 'An expert mission would be sent',
    no: 'The mission was accomplished',
  },
  {
    ja: '報告書',
    words: /\breports?\b/iu,
    yes: 'The report will be published',
    no: 'The reporter will come',
  },
  {
    ja: '予算案',
    words: /\bbudget\b/iu,
    yes: 'The draft budget will be submitted',
    no: 'A budding poet will come',
  },
  {
    ja: '法案',
    words: /\b(?:bill|draft law|amendments)\b/iu,
    yes: 'The bill will be put to the vote',
    no: 'The billing will end',
  },
  { ja: '草案', words: /\bdrafts?\b/iu, yes: 'These drafts will be submitted', no: 'A draughty room' },
  { ja: '学校', words: /\bschools?\b/iu, yes: 'Norway would build a school', no: 'Scholars will meet' },
  {
    ja: '資機材',
    words: /\b(?:equipment|generators|machines|devices)\b/iu,
    yes: 'The ambassador will hand over the equipment',
    no: 'The ambassador will be equipped',
  },
  {
    ja: '制裁',
    words: /\bsanctions\b/iu,
    yes: 'The sanctions will be lifted',
    no: 'It was sanctioned by law',
  },
  {
    ja: '首脳会議',
    words: /\bsummits?\b/iu,
    yes: 'The next summit will take place in Oslo',
    no: 'The summiteers came home',
  },
  {
    ja: '国境画定委員会会合',
    words: /\b(?:border|delimitation)\b.*\bcommissions?\b|\bcommissions? on (?:the )?delimitation\b/iu,
    yes: 'The border commissions will next meet in Bergen',
    no: 'The border will be closed',
  },
  {
    ja: '政府間委員会',
    words: /\bintergovernmental commission\b/iu,
    yes: 'The session of the intergovernmental commission will be held',
    no: 'The commission on fish will meet',
  },
  {
    ja: '委員会会合',
    words: /\bcommissions?\b/iu,
    yes: 'The commissions will next meet in Bergen',
    no: 'The Commissioner will come',
  },
  {
    ja: '次回協議',
    words: /\bnext (?:round|consultations)\b/iu,
    yes: 'The next round will be held in Oslo',
    no: 'The next day it rained',
  },
  {
    ja: '政治協議',
    words: /\bpolitical consultations\b/iu,
    yes: 'The political consultations will be held',
    no: 'He will consult a lawyer',
  },
  {
    ja: '相互訪問',
    words: /\breciprocal visits\b/iu,
    yes: 'Members of the two parliaments will pay reciprocal visits',
    no: 'Members will visit Oslo',
  },
  {
    ja: '訪問',
    words: /\b(?:visits?|trip)\b/iu,
    yes: 'The visit of Lind to Athens will take place',
    no: 'The visitors will come',
  },
  {
    ja: '次回会合',
    words: /\bnext(?:, \d+\w\w,?)? (?:\d+\w\w )?(?:meeting|session)\b|\b\d+(?:st|nd|rd|th) meeting\b/iu,
    yes: 'The next meeting will be held in Oslo',
    no: 'The meeting was next to the sea',
  },
  {
    ja: '会合',
    words: /\b(?:meetings?|sessions?|talks|conference|forum|groups?)\b/iu,
    yes: 'The talks will be held in Oslo',
    no: 'They met in Oslo',
  },
]

/** 直行便, 国民投票; empty where no row knows it. */
export const matterInJapanese = (words: string): string =>
  MATTERS.find((row) => row.words.test(words))?.ja ?? ''
