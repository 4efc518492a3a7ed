// Takes back who appearances were taken for.
// $appearances: appearance ids
UNWIND $appearances AS appearance
MATCH (a:Appearance {id: appearance})
MATCH (a)-[r:`IS`]->(p:Person)
DELETE r
