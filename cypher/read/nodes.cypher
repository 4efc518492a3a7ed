// People, countries, organizations and places by key.
// $ids: keys
// returns id, kind, name, ja, aliases, country
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
RETURN p.id AS id, 'person' AS kind, p.name AS name, p.ja AS ja, p.aliases AS aliases, null AS country
LIMIT 20000
UNION ALL
UNWIND $ids AS wanted
MATCH (c:Country {code: wanted})
RETURN c.code AS id, 'country' AS kind, c.name AS name, c.ja AS ja, null AS aliases, c.code AS country
LIMIT 20000
UNION ALL
UNWIND $ids AS wanted
MATCH (o:Organization {id: wanted})
RETURN o.id AS id, 'organization' AS kind, o.name AS name, null AS ja, o.aliases AS aliases, null AS country
LIMIT 20000
UNION ALL
UNWIND $ids AS wanted
MATCH (p:Place {id: wanted})
RETURN p.id AS id, 'place' AS kind, p.name AS name, null AS ja, null AS aliases, p.country AS country
LIMIT 20000
