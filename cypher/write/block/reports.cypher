// All reports of events that may be one, each with the event that it is taken for.
// $blocks: blocks of events
// returns block, event, item, key, kind, who
UNWIND $blocks AS block
MATCH (e:Event {block: block})
MATCH (e)<-[r:REPORTS]-(i:Item)
RETURN e.block AS block, e.id AS event, i.id AS item, r.key AS key, r.kind AS kind, r.who AS who
