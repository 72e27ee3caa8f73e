/**
 * Traditional and variant forms of the characters that occur in the Chinese labels, each followed by its simplified
 * form, so that 黨委 finds 党委. Only a typed query is folded by it, never a source.
 */
const pairs =
  '黨党組组織织業业營营資资決决權权討讨論论領领導导與与產产産产經经幹干雙双進进職职質质學学習习題题個个維维護护' +
  '眾众衆众羣群線线綫线識识態态傳传紀纪監监檢检從从嚴严敗败規规糾纠風风視视問问責责國国黃黄補补貸贷專专務务戰战' +
  '總总調调標标製制價价穩稳術术轉转讓让範范險险統统軍军報报數数據据義义聯联協协員员體体斷断優优於于場场舉举對对啟启啓启';

const simplifiedForms = readPairs(pairs);

/** The text with traditional characters of the code labels replaced by their simplified forms; all else as it was. */
export function simplifyLabelCharacters(text: string): string {
  let simplified = '';
  for (const character of text) simplified += simplifiedForms.get(character) ?? character;
  return simplified;
}

function readPairs(joined: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const characters = [...joined];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    forms.set(characters[i] as string, characters[i + 1] as string);
  }
  return forms;
}
