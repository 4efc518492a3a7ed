// Removes what documents say of people as a whole.
// $documents: document ids
UNWIND $documents AS document
MATCH (a:Appearance {document: document})
DETACH DELETE a
