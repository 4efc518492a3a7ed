// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. Only what is written is locked, so something is, always the same; to take away a property that is not there locks nothing.
// Leaves a mark, by which readers and writers see that something may have changed.
// $mark: a mark that nobody ever left
// returns version: of the form of the graph, mark: the one of the last writer
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
SET a.lock = true
WITH a, a.version AS version, a.mark AS mark
SET a.mark = $mark
RETURN version, mark
