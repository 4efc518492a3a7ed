// Removes items, when their claims are gone.
// $items: item ids
UNWIND $items AS item
MATCH (i:Item {id: item})
DETACH DELETE i
