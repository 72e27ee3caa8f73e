/** Built-in triggers of D5, discipline. */
export const d5Triggers: Readonly<Record<string, string>> = {
  'discipline-inspection': `
(commission|committee) for discipline
discipline (inspection|inspectors|inspector|officials|officers)
<inspect-organ>
(head|secretary|chief|deputy secretary|member|leader) of ..4 discipline ..4 (commission|committee|inspection)
(discipline|disciplinary) (inspection|supervision) (and supervision|work|system|team*|group*|commission*|office*)
(resident|stationed|dispatched|embedded) ..4 (discipline|disciplinary|supervisory|anti-graft)
(under|placed under|put under|subject to|faces) ..4 (investigation|review|probe) ..8 (discipline|disciplinary|violations|party|graft|supervisory)
(suspected|suspicion of) ..6 (serious|)(violation*|breach*) ..4 (discipline|law*)
(serious|severe|grave) (violations|breaches) of (party |)(discipline)
(serious|severe|grave) (violations|breaches) of party rules
(detained|taken away|questioned|in custody|into custody) ..8 (discipline|supervisory)
(discipline|supervisory) ..8 (detained|took|taken) ..6 (away|custody)
national supervisory commission
supervisory commission
supervision commission
纪委
纪检
监委
监察委
监察(机关|专员|组|对象|法)
纪律检查
派驻..2(纪检|监察|纪委|组)
(审查调查|立案审查|接受审查|接受..审查|接受组织调查)
(接受调查|立案调查) ! (警方|公安|证监会|检方|交警|市场监管|反垄断|银保监会|税务|海关)
留置
双规
监督执纪
执纪
涉嫌严重违纪
严重违纪违法
违纪违法
-世纪委
-经纪委
-总监委
-留置(针|权|物)
-双规格
-派驻(工程师|技术|现场|客户|网点|医生)
-21世纪委
-(警方|公安|证监会|检方|交警)..12(立案|审查|调查)
-(执|候补执)监委
-监委员
-监察委员 ! 监察委员会
-(discipline|disciplinary) (committee|commission|body|office|authorities|authority|team|group|agency|officer|officers) & (league|club|players|player|football|match|fifa|uefa|bar|lawyers|doctors|medical|university|students|school|cricket|rugby|athletes|nurses)
-(保|预|停|遗|滞|存|逗|残)留置
`,
  'party-discipline': `
(丧失|背弃|背离)..4(理想信念|初心使命|党性|宗旨)
对党不忠诚
(妄议中央|两面人|对抗组织审查)
(lost|betrayed|abandoned) (his|her|their) (ideals|beliefs|convictions)
disloyal to the party
(expulsion|expelled) ..6 party
(stripped|depriv*) ..4 membership & party
(punish*|dealt with|disciplin*|sanction*|handled) ..6 (party rules|party's rules|party regulations|rules of the party)
(取消|开除|丧失|恢复)..6(党员资格|党籍)
party (discipline|discipline-related|rules|norms|regulations|sanction*|punishment*|penalt*|warning|disciplinary|rulebook)
(intra-party|inner-party|internal party) (rules|regulation*|discipline|supervision|norms|democracy|life|political life|criticism)
political discipline
political (rules|norms) & (party|cadre*|members|communist|discipline|central)
(six|6) (disciplines|types of discipline|kinds of discipline|forms of discipline)
(strict|full and strict|full and rigorous|comprehensive and strict|comprehensively strict|rigorous) ..3 (party governance|governance of the party|self-governance|party self-governance|governing of the party|management of the party)
(govern*|run*|manag*|rule|ruling|police*) the party (strictly|with strict discipline|rigorously|with strictness|more strictly)
(expel*|expulsion|kicked out|thrown out|ejected|dismissed|removed|suspended) ..6 (from the party|from the communist party|from the ccp|from the cpc|from party membership)
(stripped|lost|lose|loses|forfeit*|revok*) ..4 (of )(his|her|their|) party (membership|posts|card)
(disciplinary|discipline) ..2 (regulation*|rules|action|measures|punishment|penalt*|sanction*|warning) ..8 (party|ccp|cpc|communist)
(party|ccp|cpc) ..6 (disciplinary|discipline) (regulation*|rules|action|measures|punishment*|penalt*|sanction*)
(serious|severe|stern|intra-party) (warning|demerit) ..4 (party|discipline|within the party)
(discipline of the party|organi*ational discipline|clean-living discipline|mass discipline|life discipline)
work discipline & <party-word>
(criticism and self-criticism|self-criticism*|democratic life meeting*|democratic life session*|democratic meeting*|organisational life meeting*|organizational life meeting*)
confess* & <party-word>
written self-criticism
four forms of (discipline|supervision|oversight)
~directives on discipline
~disciplinary (case*|violation*|action*|breach*)
党的纪律
党纪
(政治|组织|廉洁|群众)纪律
(工作|生活)纪律 & (党|六大|六项|政治)
六大纪律
六项纪律
政治规矩
从严治党
从严管党治党
管党治党
纪律处分
党规
党内(处分|警告|严重警告|监督|政治生活|规矩|职务)
(严重警告|记过|撤职|留党察看|开除)..4(处分|党籍)
开除党籍
留党察看
严明纪律
(讲规矩|明底线|知敬畏|讲政治)..6守纪律
守纪律..6(讲规矩|讲政治)
纪律规矩
纪律建设
纪律意识 & 党
(批评与自我批评|批评和自我批评|民主生活会|组织生活会|红脸出汗|咬耳扯袖)
自我批评 & (党|干部|班子|会上|书记|支部|领导|生活会)
四种形态
诫勉
党员..8(处分|违纪|除名|纪律)
(warning|warnings|demerit*|sanction*|penalt*|punish*) ..4 (party members|members of the party)
(party members|members of the party) ..4 (warned|punished|sanctioned|disciplined|censured)
-party whip
-parliamentary party
-(劳动|工作时间|考勤|课堂|会场|交易|财务|财经|工艺|操作|劳动)纪律
-(labor|labour|market|capital|cost|financial|fiscal|pricing|budget|spending|workplace) discipline
-纪律处分 & (球|足协|联赛|学生|学校|律师协会|交易所|证监局|上交所|深交所|北交所)
`,
  'anti-corruption': `
trading power for money
(审批权|职权)..8(敛财|谋利|牟利)
(accept*|accepted|receiv*|receive|take|took|taking|offer*) ..4 (gift cards|red envelope*|shopping cards|gold bars|hampers|cash gifts) ! customers
(accept*|accepted|accepting|receiv*|took|taking) ..4 (gift|gifts|cash) & (supplier*|contractor*|official*|party|cadre*|position|office|offices|bribe*|discipline|subordinates|businessmen|secretary) ! customers
(ruined by|fell to|brought down by) greed
(gold bars|red envelopes|envelopes of cash)
(忏悔录|贪官|警示片)
(收受|索取)..6(礼|财|卡|金条|回扣|好处)
回扣
(anti-corruption|anticorruption|anti-graft|anti-bribery|counter-corruption)
<graft>
(clean|honest) (governance|government|conduct|party|practice)
(warning|integrity|clean-governance|cautionary|probity) education
(dare not|dared not|unable|not dare|not want|cannot) ..4 (be|)corrupt
(tigers and flies|tiger|fox hunt) & <party-word>
(living|live) off (the|)(enterprise|company|firm)
(power-for-money|rent-seeking|money-for-power)
(accepted|accepting|took|taking|solicit*|demand*) ..4 (bribe*|cash gifts|gift cards|kickback*|property worth|money and goods|gifts and money)
(bribe*|graft|corruption) ..8 (yuan|million|executive*|former|sentenced|charges|case*|probe*)
(duty-related|duty|job-related|occupational) crime*
反腐
党风廉政
廉洁(从业|自律|从政|教育|文化|风险|承诺|谈话|建设|提醒|警示|家风)
廉政
(收受|收送|索取|退还|上交|违规)..6红包
涉贪
收受 ! (订单|邮件|货物|信号)
gifts of (gold|liquor|cash|watches|jade|money)
-廉洁(纪律|意见)
-腐败位
廉(荣|能|文化)
(腐败|贪腐|贪污|受贿|行贿|贿赂|索贿)
不敢腐
不能腐
不想腐
警示教育
靠企吃企
以权谋私
利益输送
职务犯罪
以案(为鉴|说法|示警)
礼品礼金
收受..6(财物|礼金|好处|礼品|红包|贿)
微腐败
围猎 & (干部|领导|商|权|官|党)
清廉
-反腐蚀
-防腐蚀
-(耐|抗|防)腐
-(data|file|memory|image|disk|database|packet|state|cache|record) corrupt*
-corrupt* (file*|data|disk|image|record*|memory|sector*|packet*|database|download)
-corruption of the file
-corruption of (stored |)(grain|data|files|memory|records)
-(anti-corrosion|corrosion)
-(probity|integrity) of (the|)(data|weld*|hull)
-(skin|bone|tissue|vein|bypass|hair|corneal|nerve|liver) graft*
-graft* (onto|on to|tissue|skin|cells|rootstock*|versus|copolymer*)
-回扣(押|款|除|划|留|缴|减|税|发|下)
-反腐(涂|漆|材|剂|层|木)
`,
  'eight-point-frugality': `
(节俭|节约)..4(行动|之风|风气|专项)
(压减|砍掉|减少)..6(会议|庆典|餐标|接待|发文)
(files|meetings|documents|reports) that (say|settle|mean) nothing
~formalism is
(red tape|paperwork|paper work) & (party|cadre*|grassroots|grass-roots|formalis*|bureaucra*|central|branch*|meetings)
(endless meetings|vanity projects|empty formalities|pointless meetings|image projects|excessive meetings|too many meetings)
(box meal*|simple meal*|working lunch|four dishes) ..16 (rules|rule|forbid|regulation*|frugal*)
(week-long receptions|lavish receptions|needless tours|needless trips)
sightseeing & (public funds|public money|party|discipline|cadre*|public expense|business trip*)
(政绩工程|面子工程|形象工程)
(盒饭|工作餐|四菜一汤|自助餐)..14(规定|不许|标准|不准|从简)
整治作风
(检查|汇报|文件|填表)..6(减负|压减|精简|过多)
(eight-point|eight point|eight-points|eight rules|eight provisions)
(eight-point|eight) ..3 (rule*|regulation*|decision|code|frugality|guideline*|requirement*|spirit)
(four|4) (undesirable work styles|forms of decadence|malpractices|decadent)
(four|4) winds
(formalism|bureaucratism|hedonism|extravagan*) ..8 (formalism|bureaucratism|hedonism|extravagan*|party|cadre*|burden*|discipline|rectif*|curb*|campaign)
(formalities|red tape|bureaucratism|formalism) ..10 (party|cadre*|grassroots|discipline|curb*|grass-roots)
~formalism
bureaucratism
~hedonism
(banquet*|lavish|liquor|alcohol|gift-giving|mooncake*|feast*|dining|junket*|luxur*|official cars|karaoke|private clubs|golf|five-star|drinking|sumptuous|extravagan*|wedding*|official vehicle*|company car*|business class|hairy crabs) ..12 (public funds|public money|party|discipline|cadre*|violat*|rectif*|punish*|officials|inspectors|public expense|frugal*)
(ban|bans|banned|prohibit*|forbid*|forbade|curb*|crackdown|no more|warned against|notice|rule|rules) ..12 (banquet*|lavish|liquor|alcohol|gift-giving|mooncake*|feast*|dining|junket*|luxur*|official cars|private clubs|golf|drinking|extravagan*|official vehicle*|hairy crabs) & <official-word>
(banquet*|lavish|liquor|alcohol|gift-giving|mooncake*|feast*|dining|junket*|luxur*|official cars|karaoke|private clubs|golf|drinking|extravagan*|official vehicle*|company car*|business class|hairy crabs) ..12 (ban|bans|banned|prohibit*|forbid*|forbade|curb*|crackdown|notice|rule|rules|official*) & <official-word>
(public funds|public money|party|discipline|cadre*|violat*|rectif*|punish*|public expense) ..12 (banquet*|lavish|liquor|alcohol|gift-giving|mooncake*|feast*|dining|junket*|luxur*|official cars|private clubs|golf|drinking|extravagan*|official vehicle*|hairy crabs)
(wining and dining|eating and drinking) & (party|cadre*|officials|public|discipline|frugal*|executives|violat*|improper|inspectors)
(frugal*|thrift*|austerity|belt-tightening|tight belt*|tighten* belts|tightening belts|hard work and thrift) ..8 (party|cadre*|spirit|official*|central|discipline|campaign|opposing|oppose*|practis*|practic*|ordered|waste)
austerity & (party|cadre*|soe*|state-owned|central committee|discipline|officials)
~frugality
civili*ed new customs
(three public|three-public|three official) (expense*|expenditure*|funds|consumption)
(work style|work-style|working style|conduct) ..6 (rectif*|construction|improv*|problem*|campaign) & <party-word>
八项规定
四风
形式主义
官僚主义
享乐主义
奢靡
铺张浪费
(违规|公款|超标准)..6(吃喝|宴请|接待|旅游|送礼|用车|配车|消费|收送|礼品|购买)
(违规|公款|大|接受|变相|节日)..2吃喝
吃喝(风|之风|问题|案)
(公款|三公经费|公务接待|公务用车|办公用房)..10(超标|压减|禁|违规|从严|整治|规定|标准|压缩|不得)
三公经费
厉行节约
过紧日子
勤俭节约
艰苦奋斗
移风易俗
文明新风
文山会海
基层减负
为基层减负
作风建设
作风整治
纠治..风
大吃大喝
高档烟酒
(月饼|烟酒|礼金|购物卡|大闸蟹)..10(禁|严禁|公款|违规|不得|不准) & (公款|党|干部|纪|收|送|公务|领导)
(严禁|不得|不准|禁止)..8(购物卡|公款|宴请|大操大办)
(严禁|不得|不准|禁止)..8(月饼|烟酒|饮酒) & (公款|党|干部|公务|收|送|领导)
大操大办
tighten* (their|its|our|the|) belt* & (cadre*|official*|party|enterprises|government|leaders|ministry)
(cut|cuts|cutting|trim*|curb*|slash*|reduc*|fewer|simplify*) ..3 (receptions|banquets|official meals|hospitality) & (cadre*|official*|party|enterprises|leaders)
(luxurious|lavish|oversized|opulent|grand) office* & (cadre*|official*|party|enterprises|leaders|government)
(接受|参加|组织|安排)..6(宴请|吃请)
(私人会所|高档会所|内部食堂)..8(吃|宴|聚|喝)
(ban|bans|prohibition) on ..3 (lavish|banquet*|feast*|junket*|gift-giving|dining|luxur*)
formalism & (member*|cadre*|party|reports|meetings|officials|grassroots|grass-roots|managers)
-(十四|廿四)风
-(russian|legal|mathematical|art) formalism
-(fiscal|budget) austerity
-austerity (budget|package|measures in)
-(eight-point|eight point) (lead|win|margin|loss|victory|gap|advantage|deficit|font|agenda|cushion|drop|fall|rise)
-吃喝玩乐
-四风(格|电|机|景|险|味|扇|口|光|雨)
-four winds & (cape|sea|sailors|hotel|tribe|compass|scattered|casino|blow)
`,
  'supervision-inspection': `
(inspectors|inspector|inspection team|supervisors|auditors from the party|officials) ..14 (not carried out|carried out|implement*|comply|carry out|fail* to carry out) ..10 (central|leadership's decisions|party|beijing)
(督查组|督导组|检查组|来人)..14(中央|落实|要求|决策)
(inspection|inspections) (tour*|team*|group*|round*|campaign*|mission*) & (party|central|provincial|political|discipline|ccdi|rectif*|loyalty|state-owned|soe*|cadre*|secretar*|beijing|leaders|xi)
(central|roving|political|disciplinary|party|itinerant|circuit) (inspection*|inspectors|inspection team*|inspection tour*)
(provincial|special|municipal) (inspection*|inspectors) & (party|central|political|discipline|rectif*|loyal*|decisions|committee|cadre*)
(central|provincial|party) inspectors
inspect* ..8 (by|from|of) ..3 (central|provincial|ccdi|party|discipline|higher-level party|central committee)
(political|party|routine party) supervision
(special|day-to-day|ongoing|targeted|thematic) supervision & (party|discipline|central|cadre*|political|commission)
supervis* ..10 (central committee|decisions of the central|party centre|party center|central decisions)
(rectif*|corrective|remed*|follow-up) ..10 inspect* & (party|central|provincial|discipline|political|team|committee|feedback|roving|tour)
inspect* ..10 (rectif*|corrective|feedback|ideological|loyalty|party) & (party|central|provincial|discipline|political|team|committee|roving|tour|rectif*)
inspection (rectification|feedback)
(accountab*|held accountable|hold accountable|called to account|held responsible) ..10 (party|cadre*|dereliction|party committee|secretaries|party secretar*)
accountability .. (party|cadre*|leading cadres)
(look-back|looking back|second look) & (inspection|party)
political (check-up*|checkup*|health check*|examination)
~ongoing supervision
~supervision to ensure
(audit|checks|supervis*|monitor*|inspect*) ..10 (compliance with|implementation of|carrying out|implement*|loyal* to|obey*) ..6 (central|party|political|beijing|xi|general secretary)
巡视(组|整改|巡察|反馈|工作|意见|监督|发现|移交|进驻|制度|情况|问题|利剑|期间|专项|办|回头看|指出|通报|对象|任务)
(中央|省委|市委|党委|党组|专项|机动|常规|政治|接受|配合|迎接|开展|一轮|轮|内部)..2巡视
巡视 & (党|整改|中央|纪检|纪委)
巡察
政治监督
专项监督
政治体检
日常监督
监督检查..10(党|中央|政治|决策部署|纪律|精神)
(党|中央|政治|决策部署|纪委|巡察|重大决策)..14监督检查
(监督|督导|督查|督促)..14(中央|党中央|政治|决策部署|党委|重要指示|党建|主体责任)
(党中央|中央|党委|上级)..14(督查|督导|监督检查|督办)
(整改|整改落实|立行立改)..10(巡视|巡察|中央|党组织|反馈|政治|问题清单)
(反馈意见|反馈问题)..8整改 & (巡|党|督)
~问责
(党|党委|干部|领导|纪律|责任|巡视|严肃|追责)..6问责
问责(条例|机制|利剑|党员|领导)
~追责
回头看 & (党|巡|整改)
督导组
监督检查 & (党|巡|纪委|纪检|中央|政治|央企|国企)
整改落实 & (党|巡|纪委|纪检|中央|政治|央企|国企)
督查 & (党|巡|纪委|纪检|中央|政治|央企|国企|国资委|国务院)
inspectors from the (centre|center|capital|ccdi|central committee|party)
-(discipline|disciplinary) (inspection*|inspectors|inspector|supervision)
-巡视(车间|电站|线路|设备|管线|井下|机房|检查设备|无人机)
-巡视(路线|路径|机器人|仪|车|周期)
-(机器人|无人机|病房|输电|电网|变电站|护士)..6巡视
-(巡察|巡视)..2(管道|线路|设备|机房|电缆)
-inspection tours of the factory
-(factory|plant|equipment|track|site|safety|boiler|pipeline|fire|technical|quality|vehicle|customs|line) inspect*
-inspect* (of|)(the|)(boiler*|pipeline*|equipment|track*|turbine*|valve*|hull|weld*|factory|plant|bridge*|cable*)
-(车间|设备|质量|安全|消防|锅炉|管道|产品)..4(监督检查|督查|巡视|整改)
-巡视(高考|考场|病房|学生|宿舍|店面|展馆|赛场|店铺|卖场|灾区)
`,
};
