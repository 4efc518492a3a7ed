import type { EventRule } from '../rule.ts'

/** Fighting between armed forces, and what nature and fire do. */
export const FORCE: readonly EventRule[] = [
  {
    id: 'incident.repelled',
    kind: 'incident',
    pattern:
      'repelled|repels|repulsed|repulses|thwarted|thwarts|foiled|foils|beat ?back ?off … attack|attacks|assault|assaults|offensive|incursion|raid|advance',
    links: ['by', 'of', 'from'],
    needs: 'two-sides',
    frame: 'answers',
    reason: 'an attack that is beaten back is an attack',
    yes: 'Greece repelled an attack by Norway on Monday.',
    no: 'Greece repelled the mosquitoes.',
  },
  {
    id: 'incident.downed',
    kind: 'incident',
    pattern:
      'downed|downs|intercepted|intercepts|destroyed|destroys|shot|shoots ?down … drone|drones|missile|missiles|rocket|rockets|aircraft|jet|jets|helicopter|uav|uavs',
    needs: 'two-sides',
    frame: 'object',
    reason: 'arms of another state are shot down',
    yes: 'Greece downed two Norwegian drones on Monday.',
    no: 'Greece destroyed old papers.',
  },
  {
    id: 'incident.quake',
    kind: 'incident',
    pattern:
      'earthquake|quake|tremor|tremors|aftershock … jolted|jolts|struck|strikes|hit|hits|shook|shakes|rocked|rocks|rattled|rattles|felt|registered|recorded',
    frame: 'scene',
    reason: 'the earth shakes',
    yes: 'A strong quake was felt in Greece.',
    no: 'The earthquake museum opened in Greece.',
  },
  {
    id: 'incident.burned-down',
    kind: 'incident',
    pattern:
      'burned|burnt|gutted|destroyed|damaged ?down in|by|after ?a|an|the ?#any fire|blaze|explosion|quake|earthquake|storm|flood|floods|landslide|shelling|strike|attack',
    frame: 'scene',
    reason: 'buildings are lost',
    yes: 'Two houses were burned down in a fire in Greece.',
    no: 'The film was damaged by critics in Greece.',
  },
  {
    id: 'incident.riot',
    kind: 'incident',
    pattern:
      'riot|riots|unrest|blaze|outbreak|heatwave … left|leaves|leaving|killed|kills … dead|injured|wounded|people|inmates',
    frame: 'scene',
    reason: 'people die in a riot',
    yes: 'A prison riot in Greece left 14 inmates dead.',
    no: 'A riot of colours left Greece.',
  },
  {
    id: 'incident.abducted',
    kind: 'incident',
    pattern:
      'abducted|abducts|kidnapped|kidnaps|abducting|kidnapping … people|worshippers|students|pupils|children|workers|soldiers|villagers|tourists|journalist|journalists|man|men|woman|women|priest|girls|boys',
    frame: 'scene',
    reason: 'people are carried off',
    yes: 'Gunmen abducted 40 worshippers from a church in Greece.',
    no: 'The film about Greece abducted nobody.',
  },
  {
    id: 'incident.fighting',
    kind: 'incident',
    pattern: 'fighting|clashes|violence … left|leaves|killed|kills|claimed … dead|people|lives|wounded',
    frame: 'scene',
    reason: 'people die in fighting',
    yes: 'Fighting in Greece has left 26 dead.',
    no: 'Fighting in Greece left early.',
  },
  {
    id: 'incident.landed',
    kind: 'incident',
    pattern:
      'rocket|rockets|missile|missiles|shell|shells|drone|drones|projectile|projectiles … landed|lands|fell|falls|crashed|crashes',
    frame: 'scene',
    reason: 'arms come down',
    yes: 'Two rockets landed near a base in Greece.',
    no: 'The rockets of Greece flew.',
  },
  {
    id: 'incident.set-fire',
    kind: 'incident',
    pattern: 'set|sets|setting fire|ablaze',
    frame: 'scene',
    reason: 'something is set on fire',
    yes: 'A crowd set fire to two cars in Greece.',
    no: 'Greece set prices.',
  },
  {
    id: 'incident.water-cannon',
    kind: 'incident',
    pattern: 'fired|fires|firing|used|uses|using|turned|turns ?a ?its water cannon|cannons',
    links: ['at', 'on', 'against'],
    needs: 'two-sides',
    frame: 'against',
    reason: 'ships of another state are doused',
    yes: 'Greece fired water cannons at Norway.',
    no: 'Greece used water.',
  },
]
