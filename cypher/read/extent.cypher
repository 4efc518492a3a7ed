// First and last day of all events; and how far the news goes: its first day is the first of a document or an item, its last day that
// of an event that is no plan, or of a document.
// returns first, last, since, told; days of documents as numbers
MATCH (e:Event)
RETURN min(e.date) AS first, max(e.date) AS last, null AS since, max(CASE WHEN e.planned THEN null ELSE e.date END) AS told
LIMIT 1
UNION ALL
MATCH (d:Document)
RETURN null AS first, null AS last, min(d.from) AS since, max(d.to) AS told
LIMIT 1
UNION ALL
MATCH (i:Item)
RETURN null AS first, null AS last, min(i.date) AS since, null AS told
LIMIT 1
