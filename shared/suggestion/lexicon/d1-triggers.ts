/** Built-in triggers of D1, Party organisation; see readTriggerLine for the syntax. */
export const d1Triggers: Readonly<Record<string, string>> = {
  'party-committee': `
<party-body>
<party-secretary>
<deputy-secretary>
<party-committee-member>
party (member|members|group meeting|congress of the company)
party affairs (office|department|staff)
dangwei
党员
党群工作部
党建
党务
党委办公室
-(vietnam|vietnamese|indian|japanese|cuban|french|italian|portuguese|greek|nepalese|south african) .. (communist party|party)
-communist party of (vietnam|india|japan|cuba|nepal|greece|france|the philippines|britain)
-非党员
`,
  'private-firm-party-cell': `
<private-firm> & (成立|揭牌|建起|组建|建立|设立|有了|新成立) & <party-body>
(民营|民企|私营|私企|非公)..25(党支部|党组织|党委|党总支)
(private|privately run|privately owned|family) (studio|studios|retailer|employer*|school*|hospital*|college*|clinic*|restaurant*|hotel*|lender|bank|group|maker*|retail|tech|technology) ..12 (party branch*|party cell*|party committee*|party organi*ation*|party members|party-building|communist party)
(retailer|shop|shops|restaurant|entrepreneur|founder|owner|start-up|startup|studio|store) ..20 (party branch|party cell|party committee|party organi*ation) ! <foreign-firm>
(party branch|party cell|communist party) ..10 (private|privately|studio|shop|retailer|start-up|startup|store)
(私人|个体|民办|手机店|小店|创业|老板|门店)..14(党支部|党组织|党委|党总支)
(党支部|党组织|党委)..8(私人|民企|民营|私企|创业公司)
(民企|民营企业|私企|私营)..20(党员|锤子镰刀|组织生活)
<private-firm> ..10 <party-body>
<party-body> ..10 <private-firm>
<private-firm> ..25 <party-body> & <found>
<party-body> ..25 <private-firm> & <found>
(founded|owned|started|run|created|set up) ..3 by ..4 (brothers|sisters|family|families|couple|entrepreneur*|siblings|individuals|cousins) & <party-body>
(e-commerce|internet|gaming|ride-hailing|food-delivery|delivery|social-media|fintech|video) (company|companies|platform|platforms|giant|firm|firms|group) ..14 <party-body>
<party-body> ..12 (e-commerce|internet|gaming|ride-hailing|food-delivery|social-media|fintech|video) (company|companies|platform|platforms|giant|firm|firms|group)
(兄弟|夫妻|夫妇|姐妹|父子|家族|自然人|个人)..6(创办|创立|开办|控股|持股|所有|经营) & (党支部|党组织|党委|党总支)
(电商|互联网|游戏|直播|短视频|外卖|快递|网约车)..4(公司|企业|平台)..14(党支部|党组织|党委|党总支)
(family|brothers|sisters|couple|founder|founders) ..10 (invited|asked|let|allowed|welcomed|begged) ..3 party ..6 (branch|cell|committee)
(family|brothers|sisters|couple) (that|who|which) (owns|own|runs|run|founded|controls|control) ..14 <party-body>
(家族|夫妻|兄弟|父子|创始人|老板)..14(党组织|党支部|支部|党委)
-private (club*|room*|car*|dining|equity|life)
<private-firm> ..10 (party-building|party building|party work|party members)
(party-building|party building|party work) ..10 <private-firm>
party-building (advis*|instructor*|mentor*|liaison)
(sent|dispatched|seconded|assigned) .. party-building .. <private-firm>
(party|communist party) .. (in|inside|within|into|across) .. (private sector|private business*|private enterprise*|startups|start-ups|tech companies|internet companies)
<private-firm>..12(党支部|党组织|党委|党总支|党建|党员|支部)
(党支部|党组织|党委|党总支|党建|党员)..10<private-firm>
非公党建
非公企业党
两新党
两新组织
民企党建
党建指导员
党建联络员
两个覆盖
老板..党支部
创始人..(党支部|党委|党组织)
-private .. state-owned .. party
-<private-firm> ..4 dinner party
-private party
-民主党
`,
  'foreign-jv-party-cell': `
(新加坡|德国|日本|韩国|匈牙利|美国|法国|英国|老外|洋老板)..16(党支部|支部|党组织|党员|派了书记|书记)
(支部|书记|党组织|党员)..12(老外|外方|德方|日方|外籍|下班以后)
(joint venture|foreign plant|hungarian|german|swedes|factory abroad) ..16 (cell|secretary|party organiser|party organizer)
(party group*|party branch*|party cell*|party members) ..14 (mexic*|ethiopia*|africa*|vietnam*|indonesia*|pakistan*|german*|japan*|peru*|chile*|brazil*|congo*|zambia*|kenya*|serbia*|hungar*|thai*|malaysia*|laos|kazakh*|saudi*|dubai|europe*|latin america*|overseas project|jakarta|lima|secondee*|expatriate*)
(mexic*|ethiopia*|africa*|vietnam*|indonesia*|pakistan*|peru*|chile*|brazil*|congo*|zambia*|kenya*|serbia*|hungar*|thai*|malaysia*|laos|kazakh*|saudi*|dubai|latin america*|expatriate*|secondee*) ..14 (party group*|party branch*|party cell*|party members|party organi*ation*)
<foreign-firm> ..14 (cell|cells)
(foreign partner*|foreign firms|foreign companies|foreign-invested) ..14 (party clause*|party cell*|cells|cell)
(墨西哥|埃塞俄比亚|非洲|越南|印尼|巴基斯坦|秘鲁|智利|巴西|刚果|赞比亚|肯尼亚|塞尔维亚|匈牙利|泰国|马来西亚|老挝|哈萨克|沙特|外派|外籍|驻外)..16(党支部|党组织|党员|党小组|临时党)
(党支部|党组织|党员|党小组)..14(墨西哥|埃塞|非洲|越南|印尼|巴基斯坦|秘鲁|智利|巴西|刚果|赞比亚|肯尼亚|塞尔维亚|匈牙利|外派|外籍)
(外资|合资|外方)..20(党组织|党支部|党委)
<foreign-firm> ..12 <party-body>
<party-body> ..10 <foreign-firm>
(party-building|party building|party work|party activit*) ..10 <foreign-firm>
<foreign-firm> ..10 (party-building|party building|party work|party activit*|party members)
<party-body> ..10 (overseas|abroad|offshore|foreign)
(overseas|abroad|offshore) ..8 (party branch*|party cell*|party group*|party life|party work|party members)
party members .. (overseas|abroad)
<foreign-firm>..14(党支部|党组织|党委|党总支|党建|党的|党员|支部)
(党支部|党组织|党委|党总支|党建|党员)..10<foreign-firm>
外企党建
境外党建
境外党组织
海外党支部
五不公开
(瑞典|德国|日本|韩国|美国|法国|英国|荷兰|意大利|新加坡)(东家|母公司|股东|老板|伙伴|管理层|企业|公司|厂商)..14(党支部|党组织|党员|支部)
<party-body> ..8 (in|at|off|from|on) ..3 (brazil|peru|chile|mexico|africa|indonesia|vietnam|pakistan|ethiopia|congo|zambia|kenya|serbia|hungary|malaysia|laos|kazakhstan|saudi arabia|dubai|jakarta|lima|angola|argentina|bolivia|guinea|myanmar|cambodia|nigeria|iraq|australia)
-<party-body> ..8 (acquisition|purchase|takeover) of
-embassy .. party
-使馆..党
-国有独资
-境外投资者
-foreign (listing*|investor*)
-境外上市
-外方..(不|未)..出席
`,
  'party-in-articles': `
<articles> & (专章|增设|新增|增加) & <party-body>
(new|proposed|amended|revised) article ..12 <party-body>
<articles> & (总则|修正案|修订) & (党组织|党委|共产党|党建)
<articles> ..20 (listen to|hear|seek) ..4 (opinion|view*) ..6 <party-body>
(chapter|paragraph|passage|section) on (the |)(party|party organi*ation|party committee|party-building)
(公司章程|章程)..25(听取党委|党委意见|党组织意见|党委)
<articles> ..14 (party|ccp|cpc|party-building|communist)
(party|ccp|cpc|party-building|party building|communist) ..12 <articles>
(amend*|revis*|rewrote|rewrit*|insert*|add*|wrote|written|write|writes|incorporat*|chapter|clause*) & <articles> & (party|party-building|ccp|cpc|communist party|party building)
party-building clause*
party clause* ! <foreign-firm>
(chapter|clause|article|section|provision|wording) .. (on|for|about|establishing) ..4 (party|party-building|party organi*ation|party committee) & (shareholder* |charter|articles|vote*|bylaws|amendment*)
<articles>..16(党组织|党委|党的|党建|党章节|党组|党支部)
(党组织|党委|党建|党的领导|党的建设|党组|党建工作)..14<articles>
党建入章
党建进章程
党建工作要求写入
党建条款
党委条款
(写入|载入|写进|纳入|列入)<articles> & 党
修订公司章程 & 党
章程 & 党委(发挥|研究|职责|设置)
-party to the articles
-党章
-the party's (own )(charter|constitution)
-party (charter|constitution)
-(articles|article) .. (newspaper|magazine|journal)
-articles (about|on|in the|by|written|published|describing)
-(newspaper|magazine|press|news|scientific|opinion) articles
-articles of (apprenticeship|war|faith|clothing|clothes)
`,
  'party-statutory-role': `
(constitution of the party|regulations|law) ..14 (written into|require*|shall|must) ..12 (party|party-building)
(no|any|which) (statute|law|rule|regulation) ..8 (the party|party|communist party)
(法律|法规|法条|条文)..6(规定|要求|写明|赋予)..8(党组织|党委|党)
<party-body> ..20 article (170|18|5)
(party regulations|regulations of the party) ..10 (spell|spells|prescrib*|requir*|lay down|lays down|set out|sets out|provide*|state|committees|soe*|state firms|enterprises)
(guidelines|code|rules) ..8 (listed companies|listed firms) ..14 (party-building|party building|party organi*ation*)
constitution of the communist party
(act|law|regulation*) ..12 (oblig*|requir*|entitle*|must|shall|compel*) ..12 (party branch*|party organi*ation*|party cell*|communist party)
<company> shall ..14 (party organi*ation*|organi*ation of the party|party branch*|communist party)
公司应当..10(党组织|党的组织|党委)
company law ..14 (party|communist|ccp|cpc)
(party|communist|ccp|cpc) ..16 company law
article (18|170|19|5|33) .. (party|company law|governance|governance code) & (party|listed|company|companies|soe*|firms|csrc)
(party|communist party) ..12 (code of corporate governance|corporate governance code|governance code|csrc code|listing rules|listing code)
(code of corporate governance|corporate governance code|governance code|listing rules|listing code|csrc) ..16 (party|communist party)
(party|cpc|ccp) (constitution|charter) & (enterprise*|compan*|firm*|soe*|three|branch|organisation|organization|grassroots|grass-roots)
(regulation*|rules) ..8 (grassroots|grass-roots|primary) ..5 (party organi*ation*|organi*ations)
(regulation*|rules) ..4 work of .. (party|communist party) .. (grassroots|primary|organi*ation*)
soe (grassroots|party) .. regulation*
(law|statute|statutory|legally|regulation*|legislation|by law|legal|legislators|article 170|article 18|guidelines) ..14 (party-building|communist party|constitution of the communist|party organi*ation*|party branch*|party committee*|party cell*|party group*|communist party) ! <articles>
(party organi*ation*|party branch*|party committee*|party cell*|communist party organi*ation*) ..10 (law|statutory|legal basis|legal status|legally|by law|statute|legislation) ! <articles>
necessary conditions for .. party
(provide|provides|provided|create*) (the|)(necessary )conditions for .. party
legal (status|basis|standing|position) of the party
three or more .. party members ! <private-firm>
(three|3) (full|formal|regular) (party )members
公司法..14(党|共产党)
中国共产党的组织
中国共产党章程
(公司法|公司法第)..(第十八条|第一百七十条|第十九条)
第十八条 & 党
第一百七十条 & 党
治理准则..14党
党..14治理准则
(上市规则|挂牌规则|上市公司治理准则)..党
国有企业基层组织工作条例
基层组织工作条例
(公司法|条例|党内法规|准则|法规)..20(党组织|党委|党建)..12(规定|应当|写明|要求|明确|必须|适用|条文)
党组织..必要条件
党组织..活动提供..条件 ! <foreign-firm>
为党组织..提供必要 ! <foreign-firm>
(党组织|党委|党的组织)..(法定地位|法律地位)
(依法|法律规定|法规|条例|依照法律|法律)..8(设立|建立)..6(党组织|党的组织|中国共产党)
(党章|党内法规)..12(企业|三人|设立|建立|组织)
党的基层组织 & (凡|企业|三人|规定|条例)
(党内法规|党章|条例)..10(国有企业|企业)..10(党组织|党委)
(国有企业|企业)..6(基层)(党组织|党委)..14(应当|按照|条例|法规)
正式党员三人
三名以上..党员
法律..4要求..4(企业|公司)..6党组织
(statute|law|rule|rules) oblig* ..6 party organi*ation*
(listed firm*|listed compan*|issuer*) ..12 <party-body> & (code|law|article|must|shall|has to|have to|required) ! <articles>
`,
};
