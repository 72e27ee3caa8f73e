import type { WordClasses } from '../compile-triggers';

/** The word classes that triggers name in angle brackets: who, which body, which act. Both languages together. */
export const wordClasses: WordClasses = {
  context: [
    '(party|political|discipline|cadre|cadres|ccp|cpc|communist|xi|soe|soes|state-owned|beijing|china|chinese|western|u.s.|sasac|ministry)',
    '(state|central) (firms|companies|enterprises|groups|banks)',
    '(党|政治|国企|央企|国资|习近平|稀土|中国|美国|西方|国家|政府|国务院|发改委)',
  ],
  'china-word': [
    "(china|chinese|beijing|shanghai|shenzhen|hong kong|party|ccp|cpc|communist|xi|soe|soes|sasac|state-owned|yuan|rmb|renminbi|prc|mofcom|miit|ndrc|csrc|state council|central committee|rare earth|rare earths|xinjiang|people's|baotou|inner mongolia|jiangxi|guangdong|sichuan)",
  ],
  'foreign-state': [
    '(american|america|u.s.|us government|united states|pentagon|washington|nato|british|britain|uk|london|german|germany|french|france|japan|japanese|tokyo|russia|russian|moscow|israel|israeli|india|indian|iraq|iraqi|iran|iranian|canada|canadian|australia|australian|korea|korean|seoul|eu|european union|norway|norwegian|italy|italian|spain|spanish|brazil|brazilian|mexico|mexican|turkey|turkish|poland|polish|texas|california|florida|ohio|lockheed|boeing|raytheon|northrop|airbus)',
  ],
  'foreign-buyer': [
    '(foreign|western|overseas|european|american|u.s.|japanese|german|korean|british|french|dutch|international|non-chinese|global|multinational|indian|australian|taiwanese|swedish|allied) (buyer*|customer*|partner*|client*|importer*|manufacturer*|carmaker*|automaker*|user*|counterpart*|firm*|compan*|supplier*|investor*|purchaser*|chipmaker*|distributor*|lender*|contractor*|plants|factories|assemblers|refiners|insurers)',
    '(western|european|american|u.s.|japanese|german|korean|british|french) (car|magnet|battery|turbine|chip|drone|defen*e|auto) (maker*|user*|buyer*|plants|firm*|compan*)',
  ],
  'official-word': [
    '(party|cadre|cadres|official|officials|public funds|public money|discipline|frugality|eight-point|state-owned|soe|soes|state firms|state companies|inspectors|government|ministry|executives|leaders|managers)',
  ],
  'strategic-good': [
    '(gallium|germanium|antimony|graphite|tungsten|magnet|magnets|rare earth|rare earths|dysprosium|terbium|samarium|yttrium|gadolinium|scandium|titanium|indium|bismuth|drones|chips|ingots|oxide|oxides|mineral|minerals|metals|dual-use|china|chinese|beijing|ministry|mofcom)',
  ],
  'party-body': [
    '(party|ccp|cpc|communist party|communist) (committee|committees|branch|branches|cell|cells|organi*ation|organi*ations|group|body|bodies|organ|organs|unit|units|apparatus|standing committee|leading group|leadership group|general branch|core group|members group|group meeting)',
    '(branch|branches|cell|cells|committee|committees|organi*ation|unit) of the (party|communist party|ccp|cpc|chinese communist party)',
    'communist party',
    '(dangwei|dangzu)',
    '(党委|党组|党支部|党总支|党组织|党工委|党的组织|党的基层组织|党的支部|党的委员会|党委会|党组会|党委常委会|党支委|党政联席会)',
  ],
  'party-word': ['(party|ccp|cpc|party-building|communist)', '(党)'],
  'party-secretary': [
    '(party|ccp|communist party) (|committee |group |branch |cell )(secretary|secretaries|chief|boss|head)',
    '(secretary|secretaryship|head) of (|the |its |our |their )(|company |group |bank |firm |corporate |enterprise |plant )(party|communist party) (committee|group|branch|cell|organi*ation)',
    '(party|committee) secretaryship',
    '(heads|leads|headed|chairs) (|its |the |their |both its )(|group |company )(party|communist party) (committee|group|branch|cell|organi*ation)',
    '(top|senior) party (post|job|role|official|position)',
    '(党委书记|党组书记|党总支书记|党支部书记|党工委书记|党组织书记|党委一把手)',
  ],
  'deputy-secretary': [
    'deputy (party|communist party) (|committee |group )secretar*',
    'deputy secretar* of (|the |its )(|company |group |bank )(party|communist party) (committee|group)',
    'full-time deputy secretar*',
    'party deputy secretar*',
    '(党委副书记|党组副书记|专职副书记|专职党委副书记|党支部副书记)',
  ],
  'party-committee-member': [
    '(member|members) of (the|its|our|their) (|company |group |bank )(party|communist party) (committee|group|standing committee)',
    '(party|communist party) (committee|group|leadership) (member|members)',
    '(党委委员|党组成员|党委班子|党委常委|党委成员|党委班子成员|党组班子|党委领导班子成员|支部委员)',
  ],
  chair: [
    '(chairman|chairwoman|chairperson|chair|chairmanship|board chair|board president)',
    '(head|heads|leads) (|of )the board',
    '(presides over|runs) (both )the board',
    '(董事长|执行董事|董事会主席|董事局主席)',
  ],
  manager: [
    '(general manager|chief executive|ceo|president|managing director|general managers|chief executives|vice president|deputy general manager|chief financial officer|chief operating officer|coo)',
    '(总经理|副总经理|总裁|副总裁|行长|副行长|经理层成员|经营层成员|高管|总会计师)',
  ],
  'manager-plain': [
    '(general manager|chief executive|ceo|managing director|president)',
    '(总经理|总裁|行长|厂长|院长|所长)',
  ],
  board: [
    '(board|boards|boardroom|board of directors|directors|shareholders|shareholder meeting|general meeting|supervisory board|board meeting|agm)',
    '(董事会|股东会|股东大会|经理层|总经理办公会|董事|管理层|经营层|行政会|办公会|监事会)',
  ],
  'board-seat': [
    '(board seat|board seats|seat on the board|seats on the board|director|directors|on the board|board member|board members|to the board|board nominee|board appointee)',
    '(董事|董事席位|董事会席位|董事会|监事)',
  ],
  discuss: [
    '(discuss|discusses|discussed|discussing|discussion|talked through|talked over|looked at|gone over|gone through|thrashed out|cleared by|considers|considered|considering|consideration|deliberate|deliberates|deliberated|deliberation|deliberating|studies|studied|study|reviews|reviewed|review|examines|examined|examine|debated|vets|vetted|vet|weighs|weighed|endorses|endorsed|endorsement|approves|approved|approval|clears|cleared|clearance|opinion|opinions|view|views|vetting|consent|agreed|agrees|signed off|sign off|signs off|nod|green light|screened|screens|screening|passed|pass|heard|consult|consulted|blessing)',
    '(研究|讨论|审议|把关|议定|审核|同意|意见|研讨|审定|议过|过会|先议|审查|酝酿)',
  ],
  before: [
    '(before|prior to|ahead of|precedes|preceded|precede|first|beforehand|in advance|until|unless|precondition|prerequisite|earlier)',
    '(only|not) (|go |goes |went |moves |put |taken |sent )(|on )(after|once)',
    '(先|事先|之前|先行|预先|未经|前置)',
  ],
  after: ['(after|once|following|then|subsequently|later)', '(后|再|方可|方能|之后|才)'],
  company: [
    '(company|firm|group|enterprise|corporation|miner|producer|maker|manufacturer|operator|subsidiary|lender|bank|supplier|issuer|business|conglomerate|refiner|smelter|steelmaker|carmaker|insurer|shipbuilder|utility|listed company|platform|unit)',
    '(公司|企业|集团|本行|银行|厂|本企业|发行人|矿企|上市公司)',
  ],
  'private-firm': [
    '(private|privately owned|privately held|privately run|private-sector|non-public|nonpublic|non-state|nonstate|family-owned|family-run|family-controlled|founder-owned|founder-led|founder-controlled|privately|startup|start-up|startups|start-ups|unicorn|unicorns|internet firms|internet companies)',
    '(民营|民企|私营|快递企业|外卖平台|网约车平台|货运平台|直播公司|私企|非公|两新|家族企业|个体|互联网企业|平台企业|民办|新经济组织|新就业群体|非公有制)',
  ],
  'foreign-firm': [
    '(joint venture|joint ventures|jv|jvs|joint-venture|foreign-invested|foreign-owned|foreign-funded|foreign-capital|foreign capital|foreign-backed|wholly foreign-owned|multinational|multinationals|sino-foreign|sino-german|sino-japanese|sino-american|sino-french|sino-korean|foreign partner|foreign partners|foreign investor|foreign investors|foreign company|foreign companies|foreign firm|foreign firms|foreign subsidiary|foreign subsidiaries|foreign enterprise|foreign enterprises|foreign-run|foreign shareholder|foreign shareholders|foreign lender|foreign lenders|foreign bank|foreign banks|foreign broker*|foreign employer*|foreign insurer*|foreign plant*|foreign factor*)',
    '(overseas|offshore|foreign|african|abroad|outside china) (|mining |construction |project )(subsidiar*|project*|branch office*|office*|unit*|site*|mine*|camp*|operation*|staff|posting*|business*|compan*|venture*|affiliate*|workforce)',
    '(german|japanese|american|u.s.|french|korean|swedish|dutch|british|european|australian) (partner|partners|parent|carmaker|company|owner|shareholder|firm|side|group|manufacturer|subsidiary)',
    '(外资|合资|外企|日资|韩资|德资|美资|法资|台资|港资|德方|日方|法方|韩方|美方|外商独资|中外合资|外商投资|外商独资|中德合资|中日合资|境外|海外|外方|驻外|国外项目|独资企业|跨国公司)',
  ],
  found: [
    '(set up|sets up|setting up|establish*|found|founds|founded|founding|form|forms|formed|creat*|host*|has|have|had|having|open*|install*|inaugurat*|exist*|operat*|runs|run|launch*|maintain*|build|builds|built|organise*|organize*|sponsor*|unveil*|house|houses|with|inside|within|embedded|embed|embeds|present|presence|require*|allow*|permit*|admit*|accept*|refus*|resist*|reject*|oppose*|object*|activit*|meet|meets|met|meeting|meetings|members|recruit*|chose|elected)',
  ],
  articles: [
    "(articles of association|articles of incorporation|corporate charter|corporate charters|company charter|company charters|charter|charters|bylaws|by-laws|company's articles|articles|constitution of the company|corporate articles|corporate bylaws)",
    '(公司章程|章程|章程修正案|章程修订案|企业章程)',
  ],
  law: [
    '(law|laws|company law|statute|statutes|regulation|regulations|rule|rules|listing rules|code|governance code|article|articles|act|provision|provisions|statutory|legally|csrc|legislation|exchange)',
  ],
  'appoint-body': [
    '(organi*ation department|organi*ation departments|central committee|provincial committee|municipal committee|higher-level party committee|party organs|politburo|cpc central|provincial party|city party|sasac party|municipal party committee|provincial party committee)',
    '(组织部|中组部|党中央|省委|市委|区委|上级党委|上级党组织|国资委党委|集团党委)',
  ],
  appoint: [
    '(appoint|appoints|appointed|appointment|appointments|appointing|select|selects|selected|selection|name|names|named|naming|remove|removes|removed|removal|dismiss*|promot*|rotat*|transfer*|assign*|reassign*|nominat*|vet|vets|vetted|vetting|choose*|chose|chosen|pick|picks|picked|install*|replac*|reshuffl*|parachut*|despatch*|dispatch*|second*|manage*|decide*|decides who|evaluat*)',
    '(任命|任免|考察|提名|免去|调任|任职|委派|选派|推荐|交流|选拔|决定|提任|任用|配备|管理|拟任|转任|免职|空降)',
  ],
  executive: [
    '(executive|executives|leader|leaders|leadership|chairman|chair|chairs|president|presidents|general manager|general managers|chief executive|ceo|ceos|boss|bosses|top managers|senior managers|manager|managers|management|head|heads|deputy|vice president|personnel|top posts|top jobs|senior posts|top team|management team|management teams)',
    '(董事长|总经理|高管|领导人员|领导班子|负责人|班子成员|一把手|企业领导|副总|行长|主要领导|管理人员|总裁|班子)',
  ],
  pay: [
    '(pay|bonus|bonuses|salary|salaries|remuneration|compensation|wage|wages|promotion|promotions|career|careers|incentive|incentives|appraisal|appraisals|evaluation|evaluations|score|scores|scored|scoring|rating|ratings|rated|graded|grade|performance review|performance reviews|performance assessment|kpi|kpis|assessment|assessments|appraise|appraised|assessed|evaluated|scorecard|review|reviews|marks|points|weight|weighting|demoted|ranked)',
    '(薪酬|绩效|奖金|年薪|工资|奖惩|晋升|提拔|评优|任免|考核|评价|得分|评分|权重|挂钩|评先|评议|述职|加分|扣分)',
  ],
  'party-work': [
    '(party-building|party building|party work|party affairs|party-work|political|ideological|party construction|party development|political performance|political quality|political loyalty|party-building work)',
    '(党建|党务|政治素质|政治表现|党风廉政|从严治党|意识形态|政治)',
  ],
  'study-act': [
    '(study|studied|studies|studying|learn|learned|learnt|learning|read|reading|readings|session|sessions|seminar|seminars|workshop|class|classes|lecture|lectures|convene*|discussed|meeting)',
    '(学习|研讨|集体学习|学习会|读书班|传达学习|专题学习|学习贯彻|领学|研学|学习研讨)',
  ],
  'leader-name': ['(xi jinping|general secretary xi|president xi|xi|general secretary)', '(习近平|总书记)'],
  'state-owner': [
    '(government|ministry|ministries|province|provincial government|municipal government|city government|county government|local government|municipality|sasac|state council|central government|state assets|finance bureau|finance ministry|ministry of finance|treasury|prefecture|huijin|central huijin|autonomous region|state-owned assets supervision)',
    '(国资委|国务院|财政部|财政厅|财政局|省政府|市政府|人民政府|国有资产|区政府|县政府|汇金|省财政|市财政|中央财政)',
  ],
  hold: [
    '(own|owns|owned|owning|ownership|hold|holds|held|holding|control|controls|controlled|controlling|stake|stakes|shareholding|shares|shareholder|equity|majority|percent|%|actual controller|ultimate controller|beneficial owner|owner)',
  ],
  'state-fund': [
    '(state-backed|state-owned|government-backed|state|national|provincial|municipal) (chip|semiconductor|industrial|manufacturing|development) (fund|funds)',
    '(guidance fund|guidance funds|government fund|government-guided fund|government-guided funds|state fund|state funds|state-backed fund|state-backed funds|state-backed investor|state-backed investors|government-backed fund|national venture fund|state-owned fund|state-owned investor|state capital|state-owned capital|state investor|state investors|sovereign fund|industrial fund|state industry fund|provincial fund|municipal fund|city fund|government investment fund|big fund|state investment company|state-owned investment company|state capital operator|state investment vehicle|municipal investment arm|government vehicle|state-run investor|government-run fund|provincial investment company|provincial investment companies|state development fund|state investment companies|municipal investment company|local government investment vehicle)',
    '(引导基金|产业基金|大基金|国资平台|国有投资平台|城投|国投|产投|政府基金|国有基金|国新控股|诚通|国调基金|国资背景|发展基金|官方基金|国家队)',
  ],
  invest: [
    '(invest|invests|invested|investing|investment|buy|buys|bought|purchase*|acquire*|took|take|takes|taken|taking|subscribe*|inject*|injection|stake|stakes|equity|anchor investor|funding round|backed|led)',
    '(入股|增资|注资|战略投资|参股|认购|出资|领投|受让|入主|跟投|新股东)',
  ],
  subsidy: [
    '(subsidy|subsidies|subsidised|subsidized|subsidise*|subsidize*|government support|state support|tax break|tax breaks|tax holiday|tax holidays|tax rebate|tax rebates|tax refund|cheap loan|cheap loans|cheap land|discounted land|low-interest loan|low-interest loans|soft loan|soft loans|concessional loan|concessional loans|preferential credit|preferential financing|interest subsidy|discounted loan|preferential rate|preferential interest|below-market|subsidised loan|subsidised loans|subsidized loan|subsidized loans|state aid|special funds|earmarked funds|tax relief|tax exemption|tax exemptions)',
    '(补助|补贴|贴息|政策性贷款|优惠贷款|专项资金|税收返还|税收优惠|退税|财政资金|低息贷款|扶持资金|奖补|政府奖励|信贷支持|再贷款|专项贷款)',
  ],
  government: [
    '(government|state|ministry|ministries|beijing|authorities|authority|regulator|regulators|province|provincial|municipal|city hall|local officials|officials|state council|ndrc|planner|planners|miit|mofcom|commerce ministry|party-state|state planner|county|prefecture|central bank|treasury)',
    '(政府|国家|部委|发改委|工信部|商务部|财政|国务院|当局|主管部门|有关部门|地方|省|市|自然资源部|能源局|监管部门)',
  ],
  plan: [
    '(five-year plan|five year plan|14th five-year|15th five-year|13th five-year|national plan|national plans|made in china 2025|national strategy|national strategies|national strategic|state strategy|belt and road|dual carbon|self-reliance|self-sufficiency|common prosperity|rural revitali*ation|western development|northeast revitali*ation|national rejuvenation|new quality productive forces|high-quality development|chinese modernisation|manufacturing power|technological self-reliance|party congress|plenum|third plenary session|20th party congress|national priority|national priorities|national goals|national needs|national development)',
    '(国家战略|五年规划|十四五|十五五|十三五|国之大者|中央决策部署|党中央决策部署|一带一路|双碳|自立自强|共同富裕|乡村振兴|西部大开发|东北振兴|新质生产力|制造强国|科技强国|海洋强国|交通强国|能源强国|高质量发展|中国式现代化|二十大|三中全会|国家重大战略|国家所需|国家需要|国家重大需求|区域协调发展|长江经济带|京津冀|大湾区)',
  ],
  'serve-plan': [
    '(align*|serve|serves|serving|served|implement*|support|supports|supporting|contribut*|response to|responds|respond|in line with|in step with|in keeping with|carry out|carries out|carrying out|carried out|fulfil*|pursuit of|advance|advances|advancing|under|matches|match|matching|tie*|tied|anchored|guided|designated|integrat*|meets|deliver*|answer*|in service of|translates|translate|called for|calls for|cited|cites|invoked|invoking|named|listed|key task|task)',
    '(服务|对接|落实|贯彻|践行|融入|围绕|响应|聚焦|胸怀|心系|支撑|助力|紧扣|锚定|纳入|列入|投身|主动|贯彻落实|立足|根据|按照|编制|面向)',
  ],
  quota: [
    '(quota|quotas|output ceiling|output ceilings|production ceiling|production ceilings|production cap|production caps|output cap|output caps|production limit|production limits|total control|total volume control|total-volume control|control target|control targets|control indicator|control indicators|allotment)',
    '(配额|总量控制|总量调控|控制指标|指标|限产|产量上限)',
  ],
  mineral: [
    '(rare earth|rare earths|rare-earth|mining|smelting|separation|tungsten|antimony|gallium|germanium|graphite|ore|mineral|minerals|oxide|oxides|concentrate|concentrates|magnet|magnets|mine|mines|mined|smelter|smelters|refining|coal|crude steel|steel|fishing|aluminium|aluminum|polysilicon|cobalt|lithium|uranium|production|output|cement|dysprosium|terbium|indium|molybdenum)',
    '(稀土|开采|冶炼|分离|钨|锑|镓|锗|石墨|矿产|矿|氧化物|粗钢|煤炭|钢铁|电解铝|磁材|离子型|生产|产量|水泥|钼|锂|铟)',
  ],
  allot: [
    '(issue|issued|issues|issuing|handed|hands|hand out|allocat*|assign*|set|sets|granted|grants|received|receives|receive|receiving|fixed|fixes|distribut*|given|gives|gave|cut|cuts|raised|raises|lowered|annual|batch|exceed*|within|beyond|above|over|licensed|approved|applied|under|limits|limited|caps|capped|restrict*|allowed|permitted|tranche|unused|transfer*|trade*|share|ministry)',
    '(下达|分配|分解|核定|年度|批次|第一批|第二批|超|不得超|获得|下发|申请|使用|管理|安排|公布|执行|调入|结余)',
  ],
  export: [
    '(export|exports|exported|exporting|exporter|exporters|shipment|shipments|shipping|shipped|ship|ships|overseas sales|sales abroad|sold abroad|sent abroad|leave the country|leave china|leaving china|leaving the country|send abroad|out of the country|sell abroad|foreign sales)',
    '(出口|出境|外运|离境|对外销售|出关|报关)',
  ],
  permit: [
    '(licen*e|licen*es|licen*ed|licen*ing|permit|permits|permission|permissions|approval|approvals|control|controls|controlled|curb|curbs|restrict*|ban|bans|banned|banning|prohibit*|embargo|end-use|end-user|clearance|authoris*|authoriz*|unreliable entity list|control list|dual-use)',
    '(许可|许可证|管制|管控|限制|禁止|审批|批准|两用物项|最终用户|禁运|暂停|清单|放行)',
  ],
  technology: [
    '(technology|technologies|technical data|know-how|knowhow|process technology|technical drawings|drawings|blueprints|trade secrets|technical secrets|engineers|specialists|experts|technicians|technical staff|scientists|researchers|process know-how|patents|production process|process parameters|software|algorithm|algorithms|recommendation engine|source code|formulas|formulae|recipes)',
    '(技术|工艺|算法|图纸|专有技术|技术人员|专家|核心人才|技术骨干|科研人员|技术资料|诀窍|人才|工程师|技术秘密)',
  ],
  'know-how': [
    '(technology|technologies|technical data|know-how|process technology|drawings|blueprints|technical secrets|trade secrets|engineers|technicians|scientists|researchers|specialists|technical staff|process know-how|source code|algorithm|algorithms)',
    '(技术|工艺|图纸|专有技术|技术人员|核心人才|技术骨干|科研人员|技术资料|专家|工程师|算法)',
  ],
  leave: [
    '(abroad|overseas|foreign|export*|transfer*|leave|leaves|leaving|leak*|outflow|travel*|emigrat*|passport|passports|share|sharing|shared|disclos*|cross-border|outside china|outside the country|hand over|go abroad|take up jobs|poach*)',
    '(出境|出国|出口|外流|外泄|流失|转让|境外|外方|对外|泄露|护照|跨境|国外|海外|因私)',
  ],
  limit: [
    '(ban|bans|banned|barred|bar|bars|prohibit*|restrict*|control|controls|controlled|forbid*|forbidden|forbade|may not|must not|cannot|approval|approvals|permission|licen*e|licen*es|licen*ing|surrender*|hand in|handed in|hand over|catalogue|catalog|prevent*|block*|limit*|curb*|told not|clearance|review|tighten*|guard*|without|unless|register*|collected)',
    '(禁止|限制|管制|管控|审批|许可|不得|严禁|上交|严控|报批|备案|目录|审查|批准|防止|未经|统一保管)',
  ],
  'steer-act': [
    '(told|tells|tell|order|orders|ordered|ordering|instruct*|direct|directs|directed|directing|direction|steer*|require|requires|required|requiring|urge|urges|urged|ask|asks|asked|asking|guide|guided|guides|guidance|dictate*|decide*|mandate*|command*|set|sets|fix|fixes|fixed|cap|caps|capped|capping|pressure*|pressed|forbade|limit*|demanded|demands that|compel*|oblige*|request*|summon*|notice|prioriti*e*|priority|assign*)',
    '(要求|责令|指令|指导|约谈|部署|引导|督促|统一|安排|调控|下令|规定|限定|通知|协调|优先)',
  ],
  'price-supply': [
    '(price|prices|pricing|supply|supplies|supplied|output|deliver*|destination|destinations|customer|customers|buyer|buyers|stockpil*|reserve|reserves|inventory|inventories|purchases|domestic market|domestic users|domestic buyers|allocation of cargo|who gets|which customers|volumes)',
    '(价格|供应|产量|保供|稳价|收储|储备|供货|出厂价|销售对象|售价|涨价|用户|客户|流向)',
  ],
  military: [
    '(military|pla|army|navy|air force|defen*e|weapon|weapons|missile|missiles|warship|warships|fighter jets|armed forces|armaments|munitions|rocket force|soldiers|munition|ordnance)',
    '(军工|军品|军用|国防|武器|装备|军方|解放军|部队|海军|空军|军队|涉军|军贸|导弹|军民)',
  ],
  'security-organ': [
    '(state security|national security|intelligence work|intelligence efforts|intelligence organs|intelligence law|intelligence officers|state intelligence|chinese intelligence|security agencies|security services|security service|security agency|intelligence agencies|intelligence services|intelligence service|security organs|public-security organs|spy agency|spies|security ministry|ministry of state security|counter-espionage|counterespionage|cyberspace regulator)',
    '(国家安全|国安|国家情报|情报机构|情报工作|情报部门|情报机关|情报人员|安全机关|反间谍|安全部门)',
  ],
  assist: [
    '(assist*|cooperat*|co-operat*|support|hand over|hands over|handed over|handing over|provide|provides|provided|providing|turn over|turned over|disclos*|oblig*|duty|duties|must|shall|required|requires|compel*|protect|protects|report|comply|bound|access|request|requests|surrender)',
    '(配合|协助|支持|提供|义务|应当|保守|报告|移交|交出|责任|服从)',
  ],
  strategic: [
    '(strategic|critical|of strategic importance|strategically important|vital|irreplaceable|chokepoint|choke point|stranglehold|dominates|dominance|dominant|lifeline|lifeblood|non-renewable)',
    '(战略|战略性|关键|命脉|稀缺|紧缺|卡脖子|重要)',
  ],
  resource: [
    '(resource|resources|mineral|minerals|metal|metals|rare earth|rare earths|material|materials|raw material|raw materials|deposit|deposits|ore|ores|reserves|commodity|commodities|oxides|magnets|element|elements|uranium|tungsten|lithium|gallium|germanium)',
    '(资源|矿产|矿种|金属|稀土|物资|原材料|矿山|矿藏|原料)',
  ],
  entrepreneur: [
    '(entrepreneur|entrepreneurs|private business owners|private business people|private businesspeople|business leaders|private owners|tycoon|tycoons|founder|founders|private-sector leaders|business elite|business elites|private bosses|second-generation|private business|businessmen|business owners|heirs)',
    '(民营企业家|民营经济人士|非公经济人士|企业家|民营经济|私营企业主|民企|非公有制经济人士|创始人|企二代|年轻一代)',
  ],
  'political-body': [
    "(npc|cppcc|national people's congress|people's congress|people's congresses|provincial people's congress|municipal people's congress|people's political consultative conference|political consultative conference|political advisory body|national legislature|provincial legislature|rubber-stamp parliament|party congress|central committee of the communist party|top legislature|city's congress|legislature|national political advisory|political advisory|congress of the communist party|city congress|standing committee of the national people's congress)",
    '(人大|人民代表大会|政协|党代会|党的代表大会|中央委员会|全国代表大会)',
  ],
  'seat-word': [
    '(delegate|delegates|deputy|deputies|member|members|seat|seats|sits|sit|sat|elected|adviser|advisor|advisers|representative|representatives|serves|served|lawmaker|legislator|appointed|alternate|vice chair*|membership|re-elected)',
    '(代表|委员|常委|当选|候补|履职|副主席|提案|议案)',
  ],
  'inspect-organ': [
    '(discipline|disciplinary) (inspect*|commission|commissions|supervision|watchdog|secretary|secretaries|inspection|committee|body|organ|organs|office|officer|officers|authorities|authority|team|group|investigators|inspectors|agency)',
    '(anti-graft|anti-corruption|graft) (watchdog|agency|body|investigators|inspectors|commission|authorities|busters|authority)',
    '(supervisory commission|supervision commission|ccdi|liuzhi|national supervisory)',
    '(纪委|纪检|监委|监察委|监察机关|监察组|审查调查|留置|双规|纪检监察)',
  ],
  graft: [
    '(bribe|bribes|bribery|bribed|graft|corrupt|corruption|kickback|kickbacks|embezzl*|embezzlement|clean governance|clean-government|integrity education|probity|honest and clean|illicit gains|took gifts|abuse of office|abuse of power|misappropriat*)',
    '(腐败|廉政|受贿|贿赂|贪污|行贿|权钱交易|敛财|以权谋私|利益输送|贪腐|靠企吃企|职务犯罪)',
  ],
  negation: [
    '(not|no|never|none|nor|neither|without|denied|denies|deny|denying|cannot|cant|didnt|doesnt|dont|isnt|wasnt|arent|werent|hasnt|havent|wont|wouldnt|refused|refuses|refusing|rejected|rejects|lacks|lacked|absent|absence|failed to|fails to|yet to|hardly|rarely|nothing|stopped short)',
    '(未|没有|不|并非|非因|尚未|从未|没|否认|无|未曾|拒绝|否决了)',
  ],
  'no-negation': [
    '(not only|not just|not merely|no longer secret|no less than|not least|without exception|no doubt)',
    '(不仅|不断|不但|不忘|不同|不少|不敢腐|不能腐|不想腐|不可分割|不得|不低于|不足|不超过|不限于|无偿|无论|未来|不良|不锈|不动产|不断|非常|不止|毫不|不松劲|不动摇|不折不扣|无一例外|无不|未经|不忘初心|不作为|不合格|一股不|不定期|两个不)',
  ],
};
