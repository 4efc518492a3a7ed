// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. Says which version the form of the graph has.
// returns version
MERGE (a:Archive {id: 'archive'})
SET a.version = coalesce(a.version, 0)
RETURN a.version AS version
