/** Built-in triggers of D9, systemic assessment: judgements of analysts. */
export const d9Triggers: Readonly<Record<string, string>> = {
  'extension-of-state': `
(department of the state|department of state|state department) with
(rail|shipping|port|grid|energy|telecom) giant ..14 arm of
(as|is) an arm of (foreign policy|the state|beijing|policy|national policy)
(替|为|代表)国家..6(买|落子|办|布局|出手|扛)
(解放军|国家|政府)..4(延长臂|延伸臂|后勤臂)
(不是企业|不是一家公司)..10(部门|部委|机关)
(替谁办事|听谁的)..6(明摆着|很清楚|心知肚明)
(does|do|doing|did|carr*) the bidding of ..3 (state|beijing|party|government)
(替|为|帮)(北京|中央|官方|国家)..4(办事|做事|跑腿|出手)
(government office|ministry|state organ|state agency|government department) (with|in) ..4 (chimneys|disguise|a share price|a stock code|a logo|another name|name)
nothing but ..4 (government|state|ministry|party)
(acts|act|acting) as ..3 (arm|hand|agent) of
(替|为|帮|代)(党和政府|政府|国家|官方|党)(办事|做事|出手|行事|跑腿|卖命)
(政府|官方|党|国家)..4(一只手|的手|手脚|臂膀|衙门|爪牙)
(听的是|听命于|听从于)(政府|党|国家|北京)
(不过是|无非是|等于|等同|不是企业|是内阁|是一个部委|当成)..8(机关|衙门|政府部门|部委|内阁|一个部门)
都是..4替..4(党|政府|国家)
(arm|arms|extension|extensions|instrument|instruments|tool|tools|agent|agents|proxy|proxies|vehicle|vehicles|appendage*|limb|limbs|lever|levers|executor|executors|handmaiden|creature|creatures|outpost|emissary|stand-in) (of|for) ..5 (state|the party|party-state|beijing|government|policy|statecraft|national policy|communist party|state power|state policy|foreign policy|geopolitic*|chinese state|industrial policy|ruling party|beijing's|ministry)
(state|beijing's|government's|party-state) (arm|instrument|tool|vehicle|proxy|agent|executor|lever|ministry in disguise|appendage)
policy arm
(act|acts|acted|acting|behav*|operate|operates|operated|operating|function*) ..4 (as|like|on behalf of|at the behest of|as if) ..4 (the state|the party|beijing|an arm|government department|ministry|the party-state|a ministry|a state organ|government agency|state organ|state agency|a department)
(on|at) (the|)(behalf|behest|bidding) of ..4 (state|party|beijing|government|party-state)
(does|doing|do|did) ..3 (state|beijing|party|government) bidding
(carries out|carry out|executes|execute|implement*|fulfil*|realis*|express*|embod*|transmit*) ..4 the ..2 will of ..4 (party|state|beijing|government)
(will of the party|will of the state|state's will|party's will|national will)
(state|national) champion*
~national champion
more than a commercial
(less|more) (a|)(company|firm|business|enterprise) than (a|)(ministry|government|state|arm|department|instrument)
(not|no|never|hardly|cannot be) ..10 (independent|ordinary|normal|separate|distinct|commercial actor|autonomous|private) ..10 (state|party|government|beijing)
(indistinguishable|inseparable|hard to distinguish|no line|no clear line|blurred|blur*) ..10 (state|party|government)
(no|without) (real |meaningful |genuine )(separation|distinction|line|daylight|autonomy|independence) ..10 (state|party|government)
国家意志
(政策|国家|政府|外交|地缘|战略|党和国家|国家权力|国家机器)..3(工具|臂膀|手臂|执行者|代理人|延伸|化身|触角)
(执行|体现|贯彻|代表|服从)..4(党的意志|国家意志|党和国家意志|党和国家)
(国家|政府|党和国家)..4(代言人|化身|左膀右臂|手臂|一只手|棋子|手脚)
(carry|carries|carrying|embod*|bear|bears|shoulder*|serve|serves|execut*) ..3 (will|mission) of the (nation|state|country|party)
(heavy weapon*|heavyweight|pillar|pillars) of the (nation|state|country|republic)
(in all but name|in effect|in practice|effectively|little more than|nothing more than) ..10 (branch|department|ministry|office|bureau) of ..3 (government|state|party)
(国家|政府|党|政策|官方)..6(胳膊|触手|臂膀)
(替|为|代)国家(完成|承担|执行|冲锋)
exist* ..4 (carry out|serve|execute|implement*|fulfil*) ..4 (state|party|government|beijing|leadership)
(为|为了)..4(落实|执行|贯彻|实现)..2(国家|党|政府)..2(意图|意志|旨意|命令)
-战略的排头兵
听党指挥
国之重器
共和国长子
国家使命
(央企|国企)..4(担当|使命|姓党)
(国民经济|国家|央企|国企|中央企业|国有企业|共和国|经济社会)..10(顶梁柱|压舱石)
国家队..4(选手|角色|使命)
(代表国家|代国家|替国家|为国家)..8(行事|出面|布局|谈判|执行|出海|掌控)
(本质上|实质上|实际上|说到底|归根结底|与其说|更像|等同于|无异于|不是普通|并非普通|不只是|不是一家|名义|就是)..12(国家|政府|党|官方|部委|政策|国务院)..6(工具|延伸|部门|机构|手臂|一部分|化身|代理|触角|臂|机关|意志|任务|分支|衙门|车间)
-(robot*|mechanical|research|venture|media|finance|leasing|trading) arm
-(state|national) championship*
-(state|national) champion* & (team|teams|game|season|coach|school|football|runner|boxer|gymnast|title|metres|sprint|race|hurdles|sponsor*|boxing|swimmer|chess|player|basketball|athlete*)
-(policy|policymakers) tool*
-(tools|tool) (of|for) ..2 (monetary|central bank)
-(agent|agents) of (the |a )(state department|department)
`,
  'political-over-market': `
(party's|political|state) (goals|control|aims|objectives|considerations|task|control) ..8 (win|wins|takes precedence|take precedence|prevail*|come first|outrank*|trump*)
(lose money|losing money|loss*) ..14 (political task|political mission|political)
(takes|take|taking) precedence over ..4 (shareholder*|profit*|commercial|value|market)
(服从|先让|优先完成)..8(政治大局|上面|上级|公益任务|政府交办)..16(商业|股东|利润|补偿|满意|销售)
(上级意图|上面要的|升迁考量)..14(股价|股东回报|利润|亏钱|赚不赚钱|行情)
(赚不赚钱|亏钱|亏损|账面盈亏|股东回报|利润)..16(上面|上级|升迁|政府交办|丢官|国家)
(profit|profits|money|returns|market share) ..6 (matter*|count*|weigh*|comes|rank*) ..6 (more|less|before|after|above|below) ..6 (politics|political|policy|party)
(politics|political|policy) ..6 (matter*|count*|weigh*|comes|rank*) ..6 (more|less|before|after|above|below) ..6 (profit*|money|returns|market*|business)
(profit|profits|commercial loss|loss|returns|revenue) ..14 (no excuse|yields to|yielded to|comes second|is secondary|give way|comes last|came last)
(leadership's|party's|political|diplomatic|foreign-policy|state's) (goals|aims|ends|objectives|wishes|needs) ..14 (profit*|commercial|return*|loss|shareholder*)
(profit*|commercial loss|return*) ..14 (leadership's|party's|political|diplomatic|foreign-policy|state's) (goals|aims|ends|objectives|wishes|needs)
(political goal*|political aim*) ..4 ranked above
the party comes first
(foreign policy|diplomacy|politics) ..6 (decides|decide|dictates|determines|rather than|not) ..8 (route*|price*|invest*|fuel|commercial|market|business)
(at a loss) ..20 (ministry|summit|diplomat*|political|hint|beijing|foreign)
(利润|收益|票房|卖座|回报|商业收益|账面回报)..14(上面|上层|政治|党的事|外交|排在后|靠后|冲突)
(上面|上层|政治|党的事|外交)..14(利润|收益|票房|卖座|回报|亏损|赔钱)
(再赔钱|亏损也|不计亏损|赔本)
(外商|外方)出价..10(国内|先保)
political (priorit*|considerations|goals|objectives|motive*|imperative*|logic|calculation*|mission*|interests|directive*|task*|concerns|demands|criteria|aims|loyalty|will|correctness|instructions|needs|ends) ..12 (profit*|commercial|market*|business|economic*|shareholder*|return*|efficiency|price*|cost*|earnings|margin*|supersede*|override*|overrode|trump*|outweigh*|prevail*|come first|came first|first|above|before|rather|over|ahead|outrank*)
(profit*|commercial|market|markets|business|shareholder*|returns|economic|earnings|efficiency|cost*|margins|price) ..12 (secondary|subordinate*|yielded to|yields to|yield to|give way|gave way|take a back seat|took a back seat|takes second place|second place to|second to|came second|come second|comes second|bow to|bows to|bowed to|overridden|sacrific*|subservient|trumped|superseded|outweighed|after politics|behind politics)
(subordinat*|sacrific*|supersed*|override*|overrid*|overrode|trump*|outweigh*|outrank*|disregard*|ignor*|defied|defy*|prioriti*|put*|places|placing|ranks|ranked) ..8 (profit*|commercial|market|markets|business|shareholder*|politics|political|economic) ..14 (politic*|party|state|loyalty|beijing)
(put*|places|placing|ranks|ranked|prioriti*) ..4 (politics|political|party|state|loyalty) ..12 (profit*|market*|commercial|shareholder*|economic|business)
politics (over|before|above|ahead of|first|comes first|came first|trumps|takes precedence|outranks|and not|rather than) & (profit*|market*|business|commercial|company|companies|price*|shareholder*|econom*|firm|firms|returns|executives)
politics (in command|not profit)
(non-market|noncommercial|non-commercial|uneconomic|uncommercial) (objective*|goal*|considerations|behavio*|motive*|logic|decision*|reasons|factors)
non-market ! econom*
(supersed*|overrid*|override*|overrode|trump|trumps|trumped) ..4 (market*|commercial|profit*|economic|business)
(driven|motivated|dictated|explained|determined|shaped|guided) ..4 by (political|politics|party|policy|geopolitic*|loyalty|beijing)
not just a market
rather than ..4 (market|commercial|profit*|economic|shareholder*|supply and demand|market forces) & (political|politics|state|party|policy|beijing|government|strategic)
(regardless of|irrespective of) ..4 (profit*|cost|commercial|loss*|economic*|balance sheet|returns) & (political|party|state|beijing|policy|politics)
(loss|losses|loss-making|unprofitable|at a loss) ..14 (political|politics|party|patriot*|national duty|national mission)
(political|politics|policy) ..12 (at a loss|despite losses|loss-making|even if unprofitable|accept losses|at any price)
(political account*|political ledger|political bill|economic account*)
(political task|political mission|political responsibility|political duty) ..14 (not a commercial|not commercial|profit*|cost*|loss*|economic|business|market|price)
(answer*|answers) to (the|)party ..6 (not|rather|before)
政治优先
讲政治..10(利润|市场|经济|亏|商业|成本)
政治账..10(经济账|成本|利润|亏)
经济账..10政治账
政治(站位|高度|任务|责任|考量|考虑|逻辑|需要|正确)..14(经济账|经济|市场|利润|效益|商业|成本|盈利|股东|优先|高于|压倒|盈亏|亏损|业绩)
政治(因素|目标|目的)..14(利润|商业|股东|优先|高于|压倒|先于|凌驾|让位)
(no longer|not|little|nothing) ..3 matter* ..6 (market*|profit*|price*|shareholder*) ..10 (leadership|party|beijing|politburo)
(市场|利润|股东|价格)..8(不重要|不算数|靠边|没用|不作数) & (领导层|党|上级|北京|政治|中央)
-地缘政治
(经济|市场|利润|效益|商业|成本|盈利|股东|商业利益|股东利益|业绩)..14(让位|服从|次要|让步|靠后|屈从|从属|服务于政治|第二位|为辅|退居|居后|不计)
(不算|不计|不讲|不顾|不看)..4(经济账|盈亏|利润|亏损|经济效益|小账)
(不算|不计|不讲|不顾|不惜|不看)..4(成本|代价|得失) & (政治|国家|党|任务|央企|国企|保供|上级)
(讲|算|看)..2(政治账|政治大账)
政治站位
政治任务..14(赔|亏|成本|利润|经济|市场|商业|账)
市场服从
(政治|大局)..6(高于|优先于|压倒|重于|大于|先于|压过|凌驾)
(而非|而不是|并非|不是)..3(市场|商业|利润|经济|盈利|价格) & (政治|国家|政府|党|行政|政策|战略|北京|上级|官方|领导层)
(profit*|market*|commercial|business|money) ..8 (clash*|collide*|conflict*) ..6 (politic*|party|policy) & (politics|political|party) (wins|win|prevail*|comes|come)
(profit*|market*|commercial|business|money) and politics (clash*|collide*|conflict*)
(利润|市场|商业|效益|盈利)..3(与|和|同)..2政治..4(冲突|矛盾|相撞|打架)
-(并非|不是)宏观经济
(非市场|非商业|非经济)..4(因素|目标|考量|逻辑|动机|行为)
(赔本|亏本|亏损|贴钱|赔钱)..10(政治|任务|国家|政策|也要)
politics (comes|came) first
-political (party|parties|science)
-(donald|mr|president) trump
-rather than as
`,
  'party-state-system': `
every industrial chain has ..4 chief
(binds|bind|welds|ties) ..14 (into|in) (one|a single) (apparatus|system|machine|whole)
(institutes|cadres|banks|producers|universities|companies) ..10 (single apparatus|one table|one system)
(党中央定调|部委排兵|省市出地|银行出钱|环环相扣|统一号令)
(规划|补贴|采购|银行|部委|协会)..20(统一号令|环环相扣|完整体系|编队)
chain chief*
(provinces|firms|banks|ministries|universities|labs|military) ..12 (provinces|firms|banks|ministries|universities|labs|military|army) ..12 (pooled|yoked|together|one boat|one command|directs|one hand|single command|same boat)
(国家|中央|党)..10(统一号令|亲自抓|统一指挥|会战|大会战|统一调度)
集中力量办大事
(各省|部委|企业|军队|高校)..10(企业|军队|高校|院所|银行)..12(一条船|会战|统一|一体|号令)
the party-state
(chief|chiefs|leader|leaders|head|heads) of ..4 (industry|industrial) chain*
(governor*|mayor*|party secretar*) ..14 (industry|industrial|supply|value) chain
党..1政..1企
(党委|党)..3政府..4(企业|银行|高校)..8(一体|联合|协同|拼|合力)
(ministries|banks|provinces|firms|universities) ..10 (harnessed|yoked|bound|tied|roped) ..4 to (one|a single|the same) (plan|cart|purpose|blueprint|goal)
(部委|银行|各省|高校|企业)..10(同一张|一张|同一个)(蓝图|图|计划|方案|目标)
(全国上下|举国|举国上下)..6(动员|合力|一起上|会战)
(whole|entire) (country|nation) ..4 (mobilis*|mobiliz*|harness*|marshal*)
(部委|政府|党)..10企业..14(步调一致|一个整体|同一个|一体)
-serve* the party-state
(party-state-industrial|party-state capitalism|party-state-firm|party–state)
(whole-nation|whole-of-nation|whole nation|whole-country|whole-of-state|whole of nation|whole-of-system|national mobili*ation|whole-of-society)
state capitalism
(chain chief|chain-chief|chain master|chain leader|supply-chain chief|chain boss|industry-chain chief|industrial chain chief|chain-leader|value-chain chief)
~chain leader
(coordinat*|orchestrat*|mobili*|marshal*|command*|steer*|align*) ..6 (entire|whole|sector|industry-wide|sector-wide|industry|supply chain*|across) ..8 (sector|industry|chain|economy|firms|companies|state|as one|system|banks|ministries|party)
(sector-wide|industry-wide|system-wide|economy-wide|cross-sector|top-down|centrally coordinated|national) (coordination|co-ordination|mobili*ation|planning|orchestration|consolidation|integration|command)
(entire|whole) (sector|industry|supply chain|value chain|chain) ..10 (party|state|plan*|coordinat*|single|one|beijing|system|committee|hand)
vertically integrated party
(party|state|government|ministries) (and|with) ..2 (ministries|firms|enterprises|companies|industry|business|banks|universities) ..10 (one|single|together|as one|system|unity|whole|fuse*|concert|lockstep|chessboard|same)
(ministries|banks|local governments|government|party|state|firms|companies|universities|institutes|regulators) ..12 (ministries|banks|local governments|firms|companies|industry|universities|institutes|enterprises) ..12 (one system|single system|one plan|a single plan|as one|in concert|lockstep|one chessboard|mobilis*|mobiliz*|pooled|joint command|ecosystem)
(one|single) (chessboard|system|machine|hand|organism|command)  & (party|state|beijing|industry|sector|ministries|firms)
(fusion|fused|merger|nexus|symbiosis|complex|ecosystem|interlock*) ..8 (party|state) ..8 (industry|business|firms|companies|capital|market|enterprise*)
(party|state) ..4 and ..2 (industry|business|enterprise*|firms|capital) ..8 (fused|merged|interlock*|intertwined|inseparable|one|system|nexus)
党政企
举国体制
新型举国
全国一盘棋
(全国|全省|全行业|一体)..2一盘棋
链长..10(制|省长|市长|书记|产业|牵头|统筹)
产业链链长
链主..6(党|政府|书记|省长)
产业链..8(链长|统筹|党委|书记|省长|市长|一体|调度)
(全产业链|全行业|整个行业|整个产业|全产业|全链条)..10(统筹|整合|协调|调度|统一|一体|布局|掌控|部署) & (党|政府|国家|部委|链长|省|市委|工信|中央)
(统筹|整合|协调|统一调度|调度)..8(全产业链|全行业|整个行业|整个产业|各方力量|部委|科研院所|央地) & (党|政府|国家|链长|省|市委|工信|中央|银行|部委)
(政府|国家|党|工信部|主导|推动|统一)..8行业整合
(两大|六大|四大|五大)..2稀土集团..10(掌控|分治|统一|格局)
(党政企|政银企|党政军|政产学研|政企银|政学研|党政银|党政产)
(政企|党企|政商|政银企)..6(一体|合一|不分|融合|联动|协同作战)
(集中力量办大事)
(体制|体系|制度)..8(党|国家)..8(动员|统筹|调配|资源)
(党|国家)..8(动员|统筹|调配|集中)..8(资源|力量|行业|部门|全社会)
国家资本主义
-(multi-party|two-party|one-party) state
-party state (convention|chair)
-state party
-(extension|extensions|arm|arms|agent|agents|instrument|instruments|tool|tools) of (the|the chinese) party-state
`,
  'foreign-counterparty-exposure': `
~<foreign-buyer> ..16 (risk*|halt*|suspend*|lose|lost|stopped|shut|face|faces|faced|uncertain*|warn*|suffer*|sanction*|idle*|fret*|fear*|worr*)
<foreign-buyer> ..16 (risk*|halt*|suspend*|stock*|lose|lost|stopped|shut|face|faces|faced|uncertain*|warn*|suffer*|sanction*|idle*|fret*|fear*|worr*) & (china|chinese|beijing|export*|supply|supplies|magnet*|mineral*|rare earth*|gallium|graphite|germanium|shipment*|licen*e*|xinjiang)
(foreign|overseas) (customers|clients|users|members) ..10 (reduce|terminate|cancel|lose|leave|distrust|harm|damage)
(reputation|trust) ..6 (users abroad|foreign|overseas|customers abroad)
(production lines|stock|plants|lines) ..8 (less than|weeks of stock|idle|stopped|run out)
(operators|carriers|companies) in ..3 (poland|germany|europe|britain|japan) ..14 (withheld|fear|depend|rely)
(境外|海外|外国|国外)..4(用户|客户|会员)..10(流失|信任|改用|难以|来函|延误)
(韩国|日本|德国|欧洲|美国|印度)..6(电池厂|车企|零部件商|工厂|磁材厂|供应商)..14(被迫|寻购|关掉|停|高出)
(断供|断供备件|一纸公告)..8(趴窝|停摆|停产|停线)
(if|when|once) ..4 (stop*|halt*|cut*|delay*|suspend*) ..4 (deliver*|shipment*|supply|supplies|supplying) ..12 (factory|plant|line|production|stands still|stop*|idle)
(停止供货|断供|停供|停止供应|停止发货)..10(工厂|停产|停线|产线)
(失去|断了|丢掉|没有了)..8(来源|货源|供应|订单|供货)
(外国|海外|境外|外方)..6(伙伴|客户|买家|工厂)..8(失去|断|停)
(importers|buyers|customers|suppliers|interviewees|advertisers|refiners|users|producers|makers) ..14 (lost orders|closed|shut|exhausted|run out|ran out|worry|worried|fewer|one seller|no choice|room to bargain|hurt|affected) & (china|chinese|foreign|export*|abroad|import*|vietnam|saxony|europe*|german*|japan*|philippines|ohio|magnet*|overseas|merger*)
(buyers|customers|importers|customer|buyer) (in|from|across) ..3 (abroad|saxony|vietnam|ohio|germany|japan|europe|the united states|america|korea|india|france|britain|poland|taiwan|bavaria|texas) ..14 (cut*|shortage*|short|delay*|halt*|stop*|wait*|risk*|rely|relies|depend*|without|lost|lose|shut|ran out|run out|suffer*|idle*|withheld|refused|scrambl*|face*|fear*|hostage|no choice)
foreign partners ..10 (loss*|pay|bear|carry|lose|exposed|risk)
foreign (advertisers|buyers|clients|lenders) (worry|fear|fret|complain)
(买家|客户|进口商|采购商|品牌|磁材厂|磁材商|用户|供应商)..14(断了|关停|停线|用尽|只剩|砍价|担心|断货|苛刻|停产|告急|断供|没得选|减产) & (境外|海外|欧洲|德国|日本|美国|越南|萨克森|俄亥俄|外国|国外|永磁|进口|韩国|法国|外方|英国|印度|州)
(外方|外国|境外|海外)..8(合作伙伴|伙伴|客户|买家|股东)..12(损失|承担|吃亏|埋单|风险|断)
(依赖|全靠|只靠|靠)..6(一个国家|一家|单一|独家)..6(供应|供货|来源)
(decoupl*|de-risk*|derisk*|friend-shor*|friendshor*|reshor*|onshoring)
(foreign|western|overseas|european|american|u.s.|japanese|german|korean|british|french|dutch|international|non-chinese|global|multinational|indian|australian|taiwanese|swedish|allied) ..3 (buyer*|customer*|partner*|client*|importer*|manufacturer*|carmaker*|automaker*|magnet maker*|user*|counterpart*|firm*|compan*|supplier*|investor*|purchaser*|chipmaker*|distributor*|lender*|contractor*|end-user*|plants|factories|assemblers|refiners|insurers|bondholders) ..16 (exposed|exposure|vulnerab*|cut off|cut-off|shortage*|delay*|disrupt*|depend*|rely|relies|relied|reliance|reliant|supply|supplies|wait*|stockpil*|stocks of|run out|ran out|run dry|scrambl*|weeks|idle|hostage|leverage|lose access|short of|alternative suppl*|squeeze*|at the mercy|scarce|ration*|queue*|denied|due diligence)
(cut* off|cut-off|cutoff|withh*ld*|halt*|suspend*|stop*|delay*|interrupt*|disrupt*|starv*|deny|denied|denying|ration*|squeeze*|weaponi*|leverage|shut off|choke*) ..12 (foreign|western|overseas|european|american|u.s.|japanese|german|korean|abroad|international|allied|global) ..4 (buyer*|customer*|partner*|client*|importer*|manufacturer*|carmaker*|automaker*|user*|compan*|firm*|plants|factories|industr*|supply|supply chain*|deliver*|line*)
(depend*|reliance|reliant|rely|relies|relied|overdependen*|overrelian*|exposure|exposed|vulnerab*|hostage) ..10 (china|chinese|beijing|single supplier|one supplier|one country|single country|single source|state-owned supplier|single seller|single foreign country)
(china|chinese|beijing) ..10 (depend*|reliance|leverage|exposure|chokehold|stranglehold) ..10 (buyer*|western|foreign|european|american|japan*|industry|import*|supply)
(import|single-source|sole-source|supply) (dependence|dependency|reliance|risk*|vulnerab*|exposure)
~supply (disruption*|interruption*|shock*|cut-off*|cutoff*|squeeze|shortage*|chain risk*|chain disruption*)
(second|alternative|alternate|back-up|backup) supplier*
non-chinese (source*|supplier*|suppliers|supply)
(second|alternative|alternate|new) (source|sources) & (china|chinese|magnet*|mineral*|rare earth*|gallium|graphite|germanium|supplier*|buyers|customers)
(counterpart*|counter-part*) risk*
commercial engagement with
(sanction*|secondary sanctions|reputational|compliance) ..6 (risk*|exposure) ..12 (foreign|western|partner*|buyer*|investor*|doing business|dealing)
(export licen*e*|licen*es|shipments|deliveries) ..10 (delay*|slow*|late|weeks|months) ..12 (carmaker*|automaker*|foreign|european|western|japanese|plants|assembly|factories|buyer*|customers)
~delivery delay*
~import dependence
(外方|外国|海外|境外|国外|西方|欧洲|美国|日本|德国|韩国|外资|国际|跨国|欧美|日本|法国|英国|印度)..6(买家|客户|伙伴|采购商|合作方|厂商|车企|用户|交易方|企业|进口商|投资者|下游|制造商|合作伙伴|供应商|工厂|银行|经销商|业主|合伙人)..16(断供|中断|风险|依赖|短缺|延迟|等待|库存|停产|被动|受制|影响|暴露|不确定|担忧|缺货|减产|延误|替代|受损|断货|难以|交货|受阻|制裁|牵连|停工|面临|筹码)
(断供|断货|停供|限供|供应中断|供货中断|交货延迟|延期交货|推迟交货|供应)..14(外方|海外|境外|国外|西方|欧洲|美国|日本|德国|韩国|外资|客户|买家|欧美)
依赖..4(中国|单一|中方|该公司|一家)
(对华|对中国|中国)..6依赖
脱钩 & (中国|美|欧|西方|供应链|对华|全球|技术|经济)
去风险
供应链风险
替代(来源|供应商|货源|供应)
(境外|海外|外国)..4(交易方|交易对手|合作方)
次级制裁
(替代|第二|备选|其他)..4(供应商|来源|货源|渠道)
(寻找|转向|另寻|开发)..6(替代|第二|其他|备选)..4(供应|货源|来源)
(stuttgart|munich|german|japanese|korean|american|european|swedish|french|dutch|british|bavarian|osaka|detroit|foreign|overseas) ..3 (supplier|suppliers|plant|maker|carmaker|factory|buyer|customer|refiner) ..6 (stock|stocks|inventory|inventories|material) ..6 (days|weeks|months|nowhere|elsewhere)
(斯图加特|慕尼黑|德国|日本|韩国|美国|欧洲|瑞典|法国|荷兰|英国|大阪|底特律|海外|境外|外国)..8(供应商|工厂|车企|厂商|客户|买家)..8(库存|存货)..8(天|周|月|买不到|告急|耗尽)
(别处|别家|他处)买不到
(荷兰|瑞典|瑞士|意大利|波兰|西班牙|加拿大|澳大利亚|比利时|捷克|匈牙利|德国|日本|韩国|美国|法国|英国|印度|欧洲|海外|境外|外国)..8(进口商|买家|客户|车企|工厂|厂商|供应商|制造商|采购商|用户)..10(等了|苦等|等不到|断货|停产|停线|缺料|缺货|告急|拿不到|买不到|无货)
(dutch|swedish|swiss|italian|polish|spanish|canadian|belgian|czech|german|japanese|korean|american|french|british|indian|european|foreign|overseas) ..2 (importer*|buyer*|maker*|plant*|factor*|refiner*|assembler*) ..6 (waiting|waited|waits|queuing|idle|idled|starved|short|rationed|rationing|scrambling)
<foreign-buyer> ..8 (not|cannot|never|unable) ..3 (receive|get|obtain|secure|be supplied)
<foreign-buyer> ..6 (left without|go without|went without|run out|unable)
(overseas|foreign|american|german|japanese|european|korean|western) (buyer|buyers|customer|customers) ..8 left without
(海外|境外|外国|国外|美国|欧洲|日本|德国|韩国)..2(客户|买家|采购商|工厂|车企|用户)..6(无法|拿不到|收不到|不能|难以|等不到)..4(收货|提货|交货|到货|供货|磁体|货|按期|原料|材料)
-decoupling capacitor*
-decoupling (of|the) (services|modules|code|signal)
-解耦
-de-risk* (the|our|its|a) (project|portfolio|pension|balance|pipeline|drug)
-decoupl* (of|the|from) ..3 (growth|emissions|services|code|storage|modules|components)
-(房贷|按揭|月供|购房|贷款)..6断供
-断供..6(房贷|按揭|月供|业主|购房|贷款)
`,
  'foreign-policy-response': `
(国防部|国会|委员会|财政部|欧委会|内阁)..6应(在|于|当)
(请求|呼吁|建议)..2(各位|七国集团|g7|国会|柏林|国防部|欧委会|各国政府)
(作者|报告|本文)..4建议(柏林|东京|华盛顿|布鲁塞尔|伦敦|政府|各国)
(my|first|second|third|our) recommendation ..14 (should|must|stop|require)
(european union|the eu|eu|washington|brussels|congress|ottawa|canberra|berlin|tokyo) ..4 (should|must|ought|needs to|need to|has to)
(lawmakers|governments|ministers|allies|policymakers) ..6 (were|are|is|was) (urged|advised|asked|told|encouraged|warned) to
(专家|报告|学者|智库|分析|作者|委员会)..4(建议|呼吁|敦促)..4(盟国|盟友|各国|西方|欧盟|美国|政府|日本|欧洲|国会|外国|伙伴国)
(australia|japan|germany|britain|france|canada|korea|india|europe|america|tokyo|berlin|london|paris|ottawa|canberra|brussels|washington) ..6 (and its partners|and its allies|ought|must|should|had better|would do well)
for (tokyo|berlin|london|paris|ottawa|canberra|brussels|washington|seoul|europe|policymakers|governments|allies) the (lesson|task|answer|implication)
(ask|asks|asked|urge|urges|urged|call on|calls on|called on|recommend*) ..3 (european commission|the commission|congress|parliament|governments|ministers) ..3 to
(urge|urges|urged|call on|calls on|recommend*) ..3 (government|minister|council|bureau|commission) ..12 (china|chinese|beijing|screen*|supply|mineral*|stockpil*|investment*|foreign)
(recommended|recommends|urged|urges|proposed|proposes) that ..10 (bureau|ministry|government|commission|congress|agency|department|parliament)
(柏林|东京|欧委会|布鲁塞尔|华盛顿|伦敦|欧盟|美国|首尔|堪培拉|渥太华|新德里)..14(教训|想清楚|看清|认清|联合储备)
(敦促|请|呼吁|促请)..3(欧委会|欧盟|国会|政府|委员会|议会)
(western|u.s.|us|american|european|eu|japanese|british|australian|canadian|foreign|allied|german|indian|g7|nato|outside|korean|dutch|french) ..3 (government*|policymaker*|policy-makers|policy makers|officials|lawmakers|legislators|capitals|regulators|authorities|leaders|allies|administration|parliament*|ministers|diplomats|agencies|states|countries|trade officials|commission|congress|governments|negotiators|screening|intelligence services|decision-makers|decision makers) ..12 (should|must|need*|ought|would do well|cannot afford|have to|has to|are advised|is advised|will have to|respond to|treat|prepare for|cannot ignore|stockpil*|diversif*)
(washington|brussels|london|berlin|tokyo|canberra|ottawa|paris|congress|the eu|europe|nato|g7|the pentagon|the white house|parliament|the commission|whitehall|delhi|new delhi|seoul|the hague|the united states|the west|allies|governments|policymakers|policy-makers|policy makers|lawmakers|legislators|decision-makers) ..8 (should|must|need to|needs to|ought to|would do well|has to|have to|would be wise|are advised|is advised|will need|cannot afford)
(should|must|ought to|need to) be (recogni*|treated|understood|notic*|read|assumed) ..10 (government*|policymaker*|abroad|allies|officials|screening|west)
(we|this report|this paper|this brief|the paper|the report|the authors|the committee) ..4 (recommend*|urge*|advise*|propose*) ..14 (government*|policymaker*|screening|stockpil*|sanction*|alli*|legislat*|ministr*|commission|congress|parliament|brussels|washington)
policy recommendation*
policy (response*|implication*|option*|advice) & (china|chinese|beijing|mineral*|supply|screen*|allies|governments|western)
(investment screening|foreign investment review|fdi screening|outbound investment|inbound investment|investment-screening|cfius)
screening of (investment*|deals|chinese|foreign|acquisitions)
(sanction*|entity list|tariff*|export control*|blacklist*|delist*|screen*) ..12 (should|ought|recommend*|must)
should diversify
(diversif*) ..8 (supply|supplies|supplier*|source*|sourcing|away from) ..12 (government*|allies|allied|eu|u.s.|europe|japan|national|western|strategy|policy|should|must)
u.s. and its allies
us and its allies
(washington|brussels|governments|policymakers) (should|must|ought)
(allies|allied) ..8 (coordinat*|stockpil*|joint|respon*|pool|share)
(西方|美国|欧盟|欧洲|日本|外国|各国|盟国|英国|德国|加拿大|澳大利亚|韩国|七国集团|北约|白宫|国会|布鲁塞尔|华盛顿|国际社会|东道国|印度|法国|欧美|欧委会|柏林|东京|伦敦|堪培拉|首尔)..8(应当|应该|必须|须|需要|有必要|不应|应|要认识到|不妨|可考虑|最好)
(政策制定者|决策者|立法者|监管者|各国政府|外国政府|西方政府|盟友|议员|政府部门|国会议员)..10(应|应当|须|必须|需要|认识到|注意|警惕|不应|宜|评估)
(建议|呼吁|敦促|提醒)..8(各国|西方|美国|欧盟|欧洲|日本|政府|盟友|决策者|国会|外国|委员会|监管|英国|德国)
政策制定者
对策建议
(政策建议|政策启示|政策含义|应对建议)
(投资审查|外资审查|外商投资审查|投资安全审查|安全审查)..8(应|纳入|加强|收紧|机制|关注|扩大|范围)
(应|须|应当|加强|收紧|扩大)..8(投资审查|外资审查|制裁|战略储备|供应多元化|多元化)
供应多元化
(供应链|供应|来源)..4多元化
~盟友
-供应(商|链|量|短缺|中断)
-(效|响|反|适|对|感|相|呼|报|顺|答|因|照|一)应
-应(援|对|用|急|邀|付|收|届|聘|战|验|变|声|酬|有尽有|募|征)
-(西方|日本|美国|德国|法国|英国|韩国)..4(游戏|电影|队|球|女王|留学)
-应(有|得|尽|属|该说)
`,
};
