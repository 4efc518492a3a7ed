// Removes what nothing claims any more: topics.
MATCH (t:Topic)
WHERE NOT EXISTS { (t)<-[:ABOUT]-(:Event) }
DETACH DELETE t
