// Takes back what items claim: which events they report.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
MATCH (i)-[r:REPORTS]->(e:Event)
DELETE r
