// What documents say of a person as a whole: by what somebody is found again.
// $id: person id
// returns id, document, file, name, sound, sides, offices, first
MATCH (p:Person {id: $id})<-[r:`IS`]-(a:Appearance)
MATCH (d:Document {id: a.document})
RETURN a.appearance AS id, a.document AS document, d.file AS file, a.name AS name, a.sound AS sound, a.sides AS sides, a.offices AS offices,
  a.first AS first
ORDER BY id
LIMIT 100000
