// The mark of the last transaction that wrote; another one means that the graph may say something else.
// returns mark
MATCH (a:Archive {id: 'archive'})
RETURN coalesce(a.mark, '') AS mark
LIMIT 1
