/** Built-in triggers of D6, ownership and capital. */
export const d6Triggers: Readonly<Record<string, string>> = {
  'state-ownership': `
(department of finance|ministry of finance|finance department|finance bureau|sasac|state council) ..10 (holds|held|owns|interest|% of|voting)
(actual controller|ultimate controller) ..10 (sasac|state council|provincial|municipal|government|finance)
(sasac|provincial sasac|finance department) ..10 (actual controller|ultimate controller|remain unchanged)
(is|remains|became) ..3 state-owned enterprise
(国资委|国务院|财政部|政府)..14(间接控制|控制本公司|全资拥有|全资|控股)
(集团|国资委)..8(控制|控股)..4(本公司|公司|的奇)
(beijing|the state|the government|the province|the city) ..4 (owns|holds|controls|own|hold) ..4 (%|percent|per cent|controlling|majority|stake|half|third*|quarter*|*%)
(beijing|the state|the government|the province|the city) ..6 (hold|holds|have|has|own|owns) ..3 (controlling|majority) ..2 (stake|interest|share*)
(state-owned|state-controlled|state-run) ..4 (reported|said|posted|announced|won|signed|declined|plans|opened|shipped|booked|recorded)
(owned|controlled|held|majority-owned|majority-controlled) ..3 by (the|) (chinese |)state ! (resource*|mineral*|ore|ores|deposit*|land)
(受|由|归)(政府|国家)..2(控制|控股|所有) ! (资源|矿|土地)
(无|没有|含|有|引入|现有)国有(股东|股份|股权|成分)
(归|属)..8(国资委|国务院|财政厅|财政局|财政部|省|市|县|国家|政府)..2(所有|全资) ! (资源|矿|土地)
-(state-owned|state-run|state-controlled) (enterprises|companies|firms|banks|sector|enterprise)
国家..4(控股|持股)
(state|government|province|city|municipality|huijin|sasac) ..4 (remains|is|was|became) ..4 (largest|biggest|controlling|sole|main|majority) (shareholder|owner)
(huijin|sasac|finance bureau|ministry of finance|provincial government|municipal government) ..10 (own*|hold*|held|control*)
(owner|parent|owners) ..6 (assets watchdog|sasac|provincial government|municipal government|state assets)
(国资委|财政厅|财政局|财政部|汇金|人民政府|省政府|市政府|中央财政|省财政|市财政)..6(控制|持有|持股|控股|全资)
(归|为|由)..4(市属|省属|区属|县属|国有)..6(公司|集团|企业)..4(所有|控股|全资|持有)
国家..3(最大|第一大|控股)..4(东家|股东)
国家仍是
(state-owned|state owned|state-controlled|state controlled|state-run|state-held|government-owned|government-controlled|publicly owned|province-owned|city-owned) (company|firm|enterprise|group|miner|producer|bank|lender|utility|conglomerate|shipbuilder|carmaker|insurer|airline|operator|giant|corporation|steelmaker|refiner|trader|developer|brewer|distiller|supplier|telecom*|manufacturer|shareholder|holding|chipmaker|maker|oil|parent|entity|port|broadcaster|arm)
(a|an|the|fully|wholly|majority|100%) (state-owned|state-controlled|government-owned|province-owned|city-owned|state-run|centrally owned)
(is|are|was|were|remain*|become*|became) ..3 (state-owned|state-controlled|government-owned|state-held|state owned|publicly owned|wholly state-owned)
(wholly|majority|fully|ultimately|directly|indirectly|entirely) (state-owned|state owned|owned by the state|government-owned|owned by government|owned by the government|owned by the province|owned by the city|owned by the municipality)
<state-owner> ..10 (owns|owned|controls|controlled|holds|held|hold|controlling|majority|actual controller|ultimate controller|largest shareholder|biggest shareholder|main shareholder|sole shareholder|beneficial owner|sole owner) ..10 (%|per cent|percent|company|group|bank|shares|stake|shareholder|equity|majority|voting|firm|capital|rights|half|third|all|interest)
(owned|controlled|held|majority-owned|majority-controlled) ..4 by ..8 <state-owner>
(belong|belongs|belonged) to ..6 (asset commission|assets commission|asset regulator|assets regulator|state council|finance bureau|finance ministry|province|municipal*|city government|provincial government|state assets|sasac) ! (resource*|mineral*|ore)
(actual|ultimate|de facto) (controller|control|controlling|owner|beneficial owner) ..14 <state-owner>
<state-owner> ..14 (actual|ultimate|de facto) (controller|control|controlling|owner)
(controlling|largest|biggest|majority|sole|principal|main) (shareholder|owner|interest|stake) ..14 (<state-owner>)
(controlling|largest|biggest|majority|sole|principal|main) (shareholder|owner|interest|stake) ..14 <state-owner>
(controlling|largest|majority|sole) (shareholder|owner) ..10 state-owned
state (shareholding|ownership|shareholder|holds|owns)
(controlling|largest|biggest|main|majority|sole) (shareholder|owner) ..8 (investment arm|investment company|state|city|province|prefecture|county|municipality|government)
state-held shares
(legal person shares|state legal person)
-state-owned (enterprises|companies|firms|banks|sector|assets)
-state-of-the-art
-国务院(批准|同意|批复|办公厅|印发)
-reform of state-owned enterprises
-state bank
国有控股(公司|企业|股东|集团|地位|比例|上市公司|股权|的)
国有独资
-国有独资公司..12(须|应当|重大|必须)
国有全资
国有绝对控股
国资控股
国家控股
全民所有制
国有股(份|权|比例)..6(占|持|为)
国有股东..4持
国有法人股
国有法人
国家股
国家出资..6(持股|占|比例|设立)
国有资本..8(持股|占比|比例|占|控股|全资|独资)
(实际控制人|控股股东|最终控制|第一大股东|大股东|唯一股东|股东|最终受益人|控股方|控制人|东家)(是|为|系|仍为|仍是|变更为|由|均为|及实际控制人为|和实际控制人为|为)..8(国资委|国务院|国有|财政部|财政厅|财政局|人民政府|省政府|市政府|国有资产|国有|国家|汇金|管委会)
(国资委|国务院国资委|财政部|财政厅|财政局|人民政府|省政府|市政府|国有资产|汇金|管委会)..14(实际控制人|控股股东|控股|持股|持有|全资|出资|独资|控制人|股权|股份)
(属|系|为|是|作为|一家)..3(国有公司|国有独资|省属企业|市属企业|省属国企|市属国企|地方国企)
(属|系|属于|一家)..2(国企|国有企业)
(省属|市属|县属|区属|州属|央属)(控股|投资公司|国有独资|国有控股)
(央企|国企)(子公司|控股|背景|身份|下属|旗下|全资)
(央企|国企|中央企业)..4(控股|全资|旗下)
-国有企业改革
-(各|广大|所有|众多|部分|一些|全体)(国有企业|国企|央企)
-(secretary|chairman|manager|executive|employee*|president|head|official|officials|staff|director) of a (state-owned|state-run|state-controlled)
-国有公司..2(工作人员|人员|党委|领导|职员)
-(talks|summit|meeting|meetings|election|elections|hearing|hearings|conference) ..6 held
-held (talks|in|at|on|a meeting|an inquiry|elections|back)
-<foreign-state> & <state-owner> ! <china-word>
-美财政部
-(boise|ohio|michigan|penn|florida|iowa|kansas|oregon) state
`,
  'sasac-supervision': `
(sasac|state-owned assets supervision|state assets supervision|state assets regulator|state asset regulator|state-asset regulator|state-assets regulator|state-owned asset regulator|state assets watchdog|state-owned assets regulator|state asset manager|state assets commission|state asset commission|state-owned assets commission|state asset administrator|state-assets watchdog|state asset supervis*|state-asset supervis*)
(is|are|as|one of|among|list of|of) ..5 (centrally administered|centrally managed|centrally owned|centrally run) (enterprise*|soe*|compan*|firm*|group*|state)
(is|are|as|one of|list of|supervis*|oversee*|regulat*|apprais*|evaluat*) ..6 central (soe*|enterprise*|state-owned enterprise*|state enterprise*)
(yangqi|list of central enterprises)
(state capital|state assets|state-owned assets|state asset) ..4 (supervis*|regulator*|regulation|administration|commission|watchdog|overseer|oversight)
(regulator|supervisor|overseer|owner) of (the|)(state assets|state-owned assets|state firms|state-owned enterprises|central enterprises)
国资委
国资监管
国有资产监督管理
国有资产监管
国有资产管理(局|委|部门)
央企名录
央企..6(名单|名录|负责人|考核)
监管企业
(中央企业|央企)..10(名录|考核|监管|负责人|管理|国资委|监督|报送|业绩|评价|名单)
出资人职责
经营业绩考核
国资国企
国资系统
国资监管系统
国资央企
国资局
(state|state council|provincial|municipal|province's|city's|central) (asset|assets) (commission|regulator|watchdog|administrator|supervisor|bureau|office)
-国资委托
`,
  'golden-share': `
(government-affiliated|state-affiliated|government-linked|state-linked) ..4 investor ..6 (1%|one)
(1%|百分之一|约1%)..14(否决|权益|席位|提名权)
(股份|权益|股权)..6(只有|仅|约|虽只有)..4(1%|百分之一)..20(否决|席位|董事)
(state|government|official|party-linked) (stakes|stake|shareholding*|holding*|fund*|investor*|shareholder*) ..14 (veto*|seats|board seat*|appoint a director|director|blocking)
special share*
(only|just|mere|merely) ..2 (0*%|1%|2%) ..10 (equity|shares|capital) & (block*|veto*|appoint*|director|approve)
(block*|veto*|appoint*) ..16 (0*%|1%|one per cent|1 per cent)
(只占|仅占|仅持|仅|占)..3(1%|百分之一|0.*%|2%)..12(董事|否决|派)
(基金|国资|国有|官方|政府)..14(1%|百分之一)..12(董事|否决|席位)
golden share*
(special|state) (management|managed|administrative) (share|shares|stake|stakes)
(1|1%|one|1.0%|one-percent|1-percent|one per cent|1 per cent|1 percent|one percent|2%|less than 2%|single-digit|small|tiny|token|nominal|minority|sliver|minuscule|modest) (%|per cent|percent|)(stake*|share*|holding*|equity|interest*|shareholding*|slice|stakes) ..16 (board|director|veto|seat|seats|special rights|say over|appoint*|content|editorial|blocking|right to block|nominate)
(veto|special rights|blocking right*|right to block|right to appoint|board seat|nominate a director|appoint a director|editorial) ..16 (1%|1 per cent|1 percent|one percent|one per cent|one-percent|small stake*|token stake*|tiny stake*|minority stake*|small state stake*|nominal stake*|small holding|1-percent)
<state-owner> ..10 (veto|special rights|blocking right*|special voting|right to block|outsized)
(veto|special right*|blocking right*|outsized ..3 rights) ..10 (state|government) ..8 (share*|stake*|investor*|fund|shareholder)
(special|extraordinary|outsized|disproportionate) (share|shares|rights|voting|control rights|voting rights|governance rights) ..10 <state-owner>
veto share*
state veto .. board
(cyberspace|internet regulator|internet watchdog|internet investment fund|cac-linked|cac|wangtou|china internet investment fund) ..14 (stake*|share*|equity|board|invest*|shareholder|%|percent)
(stake*|share*|equity|%) ..14 (cyberspace|internet regulator|internet watchdog|internet investment fund|cac)
~1% (holding|stake|shareholding)
黄金股
特殊管理股
特别管理股
特殊股
一票否决..10(股|国有|董事|政府|持股|国资)
(国有|国资|政府|股东|持股|国家|股权)..14一票否决
国有特殊股
(网信|网投|中网投|网信办)..14(持股|入股|股权|股东|董事|参股|股份)
中网投
(1%|百分之一|1%的|2%|象征性|少量|微量|小比例|极少量|0.5%|不足2%)..8(股权|股份|持股|国有股|股)..16(董事|否决|特殊权利|内容|席位|派驻|审核)
(董事|否决权|特殊权利|席位)..16(1%|百分之一|象征性|小比例|少量)..6(股权|股份|持股)
特殊权利..10(国有|股)
(state|government|province|city) ..4 (single|one|special|sole) share ..10 (block*|veto*|stop*|prevent*)
(国家|政府|国资|财政部|财政厅)..6(一股|1股)..8(否决|阻止|反对)
(1%|one per cent|one percent|1 per cent|2%) ..16 (government|state|regulator*) ..14 (stop|block|veto|overrule*|reject) ..4 (decision*|sale|plan|plans|vote|deal)
(1%|百分之一)..20(叫停|否决|阻止)
(cyberspace|internet) (watchdog|regulator|administration|censor|authority) ..8 (owns|holds|took|takes|bought|has) ..4 (one|1|1%|2%|per cent|percent|stake|share)
金股 & (国资|国有|政府|网信|国家|平台|特殊|否决|董事)
-黄金股票
-黄金股(权|息|东)
-黄金股(走强|大涨|领涨|概念|下跌|板块|指数|普涨|集体|回调|反弹|上涨|跌|涨)
-golden share of
-(gold|gold-mining) (share*|stock*)
-golden share of (the|)(market|attention|audience)
-黄金股 & (金价|金矿|矿业|涨|跌|行情|板块|美元|券商|大盘|盎司|避险)
-(领跌|领涨|港|A股|买|持有|看好|配置|推荐|关注)黄金股
-特殊股(东|权) ! (网信|国有|国资|政府|国家)
-(安全|环保|质量|评优)..2一票否决
`,
  'state-capital-investment': `
(国投|投资平台|国资平台|产投|母基金|引导基金)..16(认缴|出资|股东席位|股份|拿下|持股|入股)
(控制的|旗下的|旗下)..10投资..8(持有|取得|认购)..10(股份|股权)
(wholly owned by|owned by|backed by) ..4 (municipal|city|provincial|county|district) government ..8 (hold|holds|acquire*|subscribe*|invested|invests|investing|take*)
(integrated circuit|transformation and upgrading|manufacturing|semiconductor|chip) ..4 (investment fund|upgrading fund|industry fund)
(provincial|municipal|city|state|government|county|district) ..3 (fund|funds|investment compan*|investment vehicle*|investor*|venture fund*|development fund*) ..14 (stake|stakes|holders|holding|invest*|shares|equity|shareholder*|took|bought|subscribed|put)
state money ..10 (fund*|flow*|pour*|invest*|stake*|shares)
guidance funds ..8 shareholder*
(基金|投资公司|投资集团|投资平台)..10(出资|增资|入股|领投|认购|取得)..12(股权|股份|股) & (省|市|国家|国有|政府|国资|财政|官方|区)
国家队..8(资金|入股|基金|入场)
(government|state|industry|industrial|provincial|municipal|city) (guidance|guided|-guided|guide) fund*
guidance fund*
(government-guided|government guided) fund*
<state-fund> ..10 <invest>
<invest> ..10 <state-fund>
(national integrated circuit|big fund|national fund|state-backed fund*|state-backed investor*|state-owned fund*|state investor*|state-owned capital|state capital)
(mixed ownership|mixed-ownership) ! reform*
state capital (invest*|operat*|operation|company|platform|inject*|fund*|vehicle*)
(state-owned|state|government|municipal|provincial) (investor|investors|investment company|investment vehicle|investment arm|investment platform|investment fund|fund|funds|capital|venture fund) ..12 (stake*|share*|equity|invest*|capital|round|bought|took|acquired|subscrib*|inject*|investor*|shareholder*|%)
(took|takes|taking|bought|acquired|acquire*|injected|inject*|subscribed|subscrib*) ..10 (from|by|to) ..3 (state-owned|state-backed|government-backed|government-owned|municipal|provincial) ..3 (fund*|investor*|investment|vehicle*|platform*|capital)
(city|county|province|provincial government|municipal government|local government|district|municipality|ministry of finance|finance bureau|state council|government) ..8 (took|takes|bought|acquired|invested|injected|put|became|subscribed|pours|poured|contributed) ..10 (stake|stakes|equity|shareholder|shares|new shares)
(backed|financed|funded) by ..4 (state|government|municipal|provincial|guidance|city) ..3 (fund*|investor*|capital|investment|vehicle*)
政府引导基金
产业引导基金
引导基金
国家大基金
(大基金|集成电路产业投资基金|国调基金|混改基金|国家制造业转型升级基金|绿色发展基金|中小企业发展基金)
政府投资基金
政府出资产业基金
国有资本(投资|运营|入股|参股|平台)..10(入股|增资|出资|参股|受让|认购|注资|领投)
国资..6(入股|入主|参股|增资|领投|投资平台|接盘|受让|注资|战投|基金|创投)
(国有|省属|市属|区属|地方国资|省级|市级|区级|政府|国家级|财政|市财政|区政府|市政府|省政府)..10(基金|投资平台|投资公司|投资集团|创投|产投|城投|国投|投资控股|资本)..16(入股|增资|注资|战略投资|参股|认购|出资|持股|领投|受让|入主|投资|跟投|股权|股东)
(入股|增资|注资|战略投资|参股|认购|出资|领投|受让|引入|引进|跟投)..14(国资|引导基金|产业基金|国有资本|国有投资|政府基金|国有股东|城投|产投|国投|国有创投|国有平台)
战略入股
(混合所有制|混改)..10(引入|引进|股东|入股|投资者)
(国资|国有平台|城投)..8(纾困|接盘|托底|驰援)
国资..14(第二大股东|第三大股东|大股东|股东)
<state-fund> ..4 (paid|pays|spent|put) ..10 (of the company|stake|tenth|third|quarter|fifth|share|shares|%)
-(重|最|各|十|放)大基金
-重大基金
-国资委
-国资监管
-provincial capital
-state capital (operation|investment) (co|company|corporation)
-国有资本运营公司全资
-大基金 & (增仓|减仓|仓位|净值|份额|申购|打新|重仓|基金公司)
-大基金(公司|经理)
-(career|vocational|parental|careers) guidance
-(pension|retirement|hedge|mutual|university|index) fund*
-(外|中|美|德|法|英|俄|韩|泰|各|本|全|我|跨|他)国投
-(外|中|美|德|法|英|俄|韩|泰|各|本|全|我|跨|他)国资
`,
  'state-finance-support': `
(land|power bill|electricity|taxes|rent) ..6 (for next to nothing|for free|refunded|waived|at a discount) & (government|county|state|city|province|zone|company|plant|factory|smelter)
(county|city|province|government|zone) ..6 (gave|refunded|waived|granted|offered) ..6 (land|power bill|tax|rent|money)
(财政|政府|省里|市里|县里|国有资本经营预算)..8(拨付|报了|报销|奖|预算资金|免税|不交所得税|返还)
(不交|免|减半)..4(所得税|税|土地) & (政府|县|市|区|省|国家|年|园区|企业)
(special|financial|fiscal) ..2 (support funds|support|funds) ..8 (ministry|government|finance|province|state)
(roll over|rolled over|rollover|extend*) ..4 loan* ..14 (official*|government|below|no ordinary|leaned|pressure)
(official*|government|authorities) ..8 (leaned on|pressed|pressured|told|asked) ..3 (banks|lenders|bank)
(city|county|province|municipality|government|state|district) ..4 (paid|pay|pays|paying|covered|cover|covers|bore|bear|foot*|shoulder*) ..8 (cost*|bill|half|per cent|percent|%|share) & (firm|firms|company|plant|factory|smelter|mine|group|furnace|producer|maker|wage|wages|land)
(财政|市里|县里|省里|政府|国家)..4(承担|买单|兜底|负担|垫付|出了)..8(费用|成本|电费|房租|利息|一半|全部|租金|亏损|%|资金)
(财政|市里|县里|省里|地方政府|县政府|市政府)..4(买单|兜底|垫付|出了)
(费用|成本|电费|房租|利息|租金|亏损|一半|厂房)..6由..3(财政|市里|县里|省里|政府|国家)..4(承担|买单|兜底|负担|垫付|出)
(地方|政府|领导)..10(打招呼|协调)..8(贷款|银行|展期|利率)
<subsidy> ..12 <government>
<government> ..10 <subsidy>
(government|state|public|fiscal) (subsid*|grant|grants|handout*|rebate*|incentive*)
(government|state|fiscal) (support|assistance|funding|aid|financing) & (company|group|firm|firms|received|yuan|rmb|plant|maker*|producer*|enterprise*|chip*|industry|companies|loss*)
(received|receives|receive|recognised|recognized|booked|obtained|got|granted|awarded|recorded|amounted|amortis*|amortiz*) ..10 (subsidy|subsidies|government grants|special funds|tax refund*|tax rebate*|soft loan*)
(received|receives|receive|recognised|recognized|booked|obtained|got|recorded|amortis*|amortiz*) ..10 (grant|grants) & (government|state|ministry|county|province|provincial|yuan|rmb|renminbi|income|deferred|group|company)
policy (bank*|loan*|lend*|lender*|financial bank*)
(china development bank|export-import bank of china|exim bank|china exim|agricultural development bank|cdb)
(below-market|preferential|concessional|discounted|low-interest|low-cost|cheap|soft|subsidised|subsidized|government-directed|state-directed|directed) (loan*|credit|lending|financing|interest|rate*|borrowing)
(cheap|discounted|free|subsidised|subsidized) (land|electricity|power) & (government|state|county|city|province) & (received|gets|got|given|granted|enjoys|offered)
(state|state-owned|state-run) bank* ..10 (preferential|cheap|credit line*|below|rollover*|rolled over|lend*|loan*|discount*|soft)
~tax preference*
(tax|land|power|electricity) (holiday|break|breaks|rebate*|concession*|discount*|exemption*|waiver*|preference*) ..10 <government>
state-directed credit
(relending|re-lending) (facilit*|programme|program|quota)
interest subsid*
(grant income|government grants|deferred income) ..8 (grant*|government|subsid*)
政府补助
政府补贴
财政补贴
财政补助
财政..6(资金|贴息|奖补|拨款|奖励|支持|扶持)
(补助|补贴|奖补|奖励|扶持)..8(资金|款|收入|收益|项目)
(专项补贴|专项补助|专项扶持|产业扶持|稳岗补贴|研发补贴|出口补贴|购置补贴|电价补贴|奖补资金|扶持资金|产业发展资金|专项奖励)
(专项资金|专项债|贴息|税收优惠|土地优惠|税收返还|即征即退|退税)..10(政府|财政|享受|获得|收到|支持|扶持|补|地方|国家|省|市)
(政府|财政|享受|获得|收到|取得|地方|省级|市级|区|县)..10(补助|补贴|贴息|专项资金|税收返还|税收优惠|奖补|奖励资金|扶持|退税)
政策性(贷款|银行|金融|开发性|融资|信贷)
国家开发银行
国开行
进出口银行
农发行
农业发展银行
(优惠|低息|贴息|专项|低成本|再)(贷款|信贷|利率)
再贷款
~税收优惠
~贴息
~专项补贴
(electricity|power|land|site|rent|water) ..10 (half price|rent-free|free of charge|below cost|for nothing|for free) & (county|city|province|government|state|zone)
-eu state aid
-grant* (a|an|the|export|more|fewer|general) licen*
-(fuel|family|travel|housing|meal) (allowance|subsidy)
-(餐费|交通|住房|通讯|餐饮|高温|话费|差旅)(补贴|补助)
-(员工|职工|客户|用户|学生|乘客|骑手)..4(补贴|补助)
-出口退税..申报
-避免双重
-免税(店|收|品|购|城|额)
-国家(队|公园)
-<foreign-state> & (subsid*|state aid|government aid|grant*) ! <china-word>
-(助学|消费者|购车|困难职工|农民|大学生|市民|低保|居民|灾民|爱心|养老|医保)..12(补助|补贴|专项资金|贴息)
-(补助|补贴|专项资金)..8(助学|消费者|购车|困难职工|农民|大学生|市民|低保|居民|灾民|养老|医保)
-(farmer|farmers|students|families|households|tenants|pensioners|commuters|patients) ..8 (subsid*|grant|grants)
-(subsid*|grant|grants) ..6 (farmers|students|families|households|tenants|pensioners|commuters|patients)
`,
  'state-led-restructuring': `
(fold|folds|folded|folding|merge|merges|absorb|absorbs|combine) ..8 (state|shipbuilders|steelmakers|lenders|state groups|arms|distressed) ..14 (single|one|group|platform*|government|beijing|state council|campaign)
(government|beijing|state|sasac) ..4 (direct*|plans to|wants to|order*|decided to) ..6 (absorb|fold|merge|combine|take over)
(nil|zero) consideration
for no consideration
(reorgani*ation|consolidation|overhaul) of (provincial|state|central|municipal) (enterprise*|compan*|group*|firm*)
(slim down|slimming down) state (groups|firms|enterprises)
mixed-ownership reform*
混合所有制改革
(government|state|province|sasac|beijing|officials) ..4 (put|folded|pushed|forced|brought|bundled) ..8 together
(assigned|transferred|handed|moved) ..10 free of (payment|charge|cost)
(state enterprise|state company|state-firm|state firm|state companies) ..4 (reform|action plan|merger*|consolidation)
(reform of state|reform of the state) ..4 (compan*|firm*|enterprise*)
(merger*|merged|combin*|tie-up) ..14 (decided in|decided by|decreed|ordained|engineered|ordered|brokered|arranged) ..8 (the capital|beijing|province|government|state|sasac)
(省里|省政府|市政府|市里|行政|政府|上面|国资委)..8(拍板|撮合|主导|决意|牵头|批准|推动|一纸)..12(合并|重组|并为|整合|划|联姻|龙头)
(合并|重组|并为|整合|联姻)..14(省里|省政府|行政|政府|拍板|撮合|国资委)
(股权|股份|资产)..6(无偿|一分钱不要|零对价)..4划
(企业|国企|省属|国有)..4整合方案
(soe|state-owned enterprise|state-owned enterprises|state enterprise|state-sector|state sector|state firm*) (reform*|restructur*|overhaul*|consolidation|reorgani*ation|merger*|shake-up)
reform* (of|in|at) ..4 (soe*|state-owned|state enterprise*|state sector|state firms|state-sector)
(reform deepening|deepening reform*|reform-deepening|deepen* soe reform)
three-year (action|reform) ..6 (reform*|plan|soe*|state) & (soe*|state|reform*|enterprise*)
(reform|action) (plan|campaign|drive) ..8 (soe*|state-owned|state enterprise*)
(state-led|state-directed|state-ordered|state-orchestrated|state-driven|state-engineered|state-backed|government-led|government-ordered|government-directed|state-mandated|politically driven|state-brokered|government-orchestrated) (merger*|consolidation|restructur*|reorgani*ation|tie-up|combination|integration|takeover)
(merg*|consolidat*|combin*|restructur*|reorgani*|integrat*|fold*|spin*|absorb*|fused|amalgamat*) ..14 (approved by|ordered by|directed by|on the instruction of|at the direction of|under the direction of|under the order*|on the order*|at the behest|orchestrated by|decided by|approval of|led by|brokered by|engineered by) ..6 <government>
<state-owner> ..12 (merg*|consolidat*|restructur*|reorgani*|amalgamat*|folded|fold|combining|integration of)
(state council|sasac|government|ministry|province) ..8 (approved|ordered|announced|agreed|decided|directed|instructed) ..10 (merg*|consolidat*|restructur*|reorgani*|amalgamat*|integration|combin*|transfer)
(transfer*|transferred|handed|assigned|allocated) ..10 (without compensation|without payment|without consideration|without charge|free of charge|gratuitous*|at no cost|for free|for nothing|no consideration) & (share*|equity|stake*|asset*|interest*|ownership|subsidiar*|compan*|group*|mill*|mine*)
(without compensation|without payment|without consideration|free of charge|gratuitous*|at no cost|free|uncompensated) ..3 (transfer*|allocation) ..12 (share*|equity|stake*|asset*|state|sasac|interest*)
speciali*ed (integration|consolidation)
(professional|specialised|specialized) (integration|reorgani*ation|consolidation) & (state|soe*|central|group*|assets|enterprises)
~strategic (restructuring|reorgani*ation)
~corporate reform
~enterprise reform
(by decree|by order|by fiat|by administrative order) & (merg*|fold*|folded|combin*|absorb*|into one|together)
(merged|folded|combined|absorbed|rolled) ..8 (by decree|by order|by fiat)
(一纸命令|行政命令|一纸文件)..14(并|合|整合|重组)
(股份|股权|资产)..6无偿(移交|转让|划入|划转|交)
(省属|市属|国有|央企|国企)..8(合并|重组|整合)
(reform|government|province|ministry|sasac) (merged|folded|combined|rolled) ..8 (provincial|state|state-owned|municipal|central) ..4 (miner*|group*|firm*|compan*|enterprise*|mill*|bank*|shipyard*)
-reform fund
国企改革
国有企业改革
(深化改革|改革深化|综合改革)..8(国企|国有|企业|提升|三年|行动|试点|央企)
改革深化提升行动
国企改革三年行动
三年行动..8改革
(改革|重组|整合)..6(三年行动|攻坚|方案|任务|试点)..8(国企|国有|国资|央企)
(双百|科改|双百行动|科改示范|区域性综改|对标世界一流)..6(企业|行动|试点|改革|示范|提升)
专业化整合
专业化重组
战略性重组
重组整合
(无偿划转|无偿划拨|行政划转|股权划转|划转)..10(国有|股权|股份|国资|资产|至|给)
(国有|股权|股份|国资|资产|省|市)..10(无偿划转|无偿划拨|划转)
无偿划转
(国资委|国务院|省政府|市政府|国家|党中央|省委|市委|政府|批准|主导|推动|牵头)..14(重组|合并|整合|吸收合并|新设合并|组建..集团|联合重组|兼并)
(重组|合并|整合|吸收合并|联合重组)..14(国资委|国务院|省政府|市政府|国家|批准|批复|主导|部署|党中央|省委)
央企重组
(国有经济布局|国有资本布局)
(布局优化|结构调整) & (国有资本|国有经济|国企|央企|国资)
~公司改革
~企业改革
~深化改革
-(corporate|personal) tax reform
-bankruptcy (restructuring|reorgani*ation)
-debt restructuring
-(破产|债务|司法)重整
-债务重组
-反垄断
`,
};
