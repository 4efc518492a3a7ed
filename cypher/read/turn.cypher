// How many transactions have changed the graph; another number means that it may say something else.
// returns turn
MATCH (a:Archive {id: 'archive'})
RETURN coalesce(a.turn, 0) AS turn
LIMIT 1
