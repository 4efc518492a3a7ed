// Which version the form of the graph has; no row in a graph that was never opened.
// returns version
MATCH (a:Archive {id: 'archive'})
RETURN a.version AS version
LIMIT 1
