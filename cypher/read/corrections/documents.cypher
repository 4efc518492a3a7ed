// The documents in which corrections were found, and those of some ids or file names.
// $names: ids and file names
// returns id, file, corrections: the parts that were found
MATCH (d:Document)
WHERE d.id IN $names OR d.file IN $names OR d.corrections IS NOT NULL
RETURN d.id AS id, d.file AS file, coalesce(d.corrections, []) AS corrections
ORDER BY id
LIMIT 100000
