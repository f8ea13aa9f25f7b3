/** A kind of page furniture, recognised on a whole line or sentence. */
export interface Furniture {
  readonly name: string;
  readonly pattern: RegExp;
  /** What every such line has somewhere, where looking for that is much quicker than trying the pattern. */
  readonly sign?: RegExp;
  /** Whether the lines below that look like headlines belong to it. */
  readonly heads?: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const STRONG =
  "also read|read also|also see|also watch|read next|must reads|you may also like|you might also like|recommended for you|related stories|related articles|related coverage|related reading|more on this story|most read|most viewed|editors' picks|editor's picks|editors’ picks|editor’s picks|in case you missed it|what to read next";
const WEAK =
  "see also|up next|must read|recommended|recommended stories|related|related news|related topics|related content|related posts|more stories|more headlines|more news|more top stories|more on this topic|more from this section|top stories|top news|latest stories|latest news|latest headlines|trending|trending news|trending stories|popular stories|most popular|most shared|don't miss|don’t miss";

/** A line that begins with a label; a headline may follow a strong one as it is, a weak one only after a mark. */
function labelled(strong: string, weak: string): RegExp {
  const mark = '(?:$|\\s*[:|>»]|\\s+[–—-]\\s)';
  return new RegExp(
    `^(?:(?:${cased(strong)})(?:${mark}|\\s+(?=["“‘']?[\\p{Lu}\\d]))|(?:${cased(weak)})${mark})`,
    'u',
  );
}

/** The labels as headings write them: "Also read", "Also Read", "ALSO READ". */
function cased(labels: string): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return labels
    .split('|')
    .flatMap((label) => [capital(label), label.split(' ').map(capital).join(' '), label.toUpperCase()])
    .join('|');
}

