import type { Line } from '../text/line.ts';
import { AGENCIES } from './agencies.ts';
import { linkedShare } from './links.ts';

/** Lines that say of themselves that they are no part of the story. Anchored at the start: a story may quote them. */
const WORDS: RegExp[] = [
  // Buttons and labels of players, galleries and maps.
  /^(?:video|audio|images?|photos?|picture|gallery|slideshow|transcript|graphic|n\/?a|play|pause|watch|listen|enlarge|expand|close|previous|next|loading\b.{0,30}|(?:hide|toggle|show) (?:caption|transcript)|enlarge this image|view (?:all |the )?(?:gallery|photos|slideshow)|press (?:spacebar|space|esc)\b.{0,60})\W*$/i,
  /^listen to this\b.{0,40}$/i,
  /^(?:photos?|images?|slides?)?\s?\d+\s?(?:\/|of)\s?\d+$/i,
  /^\d[\d.,]*\s?[km]?\s?(?:shares?|comments?|views?|likes?|reads?|retweets|repl(?:y|ies))\W*$/i,
  // Credits of pictures.
  new RegExp(`^[^!?]{0,70}(?:/|\\||\\bvia|\\bby|\\bfor|©)\\s?(?:the\\s)?${AGENCIES}\\b[^.!?]{0,40}$`, 'i'),
  new RegExp(`^\\W*${AGENCIES}\\W*$`, 'i'),
  /^credit\s?(?:\.\.\.|…|:)/i,
  /^\W?(?:featured|top|main|lead|cover|header) (?:image|photo|picture)s?\b.{0,80}$/i,
  // Who else worked on it, how to reach them, and where it was printed.
  /^\W?(?:(?:[Ww]ith|[Aa]dditional|[Ee]dit(?:ed|ing)|[Ww]riting|[Rr]eporting) )+[Bb]y \p{Lu}.{0,300}$/u,
  /^(?:e-?mail|contact|reach|write to)\b.{0,100}\S@\S+\.\w+\W*$/i,
  /^(?:\S+@\S+\.\w+|@\w+)\W*$/,
  /^to contact the (?:reporter|editor|author|writer)s?\b/i,
  /^\W{0,3}this (?:article|story|post|piece|column) (?:(?:originally|first|also) )?(?:appear(?:s|ed)|was (?:(?:originally|first|also) )?(?:re)?(?:published|printed))\b.{0,100}$/i,
  /^(?:want|looking for)\b.{0,120}\b(?:newsletter|sign up|subscribe)\b/i,
  /^(?:read|see|watch|listen|hear|learn|find|discover|explore)(?: also| more| next| now)?(?: from [^:]{1,40})?\s?[:|»>]/i,
  /^(?:more|also) (?:about|from|on|in|read|see|like this|stories|news|coverage|by)\b.{0,60}$/i,
  /^(?:related|recommended|trending|popular|most (?:read|popular|viewed|shared|commented)|latest|editors?['’]s? (?:pick|choice)s?|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|up next|watch this next|top stories|keep reading|continue reading|read on|story continues|article continues|scroll (?:down )?to continue)\b.{0,60}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|paid (?:post|content)|ad)\W*$/i,
  /^(?:share|tweet|pin|print|e-?mail|copy link|save|comments?|reply|follow us|like us|facebook|twitter|whatsapp|pinterest|linkedin|reddit|instagram|youtube|telegram)(?: (?:this|on|via|the|us|with|article|story|page|by|to|link|facebook|twitter|x|whatsapp|email|pinterest|linkedin))*\W*$/i,
  /^(?:share|print|e-?mail) this\b.{0,40}$/i,
  /^(?:sign up|subscribe|register|log ?in|join|get|download|start|become|support|donate|follow|like|contact|click here|tap here)\b.{0,200}\b(?:newsletters?|inbox|e-?mail(?:ed)?|updates|subscri\w+|app|apps|edition|membership|member|free trial|alerts?|notifications?|facebook|twitter|instagram|youtube|whatsapp|telegram|google news|digital access|full story)\b.{0,120}$/i,
  /^(?:for|stay) (?:the latest|more|up[ -]to[ -]date|informed|updated)\b.{0,160}\b(?:newsletters?|inbox|subscri\w+|apps?|follow|download|sign up|visit|our work)\b/i,
  /^(?:do|don['’]t) you? ?(?:want|like|have)\b.{0,120}\b(?:newsletter|informed|subscri\w+|sign up)\b/i,
  /^(?:already a (?:member|subscriber)|not a (?:member|subscriber)|you(?:['’]ve| have) (?:reached|read) (?:your|all)|this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members)|to continue reading)\b/i,
  /^(?:©|\(c\)|copyright|all rights reserved)/i,
  /^(?:photo(?:graph|s|graphs)?|image|images|picture|pictures|video|illustration|credit|credits|source|graphic)s?(?: credits?| courtesy)?(?: by|:|\s?\/)\s.{1,80}$/i,
  /^(?:tags?|tagged|topics?|filed under|categor(?:y|ies)|posted in|keywords)\s?(?::|$)/i,
  /^(?:(?:this|our|the) (?:web)?site uses|we (?:and our (?:\d+ )?partners )?(?:use|store)|(?:by|if you) (?:continu|click|us|accept)\w*)\b.{0,160}\bcookies?\b|\bcookie (?:policy|settings|preferences)\b.{0,40}$/i,
  /^(?:post|leave|write|add|view|show|hide|read|load) (?:a |your |all |the |more )?(?:comments?|discussion|reply)\b/i,
  /\bis not responsible for the (?:opinions|content|views)\b|^the (?:views|opinions) expressed (?:in this|here|are)\b/i,
  /^(?:last )?(?:published|updated|modified|posted)(?: on| at|:)?\s.{0,50}\d{4}.{0,30}$/i,
  /^(?:have|got) (?:a|any) (?:tip|story|news tip|question)s?\b.{0,200}\b(?:e-?mail|contact|call|write|us|@)\b/i,
  /^(?:\d+ )?(?:min(?:ute)?s?|sec) read\W*$/i,
  /^[Bb]y [\p{Lu}'’. -]{6,60}$/u,
  /^(?:(?:[Ww]ritten |[Rr]eported )?[Bb]y|BY)\s?:?\s+\p{Lu}[\p{L}.'’-]*(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]*){1,8}$/u,
  /^courtesy of .{1,60}$/i,
];

/** How a pointer to another story begins, whose title is the rest of the line. */
const POINTER =
  /^(?:related|recommended|trending|more|also|up next|see also|you may (?:also )?like|don['’]t miss|in case you missed it|icymi|must[- ]read|further reading|read)\b[^:|»>–—-]{0,30}[:|»>–—-]/i;
const LEADING = 0.4;

/** A note on who wrote the story, as it stands at an article's end. */
const BIO =
  /^(?:[\p{Lu}][\p{L}.'’-]+ ){1,4}(?:is|are|was|covers|writes|reports|has (?:been|written)|(?:can|may) be reached|contributed)\b.{0,160}\b(?:reporter|correspondent|editor|writer|journalist|columnist|professor|author|contributor|fellow|freelance\w*|covers|writes|report(?:ed|ing)|reached|this (?:report|story|article))\b/u;

/** Whether the line's own words say that it is no part of the story; so does a line without any (rules, stars). */
export function isClutterLine(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || WORDS.some((pattern) => pattern.test(text));
}

/** Whether the line tells about the story's author rather than the story. */
export function isBio(text: string): boolean {
  return text.length < 600 && BIO.test(text);
}

/** Whether the line says that another story is meant, and leads there. */
export function isPointer(line: Line): boolean {
  return POINTER.test(line.text) && linkedShare(line) >= LEADING;
}
