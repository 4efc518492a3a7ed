// The documents of the store by id. An id follows from the text, so a corrected edition is told from the one before it.
// returns id
MATCH (d:Document)
RETURN d.id AS id
ORDER BY id
LIMIT 100000
