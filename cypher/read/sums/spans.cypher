// First and last day of people within some events, and how many of these events are not before a day.
// $ids: event ids
// $nodes: person ids
// $middle: ISO day
// returns id, first, last, late
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
MATCH (e)<-[:PARTICIPATED_IN]-(p:Person)
WHERE p.id IN $nodes
RETURN p.id AS id, min(e.date) AS first, max(e.date) AS last,
  count(DISTINCT CASE WHEN e.date >= date($middle) THEN e.id END) AS late
LIMIT 1000
