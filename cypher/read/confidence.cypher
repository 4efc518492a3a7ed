// How sure the rules are of events.
// $ids: event ids
// returns id, kind, confidence: 0 to 1
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
RETURN e.id AS id, e.kind AS kind, coalesce(e.confidence, 1.0) AS confidence
LIMIT 10000
