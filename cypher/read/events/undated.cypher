// The events without a day, in the order of their ids; their number, and the ids of so many.
// $kinds, $background, $planned, $negated: event kinds, and whether to include such events
// $most: how many ids to give
// returns total, ids
MATCH (e:Event)
WHERE e.date IS NULL AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
WITH e.id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
