// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. To take a property away is to lock, even where there is none.
// returns version: of the form of the graph, mark: the one of the last writer
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
REMOVE a.lock
RETURN a.version AS version, a.mark AS mark
