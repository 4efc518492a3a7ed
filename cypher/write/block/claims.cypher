// All that items claim of people and events, to be written again when one of these is taken for another.
// $items: item ids
// returns claim, from, to, more: the properties of the relation
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[r:MENTIONS]->(p:Person)
RETURN 'mentionsPerson' AS claim, i.id AS from, p.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[r:REPORTS]->(e:Event)
RETURN 'reports' AS claim, i.id AS from, e.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person) WHERE r.item = i.id
RETURN 'participatedIn' AS claim, p.id AS from, e.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:INVOLVED_IN]-(c:Country) WHERE r.item = i.id
RETURN 'countryInvolvedIn' AS claim, c.code AS from, e.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)<-[r:INVOLVED_IN]-(o:Organization) WHERE r.item = i.id
RETURN 'organizationInvolvedIn' AS claim, o.id AS from, e.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:AT]->(l:Place) WHERE r.item = i.id
RETURN 'at' AS claim, e.id AS from, l.id AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:REPORTS]->(e:Event)
MATCH (e)-[r:ABOUT]->(t:Topic) WHERE r.item = i.id
RETURN 'about' AS claim, e.id AS from, t.name AS to, properties(r) AS more
UNION
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[:MENTIONS]->(p:Person)
MATCH (p)-[r:HOLDS]->(f:Office) WHERE r.item = i.id
RETURN 'holds' AS claim, p.id AS from, f.id AS to, properties(r) AS more
