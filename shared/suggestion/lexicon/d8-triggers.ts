/** Built-in triggers of D8, security and united front. */
export const d8Triggers: Readonly<Record<string, string>> = {
  'military-civil-fusion': `
(naval|navy) (vessel*|ship*|contract*)
(驱逐舰|护卫舰|航母|潜艇|解放军后勤)..14(公司|集团|股份|企业|配套|供应|供货|订单|合同|材料|零部件|产品)
(公司|集团|股份|企业|配套|供应|供货|订单|合同|材料|零部件|产品)..14(驱逐舰|护卫舰|航母|潜艇|解放军后勤)
(navy|army|air force|armed forces|pla|blue-water|warship*|frigate*|destroyer*|submarine*|defen*e ministry) ..14 (build*|hull*|contract|contracts|supplier*|laborator*|tender*|qualif*|orders|yard|drone*|radar*|joint)
(build*|hull*|contract|contracts|supplier*|linked|ties|sold|laborator*|drones) ..10 (navy|army|air force|armed forces|the military|pla)
arms (maker*|producer*|manufacturer*|supplier*)
(海军|军方|军队|战舰|舰艇|解放军|部队)..10(建造|订单|供应|卖给|采购|合同|联合实验室|联合研发|配套|投标|资格|实验室)
(卖给|供应|建造|提供|交付)..6(军方|海军|军队|部队|战舰|舰艇|军舰)
(为|向|供应|提供|配套|列装|供货)..8(战机|歼击机|战斗机|轰炸机|驱逐舰|潜艇|导弹) & (公司|集团|企业|厂|股份|合金|材料|零部件|钛|稀土|配套|供货|列装)
(military-civil|civil-military|military-civilian|civilian-military) (fusion|integration)
junmin ronghe
(military|defen*e|pla|weapon*|armament*) ..8 (licen*|qualif*|certif*|accredit*|contract*|supplier*|supply|supplies|supplied|order*|customer*|procure*|project*|products|research|parts|component*|industry|conglomerate*|programme*|program*|units|use|applications|contractor*|revenue*|work)
(licen*|qualif*|certif*|accredit*|contract*|supplier*|supply|supplies|supplied|orders|sold|sell*|procure*|parts|component*|delivered|revenue*|shares|serving|serve*|dual-use) ..8 (military|pla|people's liberation army|defen*e industry|defen*e ministry|weapon*|navy|air force|rocket force|army|armed forces|defen*e sector|missile*|warship*|warplane*|fighter jet*|submarine*|bomber*|defen*e contractor*|defen*e customers|defen*e)
people's (armed forces department*|liberation army)
armed forces department*
(militia|reservist*|reserve unit*) & (company|firm|plant|subsidiary|enterprise|employees|department|workers|mill|factory|mine)
(pla) (supplier*|customer*|order*|contract*|unit*|procurement)
(weapon*|weapons) .. (production|research|licen*)
(military-grade|military grade|defence-grade|weapons-grade)
(conversion|convert*) ..4 (military|civilian) ..4 (use|production|lines|products)
(secrecy|confidentiality|classified) (qualification*|certificate*|clearance*)
军民融合
军民(一体化|两用|协同|结合|共用)
军工
军品
军用
(武器装备|武器)..4(科研|生产|承制|许可|配套|质量)
(四证|三证|保密资质|承制资格|军标|国军标|装备承制)
民参军
军转民
军贸
国防(科工|军工|工业|动员|订单|建设|项目|科技)
人民武装部
武装部
(民兵|预备役)
(部队|军方|解放军|军队|海军|空军|火箭军|陆军)..10(供货|采购|订单|配套|供应|交付|列装|使用|合同|客户)
(供货|配套|供应|交付|销售|列装|供)..8(部队|军方|解放军|军队|海军|空军|火箭军|军工|国防)
(给|为|向)(海军|军方|部队)..4(驱逐舰|护卫舰|航母|潜艇|舾装|建造|生产|供)
(parts|components|alloy*|steel|titanium|engines|forging*|casting*) ..3 for ..3 (fighter*|warplane*|military|bomber*|missile*|warship*|submarine*|combat)
(licen*e|permit|qualif*) ..8 (fighter|combat|military) (aircraft|jet*|plane*)
(战机|战斗机|歼击机|导弹|舰艇|军机)..4(零部件|材料|锻件|铸件|合金|配套|发动机)
(used in|goes into|go into|ends up in|end up in) ..3 (missiles|warships|fighter jets|tanks|torpedoes|submarines|warplanes)
(air force|navy|army|military|pla) ..4 (among|as|is|are) ..3 (customer|customers|client|clients|buyer)
-将军品
-退役军人
-(veteran*|retired soldiers)
-(military|defence|defense) (history|museum|style|jacket*|fashion)
-self-defence
-(american|u.s.|western|european|allied|pentagon|british|nato) defen*e (contractor*|industry|firms|companies|suppliers)
-in defence of
-defence (lawyer|counsel|team|attorney)
-defense (lawyer|counsel|team|attorney)
-<foreign-state> & <military> ! <china-word>
-(weapons-grade|weapons grade) (uranium|plutonium|material)
-(military-grade|military grade) (encryption|security|precision)
-(将|冠|亚|季|友|敌|美|俄|日|英|法|印|韩|以|联|盟)军(用|品|工|方|队|贸)
-(美|俄|日|英|法|印|韩|以|乌|北约|盟|联|叛|政府|反政府|敌|伊)军
-(英国|美国|德国|法国|俄罗斯|印度|日本|以色列)(海军|空军|陆军|国防)
-(museum|historian|historians|film|novel|band|uniform|uniforms|parade|re-enact*) & <military>
`,
  'national-security-duties': `
(passed|handed|given|provided) to ..4 (chinese intelligence|intelligence|state security|security organs)
(data|support|information) to ..6 (public-security|state-security|security organs|intelligence)
(官方|政府|当局|机关)要求..4(时|交出|提供)..8(数据|样本|信息|技术)
(可疑接触|报告义务)
(help|assist|aid|spy for|inform) ..4 (intelligence services|security services|secret services|intelligence agencies|state security|intelligence)
(hand|hands|handing|turn|give|giving|pass|provide) ..8 (user records|records|user data|customer data|data) ..4 (to |)(the |)(authorities|police|state|security|government|intelligence)
(request|order|demand) to (hand|turn|provide|give) ..8 (records|data|information)
(法律|法规|依法)..14(配合|提交|提供)..10(机关|国家|当局)..10(数据|记录|信息|工作)
(当局|机关|公安|国家)..8(调取|索要|要求提供)..6(记录|数据|信息)
(national intelligence|national security|data security|state security|cybersecurity|counter-espionage|counterespionage|anti-espionage|state secrets|secrecy) (law|laws|act|statute|legislation|rules|regulation*)
(national intelligence|national security|data security|cybersecurity|counter-espionage|counterespionage|state secrets|secrets) ..3 law
law on (guarding |)(state secrets|counter-espionage|national intelligence|data security)
(cybersecurity|cyber security|national security|data security) review
<security-organ> ..14 <assist>
<assist> ..14 <security-organ>
(state secret*|core data|important data|work secrets)
~classified information
(hand over|turn over|provide|give|share|open|disclose|surrender|access to) ..10 (data|user data|information|records|source code|keys|logs|traffic) ..10 (state|government|authorities|police|security|intelligence|regulator*|party|beijing|agencies) & (company|companies|firm|firms|platform*|operator*|user*|customer*|servers|law|china|chinese|provider*|app|cloud|obliged|must|could|may)
(authorities|police|security|intelligence|state|government|beijing) ..10 (access|demand*|request*|obtain*|compel*|require*) ..8 (user data|records|source code|customer data|logs|data) & (company|companies|firm|firms|platform*|operator*|user*|customer*|servers|hand|law|provider*|app|cloud)
article (7|seven|14|35|28|77) ..10 (intelligence|security)
(cross-border|outbound) data ..6 (review|assessment|approval|transfer*) ..8 (regulator|security|cyberspace|cac)
国家安全法
国家情报法
(情报法|反间谍法|数据安全法|网络安全法|保守国家秘密法|保密法|反恐怖主义法|密码法)
国家安全..6(责任|机关|审查|义务|教育|人民防线|工作|需要|部门|利益|领导)
(维护|危害|涉及|影响)..2国家安全
(国家情报|情报工作|情报机构|情报部门|情报机关|情报人员|反间谍|安全机关|国安)..12(配合|协助|支持|提供|义务|报告|保守|调取|移交)
(配合|协助|支持|提供|义务|报告|移交)..12(情报机构|情报工作|情报部门|情报机关|国家情报|国家安全|反间谍|安全机关|国安)
(为|向|给)情报..4(人员|机构|部门)..6(提供|交|报告)
(公安机关|公安)..12(调取|要求)..10(数据|日志|用户信息|源代码)
网络安全审查
(数据出境|数据跨境)..6(安全评估|审查|申报|批准)
(国家秘密|涉密|国家核心数据)
(重要数据|核心数据)..10(出境|目录|处理者|安全|报送|主管|提供|保护|评估|识别|境内)
保密(工作|审查|检查|教育|法)..6(国家|涉密|责任制|机关)
(国家|涉密|国防)..6保密
(调取|查阅|提交|交出|移交|提供)..8(数据|用户信息|用户数据|源代码|日志)..8(公安|安全|政府|主管|机关|部门|当局)
(公安|安全|政府|机关|部门|当局)..10(调取|要求提供|索取)..8(数据|信息|用户|源代码|日志)
(law|legally|statute|obliged|required|must|has to|have to) ..10 (help|assist|aid|serve) ..3 (spies|spy|intelligence|security service*|secret service*)
-安全气囊
-(social|food|job|home|energy) security
-(customer|personal) (data|information) .. (privacy|gdpr|consent)
-(商业秘密|保密工资)
-job security
-(商业|市场|竞争|科技|行业|旅游|天气|价格|网络威胁|威胁)情报
-(market|business|competitive|artificial|customer|emotional|threat) intelligence
-<foreign-state> & <security-organ> ! <china-word>
`,
  'strategic-resource-security': `
(lithium|gallium|germanium|magnesium|graphite|antimony|tungsten|rare earth*|mineral*) ..10 (card|chokehold|national economic security|state security|national security|leverage)
(chokehold|list of minerals) ..8 (gallium|germanium|lithium|mineral*|security|vital)
(镓|锗|石墨|锑|稀土|锂|钨|镁)..20(攥在手里|杠杆|底牌|王牌|国家安全|命脉)
(nation's|country's|national|state's) (mineral*|rare earth*|metal*|treasure*|card)
(resource*|rare earth*|mineral*|metal*|oxides|ore|deposits|belt) ..12 (national asset|national strategic|strategic value|strategic weight|strategic importance|treasure|belong to the state|owned by the state|state property|a card)
(stockpile|guardian*|guard*) ..4 (nation's|national|country's|strategic) (mineral*|resource*|metal*|rare)
(国家|国之)..4(矿产|珍宝|底牌|资源|宝贝|宝藏)
(稀土|矿产|矿藏|资源|钨|锂|钴)..14(国家战略|战略意义|战略资源|国之珍宝|底牌|归国家|命脉|国家所有)
(strategic|critical|strategically important|of strategic importance) ..3 (mineral*|metal*|rare earth*|ore|ores|raw material*|deposit*|uranium|tungsten|lithium|gallium|germanium|commodit*)
strategic (resource*|material*) ! (human|planning|team)
(vital|irreplaceable|chokepoint|choke point|stranglehold|dominates|dominance|dominant|lifeline|lifeblood|non-renewable) ..3 (mineral*|metal*|rare earth*|ore|ores|raw material*|deposit*|uranium|tungsten|lithium|gallium|germanium|oxides)
(ore|ores|mineral*|metal*|rare earth*) ..14 (lifeline|lifeblood|jugular)
(战略|战略性|命脉|卡脖子)..3(资源|矿产|矿种|金属|稀土|物资|原材料|矿山|矿藏|原料)
(关键|稀缺|紧缺|重要)..3(矿产|矿种|金属|稀土|原材料|矿山|矿藏|原料)
(矿|稀土|资源|锂|钨|锗|镓)..14命脉
(resource*|mineral*|material*|metal*|supply) security
(mineral*|metal|metals|ore|ores|deposits|rare earth*) ..10 (strategic*|critical)
(resource*|mineral*|metal*|ore|deposits|rare earth*|reserves) ..10 (national security|state-owned|belong* to the state|owned by the state|owned by the nation|national asset|lifeline|protected|protective|not renewable)
(strategic|critical|protected|protective) (mining|mineral*|metal*|commodit*|raw material*)
(largest|biggest|dominant|world's) ..6 (rare earth|rare-earth|tungsten|lithium|gallium|graphite|antimony|magnet|cobalt|magnesium|germanium|bismuth) ..4 (producer*|supplier*|refiner*|miner*|maker*|reserves|deposit*|processor*|exporter*|giant)
(rare earth|rare-earth|tungsten|gallium|graphite|antimony|germanium) (dominance|giant|monopoly|supremacy|stranglehold|leverage|might)
(controls|control|accounts for|accounted for|produces|holds|supplies|commands|dominates|refines|processes|owns|sits on) ..12 (percent|%|per cent|share|tenth*|thirds|quarters|half|most|bulk|majority) ..8 (world*|global|china's|country's|national|nation's) ..8 (rare earth*|tungsten|lithium|gallium|graphite|antimony|germanium|reserves|supply|output|refining|magnet*|uranium|cobalt|heavy rare)
(mineral|oil of the|vitamin*|gold) of (modern|)industry
owned by the (state|nation) & (resource*|mineral*|ore*|deposit*|rare earth*)
protective mining
战略(资源|性矿产|矿产|物资|金属|性资源|性稀缺|性新兴矿产|原料|性金属|性物资)
(战略|战略性|不可再生|保护性)..3(资源|矿产|矿种|金属|物资|原材料)
(关键|稀缺|紧缺)..3(矿产|矿种|金属|原材料)
(关键|稀缺|紧缺)..3资源 & (矿|稀土|金属|国家|能源)
关键矿产
(资源|矿产|稀土|能源资源)..4安全 & (国家|战略|保障|资源|矿产)
资源安全
资源属于国家
(矿产资源|矿藏|资源|稀土资源)..6(国家所有|属于国家|归国家)
保护性开采
特定矿种
产业安全
(最大|全球最大|世界最大|全国最大|第一大)..6(稀土|钨|锂|锑|镓|锗|石墨|钼|铟|镁)
(稀土|钨|锂|锑|镓|锗|石墨|钼|铟|镁|铀)..14(最大|第一|占全球|占全国|占世界|居全球|居世界|主导地位|命脉)
(占|掌握|控制|拥有)..12(全球|世界|全国)..14(稀土|钨|锂|锑|镓|锗|石墨|钼|储量|产能)
(工业味精|工业维生素|工业的维生素|工业黄金)
保护资源 & (稀土|矿|国家|战略)
(tungsten|antimony|gallium|germanium|rare earth*|lithium|graphite|mineral*|cobalt|metals) ..14 strategic asset*
(ore|ores|mineral*|deposit*|rare earth*|resource*) ..10 (property of|belong* to|owned by|vested in) ..3 (nation|state|people|country)
(矿|矿产|稀土|资源|矿藏)..4(归|属于|属)..2(国家|国有|全民)
-(human|water|teaching|educational) resource*
-(人力|教育|客户|水|医疗|学习)资源
-strategic (plan|partner*|investor*|review|buyer*)
-strategic petroleum reserve*
`,
  'united-front-work': `
(chamber|chambers|federation) ..12 (private bosses|private owners|entrepreneur*|business owners|heirs|business leaders) ..16 (party|united|loyal*|own people)
(heirs|young entrepreneurs|second-generation|private bosses|private entrepreneurs|business owners) ..12 (party school|convictions|training|study|loyal*|party's own|united with|national conditions)
(party's own people|one of us|the party's own)
(商会|工商联|联合会)..12(老板|民企|企业家|会员|私营)..12(党|自己人|同心)
(创二代|企二代|老板|企业家|民营|民企|青年企业家)..14(党校|理想信念|听党话|跟党走|国情|自己人|同心)
united front
(ufwd|acfic)
federation of industry and commerce
(industry and commerce|general chamber|chamber of commerce) ..8 (party|united front|entrepreneur*|guid*|vice chair*|vice-chair*|acfic|federation|private)
(vice|honorary|executive) ..2 (chair*|president) of the ..6 (federation of|chamber of commerce|association of private)
(symposium*|seminar*|forum|meeting|talks|training|class|study tour|visit|tea|briefing|excursion) ..10 <entrepreneur> ..14 (party|xi|united front|federation|loyal*|provincial|vice premier|premier|politburo)
(party|united front|provincial|politburo|general secretary|xi) ..10 (symposium*|seminar*|forum|meeting|meet|met|talks|training|class|study tour|courses) ..8 <entrepreneur>
<entrepreneur> ..12 (united front|federation of industry|political guidance|ideological guidance|patriotic education|politically reliable|politically sound|loyal to the party|identify with the party|party school|red training|unite around)
(politically reliable|politically aware|politically sound|patriotic) (entrepreneur*|business*|private)
(new type of|close and clean|cordial and clean|clean and cordial|cordial) ..4 (government-business|government–business|relations|relationship|political-business)
guangcai
(two healths|two-healths|two healthy)
(non-party|non-communist|democratic part*) ..5 (figure*|personage*|intellectual*|personnel|members|entrepreneur*)
(overseas chinese|compatriots|ethnic and religious|religious figures) ..6 (work|federation|association|affairs) & (party|united front)
democratic parties & (cppcc|china|united front|consult*|zhi gong|jiusan)
~private entrepreneurs
统一战线
统战
工商联
亲清
民营经济人士
非公..4人士
企业家座谈会
(民营企业|民营|企业家)..8座谈会
座谈会..10(民营企业|企业家)
光彩事业
光彩会
年轻一代..6(企业家|民营|创业)
(民营企业家|民营企业|企业家|民营经济)..12(思想政治|理想信念教育|政治引导|培训班|听党话|两个健康|听取意见|座谈|教育实践)
(思想政治引领|政治引领|政治吸纳|团结引导|凝聚)..10(民营|企业家|非公|新的社会阶层)
两个健康
(党外人士|党外代表人士|党外知识分子|新的社会阶层|民主党派|无党派|港澳台侨|侨务|归侨|宗教界)
united front ..6 (department|work|officials|cadre*|system) ..14 (sons|daughters|heirs|owners|bosses)
(总书记|习近平)..8民营企业家
党..6(联系|团结|引导|凝聚|争取)..4(民营|企业家|私营|非公)
party ..8 (reach|reaches|guide|guides|court|courts|woo|woos|win over|unite|unites|rally|rallies) ..6 <entrepreneur>
-系统战
-结成..10统一战线
-统一战线..4(各家|利益)
-(车企|影评|同行|对手|员工|客户|邻居|供应商|球迷)..14统一战线
-传统战
-(球队|球员|后卫|前锋|教练|防守)..10统一战线
-统一战线..8(球队|球员|后卫|前锋|教练|防守|进攻)
-(presented|present|formed|show*|put up|maintain*|kept|keep) a united front
-a united front (against|on|with|in|over)
-unions .. united front
-united front .. (suppliers|unions|creditors|shareholders|buyers)
-(系统|传统)战
-统一战线 & (球|队|赛|教练|亚冠|中超|对手|粉丝)
-(american|european|british|german|u.s.) chamber*
-(母|父|双|探|乡|成|亲)亲清
-(总|系|传|血|军)统战
`,
  'political-body-seat': `
<political-body> ..6 <seat-word>
<seat-word> ..6 <political-body>
(npc|people's congress|party congress|cppcc) ..4 (delegate*|deputy|deputies|member*|seat*|lawmaker*|adviser*|advisor*|representative*)
(delegate*|deputy|deputies|member*|elected|seat*|vice chair*|representative*) ..8 (npc|national people's congress|people's congress|cppcc|political consultative|party congress|national congress)
(alternate|full|candidate) ..3 (member|members) of the ..6 (central committee|politburo)
(member|members|seat|seats|elected) ..4 (of|on|to|in) ..4 central committee ! (discipline)
people's political consultative
(submitted|tabled|brought|filed) ..4 (proposal*|motion*|bill*) ..10 (npc|cppcc|congress|legislature|two sessions|political advis*)
two sessions & (delegate*|deputy|member*|proposal*|adviser*|attend*)
~(national|provincial|municipal|city|top) ..2 (legislator*|lawmaker*|legislature|political adviser*|political advisor*|advisory body|parliament)
(人大|人民代表大会|全国人大|省人大|市人大)..4(代表|常委|委员)
人大代表
人大常委
(政协|全国政协|省政协|市政协|区政协)..6(委员|常委|副主席|主席|提案)
(担任|任|当选|出任|增补为|兼任|系|是|现任|连任)..6政协
(党代表|党代会代表|党的..4大代表|二十大代表|十九大代表|代表大会代表)
候补中央委员
中央委员 ! 中央委员会
中央候补
(全国|省|市|区|县)..2(两会|人民代表大会)..10(代表|提交|议案|建议|当选)
-(staff|workers|employee*|trade union) (congress|representative*)
-(职工|会员|股东|业主)代表
-职代会
-人大(附中|附小|附属|校友|毕业|教授|出版社)
-常务委员会
-委员会(机关|办公|编制)
-(薪酬|审计|战略|提名|独立|监事|仲裁|评标|党委|评审)..3委员
-(legal|sales|trade union|union|staff|employee|shareholder*|customer) representative*
-(法定|销售|商务|首席)代表
-(学研|行|财|邮|校|军)政协
-政协(同|作|助|力)
-人大常委会 ! (委员|副主任|组成人员|代表)
-(盟|动|主|由|民|和|守|派|民族)党代表
-劳动党代表
-(工|华|个|商|诗|军|众|老|新|本|私|女|男|盲|机器|媒体|残疾)人大
`,
};
