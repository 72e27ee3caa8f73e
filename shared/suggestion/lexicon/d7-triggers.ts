/** Built-in triggers of D7, policy direction of markets. */
export const d7Triggers: Readonly<Record<string, string>> = {
  'national-strategy-alignment': `
national ..2 (food-security|energy-security|food security|energy security|dual-carbon) ..2 (strategy|goal*)
(dual-carbon|dual carbon|carbon peak) (goal*|target*|strategy)
(国家粮食|国家能源|粮食能源|能源粮食)..4安全..6(战略|主力|当好|保障|贡献)
(goals|targets|decision*|call|plan|blueprint|priorit*) ..5 (that |)(central committee|beijing|party|politburo|state) ..4 (set|laid|called|made|announced|issued)
(decision|decisions|call|spirit|plan) of the (central committee|party congress|plenum|politburo)
(revitali*ation of the north-east|north-east revitali*ation|revitali*ation of the northeast|financial powerhouse|shipping power|maritime power|digital china|healthy china|cyber power|beautiful china)
<serve-plan> ..10 <plan>
<plan> ..10 <serve-plan>
(national|state|country's|nation's|central government's) (strategy|strategies|priorit*|plan|plans|planning|goals|needs|blueprint|rejuvenation|objectives) ! (game|games|tournament)
five-year (plan|programme|program)
(14th|15th|13th|12th|fourteenth|fifteenth) five-year
made in china 2025
(belt and road|new quality productive forces|dual circulation|common prosperity|rural revitali*ation|national rejuvenation|chinese modernisation|chinese modernization|technological self-reliance|self-reliance and self-strengthening|manufacturing power|beautiful china)
(decisions|deployment*|arrangements|directives|guidance|instructions|plenum|policies|spirit|line|lines) of the ..4 (central committee|party centre|party center|cpc|party congress|third plenum|plenum|central government)
(central committee's|party centre's|plenum's|party's|central) (decisions|directives|deployment*|arrangements|policies)
~strategic focus
~national planning
国家战略
(need|needs|priority|goal) named in ..3 (plan|blueprint)
(国家规划|国家战略)..4(点名|列出|提出|部署)
-国家战略(意义|资源|地位|安全|性|物资|储备|投资)
-事关国家战略
国家重大战略
五年规划
(十四五|十五五|十三五|十二五)
国之大者
党中央..6(决策部署|部署|战略|重大决策)
(落实|贯彻|按照|响应|根据|遵照)..8中央..4(决策部署|部署)
中国制造2025
新质生产力
(制造|科技|海洋|交通|能源|航天|网络|农业|贸易|金融|质量|教育)强国
路线方针政策
(乡村振兴|一带一路|西部大开发|东北振兴|长江经济带|京津冀协同|大湾区|共同富裕|中国式现代化|双循环|新发展格局|科技自立自强|自立自强|民族复兴|东数西算|健康中国|美丽中国|双碳)
(国家所需|国家需要|国家重大需求|国家急需|国家大局|国家使命)
(服务|对接|融入|支撑)..4(国家|大局)..4(战略|大局|需求|布局)
(二十大|三中全会|四中全会|党代会|中央经济工作会议)..6(精神|部署|要求|提出)
(国家|中央)..4规划
-(company|corporate|brand|pricing|group|our own|digital|growth|regional sales) strateg*
-five-year (warranty|loan|bond|lease|contract|plan for the brand|guarantee|note*)
-公司(发展|)战略
-five-year (plan|programme|program) ! (state|national|government|central|china|chinese|beijing|party|14th|15th|fourteenth|fifteenth|province|plenum|ministry|soe*|goals)
`,
  'production-quota': `
(fix|set|determine|fixed) ..4 (each year|annual*|every year) ..6 (total volume|total amount|output|volume)
total volume of ..4 (rare earth|mining|smelting)
(allotted|allocated|assigned|annual|permitted) quota*
(how many|how much) ..3 (tonnes|tons|ore|barrels) ..8 (may|can|allowed|permitted|dig|mine|smelt|produce)
(total amount|total volume|amount) ..6 (fixed|set|allocated|allowed) ..6 (annual*|year|state council|ministry|government)
(may|can|allowed to|permitted to) (dig|mine|smelt|extract) ..8 (this year|tonnes|annually)
(额度|限额)..8(开采|下达|钨|稀土|矿|批|吨|分离|冶炼)
(开采|冶炼|矿|稀土|钨)..6(额度|限额|总量)
(年度总量|总量)..8(开采|冶炼|下达|稀土)
(获准|准许|允许)..4(挖|采|开采|生产)..4(多少|吨)
<quota> ..8 <mineral>
<mineral> ..8 <quota>
<quota> ..8 <allot>
(production|mining|smelting|separation|output|extraction|refining|quarrying|catch) ..3 (quota*|ceiling*|cap on|limit|limits|control target*|allowance*|control indicator*)
(quota*|ceiling*|indicator*) ..4 (production|mining|smelting|separation|extraction|output)
total (control|volume control|amount control|-volume control|quantity control)
(total-volume|total volume|total amount|total quantity) (control*|indicator*|target*|cap|quota*)
(quota|quotas) ..6 (allocat*|allotment|handed|batch|tranche|issued|assigned|share|holder*|granted|two groups|first half)
(annual|state|national|this year's|mandatory|government|ministry's|first-batch|second-batch) ..4 (quota|quotas|output ceiling*|production ceiling*|control target*|ceiling*|production plan)
~quota system
~output target*
~quotas
(capacity|output) (swap*|replacement|cuts ordered|cap|caps|ceiling*)
traceab* & (rare earth*|product flow*|oxide*|smelt*|ministry|mining|miners|state|government|miit|quota*|separat*|ore|tungsten|enterprises|regulations)
(trace|track*|log|logs|logged|report*|record|records|register*) ..10 (every|each|batch*|tonne*|kilogram*|flow*|flows|origin|movement*|oxide*|ore|product) ..10 (platform|system|database|ministry|regulator*|authorities|government|miit|origin|information|registry)
(flow|product-flow|product flow|destination) (information|report*|record*|data|register*|monitor*)
(output|production) ..6 (exceed*|beyond|above|over|capped|within) ..5 (quota|ceiling|target|indicator|plan|limit)
(curb*|cap|caps|capped|cut|cuts|limit*) ..4 (crude steel|coal|aluminium|aluminum|cement) (output|production|capacity)
总量(控制|调控|指标|管理|管控)
总量控制指标
(开采|冶炼|分离|生产|产量|采矿|捕捞|烟花|采伐|压产|产能|粗钢|原油)..4(指标|配额|限额|上限)
(指标|配额)..8(下达|分配|分解|超|核定|结转|使用|调剂|开采|冶炼|获得|划分) & (稀土|矿|钨|产量|生产|吨|总量|限产|烟花|粗钢|分离|开采|集团|工信部)
(指标|配额)..4(开采|冶炼)
(下达|分配|分解|核定|超|获得|无)..10(指标|配额) & (稀土|矿|钨|产量|生产|吨|总量|限产|烟花|粗钢|分离|开采|集团|工信部)
开采指标
冶炼分离指标
产量指标
(产品|全程|全流程|流向)追溯
追溯(体系|系统|平台|信息|码)
产品流向
流向..6(记录|登记|备案|信息|填报|报送|监管)
(如实|逐笔|按月|逐批)..6(录入|填报|登记|记录|报送) & (产品|稀土|流向|产量|矿|冶炼|追溯)
不得从事稀土
(产能置换|压减产量|粗钢压减|限产|减产令|产能上限|压减粗钢|产量压减|产能调控|控产)
(超指标|无指标|超计划|超总量)
(exceed*|beyond|above) ..3 (tonnage|volume|volumes|amount|figure|indicator|indicators|allocation|allotment) ..6 (given|allotted|allocated|assigned|set|handed|approved|granted|issued)
(超过|超出|突破|超)..8(下达|核定|分配|分解|批准|规定)..4(吨数|数量|产量|计划|总量|规模)
(fixed|fixes|set|sets|capped|limits) ..3 how (many|much) ..3 (tonnes|tons|ore)
(核定|下达|规定|限定)..14(吨数|产量|吨)
(let|lets|allow|allows|allowed|permits|permitted) only ..4 (producers|firms|groups|companies|smelters|miners) ..4 (extract|mine|dig|smelt|separate|produce|refine)
(caps|capped|limits|limited|fixes|fixed) ..2 (how much|the amount|the tonnage) & <mineral>
(只准|仅准|只许|仅允许|只允许)..8(开采|冶炼|分离|挖)
(限定|限制|核定|规定)..2(数量|产量|总量|吨数) & (稀土|矿|开采|钨|冶炼|分离)
(report*|record*|log*) ..3 (every|each) (kilogram*|kilo|kilos|tonne*|ton|gram|batch) & <mineral>
-污染物总量控制
-排放总量
-(碳|碳排放|排污|招生|进口|销售|业绩|考核|出口|能耗|排放|编制|会员|人才落户)..3(配额|指标)
-quota sampling
-(gender|emission*|import|sales|disk|storage|fishing licence|visa|hiring|tariff-rate|carbon|leave|export) quota*
-sales (target*|quota*)
-关税配额
-tariff quota*
-(food|feed|milk|vegetable|blockchain) traceab*
-(食品|农产品|猪肉|药品|奶粉|蔬菜)..4追溯
-opec & <quota>
-opec & output
-欧佩克 & (产量|配额|限产)
-(gender|women|refugee|immigra*|visa|ticket|fish|fishing|cod|herring|milk|dairy|school|student*|admission*|racial|parliament*|import|tariff|carbon) ..2 quota*
-quota* (for|of) ..4 (women|refugees|students|migrants|tickets|visas|fish|cod|immigrants|minorities)
-追溯 & (食品|农产品|猪肉|药品|奶|蔬菜|疫苗|茶|酒|冷链|肉|水产|中药|水果|大米|医疗器械|服装)
-(资金|客流|人口|车)流向
`,
  'export-control': `
(approve|approved|approves|yet to approve|cleared|held up) ..4 (shipments|exports|consignments)
(licensing|licence*|license*) ..8 (foreign-made goods|controlled materials|end-user|licensing authority)
licensing authority
出口申请..12(获批|批|审)
(两用物项|许可)..14(申请|递交|获批|批)
<strategic-good> ..14 (port|customs|warehouse|quay|harbour) ..14 (certificate|licen*e|permit|paper*|approval)
(货|锭|磁体|磁材|稀土|锗|镓|石墨)..8(证明|许可|批文|批件)..8(未到|没到|未下|滞留|压港|卡)
(ship|shipped|shipping|send|sell|sold) ..8 (without|unless) ..4 (licen*e|permit|permission) & <strategic-good>
(tighten*|grip|curb*|clamp*|throttl*|choke*|halt*|squeez*) ..6 (exports|shipments) & <strategic-good>
(tighten*|grip|curb*|clamp*|throttl*|choke*|halt*) ..5 (gallium|germanium|graphite|antimony|tungsten|rare earth|rare earths|magnet|magnets|mineral*) (exports|shipments)
收紧..8出口
(licen*e|permit) ..4 (refused|denied|withheld|held up|revoked) & <strategic-good>
许可证..4(被拒|不批|未批|没批)
(稀土|镓|锗|锑|石墨|钨|磁体|镝)..12(申领|申请|办理|须凭)..4许可
(ministry|mofcom) ..14 goods that need ..3 licen*
-export* licen* of the software
-<export> ..6 (software code|source code|open-source)
(export|exports) of ..20 (permit|licen*e|permission) ! (technolog*|know-how)
(licence*|license*|permit*) for ..8 (gallium|germanium|dysprosium|graphite|antimony|tungsten|magnets|rare earth*|samarium|terbium|gadolinium|yttrium)
(出境|外运|发运|出口商|报关|装船)..14(报批|许可|批文|审批|答复|声明|核发|批准)
(报批|批文|许可|审批|核发|批准|声明)..10(出境|发运|外运|装船|出口)
(许可证|批文|许可)..6(镓|锗|镝|铽|石墨|锑|钨|磁体|磁材|稀土)
(export|exports|exported|exporting|exporter|exporters|overseas sales|sales abroad|sold abroad|sent abroad|leave the country|leave china|leaving china|leaving the country|send abroad|out of the country|sell abroad|foreign sales) ..6 <permit>
(shipment|shipments|shipped) ..6 <permit> & <strategic-good>
(出口|外运|对外销售|出关|报关)..6(许可|许可证|管制|管控|限制|禁止|审批|批准|两用物项|最终用户|禁运|暂停|清单|放行)
<permit> ..5 (export|exports|exported|exporting|exporter|exporters|overseas sales|sales abroad|sold abroad|sent abroad|leave the country|leave china|leaving china|leaving the country|send abroad|out of the country|sell abroad|foreign sales)
<permit> ..5 (ship|shipped|shipments|shipment|shipping) & <strategic-good>
<strategic-good> ..12 <permit> ..5 (ship|shipped|shipments|shipment|shipping)
(许可|许可证|管制|管控|限制|禁止|审批|批准|暂停|放行)..5(出口|外运|对外销售|出关|报关)
export (control*|licen*|restrict*|ban*|permit*|curb*|quota*|clearance|approval*|authori*|prohibition*|rule*|regime)
(dual-use|dual use) (item*|good*|product*|technolog*|export*|material*|control*|licen*|list*|regulation*|rule*)
(mofcom|commerce ministry|ministry of commerce) ..8 (announcement|notice|licen*|approval*|permit*|control*|review|clearance|sign-off|list)
(licen*e|licen*es|permit|permits|approval|clearance|sign-off) ..8 (from|by) ..4 (mofcom|commerce ministry|ministry of commerce|commerce officials|trade ministry)
(end-user|end-use|end user|end use) (certificate*|statement*|undertaking*|pledge*|declaration*)
(unreliable entit*|control list|controlled items list|entity list)
(shipment*|consignment*|cargo*) ..8 (without|need*|require*|held|halted|blocked|frozen|stopped|await*|pending|suspend*|stuck|detained|until) ..10 (licen*e|licen*es|permit|permits|approval|approvals|clearance|papers|customs|authori*)
(prohibit*|ban|bans|banned|bar|barred|forbid*|halt*|suspend*|block*) ..8 (sale*|shipment*|supply|export*|sending|deliver*) ..8 (abroad|overseas|foreign|united states|u.s.|military|end-users|japan|out of the country)
出口..8(管制|许可|管控|限制|禁令|配额|审批|审查|许可证|批准|放行|最终用户|清单)
(管制|许可|许可证|禁止|限制|暂停|管控|批准|未经|审批)..6出口
出口管制
两用物项
管制物项
(管制|管控)(清单|名单|目录)
商务部..8(公告|许可|批准|审批|审查|许可证|不可靠)
不可靠实体
(最终用户|最终用途)..6(证明|承诺|说明|文件|审查|核查)
禁止出口
限制出口
(不得|禁止|未经许可)..6(出境|出口|外运|运往境外)
-安全出口
-出口处
-licen*e fee*
-出口匝道
-(出口退税|出口信用|出口创汇|出口额|出口增长)
-software export license key
-(export|exports) to (csv|pdf|excel|file)
-export (tax rebate|credit insurance|growth|revenue|sales manager)
-(禁止出口|限制出口|禁止或限制出口)..2(技术|限制出口技术)
-(technology|technologies|know-how) ..3 export
-(software|windows|linux|office|desktop) licen*
-(live cattle|beef|arms|livestock) exports
-(高速|匝道|地铁|隧道|商场|车站|停车场|机场|展厅|安全|消防|站|公路)..2出口
-(museum|painting|paintings|artwork*|sculpture*|pet|pets|animals) & <permit>
-商务部..10(反垄断|反倾销)
`,
  'price-supply-direction': `
(generators|utilities|mills|producers|refiners|miners|mines|plants) ..6 (told|ordered|instructed|asked) to ..6 (keep|hold|give priority|stock|not raise|maintain)
(order|direct|arrange|requisition) ..4 (production|storage|purchase) ..6 (prices|allocation|designated)
(政府|当局|人民政府|主管部门)..8(统一安排|要求|限定)..14(价格|供货|收购|调运|按不高于)
(ordered|told|instructed|required|asked|urged) to ..6 (raise|increase|cut|limit|cap|boost|hold|stabili*) ..4 (output|price|prices|supply|production)
(ordered|told|instructed|required|asked|urged|directed) ..6 to (raise|increase|cut|limit|cap|boost|hold|stabili*) ..4 (output|price|prices|supply|production) & (government|ministry|beijing|authorities|ndrc|development and reform commission|officials|province|state council)
(告诉|要求|指定|规定|命令)..8(生产什么|卖什么价|卖给哪些|卖给谁|供给谁|产多少)
(told|asked|instructed|ordered|required|urged) ..10 (to supply|to keep|to sell|to hold|to deliver|to prioriti*|to serve) ..12 (first|before|steady|domestic|home|households|price|prices|no more than)
(supply|supplied|serve|keep) ..6 (home|domestic|households|factories at home|residents) ..6 (first|before|supplied|even when)
(state|beijing|province|government|ministry) ..6 (decide*|determin*|direct*|dictat*|chooses) ..6 (where|who|how much|price|buyers) ! licen*
(price*|stocks|buyers|destination*) ..8 (directed|decided|set|fixed|dictated) by ..6 (government|state|beijing|ministry|province|authorities)
(long-term|agreed|recommended|guided) price ..8 (authorit*|government|ndrc|planner|recommended|regulator*)
(先保|优先保|保)..4(国内|居民|民生|内需|本地|国内工厂|下游|电厂|春耕)
(运往|卖给|价格|成交价|流向|产量|供给谁)..10(由政府|由国家|由北京|由上面|由部委|由省|北京|政府|上面|办公室|国家)..8(决定|说了算|定|安排)
(长协价|指导价|保供价)
<steer-act> ..8 (price|prices|pricing|supply|supplies|output|domestic market|domestic users|domestic buyers|stockpil*|who gets|which customers) & (government|ministry|beijing|authorities|planner*|ndrc|province|state planner|state council|provincial)
(要求|责令|指令|指导|约谈|部署|督促|统一|安排|调控|下令|限定|协调|优先)..8(价格|供应|产量|保供|稳价|收储|储备|供货|出厂价|销售对象|售价|涨价|用户|流向) & (保供|政府|发改委|主管部门|工信部|商务部)
(government|ministry|beijing|authorities|planner*|ndrc|officials|province|state planner|state council) ..10 <steer-act> ..14 (price|prices|pricing|supply|supplies|supplied|output|deliveries|destination*|stockpil*|reserves|domestic buyers|domestic customers)
(state|government|national|strategic) (stockpil*|reserves bureau|reserve purchas*)
(state|strategic) (reserve|reserves)
(national|government) reserves & (bought|buy*|purchas*|order*|tonnes|release*)
(stockpil*|reserve) (order*|purchase*|bureau|buying|programme|program|administration|release*|agency|tender*)
(guided|guidance|ceiling|government-set|state-set|capped|administered) price*
(guide|benchmark|mandatory|reference|listed) price* & (government|ministry|ndrc|state|planner*|authorit*)
price (guidance|ceiling*|cap|caps|control*|stabili*|limit*|intervention*|window guidance|freeze) & <government>
(cap|caps|capped|capping|freeze|froze|frozen|fix|fixed|fixes|hold|held|keep|kept|rein in|lower|cut) ..5 (price*|prices) ..14 (government|state|ndrc|ministry|authorities|regulator*|planner*|beijing|officials|told|order*|instruct*|request*|notice|province*)
(ndrc|state planner|planner*|ministry|government|authorities|officials|regulator*|beijing|bureau|province) ..14 (price*|prices|pricing|supply|supplies|output|deliver*|stockpil*) ..10 (cap*|stabili*|guarantee*|ensure*|prioriti*|priority|first|told|order*|increase|raise|cut|lower|limit*|moderate|reasonable|below)
(ensure*|ensuring|guarantee*|secure|securing|safeguard*|stabili*|stable) ..5 (supply|supplies|price*) ..5 (price*|supply|supplies|stable|stabili*)
(supply|supplies|deliver*|allocat*|sell|sold|ship) ..8 (first|priority|preferential*|prioriti*) ..8 (domestic|home|local|designated|named|power plants|downstream) & (told|ordered|must|shall|instructed|asked|required|government|ministry|state|beijing|urged)
(domestic|home|local|designated|named) (users|buyers|customers|magnet makers|market|manufacturers|plants) ..6 (first|priority|before|ahead) & (supply|supplied|sell|serve|deliver*|told|ordered|must|shall|asked|state)
(decide*|control*|choos*|determin*|told|tell|tells) ..8 (who|which customers|which buyers|which firms|which countries|whom) ..6 (gets|get|got|receive*|supplied|sold|sell|to supply|may buy) & (supply|magnet*|metal*|ore|cargo*|goods|output|price*|oxide*|tonnes|material*|coal|steel|miners|producers)
(whom to supply|whom to sell|what to produce|how much to produce)
~(how to price|what to charge|where to send)
(told|ordered|instructed) ..3 which ..4 (maker*|buyer*|customer*|firm*|compan*|factor*|mill*) to (serve|supply)
~supply terms
~price swing*
~price control*
~withhold* supply
~stockpiling
(long-term contract|medium- and long-term contract*) ..8 (price|prices|power plants|ndrc|fulfil*)
保供稳价
稳价保供
(保供|稳价|稳供|稳产保供|增产保供)
(保障|确保|优先|稳定)..4(供应|供给|供货) & (政府|国家|发改委|要求|部署|煤|电力|电厂|粮|民生|居民|央企|国企|党|上级|部门|保价|市场|稀土|国内)
(优先|首先|定向|指定)..8(供应|供给|销售|供货|保障|销往|卖给|交付) & (国内|政府|国家|央企|国企|部门|要求|电厂|民生|稀土|煤|下游|本地|指定用户|企业)
(政府|国家|发改委|工信部|有关部门|部委|主管部门|上级|省里|商务部|北京)..8(要求|指导|约谈|责令|协调|部署|调控|干预|限定|决定|规定|下令|指令|管)..14(价格|限价|售价|涨价|定价|出厂价|产量|供应|报价|流向|卖给|运往|保供)
(价格|限价|售价|定价|出厂价|报价)..12(政府|发改委|国家|有关部门|主管部门|约谈|调控|干预|指导)
(收储|抛储|国储|国家储备|战略储备|储备局|储备肉|商储|轮储|代储|储备中心|物资储备)
(指导价|政府定价|政府指导价|限价令|最高限价|最低收购价)
~限价
~挂牌价
供货 & (限价|优先|党|国企|央企|保供|政府要求)
调控价格
价格调控
供应优先
(不得|严禁|禁止)..6(囤积|哄抬|捂盘|惜售|涨价|擅自提价)
(销售对象|用户名单|供货名单|客户名单)..8(指定|确定|审定|统一|批准)
(shall|must|may) not ..2 (raise|hike|increase|mark up) ..2 (price|prices) ..2 (at will|without|arbitrarily|on their own|during|over)
(shall|must|to) ..2 (keep|hold) ..3 (supply|supplies|prices) ..1 (stable|steady)
(告知|要求|通知|命令|指定)..6(供给|卖给|供应|供)..2(哪些|哪家|谁)
(state|government|beijing|ministry|planner*|ndrc) ..3 (set|sets|fixed|fixes|imposed) ..3 (floor|ceiling|cap|limit|range|band) ..4 price*
(国家|政府|发改委)..6(保底价|托底价|限价|地板价|最低价|最高价)
(政府|国家|部门|发改委|北京)..10要求..16(稳住价格|稳住物价|投放储备|投放)
稳住..2价格 & (政府|国家|部门|要求|国有)
-(listed|reference|guide) price* (of|for) (the|)(apartment*|car|model)
-(促销|打折|会员|优惠)..4价
-挂牌价..(二手房|房源)
-(cold|warehouse|safety) stock*
-<quota>
-strategic petroleum reserve*
-平稳价
-(厂商|市场|官方|厂家|建议零售|零售)指导价
-指导价 & (车型|新车|款|汽车|轿车|SUV|首发|经销商)
-(土地|地块|房屋)..4收储
-收储..4(土地|地块|房)
-(中|外|美|德|全|各|我|韩)国储
-(环|社|医|劳)保供
-担保供(应商|款|货方)
`,
  'technology-control': `
(without|unless) ..3 (permission|approval) ..6 (help|assist|advice|engineering advice|secondment|maintenance) ..20 (abroad|overseas|outside china)
(不要|不得|别)..10(生产线|产线|工艺|技术)..6(带到|转到|搬到)..4(海外|国外|境外)
(工程师|专家|技术骨干)..10(报备|同意|批准)..6(出差|出国|任职|赴)
(without|no|unless) ..3 (approval|permission|licen*e|clearance) ..8 (share|transfer|send|show|use|give|teach) ..8 (process|technology|know-how|method|technique|recipe)
(没有|未经|不经)..4(批准|许可|审批)..10(工艺|技术|图纸|配方)..12(越南|国外|海外|境外|外国|对外|国门|工厂)
(know-how|technology|technical data|drawings|engine|algorithm|software) ..14 (sold|sell|provide*|supplied|given|passed|shown|disclosed|handed|transferred) ..5 to (foreign*|overseas|abroad|outside)
(permit|approval|licen*e|permission) ..10 (sold|sell|provide*|transfer*|share) ..6 (foreign*|overseas|abroad)  & <technology>
(engineers|scientists|experts|specialists|staff|technicians|growers) ..10 (barred|banned|forbidden|not allowed|stopped|prevented|refused) ..8 (travel*|conference|leav*|abroad|overseas|going|attend*)
(技术|引擎|算法|图纸|工艺)..14(卖给|提供给|转给|交给|出境|授权)..6(外国|外方|境外|海外|外国人)
(专家|工程师|科学家|技术人员)..8(被禁止|不得|不准|不许|禁止|未获准)..6(赴|出国|出境|参加|前往)
(技术|工艺|算法|图纸|技术人员|专家|核心人才|technology|technologies|know-how|technical data|drawings|blueprints|engineers|specialists|experts|technicians|scientists) ..8 <limit> ..6 <leave>
(engineers|scientists|experts|specialists|technicians|chemists|metallurgists) ..8 (may not|must not|cannot|not) ..4 (go|travel|work|move|emigrate) ..3 (abroad|overseas)
(know-how|technology|process|processes|technique*|methods|recipe*) ..8 (may not|must not|cannot|not be|forbidden) ..4 (taught|shown|passed|disclosed|sold|shared|transferred|revealed|licensed) ..4 (foreign*|abroad|overseas|outsiders)
(工艺|技术|图纸|配方|诀窍)..4(不得|严禁|禁止|不准|不许|不能)..4(传授|传给|教给|透露|泄露|转给|卖给|提供|展示)..4(外国|外方|境外|海外|外人|外企|外籍)
-技术协助
<limit> ..10 <know-how> ..8 (abroad|overseas|export*|foreign|leave|leaving|outflow|leak*|cross-border|outside china|出境|出国|出口|外流|外泄|流失|转让|境外|外方|对外|泄露|护照|跨境|国外|海外|因私)
<leave> ..8 <know-how> ..8 <limit>
<limit> ..6 (transfer*|sharing|leak*|outflow) ..8 <know-how>
<know-how> ..8 <leave> ..8 <limit>
(technology|technologies|know-how) ..3 (export*|transfer*|outflow*|leakage|leak*|sharing)
(export*|transfer*|outflow*|leakage|sharing) of ..4 (technolog*|know-how|process technology|technical data|drawings|blueprints)
~share technology
~technology sharing
technology transfer .. approv*
(catalogue|catalog|list) of .. technolog*
(prohibited|restricted|banned|barred) .. technolog*
(trade secret*|technical secret*) .. (rare earth|strategic|export|abroad|overseas)
know-how .. (outflow|leave|abroad|overseas|guard*)
(passport*|travel document*|exit) ..14 (engineer*|technician*|specialist*|technical staff|scientist*|expert*|researcher*|metallurgist*|technologist*|chemist*)
(engineer*|technician*|specialist*|technical staff|scientist*|expert*|researcher*|metallurgist*|technologist*|chemist*) ..14 (passport*|travel abroad|travel overseas|leave the country|leaving the country|go abroad|going abroad|foreign employer*|overseas job*|foreign rivals|exit|travel permission|emigrat*)
技术..4(外流|外泄|泄露|外溢|流失)
技术..4(出口|出境|转让|输出|流出) & (禁止|限制|管制|许可|审批|不得|严禁|未经|目录|批准|管控|报批)
(外流|泄露|流失)..4(技术|工艺|图纸|专有技术|核心技术)
(出口|转让|输出)..4(技术|工艺|图纸|专有技术|核心技术) & (禁止|限制|管制|许可|审批|不得|严禁|未经|目录|批准|管控|报批)
禁止出口限制出口技术目录
(限制|禁止|管制|许可|审批)..8技术..8(出口|转让|输出|出境|对外)
技术(出口|转让|输出)..8(许可|审批|禁止|限制|备案|批准|目录|管制)
技术保密
(核心技术|关键技术|工艺技术|工艺参数|图纸|专有技术|核心工艺|技术资料|配方)..14(管控|外流|出口|不得|严禁|禁止|出境|泄露|携带|转让|外方|境外)
(技术人员|专家|核心人才|技术骨干|科研人员|工程师|人才|涉密人员|技术人才|骨干)..14(出境|出国|护照|境外|外企|国外|报批|因私|跳槽) & (不得|禁止|限制|审批|报批|批准|护照|上交|备案|未经|严控|管控|同意|证件|须|需|严禁|防止)
(护照|出入境证件|因私出国)..12(上交|统一保管|集中|收缴|交由|登记备案|审批|技术|骨干)
(出境|出国|因私出国)..12(技术人员|专家|骨干|工程师|核心人才|科研人员) & (不得|禁止|限制|审批|报批|批准|护照|上交|备案|未经|严控|管控|同意|证件)
-技术(转让收入|转让合同|转让费)
-(transfer|licensing) of technology to (our|)subsidiar*
`,
  'risk-prevention': `
(defuse|defused|defusing|resolve) ..6 (debt|unrest|debt bombs|hidden|risk*|social) ..12 (order|top|political|leaders|officials|stability|plant chiefs)
(political task|stability) ..12 (defuse|unrest|stability|petition*)
(颠覆性问题|出颠覆性)
(风险)..8(堵在|化在|初起|建台账|包片)
(development and security|safety and development) ..12 bottom line
统筹发展和安全
(political stability|social stability|political incident*|mass incident*|group incident*)
(hidden threats|hidden dangers|worst case|prepare for storms|stormy seas) & (party|political|stability|cadre*|secretar*|central committee)
(群体性事件|政治事件|不稳定因素|涉稳)
(prevent*|forestall*|guard*|defus*|resolv*|avert*|head* off|contain*|ward* off|mitigat*) ..6 (and|or) (defus*|resolv*|control*|dissolv*|forestall*|address*) ..8 risk*
(prevent*|forestall*|defus*|guard* against|resolv*|avert*|head* off|ward* off|dissolv*|nip*) ..6 (political|systemic|ideological) ..4 risk*
(prevent*|forestall*|defus*|guard* against|resolv*|avert*|head* off|ward* off|dissolv*) ..6 (major|significant|serious|great|operational) ..4 risk* & (government|campaign|party|state|soe*|cadre*|leaders|firms|enterprise*|central|group*|managers|secretar*)
political (risk*|security risk*) & <party-word>
political (risk*|security risk*) & (soe*|state-owned|cadre*|managers must|leaders)
(bottom-line|bottom line|worst-case) (thinking|mindset|awareness)
(black swan*|grey rhino*|gray rhino*) & (party|cadre*|political|central|risk*|officials|secretary)
~major risk*
(risk*) ..12 (political|ideological|party committee|party group|party secretary|central committee|cadre*|stability|social stability)
(party committee|party group|party secretary|cadres|party branch|central committee|leading cadres) ..14 risk*
(stability|social stability|safe and stable) ..4 (risk*|maintenance|maintain*|petition*) & (political|party|cadre*|responsib*|petition*)
(sense of crisis|awareness of hardship|sense of peril|awareness of potential dangers|struggle spirit|spirit of struggle|fighting spirit|sense of hardship)
(hold*|guard*|defend*|keep*) ..3 bottom line ..8 (risk*|systemic|safety|stability)
防范化解
(防范|化解|防控|管控|守住|排查|规避|严防|遏制)..6(重大风险|政治风险|系统性风险|系统性|意识形态风险|重大经营风险|稳定风险)
(防范|化解|防控|守住|排查|严防|遏制)..6(各类风险|风险隐患|区域性|债务风险|金融风险|安全风险) & (党|国企|央企|国有|政治|领导|干部|底线|政府|中央)
政治风险 & (党|国企|央企|领导人员|干部|防范|化解|底线)
(against|on guard|vigilan*|precaution*) ..4 (major|systemic|political|serious) risk* & (state firms|state companies|state-owned|soe*|cadre*|party|central enterprises)
(国有企业|国企|央企|中央企业|党委|党组)..12(严防|防范|防控|守住|化解|管控)..10(重大风险|系统性风险|政治风险)
政治风险..6(萌芽|苗头|消灭|消除|堵)
bottom line ..6 systemic risk*
(hold|holds|held|keep|kept|guard*) ..4 bottom line ..6 risk*
做..4最坏..2(打算|准备) & (党|书记|干部|国企|央企)
(危及|影响|威胁)..4(政治|社会)(稳定|安全)..6风险
-(智利|海外|境外|东道国|当地|国别|所在国)..16政治风险
-东道国
底线思维
忧患意识
斗争精神
(黑天鹅|灰犀牛) & (党|防范|底线|央企|国企|领导|政治|化解|班子|负责人|兜住|会议要求)
(风险|风控)..12(党委|党组|政治|党中央|党支部|领导干部|党员干部|底线|斗争)
(党委|党组|党中央|领导干部|党员干部|书记)..14风险
守住..4底线 & (风险|党|系统|安全|稳定|政治)
重大风险 & (党|政治|国企|央企|国有企业|防范|化解|严防|干部|领导|底线)
化解风险 & (党|政治|国企|央企|国有企业|干部|领导|底线|政府)
安全稳定 & (党|政治|社会|大局|干部)
(维护|确保)..4(安全稳定|社会稳定|大局稳定|政治安全)
(维稳|信访)..6(责任|工作|稳定|化解)
-political risk insurance
-政治风险(保险|险)
-(credit|market|interest rate|currency|liquidity|exchange|insurance) risk*
-risk* to ..2 financial stability
`,
};
