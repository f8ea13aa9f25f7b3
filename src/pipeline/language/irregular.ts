/** Irregular English verbs: base, past, participle; a slash parts variants. Source: any English grammar's list. */
const VERBS =
  'arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|' +
  'begin began begun|behold beheld beheld|bend bent bent|bereave bereft bereft|beset beset beset|bet bet bet|bid bid/bade bid/bidden|' +
  'bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|' +
  'broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|' +
  'catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|' +
  'deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|' +
  'dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|' +
  'flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|' +
  'forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten|' +
  'give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|' +
  'hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|knit knit knit|know knew known|' +
  'lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|' +
  'lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|' +
  'misunderstand misunderstood misunderstood|mow mowed mown|offset offset offset|outbid outbid outbid|outdo outdid outdone|' +
  'overcome overcame overcome|overdo overdid overdone|overhear overheard overheard|override overrode overridden|overrun overran overrun|' +
  'oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|prove proved proven|' +
  'put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid|rethink rethought rethought|' +
  'rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|' +
  'see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sever severed severed|sew sewed sewn|shake shook shaken|shear sheared shorn|' +
  'shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|' +
  'sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|' +
  'speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|' +
  'spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|' +
  'stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|' +
  'sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|' +
  'tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|' +
  'undermine undermined undermined|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|' +
  'upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|win won won|wind wound wound|' +
  'withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written';

const NOUNS =
  'man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|' +
  'knife knives|half halves|leaf leaves|loaf loaves|thief thieves|shelf shelves|wolf wolves|self selves|elf elves|calf calves|' +
  'hoof hooves|scarf scarves|crisis crises|analysis analyses|thesis theses|hypothesis hypotheses|axis axes|' +
  'oasis oases|diagnosis diagnoses|emphasis emphases|parenthesis parentheses|criterion criteria|phenomenon phenomena|' +
  'medium media|datum data|bacterium bacteria|stratum strata|curriculum curricula|memorandum memoranda|referendum referenda|' +
  'alumnus alumni|fungus fungi|nucleus nuclei|stimulus stimuli|syllabus syllabi|index indices|matrix matrices|vertex vertices|' +
  'appendix appendices|formula formulae|larva larvae|series series|species species|means means|headquarters headquarters|' +
  'news news|aircraft aircraft|spacecraft spacecraft|fish fish|sheep sheep|deer deer|bus buses|virus viruses|' +
  'census censuses|campus campuses|bonus bonuses|surplus surpluses|chorus choruses|gas gases|lens lenses|bias biases';

const OTHERS =
  'better good JJR|best good JJS|worse bad JJR|worst bad JJS|more many JJR|most many JJS|less little JJR|least little JJS|' +
  'further far JJR|farther far JJR|elder old JJR|eldest old JJS|better well RBR|best well RBS|worse badly RBR|worst badly RBS|' +
  'more much RBR|most much RBS|less little RBR|least little RBS|further far RBR|farther far RBR';

/** Lemma of irregular forms, by Penn tag and form: "VBD went" → "go". */
export const IRREGULAR: ReadonlyMap<string, string> = table();

function table(): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of VERBS.split('|')) {
    const [base, past, participle] = row.split(' ');
    for (const form of past!.split('/')) found.set(`VBD ${form}`, base!);
    for (const form of participle!.split('/')) found.set(`VBN ${form}`, base!);
  }
  for (const row of NOUNS.split('|')) {
    const [one, many] = row.split(' ');
    found.set(`NNS ${many}`, one!);
  }
  for (const row of OTHERS.split('|')) {
    const [form, base, tag] = row.split(' ');
    found.set(`${tag} ${form}`, base!);
  }
  return found;
}
