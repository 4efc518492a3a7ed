// How much the store holds; also the cheapest sign of life of a store.
// returns documents, items, events, people
CALL () { MATCH (d:Document) RETURN count(*) AS documents }
CALL () { MATCH (i:Item) RETURN count(*) AS items }
CALL () { MATCH (e:Event) RETURN count(*) AS events }
CALL () { MATCH (p:Person) RETURN count(*) AS people }
RETURN documents, items, events, people
LIMIT 1
