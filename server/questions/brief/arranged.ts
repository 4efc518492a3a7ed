/** What is arranged for a month, a season or later: something that is done on a day, not what grows, goes on or is hoped for. Pure. */

const WILL =
  '(?:(?:will|would|shall)(?: (?:next|also|soon|then|first))?|(?:is|are) (?:due |scheduled |planned |set |slated |expected )?to|(?:was|were) expected to|agreed to|intends? to|plans? to|(?:has|have) (?:undertaken|promised|pledged) to)'
/** What somebody does. */
const DOES =
  'visit|pay (?:an? )?(?:\\p{Ll}+ )*?visits?|pay (?:\\p{Ll}+ )?visits|make (?:an? )?(?:\\p{Ll}+ )?(?:visit|trip|the final choice)|arrive|travel|leave for|come to|host|receive|meet|convene|hold|take place|take part|sign|ratify|open|launch|begin|start|resume|complete|finish|deliver|hand over|send|supply|provide|build|restore|take over|join|submit|present|put|publish|adopt|vote|introduce|lift|abolish|run in|replace|elect|establish|register|transfer|return|enter into force|perform'
/** What is done. */
const DONE =
  'held|signed|ratified|read|published|put to (?:the|a) (?:vote|referendum)|opened|reopened|inaugurated|launched|begun|started|resumed|completed|finished|delivered|handed over|transferred|sent|supplied|provided|built|repaired|commissioned|put into operation|submitted|presented|adopted|considered|introduced|lifted|abolished|called|registered|updated|appointed|elected|agreed(?: (?:on|upon))?|established|extended|returned|implemented'
const ACT = new RegExp(
  `^(?:${WILL} (?:${DOES}|(?:be|have been) (?:${DONE}))|(?:will|would|shall|to) be (?:${DONE})|(?:is|are) (?:due|scheduled|set|planned|slated|expected)(?! to\\b)|(?:has|have) been (?:scheduled|set)|(?:begins?|starts?|opens?|ends?|expires?|takes? place|convenes?))\\b`,
  'u',
)
/** The time of something else: `with funds granted in December`. */
const OF_ANOTHER = /[;:]|\b(?:granted|adopted|signed (?:in|on)|reached|taken|which|that|who|whose)\b/u

/** Do some words set it for a time that stands behind them? @param words from what sets it to the time */
export function isArranged(words: string): boolean {
  const act = ACT.exec(words)
  return act !== null && !OF_ANOTHER.test(words.slice(act[0].length))
}
