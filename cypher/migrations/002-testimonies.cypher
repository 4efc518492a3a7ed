// Every appearance has a testimony: what it says. Those from before are each one of their own,
MATCH (a:Appearance) WHERE a.testimony IS NULL SET a.testimony = a.id;
// until the next load of their document, which has a digest that equals none, writes them and decides them anew.
MATCH (d:Document) SET d.digest = '';
