// Events are about topics.
// $rows: event, topic, evidence (item, start, end, rule)
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (t:Topic {name: row.topic})
CREATE (e)-[:ABOUT {item: row.item, start: row.start, end: row.end, rule: row.rule}]->(t)
