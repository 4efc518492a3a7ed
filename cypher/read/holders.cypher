// Who holds an office of a state or organization, those named most often first.
// $id: country code or organization id
// returns id, title, items: claims, one an item
MATCH (c:Country {code: $id})<-[:OF]-(owned:Office)
WITH DISTINCT owned.id AS office
MATCH (o:Office {id: office})<-[h:HOLDS]-(p:Person)
WHERE NOT coalesce(h.former, false) AND NOT coalesce(h.candidate, false)
WITH p.id AS id, p.name AS name, o.title AS title, count(h.start) AS items
ORDER BY items DESC, name, title
RETURN id, title, items
LIMIT 200
UNION ALL
MATCH (g:Organization {id: $id})<-[:OF]-(owned:Office)
WITH DISTINCT owned.id AS office
MATCH (o:Office {id: office})<-[h:HOLDS]-(p:Person)
WHERE NOT coalesce(h.former, false) AND NOT coalesce(h.candidate, false)
WITH p.id AS id, p.name AS name, o.title AS title, count(h.start) AS items
ORDER BY items DESC, name, title
RETURN id, title, items
LIMIT 200
