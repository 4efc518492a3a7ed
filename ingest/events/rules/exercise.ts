import type { EventRule } from '../rule.ts'

/** Military exercises, of one state or of several. */
export const EXERCISE: readonly EventRule[] = [
  {
    id: 'exercise.started',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills|manoeuvres|maneuvers|wargames … kicks|kicked|kick|commenced|commence|began|begun|begins|begin|beginning|started|starts|start|continue|continues|continued|concluded|concludes|ended|ends|held|underway|conducted|took|wrapped|opened',
    frame: 'all',
    reason: 'a military exercise runs',
    yes: 'The joint exercise of Greece and Norway commenced in Crete.',
    no: 'The exercise book of Greece was printed.',
  },
  {
    id: 'exercise.of-forces',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills … forces|navies|navy|troops|armies|units … started|began|begun|ended|concluded|underway|held|conducted|wrapped|finished|completed',
    frame: 'all',
    reason: 'whose forces exercise stands between',
    yes: 'The joint exercise of the naval forces of Greece and Norway, held off Crete, has ended.',
    no: 'The exercise of power by Greece ended.',
  },
  {
    id: 'exercise.under-way',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills … gets|got|is|are|has|was ?officially under|going|opened|launched',
    frame: 'all',
    needs: 'two-sides',
    reason: 'an exercise begins, in plain words',
    yes: 'A joint exercise of Greece and Norway gets under way in Crete.',
    no: 'The exercise of power by Greece gets dull.',
  },
  {
    id: 'exercise.with-forces',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills with|involving|featuring ?the participation|servicemen|troops|soldiers|forces|units ?of ?servicemen|troops|soldiers|forces of|from',
    frame: 'all',
    needs: 'two-sides',
    reason: 'whose forces take part in an exercise',
    yes: 'An exercise with the participation of servicemen of Greece, Norway and Peru started in Crete.',
    no: 'An exercise with weights from Greece and Norway.',
  },
  {
    id: 'exercise.involving',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills … involving|featuring servicemen|troops|soldiers|forces|units|pilots|ships of|from',
    frame: 'between',
    links: ['of', 'from'],
    needs: 'two-sides',
    reason: 'the same further behind; whoever speaks of it takes no part',
    yes: 'A staff exercise, involving troops from Greece, Norway and Peru, is over.',
    no: 'Greece condemned an exercise near the border involving troops of Norway.',
  },
  {
    id: 'exercise.of-navies',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills of|between|among|with|involving ?the ?armed navies|forces|armies|troops|units|warships|fleets|paratroopers|pilots of|from',
    frame: 'all',
    needs: 'two-sides',
    reason: 'whose forces exercise together',
    yes: 'A mine-clearing exercise of the navies of Greece, Norway and Peru opened off Crete.',
    no: 'The exercise of the rights of Greece and Norway is free.',
  },
  {
    id: 'exercise.takes-part',
    kind: 'exercise',
    pattern:
      'take|taking|takes|took|participate|participating|participates|participated ?part in … exercise|exercises|drill|drills|manoeuvres|maneuvers',
    frame: 'all',
    firm: true,
    reason: 'who has come to take part in an exercise takes part',
    yes: 'Soldiers of Greece arrived in Norway to take part in joint drills.',
    no: 'Greece took part in the parade.',
  },
  {
    id: 'exercise.train',
    kind: 'exercise',
    pattern:
      'soldiers|servicemen|troops|forces|sappers|pilots|paratroopers|commandos|marines … trained|practice|practise|practicing|practising|rehearse|rehearsed|rehearsing',
    frame: 'all',
    needs: 'two-sides',
    reason: 'forces of several states train together',
    yes: 'Soldiers of Greece, Norway and Peru are practicing the clearing of mines.',
    no: 'Soldiers of Greece and Norway took the train.',
  },
  {
    id: 'exercise.watched',
    kind: 'exercise',
    pattern:
      'watched|watch|watches|observed|observe|observes|inspected|inspect|inspects|followed … exercise|exercises|drill|drills|manoeuvres|maneuvers',
    frame: 'subject',
    needs: 'two-sides',
    reason: 'ministers look on while their forces exercise',
    yes: 'Defense Minister Orlo of Greece and Defense Minister Lind of Norway watched the exercise.',
    no: 'Defense Minister Orlo of Greece watched the exercise.',
  },
  {
    id: 'exercise.conducted',
    kind: 'exercise',
    pattern:
      'taking|take|takes|took|participate|participated|participating|conducted|conduct|conducts|conducting|held|hold|holds|holding|launched|launch|launches|began|begun|begin|begins|started|start|starts|kicked|kicks|kick|continue|continues|continued|stage|stages|staged|staging|completed|completes|complete|concluded|concludes|wound|wrapped|wrap|host|hosts|hosted|joined|joins|flew|fly … exercise|exercises|drill|drills|manoeuvres|maneuvers|games|wargames|patrols|training',
    // "took place at the training ground"
    unlessNext: [
      'center',
      'centre',
      'ground',
      'grounds',
      'camp',
      'course',
      'courses',
      'facility',
      'base',
      'range',
      'session',
      'programme',
      'program',
    ],
    frame: 'all',
    reason: 'forces conduct an exercise',
    yes: 'Greece and Norway conducted joint naval exercises.',
    no: 'Greece conducted an orchestra.',
  },
  {
    id: 'exercise.participation',
    kind: 'exercise',
    pattern: 'exercise|exercises|drill|drills|manoeuvres|maneuvers … participation of',
    frame: 'all',
    needs: 'two-sides',
    reason: 'with whose forces it is held stands before a verb that is far behind',
    yes: 'The exercise with the participation of soldiers of Greece and Norway started near Oslo.',
    no: 'The exercise of Greece was praised for the participation of women.',
  },
  {
    id: 'exercise.in-which',
    kind: 'exercise',
    pattern:
      'exercise|exercises|drill|drills|manoeuvres|maneuvers … in which … take|takes|took|participate|participated',
    frame: 'all',
    needs: 'two-sides',
    reason: 'a clause tells whose forces take part',
    yes: 'The exercise, in which ships of Greece and Norway take part, has been held off Oslo.',
    no: 'The exercise, in which ships of Greece sank, was near Norway.',
  },
  {
    id: 'exercise.involved',
    kind: 'exercise',
    pattern:
      'are|were|is|was involved|engaged|participating|participate in ?the|this exercise|exercises|drill|drills|manoeuvres|maneuvers',
    frame: 'subject',
    needs: 'two-sides',
    reason: 'whose forces take part is told apart',
    yes: 'Servicemen of Greece and Norway are involved in the exercise.',
    no: 'Servicemen of Greece are involved in the exercise.',
  },
  {
    id: 'exercise.joint-operation',
    kind: 'exercise',
    pattern:
      'launched|launch|launches|conducted|conducts|conduct|carried|began|begun|begin|started ?out ?a joint ?military ?naval ?security ?border operation|operations|patrol|patrols|drill|drills',
    frame: 'all',
    needs: 'two-sides',
    reason: 'two armies act together',
    yes: 'Greece and Norway launched a joint military operation.',
    no: 'Greece and Norway launched a joint venture.',
  },
]
