// The documents that a name stands for: an id, a file name, or the name of a file that was read in parts.
// $name: id or file name
// returns id, file
MATCH (d:Document)
WHERE d.id = $name OR d.file = $name OR d.file STARTS WITH $name + ' ('
WITH d.id AS id, d.file AS file
ORDER BY file, id
RETURN id, file
LIMIT 10000
