// A page of the events that can be searched for, in the order of their keys, each with its names, kind and
// day and the number of its reports.
// $after: the last key of the page before; empty for the first
// $limit: how many
// returns id, kind, name, ja, aliases, country, weight, event, date, precision
MATCH (e:Event)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
CALL (e) { MATCH (e)<-[:REPORTS]-(i:Item) RETURN count(DISTINCT i.id) AS weight }
RETURN e.id AS id, 'event' AS kind, e.title AS name, e.titleJa AS ja, null AS aliases, null AS country,
  weight, e.kind AS event, e.date AS date, e.precision AS precision
ORDER BY id
LIMIT $limit
