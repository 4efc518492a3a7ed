/** What stands before a name and is no office: ranks, forms of address, callings. General knowledge. */
import { wordSet } from './lists.ts'

/** Entries of several words are joined by `|`. */
const joinedWordSet = (text: string): ReadonlySet<string> =>
  new Set([...wordSet(text)].map((entry) => entry.replaceAll('|', ' ')))

/** Military, police and similar ranks: they stand before a name and are no office. Longest first when matched. */
export const MILITARY_RANKS: ReadonlySet<string> = joinedWordSet(
  `general colonel|general lieutenant|general major|general army|general brigadier|general brigadier colonel lieutenant|colonel
   major captain lieutenant admiral vice|admiral rear|admiral fleet|admiral marshal field|marshal air|marshal air|chief|marshal air|vice|marshal air|commodore air|general air|lieutenant|general group|captain wing|commander squadron|leader flotilla|admiral first|admiral counter|admiral contra|admiral vice|air|marshal
   surgeon|rear|admiral surgeon|vice|admiral surgeon|captain surgeon|commander surgeon|lieutenant lieutenant|commander sub|lieutenant sub-lieutenant
   captain|lieutenant frigate|captain corvette|captain ship|captain flight|lieutenant flying|officer pilot|officer flight|sergeant
   first|lieutenant second|lieutenant senior|lieutenant junior|lieutenant staff|sergeant senior|sergeant junior|sergeant first|sergeant lance|corporal
   petty|officer chief|petty|officer chief|warrant|officer senior|warrant|officer leading|seaman able|seaman
   division|general divisional|general brigade|general corps|general army|corps|general lieutenant|general|staff generalissimo
   chief|inspector chief|superintendent deputy|superintendent detective|inspector detective|superintendent police|inspector midshipman ensign
   commodore sergeant corporal specialist|sergeant sergeant|major master|sergeant private private|first|class sergeant|first|class infantry|private warrant|officer
   asp dsp ssp acp dcp woii woi captain|1st|rank captain|2nd|rank captain|3rd|rank captain|first|rank
   1st|rank|captain 2nd|rank|captain 3rd|rank|captain 1st|grade|captain 2nd|grade|captain 3rd|grade|captain first|rank|captain constable commander gen lt|gen maj|gen brig|gen col lt|col brig.-gen maj.-gen lt.-gen lt.-col lt maj capt adm rear|adm vice|adm`,
)

/** Forms of address and of religious or noble standing: they stand before a name and are no office. */
export const HONORIFICS: ReadonlySet<string> = joinedWordSet(
  `sheikh|ul|islam mr mrs ms miss mx dr prof professor sir dame lord lady justice h.e h.h h.r.h h.m h|e hon honorable honourable rt|hon excellency
   his|excellency her|excellency his|highness her|highness his|royal|highness his|majesty her|majesty his|holiness hrh hh hm
   sheikh shaikh sheikha shaikha sayyid sayyed sheikhulislam ayatollah grand|ayatollah hojatoleslam imam mullah maulana mufti haji hajj
   patriarch archbishop cardinal bishop metropolitan catholicos father sister brother mother reverend rev rabbi archimandrite
   monsignor monsieur madame madam mme mlle msgr mgr fr his|eminence his|beatitude his|grace hon'ble deputy comrade
   mawlawi maulvi molvi qari ustad ustaz kyai u
   ato weizero oba otunba barr ratu afioga datuk|patinggi datuk|amar datuk|wira datuk|seri|panglima pehin dato|seri|setia
   prince princess alhaji hajia eng engr engineer datuk|seri datuk dato|seri dato|sri dato tan|sri tun tunku tengku samdech daw lyonpo dasho khun hajah don doña shri smt begum`,
)

/** Callings that are no office but, standing before a name, tell that it is a person's. */
export const CALLINGS: ReadonlySet<string> = wordSet(
  `colonel lieutenant sergeant admiral contributor freelancer democrat republican conservative predecessor successor holder occupant incumbent general chamberlain colleague rival host attorney founder partner namesake journalist activist analyst expert lawyer businessman businesswoman entrepreneur blogger oppositionist politician dissident
   historian economist writer poet singer artist athlete resident victim citizen national diplomat official oligarch tycoon billionaire
   scholar researcher scientist reporter correspondent editor commentator observer defender campaigner philanthropist
   co-owner co-founder co-principal prisoner detainee suspect defendant convict hostage soldier serviceman servicewoman policeman policewoman officer guard pilot driver
   captain sailor fisherman farmer student teacher doctor nurse engineer worker detective banker broker trader lobbyist smuggler
   advocate barrister solicitor counsel professor lecturer academic author novelist filmmaker actor actress musician composer
   photographer cameraman camerawoman presenter anchor broadcaster columnist publisher whistleblower hacker fugitive gunman
   attacker assailant militant commander veteran volunteer priest monk nun cleric preacher pastor unionist
   deputy figure champion boxer footballer wrestler coach cosmonaut astronaut refugee migrant tourist survivor witness hero laureate
   strongman warlord gangster financier magnate heir candidate nominee frontrunner player climber conductor pianist violinist guide
   sociologist anthropologist psychologist physicist chemist biologist surgeon theologian jurist philologist linguist archaeologist mathematician geologist pensioner firefighter interpreter translator consultant strategist
   organizer organiser comedian influencer cyclist swimmer mountaineer friend
   son daughter wife husband brother father mother widow widower sister uncle aunt nephew niece cousin grandson granddaughter`,
)
