// The appearances that say the same as some testimonies.
// $testimonies: keys of testimonies
// returns testimony, id, document, items
UNWIND $testimonies AS testimony
MATCH (a:Appearance {testimony: testimony})
RETURN testimony, a.id AS id, a.document AS document, a.items AS items
