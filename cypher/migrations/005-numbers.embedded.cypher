// An index of the embedded engine has an entry for every node with the property, whatever its label: one on `name` held all people and
// bodies, for the sake of some dozens of agencies and topics, and one on `file` every document.
DROP INDEX agency_name_index IF EXISTS;
DROP INDEX topic_name_index IF EXISTS;
DROP INDEX document_file IF EXISTS;
