// The parts of corrections that were found in any document.
// returns part
MATCH (d:Document)
WHERE d.corrections IS NOT NULL
UNWIND d.corrections AS part
WITH DISTINCT part
RETURN part
ORDER BY part
LIMIT 100000
