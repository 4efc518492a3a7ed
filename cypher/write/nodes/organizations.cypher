// Organizations; their aliases follow from the claims (settle/organizations).
// $rows: id, name
UNWIND $rows AS row
MERGE (o:Organization {id: row.id})
ON CREATE SET o.name = row.name
