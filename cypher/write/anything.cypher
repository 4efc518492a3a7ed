// Whether there is any document: a loader that begins with an empty graph knows all that is there afterwards.
// returns id: of one
MATCH (d:Document)
RETURN d.id AS id
LIMIT 1
