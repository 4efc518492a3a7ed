// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. Only what is written is locked, so something is, always the same; to take away a property that is not there locks nothing.
// returns version: of the form of the graph, mark: the one of the last writer
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
SET a.lock = true
RETURN a.version AS version, a.mark AS mark
