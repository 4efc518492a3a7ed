import type { EventRule } from '../rule.ts'

const GOODS =
  'aid|assistance|help|support|humanitarian|buses|medicine|medicines|medical|food|equipment|laptops|uniforms|vehicles|ambulances|generators|tonnes|tons|package|packages|funds|million|billion|grant|loan|credit|supplies|vaccines|books|cars|computers|relief|shipment|shipments|team|teams|rescuers|firefighters|doctors|helicopter|helicopters|pumps|tents|blankets|wheat|grain|flour|rice|fuel|hospital|clinic|school|boats|trucks|euros|dollars|yen|purifiers|machines|machinery|engineers|$*|€*|£*'

/** Exercises, aid, praise: one side for or with another. */
export const COOPERATION: readonly EventRule[] = [
  {
    id: 'exercise.started',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills|manoeuvres|maneuvers … kicks|kicked|commenced|began|begins|begin|started|starts|start|continue|continues|concluded|concludes|ended|ends|held|underway|conducted|took|wrapped|opened',
    frame: 'all',
    reason: 'a military exercise runs',
    yes: 'The joint exercise of Greece and Norway commenced in Crete.',
    no: 'The exercise book of Greece was printed.',
  },
  {
    id: 'exercise.of-forces',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills … forces|navies|navy|troops|armies|units … started|began|ended|concluded|underway|held|conducted',
    frame: 'all',
    reason: 'whose forces exercise stands between',
    yes: 'The joint exercise of the naval forces of Greece and Norway, held off Crete, has ended.',
    no: 'The exercise of power by Greece ended.',
  },
  {
    id: 'exercise.conducted',
    kind: 'exercise',
    pattern:
      'taking|take|takes|took|participate|participated|participating|conducted|conduct|conducts|held|hold|holds|launched|launch|launches|began|begin|begins|started|start|starts|staged|completed|concluded … exercise|exercises|drill|drills|manoeuvres|maneuvers',
    frame: 'all',
    reason: 'forces conduct an exercise',
    yes: 'Greece and Norway conducted joint naval exercises.',
    no: 'Greece conducted an orchestra.',
  },
  {
    id: 'aid.gave',
    kind: 'aid',
    pattern: `donated|donates|donate|provided|provides|provide|providing|delivered|delivers|deliver|sent|sends|send|pledged|pledges|pledge|promised|promises|promise|supplied|supplies|granted|grants|allocated|allocates|dispatched|dispatches|shipped|ships|handed|hands|gave|gives|give|contributed|contributes|extended|extends|offered|offers|committed|commits|presented|presents|approved|approves|disbursed|disburses|extend … ${GOODS}`,
    verb: true,
    frame: 'benefits',
    needs: 'two-sides',
    reason: 'goods or money for another',
    yes: 'Greece donated ten buses to Norway.',
    no: 'Greece sent a note to Norway.',
  },
  {
    id: 'aid.donates',
    kind: 'aid',
    pattern: 'donated|donates|donate|donation',
    frame: 'benefits',
    needs: 'two-sides',
    reason: 'to donate is aid whatever is given',
    yes: 'Greece donates pumps to Norway.',
    no: 'Blood donors gathered in Norway.',
  },
  {
    id: 'aid.goods',
    kind: 'aid',
    pattern:
      'goods|aid|supplies|equipment|tents|shipment|cargo|vehicles|medicines was|were handed|delivered|donated|sent|flown',
    frame: 'benefits',
    needs: 'two-sides',
    reason: 'the goods come first, the giver behind `by`',
    yes: 'The goods were handed over by Ambassador Lind of Norway to the Greek Red Cross in Greece.',
    no: 'The goods were delivered late.',
  },
  {
    id: 'aid.restored',
    kind: 'aid',
    pattern:
      'restore|restored|restoration|rebuild|rebuilt|renovate|renovated|implement|finance|financed … monuments|school|schools|hospital|church|houses|infrastructure|restoration|project|projects',
    frame: 'to',
    links: ['in', 'for', 'at'],
    needs: 'two-sides',
    reason: 'restoration for another',
    yes: 'The Orlo Foundation will restore monuments in Norway.',
    no: 'Greece restored its own schools.',
  },
  {
    id: 'support.thanked',
    kind: 'support',
    pattern:
      'thanked|thanks|thank|praised|praises|praise|hailed|hails|commended|commends|welcomed|welcomes|welcome|congratulated|congratulates|congratulate|congratulating|honoured|honored|backed|backs|lauded|lauds|applauded|applauds|applaud|saluted|salutes|felicitated|felicitates|endorsed|endorses',
    frame: 'answers',
    links: ['for', 'on'],
    reason: 'thanks, praise, congratulation',
    yes: "Greece praised Norway's efforts.",
    no: 'The thanks were short.',
  },
  {
    id: 'support.expressed',
    kind: 'support',
    pattern:
      'expressed|expresses|express|expressing|extended|extends|offered|offers|sent|sends|conveyed|conveys|voiced … condolences|gratitude|sympathy|congratulations|solidarity|support|thanks|appreciation|greetings',
    frame: 'to',
    links: ['to', 'for', 'with', 'over'],
    reason: 'condolences and congratulations as a noun',
    yes: 'The King extended condolences to President Orlo of Greece.',
    no: 'The King expressed doubt in Greece.',
  },
  {
    id: 'support.received-wishes',
    kind: 'support',
    pattern: 'received|receives … congratulations|condolences|congratulatory|congratulation',
    frame: 'by',
    links: ['from'],
    needs: 'two-sides',
    reason: 'letters of congratulation and condolence, told by who gets them',
    yes: 'The King of Norway received a cable of congratulations from President Orlo of Greece.',
    no: 'The King of Norway received an envoy from Greece.',
  },
  {
    id: 'support.reaffirmed',
    kind: 'support',
    pattern:
      'reaffirmed|reaffirms|reaffirm|reiterated|reiterates|pledged|pledges … support|solidarity|backing',
    frame: 'to',
    links: ['to', 'for', 'with'],
    nominal: true,
    reason: 'support that is said again is news only as a headline',
    yes: 'Greece reaffirms support for Norway.',
    no: 'Greece reaffirms its borders.',
  },
  {
    id: 'support.condolences',
    kind: 'support',
    pattern: 'condolences|congratulations|condoles to|with|on',
    frame: 'to',
    needs: 'two-sides',
    reason: 'headlines leave the verb out',
    yes: 'President Tesar of Norway offers congratulations to the King of Greece.',
    no: 'Congratulations to all.',
  },
  {
    id: 'support.letter',
    kind: 'support',
    pattern:
      'sent|sends|addressed|conveyed|conveys … congratulatory|condolence|congratulation|sympathy ?letter|message|telegram|cable ?of ?condolences',
    frame: 'to',
    links: ['to'],
    reason: 'letters of congratulation and condolence',
    yes: 'The King of Norway sent a congratulatory letter to President Orlo of Greece.',
    no: 'The King sent a parcel to Greece.',
  },
  {
    id: 'support.awarded',
    kind: 'support',
    pattern:
      'awarded|awards|award|presented|decorated|conferred|bestowed … order|medal|prize|title|award|degree|citizen|citizenship|decoration',
    frame: 'patient',
    reason: 'an honour is given; who gives it stands before or after `by`',
    yes: 'President Orlo of Greece was awarded the Peace Prize.',
    no: 'The contract was awarded to a firm in Norway.',
  },
  {
    id: 'support.bestowed',
    kind: 'support',
    pattern:
      'order|medal|prize|award|awards|title|decoration|degree|citizenship … conferred|presented|bestowed|awarded|handed',
    frame: 'bestowed',
    reason: 'the honour comes first, who gets it behind `upon` or `to`, who gives it behind `by`',
    yes: 'The Order of Merit was conferred upon Ambassador Lind of Norway by President Orlo of Greece.',
    no: 'The title of the book was long.',
  },
  {
    id: 'support.declared-honorary',
    kind: 'support',
    pattern: 'declared|declares|named|names|made … honorary',
    frame: 'object',
    reason: 'honorary citizens and doctors',
    yes: 'The Athens City Council declared King Lind an honorary citizen.',
    no: 'He declared his goods at the border of Norway.',
  },
]
