// Which of some events are of some kinds.
// $ids: event ids
// $wanted: event kinds
// returns id
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
WHERE e.kind IN $wanted
RETURN wanted AS id
LIMIT 100000
