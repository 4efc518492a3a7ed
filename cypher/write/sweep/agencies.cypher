// Removes what nothing claims any more: agencies.
MATCH (a:Agency)
WHERE NOT EXISTS { (a)<-[:REPORTED_BY]-(:Item) }
DETACH DELETE a
