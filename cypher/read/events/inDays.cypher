// The events of a window of days, newest first; their number, and the ids of so many. Days are looked up one by one, so that the
// work is that of the window, however long the archive.
// $days: every day of the window, and the first days of the month and year that it begins in
// $from, $fromMonth: first day of the window, and of its month: an event known by month or year stands at its first day
// $kinds, $background, $planned, $negated: event kinds, and whether to include such events
// $most: how many ids to give
// returns total, ids
UNWIND $days AS one
WITH date(one) AS day
MATCH (e:Event {date: day})
WHERE (e.date >= date($from) OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR e.precision = 'year')
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
WITH e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
