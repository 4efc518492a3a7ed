// A page of the organizations that can be searched for, in the order of their keys, each with its names and the
// number of its events.
// $after: the last key of the page before; empty for the first
// $limit: how many
// returns id, kind, name, ja, aliases, country, weight
MATCH (o:Organization)
WHERE o.id > $after
WITH o
ORDER BY o.id
LIMIT $limit
CALL (o) { MATCH (o)-[:INVOLVED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN o.id AS id, 'organization' AS kind, o.name AS name, null AS ja, o.aliases AS aliases, null AS country,
  weight
ORDER BY id
LIMIT $limit
