// Puts back the mark that was found, where nothing was written after all.
// $mark: the one of the last writer; null where there was none
MATCH (a:Archive {id: 'archive'})
SET a.mark = $mark
