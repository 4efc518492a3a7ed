/** What heads of bodies are called in Japanese: the same English title is another word in a bank, a party, a court. */

/** `body` is matched against the words of the body's name in small letters; the first row that fits counts. */
export const JAPANESE_OFFICERS: readonly { body: RegExp; titles: Readonly<Record<string, string>> }[] = [
  {
    body: /\b(?:party|partiya|partisi|pml|likud|kuomintang)\b/u,
    titles: { President: '党首', Leader: '党首', Chairman: '党首', 'Secretary General': '幹事長' },
  },
  {
    body: /\b(?:bank|monetary fund|oil fund|reserve|red cross|red crescent)\b/u,
    titles: { President: '総裁', Governor: '総裁', Chairman: '総裁' },
  },
  {
    body: /\b(?:court|tribunal)\b/u,
    titles: { President: '所長', Prosecutor: '検察官', Judge: '判事' },
  },
  {
    body: /\b(?:university|college|academy)\b/u,
    titles: { President: '学長', Rector: '学長', Chancellor: '学長' },
  },
  {
    body: /\b(?:assembly|parliament|council|bundestag|senate|congress)\b/u,
    titles: {
      President: '議長',
      Chairman: '議長',
      Chair: '議長',
      Chairperson: '議長',
      'Secretary General': '事務総長',
    },
  },
  {
    body: /\b(?:commission|committee)\b/u,
    titles: { President: '委員長', Chairman: '委員長', Chair: '委員長', Chairperson: '委員長' },
  },
  {
    body: /\b(?:company|corporation|airlines?|airways|holding|group|ojsc|cjsc|jsc|llc|ltd|inc|plc|motors|energy|energies|oil|gas|petroleum|steel|railways|industries|electric|socar|bp|gazprom|rosatom|rosneft|petronas|petrobras|adnoc|masdar|aramco)\b/u,
    titles: { President: '社長', Chairman: '会長', 'General Director': '社長', 'Director General': '社長' },
  },
  {
    body: /\b(?:association|federation|confederation|society|chamber|foundation|olympic|league|guild)\b/u,
    titles: {
      President: '会長',
      Chairman: '会長',
      Chair: '会長',
      Chairperson: '会長',
      'Secretary General': '事務局長',
    },
  },
  {
    body: /\b(?:cent(?:er|re)|institute|think tank)\b/u,
    titles: { President: '所長', Chairman: '所長', Chair: '所長', Director: '所長', Head: '所長' },
  },
  {
    body: /\b(?:nations|organi[sz]ation|union|states|community|commonwealth|treaty|forum|cooperation|conference|unesco|nato|asean|osce|opec|interpol)\b/u,
    titles: { President: '議長', Chairman: '議長', Chair: '議長', 'Secretary General': '事務総長' },
  },
]
