/** How people are named around the world: particles, endings of family names, common given names. General knowledge. */
import { wordSet } from './lists.ts'

/** Lower-case words within a name; a name neither begins (in mid-sentence) nor ends with one. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  'dela delos los ould oulad wald binti bte bin bint ibn abu al el ul ur ud as ad an de da do dos das del della dello di du la le les van von der den ter ten y e zu zur oglu ogly uly kyzy kizi qizi gizi oghlu oğlu qızı ap af',
)

/** Patronymic markers: they follow the father's name (`Salah oglu`), so the word before them is no family name. */
export const PATRONYMIC_MARKERS: ReadonlySet<string> = wordSet('oglu oghlu ogly uly ulu kyzy kizi qizi gizi')

/** Suffixes that hardly any English common word has: a capitalised word that ends so is a family name. */
export const FAMILY_NAME_ENDINGS =
  /(?:\p{L}{2}(?:ov|ev|yev)|ova|eva|yeva|skyy|sky|skyi|skiy|skij|ski|ska|ska[iy]a|enko|chenko|chuk|iuk|yuk|yan|ian|iants|yants|shvili|dze|adze|idze|uri[ae]|zade|zadeh|zada|oglu|oğlu|(?:[bcçdgğhjkmnrsştvxyz]|bey|bay)l[iı]|ić|vic|vić|ovic|opoulos|akis|idis|sson|ssen|sdottir|escu|eanu|inen|nen|aitis|auskas|iene|aite|poor|pour|nejad|manesh|wicz|czyk|ák|ová|ský|bayev|bekov|liev|ullah|allah|uddin|eddine|singh|kumar|murthy|inho|ães|ñez|guez|rrez|ández|ález)$/iu

/** Words of bulletins with such an ending that are no family's: oil fields of the Caspian Sea, towns. */
export const NO_FAMILY_NAMES: ReadonlySet<string> = wordSet('gunashli guneshli güneşli gunesli')

/** Chinese, Korean and Vietnamese family names: they stand first, and the given name follows. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han feng deng cao peng
   zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jia xi mao qin fu fang bai zou meng xiong qi
   kong shi dai duan lei hou shao qian yin gu hao cui qiu eom tak
   kim lee park choi jung jeong kang cho yoon yun jang lim im oh seo shin kwon hwang ahn an song yoo hong jeon ko moon son bae
   baek paik paek nam noh ryu cha joo woo min ban chung roh rhee ri pak
   ha ta kieu luong chu lai doan quach luu mac nghiem khuat huynh truong
   nguyen tran le pham phan vu vo dang bui do ho ngo duong ly dao dinh trinh hun sok men prak chea`,
)

/** Given names that often are the first of two: `Jean-Pierre`, `Anna-Maria`. */
export const FIRST_HALVES: ReadonlySet<string> = wordSet(
  'jean marie anne anna jose hans karl juan luis ana eva jan john mary',
)

