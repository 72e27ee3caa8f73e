/** Words in which one thing is taken as proof of another; each sentence is looked at as a whole. */

const study =
  /\b(?:study sessions?|group study|cent(?:re|ral) group|theory (?:study|learning)|study groups?|attend(?:s|ed|ance|ing)\b[^.;]{0,40}\b(?:stud(?:y|ies)|lectures?|seminar|training|school)|education campaign)\b|中心组|集体学习|(?:参加|参与|组织|开展|召开|举行|举办)[^。；，]{0,12}学习|学习(?:教育|贯彻|讲话|精神)|理论学习|专题学习|学习会|主题教育|党课/iu;
const decision =
  /\b(?:decid(?:e|es|ed|ing)|decisions?|control(?:s|led)?|veto(?:es|ed)?|dictates?|steers?|directs|commands?|final (?:say|word)|approv(?:es|al)|prices?|pricing|sets|governs|runs|hold(?:s)? sway)\b|决策|决定|控制|主导|掌控|支配|拍板|说了算|把关|审批/iu;
const proof =
  /\b(?:shows?|showing|proves?|proving|demonstrat(?:es?|ing)|confirms?|confirming|establish(?:es)?|means? that|which means|is proof|are proof|is evidence|are evidence|evidence (?:of|that)|testif(?:y|ies) to|reveals?|makes? (?:it )?clear|leaves? no doubt|so (?:the|it|its|they)|hence|thus|therefore|it follows)\b|说明|表明|证明|证实|可见|意味着|足以|印证|体现了|反映(?:出|了)|因此|所以|由此/iu;
const denial =
  /\b(?:not|no|never|nor|neither|cannot|hardly|nothing|without|far from|too little to|insufficient to)\b|n[’']t\b|不能|不足以|并不|并非|无法|未|没有|不等于|不意味|尚不|不表明|不说明/iu;
const duty =
  /\b(?:(?:law|act|statute|regulations?|rules?|order|decree|charter|opinion|directive|articles?(?: \d+)?|measures|provisions?)\b[^.;]{0,60}\b(?:requires?|obliges?|compels?|binds?|demands?|mandates?)|(?:is|are|were|was) (?:legally |by law )?(?:obliged|required|bound|compelled)(?: by (?:law|statute|article \d+))?|legal (?:duty|obligation)|duty to|must by law|by law)\b|(?:法|条例|规定|办法|章程|第[\p{Script=Han}\d]{1,6}条)[^。；]{0,40}(?:要求|应当|必须|有义务|有责任|须)|法律义务|法定义务|依法(?:应当|必须|须)/iu;
const conduct =
  /(?:(?:[,;] (?:and )?(?:so|therefore|thus|hence)|\band (?:so|thus|hence|therefore))|\b(?:which means|this means|which proves|which shows|it follows that|proves|shows|demonstrates|confirms))\b(?<rest>[^.;]*)|(?:因此|所以|可见|说明|表明|证明|意味着)(?<chinese>[^。；]*)/iu;
const stillDuty =
  /\b(?:must|shall|may|should|would|can|could|whether|if|asked|has to|have to|likely|unlikely|probabl[ey]|looked|searched|we)\b|应当|必须|可能|有义务|应|须/iu;

/** Whether attending a study session is taken as proof of who decides. */
export function takesStudyAsControl(words: string): boolean {
  return (
    study.test(words) && decision.test(words.replace(study, '')) && proof.test(words) && !denial.test(words)
  );
}

/** Whether a sentence is about who decides. */
export function speaksOfControl(words: string): boolean {
  return decision.test(words) && !denial.test(words);
}

/** Whether a sentence speaks of a session in which something was studied. */
export function speaksOfStudy(words: string): boolean {
  return study.test(words);
}

/** Whether a legal duty is taken as proof of what is done. */
export function takesDutyAsConduct(words: string): boolean {
  const found = duty.exec(words);
  if (!found || denial.test(words)) return false;
  const after = words.slice(found.index + found[0].length);
  const because = /^[\s\p{P}]*(?:because|since|as)\b/iu.test(words) && /,/.test(after);
  const rest = because ? after.slice(after.indexOf(',')) : conduct.exec(after)?.[0];
  return rest !== undefined && !stillDuty.test(rest);
}

/** Whether a sentence says that something is a duty, a power or a rule. */
export function speaksOfDuty(words: string): boolean {
  return /\b(?:must|shall|may|should|required?s?|requires|obliged?|obligations?|dut(?:y|ies)|law|legal|statut\w*|articles?|regulations?|rules?|provides?|entitled?|charter|under|empower\w*|permit\w*|prohibit\w*)\b|应当|必须|须|有义务|义务|法|规定|条例|章程|第[\p{Script=Han}\d]+条|授权|职责|要求/iu.test(
    words,
  );
}
