/** Running text in many languages, with the encodings in which such texts are found; a short one and a long one each. */
export interface CharsetText {
  readonly language: string;
  /** WHATWG names. */
  readonly charsets: readonly string[];
  readonly short: string;
  readonly long: string;
}

const text = (language: string, charsets: string, short: string, long: string): CharsetText => ({
  language,
  charsets: charsets.split(' '),
  short,
  long,
});

export const charsetTexts: readonly CharsetText[] = [
  text(
    'zh-Hans',
    'gb18030',
    '国有企业党委会前置研究讨论重大事项。',
    '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策。会议强调，要坚持和加强党的全面领导，把党的领导融入公司治理各环节。稀土配额由工业和信息化部下达，企业应当按照指标组织生产。',
  ),
  text(
    'zh-Hant',
    'big5',
    '國有企業黨委會前置研究討論重大事項。',
    '國有企業黨委會前置研究討論重大經營管理事項，然後提交董事會決策。會議強調，要堅持和加強黨的全面領導，把黨的領導融入公司治理各環節。香港居民嘅意見喺立法會度討論。',
  ),
  text(
    'ja',
    'shift_jis euc-jp',
    '国有企業の党委員会は事前に検討します。',
    '国有企業の党委員会は、取締役会の前に重要事項を検討します。レアアースの割当量は工業情報化部が発表し、企業は指標に従って生産を行うことになっています。カタカナも使います。',
  ),
  text(
    'ko',
    'euc-kr',
    '국유기업 당위원회는 중대한 사항을 먼저 논의한다.',
    '국유기업 당위원회는 이사회에 앞서 중대한 경영 관리 사항을 먼저 연구하고 논의한다. 희토류 할당량은 공업정보화부가 하달하며 기업은 지표에 따라 생산을 조직해야 한다.',
  ),
  text(
    'ru',
    'windows-1251 koi8-r iso-8859-5 ibm866',
    'Компания увеличила квоты на добычу металлов.',
    'Компания увеличила квоты на добычу редкоземельных металлов в этом году. Правительство объявило о новой экономической политике в отношении государственных предприятий, и совет директоров должен её обсудить.',
  ),
  text(
    'uk',
    'windows-1251',
    'Підприємства їхньої країни збільшили видобуток.',
    'Підприємства їхньої країни збільшили видобуток рідкісноземельних металів. Уряд оголосив про нову економічну політику щодо державних підприємств, і рада директорів має її обговорити.',
  ),
  text(
    'bg',
    'windows-1251',
    'Държавните предприятия увеличиха добива на метали.',
    'Държавните предприятия увеличиха добива на редкоземни метали тази година. Правителството обяви нова икономическа политика спрямо държавните предприятия, а съветът на директорите трябва да я обсъди.',
  ),
  text(
    'pl',
    'windows-1250',
    'Przedsiębiorstwa państwowe zwiększyły wydobycie.',
    'Przedsiębiorstwa państwowe zwiększyły w tym roku wydobycie metali ziem rzadkich. Rząd ogłosił nową politykę gospodarczą wobec spółek, a rada nadzorcza będzie musiała ją omówić. Źródło: „Gazeta”, część trzecia.',
  ),
  text(
    'cs',
    'windows-1250 iso-8859-2',
    'Státní podniky letos zvýšily těžbu kovů vzácných zemin.',
    'Státní podniky letos zvýšily těžbu kovů vzácných zemin. Vláda vyhlásila novou hospodářskou politiku vůči společnostem a představenstvo ji bude muset projednat. Řešení má přijít příští měsíc, říká ministr.',
  ),
  text(
    'hu',
    'windows-1250 iso-8859-2',
    'Az állami vállalatok növelték a bányászatot.',
    'Az állami vállalatok idén növelték a ritkaföldfémek bányászatát. A kormány új gazdaságpolitikát hirdetett, amelyet az igazgatótanácsnak meg kell vitatnia. A döntés előtt a pártbizottság ülésezik, és őszintén kérdez.',
  ),
  text(
    'ro',
    'windows-1250 iso-8859-2',
    'Întreprinderile de stat au mărit extracţia.',
    'Întreprinderile de stat au mărit extracţia de metale rare în acest an. Guvernul a anunţat o nouă politică economică faţă de companii, iar consiliul de administraţie trebuie să o discute şi să hotărască.',
  ),
  text(
    'fr',
    'windows-1252',
    'Le gouvernement a annoncé une politique à l’égard des entreprises.',
    'Le gouvernement a annoncé une nouvelle politique économique à l’égard des entreprises d’État. Le conseil d’administration doit en débattre avant la fin de l’année, d’après le ministère de l’Économie.',
  ),
  text(
    'de',
    'windows-1252',
    'Die Regierung kündigte „neue“ Maßnahmen für Unternehmen an.',
    'Die Regierung kündigte „neue“ Maßnahmen für staatliche Unternehmen an. Der Vorstand muss darüber beraten, bevor die Förderung seltener Erden erhöht wird; das wäre für die Führungskräfte ungewöhnlich.',
  ),
  text(
    'es',
    'windows-1252',
    'El gobierno anunció una política económica «nueva».',
    'El gobierno anunció una nueva política económica hacia las empresas estatales. ¿Qué dirá el consejo de administración? La producción de tierras raras aumentó este año, según el ministerio español.',
  ),
  text(
    'en',
    'windows-1252',
    'He said “no” – twice.',
    'He said “no” – twice, at the café. The board’s minutes don’t mention the Party committee’s prior study of “major matters”, and the minister’s spokesman wouldn’t say who’d decided.',
  ),
  text(
    'sv',
    'windows-1252',
    'Regeringen meddelade en ny politik för statliga företag.',
    'Regeringen meddelade en ny ekonomisk politik för statliga företag. Styrelsen måste överlägga om den innan året är slut, säger ministern. Utvinningen av sällsynta jordartsmetaller ökade.',
  ),
  text(
    'el',
    'windows-1253 iso-8859-7',
    'Οι κρατικές επιχειρήσεις αύξησαν την εξόρυξη.',
    'Οι κρατικές επιχειρήσεις αύξησαν φέτος την εξόρυξη σπάνιων γαιών. Η κυβέρνηση ανακοίνωσε νέα οικονομική πολιτική και το διοικητικό συμβούλιο πρέπει να τη συζητήσει.',
  ),
  text(
    'tr',
    'windows-1254',
    'Devlet şirketleri bu yıl üretimi artırdı.',
    'Devlet şirketleri bu yıl nadir toprak elementlerinin üretimini artırdı. Hükûmet yeni ekonomi politikasını açıkladı ve yönetim kurulu bunu görüşmek zorunda. Şimdi çoğu işçi gelişmeleri bekliyor.',
  ),
  text(
    'he',
    'windows-1255 iso-8859-8',
    'החברות הממשלתיות הגדילו את ההפקה.',
    'החברות הממשלתיות הגדילו השנה את הפקת המתכות הנדירות. הממשלה הודיעה על מדיניות כלכלית חדשה ומועצת המנהלים צריכה לדון בה לפני סוף השנה.',
  ),
  text(
    'ar',
    'windows-1256 iso-8859-6',
    'زادت الشركات الحكومية إنتاج المعادن النادرة.',
    'زادت الشركات الحكومية هذا العام إنتاج المعادن النادرة. وأعلنت الحكومة سياسة اقتصادية جديدة تجاه الشركات، ويجب على مجلس الإدارة مناقشتها قبل نهاية العام.',
  ),
  text(
    'fa',
    'windows-1256',
    'شرکت ها امسال استخراج فلزات کمياب را افزايش دادند.',
    'شرکت هاي دولتي امسال استخراج فلزات کمياب را افزايش دادند. دولت سياست اقتصادي تازه اي اعلام کرد و هيئت مديره بايد پيش از پايان سال در باره آن گفتگو کند. چرا پرسيد',
  ),
  text(
    'lv',
    'windows-1257',
    'Valsts uzņēmumi šogad palielināja ieguvi.',
    'Valsts uzņēmumi šogad palielināja reto metālu ieguvi. Valdība paziņoja par jaunu ekonomikas politiku, un valdei tā jāapspriež līdz gada beigām. Ministrs uzsvēra, ka lēmums ir nepieciešams.',
  ),
  text(
    'lt',
    'windows-1257 iso-8859-13',
    'Valstybės įmonės šiemet padidino gavybą.',
    'Valstybės įmonės šiemet padidino retųjų metalų gavybą. Vyriausybė paskelbė naują ekonomikos politiką, kurią valdyba turės apsvarstyti iki metų pabaigos. Sprendimą priims po posėdžio, žada ministrė.',
  ),
  text(
    'et',
    'windows-1257',
    'Riigiettevõtted suurendasid tänavu kaevandamist.',
    'Riigiettevõtted suurendasid tänavu haruldaste metallide kaevandamist. Valitsus kuulutas välja uue majanduspoliitika, mida nõukogu peab arutama enne aasta lõppu. Otsus sõltub üürilepingust.',
  ),
  text(
    'vi',
    'windows-1258',
    'Các doanh nghiệp nhà nước đã tăng sản lượng.',
    'Các doanh nghiệp nhà nước đã tăng sản lượng đất hiếm trong năm nay. Chính phủ công bố chính sách kinh tế mới và hội đồng quản trị phải thảo luận trước khi quyết định. Đảng ủy nghiên cứu trước.',
  ),
  text(
    'th',
    'windows-874',
    'รัฐวิสาหกิจเพิ่มการผลิตแร่หายาก',
    'รัฐวิสาหกิจเพิ่มการผลิตแร่หายากในปีนี้ รัฐบาลประกาศนโยบายเศรษฐกิจใหม่ และคณะกรรมการต้องหารือก่อนสิ้นปี',
  ),
];
