// Every node that can be searched for, with its names and the number of events it has.
// returns id, kind, name, ja, aliases, country, weight
MATCH (p:Person)
CALL (p) { OPTIONAL MATCH (p)-[:PARTICIPATED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN p.id AS id, 'person' AS kind, p.name AS name, p.ja AS ja, p.aliases AS aliases, null AS country, weight
LIMIT 100000
UNION ALL
MATCH (c:Country)
CALL (c) { OPTIONAL MATCH (c)-[:INVOLVED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN c.code AS id, 'country' AS kind, c.name AS name, c.ja AS ja, null AS aliases, c.code AS country, weight
LIMIT 1000
UNION ALL
MATCH (o:Organization)
CALL (o) { OPTIONAL MATCH (o)-[:INVOLVED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN o.id AS id, 'organization' AS kind, o.name AS name, null AS ja, o.aliases AS aliases, null AS country, weight
LIMIT 100000
UNION ALL
MATCH (p:Place)
CALL (p) { OPTIONAL MATCH (p)<-[:AT]-(e:Event) RETURN count(DISTINCT e.id) AS weight }
RETURN p.id AS id, 'place' AS kind, p.name AS name, null AS ja, null AS aliases, p.country AS country, weight
LIMIT 100000
UNION ALL
MATCH (e:Event)
CALL (e) { OPTIONAL MATCH (e)<-[:REPORTS]-(i:Item) RETURN count(DISTINCT i.id) AS weight }
RETURN e.id AS id, 'event' AS kind, e.title AS name, e.titleJa AS ja, null AS aliases, null AS country, weight
LIMIT 200000
