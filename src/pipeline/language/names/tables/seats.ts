/** Seats of government other than capitals, institutions and palaces that stand for their state. */
export const SEATS: Readonly<Record<string, string>> = {
  USA:
    'White House; Pentagon; State Department; Department of State; Capitol Hill; Oval Office; CIA; ' +
    'Central Intelligence Agency; FBI; Federal Bureau of Investigation; National Security Agency; ' +
    'NSA; Department of Defense; Defense Department; Justice Department; Treasury Department; ' +
    'US Treasury; Department of Homeland Security; Homeland Security; DHS; Foggy Bottom; Camp David; ' +
    'CENTCOM; Central Command; Joint Chiefs of Staff; Joint Chiefs; US Congress; ' +
    'House of Representatives; USAID; NASA; Guantanamo; Senate Foreign Relations Committee; US Navy; ' +
    'US Army; US Air Force; Marine Corps; Federal Reserve; GOP; Obama administration; ' +
    'Trump administration; Biden administration; Bush administration; Clinton administration; ' +
    'Reagan administration; Carter administration; Nixon administration; West Wing; DEA; ' +
    'Office of Foreign Assets Control; OFAC; Fed',
  GBR:
    'Downing Street; 10 Downing Street; Number 10; Number Ten; No 10; No. 10; Whitehall; ' +
    'Westminster; Foreign Office; Home Office; Foreign and Commonwealth Office; FCO; MoD; ' +
    'House of Commons; House of Lords; Buckingham Palace; MI5; MI6; Scotland Yard; Royal Navy; ' +
    'Royal Air Force; RAF; Royal Marines; Stormont; Holyrood; Chequers; GCHQ; British Council',
  RUS:
    'Kremlin; State Duma; Duma; Federation Council; FSB; KGB; GRU; SVR; Red Army; Black Sea Fleet; ' +
    'Pacific Fleet; Northern Fleet; Baltic Fleet; Roscosmos; Rosatom; Gazprom; Politburo; ' +
    'Supreme Soviet; United Russia; Smolensk Square',
  CHN:
    "Zhongnanhai; National People's Congress; People's Liberation Army; PLA; " +
    'Chinese Communist Party; Communist Party of China; CCP; CPC; Great Hall of the People; ' +
    'State Council; Central Military Commission; Taiwan Affairs Office',
  TWN: 'Kuomintang; KMT; Democratic Progressive Party; DPP; Legislative Yuan',
  FRA:
    "Elysée; Élysée; Elysee; Elysee Palace; Élysée Palace; Elysée Palace; Quai d'Orsay; Matignon; " +
    'Palais Bourbon; DGSE',
  DEU: 'Bundestag; Bundesrat; Bundeswehr; Chancellery; Reichstag; Wehrmacht; Luftwaffe; BND',
  ITA: 'Palazzo Chigi; Quirinal; Quirinale; Farnesina',
  ESP: 'Moncloa; La Moncloa; Zarzuela; Cortes',
  JPN:
    'Kantei; National Diet; Diet; Self-Defense Forces; Self-Defence Forces; ' +
    'Japan Self-Defense Forces; Liberal Democratic Party of Japan; Chrysanthemum Throne',
  KOR:
    'Blue House; Cheong Wa Dae; Unification Ministry; Ministry of Unification; ' +
    'Joint Chiefs of Staff of South Korea; Grand National Party; Saenuri Party',
  PRK:
    "Workers' Party of Korea; Korean People's Army; Workers' Party; KPA; Yongbyon; Punggye-ri; " +
    "Supreme People's Assembly",
  IRN:
    'Revolutionary Guard; Revolutionary Guards; Islamic Revolutionary Guard; ' +
    'Islamic Revolutionary Guards; Islamic Revolutionary Guard Corps; ' +
    'Islamic Revolutionary Guards Corps; IRGC; Quds Force; Qods Force; Basij; Guardian Council; ' +
    'Assembly of Experts; Majlis; Expediency Council; Supreme National Security Council; ' +
    'Atomic Energy Organization of Iran; Natanz; Bushehr; Fordow; Qom',
  ISR:
    'Knesset; IDF; Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; ' +
    'Israeli Defence Forces; Mossad; Shin Bet; Shabak; Likud; Kadima; Yesh Atid; Yisrael Beiteinu; ' +
    'Zionist entity; Zionist regime; Jewish state',
  PSE: 'Palestinian Legislative Council; Muqata',
  IND:
    'Lok Sabha; Rajya Sabha; South Block; BJP; Bharatiya Janata Party; Rashtrapati Bhavan; ' +
    'Ministry of External Affairs; MEA; RAW; ISRO',
  PAK:
    "ISI; Inter-Services Intelligence; Rawalpindi; PPP; Pakistan People's Party; " +
    'Pakistan Peoples Party; Pakistan Muslim League; PML-N; Tehreek-e-Insaf; PTI',
  TUR:
    'AKP; Justice and Development Party; Cankaya; Çankaya; Grand National Assembly; Sublime Porte; ' + 'CHP',
  UKR: 'Verkhovna Rada; Rada; Bankova; Azov Regiment; Azov Battalion; Party of Regions',
  EGY: 'Supreme Council of the Armed Forces; SCAF; Heliopolis Palace',
  ARG: 'Casa Rosada',
  BRA: 'Planalto; Itamaraty; Petrobras',
  VEN: 'Miraflores; PDVSA; Miraflores Palace',
  MEX: 'Los Pinos',
  CHL: 'La Moneda',
  PHL: 'Malacañang; Malacanang; Malacañan',
  VAT: "Roman Curia; St Peter's; Roman Catholic Church; Catholic Church",
  SAU: 'Royal Court; House of Saud; Saudi Aramco; Aramco',
  MMR:
    'Tatmadaw; State Peace and Development Council; SPDC; National League for Democracy; NLD; ' +
    'State Administration Council',
  ZAF: 'African National Congress; ANC; Union Buildings; Tuynhuys',
  ZWE: 'ZANU-PF; Zanu-PF; Zanu PF; Movement for Democratic Change; MDC',
  SYR: "Syrian Arab Army; Ba'ath Party; Baath Party; Syrian National Coalition; Syrian National Council",
  LBY:
    'National Transitional Council; NTC; Government of National Accord; Libyan National Army; ' +
    'General National Congress',
  IRQ: 'Green Zone; Republican Guard; Coalition Provisional Authority; Iraqi Governing Council',
  THA: 'Pheu Thai; Thai Rak Thai',
  MYS: 'Putrajaya; UMNO; Barisan Nasional',
  AUS: 'Parliament House Canberra; DFAT',
  CAN: 'Rideau Hall; Parliament Hill; RCMP; Global Affairs Canada',
  NLD: 'Binnenhof',
  POL: 'Sejm; Solidarity; Law and Justice',
  GEO: 'Georgian Dream; United National Movement',
  CUB: 'Revolutionary Armed Forces',
  SDN: 'Sudanese Armed Forces; National Congress Party',
  ETH: "Ethiopian People's Revolutionary Democratic Front",
  SRB: "Yugoslav People's Army",
  NGA: 'Aso Rock',
  AFG: 'Loya Jirga; Northern Alliance; Afghan National Army; High Peace Council',
};

