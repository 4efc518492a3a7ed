// How many hold an office of a state or organization, each with each title: two rows, one of them zero.
// $id: country code or organization id
// returns total
MATCH (c:Country {code: $id})<-[:OF]-(owned:Office)
WITH DISTINCT owned.id AS office
MATCH (o:Office {id: office})<-[h:HOLDS]-(p:Person)
WHERE NOT coalesce(h.former, false) AND NOT coalesce(h.candidate, false)
WITH DISTINCT p.id AS id, o.title AS title
RETURN count(*) AS total
LIMIT 1
UNION ALL
MATCH (g:Organization {id: $id})<-[:OF]-(owned:Office)
WITH DISTINCT owned.id AS office
MATCH (o:Office {id: office})<-[h:HOLDS]-(p:Person)
WHERE NOT coalesce(h.former, false) AND NOT coalesce(h.candidate, false)
WITH DISTINCT p.id AS id, o.title AS title
RETURN count(*) AS total
LIMIT 1
