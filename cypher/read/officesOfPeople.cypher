// The offices that people hold or held, each with the state or organization it belongs to and the days it was seen.
// $ids: person ids
// returns person, office, title, of: country code or organization id, former, candidate, first, last: days as numbers, items: claims, one an item
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[h:HOLDS]->(o:Office)
RETURN wanted AS person, o.id AS office, o.title AS title, o.of AS of,
  coalesce(h.former, false) AS former, coalesce(h.candidate, false) AS candidate,
  min(h.day) AS first, max(h.day) AS last, count(h.start) AS items
LIMIT 50000
