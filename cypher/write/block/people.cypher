// Which of some people there are.
// $ids: person ids
// returns id
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
RETURN p.id AS id
