// Items.
// $rows: id, n, section, headlineEn, headlineJa, bold, text, date; date is an ISO day or null, bold true or null
UNWIND $rows AS row
MERGE (i:Item {id: row.id})
ON CREATE SET i.n = row.n,
  i.section = row.section,
  i.headlineEn = row.headlineEn,
  i.headlineJa = row.headlineJa,
  i.bold = row.bold,
  i.text = row.text,
  i.date = date(row.date)
