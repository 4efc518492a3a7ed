// Events are looked up by their day: a block, which names one, needs no index of its own.
DROP INDEX event_block IF EXISTS;
