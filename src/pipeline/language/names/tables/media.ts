/** Press, broadcasters and agencies with the country they speak from: they report, they do not act. */
export const MEDIA: Readonly<Record<string, string>> = {
  USA:
    'Associated Press; AP; A.P.; United Press International; UPI; CNN; Fox News; Fox; NBC; NBC News; ' +
    'MSNBC; ABC News; ABC; CBS; CBS News; PBS; NPR; National Public Radio; New York Times; ' +
    'The New York Times; NYT; Washington Post; The Washington Post; Wall Street Journal; ' +
    'The Wall Street Journal; WSJ; USA Today; Los Angeles Times; LA Times; Time; Time magazine; ' +
    'Newsweek; Bloomberg; Bloomberg News; Politico; Axios; Voice of America; VOA; VOA News; ' +
    'Radio Free Europe; RFE/RL; Radio Free Asia; Chicago Tribune; Boston Globe; Miami Herald; ' +
    'McClatchy; Foreign Policy; Foreign Affairs; New Yorker; The New Yorker; The Hill; ' +
    'Christian Science Monitor; Huffington Post; Wikinews; Wikipedia; Facebook; Twitter; YouTube; ' +
    'Google; C-SPAN; CNBC; Vice News; Yahoo; Yahoo News',
  GBR:
    'Reuters; Thomson Reuters; BBC; BBC News; BBC Radio; BBC World Service; Guardian; The Guardian; ' +
    'The Times; Times of London; Daily Telegraph; The Daily Telegraph; Telegraph; Independent; ' +
    'The Independent; Financial Times; Economist; The Economist; Sky News; ITV; Channel 4; ' +
    'Channel 4 News; Daily Mail; Observer; The Observer; The Sun; Daily Mirror; Press Association; ' +
    "Jane’s; Jane's; Sunday Times; The Sunday Times; Middle East Eye",
  FRA:
    'AFP; Agence France-Presse; Agence France Presse; Le Monde; Le Figaro; Libération; France 24; ' +
    'RFI; Radio France Internationale; Le Parisien; TF1; France Info; Charlie Hebdo; ' +
    'Le Journal du Dimanche; France Inter',
  DEU:
    'Deutsche Welle; Der Spiegel; Spiegel; DPA; dpa; Die Welt; Die Zeit; Bild; ' +
    'Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; ARD; ZDF; Deutsche Presse-Agentur',
  RUS:
    'Interfax; ITAR-TASS; ITAR-Tass; Itar-Tass; TASS; Tass; RIA Novosti; RIA; Sputnik; RT; ' +
    'Russia Today; Kommersant; Izvestia; Pravda; Novaya Gazeta; Rossiya; Channel One; Ekho Moskvy; ' +
    'Echo of Moscow; NTV; Moscow Times; The Moscow Times; Vedomosti; Rossiyskaya Gazeta; Meduza; ' +
    'Regnum; Rossiya 24',
  CHN:
    "Xinhua; Xinhua News Agency; Xinhua news agency; People's Daily; Global Times; China Daily; " +
    'CCTV; CGTN; China Central Television; China News Service; South China Morning Post; Phoenix TV; ' +
    'Caixin',
  PRK:
    'KCNA; Korean Central News Agency; Rodong Sinmun; Korean Central Television; Minju Joson; ' +
    'Uriminzokkiri',
  KOR:
    'Yonhap; Yonhap News Agency; Yonhap News; Chosun Ilbo; Korea Herald; Korea Times; JoongAng Ilbo; ' +
    'Dong-A Ilbo; KBS; Daily NK; Hankyoreh; NK News; MBC; SBS; YTN',
  JPN:
    'Kyodo; Kyodo News; NHK; Asahi Shimbun; Asahi; Yomiuri Shimbun; Mainichi Shimbun; Nikkei; ' +
    'Japan Times; Jiji; Jiji Press; Sankei Shimbun',
  QAT: 'Al Jazeera; Al-Jazeera; al-Jazeera; Aljazeera',
  ARE: 'Al Arabiya; Al-Arabiya; Gulf News; The National; WAM; Khaleej Times',
  SAU: 'SPA; Saudi Press Agency; Arab News; Al-Hayat; Asharq al-Awsat; Okaz',
  IRN:
    'IRNA; Islamic Republic News Agency; Fars; Fars News Agency; Press TV; PressTV; ' +
    'Mehr News Agency; Mehr; ISNA; Tasnim; Tasnim News Agency; IRIB; Kayhan; Al-Alam; Al Alam; ' +
    'Tehran Times; Iranian Students News Agency; Fars News',
  ISR:
    "Haaretz; Ha'aretz; Jerusalem Post; The Jerusalem Post; Ynet; Yedioth Ahronoth; Maariv; Ma'ariv; " +
    'Times of Israel; Israel Radio; Channel 10; Channel 2; Channel 12; Israel Hayom; i24; ' +
    'Army Radio; Kan',
  PSE: "WAFA; Ma'an; Ma'an News Agency; Maan News Agency; Al-Aqsa TV",
  SYR: 'SANA; Syrian Arab News Agency; Syrian Observatory for Human Rights',
  LBN: 'Al-Manar; Al Manar; An-Nahar; Daily Star; Al Mayadeen; Al-Akhbar; LBC; National News Agency',
  EGY: 'MENA; Middle East News Agency; Al-Ahram; Al Ahram; Ahram Online; Nile TV; Al-Masry Al-Youm',
  TUR:
    "Anadolu; Anadolu Agency; Anatolia News Agency; Hürriyet; Hurriyet; Zaman; Today's Zaman; " +
    'Cumhuriyet; Sabah; Daily Sabah; TRT; Milliyet; CNN Turk; Anadolu News Agency; ' +
    'Hurriyet Daily News; Dogan News Agency',
  IND:
    'PTI News; Press Trust of India; Times of India; The Times of India; The Hindu; Hindustan Times; ' +
    'Indian Express; NDTV; ANI; IANS; The Wire; Asian News International; The Indian Express; CNN-IBN',
  PAK:
    'Dawn; Geo TV; Geo News; Express Tribune; The News International; Radio Pakistan; ' +
    'Associated Press of Pakistan; APP; The Nation',
  AFG: 'TOLOnews; Tolo News; Pajhwok; Khaama Press',
  ITA: 'ANSA; La Repubblica; Corriere della Sera; La Stampa; RAI',
  ESP: 'EFE; El País; El Pais; El Mundo; ABC newspaper; La Vanguardia',
  VAT: "Vatican Radio; L'Osservatore Romano; Vatican News",
  UKR:
    'Ukrinform; UNIAN; Kyiv Post; Kyiv Independent; Interfax-Ukraine; Ukrainska Pravda; Suspilne; ' +
    'Kyiv Independent',
  BLR: 'BelTA; Belta',
  GEO: 'Rustavi 2; Rustavi-2; Civil Georgia; Civil.ge; Imedi',
  AZE: 'Trend; APA',
  VEN: 'Telesur; teleSUR; El Universal; El Nacional; Globovisión; Globovision; VTV',
  CUB: 'Granma; Prensa Latina',
  MEX: 'Notimex; Reforma',
  ARG: 'Clarín; Clarin; La Nación; Telam',
  BRA: 'Folha de S.Paulo; Folha de São Paulo; O Globo; Globo; Agência Brasil',
  COL: 'El Tiempo; El Espectador; Caracol',
  CAN:
    'CBC; CBC News; Globe and Mail; The Globe and Mail; Toronto Star; CTV; Canadian Press; ' +
    'The Canadian Press; National Post; Global News',
  AUS:
    'Sydney Morning Herald; The Sydney Morning Herald; The Australian; The Age; SBS News; AAP; ' +
    'Australian Broadcasting Corporation',
  NZL: 'New Zealand Herald; Radio New Zealand',
  TWN: 'Central News Agency; CNA; Taipei Times; Focus Taiwan',
  SGP: 'Straits Times; The Straits Times; Channel NewsAsia; Channel News Asia; Today newspaper',
  MYS: 'Bernama; The Star; Malaysiakini',
  IDN: 'Antara; Jakarta Post; The Jakarta Post; Kompas; Detik',
  THA: 'Bangkok Post; The Nation newspaper',
  PHL: 'Philippine Daily Inquirer; GMA; Rappler; Inquirer; ABS-CBN; Philippine Star',
  ZAF: 'SABC; Mail & Guardian; News24',
  NGA: 'Vanguard; Punch; This Day; Premium Times',
  KEN: 'Daily Nation; The Standard; The East African',
  BEL: 'Belga; De Standaard; Le Soir; Euronews; EUobserver; EurActiv; European Voice',
  NLD: 'ANP; NRC; NOS; De Telegraaf',
  NOR: 'NTB; NRK; Aftenposten; Verdens Gang',
  SWE: 'TT; SVT; Dagens Nyheter; Aftonbladet',
  DNK: 'Ritzau; Jyllands-Posten; Politiken; Berlingske',
  FIN: 'YLE; Helsingin Sanomat; STT',
  IRL: 'Irish Times; The Irish Times; RTÉ; RTE; Irish Independent; RTÉ News',
  POL: 'PAP; Gazeta Wyborcza; Rzeczpospolita; TVN24',
  SRB: 'Tanjug; B92; Beta; RTS',
  GRC: 'Kathimerini; ANA; Ekathimerini',
  CZE: 'CTK; ČTK',
  CHE: 'Swissinfo; Neue Zürcher Zeitung; NZZ',
  ISL: 'RÚV; Morgunblaðið',
  IRQ: 'Al-Iraqiya; Al Iraqiya; Rudaw',
};
