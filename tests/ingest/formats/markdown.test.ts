import { expect, test } from '@jest/globals'
import { toMarkdown } from '../../../ingest/formats/markdown.ts'

test.each([
  ['<p>one<br>two</p><p>three</p>', 'one\ntwo\n\nthree'],
  ['<div>one<div>two</div></div><div>three</div>', 'one\n\ntwo\n\nthree'],
  ['<p>R&amp;D &ldquo;x&rdquo;&nbsp;&#12354;</p>', 'R&D “x”\u00a0あ'],
  ['<p>a <b>bold </b>word</p>', 'a **bold** word'],
  ['<p><span style="font-weight: 700">all</span></p>', '**all**'],
  ['<p>seen<span style="display:none">hidden</span></p><script>x</script><style>y</style>', 'seen'],
  ['<p>see <a href="https://example.org">TREND</a></p>', 'see TREND'],
  ['<h2>1. 内政</h2><ul><li><b>● 外相が訪問</b></li></ul>', '## 1. 内政\n\n-   **● 外相が訪問**'],
  [
    '<p>He left.<sup><a href="#footnote-1">[1]</a></sup> (EFE)</p><p>End</p><ol><li id="footnote-1"><p>By <b>train</b>. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    'He left. (EFE)\n\nNOTE: By **train**.\n\nEnd',
  ],
  ['<p>1. 内政</p><p>*****END*****</p>', '1. 内政\n\n*****END*****'],
  ['<table><tr><td>left</td><td>right</td></tr></table>', 'left\n\nright'],
])('%s', (html, text) => {
  expect(toMarkdown(`<html><head><title>x</title></head><body>${html}</body></html>`)).toBe(text)
})
