// The events of a window that is open or very long, newest first, undated last; their number, and the ids of so many. It looks at
// every event.
// $from, $fromMonth, $fromYear, $to, $undated: the window: first day, first day of its month and year, first day after it, and whether
// undated events count
// $kinds, $background, $planned, $negated: event kinds, and whether to include such events
// $most: how many ids to give
// returns total, ids
MATCH (e:Event)
WHERE (($undated AND e.date IS NULL) OR (e.date < date($to) AND (e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth)) OR (e.precision = 'year' AND e.date >= date($fromYear)))))
  AND e.kind IN $kinds AND ($background OR NOT e.background) AND ($planned OR NOT e.planned) AND ($negated OR NOT e.negated)
WITH e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$most] AS ids
LIMIT 1
