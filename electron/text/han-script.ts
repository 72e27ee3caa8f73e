/**
 * Frequent characters that one script has and the other does not, in pairs: simplified, traditional. Characters that
 * both write (后, 里, 系, 干, 面, …) are left out, so that one of these is evidence.
 */
const pairs =
  '这這个個们們来來为為国國会會说說时時过過发發对對学學经經动動还還进進种種现現实實长長问問与與' +
  '两兩头頭从從见見开開关關间間样樣机機电電业業产產书書员員务務点點资資军軍战戰总總组組织織级級' +
  '建建议議论論决決领領导導党黨委委纪紀检檢审審选選举舉权權责責任任财財贸貿银銀额額价價规規则則' +
  '环環节節设設计計统統场場华華东東车車气氣马馬鸟鳥鱼魚龙龍门門广廣历歷压壓厂廠历歷处處备備复複' +
  '够夠头頭奖獎宁寧宝寶实實专專并並亚亞亲親仅僅传傳伤傷价價优優许許体體余餘储儲兰蘭兴興养養军軍' +
  '农農冲衝况況净淨减減凤鳳击擊创創办辦劳勞势勢区區医醫单單卖賣卫衛厅廳县縣双雙变變叶葉号號听聽' +
  '启啟园園图圖团團围圍报報场場坏壞块塊坚堅坛壇声聲壳殼处處备備够夠夺奪奋奮奖獎妇婦孙孫宁寧审審' +
  '对對寻尋将將尔爾尘塵层層岁歲岛島币幣师師带帶帮幫废廢异異张張弹彈强強归歸当當录錄彻徹忆憶应應' +
  '怀懷态態惊驚惯慣户戶扩擴扫掃扬揚护護抢搶择擇据據损損换換摇搖数數断斷无無旧舊昼晝显顯术術权權' +
  '条條杀殺杂雜极極构構标標树樹桥橋梦夢检檢楼樓欢歡残殘毁毀毕畢汇匯汉漢沟溝没沒泪淚泽澤济濟浓濃' +
  '测測涌湧涨漲渐漸温溫湾灣满滿灭滅灯燈灵靈热熱爱愛牵牽状狀犹猶独獨狱獄猎獵环環画畫疗療监監盐鹽' +
  '盖蓋盘盤着著矿礦码碼确確离離积積称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧紧緊纯純纲綱纳納线線练練' +
  '细細终終绍紹绝絕给給络絡绩績续續维維绿綠编編缘緣缩縮网網罗羅罚罰职職联聯聪聰肃肅脑腦脚腳脱脫' +
  '胜勝艺藝节節苏蘇药藥营營虑慮虽雖补補袭襲装裝观觀视視览覽觉覺触觸订訂认認讨討让讓训訓记記讲講' +
  '证證评評识識诉訴词詞译譯试試话話询詢该該详詳语語误誤请請诸諸读讀课課调調谈談谋謀谁誰谢謝负負' +
  '贡貢败敗账賬货貨质質购購费費贺賀贵貴贷貸赛賽赞贊赢贏赵趙趋趨跃躍轨軌转轉轮輪软軟轻輕载載较較' +
  '辆輛输輸边邊达達迁遷运運近近远遠违違连連迟遲适適选選递遞逻邏邮郵郑鄭释釋针針钢鋼钱錢铁鐵铜銅' +
  '链鏈销銷锁鎖错錯键鍵镇鎮镜鏡闭閉闻聞阅閱队隊阳陽阴陰阶階际際陆陸陈陳险險随隨难難雾霧静靜顶頂' +
  '项項顺順须須顾顧预預频頻题題颜顏风風飞飛饭飯饮飲馆館驱驅验驗骗騙鲜鮮黄黃齐齊龄齡稀稀证證审審';

const { simplified, traditional } = splitPairs(pairs);

function splitPairs(text: string): { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } {
  const characters = [...text];
  const left = new Set<string>();
  const right = new Set<string>();
  for (let i = 0; i < characters.length; i += 2) {
    const [a = '', b = ''] = characters.slice(i, i + 2);
    if (a === b) continue;
    left.add(a);
    right.add(b);
  }
  return { simplified: left, traditional: right };
}

/** One script must be seen this many times as often as the other before it is claimed. */
const clearRatio = 4;

/** Whether Chinese is written in simplified or traditional characters; undefined where the text does not tell. */
export function hanScript(text: string): 'Hans' | 'Hant' | undefined {
  let hans = 0;
  let hant = 0;
  for (const character of text) {
    if (simplified.has(character)) hans++;
    else if (traditional.has(character)) hant++;
  }
  if (hans > hant * clearRatio) return 'Hans';
  if (hant > hans * clearRatio) return 'Hant';
  return undefined;
}
