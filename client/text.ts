/**
 * Long because it holds every word of the interface, English and Japanese side by side. `{n}` and other names in braces are
 * filled in; `one|other` are the English forms after a number.
 */
import type { Language } from './state/state.ts'

const ROWS = {
  'app.name': ['Dragoman', 'Dragoman'],
  'app.subtitle': ['Who met whom, and which sentence says so', '誰が誰と会ったか、その根拠となる一文まで'],
  'app.skip': ['Skip to the details', '詳細へ移動'],
  'language.name': ['English', '日本語'],
  'language.switch': ['Language', '言語'],

  'search.label': ['Search people, countries, organizations, events', '人物・国・組織・出来事を検索'],
  'search.placeholder': ['Search a name, in English or Japanese', '名前を検索（日本語・英語）'],
  'search.none': ['Nothing is called that.', '該当する名前がありません。'],
  'search.results': ['Search results', '検索結果'],

  'view.label': ['View', '表示'],
  'view.people': ['People', '人物'],
  'view.countries': ['States & bodies', '国・組織'],
  'view.full': ['Full', '全体'],
  'shape.label': ['Show as', '表示形式'],
  'shape.picture': ['Picture', '図'],
  'shape.list': ['List', '一覧'],
  'shape.matrix': ['Matrix', '対照表'],
  'shape.actors': ['Actors', '人物表'],

  'matrix.hint': ['A number leads to the relation of two.', '数字を選ぶと二者の関係が表示されます。'],
  'matrix.omitted': ['{n} more have no row.|{n} more have no row.', 'ほか{n}件は省いています。'],
  'matrix.none': [
    'No two are tied in the chosen days and filters. In the full view, events stand between all.',
    '選択中の期間・条件では、つながりがありません。「全体」では出来事を介して結ばれます。',
  ],
  'kind.person': ['People', '人物'],
  'kind.country': ['Countries', '国'],
  'kind.organization': ['Organizations', '組織'],
  'kind.event': ['Events', '出来事'],
  'kind.place': ['Places', '場所'],
  'one.person': ['Person', '人物'],
  'one.country': ['Country', '国'],
  'one.organization': ['Organization', '組織'],
  'one.event': ['Event', '出来事'],
  'one.place': ['Place', '場所'],
  'one.edge': ['Tie', 'つながり'],

  'tone.1': ['Verbal cooperation', '協力（言葉）'],
  'tone.2': ['Material cooperation', '協力（行動）'],
  'tone.3': ['Verbal conflict', '対立（言葉）'],
  'tone.4': ['Material conflict', '対立（行動）'],
  'tone.0': ['Not classed', '分類なし'],

  'event.meeting': ['Meeting', '会談'],
  'event.call': ['Call', '電話'],
  'event.visit': ['Visit', '訪問'],
  'event.talks': ['Talks', '協議'],
  'event.agreement': ['Agreement', '合意'],
  'event.exercise': ['Exercise', '演習'],
  'event.aid': ['Aid', '援助'],
  'event.support': ['Support', '支持'],
  'event.accusation': ['Accusation', '非難'],
  'event.rejection': ['Rejection', '拒否'],
  'event.protest': ['Protest', '抗議'],
  'event.sanction': ['Sanction', '制裁'],
  'event.appointment': ['Appointment', '人事'],
  'event.legal': ['Legal', '司法'],
  'event.incident': ['Incident', '事件'],
  'event.statement': ['Statement', '声明'],
  'event.other': ['Other', 'その他'],
  'event.planned': ['planned', '予定'],
  'event.background': ['background', '背景'],
  'event.negated': ['did not happen', '実現せず'],

  'graph.label': ['Network', 'ネットワーク'],
  'graph.described': [
    '{view}: {nodes} and {edges}. The list holds the same as text.',
    '{view}：{nodes}、{edges}。同じ内容は一覧でも読めます。',
  ],
  'graph.fit': ['Fit to window', '全体を表示'],
  'graph.in': ['Zoom in', '拡大'],
  'graph.out': ['Zoom out', '縮小'],
  'graph.rearrange': ['Arrange anew', '配置し直す'],
  'graph.legend': ['Legend and filter', '凡例と絞り込み'],
  'graph.hide': ['Hide {what}', '{what}を隠す'],
  'graph.show': ['Show {what}', '{what}を表示'],
  'graph.size': [
    'Dots grow with the number of events, lines with the number of contacts.',
    '点は出来事の数、線は接触の数で大きくなります。',
  ],
  'graph.undo': ['Undo (Ctrl-Z)', '元に戻す（Ctrl-Z）'],
  'graph.redo': ['Redo (Ctrl-Shift-Z)', 'やり直す（Ctrl-Shift-Z）'],
  'graph.keys': [
    'Arrow keys go from node to node, the space bar keeps one chosen while going on, 0 shows all. F focuses, E expands, C collapses, H hides, P pins.',
    '矢印キーで移動、スペースキーで選択を追加、0で全体表示。Fで周辺だけ、Eで展開、Cで折りたたみ、Hで非表示、Pで固定。',
  ],
  'graph.loners': ['Without ties', 'つながりなし'],
  'graph.unhide': ['Show {n} hidden|Show {n} hidden', '非表示の{n}件を戻す'],
  'graph.narrow': ['Narrow by days or a name.', '期間や名前で絞り込めます。'],
  'act.label': ['What to do with the choice', '選択に対する操作'],
  'act.chosen': ['{n} chosen|{n} chosen', '{n}件を選択'],
  'act.focus': ['Focus', '周辺だけ'],
  'act.focus.how': ['Show only what is near', '近くのものだけ表示'],
  'act.depth': ['Steps from the choice', '選択からの距離'],
  'act.steps': ['{n} step|{n} steps', '{n}歩'],
  'act.expand': ['Expand', '展開'],
  'act.expand.how': ['Draw all neighbours, however few their events', '出来事の少ない相手もすべて表示'],
  'act.collapse': ['Collapse', '折りたたむ'],
  'act.collapse.how': ['Take out neighbours that have no other tie', 'ほかにつながりのない相手を隠す'],
  'act.hide': ['Hide', '隠す'],
  'act.hide.how': ['Take it out of the picture', '図から取り除く'],
  'act.pin': ['Pin', '固定'],
  'act.pin.how': ['Keep it where it is', 'この位置に固定'],
  'act.unpin': ['Unpin', '固定を解除'],
  'graph.omitted': [
    'Showing {shown} of {total}, those with most events.',
    '{total}件中{shown}件を表示（出来事の多い順）。',
  ],
  'graph.truncated': ['Only the newest {n} events are here.', '新しい出来事{n}件だけを表示しています。'],
  'graph.more': ['Show more', 'さらに表示'],
  'graph.fewer': ['Show fewer', '表示を減らす'],

  'empty.store': ['There is nothing here yet', 'まだ何もありません'],
  'empty.store.how': [
    'Load a bulletin, then reload this page:',
    '会報を読み込んでから、このページを再読み込みしてください：',
  ],
  'empty.filter': ['Nothing passes the filter', '条件に合うものがありません'],
  'empty.filter.how': [
    '{events} and {nodes} are hidden by the window, the switches or the legend.',
    '期間・スイッチ・凡例により{events}、{nodes}が隠れています。',
  ],
  'empty.show-all': ['Show everything', 'すべて表示'],

  'count.events': ['{n} event|{n} events', '出来事{n}件'],
  'count.events.of': ['{n} of {of} events', '出来事{of}件中{n}件'],
  'count.nodes': ['{n} name|{n} names', '名前{n}件'],
  'count.edges': ['{n} tie|{n} ties', 'つながり{n}件'],
  'count.mentions': ['named in {n} report|named in {n} reports', '{n}件の記事に登場'],
  'count.items': ['{n} item|{n} items', '記事{n}件'],
  'count.reports': ['{n} report|{n} reports', '記事{n}件'],

  'time.label': ['Timeline', '時系列'],
  'time.hint': [
    'Drag to choose days. Arrow keys move the window, shift and arrow keys resize it, Escape clears it.',
    'ドラッグで期間を選択。矢印キーで移動、Shift＋矢印キーで伸縮、Escで解除。',
  ],
  'time.all': ['All days', '全期間'],
  'time.clear': ['All days', '全期間に戻す'],
  'time.zoom': ['Zoom to these days', 'この期間を拡大'],
  'time.whole': ['Show the whole span', '全体を見る'],
  'time.outside': ['{n} outside these days', 'この範囲外に{n}件'],
  'time.loose': ['{n} without an exact day|{n} without an exact day', '日が不明確なもの{n}件'],
  'time.nodates': ['No dated event passes the switches.', '日付のある出来事がありません。'],
  'time.chosen': ['bars: {n} of the choice', '棒は選択中の{n}件'],
  'play.label': ['Let the days run', '期間を動かす'],
  'play.forwards': ['Play forwards', '先へ再生'],
  'play.backwards': ['Play backwards', '逆に再生'],
  'play.stop': ['Stop', '停止'],
  'play.speed': ['Speed', '速さ'],
  'time.unit.day': ['by day', '日ごと'],
  'time.unit.week': ['by week', '週ごと'],
  'time.unit.month': ['by month', '月ごと'],
  'time.unit.year': ['by year', '年ごと'],
  'switch.undated': ['Undated', '日付なし'],
  'switch.planned': ['Planned', '予定'],
  'switch.background': ['Background', '背景'],
  'switch.negated': ['Did not happen', '実現せず'],
  'switch.label': ['Include', '含める'],

  'panel.label': ['Details', '詳細'],
  'panel.close': ['Close', '閉じる'],
  'panel.centre': ['Find in the picture', '図で探す'],
  'panel.missing': [
    'Not in this picture: no event of the chosen days and filters.',
    'この図にはありません（選択中の期間・絞り込みに該当する出来事がありません）。',
  ],
  'panel.elsewhere': ['This picture does not draw it.', 'この図には表示されません。'],
  'panel.open': ['Show in “{view}”', '「{view}」で表示'],
  'overview.people': ['Who turns up most', 'よく登場する人物'],
  'overview.ties': ['Most frequent contacts', '接触の多い組み合わせ'],
  'overview.countries': ['Most active countries', '動きの多い国'],
  'overview.organizations': ['Most active organizations', '動きの多い組織'],
  'overview.documents': ['Bulletins', '会報'],
  'overview.hint': [
    'Choose a name or a line to see its events and the sentences behind them.',
    '名前や線を選ぶと、出来事とその根拠となる文が表示されます。',
  ],

  'panel.drop': ['Take out of the choice', '選択から外す'],
  'meet.title': ['Who met whom', '誰が誰と会ったか'],
  'meet.first': ['A person, state or body', '人物・国・組織'],
  'meet.second': ['Whom? (or anybody)', '相手（指定しなくても可）'],
  'meet.other': ['Take another', '選び直す'],
  'meet.these': ['How these two met', 'この二者の接触'],
  'meet.hint': [
    'Name one to see all their meetings, or two to see when they met. Where they never did, you see through whom they are joined.',
    '一方を選ぶとその会談の一覧、両方を選ぶと両者の会談が表示されます。会ったことがない場合は、間をつなぐ人物が示されます。',
  ],
  'meet.total': [
    '{n} meeting, call, visit or talks|{n} meetings, calls, visits or talks',
    '会談・電話・訪問・協議{n}件',
  ],
  'meet.omitted': [
    '{n} older ones are left out: choose days.',
    '古い{n}件は省いています。期間を選んでください。',
  ],
  'chain.title': ['They did not meet. How they are joined', '直接の接触はありません。つながり方'],
  'chain.none': ['Nobody joins them in the chosen days.', '選択中の期間に、両者をつなぐ人物はいません。'],
  'chain.length': ['{n} step|{n} steps', '{n}歩'],
  'chain.total': ['{n} ways as short as this|{n} ways as short as this', '同じ長さの経路{n}件'],
  'chain.meeting': ['{a} met {b}', '{a}は{b}と会談し'],
  'chain.call': ['{a} spoke with {b} by phone', '{a}は{b}と電話で話し'],
  'chain.visit': ['{a} and {b} met on a visit', '{a}は{b}と訪問の際に会い'],
  'chain.talks': ['{a} held talks with {b}', '{a}は{b}と協議し'],
  'chain.when': [' ({when})', '（{when}）'],
  'chain.comma': [', ', '、'],
  'chain.more': ['and {n} more time|and {n} more times', 'ほか{n}回'],
  'chain.then': ['; ', '、'],
  'chain.end': ['.', 'ました。'],
  'profile.offices': ['Offices', '役職'],
  'profile.former': ['former', '元'],
  'profile.candidate': ['candidate', '候補'],
  'profile.seen': ['in reports of {days}', '{days}の記事'],
  'profile.holders': ['Office holders', '役職者'],
  'profile.counterparts': ['Met or dealt with', '相手'],
  'profile.events': ['Events', '出来事'],
  'profile.aliases': ['Also written', '別表記'],
  'profile.appearances': ['Taken for one person in {n} documents', '{n}件の文書で同一人物と判定'],
  'profile.certain': ['{n}% certain', '確信度{n}%'],
  'profile.all': ['All {n}', '全{n}件'],
  'profile.less': ['Fewer', '一部だけ表示'],
  'profile.outside': ['{n} more outside the chosen days and filters', 'ほかに期間・条件外の出来事{n}件'],
  'profile.none': ['No event in the chosen days and filters.', '選択中の期間・条件に出来事はありません。'],
  'mix.label': ['Tone of {events}', '{events}の論調'],

  'relation.title': ['Relation', '関係'],
  'relation.first': ['First contact', '最初の接触'],
  'relation.last': ['Last contact', '直近の接触'],
  'relation.rhythm': ['Contacts', '接触'],
  'relation.days': ['on {n} day|on {n} days', '{n}日'],
  'relation.every': ['about every {n} day|about every {n} days', '約{n}日ごと'],
  'relation.silence': ['Silence', '接触のない期間'],
  'relation.silent': ['{n} day, until {day}|{n} days, until {day}', '{day}まで{n}日'],
  'relation.usual': ['no longer than usual', '通常の範囲内'],
  'relation.long': ['longer than usual', '通常より長い'],
  'relation.no-contact': [
    'No meeting, call, visit or talks on a known day.',
    '日付の分かる会談・電話・訪問・協議はありません。',
  ],
  'relation.months': ['Over time', '推移'],
  'relation.numbers': ['As numbers', '数字で見る'],
  'relation.unplaced': ['{n} without a known month', '月の不明なもの{n}件'],
  'relation.carriers': ['Who carries it', '担い手'],
  'relation.nobody': ['Nobody is named.', '人物の名前はありません。'],
  'relation.agreements': ['Agreements', '合意'],
  'relation.truncated': ['Only the newest events are counted.', '新しい出来事だけを数えています。'],
  'rank.head': ['top level', '首脳級'],
  'rank.minister': ['minister level', '閣僚級'],
  'rank.deputy': ['deputy level', '次官級'],
  'rank.ambassador': ['ambassador level', '大使級'],

  'actors.title': ['Who keeps turning up', 'よく登場する人物'],
  'actors.name': ['Name', '名前'],
  'actors.office': ['Office', '役職'],
  'actors.people': ['Counterparts', '相手'],
  'actors.countries': ['Countries', '相手国'],
  'actors.first': ['First seen', '初出'],
  'actors.last': ['Last seen', '最終'],
  'actors.trend': ['Halves', '前半→後半'],
  'actors.new': ['New', '新規'],
  'actors.up': ['more in the second half', '後半に増加'],
  'actors.down': ['fewer in the second half', '後半に減少'],
  'actors.even': ['as many in both halves', '前半・後半とも同数'],
  'actors.shown': ['{n} of {of}', '{of}人中{n}人'],
  'actors.download': ['Download as CSV', 'CSVで保存'],
  'actors.quiet': ['Gone quiet', '登場しなくなった人物'],
  'actors.quiet.how': [
    'Busy in as many days before, not seen in these.',
    '同じ長さの前の期間によく登場し、この期間には登場しない人物です。',
  ],
  'actors.until': ['last {day}', '最終{day}'],

  'evidence.participants': ['Took part', '参加者'],
  'evidence.reports': ['What the bulletin says', '会報の記述'],
  'evidence.item': ['item {n}', '第{n}項'],
  'evidence.whole': ['Whole item', '記事全文'],
  'evidence.undated': ['undated', '日付不明'],
  'evidence.none': ['No report is stored for this event.', 'この出来事の記事は保存されていません。'],

  'state.loading': ['Loading…', '読み込み中…'],
  'error.title': ['This could not be loaded', '読み込めませんでした'],
  'error.network': [
    'The server does not answer. Is it running?',
    'サーバーが応答しません。起動しているか確認してください。',
  ],
  'error.server': ['The server answered: {message}', 'サーバーの応答：{message}'],
  'error.retry': ['Try again', '再試行'],
  'error.page': ['The page has met an error of its own', 'ページでエラーが発生しました'],
} as const satisfies Record<string, readonly [string, string]>

export type TextKey = keyof typeof ROWS

const COLUMN = { en: 0, ja: 1 } as const satisfies Record<Language, number>

/** Every key of the string table. */
export const TEXT_KEYS = Object.keys(ROWS) as TextKey[]

/** The words of a key as they stand in the table. */
export function rawText(language: Language, key: TextKey): string {
  return ROWS[key][COLUMN[language]]
}

const plurals = new Intl.PluralRules('en')

/** The words of a key with `{names}` filled in; a number `n` also chooses between `one|other` and is set by the language. */
export function say(language: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  const [one = '', other = one] = rawText(language, key).split('|')
  const form = typeof values['n'] === 'number' && plurals.select(values['n']) === 'one' ? one : other
  return form.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name]
    if (value === undefined) return braces
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value
  })
}
