// First and last day of all events; and how far the news goes: the last day of an event that is no plan, and of a document.
// returns first, last, told
MATCH (e:Event)
RETURN min(e.date) AS first, max(e.date) AS last, max(CASE WHEN e.planned THEN null ELSE e.date END) AS told
LIMIT 1
UNION ALL
MATCH (d:Document)
RETURN null AS first, null AS last, max(d.to) AS told
LIMIT 1
