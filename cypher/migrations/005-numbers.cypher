// Days of offices and documents are numbers: as dates they took a tenth of the memory of a large archive.
MATCH (:Person)-[h:HOLDS]->(:Office) WHERE h.day IS NOT NULL SET h.day = toInteger(replace(toString(h.day), '-', ''));
MATCH (d:Document) WHERE d.from IS NOT NULL SET d.from = toInteger(replace(toString(d.from), '-', ''));
MATCH (d:Document) WHERE d.to IS NOT NULL SET d.to = toInteger(replace(toString(d.to), '-', ''));
// Items of an appearance are of its document, so that their numbers tell them.
MATCH (a:Appearance) SET a.items = [one IN a.items | toInteger(last(split(toString(one), '#')))];
