// Removes documents, when their items are gone.
// $documents: document ids
UNWIND $documents AS document
MATCH (d:Document {id: document})
DETACH DELETE d
