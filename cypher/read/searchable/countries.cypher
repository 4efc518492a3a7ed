// A page of the countries that can be searched for, in the order of their keys, each with its names and the
// number of its events.
// $after: the last key of the page before; empty for the first
// $limit: how many
// returns id, kind, name, ja, aliases, country, weight
MATCH (c:Country)
WHERE c.code > $after
WITH c
ORDER BY c.code
LIMIT $limit
CALL (c) { MATCH (c)-[:INVOLVED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN c.code AS id, 'country' AS kind, c.name AS name, c.ja AS ja, null AS aliases, c.code AS country,
  weight
ORDER BY id
LIMIT $limit
