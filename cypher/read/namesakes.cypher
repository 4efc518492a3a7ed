// All people who go by one of some Japanese names.
// $names: Japanese names
// returns id, name, ja
UNWIND $names AS wanted
MATCH (p:Person {ja: wanted})
RETURN p.id AS id, p.name AS name, p.ja AS ja
LIMIT 20000
