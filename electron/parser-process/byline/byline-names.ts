const han = '\\p{Script=Han}';
/** 王小明, 李 强 (a gap between two characters), 阿卜杜拉·买买提. */
const hanName = `(?!通讯员|通訊員|摄影|攝影|记者|記者)(?:${han}{2,4}(?:·${han}{2,6})?|${han}[ \\u3000]${han})`;
const hanNames = `${hanName}(?:[、，,\\s]+${hanName}(?![于从在对就]))*`;
const reporter = '(?:记者|記者)';
const newsroom = `${han}{1,5}?(?:通讯社|社|网|網|报|報)`;

/** 本报记者 孙丽: a line of its own. */
const reporterLine = new RegExp(`^[（(【]?${han}{0,8}${reporter}[\\s\\u3000]+(${hanNames})(?=$|[）)】]|\\s+\\d|\\s*(?:通讯员|通訊員|摄影|攝影|报道|報導|[图文摄][/／]))`, 'u'); // prettier-ignore
/** 新华社北京5月12日电（记者王希、周圆）: the beginning of a text. */
const reporterInBrackets = new RegExp(`^.{0,40}?[（(]${han}{0,6}${reporter}[\\s:：]*(${hanNames})[）)]`, 'u');
/** 中央社記者林美玲台北3日電: a name and a place of two characters. */
const reporterAtPlace = new RegExp(`^[（(]?(?:${newsroom})?${reporter}(${han}{2,3})${han}{2}\\d{1,2}日(?:專)?[電电]`, 'u'); // prettier-ignore
const dateline = new RegExp(
  `^[（(【]?\\s*(?!本)(${newsroom})(?=${han}{2,12}?(?:\\d{1,2}月)?\\d{1,2}日(?:專)?[电電讯訊])`,
  'u',
);

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const role =
  '(?:Staff|Senior|Special|Chief|Managing|Associate|Assistant|Executive|Editor|Correspondent|Reporter|Contributor|Writer|Columnist|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)';
const nameWord = `(?!${month}\\s+\\d|${role}(?:day)?\\b)\\p{Lu}[\\p{L}.'’-]*`;
const particle = '(?:(?:de|la|van|von|der|den|del|di|da|bin|al|el)\\s+)*';
const name = `${nameWord}(?:\\s+${particle}${nameWord}){0,4}`;
const names = `${name}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)${name}){0,7}`;
const by = '(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords)\\s+)?(?:[Bb]y|BY)[:\\s]+';
const wholeByline = new RegExp(`^\\s*${by}(${names})\\s*$`, 'u');
/** With a role, a date or a time behind it; then a name of one word could be anything. */
const longerByline = new RegExp(`^\\s*(?:[Pp]osted\\s+.{4,30}?\\s)?${by}(?=\\S+\\s+\\S)(${names})(?=\\s*(?:$|[–—(]|,\\s|\\d|-\\s|(?:on|for|at|[Pp]ublished|[Uu]pdated|[Pp]osted)\\b|${month}\\s+\\d))`, 'u'); // prettier-ignore
const mostUnits = 120;
const sentenceEnd = /[.!?]["”’]?$/;

/** The author that a line without a label names: “By Jane Doe”, “本报记者 孙丽”, “（记者 王希）”. */
export function namedAuthor(line: string): string | undefined {
  const short = line.length <= mostUnits && !sentenceEnd.test(line.trim()) ? line : '';
  return (
    wholeByline.exec(short)?.[1] ??
    longerByline.exec(short)?.[1] ??
    reporterLine.exec(short.trim())?.[1] ??
    reporterInBrackets.exec(line.trim())?.[1] ??
    reporterAtPlace.exec(line.trim())?.[1]
  );
}

/** True for a line that is “By” and names. */
export function isEnglishByline(line: string): boolean {
  return wholeByline.test(line);
}

/** The agency or paper whose dateline a text begins with: 新华社北京5月12日电. */
export function newsroomOf(line: string): string | undefined {
  return dateline.exec(line)?.[1] ?? new RegExp(`^[（(](?!本)(${newsroom})${reporter}`, 'u').exec(line)?.[1];
}

/** What is given as an author without what such values begin and end with: “By”, 本报记者, a role in brackets. */
export function cleanAuthor(value: string): string {
  return value
    .replace(/^[（(【]/, '')
    .replace(/\s*（.*$|\s*\([^()]*\)$/u, '')
    .replace(
      /^(?:\p{Script=Han}{0,8}(?:记者|記者)|(?:(?:written|reported) )?by(?:\s|$)|par\s|por\s|文[/／])[\s:：]*/iu,
      '',
    )
    .replace(/[\s,，、;；。|）)】–—-]+$/u, '');
}
