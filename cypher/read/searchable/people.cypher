// A page of the people that can be searched for, in the order of their keys, each with its names and the
// number of its events.
// $after: the last key of the page before; empty for the first
// $limit: how many
// returns id, kind, name, ja, aliases, country, weight
MATCH (p:Person)
WHERE p.id > $after
WITH p
ORDER BY p.id
LIMIT $limit
CALL (p) { MATCH (p)-[:PARTICIPATED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN p.id AS id, 'person' AS kind, p.name AS name, p.ja AS ja, p.aliases AS aliases, null AS country,
  weight
ORDER BY id
LIMIT $limit
