// The offices that people hold or held, each with the state or organization it belongs to and the days it was seen.
// Claims are counted before the owner is looked up: both relations have a claim for every item, and all pairs of them are many.
// $ids: person ids
// returns person, office, title, of, ofKind, former, candidate, first, last, items
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[h:HOLDS]->(o:Office)
WITH p.id AS person, o.id AS office, o.title AS title,
  coalesce(h.former, false) AS former, coalesce(h.candidate, false) AS candidate,
  min(h.day) AS first, max(h.day) AS last, count(DISTINCT h.item) AS items
MATCH (o:Office {id: office})-[:OF]->(c:Country)
RETURN DISTINCT person, office, title, c.code AS of, 'country' AS ofKind, former, candidate, first, last, items
LIMIT 20000
UNION ALL
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[h:HOLDS]->(o:Office)
WITH p.id AS person, o.id AS office, o.title AS title,
  coalesce(h.former, false) AS former, coalesce(h.candidate, false) AS candidate,
  min(h.day) AS first, max(h.day) AS last, count(DISTINCT h.item) AS items
MATCH (o:Office {id: office})-[:OF]->(g:Organization)
RETURN DISTINCT person, office, title, g.id AS of, 'organization' AS ofKind, former, candidate, first, last, items
LIMIT 20000