/** Cities beyond the capitals of the country packages whose name stands for a government, and older names of capitals. */
export const CAPITALS: Readonly<Record<string, string>> = {
  USA: 'Washington; Washington D.C.; Washington DC; Washington, D.C.; Washington, DC',
  UKR: 'Kiev; Kyiv',
  CHN: 'Beijing; Peking',
  ISR: 'Jerusalem; Tel Aviv',
  PSE: 'Ramallah; Gaza City',
  MMR: 'Rangoon; Yangon; Naypyidaw; Naypyitaw; Nay Pyi Taw',
  IND: 'New Delhi; Delhi',
  KAZ: 'Astana; Nur-Sultan',
  DEU: 'Berlin; Bonn',
  BOL: 'La Paz; Sucre',
  ZAF: 'Pretoria',
  TZA: 'Dodoma; Dar es Salaam',
  NGA: 'Abuja',
  CIV: 'Yamoussoukro; Abidjan',
  MYS: 'Kuala Lumpur',
  LKA: 'Colombo',
  YEM: "Sana'a; Sanaa",
  NLD: 'The Hague; the Hague; Amsterdam',
  RUS: 'Moscow; Leningrad; St Petersburg; St. Petersburg; Saint Petersburg',
  AUS: 'Canberra',
  BRA: 'Brasilia; Brasília',
  CHE: 'Bern; Berne',
  PRY: 'Asuncion',
  COL: 'Bogota; Bogotá',
  CRI: 'San Jose',
  MNG: 'Ulan Bator; Ulaanbaatar',
  KGZ: 'Bishkek',
  AZE: 'Baku',
  XKX: 'Pristina; Prishtina',
  GEO: 'Tbilisi',
  KHM: 'Phnom Penh',
  MDA: 'Chisinau',
  TCD: "N'Djamena; Ndjamena",
  TGO: 'Lome',
  CMR: 'Yaounde',
  BDI: 'Bujumbura; Gitega',
  SWZ: 'Mbabane',
  BEN: 'Porto-Novo; Cotonou',
};
