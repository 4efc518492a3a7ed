/**
 * Names of news agencies and outlets as source lines print them, upper case.
 * Needed only where the form of a line leaves doubt (no slash, no day, no brackets); an unknown name in a full source line is read all the same.
 */
export const KNOWN_AGENCIES: ReadonlySet<string> = new Set([
  'AFP', 'AGERPRES', 'AKIPRESS', 'AL ARABIYA', 'AL JAZEERA', 'ALJAZEERA', 'ANADOLU', 'ANADOLU AGENCY', 'AA', 'ANSA', 'ANTARA', 'AP', 'APA', 'ARMENPRESS',
  'ASSOCIATED PRESS', 'AZERTAC', 'AZERTAG', 'BBC', 'BELTA', 'BERNAMA', 'BLOOMBERG', 'BTA', 'CIVIL.GE', 'CNA', 'CNN', 'CTK', 'DPA', 'EFE', 'EURONEWS', 'FINANCIAL TIMES',
  'GUARDIAN', 'INTERFAX', 'INTERPRESSNEWS', 'IRNA', 'ISNA', 'JIJI', 'JIJI PRESS', 'KAZINFORM', 'KUNA', 'KYIV INDEPENDENT', 'KYODO', 'KYODO NEWS', 'LE MONDE', 'MEHR',
  'MIA', 'MONTSAME', 'MTI', 'NHK', 'NIKKEI', 'NOVINITE', 'OC-MEDIA', 'PAP', 'POLITICO', 'PTI', 'REPORT', 'REUTERS', 'RFE/RL', 'RIA', 'RIA NOVOSTI', 'SPA', 'SPUTNIK',
  'STA', 'TANJUG', 'TASNIM', 'TASS', 'TASR', 'TREND', 'TURAN', 'UKRINFORM', 'UNIAN', 'UPI', 'UZA', 'VNA', 'VOA', 'WAFA', 'WAM', 'XINHUA', 'YONHAP',
  '24.KG', '1TV', 'ロイター', '時事', '時事通信', '共同', '共同通信', '新華社', '聯合', '聯合ニュース', 'タス', 'タス通信', 'インターファクス', '朝日', '読売', '毎日', '日経', '産経',
])
