// Leaves a mark, by which readers and writers see that something may have changed.
// $mark: a mark that nobody ever left
MATCH (a:Archive {id: 'archive'})
SET a.mark = $mark
