/** What a brief is about: the news of the days [from, to), as some documents tell it (none: all). What is known before, all tell. */
export interface BriefQuestion {
  from: string
  to: string
  documents?: readonly string[]
}
