import type { EventRule } from '../rule.ts'

/** Meetings told by their format, narrow and wide: more stands between the verb and whom it is with. */
export const FORMATS: readonly EventRule[] = [
  {
    id: 'meeting.held-formats',
    kind: 'meeting',
    pattern:
      'held|holds|had … one|tete|face|narrow|limited|private|restricted … expanded|extended|enlarged|plenary|delegation|delegations … meeting|meetings|talks|negotiations with',
    frame: 'with',
    needs: 'two-sides',
    reason: 'one meeting in two formats, told one after the other',
    yes: 'Minister Orlo held a one-on-one and then an expanded meeting with his Greek counterpart.',
    no: 'Minister Orlo held one view and then an expanded staff of Norway met with none.',
  },
  {
    id: 'meeting.held-in-format',
    kind: 'meeting',
    pattern: 'held|holds|had … talks|meeting|negotiations … format|formats … with',
    frame: 'with',
    needs: 'two-sides',
    reason: 'the format and the house stand between the talks and whom they were with',
    yes: 'President Orlo of Greece held talks in narrow and expanded formats at the White Palace with Prime Minister Lind of Norway.',
    no: 'President Orlo of Greece held talks on formats of files.',
  },
  {
    id: 'meeting.held-in-house',
    kind: 'meeting',
    pattern:
      'held|holds|had ?#any ?#any ?#any talks|meeting|meetings|negotiations|conversation at|in … headquarters|ministry|palace|residence|house|building|office|embassy|administration … with',
    frame: 'with',
    needs: 'two-sides',
    reason: 'the house, with whose it is, stands between the talks and whom they were with',
    yes: 'Minister Orlo of Greece held talks at the headquarters of the Northern Air Force with Minister Lind of Norway.',
    no: 'Minister Orlo of Greece held talks at the headquarters of the Northern Air Force of Norway.',
  },
]
