// Items report events; the claim also says how the item puts it.
// $rows: item, event, evidence (item, start, end, rule), key, kind, who, plover, mode, quad, score, planned, negated,
//   background, confidence, former (keys of before it was corrected; absent where there is none)
UNWIND $rows AS row
MATCH (i:Item {id: row.item})
MATCH (e:Event {id: row.event})
CREATE (i)-[:REPORTS {
  item: row.item, start: row.start, end: row.end, rule: row.rule,
  key: row.key, kind: row.kind, who: row.who, plover: row.plover, mode: row.mode, quad: row.quad, score: row.score,
  planned: row.planned, negated: row.negated, background: row.background, confidence: row.confidence,
  former: row.former
}]->(e)
