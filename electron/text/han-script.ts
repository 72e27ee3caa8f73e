/**
 * Frequent characters that only one of the two scripts has, in the same order. Characters that both write (后, 里, 系,
 * 干, 面, …) are left out, so that each of these is evidence.
 */
const simplified = new Set(
  '这个们来为国会说时过发对学经动还进种现实长问与两头从见开关间样机电业产书员务点资军战' +
    '总组织级议论决领导党纪检审选举权责财贸银额价规则环节设计统场华东车气马鸟鱼龙门广历压' +
    '厂处备复奖宁宝专亚亲仅传伤优许体储兰兴养农况净减凤击创办劳势区医单卖卫厅县双变叶号听' +
    '启园图团围报坏块坚坛声壳夺奋妇孙寻将尔尘层岁岛币师带帮废张弹强归当录彻忆应怀态惊惯户' +
    '扩扫扬护抢择损换摇数断无旧昼显术条杀杂极构标树桥梦楼欢残毁毕汇汉沟没泪泽济浓测涨渐湾' +
    '满灭灯灵热爱牵状犹独狱猎画疗监盐盖盘矿码确离积称稳穷竞笔签简类粮紧纯纲纳线练细终绍绝' +
    '给络绩续维绿编缘缩网罗罚职联聪肃脑脚脱胜艺苏药营虑虽补袭装观视览觉触订认讨让训记讲证' +
    '评识诉词译试话询该详语误请诸读课调谈谋谁谢负贡败账货质购费贺贵贷赛赞赢赵趋跃轨转轮软' +
    '轻载较辆输边达迁运远违连迟适递逻邮郑释针钢钱铁铜链销锁错键镇镜闭闻阅队阳阴阶际陆陈险' +
    '随难雾静顶项顺须顾预频题颜风飞饭饮馆驱验骗鲜黄齐龄',
);
const traditional = new Set(
  '這個們來為國會說時過發對學經動還進種現實長問與兩頭從見開關間樣機電業產書員務點資軍戰' +
    '總組織級議論決領導黨紀檢審選舉權責財貿銀額價規則環節設計統場華東車氣馬鳥魚龍門廣歷壓' +
    '廠處備複獎寧寶專亞親僅傳傷優許體儲蘭興養農況淨減鳳擊創辦勞勢區醫單賣衛廳縣雙變葉號聽' +
    '啟園圖團圍報壞塊堅壇聲殼奪奮婦孫尋將爾塵層歲島幣師帶幫廢張彈強歸當錄徹憶應懷態驚慣戶' +
    '擴掃揚護搶擇損換搖數斷無舊晝顯術條殺雜極構標樹橋夢樓歡殘毀畢匯漢溝沒淚澤濟濃測漲漸灣' +
    '滿滅燈靈熱愛牽狀猶獨獄獵畫療監鹽蓋盤礦碼確離積稱穩窮競筆簽簡類糧緊純綱納線練細終紹絕' +
    '給絡績續維綠編緣縮網羅罰職聯聰肅腦腳脫勝藝蘇藥營慮雖補襲裝觀視覽覺觸訂認討讓訓記講證' +
    '評識訴詞譯試話詢該詳語誤請諸讀課調談謀誰謝負貢敗賬貨質購費賀貴貸賽贊贏趙趨躍軌轉輪軟' +
    '輕載較輛輸邊達遷運遠違連遲適遞邏郵鄭釋針鋼錢鐵銅鏈銷鎖錯鍵鎮鏡閉聞閱隊陽陰階際陸陳險' +
    '隨難霧靜頂項順須顧預頻題顏風飛飯飲館驅驗騙鮮黃齊齡',
);

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
