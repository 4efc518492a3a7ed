// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. Leaves a mark, by which readers and writers see whether something may have changed. To take a property away is to
// lock, even where there is none.
// $mark: a mark that nobody ever left
// returns version: of the form of the graph, mark: the one of the last writer
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
REMOVE a.lock
WITH a, a.version AS version, a.mark AS last
SET a.mark = $mark
RETURN version, last AS mark
