// Says which version the form of the graph has now.
// $version: number of the last migration
MATCH (a:Archive {id: 'archive'})
SET a.version = $version
