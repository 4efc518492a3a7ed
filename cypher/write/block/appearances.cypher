// The appearances that say the same as some testimonies.
// $rows: family, testimony
// returns testimony, id, document, items
UNWIND $rows AS row
MATCH (a:Appearance {family: row.family, testimony: row.testimony})
RETURN row.testimony AS testimony, a.appearance AS id, a.document AS document, a.items AS items
