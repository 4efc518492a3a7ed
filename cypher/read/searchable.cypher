// Every node that can be searched for, with its names and the number of events it has.
// returns id, kind, name, ja, aliases, country, weight (an event's: its reports), event, date, precision: of an event its kind and day
MATCH (p:Person)
OPTIONAL MATCH (p)-[:PARTICIPATED_IN]->(e:Event)
RETURN p.id AS id, 'person' AS kind, p.name AS name, p.ja AS ja, p.aliases AS aliases, null AS country,
  count(DISTINCT e.id) AS weight, null AS event, null AS date, null AS precision
LIMIT 100000
UNION ALL
MATCH (c:Country)
OPTIONAL MATCH (c)-[:INVOLVED_IN]->(e:Event)
RETURN c.code AS id, 'country' AS kind, c.name AS name, c.ja AS ja, null AS aliases, c.code AS country,
  count(DISTINCT e.id) AS weight, null AS event, null AS date, null AS precision
LIMIT 1000
UNION ALL
MATCH (o:Organization)
OPTIONAL MATCH (o)-[:INVOLVED_IN]->(e:Event)
RETURN o.id AS id, 'organization' AS kind, o.name AS name, null AS ja, o.aliases AS aliases, null AS country,
  count(DISTINCT e.id) AS weight, null AS event, null AS date, null AS precision
LIMIT 100000
UNION ALL
MATCH (p:Place)
OPTIONAL MATCH (p)<-[:AT]-(e:Event)
RETURN p.id AS id, 'place' AS kind, p.name AS name, null AS ja, null AS aliases, p.country AS country,
  count(DISTINCT e.id) AS weight, null AS event, null AS date, null AS precision
LIMIT 100000
UNION ALL
MATCH (e:Event)
OPTIONAL MATCH (e)<-[:REPORTS]-(i:Item)
RETURN e.id AS id, 'event' AS kind, e.title AS name, e.titleJa AS ja, null AS aliases, null AS country,
  count(DISTINCT i.id) AS weight, e.kind AS event, e.date AS date, e.precision AS precision
LIMIT 200000
