// How often documents speak of a person as a whole.
// $id: person id
// returns total
MATCH (p:Person {id: $id})<-[r:`IS`]-(a:Appearance)
RETURN count(a.appearance) AS total
LIMIT 1
