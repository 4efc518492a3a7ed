// The mark of the last transaction that changed the graph; another one means that it may say something else.
// returns mark
MATCH (a:Archive {id: 'archive'})
RETURN coalesce(a.mark, '') AS mark
LIMIT 1
