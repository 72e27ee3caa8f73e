/** Built-in triggers of D3, personnel. */
export const d3Triggers: Readonly<Record<string, string>> = {
  'party-manages-cadres': `
(leading posts|candidates|posts) ..8 managed by ..4 (municipal|provincial|central|party) committee
(公示|人选|拟任)..14(市委|省委|组织部|党委)
(部里|省里)..4(来人谈话|谈话|派|调)
组织(上|)(调动|调任|调派|委派|选派|派来|派去|找他谈话|谈话|另有任用)
(前程|升迁|乌纱帽|去留)..8(组织部门|组织部|上级党委|组织)
(appointed|removed|dismissed|named|replaced|sacked|promoted|transferred) ..8 by (decision|order|resolution) of ..4 (party|provincial party|committee|central)
(组织部|组织上|中组部)..4(要|会|可以|能)..4(调|派|撤|换)
(调到|调任|任命|位子|职务|升迁|任免|去留)..10(北京定|党说了算|组织说了算|上级党委|由党)
(picked|chosen|moved|removed|posted|assigned|selected|sacked|vetted|promoted) ..3 by ..3 (party|beijing|organi*ation)
(beijing|party|organi*ation department) ..4 (moved|moves|swapped|swaps|reshuffled|rotated|picks|picked|named|sent|posted|parachuted|shuffled|replaced) ..10 (head|heads|boss*|chief*|chairm*|president*|executives|leaders|leadership)
(swap*|shuffl*|rotat*|reshuffl*) ..6 (boss*|chiefs|chairm*|heads|leaders|executives|presidents|leadership)
(posting|appointment|transfer|promotion|removal|career) ..10 (decided|depend*|settled|made|approved|ordered|came) ..5 (in beijing|by the party|by beijing|cadre office|organi*ation department|party committee|from beijing)
(posted|appointed|promoted|chosen) by ..4 party
cadre (office|bureau|department|section)
(party committee*|party group*|party) ..8 (right to vet|vets|vet|nominates|recommended|recommends|inspected|screens) ..10 (managers|candidates|executives|list of managers|appointments|deputy head|names)
(candidate*|deputy head*|managers|executives) ..12 (recommended|nominated|vetted|inspected|approved|chosen|proposed) by ..4 (party committee|party group|party|personnel bureau)
(组织上|中组部|组织部|组织部门)..8(对调|调配|调任|任用|派来|派去|定的|安排|说了算|点将|决定|调动|空降|另有任用|摘帽|调整)
(一把手|掌门人|老总|董事长|高管|负责人|班子|领导|总裁)..10(对调|轮换|互换|调换|调配|由组织|组织上|上级党|北京定|党说了算|党委审核|组织部门)
(党委|党组)..6(审核|考察|推荐|提名|把关)..6(管理人员|人选|干部|名单|候选人|高管)
谁坐..8党
party (manages|managing|manage|controls|control of|management of) (the|)(cadre*|personnel|talent)
nomenklatura
organi*ation department*
(centrally|centrally-|provincially|party) managed (cadre*|executive*|official*|enterprise leader*|leader*)
(vice-ministerial|ministerial|bureau-level|vice-minister) ..4 (rank|level|status|post*|executive*|position*) & (executive*|company|companies|enterprise*|soe*|chair*|cadre*|group|bank|heads|boss*|leaders)
cadre (management|rotation|selection|evaluation system|appointment*|system|policy|reshuffle|exchange*)
cadres ..8 (appoint*|select*|rotat*|promot*|transfer*|assess*|exchang*|vet*|second*|remov*)
<appoint> ..4 cadre*
appointed by the party
<appoint> ..8 (by|through|from|approval of|consent of|decision of|order of) ..6 <appoint-body> & <executive>
<appoint-body> ..8 <appoint> ..12 <executive>
<executive> ..10 <appoint> ..6 (by|through|from) ..5 <appoint-body>
<appoint-body> ..10 (announced|decided|approved|confirmed|ordered|notified|informed|picks|picked|chose|chooses|named|sent|dispatched|vets|vetted|replaced|removed|moved|parachuted|swapped|rotated) ..12 <executive>
(appointment*|promotion*|choice|selection|removal|transfer) of ..8 <executive> ..14 <appoint-body>
(personnel|appointment*|appoint*|promotion*|top jobs|senior posts|executives) ..12 (central committee|party organi*ation|organi*ation department|the party decides|party committee decides|politburo)
(rotated|rotates|rotating|rotation|swapped|shuffled|reassigned) ..12 (between|among|across|from) ..12 (state-owned|state|soe*|government|ministr*|party|provincial|rival) & (executive*|chairm*|boss*|president*|chief*|manager*|cadre*|secretar*|leader*|head*)
(pre-appointment|pre-post|before taking office) ..4 (notice*|publicity|announcement*|public*|consultation)
public notice ..8 (appointment|proposed|promotion) & (cadre*|party|organi*ation department|deputy)
(party committee|party group) ..4 (nominat*|recommend*|propos*|selects|selected|vets|vetted|appoints|appointed|picks|picked|removed|removes) ..12 (candidate*|manager*|executive*|director*|president|deput*|head*|chief*|successor|leader*)
(seconded|secondment*) ..8 (party|ministry|provincial|government|county|soe*|state)
党管干部
党管人才
管干部
干部管理
(中管|省管|市管|县管|局管|委管)(干部|领导)
中管企业..8(领导人员|负责人|班子|任命|选拔)
(副部级|正厅级|副厅级|厅局级|部级|处级)..8(干部|待遇|企业|领导|级别|岗位|职务)
(组织部|中组部|中央组织部|省委|市委|国资委党委|党中央|中央|上级党委|上级党组织|集团党委|党组|党委)..14(任命|任免|考察|提名|免去|选派|选拔|拟任|提任|研究决定|宣布|推荐|决定|委派|任职|调任|批准)..16(董事长|总经理|书记|副总|高管|行长|总裁|负责人|领导|班子|干部|职务|成员|人选)
(董事长|总经理|行长|总裁|领导人员|班子|高管|一把手|负责人)..12(由|经)..6(组织部|中组部|省委|市委|中央|上级党委|国资委党委|党委|党组织)..8(任命|任免|考察|提名|决定|管理|选派|批准|委派|推荐|配备)
(组织部|中组部|中央组织部)..16(宣布|任命|考察|任免|到会|出席|公示|谈话|公告|发布|决定|通报)
干部任免..6(权|党委|组织部|程序|决定)
<executive> ..8 (sent|posted|seconded|parachuted|drafted in|transferred|moved) ..3 (from|by) the (ministry|party|provincial|central|government|sasac|province|capital)
(publicly listed|publicised|public notice|published|made public) ..8 candidate* & (party|organi*ation department)
objection* ..8 <party-body>
-重要干部任免
-重要人事任免
干部任用
干部选拔
选拔任用
干部考察
干部监督
领导干部..8(任免|任命|选拔|调整|交流|考察|提拔|任职)
任前公示
任职公示
拟任..10(公示|职务|正职|副职)
干部大会
干部交流
交流任职
挂职
轮岗交流
(省委|市委|中央|组织)..6(决定|研究)..16(同志|)(任|免去|担任|不再担任)
不再担任..16(党委|书记|董事长|总经理) & (省委|市委|中央|组织部|党委决定|国资委)
-cadre of (young |senior |)(engineer*|scientist*|volunteer*|teacher*|developer*|analyst*|technician*|programmer*|specialist*|traders)
-a cadre of
-<deputy-secretary>
`,
  'cross-appointment': `
member of the party committee ..12 (deputy general manager|vice president|general manager|director)
(拟任|任)..8党委委员..10(副总经理|总经理|董事|总会计师)
(general manager|president|chief executive|ceo|vice president*|directors|managers|executives) ..10 (one of|among|member of|members of) ..6 (party committee|party group|party standing committee)
deputy secretaries ..14 (board|directors|management)
(standing committee|party committee|party group) ..8 overlap* ..8 (executive*|board|management|directors)
(same handful|same few|same group|same set|same names) ..14 (board|party committee|party group|standing committee)
(party committee|standing committee|party group) ..14 (board|management) ..16 (same handful|same people|same few|same names|the same)
副书记..8(进入|兼|任|担任)..6(董事会|董事|经理)
副书记..12专职
cross-appoint*
cross-postings
(two-way|bidirectional|dual|mutual) (entry|entries)
cross (appointment*|service|directorship*)
overlapping (appointment*|membership*|posts|seats|leadership|roles)
interlock* ..8 (party|board)
<party-committee-member> ..12 (board|directors|director|management|executive committee|supervisors|vice president*|managers|chief financial officer)
(board members|directors|executive directors|managers|vice presidents|executives|management) ..10 <party-committee-member>
(party committee|party group|party standing committee) ..10 (sit|sits|seats|serve|serves|also|concurrently|double|doubles|hold|holds|occupy|overlap*) ..8 (board|director*|management|executive*)
(board|director*|executive*|management|managers) ..8 (sit|sits|also|concurrently|double|doubles|hold|holds|belong|overlap*|serve|serves) ..8 (party committee|party group|party standing committee|party body|party posts)
<deputy-secretary> ..12 <manager>
<manager> ..12 <deputy-secretary>
<deputy-secretary> ..12 <board-seat>
<board-seat> ..12 <deputy-secretary>
full-time (deputy secretar*|deputy party secretar*|party deputy)
(deputy|vice) party secretar*
deputy party committee secretar*
<manager-plain> ..6 (doubles|double|concurrently|also|and|as well as) ..6 <party-secretary>
<party-secretary> ..6 (doubles|double|concurrently|also|and|as well as) ..6 <manager-plain>
(seats|posts|members|membership|same people|same persons|same individuals|same men|same faces) ..14 (party committee|party group|party body) ..14 (board|management|directors|executive)
(board|management|directors) ..12 (party committee|party group) ..8 (same people|same persons|overlap*|identical|same faces|same individuals)
(enter|enters|entered|entering|join|joins|joined|appointed to|elected to|admitted to) ..4 (party committee|party group|board) ..16 (board|party committee|party group|directors)
双向进入
交叉任职
交叉任(职|用)
<party-committee-member>..14(董事|监事|董事会|监事会|经理层|副总经理|总会计师|副总裁|副行长|高管|经营层|管理层|兼任)
(董事|监事|经理层|副总经理|总会计师|副总裁|副行长|高管|董事会成员|经营班子|管理层成员)..12<party-committee-member>
<deputy-secretary>..10(总经理|总裁|行长|董事|厂长|院长|工会主席)
(总经理|总裁|行长|董事|厂长|院长)..10<deputy-secretary>
专职副书记
专职党委副书记
(党委|党组|党委会)..10(董事会|经理层|经营层)..10(兼任|交叉|重合|重叠|一套人马|同一)
(董事会|经理层|经营层)..10(党委|党组|党委会|党委班子)..10(兼任|交叉|重合|重叠|一套人马|同一|进入)
-董事长
(进入|兼任|出任)..6(党委班子|党委委员|党组) & (董事|经理|高管|总经理)
(进入|兼任|出任)..6(董事会|董事|经理层) & (党委|党组)
(总经理|总裁|行长)..4(兼|兼任|担任)(党委书记|党组书记|党支部书记)
(党委书记|党组书记|党支部书记)(兼|兼任)(总经理|总裁|行长)
-party secretary of the (county|city|province|municipal*)
`,
  'secretary-chair-dual-post': `
(runs|heads|leads|chairs|over) both ..3 (board|party) ..6 (board|party)
secretary of the party committee ..25 (chairman|chair|chairwoman)
(拟任|任|担任)..14党委书记..12(董事长|执行董事)
(chief|head|boss|owner|founder|helmsman) ..6 (doubles|double|also serves|also|concurrently) ..6 (party secretary|party boss|party chief)
(party secretary|party chief|party boss) ..6 (doubles|double|also|concurrently) ..6 (chief|head|boss|chair*)
(掌门人|老总|一把手|当家人)..8(党委书记|党委一把手|党组书记)
<party-secretary> ..8 <chair>
<chair> ..8 <party-secretary>
<chair> & <party-secretary> & (both|same person|same man|same woman|same individual|one person|single person|one individual|one man|one woman|concurrently|doubles|doubled|double|combine*|dual|also|two hats|both hats|two titles|both posts|both positions|both jobs|both roles|two posts|two jobs|simultaneously|at once|merged|two roles|jointly|one and the same|separated|separate|split)
(secretary|party chief|party boss|party secretary) ..10 (chairman|chair|chairwoman|chairmanship|board) ..10 (one person|same person|one individual|single person|same individual|one man|one woman|both)
(one person|same person|same individual|one individual|single person|one man|one woman) ..16 (secretary|party post|party secretary|party chief) ..10 (chair|chairman|board)
(both|two) (posts|positions|jobs|roles|hats|titles|offices) & (party secretary|party chief|party post|party job|secretary of the party) & (chair|chairman|board|chairmanship|chairwoman)
一肩挑
(党委书记|党组书记|书记|党总支书记|党支部书记)..6(董事长|执行董事|董事局主席|董事会主席)
(董事长|执行董事|董事局主席|董事会主席)..6(党委书记|党组书记|书记|党总支书记|党支部书记)
(董事长|执行董事|董事会主席) & (党委书记|党组书记|书记|党支部书记|党总支书记) & (一人|同一人|兼任|兼|一身|由同|同时|合二为一|一并|同为|两个职务|两职|双重身份|分设|同一)
书记..一人担任
-(vice|deputy) (chairman|chair|chairwoman)
-副董事长
-纪委书记..董事长
-(副书记|纪委书记)
-董事长..纪委书记
-<deputy-secretary>
-county party secretary
-provincial party secretary
-(former|retired) .. (county|city|provincial) party secretary
-书记员
-(县委|市委|省委|区委|镇|村|乡|街道|社区|团委|州委|旗委)书记
-书记..5(会见|陪同|拜会)..8董事长
-书记..3(与|和|同)..12董事长..10(握手|会谈|座谈|会面|交流|商谈)
-董事长..5(会见|陪同|拜会)..8书记
-董事长..3(与|和|同)..12书记..10(握手|会谈|座谈|会面|交流|商谈)
-<chair> ..3 (met|meets|criticis*|succeed*|told|thanked|welcomed|replac*|called on|visited) ..5 <party-secretary>
-<party-secretary> ..3 (met|meets|criticis*|succeed*|told|thanked|welcomed|replac*|visited) ..5 <chair>
`,
  'political-performance-review': `
(graded|judged|assessed|rated|scored|evaluated|ranked|promoted) ..4 (on|for|by|according to) ..4 (politics|political|loyalty|party work|party-building|ideolog*)
(党务|党建|政治|党建工作)..12(分数|打分|评级|扣减|评议|评定|考评|晋升|奖金)
(评级|晋升|考评|绩效年薪|奖金|考核)..10(党务|党建|政治表现|政治素质|政治)
先述党建
(party-building|party building|party work|party affairs|party-work|party construction|party development|political performance|political quality|political loyalty|ideological performance) ..14 <pay>
(political|ideological) ..8 (appraisal*|kpi|kpis|bonus|bonuses|pay|promotion|promotions|scorecard*|performance review*) & (manager*|executive*|cadre*|party|staff|leaders|employees|officials|firm|company|enterprise*)
political (reliability|loyalty|conduct|attitude|trustworthiness) ..14 (appraisal*|assessment|evaluation|pay|bonus*|promotion|score*|grade*|rating)
-political (campaign*|ads|drama|career)
-political (goal*|aims|objective*|priorit*)
<pay> ..14 (party-building|party building|party work|party affairs|party-work|political performance|political quality|political loyalty|political attitude|ideological performance|political reliability|political criteria|political conduct|party construction|political integrity|political standards|party duties)
(party-building|party building|party-work|party work) (assessment*|evaluation*|appraisal*|review*|score*|rating*|accountability|responsibility|report*|kpi*|target*|metric*)
political (quality|appraisal*|vetting|integrity check*|inspection of cadres|loyalty test)
political (performance|assessment*|evaluation*|examination|standard*|screening|test|check) & (evaluation|rewards|dismissal|personnel|cadre*|executive*|manager*|party|promotion|promot*|candidate*|appraisal*|leaders|leadership|pay|bonus*|appoint*)
party secretar* ..8 (report*|debrief*|account*) ..8 (assessment|appraisal|evaluation|scored|graded|duties|performance|party-building)
(report on|debrief* on|debriefing) ..6 (party-building|party work|party building)
leadership evaluation*
cadre evaluation
one post two responsibilities
dual responsibilit*
党建..14(考核|薪酬|绩效|奖金|挂钩|得分|评价|述职|评议|权重|责任制|年薪|评优|排名|扣分|责任书)
(薪酬|绩效|考核|年薪|奖金|晋升|评优|提拔|选人用人|任用|述职|评价|评议)..14(党建|政治素质|政治表现|政治标准|政治考察|党风廉政|意识形态)
党建工作责任制
党建责任制
党建述职
述职评议
政治素质
政治考察
政治表现
政治标准..6(选|用|任|首|考)
政治关 & (干部|选|用人|考察|提拔)
一岗双责
(选人用人|提拔|晋升|任用)..10政治
追究书记
全面从严治党..8(考核|责任书|述职|评价)
-同考核
`,
};
