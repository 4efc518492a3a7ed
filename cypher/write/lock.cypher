// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. To take a property away is to lock, even where there is none. Counts the turns, by which readers see that something
// may have changed, and says which version the form of the graph has.
// returns version
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
REMOVE a.lock
WITH a
SET a.turn = coalesce(a.turn, 0) + 1
RETURN a.version AS version
