// First and last day of the events that the switches let through.
// $background, $planned, $negated: whether to include such events
// returns first, last
MATCH (e:Event)
WHERE e.date IS NOT NULL
  AND ($background OR NOT e.background)
  AND ($planned OR NOT e.planned)
  AND ($negated OR NOT e.negated)
RETURN min(e.date) AS first, max(e.date) AS last
LIMIT 1
