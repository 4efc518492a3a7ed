import type { EventRule } from '../rule.ts'

/** Accidents, attacks and disasters. */
export const INCIDENT: readonly EventRule[] = [
  {
    id: 'incident.blast',
    kind: 'incident',
    pattern:
      'explosion|blast|crash|earthquake|quake|bomb|fire|wildfire|flood|floods|flooding|landslide|mudslide|avalanche|storm|typhoon|cyclone|shooting|attack|strike|collision|derailment|mine|landmine|drone|missile|rocket|gunmen|militants|ferry|boat|helicopter|plane|aircraft|bus … occurred|happened|killed|kills|kill|killing|injured|injures|injuring|struck|hit|hits|erupted|exploded|detonated|took|wounded|wounds|outside|crashed|crashes|capsized|sank|derailed|collapsed|claimed|claims',
    frame: 'scene',
    plover: null,
    reason: 'accidents, explosions, natural disasters',
    yes: 'An explosion killed two workers in Greece.',
    no: 'The fire brigade of Greece celebrated.',
  },
  {
    id: 'incident.casualties',
    kind: 'incident',
    pattern:
      'injured|killed|dead|wounded|dies|die|died|kills|kill|missing … explosion|blast|bomb|bombing|crash|attack|earthquake|quake|accident|fire|strike|shooting|shelling|collapse|clash|clashes|floods|flood|flooding|landslide|avalanche|storm|cyclone|typhoon|gunmen|bomber|raid|ambush|stampede|drone|missile',
    frame: 'scene',
    plover: null,
    reason: 'casualties told first',
    yes: 'Two killed in explosion in Greece.',
    no: 'The bill died in committee.',
  },
  {
    id: 'incident.toll',
    kind: 'incident',
    pattern:
      'people|soldiers|civilians|workers|miners|police|policemen|officers|passengers|sailors|villagers|troops were|was|are killed|injured|wounded|hurt',
    frame: 'scene',
    plover: null,
    reason: 'a number of people come to harm, whatever the cause',
    yes: 'Nine people were killed in northern Greece.',
    no: 'The people of Greece were glad.',
  },
  {
    id: 'incident.killing',
    kind: 'incident',
    pattern:
      'killing|kills|injuring|wounding|leaving … people|soldiers|civilians|workers|miners|passengers|children|police|policemen|officers|sailors|villagers|dead',
    frame: 'scene',
    plover: null,
    reason: 'what kills a number of people is an incident, whatever it was',
    yes: 'A bus plunged into a ravine in northern Greece, killing at least twelve people.',
    no: 'Killing time is easy in Greece.',
  },
  {
    id: 'incident.opened-fire',
    kind: 'incident',
    pattern: 'opened|opens|open fire',
    verb: true,
    frame: 'scene',
    plover: { type: 'ASSAULT' },
    reason: 'shots, whoever fires them',
    yes: 'Gunmen opened fire on a bus in Greece.',
    no: 'The open fire in the hotel of Greece warmed us.',
  },
  {
    id: 'incident.lost-lives',
    kind: 'incident',
    pattern:
      'people|soldiers|civilians|workers|miners|police|policemen|officers|passengers|sailors|villagers|troops|tourists|pilgrims|migrants|students|children|hikers|men|women … died|perished|drowned|lost|lose … when|after|as|in|lives',
    frame: 'scene',
    plover: null,
    reason: 'a number of people die, whatever the cause',
    yes: 'Six tourists lost their lives when a bus overturned in northern Greece.',
    no: 'Two officers lost their keys at a ball of Greece.',
  },
  {
    id: 'incident.leaves-dead',
    kind: 'incident',
    pattern:
      'explosion|blast|crash|earthquake|quake|bomb|bombing|fire|wildfire|flood|floods|flooding|landslide|mudslide|avalanche|storm|typhoon|cyclone|hurricane|shooting|attack|strike|strikes|collision|derailment|stampede|clash|clashes … leaves|left|leaving … dead|injured|wounded|missing|homeless',
    frame: 'scene',
    plover: null,
    reason: 'what an accident leaves behind',
    yes: 'Bus crash in Greece leaves six dead.',
    no: 'The fire left the oven in Greece cold.',
  },
  {
    id: 'incident.claimed',
    kind: 'incident',
    pattern: 'claimed|claims responsibility',
    frame: 'subject',
    nominal: true,
    plover: { type: 'ASSAULT' },
    reason: 'whoever claims an attack did it; the attack itself is told apart',
    yes: 'Hamas claimed responsibility.',
    no: 'Hamas claimed the island.',
  },
  {
    id: 'incident.fired',
    kind: 'incident',
    pattern:
      'fired|fires|launched|launches|tested … missile|missiles|rocket|rockets|projectile|projectiles|drones',
    frame: 'locus',
    plover: { type: 'MOBILIZE', mode: 'weapons' },
    reason: 'a missile is fired or tested',
    yes: 'Greece fired a ballistic missile into the sea.',
    no: 'Greece launched a new ferry.',
  },
  {
    id: 'incident.attacked',
    kind: 'incident',
    pattern:
      'attacked|attacks|shelled|shells|bombed|bombs|struck|ambushed|stormed|shot fired|down|at|on|the|a|an',
    frame: 'object',
    plover: { type: 'ASSAULT' },
    reason: 'somebody attacks',
    yes: 'Militants attacked a convoy in Greece.',
    no: 'He attacked the problem.',
  },
]
