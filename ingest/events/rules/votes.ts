import type { EventRule } from '../rule.ts'

const CHAMBER =
  'committee|subcommittee|commission|panel|senate|house|parliament|congress|assembly|chamber|bundestag|sejm|duma|knesset|majlis|mazhilis|rada|seimas|saeima|riigikogu|riksdag|storting|folketing|lords|commons'

/** What becomes of a bill on its way, and of bans that are lifted: decisions told by who took them. */
export const VOTES: readonly EventRule[] = [
  {
    id: 'other.bill-cleared',
    kind: 'other',
    pattern: `bill|bills|act|amendment|amendments|measure|legislation|budget … cleared|clears|passed|passes|survived|sailed ?through ?in ?its|the ?final|first|second|third ?reading ?in ?the … ${CHAMBER}`,
    frame: 'locus',
    plover: null,
    reason: 'a bill goes on its way through a chamber',
    yes: 'A bill on fishing cleared the Senate of Greece on Friday.',
    no: 'A bill was paid in the Senate of Greece.',
  },
  {
    id: 'other.advanced-bill',
    kind: 'other',
    pattern:
      'advanced|advances|cleared|clears|backed|backs|endorsed|endorses|okayed|tabled|rejected|blocked … bill|bills|amendment|amendments|draft|legislation|reform|budget',
    verb: true,
    frame: 'locus',
    plover: null,
    reason: 'the same, told by the chamber',
    yes: 'The Senate of Greece advanced a bill on fishing.',
    no: 'Greece cleared the road of snow.',
  },
  {
    id: 'other.voted-down',
    kind: 'other',
    pattern:
      'voted|votes|threw|throws|struck|strikes|turned|turns|defeated|defeats ?down ?out ?a|an|the ?#any ?#any bill|bills|motion|amendment|amendments|proposal|draft|reform|budget|law|treaty',
    verb: true,
    frame: 'locus',
    plover: null,
    reason: 'a chamber says no',
    yes: 'The Senate of Greece voted down a bill on fishing.',
    no: 'The Senate of Greece turned down the lights.',
  },
  {
    id: 'other.visas',
    kind: 'other',
    pattern:
      'abolished|abolishes|abolish|waived|waives|scrapped|scraps|lifted|lifts|eased|eases|introduced|introduces|reintroduced … visas|visa|visa-free … for|on',
    verb: true,
    frame: 'against',
    links: ['for', 'on', 'of', 'from'],
    plover: null,
    reason: 'who needs a visa, and who needs none any more',
    yes: 'Greece abolished visas for citizens of Norway.',
    no: 'Greece eased visa rules with help from Norway.',
  },
  {
    id: 'sanction.voted-to-stop',
    kind: 'sanction',
    pattern:
      'voted|votes … to block|bar|ban|halt|suspend|end|stop|cut|freeze|withhold|cancel … sale|sales|aid|arms|waiver|funding|exports|imports|assistance|cooperation|deliveries',
    verb: true,
    frame: 'against',
    links: ['to', 'for', 'from', 'with', 'of'],
    needs: 'two-sides',
    firm: true,
    plover: { type: 'SANCTION', mode: 'discontinue' },
    reason: 'a chamber would keep something from another state',
    yes: 'The Senate of Norway voted 12 to 9 to halt arms sales to Greece.',
    no: 'The Senate of Norway voted 12 to 9 to halt the sale of beer.',
  },
  {
    id: 'other.lifted-ban',
    kind: 'other',
    pattern:
      'lifted|lifts|lifting|scrapped|scraps|eased|eases|revoked|repealed|ended|ends … ban|bans|embargo|sanctions|restrictions|moratorium|tariffs|tariff|curbs|blockade … on|against|for|from',
    verb: true,
    frame: 'against',
    links: ['on', 'against', 'for', 'from', 'of'],
    plover: { type: 'CONCEDE' },
    reason: 'what a state had imposed on others comes to an end',
    yes: 'The parliament of Greece lifted the embargo on Norwegian grain.',
    no: 'Greece ended talks on sanctions with Norway.',
  },
  {
    id: 'other.law-in-force',
    kind: 'other',
    pattern:
      'law|laws|act|amendments|code|decree|ban|rules|regulation|regulations|reform|tax|tariffs … entered|enters|enter|came|comes|come|took|takes|take ?into force|effect',
    frame: 'locus',
    plover: null,
    reason: 'a law binds from its day on; of two states it would be an agreement',
    yes: 'The law on fishing entered into force in Greece.',
    no: 'The law student entered the sea in Greece.',
  },
  {
    id: 'agreement.approved-treaty',
    kind: 'agreement',
    pattern:
      'approved|approves|endorsed|endorses|adopted|adopts|passed|passes|backed|backs ?the|a|an ?#any ?#any ?#any treaty|convention|agreement|pact|accord|protocol|deal ?on ?#any with|between',
    verb: true,
    frame: 'with',
    links: ['with', 'between'],
    needs: 'two-sides',
    reason: 'a parliament takes up a treaty with another state',
    yes: 'The parliament of Greece approved the extradition treaty with Norway.',
    no: 'The parliament of Greece approved the deal on Sunday after long talks with Norway.',
  },
  {
    id: 'agreement.entry-into-force',
    kind: 'agreement',
    pattern: 'entry into force|effect',
    frame: 'all',
    needs: 'two-sides',
    nominal: true,
    reason: 'as a noun it is mostly what others speak of',
    yes: 'Entry into force of the agreement between Greece and Norway.',
    no: 'Entry into the hall was free in Greece and Norway.',
  },
]
