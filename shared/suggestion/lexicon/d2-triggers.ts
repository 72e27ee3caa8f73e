/** Built-in triggers of D2, decision rights. */
export const d2Triggers: Readonly<Record<string, string>> = {
  'pre-deliberation': `
<party-body> ..8 (talked|discussed|settled|decided|agreed|gone) ..4 (everything|it all|all|through|over) ..8 (before|earlier|beforehand|in advance)
(opinion*|view*) of ..4 <party-body> ..6 (sought|heard|obtained|asked) ..6 before
<party-body> ..6 (sought|heard|obtained|consulted) ..4 before ..6 <board>
(党委|党组|党委会)..6(已通过|通过|研究并同意|已同意|研究同意)..20(董事会|交割|表决|推翻|议案)
(议案|文件|材料|封面)..14(党委会|党组会|党委)..4(通过|同意|审过|已过)
(board|directors|shareholders|vote|votes|voted|management) ..8 (after|once) ..6 <party-body> ..6 <discuss>
(before|until|without) ..8 (view|opinion|nod|consent|say|verdict) of ..4 <party-body> & (board|directors|valid|decision*|vote)
<party-body> ..8 (beforehand|in advance|the day before|on the previous day|a day earlier|first) & (board|directors|agenda|item|vote|decision*)
(board|directors) ..14 (already|previously|beforehand) ..8 <party-body>
<party-body> ..6 already ..6 <discuss>
in the light of ..4 <party-body> ..4 (opinion|view*)
(directors|board) (vote|votes|voted|decide|decides) (last|second|afterwards|later)
(先由|先经|先让|先请|先报)..8(书记|党委|党组|党组织|党支部)..14(董事|董事会|表决|举手|决定|上会)
(听取|征求|事先征得|征得)..4(党委|党组|党组织)..4(意见|同意)
pre-deliberat*
(prior|preliminary|advance) (discussion|deliberation|study|review|consideration|vetting|approval|consent|clearance|examination|scrutiny) ..6 <party-body>
<party-body> ..8 (prior|preliminary|advance|pre-decision|pre-board) (discussion|deliberation|study|review|consideration|vetting|approval|consent|clearance|opinion|examination|scrutiny)
<party-body> ..14 <before> ..14 <board>
(before|prior to|ahead of|until|unless) ..10 <board> ..16 <party-body>
<board> ..16 <before> ..8 <party-body> ..8 <discuss>
<board> ..14 only (after|once|when|if) ..10 <party-body>
only (after|once|when|if) ..8 <party-body> ..14 <board>
<party-body> ..6 (deliberates|considers|discusses|meets|decides|studies|speaks|votes|looks at) .. first
first ..8 <party-body> ..6 <discuss>
<discuss> ..3 first ..4 by ..4 <party-body>
(after|once|following) ..4 <discuss> ..6 <party-body> ..14 <board>
(after|once|when) ..3 <party-body> ..5 <discuss> ..16 (board|directors|shareholders|management|chief executive|general manager|submitted|vote|voted|tabled|shareholder*)
<before> ..6 (reach*|go|goes|going|being put|put|come|comes|submission|submitted|sent|tabled|placed|brought) ..4 <board> & <party-body>
(put|goes|go|went|sent|submitted|taken|brought|referred|passed) ..3 to ..6 <party-body> ..4 (before|first|ahead|prior)
(without|lacked|lacking|absent|need*|requires|required|obtain*|seek|sought|subject to|pending|conditional on) ..8 <party-body> ..5 (prior|approval|consent|opinion|clearance|sign-off|endorsement|nod|green light) & (board|directors|vote|agenda|decision|deal|investment|acquisition|merger|proposal*)
<party-body> ..10 (precondition|pre-condition|prerequisite|gatekeep*|preview*)
(precondition|pre-condition|prerequisite) ..14 <party-body> & (board|decision*|agenda|vote|motion*|proposal*)
(directors|board) ..10 (ratif*|rubber-stamp*|confirm*|formalis*|formaliz*|endors*) ..12 <party-body>
<party-body> ..10 (rubber-stamp*|ratif*) ..6 (board|directors)
(list|lists|catalogue) of .. (matters|items|issues|decisions) ..14 <party-body>
<party-body> ..6 (must|shall|had to|has to|have to|is to) ..4 <discuss> ..10 (matters|decisions|major|before|first)
discussed by the (party|communist party)
(party committee|party group|party branch) has (discussed|considered|studied|approved)
前置研究
前置讨论
前置审议
前置程序
前置把关
前置事项
前置清单
前置条件 & (党委|党组|党组织) & (董事会|决策|议案|上会)
先党委
先由党委
先由党组
(党委|党组|党组织|党委会|党支部|党总支)..14<before>..14<board>
(党委|党组|党组织|党委会|党总支|党支部)..14(研究|讨论|审议|把关|通过|同意|议定|议过|形成意见|会议)..8(后|再|方可|方能|才).. <board>
(党委|党组|党组织|党委会|党总支|党支部)..12(研究|讨论|审议|把关|通过|同意|议定|议过|研究讨论)..4(后|再|方可|方能|才)..14(提交|报|提请|董事会|股东会|总经理|经理层|决策|上会|表决|履行)
<board>..14<before>..10(党委|党组|党组织|党委会).. <discuss>
<board>..12(须|应当|应|必须|需|均).. (党委|党组|党组织|党委会)..8<discuss>
(未经|须经|需经|应经|必须经|先经|经过|经由|凡经|须先经|均经)..8(党委|党组|党组织|党委会)..8<discuss>
经党委会研究
经党委研究
经党组研究
党组织研究讨论
党委研究讨论
党委会研究讨论
党组研究讨论
研究讨论 & (党委|党组织|党组) & (董事会|经理层|重大经营)
(党委|党组|党组织)..6先..4(议|研究|讨论|把关|审|定)
先议 & (党委|党组|党组织)
(passed|approved|adopted|carried|tabled|submitted|settled|signed) ..3 after ..3 <party-body> ..4 <discuss>
(党委|党组|党组织|党委会|党支部)(未|没有|尚未)..6(意见|研究|讨论|同意|通过|审议|过会) & <board>
(先|须先|要先|应先|必须先|均先)(过|上|经|报|提交)..2(党委会|党组会|党委|党组)
<board> ..12 (vote|voted|decide|decided|act|acted|approve|approved) ..10 <party-body> ..6 (spent|sat|went over|pored|had its say|weighed)
before ..3 <board> ..10 <party-body> ..6 (spent|sat|went over|pored|had its say|gone through|read)
<board>..6(表决|决策|决定|审议)(之前|前|以前)..8(党委|党组|党组织|党支部)
<party-body> ..14 (before|until) ..5 (vote|votes|voted|decide|decides|decided|sign|signed|approve|approved|act|acted)
(ask|asks|asked|consult*|hear|hears|seek|seeks|await|awaits|awaited) ..3 <party-body> ..8 (before|first) & <board>
<board> ..8 (wait|waits|waited|hold off|defer*) ..6 <party-body>
party (bosses|chiefs|officials|secretaries|leaders) ..4 (vet|vets|clear|clears|approve|approves|review|reviews) ..8 first
-前置(摄像|放大|仓|审批|镜头|滤波|过滤|后置|冲煤)
-家长党委
-前置程序 & (复议|诉讼|仲裁|调解|法院|起诉)
`,
  'three-majors-one-large': `
(big|weighty|major|important) (decisions|matters|issues|questions) ..14 (collectively|together|jointly|as a group|by the whole|acting jointly|not by one|no one person)
(collectively|together|jointly|as a group|acting jointly|whole leadership) ..14 (big decisions|weighty decisions|major matters|major decisions|important matters|large sums)
(money|funds|people|projects|personnel|personnel decisions) ..4 (people|projects|money|personnel|funds|appointments) ..14 (collectively|together|jointly|whole leadership|by the group|leadership as a whole)
(appoint*|personnel) ..20 (settled|decided) by the (leadership|party) ..4 (jointly|collectively|together|acting)
(大事|重大事项|重要事项|大额)..20(班子|集体|领导班子)..8(拍板|商定|决定|研究|讨论|决策)
(班子|集体|领导班子)..8(拍板|商定|决策|决定|讨论决定)..12(大事|重大|大额|人事)
不得..4个人..6(拍板|决定|说了算)
three (majors|major|importants|important) ..3 one (big|large|major)
three (majors|importants) ..2 (large|big)
three-major-one-large
(three|san) (zhong|majors) (yi da|one large)
san zhong yi da
(major|important|significant) decisions ..14 (personnel|appointments|posts) ..14 (project*|fund*|sum*|expenditure*|spending|money|capital|outlay*)
(major|important|key|significant) (appointments|personnel|posts) ..14 (major|important|big|key|large) (project*|decision*|investment*) ..14 (sum|sums|fund|funds|money|spending|expenditure*|outlay*|payment*|amount*)
(large-sum|large-value|big-ticket|large sums|large amounts|large-amount|big sums|large fund*|large capital) ..14 (collective*|collectively|group decision|party committee|party group|party)
(collective*|collectively|by vote of the whole) ..18 (large sums|large-sum|big-ticket|large amounts|large fund*|large payments|big sums|large expenditure*)
(decided|decide|decision*|taken) (collectively|by the collective) & (appointment*|personnel|post*) & (project*|fund*|sum*|spending)
三重一大
重大决策..(重要人事|重要干部|人事任免)..14(重大项目|大额)
(重大事项|重大决策|重要决策)..12(人事任免|重要人事|重要岗位|干部任免)..16(大额|资金|项目)
重要人事任免
重要干部任免..14(项目|资金)
大额度资金
大额资金..10(集体|决策|会议|运作|使用|审批|制度|研究)
(集体决策|集体研究|集体讨论|集体决定)..20(大额|人事任免|重大项目)
(人事|任免|干部)..16(大额|大笔)(资金|支出|度)
(大额|大笔)(资金|支出|度)..20(集体|人事)
(senior|key|top) (appointments|posts|personnel) & (big|large|major) (projects|sums|payments|investments) & (collective|collectively|together|jointly)
(collective|joint) decision of the (leadership|party committee|leading group|party group)
(支出|资金|款项)..8(任用|任免|人事)..10(项目|投资)..14(集体|班子)
(大额|大笔|大宗)..4(付款|支付|支出|资金)..16(岗位|人事|任免|任用)..16(集体|班子|一起|共同)
`,
  'party-leads-governance': `
(under|follow*|accept*) ..6 (political direction|leadership|direction|guidance) of ..4 <party-body>
<party-body> ..6 leads on (direction|overall)
boards ..6 answer to (it|the party)
(党委|党组|党组织|党)的领导下
(由|由党委|听)(党委|党组|它)来定
(总揽全局|协调各方)
(大方向|方向)..6(由它来定|由党委)
(party's|party) (overall leadership|political core|leading position|leadership role|leadership core)
(the party|party) ..4 (steer*|direct*|control*|govern*|lead*|runs|run) ..5 (company|governed|governance|board|firm|enterprise|boardroom|business)
(党委|党组|党组织)..8(领导核心|政治核心|统领)..10(治理|作用)
<party-body> ..6 (decides|decide|sets|set|draws|fixes|determines|holds|steers|charts|ensures|ensure|guarantee*|keep|keeps) ..6 (line|direction|orientation|course|strategy|policy|path|correct|final word)
(party secretar*|party committee*|party) ..16 (set the direction|sets the direction|decide the direction)
(leadership|guidance) of ..4 <party-body> ..12 (governance|built into|embedded|integrated|every link|each link)
<party-body> ..4 leadership ..10 (governance|built into|embedded|link*)
(党委|党组|党组织)..6(定|把|管|掌|掌舵|领航|把握|确保|保证)..10(方向|路线|盘子|大局|大方向|航|正确|舵|落地|调子|政治方向)
(方向|路线|大局|往哪里走|盘子)..8(由|都由|听|是)..4(党委|党组|党组织|党)
party (leadership|leading role|primacy|supremacy)
party-led (corporate |)governance
leadership (of|by) (the|)(party|communist party|ccp|cpc)
(leadership|leading role|guiding role|core role|directing role|political core) ..6 <party-body>
(党委|党组)..3(为|给|替)..6(掌舵|领航|把舵|定向)
党委领导..4董事会..2决策
-members of the leadership
<party-body> ..8 (leading role|leadership role|core role|political core|guiding role|leadership core|commanding role|core leadership|centre of governance|center of governance|ultimate authority|final say|last word|overall leadership)
<party-word> ..8 corporate governance
corporate governance ..10 <party-word>
<party-word> ..10 (sets|set|setting|charts|steers|steer|holds|controls|decides|defines|determines|give|gives) ..4 (direction|course|overall situation|big picture|strategic direction)
(setting|set|sets|grasp*|steer*|control*|charting|keeps|holds|chart*) ..3 (direction|course) ..10 (overall situation|big picture|whole picture|whole in view)
~(manag*|keep*|oversee*|taking charge of) the (overall|big|whole) (situation|picture)
(ensur*|guarantee*|safeguard*|promot*|secur*) (the|)implementation & <party-word>
party (oversight|control|supervision|authority|influence|power|role) ..6 (compan*|firm*|governance|board*|management|corporate|enterprise*|business*)
role of the (party|ccp|cpc|communist party)
modern enterprise system with chinese characteristics
(two|two-) (consistent*|unwavering|insist*|adherences)
-party leadership (team|group|members|committee)
(ccp|cpc|communist party) (leadership|control|leads|direction)
party control (over|of) (the|)(company|companies|firm|firms|enterprise*|business*|boardroom*|management)
(embed*|integrat*|build*|insert*|incorporat*|blend*|merg*|fold*|weav*|wove|woven|put*) ..8 (party|communist party) ..10 (governance|boardroom|decision-making)
(root|roots) and (soul|spirit) & (party|soe*|state-owned|communist)
party's direct role
(communist party|party) .. (east|west|south|north) .. (leads|lead)
(party committee|party group) ..4 (leads|led|directs|directed|commands|heads) ..6 (company|group|bank|firm|enterprise|board|governance|all work|work)
党的领导..12(公司治理|治理|企业|环节|各方面|国有企业|制度|融入|加强|统一)
(加强|坚持|强化|落实|维护|完善|发挥|体现|加强和改进)..6(党的全面领导|党的领导|党委领导|党对..领导)
党对..10领导
融入公司治理 & 党
-把方向盘
公司治理各环节
把方向
管大局
保落实
促落实
两个一以贯之
党的全面领导
党委领导作用
(党委|党组|党组织)..8(领导作用|领导核心|政治核心|核心作用|领导地位|领导核心作用|统领)
中国特色现代企业制度
中国特色现代国有企业制度
根和魂 & (党|国企|国有企业)
独特优势..党
党领导一切
党委统一领导
内嵌到公司治理
(党组织|党的领导)..12(法人治理结构|公司治理结构|治理结构|治理体系)
(治理结构|治理体系|法人治理|公司治理)..16(党组织|党委|党的领导)
-leadership of the (labour|labor|conservative|republican|democratic|opposition) party
-party leadership (contest|election|race|vote)
`,
  'party-business-integration': `
(branch|party) ..4 (meetings|meeting|goals|targets) ..8 (shift|berth|production|handover*|depot*|output|turnaround*)
(支部|党支部|党员)..14(抢修|停电|漏点|派工单|投诉|阀门|变压器|认领|包干|双向联建|联建)
(party work|party-building) and (operations|production|business) ..6 (together|planned|jointly)
party members ..14 (welding|production|assembly|furnace*|line|workshop*|crew|shift*|deliver*|quality|output|tonnage|drilling|construction|repair*|module|project|bottling)
(welding|production|assembly|repair|drilling|construction|research) (team|teams|crew|crews|line|lines) ..8 (party members|party branch*|branches|party cell*)
(branch secretary|branch secretaries|party secretar*) ..12 (furnace*|shift*|line|output|temperature*|workshop*|production|quality|schedule*|voyage*|deliver*)
(party branch*|branches) ..8 (paired|matched|linked|twinned) ..6 (production|team*|line*|crew*|workshop*|project*)
political work ..10 (tonnage|litres|quality|output|production|seamanship|one job|efficiency|profit*|cost*)
(tonnage|litres|quality|output|production|seamanship|cost|costs) ..8 (and|as well as) ..4 (political work|party work|party-building)
(joint|shared|common) (targets|indicators|goals|kpis) ..14 (party|party work|party-building)
(party committee*|party branch*|party group*) ..8 (takes part in|take part in|joins|helps plan|plans) ..8 (planning|production|operations|voyage|shift*|schedule*)
党员..14(攻坚|冲在|一线|工期|焊接|下线|产量|质量|班组|抢修|机台|灌装|生产|现场|领任务|提速|降本|车间|废品率|良品率)
支部(建在|建到|设在)
(支部书记|党支部书记|党委书记|政委|指导员)..10(炉温|产量|工期|排产|设备|质量|航次|班前会|生产|现场|抢修|一线)
(思想工作|政治工作|党的工作)..10(航海|生产|技术|质量|产量|拧成|一股绳|融)
(party-building|party building|party work|party affairs|party construction|party activit*|party life) ..14 (operation*|production|business|shop floor|workshop|output|daily management|management|project*|safety|delivery|line|construction|sales|efficiency|targets|work sites|research)
(operation*|production|business|daily management|safety|delivery|targets) ..10 (party-building|party building|party work|party affairs|party construction)
(integrat*|merge*|merging|blend*|fusion|fuse*|combin*|weav*|woven|intertwin*|embed*|fold*|link*|tie|ties|tied) ..6 (party-building|party building|party work|party affairs|party construction|party ideology)
party members ..10 (vanguard|pioneer|model|shock|commando|assault|task force|brigade|demonstration|responsib*)
vanguard (post|posts|team|teams|brigade|brigades|squad|squads|position|positions|crew|crews|workstation*|station*)
(pioneer|shock|commando|assault|red) (post|posts|team|teams|brigade|brigades|squad|squads|position|positions|crew|crews|workstation*) & (party|branch|communist|members|plant|production)
party (member |members' |)(vanguard|pioneer|demonstration|shock|commando|responsibility) (post|posts|team|teams|brigade|brigades|squad|squads|area*|position*|zone*)
party secretar* ..8 (production meeting*|shift meeting*|daily management|daily operations|production targets)
(party branch*|party cell*|party committee*|party group*) ..12 (production targets|daily operations|daily management|shop floor|assembly line|production line|on-time|delivery|output targets|sales targets|efficiency|downtime|workshop*|construction site|cost reduction|costs|defect*|overtime|technical)
(party branch*|party cell*) ..6 (built|set up|established|organised|organized) ..6 (on|at) ..4 (line|project|site|workshop|front line)
branch(es|) (built|established|set up) on (the|)(project|line)
party .. daily operations
daily operations & (party|party-building|communist|ideology)
party ideology .. corporate
party-building plus
red engine
党建..14(生产经营|业务|经营|融合|项目|生产|中心工作|安全|科研|一线|攻关|工程|服务|工期|品牌|降本|质量|现场|改革发展)
(生产经营|业务|经营|中心工作|项目|生产|科研)..10党建
(生产经营|业务|中心工作|安全生产|科研攻关)..10党建
党建引领
党建品牌
党建促
抓党建
双融双促
双融合双促进
融入中心工作
促进中心工作
服务中心工作
党员..6(先锋岗|突击队|示范岗|责任区|攻关队|先锋队|服务队|示范区|包保|攻关|示范线|骨干)
(先锋岗|示范岗|责任区|突击队|攻关队)..10(党员|党支部|党)
支部建在..(项目|产线|班组|一线|连|工地|车间)
(支部|党支部)..12(生产线|车间|班组|项目部|工期|产量|降本|攻关|生产指标|生产任务|良品率|交付)
同部署..10(同落实|同考核)
一融双高
红色引擎
(foremen|foreman|shift leaders|team leaders|crew leaders) ..8 party members
party members ..14 (scrap|waste|defect*|yield|downtime|safety)
`,
};
