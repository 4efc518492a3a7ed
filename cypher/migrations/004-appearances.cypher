// Appearances are looked up by their document and testimonies by their family name: indexes with an entry for nearly every appearance
// took a fifth of the memory of a large archive. An index on `id` would be one with those of all other labels.
DROP INDEX appearance_testimony IF EXISTS;
DROP CONSTRAINT appearance_id IF EXISTS;
MATCH (a:Appearance) WHERE a.id IS NOT NULL SET a.appearance = a.id REMOVE a.id;
