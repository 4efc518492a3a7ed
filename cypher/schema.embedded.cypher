// Embedded engine: a constraint makes no index there, so every key has both; but those of appearances, which are looked up by their
// document, and of agencies and topics, of which there are dozens. An index is one for all labels that have the property.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_name IF NOT EXISTS FOR (n:Agency) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_name IF NOT EXISTS FOR (n:Topic) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT archive_id IF NOT EXISTS FOR (n:Archive) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX item_id_index IF NOT EXISTS FOR (n:Item) ON (n.id);
CREATE INDEX person_id_index IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX office_id_index IF NOT EXISTS FOR (n:Office) ON (n.id);
CREATE INDEX country_code_index IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX place_id_index IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX archive_id_index IF NOT EXISTS FOR (n:Archive) ON (n.id);
CREATE INDEX person_ja IF NOT EXISTS FOR (n:Person) ON (n.ja);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX appearance_family IF NOT EXISTS FOR (n:Appearance) ON (n.family);
CREATE INDEX appearance_document IF NOT EXISTS FOR (n:Appearance) ON (n.document);
