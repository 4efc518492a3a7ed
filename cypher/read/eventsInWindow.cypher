// The events of a time window, newest first; undated ones belong to every window and come last.
// An event known by month or year only is within when its month or year is touched by the window.
// $from: first ISO day, or null; $fromMonth, $fromYear: first days of its month and year, or null
// $to: first ISO day after the window, or null
// $kinds: event kinds; empty for all
// $background, $planned, $negated: whether to include such events
// returns id
MATCH (e:Event)
WHERE ($from IS NULL OR e.date IS NULL OR e.date >= date($from)
    OR (e.precision = 'month' AND e.date >= date($fromMonth))
    OR (e.precision = 'year' AND e.date >= date($fromYear)))
  AND ($to IS NULL OR e.date IS NULL OR e.date < date($to))
  AND (size($kinds) = 0 OR e.kind IN $kinds)
  AND ($background OR NOT e.background)
  AND ($planned OR NOT e.planned)
  AND ($negated OR NOT e.negated)
WITH e.id AS id, coalesce(toString(e.date), '') AS day
ORDER BY day DESC, id
RETURN id
LIMIT 10000
