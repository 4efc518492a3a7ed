// The ids that people and events have now who once had, or would have without the other documents, one of these; and of
// organizations by their other names.
// $ids: ids
// returns former, id
MATCH (p:Person)
UNWIND p.otherIds AS former
WITH p.id AS id, former
WHERE former IN $ids
RETURN former, id
ORDER BY former, id
LIMIT 1000
UNION ALL
MATCH (e:Event)
WHERE size(e.otherIds) > 0
UNWIND e.otherIds AS former
WITH e.id AS id, former
WHERE former IN $ids
RETURN former, id
ORDER BY former, id
LIMIT 1000
UNION ALL
MATCH (o:Organization)
UNWIND o.aliases AS alias
WITH o.id AS id, 'organization:' + alias AS former
WHERE former IN $ids
RETURN former, id
ORDER BY former, id
LIMIT 1000
