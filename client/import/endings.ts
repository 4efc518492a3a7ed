/** How names end of files that are read. Of a folder, only these are taken; a file that was meant is told why it is not. */
export const ENDINGS = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.jsonl']
