// Events by id, with those who took part. Several items may claim the same part, so entries may repeat.
// $ids: event ids
// returns id, kind, date, precision, title, titleJa, quad, score, planned, negated, background,
//   places: names; people, countries, organizations: maps of id, side, role
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted})
RETURN e.id AS id, e.kind AS kind, e.date AS date, e.precision AS precision,
  e.title AS title, e.titleJa AS titleJa, e.quad AS quad, e.score AS score,
  e.planned AS planned, e.negated AS negated, e.background AS background,
  [(e)-[:AT]->(place:Place) | place.name] AS places,
  [(e)<-[r:PARTICIPATED_IN]-(p:Person) | {id: p.id, side: r.side, role: r.role}] AS people,
  [(e)<-[r:INVOLVED_IN]-(c:Country) | {id: c.code, side: r.side, role: r.role}] AS countries,
  [(e)<-[r:INVOLVED_IN]-(o:Organization) | {id: o.id, side: r.side, role: r.role}] AS organizations
LIMIT 10000
