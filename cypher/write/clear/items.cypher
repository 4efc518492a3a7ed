// Takes back what documents claim: the items, with all that they report and mention.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:PART_OF]-(i:Item)
DETACH DELETE i