/** Common given names of many languages, beside those that compromise knows (mostly English and West European ones). */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  `abdul abdulla abdullah abdulaziz abdelaziz abdelfattah abdelmadjid abdurrahman abiy adel adil adnan afonso agnieszka ahmad ahmed ahmet
 aigul ainura aisha akmal akylbek alaa albin aleksandar aleksandr aleksei aleksey alejandro alena alessandro alexandr alexei alexey alexis
 ali alican aliya aliyu altynay alyona amadou amina amir amira ana anatoly andrej andrei andrey andrii andrius andriy angela angelika anil
 ankit annalena anders andres antonio antony anton anvar anwar ararat arkadi armen arman arsen artem artur aruna arvind asad asel ashot asif askar aslan ayman
 ayrat aysel aziz azamat azerbaycan baba babacar babak badr bahar bakhtiyar bakyt balazs bashar bassam batu baurzhan bayram bektur benyamin berdibek bilal bogdan
 bojan bola boris borys branislav bruno bulat burak carlos catherine cem charles chinedu chrystia claudia cyril dacian dalia damir dan daniela danilo daniyar dariga
 darius dariusz dato david davit davron denys dhananjaya diana didier diego dilma dilshod dimitar dimitri dina djoomart dmitri dmitriy dmitro dmitry dmytro donald dragan
 dusan ebrahim edgar edgars eduard eduardo ehud ekaterina eldar elena elham elina elvira emil emin emine emmanuel emomali enrique eray erdal erlan ernesto esteban
 evgeny fadi fahad fahd faisal faiz farhad farid farrukh fatih fatima fatma fayez felipe ferdinand fernando ferhat fidan fikret filip florin fouad francisco fuad gabriel
 galina galym ganjar georgi giorgi giorgia giorgio giovanni giuseppe gokhan goran grigol grigory guido gulnara gunel gurban guillermo guzel habib haile hakan hakob hamad hamid
 hamidreza hamza harjit hasan hashim hassan hazem heikki helena henrik hisham hossein houssem hovik hrant hugo hulusi husain huseyn hussain hussein ibrahim idris igor ihor
 ijaz ilham ilie ilir ilkin ilya iman imran inam ines inga ingrid ion irakli irfan irina isaias ishaq iskander ismail issa ivan ivana ivo jabir jacek jafar jair jaishankar jakub jamal
 jamila jamshid jan janez jean pierre janos jaroslav jasim jasmin javad javid javier jawad jens jerzy jinping joao johan jonas jorge jose joseph jovan juan juana julia julio julius
 kaja kamal kamil kamila kamran karel karim karin karol kasim kassym katarina kaspars keir kemal kerem khalid khalifa khaled khalil khurshid klaus konstantin kostas krisjanis krzysztof kwame kyriakos
 lana lars laszlo laura layla leila leonid leyla lidia linas lindiwe lorenzo lubna luca luis luiz lukas lukasz lula lyudmila maciej magdalena mahamat mahammad maher mahmoud mahmud mahinda maia
 majid makhmud malik mamuka manuel marat marcelo marcin marek maria mariam marija marina mario marko marta martin mariusz maryam masoud masud mateusz matteo maulen maurizio
 maxim mehdi mehmet mehriban mette mevlut michal miguel mihai mikael mikhail mikheil milan milica milos miro mirwais mirza mirzo misha mitko mohamad mohamed mohammad mohammed
 mohsen moin moussa mubarak muhammad muhammadu muhtar mukhtar munir murad murat mustafa mustapha mykhailo mykola nabil nadia naftali nahid najib nana narendra nariman nasser natalia natig nayib
 nazim nazira nguyen nicola nicolae nicolas nihad nika nikol nikola nikolai nikolay nikolaos nino nizar noor norbert nour nurlan nursultan ognjen olaf olaseni oleg oleh oleksandr oleksii olena olga olzhas
 omar omer ondrej onur orkhan oscar osman pablo paolo parviz patrice pavel pavlo pawel pedro pekka peter petr petra petro petteri philippe piotr pietro pranab prabowo qasim qassem radek radoslaw rafael rahman
 rahul raimonds raisa raja rajnath ramil ramiz ramzan rashad rashid rauf ravshan recep reem resul retno reza riad ricardo rinat rishi riyad roberta roberto rodrigo roman rosen rovshan roza
 rumen rumiana ruslan rustam sabina sabit sadyr saeed safiye said saida sahil salah salih salim salman salva samad sameh samir samira samuel sanae sandra sanjar sanna santiago sara sardor sarvar sattar saud
 sebastian selim selma serdar serge sergei sergej sergey sergii serhii serhiy sevda shahbaz shahid shavkat shehbaz sherali sherzod shigeru shukri slavko sohrab stanislav stefan stefano stepan
 stevo subrahmanyam sultan susana svetlana syed taha tahir talal tamar tamara tamas tamim tanja tarana tareq tarek tariq tarja tatiana tatyana taur tayyip tedros temur tetiana tofig tomas tomasz tomislav
 toomas tural turki tymofiy ulf umar umaro ursula usman vaclav vadim vahagn vahan vakhtang valdis valentin valentina valeria valerio valery valeriy vasif vasil vasily vasyl velayat verka vesna vicente
 clemence constance prudence hortense felicity verity charity honorine vigen viktor viktoria vilayat vitali vitaliy vjosa vladimir vlad volodymyr vyacheslav wael waleed walid wang wassim wojciech xavier yahya yair yana yaroslav yasin yasser yazan
 yerlan yermek yevgeny yoav yohannes yoon yoweri yulia yuri yuriy yury yusif yusuf zafar zahid zahra zalina zaur zayed zbigniew zdravko zelimkhan zeljko zhanar zhaslan ziad zohar zohra zohran zoltan
 zoran zulfiya zuzana akira aiko haruto hiroshi kenji keiko naoko shinzo taro yoko yoshimasa yoshihide takeshi toshimitsu fumio kaoru junichiro makoto satoshi
 chidi ngozi olusegun kofi akinwumi thabo nelson uhuru wanjiru kipchoge odhiambo tigist abebe bekele getachew workneh demeke taye hailemariam meles amara fatoumata ousmane macky alassane
 joko budi sri siti agus bambang megawati airlangga mahathir somchai prayut srettha paetongtarn anutin bongbong leni
   afgan agil akif alakbar alim ayaz aynur elchin elgiz elmar elmir elnur elshad elshan etibar eyvaz fariz fazil firudin gulshan hafiz hikmet ilgar
   intigam javanshir jeyhun kanan khayal khatira lala mahir malahat mazahir mehman mubariz mushfig namig narmin nigar nijat nurana oruj qabil rahim ramin
   rasim rasul rizvan rovshana rufat saadat sabuhi sahib sahiba sanan sarkhan seymur shahin shahla shamil sona taleh tariel teymur togrul turkan ulvi
   ulviyya vagif vahid vidadi vugar vusal yashar yavar zakir zemfira zulfugar`,
)

/** What ships of navies and coast guards have before their names, whoever they are named after: `BRP Velda Sorn`. */
export const SHIP_PREFIXES = wordSet(
  `BRP USS USNS USCGC HMS HMAS HMCS HMNZS RFA KRI KD RSS HTMS INS ICGS ROKS JS JDS JCG TCG BNS BCGS PNS PMSS SLNS UMS ARA BAP ARC FGS
   FNS HNLMS HNoMS HDMS HSwMS ORP ITS NRP ESPS SAS NNS KNS EML RV MV MT`,
)
