// Waits until nobody else writes, and keeps the turn until the transaction ends: what a node is follows from all that is
// loaded. Says which version the form of the graph has. To take a property away is to lock, even where there is none.
// returns version
MERGE (a:Archive {id: 'archive'})
ON CREATE SET a.version = 0
REMOVE a.turn
RETURN a.version AS version
