// What a document says of one person as a whole: what it is decided by who is the same person in another document.
// $rows: id, document, key, family, testimony, name, sound, ja, offices, formerOffices: or null, sides, guesses, items: their numbers, marks, first, last; first, last are ISO
//   days or null
UNWIND $rows AS row
MERGE (a:Appearance {document: row.document, appearance: row.id})
ON CREATE SET a.key = row.key,
  a.family = row.family,
  a.testimony = row.testimony,
  a.name = row.name,
  a.sound = row.sound,
  a.ja = row.ja,
  a.offices = row.offices,
  a.formerOffices = row.formerOffices,
  a.sides = row.sides,
  a.guesses = row.guesses,
  a.items = row.items,
  a.marks = row.marks,
  a.first = date(row.first),
  a.last = date(row.last)
