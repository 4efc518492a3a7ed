// How much the store holds; also the cheapest sign of life of a store.
// returns documents, items, events, people
CALL () { MATCH (d:Document) RETURN count(d.id) AS documents }
CALL () { MATCH (i:Item) RETURN count(i.id) AS items }
CALL () { MATCH (e:Event) RETURN count(e.id) AS events }
CALL () { MATCH (p:Person) RETURN count(p.id) AS people }
RETURN documents, items, events, people
LIMIT 1
