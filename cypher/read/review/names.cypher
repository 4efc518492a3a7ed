// Under what names documents know people, and on whose side, those who were told of last first: by what two spellings of one name are found.
// Family names alone are too short for that.
// $most: how many
// returns person, said, sound, sides, marks, document, file, item
MATCH (a:Appearance)-[r:`IS`]->(p:Person)
WHERE size(a.sound) > 1 AND size(a.sides) > 0
WITH a, p
ORDER BY a.last DESC
LIMIT $most
MATCH (d:Document {id: a.document})
RETURN p.id AS person, a.name AS said, a.sound AS sound, a.sides AS sides, coalesce(a.marks, []) AS marks,
  d.id AS document, d.file AS file, a.document + '#' + toString(a.items[0]) AS item
ORDER BY person, document, said
LIMIT $most
