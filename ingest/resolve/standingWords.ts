/** Words between names that put people on one side or across from each other. */

/** What those of the own side do, before `by`. */
const BESIDE = 'accompanied|assisted|flanked'
/** `He opened the hall, joined by`: whoever opens the sentence leads. */
export const ACCOMPANIED_BY = new RegExp(`\\b(?:${BESIDE}|joined) by\\b`, 'u')
/** `During the visit, the minister was accompanied by`: with whoever the sentences before speak of; whoever is joined there may be joined by the other side. */
export const OFFICER_ACCOMPANIED = new RegExp(
  `(?:^|\\b(?:visit|trip|stay|talks|meeting|meetings|tour|occasion) )(?:the (?:\\w+ )?(?:minister|president|premier|speaker|secretary|envoy|diplomat|general|chief|chairman|commissioner|guest)|he|she) (?:is|was|is being|was being|has been|had been) (?:also )?(?:${BESIDE}) by\\b`,
  'u',
)
/** Between two who do the same: `by Lind | and by | Tesar`. */
export const ALSO_BY = /^(?:and|as well as)(?: also)? by(?: the| his| her| its)?$/u
/** Right before the first of those who accompany or receive somebody. */
export const BY_SEVERAL = new RegExp(
  `\\b(?:${BESIDE}|joined|received|welcomed|greeted|hosted) by(?: the| his| her| its)?(?: \\w+)?$`,
  'u',
)
/** Between whoever comes along and whom: `Lind, who accompanied the Minister, Orlo`. */
export const ACCOMPANIES =
  /^who (?:(?:also|had|has|is|was|were|are) )*(?:accompan(?:ied|ies|ying)|arrived with|came with|travell?ed with)(?: (?:the|his|her|their))?$/u
export const IN_DELEGATION =
  /\b(?:are|is|was|were) (?:also )?(?:in|part of|members? of|among) the (?:members of the )?delegation\b/u
export const CAME_ALONG =
  /^(?:also |all )?(?:came|went|travell?ed|flew) along\b|^(?:(?:also |and )?accompanied|(?:also )?accompany) (?:him|her|them)\b/u
export const WITH_DELEGATION =
  /\bdelegation\b.*\b(?:includ(?:es?|ed)|compris(?:es?|ed)|consist(?:s|ed)|made up|composed)\b|^it (?:(?:is|was) (?:made up|composed)|includ(?:es|ed)|compris(?:es|ed)|consist(?:s|ed)) (?:of )?/u

/** Words that put the next name on the side of the last. */
export const COMPANY = new RegExp(
  `\\b(?:(?:${BESIDE}|joined|led|headed|represented) by|includ(?:ing|es?|ed)|compris(?:ing|es?|ed)|consist(?:ing|s|ed)|together with|along with|alongside|as well as)\\b`,
  'u',
)

/** What one does with others of the own side. */
export const DONE_TOGETHER =
  /\b(?:visited|inspected|toured|opened|viewed|laid|unveiled|attended)\b.*\bwith(?: the| his| her| its)?$/u

/** What one sees with whoever it belongs to. */
export const SHOWN_BY = /\b(?:visited|inspected|toured|viewed|saw)\b.*\b(?:with|by) its(?: \w+)?$/u

/** What one brings from somebody of the own side: `handed over a letter from`. */
export const SENT_FROM =
  /\b(?:letters?|messages?|greetings|regards|condolences|congratulations|best wishes) (?:from|of)(?: the| his| her| its)?(?: brother| sister| friend)?$/u

/** `Orlo received him, as did Lind`: with whoever did it first. */
export const LIKEWISE = /\b(?:as (?:did|was|were|had)|so did)(?: the| his| her| its)?$/u

/** `Orlo received, in the presence of Lind, the envoy`: who sits beside the host. */
export const IN_PRESENCE = /\bin the presence of(?: (?:the|his|her|their|royal|highness))*$/u

/** Right before the host, who is told behind the guest: `Lind was received at the palace by`. */
export const HOSTED_BY =
  /\b(?:was|were|been|being) (?:\S+ ){0,2}(?:received|welcomed|greeted|hosted)\b(?: \S+){0,6} by(?: the)?$/u

/** `The meeting was attended by`: of either side. */
export const ATTENDED_BY = /\b(?:was|were) (?:also )?attended by\b/u

export const CONVEYS =
  /^(?:and|then|also|to whom) .*\b(?:conveyed|delivered|handed|passed|gave|presented|brought|extended)\b|^(?:conveying|delivering|handing|passing|giving|presenting|bringing|extending)\b/u

/** `In a letter delivered by the envoy, the king`: whose messenger that is. */
export const BROUGHT_BY = /\b(?:letter|message) (?:delivered|handed over|conveyed|carried|brought) by\b/u

/** What is brought or said to somebody of the other side. */
export const GIVEN_TO =
  /\b(?:sent|sends|conveyed|conveys|handed|presented|presents|wrote|gave|extended|expressed|addressed|delivered|passed|entrusted|turned over|to brief|briefed)\b.*\bto(?: the| his| her)?$/u

/** Words that put the next name on the other side. */
export const CONTACT =
  /\b(?:met|meets?|meeting|receives?|received|receiving|(?:with|by)(?=(?: \S+){0,3}$)|hosts?|hosted|hosting|welcomed|welcomes|summons|summoned|thanked|congratulated|phoned|telephoned|calls?|called|told|urged|accused|informed|versus)\b/u

/** The stricter words for one named alone, or whose state comes only behind the verb. */
export const MET =
  /\b(?:met|meets?|received by|receives?|received|hosts?|hosted|summons|summoned|welcomed|welcomes|talks with|meeting with|(?:co-?chaired|chaired|conferred|sat down|lunched|dined) (?:\w+ )?with|calls? on|called on|phoned|telephoned|spoke with|spoke to)\b/u

/** Whoever signs, orders or proposes something is not met by those before. */
export const DONE_BY =
  /\b(?:signed|inked|initialled|sealed|prepared|presented|exchanged|ordered|decided|announced|issued|approved|drafted|tabled|proposed|initiated|brought (?:forward|in)|put forward|sponsored) by\b/gu

/** `received her in a meeting also attended by`: whoever else sits there is mostly of the house. */
export const JOINED_BY =
  /\b(?:meeting|talks|audience|reception|ceremony|conversation),? (?:(?:that|which) (?:was|were) )?(?:also )?attended by(?: the| his| her| its)?$/u

/** Somebody who has no name here was received. */
export const BY_PRONOUN =
  /\b(?:he|she|they) (?:was|were) (?:also |then |later )?(?:received|welcomed|greeted|hosted|met)\b/u

/** Who takes part is not met. */
export const PARTAKING = /\bwith the (?:participation|attendance|involvement) of(?: the)?$/u

/** What two subjects do with one another. */
export const MUTUAL =
  /^(?:met|meet|co-chaired|discussed|discuss|signed|sign|held|hold|spoke|agreed|agree|exchanged|reviewed|conferred|talked|confer|inked|initialled|concluded)$/u
