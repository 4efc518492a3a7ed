// The family names of those whom people decided something about.
// $marks: marks of appearances
// returns family
MATCH (a:Appearance)
WHERE a.marks IS NOT NULL
UNWIND a.marks AS mark
WITH a.family AS family, mark
WHERE mark IN $marks
RETURN DISTINCT family
