// Everyone and everything that items name, with the stretch of text.
// $items: item ids
// returns item, id, kind, start, end
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[r:MENTIONS]->(p:Person)
RETURN i.id AS item, p.id AS id, 'person' AS kind, r.start AS start, r.end AS end
LIMIT 20000
UNION
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[r:MENTIONS]->(c:Country)
RETURN i.id AS item, c.code AS id, 'country' AS kind, r.start AS start, r.end AS end
LIMIT 20000
UNION
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[r:MENTIONS]->(o:Organization)
RETURN i.id AS item, o.id AS id, 'organization' AS kind, r.start AS start, r.end AS end
LIMIT 20000
UNION
UNWIND $items AS wanted
MATCH (i:Item {id: wanted})-[r:MENTIONS]->(p:Place)
RETURN i.id AS item, p.id AS id, 'place' AS kind, r.start AS start, r.end AS end
LIMIT 20000
