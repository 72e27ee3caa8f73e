/** Built-in triggers of D4, ideology. */
export const d4Triggers: Readonly<Record<string, string>> = {
  'central-group-study': `
中心组..6(学了|缺|次|专题|传达|第)
(theory|collective|theoretical) study ..8 (central group|leadership team|leadership)
central group
(leadership|executives|party committee|leaders) ..10 study group
study group ..10 (leadership|party committee|speeches|executives|leaders)
(centre|center|central) group (study|session*|meeting*|learning|of the party)
study sessions of ..6 (party|leadership|group)
(theory|theoretical|central|centre|center|party committee's|party committee|party group's|party group) (study|learning) (cent* |central |)(group|groups|session|sessions|meeting|meetings|class|classes)
(theoretical|theory) (study|learning) (central |cent* |)(group|session*|meeting*|class*)
central group (study|learning|session*|meeting*)
(central|cent*) (study|learning) group*
study (group|groups) of (the|)party (committee|group)
party (committee|group|branch) ..6 (study session*|group study|collective study|study meeting*|study group|theory study|theoretical study|collective learning|reading class*|study class*)
(theory|theoretical|ideological|political) (study|learning) (session*|meeting*|class*|conference*|group*)
(collective|group) (study|learning) (session*|meeting*|class*|conference*) & (party|committee|leader*|executives|cadre*|xi|secretary|communist|politburo)
(study session*|study meeting*) ..14 <party-word>
<party-word> ..10 (study session*|study meeting*|reading class*|collective study|group study)
first (agenda item|item on the agenda|item of business|topic|item|agenda) & (xi|party|political|theory|committee|leader*|speech*|study|studied|general secretary|instruction*|central)
first (agenda item|agenda topic|topic) (system|mechanism|regime|rule)
(first|1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) ..4 (theory|theoretical|central group|collective|group) (study|learning)
(leadership|leaders|executives|directors|leading cadres|management|party committee members) ..8 (study session*|study meeting*|studied together|collective study|theory study|theory class*|reading class*|theoretical study|political study)
leadership study meeting*
political study (session*|meeting*|class*)
~study meeting*
~study session*
studied .. party documents
(attended|attendance|hosted|presided|chaired|joined|sat through|sat in on) ..8 (theory|theoretical|ideological|political) ..3 (study|learning|session*|class*)
理论学习中心组
中心组..6(学习|研讨|扩大|集体|会议|成员|旁听|开展)
党委中心组
党组中心组
中心组(扩大)学习
第一议题 & (学习|传达|制度|习近平|党|总书记|落实)
首个议题..(学习|传达)
(首要议题|首项议程|第一项议程)..学习
集体学习 & (党|班子|中心组|领导|支部|政治局|书记|理论|总书记)
专题学习会
专题学习研讨
理论学习..6(会|研讨|扩大|班|集体)
(专题|党委|党组|领导班子|中心组|领导干部)..6读书班
(党委|党组|党支部|班子|领导班子)..10(专题学习|集中学习|学习会|学习研讨|集体研学|研讨交流|理论学习)
(leadership|leaders|executives|party committee|management) ..8 (study|studied|studies|studying) ..6 (communique|plenum|speech*|document*|resolution|instructions|thought)
(班子成员|领导班子|党委成员|党委班子|党组成员|班子)..4(集中学习|集体学习|一起学习|共同学习)
(leadership|leaders|executives|directors|party committee|management|top team) ..4 (read|reads|study|studies|studied) ..5 (party theory|theory|theoretical works|speech*|documents)
集体学..2(理论|原文|讲话|文件|精神)
(领导班子|班子|党委|高管|领导).. (先学|共学|一起学|集体学)
-中心组(件|网|成|装|织|建|态)
-数据中心组
-(control|focus|working) group
-(staff|safety|technical|skills) training
-(case|feasibility|clinical|market|pilot|time-and-motion) stud*
`,
  'education-campaign': `
(纪律教育|党纪教育|学习教育|警示教育)..10(人人过关|全体党员|支部|月|各支部)
education on ..6 (discipline regulations|party history|party discipline|party rules)
(campaign|drive|movement) ..10 (never forget|history of the party|rectif*) & (party|plant|firm|company|group|secretary|staff|members|cadres|enterprise)
(campaign|drive|movement) ..10 (slogan|founding|mission|study|teach*|learn*) & (party|secretary|cadres|communist)
学党史
悟思想
学习活动..4(党|思想)
(理想信念|党性|宗旨)..6(教育|培训)..4(月|周|活动|专题)
(thematic|theme|themed) (education|study|campaign|learning)
(education|study|learning) (campaign*|drive*|movement)
-education (campaign*|drive*) & (charity|dengue|health|safety|voter|voters|public|aids|vaccine*|road|investor*|consumer*|mothers|fever|drug|drugs|smoking|federal|hygiene|water|hospital*|cancer|ngo|museum)
-(health|safety|public|voter|consumer|sex|driver|customer|investor) education
(rectification|indoctrination) (campaign*|drive*|movement)
(party|party's|political|ideological|discipline) ..4 (education|learning|study) (campaign*|drive*|programme|program|activities|activity)
party (history|discipline) (learning|education|study)
(campaign*|drive) ..8 (party history|party discipline|founding mission|original aspiration|three stricts|party rules|eight-point|xi jinping thought|leader's thought)
two studies one action
two studies & <party-word>
(three stricts|three strict|three honests)
(founding|original) (mission|aspiration*|intention*) & (party|education|campaign|cadre*|study|communist)
(true to|never forget|remember*|keep) ..3 (founding|original) (mission|aspiration*)
(special|thematic) party (lecture*|class*|lesson*|course*)
(gave|deliver*|taught|teach*|held) ..6 party (lecture*|class*|lesson*)
continuous ideological education
political training
(company-wide|firm-wide|group-wide|party-wide|plant-wide|bank-wide|nationwide) ..6 (campaign|education|study) & <party-word>
study and (education|implementation) (campaign|activit*)
(mass line|scientific outlook) .. (campaign|education)
主题教育
(党史|党纪|党性|纪律|理想信念|宗旨|四史|党章党规|革命传统|八项规定)..8(学习教育|专题教育|集中教育)
学习教育
党纪学习教育
党史学习
集中教育
党性教育
纪律教育..(月|活动|周|年)
三严三实
两学一做
不忘初心 & (牢记|使命|党|教育|国企)
群众路线教育实践
专题党课
党课
教育实践活动
廉洁教育月
深入贯彻..八项规定精神学习教育
(全体党员|各支部|党员)..8(专题教育|集中教育|专题学习|学习教育)
-安全主题教育
-爱国主义主题教育基地
-(driver|safety|customer|higher|road|early|continuing|financial|vocational|investor) education
-(安全|投资者|消费者|反诈)..4教育
-(安全|环保|禁毒|国防|法治|消防|交通|自然|生命|感恩)主题教育
-(在线|网络|早期|终身|线上|儿童|学校)..2学习教育
`,
  'leader-thought-loyalty': `
thought on socialism with chinese characteristics
absolute loyalty
(读|念|学)..4总书记的话
(top leader|general secretary|paramount leader|core leader) ..8 (speech*|writings|works|instruction*|thought|remarks|words|directive*|letter|books)
(speech*|writings|works|instruction*|remarks|words|directive*|letter|volumes) ..6 (top leader|general secretary|paramount leader|leader|party leader)
(volumes|collected|book*|works) ..5 governance of china
new thought & (party|xi|era|communist)
新思想 & (党|习近平|总书记|新时代|主题教育|学习贯彻)
党的创新理论
(最高领导人|领袖|领导核心|党的核心)..8(讲话|忠诚|著作|指示|批示|思想|重要)
核心..4(忠诚|看齐)
xi jinping thought
xi (jinping|)thought
<leader-name> ..8 (thought|speech*|instruction*|guidance|directive*|treatise*|remarks|doctrine|theory|teachings|spirit|letter|expositions|works|book|governance of china|core|words|important|call|visit|exhortation*|requirements)
(speech*|instruction*|directive*|remarks|spirit|writings|works|thought|teachings|thinking|exposition*|letter) (of|by|from) ..4 (<leader-name>)
(speech*|instruction*|directive*|remarks|spirit|writings|works|thought|teachings|thinking|exposition*|letter|article|articles|essay|book) (of|by|from) ..2 <leader-name>
(two|2) (affirmations|safeguards|upholds|establishes|maintenances|establishments)
(four|4) (consciousnesses|confidences|self-confidences|consciousness)
(loyalty|loyal|allegiance|fealty|obedience|faithful|devotion|fidelity) ..8 (party|ccp|cpc|central committee|xi|general secretary|leadership core|party core|core leader|party centre|party center|communist)
(swore|sworn|swear*|vow*|oath*|renew*) ..10 (party|xi|central committee|loyalty|core|communist party|party flag)
(party|xi|central committee) ..6 (loyalty|allegiance|oath*)
uphold* ..8 (core|authority) ..8 (central committee|xi|general secretary|party)
(authority|core position|core status) of ..6 (central committee|xi|general secretary|party centre|party center)
(core|leadership core) of the (party|central committee)
political (judgment|judgement|acuity|acumen|understanding|comprehension|execution|awareness) & (cadre*|party|leaders|executives|soe*|state-owned|managers|enterprise*)
party oath*
guidance on party
loyalty & (party|cadre*|xi|communist|soe*|state-owned|political|central)
习近平新时代
习近平..14(思想|讲话|指示|批示|重要论述|精神|重要讲话|回信|贺信|著作|治国理政|重要)
总书记..14(讲话|指示|批示|论述|精神|思想|嘱托|关怀|要求|回信|视察|考察|重要|著作|贺信|殷殷)
(讲话|指示批示|论述|嘱托|回信)精神
重要指示批示
重要讲话精神
两个确立
两个维护
四个意识
四个自信
政治判断力
政治领悟力
政治执行力
党中央权威
(对党忠诚|忠诚于党|对核心..忠诚|向党看齐|同党中央|与党中央|以习近平同志为核心|党中央集中统一领导|拥护党)
(思想上政治上行动上|高度一致)..10(党中央|核心)
(党中央|核心)..10高度一致
重温入党誓词
入党誓词
忠诚拥护
治国理政
(loyal|loyalty|allegiance) ..3 to the core & (party|cadre*|secretar*|xi)
(party's|party) ..2 new (theory|thought)
new thought & (studying|thematic|implementing)
(总书记|习近平)..6文章
-维护窗口
-(brand|customer|client|consumer|shopper|staff|employee|policyholder|user|investor|dealer|buyer) loyal*
-loyalty (program*|point*|card*|scheme*|app|discount*|bonus*|member*|reward*)
-loyal (customer*|user*|client*|reader*|fan*|shareholder*|buyer*)
-general secretary of (the|) ..3 (union|federation|league|association|confederation)
-(union|un|nato|labour) general secretary
`,
  'mass-line': `
(eat|ate|eats) with (us|workers|staff|the men)
(people's servants|servants of the people)
群众..4(来访|路线|纪律|上访)
(工友|职工|工人|群众)..8(操心事|烦心事|反映的|揪心事)
(ordinary people|the people|common people|villagers|residents|workers) ..14 (judge us|judge|our strength|trust|draw their strength|owe|hear complaints|complaints|hardship*|grievance*) & (party|cadre*|branch|leaders|officials|secretary|serve|executives|managers)
(officials|leaders|cadres|management|managers|executives|leadership) ..14 (complaint*|listen*|hear|hardship*|workers' homes|villages|dormitories|shop floor|grievance*) & (people|masses|workers|villagers|residents)
(draw|drew) ..4 strength from the people
(老百姓|乡亲|百姓|工友|工人|职工)..12(评判|牢骚|冷暖|心里|暖不暖|听听|难题|信任|说了算|满意不满意|考卷|疾苦)
(干部|领导|领导班子|书记)..12(听听|走访|跟班|蹲|同吃|进村|入户|问计|听牢骚|倾听)
mass line
(serv*|service) (to|)the (people|masses)
(rely*|relied|relies|reliance|depend*|trust*|listen*|close|closer|contact|ties|links|bond|mingl*|learn*|reach*|rooted|go down|went down|go deep|among|consult*|visit*|answerable|concern*|difficult*|hardship*|worr*|voice*|opinions|needs|wishes|feelings|welfare) ..8 the masses
(the|)masses ..8 (concern*|difficult*|hardship*|worr*|voice*|opinion*|needs|wishes|feelings|urgent|satisf*|benefit*|judge|line|interests|problems|livelihood*|suggest*)
from the masses
to the masses ! (bring*|brought|market*|sold|sell*|cheap*|price*|accessible)
the masses ..4 (worker*|cadre*|party)
(worker*|cadre*|party members|leaders) ..6 the masses
practical things for the (people|masses)
(do|did|doing|done) (practical|concrete|real) (things|deeds|work) for ..4 (people|masses|workers|staff|employees|residents)
(people-centred|people-centered|people-first)
(put*|puts|putting|place*) (the |)people first
(grassroots|shop-floor|frontline|front-line) .. visit* .. (cadres|party|leaders)
(cadres|leading cadres|leaders|executives|secretar*|managers|party members) ..12 (ate with|eat with|lived with|live with|dormitor*|shop floor|grassroots|listen to workers|squat*|heart-to-heart|canteen)
heart-to-heart (talk*|conversation*)
public service principle*
群众路线
为人民服务
全心全意..(人民|群众|职工)
宗旨意识
以人民为中心
(密切|联系|服务|深入|依靠|发动|走近|造福|惠及|扎根|贴近|心系|倾听|问计于|问需于|走访|团结|关心|温暖|走进|回应|凝聚|关爱|相信|尊重)..2(群众|职工群众|人民群众)
(群众|职工群众|人民群众)..6(急难愁盼|诉求|满意|呼声|困难|疾苦|冷暖|期盼|难题|实事|所急|所盼|评判)
群众(利益|身边|智慧|监督|首创)
群众观点
群众立场
群众工作
急难愁盼
办实事
(practical|good|concrete|real) (things|deeds) ..4 for the (masses|people|workers|residents)
(cadres|leading cadres|secretar*|party members|executives) ..10 (dormitor*|dorms|workshops|pits|villages|shop floor) ..12 (hear|listen*|learn|complain*|worr*|live|sleep|talk*)
(干部|领导|书记|党员)..8(宿舍|井下|车间|班组|工棚|村里|田间)..10(听|诉苦|同吃|同住|谈心|问|牢骚)
ordinary people ..14 (judge us|judge|trust)
-悟思想..办实事
我为群众
从群众中来
到群众中去
人民至上
(四下基层|同吃同住|一线工作法|走基层|三同)
民生实事
-mass (production|transit|market|media|spectrometr*|communication*|storage|transport*|index)
-mass production line
-群众演员
-(customer|client) service
`,
  'ideology-propaganda-work': `
political lectures
(orientation|guidance) of public opinion
(红色讲师团|讲师团|理论轻骑兵|宣讲小分队)
(全会精神|党的理论|主流声音|思想共识)
(ideals and convictions|ideals and beliefs|erroneous thought*|wrong currents|wrong ideas|correct thinking)
(party history|party) (film*|documentar*|exhibition*)
(instructors|lecturers|propaganda team*|publicity team*) ..12 (ideals|convictions|ideology|policy|spirit|dormitor*|team room*)
(house organ|company newspaper|newsletter|wall newspaper*|official account*|in-house media) ..12 (one voice|party line|same tone|ideolog*)
理想信念
思想阵地
(错误思潮|错误思想|错误观点)
(党史|红色)..1(片|影片|展)
(政工|宣讲|宣传)(干部|队|员|团|工作)
(厂报|墙报|公众号|企业报|内刊)..12(阵地|导向|一个调|宣传|党|意识形态)
感党恩
ideolog* (work|unity|education|training|conformity|control|line|orthodoxy|responsib*|position|front|battlefield|security|guidance|vetting|leadership|and political|discipline|sphere|field|realm|arena|domain|matters|line-up|campaign|posts|indoctrination|management|struggle|purity|bent|department|censor*|briefing*|alignment|review)
(ideological|ideology) & <party-word>
(responsib*|accountab*|duty|duties) ..6 (ideology|ideological)
(political|ideological) (education|indoctrination|lesson*|instruction|messaging)
ideological work
(thought|ideological and political|political-ideological|political and ideological) work
~propaganda ! (style|poster*)
(party|state|theory|theoretical|internal|red) propaganda
publicity (department|work|office|officials) & <party-word>
(propaganda|publicity) (department|work|office|organ*|chief|minister|team)
(qiushi|qiu shi|people's daily|xuexi qiangguo|study the great nation|study strong nation|xinhua commentary|guangming daily|party newspaper*|party paper*|party media|party press|party magazine*|party journal*|party publications)
(public opinion|online opinion|opinion) (guidance|guiding|control|channel*|management|work|front)
(guid*|steer*|channel*) ..4 public opinion
~(manage*|shap*) ..4 public opinion
(unify*|unified|unity of|unifying|align*) ..4 (thinking|thought|thoughts|minds|ideology|mindset*)
socialist core values
core socialist values
party (ideology|media|propaganda|press|newspaper*|publications|narrative*)
main melody
~positive energy
~red (culture|gene|genes|education|tour*|base|story|film*|heritage|site*|history)
~revolutionary (history|tradition*|site*|spirit)
tell* china's story
spiritual civili*ation
意识形态
宣传思想
思想政治
思政
政治思想
求是
学习强国
(学习|研读|阅读|传阅|订阅|转发|精读|通读|刊登|刊发|征订|转载)..8(人民日报|求是)
党报党刊
党刊
党报
宣传部
宣传工作
(宣传文化|宣传阵地|新闻宣传|理论宣传|宣讲团|宣讲队|理论宣讲)
(宣传教育|宣讲) & (党|精神|理论|思想|意识形态|政治)
统一思想
凝聚共识 & (党|思想|干部|职工|宣传|政治)
凝心聚力 & (党|思想|干部|职工|宣传|政治)
舆论引导
舆情 & (党|意识形态|引导|导向|管控)
舆论导向
(传播|弘扬|凝聚|传递|释放|唱响|汇聚)..4正能量 & (党|宣传|舆论|思想|网络|媒体|新闻|主旋律|意识形态)
(弘扬|唱响|奏响|高扬|突出)..4主旋律
主旋律..6(正能量|宣传|舆论|报道)
红色基因
红色教育
红色文化
社会主义核心价值观
精神文明
讲好..1(中国|党|国企|红色|企业|先进|劳模|央企|品牌)..2故事
(banner|guiding role|guidance|guiding position|sinici*ation) of marxis*
(newspaper|newspapers|media|paper|magazine|accounts|website*) ..14 ideolog*
one voice ..4 ideolog*
(报纸|报刊|公众号|网站|媒体)..10意识形态
(party school*|lecture team*|propaganda team*) & (course*|lecture*|spirit|theory|class|classes|preach*)
spirit of the ..4 congress & (lecture*|course|preach*|spread|talks)
-实事求是
-ideological (diversity|differences|divide)
-思想政治课教师资格
-(political|ideological) science
-propaganda films from
-(需|要|追|请|诉|寻|力|谋|恳|供|索|渴|探|央|苛|强|征|讲|吁)求是
-思想政治(课|理论课|科目|教材|试卷)
-思政(课|教材|教师)
`,
};
