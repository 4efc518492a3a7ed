// The offices that people hold or held, each with the state or organization it belongs to and the days it was seen.
// $ids: person ids
// returns person, office, title, of, ofKind, former, candidate, first, last, items
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[h:HOLDS]->(o:Office)
MATCH (o)-[:OF]->(c:Country)
RETURN p.id AS person, o.id AS office, o.title AS title, c.code AS of, 'country' AS ofKind,
  coalesce(h.former, false) AS former, coalesce(h.candidate, false) AS candidate,
  min(h.day) AS first, max(h.day) AS last, count(DISTINCT h.item) AS items
LIMIT 20000
UNION ALL
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[h:HOLDS]->(o:Office)
MATCH (o)-[:OF]->(g:Organization)
RETURN p.id AS person, o.id AS office, o.title AS title, g.id AS of, 'organization' AS ofKind,
  coalesce(h.former, false) AS former, coalesce(h.candidate, false) AS candidate,
  min(h.day) AS first, max(h.day) AS last, count(DISTINCT h.item) AS items
LIMIT 20000
