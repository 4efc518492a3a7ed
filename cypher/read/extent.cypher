// First and last day of all events.
// returns first, last
MATCH (e:Event)
RETURN min(e.date) AS first, max(e.date) AS last
LIMIT 1
