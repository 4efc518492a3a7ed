// Neo4j: one constraint for every key (it brings its own index), and indexes for what is asked by value.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_name IF NOT EXISTS FOR (n:Agency) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appearance_key IF NOT EXISTS FOR (n:Appearance) REQUIRE n.appearance IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_name IF NOT EXISTS FOR (n:Topic) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT archive_id IF NOT EXISTS FOR (n:Archive) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_ja IF NOT EXISTS FOR (n:Person) ON (n.ja);
CREATE INDEX document_file IF NOT EXISTS FOR (n:Document) ON (n.file);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX appearance_family IF NOT EXISTS FOR (n:Appearance) ON (n.family);
CREATE INDEX appearance_document IF NOT EXISTS FOR (n:Appearance) ON (n.document);
