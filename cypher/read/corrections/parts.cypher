// In how many events people and organizations took part, and in how many of some kinds.
// $ids: their ids
// $contacts: kinds of events
// returns id, name, events, contacts
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) { MATCH (p)-[:PARTICIPATED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS events }
CALL (p) {
  MATCH (p)-[:PARTICIPATED_IN]->(e:Event)
  WHERE e.kind IN $contacts
  RETURN count(DISTINCT e.id) AS contacts
}
RETURN p.id AS id, p.name AS name, events, contacts
LIMIT 10000
UNION
UNWIND $ids AS wanted
MATCH (o:Organization {id: wanted})
CALL (o) { MATCH (o)-[:INVOLVED_IN]->(e:Event) RETURN count(DISTINCT e.id) AS events }
CALL (o) {
  MATCH (o)-[:INVOLVED_IN]->(e:Event)
  WHERE e.kind IN $contacts
  RETURN count(DISTINCT e.id) AS contacts
}
RETURN o.id AS id, o.name AS name, events, contacts
LIMIT 10000