/** Page furniture of newspaper sites, after the noise of the annotation guide: links, sharing, captions, credits, bylines. */
export const FURNITURE: readonly Furniture[] = [
  {
    name: 'related headlines',
    pattern: labelled(STRONG, WEAK),
    heads: true,
    examples: [
      'Also Read',
      'ALSO READ: Minister resigns over ferry deal',
      'Related Stories',
      'Most Read Ferry deal collapses Mayor apologises to islanders',
      'Read next | The islands that voted no',
      'Editor’s Picks',
    ],
    counterexamples: [
      'More news came from the capital at noon.',
      'The minister also read a statement.',
      'Most popular parties boycotted the vote.',
      'Must readers accept this, the editor asked.',
      'Related stories were told in every port.',
      'Also read out was a letter from Lima.',
    ],
  },
  {
    name: 'related link',
    pattern:
      /^(?:read(?: the)?(?: more| full (?:story|article|report|statement|text))?|read more (?:about|on|at)|related|watch(?: live| now)?|listen(?: now)?|explained?|opinion|in pictures|gallery|live|video|podcast|factbox|analysis|timeline|see)\s*[:|>»]\s*\S.{0,200}[^.]$/iu,
    examples: [
      'READ MORE: How the ferry deal fell apart',
      'Watch: Mayor addresses islanders',
      'Related: A short history',
    ],
    counterexamples: ['Read the treaty: it says nothing of ferries.', 'Watch the border, he said.'],
  },
  {
    name: 'read more',
    pattern:
      /^(?:read more|read full (?:story|article)|continue reading|show more|load more|view (?:all|more|comments)|see more|more details soon|click (?:here|to)\b.{0,120}|tap (?:here|to)\b.{0,120}|skip (?:to|past)\b.{0,60}|back to top|scroll (?:down|to continue)\b.{0,60})[.…»>]*$/iu,
    examples: [
      'Read more',
      'Continue reading...',
      'Click here to read the full statement.',
      'Skip past newsletter promotion',
    ],
    counterexamples: ['Read more slowly, the teacher said', 'Clicks rose by a tenth.'],
  },
  {
    name: 'provenance',
    pattern:
      /^(?:this (?:article|story|report|dispatch|post|piece|text|page) (?:was|is|has been|appeared|first|originally) (?:\w+ ){0,3}?(?:written|published|updated|corrected|amended|translated|produced|syndicated|generated|appeared)\b.{0,200}|(?:first |originally )?(?:published|written|produced|prepared|compiled|translated|adapted|syndicated|reprinted)(?: originally)? (?:for|by|in|on|from|with|as part of) (?!.*\b(?:was|were|is|are|had|has|have|will|would|did)\b).{1,140})$/iu,
    examples: [
      'This article was originally published in the Island Courier.',
      'This story has been updated with comments from the mayor.',
      'Written for the school reader, from the archives.',
      'Originally published on islands.example',
      'Translated from the Danish by the editors.',
    ],
    counterexamples: [
      'This report was rejected by the mayor.',
      'Written warnings were sent to the islanders. None answered.',
      'Published figures show that ferries were late.',
    ],
  },
  {
    name: 'sharing',
    pattern:
      /^(?:share(?: this)?(?: (?:article|story|page|post|video|on|via|with|now)\b.{0,80})?|(?:share|tweet|save|print|email|copy(?: link)?|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|comments?|bookmark|gift|x)(?:\s*[|,•·/]?\s*(?:share|tweet|save|print|e-?mail|copy(?: link)?|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|comments?|bookmark|x|on|via|this|article|\d{1,6}))*)[.:]*$/iu,
    examples: [
      'Share this article',
      'Share on Facebook',
      'Facebook Twitter Email Print',
      'Tweet',
      'Copy link',
    ],
    counterexamples: [
      'Share prices fell.',
      'Twitter banned the account.',
      'Comments by the minister angered Lima.',
    ],
  },
  {
    name: 'following',
    pattern:
      /^(?:(?:you can )?(?:follow|like|find|join|contact|connect with) (?:us|our|@\w+|the author|[\p{Lu}][\w’' ]{0,40})(?: \w+){0,6} (?:on|via|at|through) (?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|x|google news|threads|bluesky)\b.{0,160}|follow us\b.{0,80})$/iu,
    examples: [
      'Follow us on Twitter',
      'Join our channel on Telegram for the latest updates.',
      'Like us on Facebook!',
    ],
    counterexamples: [
      'Follow the money, he said on Twitter-watching.',
      'They follow us everywhere, said the captain of the ferry, who asked not to be named for fear of what the two governments might do to his family at home.',
    ],
  },
  {
    name: 'subscribing',
    pattern:
      /^(?:(?:please )?(?:subscribe|sign up|register|log ?in|sign in|create (?:an|your) (?:free )?account|become a (?:member|subscriber|supporter)|donate|download (?:the|our)\b.{0,40}\bapp|get (?:the|our|all the)? ?(?:latest|top|best|free|daily|unlimited|breaking|full)\b.{0,60}(?:news|newsletter|stories|updates|headlines|inbox|access|app|alerts)|never miss\b.{0,60}(?:story|update|news)|enter your email|support our (?:journalism|work)|support independent journalism|already a subscriber|this (?:article|content|story) is for subscribers)\b.{0,200})$/iu,
    examples: [
      'Subscribe to our newsletter',
      'Sign up for our daily briefing.',
      'Get the latest news delivered to your inbox',
      'Download our app for breaking news',
      'Already a subscriber? Log in',
    ],
    counterexamples: [
      'Subscribers left in droves.',
      'Latest news from the front was grim.',
      'He signed up for the army.',
    ],
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:advertis(?:e|e?ment|ing)|sponsored(?: content)?|promoted(?: content)?|ad|paid content|story continues below(?: this)?(?: advertisement)?|article continues (?:after|below)\b.{0,40}|remove ads)[.:]*$/iu,
    examples: ['ADVERTISEMENT', 'Story continues below advertisement', 'Sponsored Content'],
    counterexamples: ['Advertisers fled.', 'Sponsored by Chile, the text passed.'],
  },
  {
    name: 'comment prompt',
    pattern:
      /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b.{0,60}|(?:view|show|hide|read|see) (?:all )?(?:the )?\d* ?comments?\b.{0,40}|join the (?:conversation|discussion)\b.{0,80}|what do you think\? .{0,100}(?:comments?|below)\b.{0,40}|(?:let us know|tell us|have your say)\b.{0,120}(?:comments?|below)\b.{0,40}|comments (?:are )?(?:closed|off|\(\d+\))|\d{1,6} comments?)[.!]*$/iu,
    examples: [
      'Leave a comment',
      'Join the conversation',
      'What do you think? Tell us in the comments below.',
      '14 comments',
    ],
    counterexamples: ['What do you think of the treaty?', 'He made two comments on the treaty.'],
  },
  {
    name: 'rights',
    pattern:
      /^(?:(?:©|\(c\)|copyright)\s.{0,200}|all rights reserved\b.{0,200}|this (?:story|article|report|copy) (?:has been|was|is) (?:published|auto-?generated|sourced|syndicated|edited|taken)\b.{0,240}|\(?(?:only the headline|except for the headline)\b.{0,240}|\(?with (?:inputs?|agency inputs?|additional reporting)(?: \w+)? (?:from|by)\b.{0,160}|\(?(?:source|courtesy|agencies|agency inputs)\s*[:)].{0,80}|(?:terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|contact us|about us)(?:\s*[|•·]?\s*(?:terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|contact us|about us))*)$/iu,
    examples: [
      '© 2021 The Harbour Times. All rights reserved.',
      'This story has been published from a wire agency feed without modifications to the text.',
      '(With inputs from agencies)',
      'Source: AFP',
      'Terms of Use | Privacy Policy',
    ],
    counterexamples: [
      'Copyright law was the sticking point, negotiators said, and neither side would budge on the length of the term, which Brussels wants cut to fifty years and which Washington, home of most of the large studios, has long wanted to make longer still.',
      'This story has no end.',
    ],
  },
  {
    name: 'rights behind a name',
    pattern: /^.{0,100}\ball rights reserved\.?$/iu,
    sign: /rights reserved/iu,
    examples: ['The Harbour Times, all rights reserved.'],
    counterexamples: ['The deal gives up all rights reserved for islanders.'],
  },
  {
    name: 'byline',
    pattern:
      /^(?:(?:(?:[Ss]tory|[Tt]ext|[Rr]eport|[Ww]ritten|[Ww]ords) )?(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|AND|de|da|van|von|bin|al|el|la|in|for))+,?(?: ?[|•·,–—-].{0,80})?|(?:[Ww]ritten|[Pp]osted|[Ee]dited|[Pp]ublished|[Rr]eported|[Cc]ompiled|[Uu]pdated) by:? \p{Lu}.{0,100}|\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Cc]ompiled) (?:and \w+ )?by:? \p{Lu}.{0,240}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+,? (?:[Ss]taff [Ww]riter|[Ss]taff [Rr]eporter|(?:\p{L}+ ){0,2}(?:[Cc]orrespondent|[Ee]ditor)|[Cc]ontributor)s?|(?:Agence France-Presse|Associated Press|The Associated Press|Press Association|REUTERS|Reuters|Xinhua|AFP|AP|PTI|ANI|IANS|DPA|dpa|Bloomberg)(?: (?:[Ss]taff|[Rr]eporters|[Nn]ews|[Aa]gency))?)\.?\)?$/u,
    examples: [
      'By Ana Lopez',
      'By Ana Lopez and Tom Reed in Lima',
      'Ana Lopez, Diplomatic Correspondent',
      'Reporting by Ana Lopez; Editing by Tom Reed',
      '(Reporting by Ana Lopez in Lima; additional reporting by Tom Reed; editing by Jo Field)',
      'Written by Ana Lopez',
    ],
    counterexamples: [
      'By Monday Ana Lopez had left.',
      'By Friday the army was in Lima.',
      'Reporting by the agency was banned.',
    ],
  },
  {
    name: 'time stamp',
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created|issued)(?: on| at| by)?\s*[:|-]?\s.{0,20}\d.{0,60}|\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?|days?)(?: (?:read|ago|listen|watch))|reading time:? .{0,20}|(?:date|time|location|category|section|tags?|topics?|keywords?|filed under|categories|news id|story id)\s*:\s.{0,200})$/iu,
    examples: [
      'First Published: Sep 3, 2021 | 9:15 AM IST',
      'Last updated 2 hours ago',
      '5 min read',
      'Tags: ferries, islands',
      'Topics : Chile',
    ],
    counterexamples: [
      'Published in 1921 and long out of print, the treaty was hard to find, and the few who had read it before the islands changed hands had died.',
      'Updated rules apply.',
    ],
  },
  {
    name: 'caption credit',
    sign: /[[(|]|photo|image|picture|credit/iu,
    pattern:
      /^.{0,600}(?:[[(|]\s*(?:file )?(?:photo|image|picture|photograph|credit|source|video)s?(?: (?:credit|courtesy|by|from|for illustration))*\s*[:/|].{0,80}|[[(][^\])]{0,80}(?:\/ ?(?:reuters|afp|ap|epa|getty(?: images)?|anadolu|xinhua|sputnik|tass|kyodo|pool|bloomberg|handout|al jazeera)|(?:via|by) (?:reuters|afp|ap|epa|getty images|kcna)|ap photo|getty images|reuters photo|file photo|photo by|handout)[^\])]{0,80}|\[(?:file: )?(?:reuters|afp|ap|epa|getty images|kcna|al jazeera)(?:[^\]]{0,40})|(?:photo|image|picture)(?: credit)?s?: ?[\p{Lu}@][^.]{0,80}|(?:photograph|photo|credit|image)s?:? ?(?:[\p{L}.' -]{0,40}[/|] ?)?(?:getty images|reuters|afp|epa|ap)(?:\/[\p{L} .-]{1,40})?)[\])]?\.?$/iu,
    examples: [
      'The ferry leaves the harbour on Monday [Ana Lopez/Reuters]',
      'The mayor speaks to islanders. (AP Photo/Ana Lopez)',
      'The harbour at night | Photo Credit: Ana Lopez',
      'Photograph: Ana Lopez/Getty Images',
      'A ferry. (Photo: AFP)',
    ],
    counterexamples: [
      'The ministry gave no credit to Reuters.',
      'He told Reuters the ferry (built in 1960) had sunk.',
      'The agencies (AFP and Reuters among them) left.',
    ],
  },
  {
    name: 'caption',
    sign: /\(|photo|image|pic|grab|frame/iu,
    pattern:
      /^(?:(?:file|archive|representational|representative|illustrative) (?:photo|image|picture|pic|photograph)s?\b.{0,300}|(?:photo|image|picture|photograph)s?(?: (?:caption|credit|source))?\s*:.{0,300}|(?:in this|this) (?:(?:file|handout|undated|combination|satellite|screen ?grab|video|pool|recent) )+(?:photo|image|picture|photograph|grab|frame)\b.{0,400}|.{0,300}\((?:file|pictured|l|r|c|left|right|centre|center)\)\.?)$/iu,
    examples: [
      'File photo of the old harbour',
      'Image caption: the ferry at dawn',
      'In this file photo taken in May, the mayor waves.',
    ],
    counterexamples: [
      'Photos of the ferry were shown in court.',
      'This photo of the two leaders went round the world.',
    ],
  },
];
