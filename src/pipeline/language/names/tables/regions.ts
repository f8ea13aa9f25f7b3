/** Regions that belong to a state and are not its capital: the state a mention in them points to. */
export const REGIONS: Readonly<Record<string, string>> = {
  UKR: 'Crimea; Donbas; Donbass; Zaporizhzhia; Chernobyl; Chornobyl; Snake Island; Sevastopol',
  RUS:
    'Chechnya; Dagestan; Ingushetia; North Ossetia; Kaliningrad; Siberia; Far East; ' +
    'Russian Far East; Kuril Islands; Kurils; Kuriles; Sakhalin; Kamchatka; Tatarstan; Beslan; ' +
    'North Caucasus; Vostochny Cosmodrome; Baikonur',
  CHN:
    'Tibet; Xinjiang; Inner Mongolia; Manchuria; Sichuan; Guangdong; Yunnan; Hainan; Diaoyu Islands; ' +
    'Tiananmen; Tiananmen Square',
  IND:
    'Kashmir; Jammu and Kashmir; Punjab; Gujarat; Assam; Manipur; Ladakh; Sikkim; Arunachal Pradesh; ' +
    'Kerala; Tamil Nadu; Bihar; Uttar Pradesh; West Bengal; Maharashtra; Rajasthan; Nagaland',
  PAK:
    'Waziristan; North Waziristan; South Waziristan; Swat; Swat Valley; Balochistan; Baluchistan; ' +
    'Khyber Pakhtunkhwa; North-West Frontier Province; FATA; Sindh; Azad Kashmir; Gilgit-Baltistan; ' +
    'Khyber Pass; Bajaur',
  AFG: 'Helmand; Tora Bora; Nangarhar; Panjshir; Bagram',
  IRQ: 'Anbar; Sinjar; Abu Ghraib; Diyala; Nineveh',
  SYR: 'Golan Heights; Golan; Ghouta; Rojava; Eastern Ghouta; Idlib',
  LBN: 'Bekaa Valley; Bekaa; Shebaa Farms',
  SDN: 'Darfur; South Kordofan; Abyei; Blue Nile',
  ETH: 'Tigray; Ogaden; Amhara region; Oromia; Badme',
  COD: 'Katanga; Kivu; North Kivu; South Kivu; Ituri',
  NGA: 'Niger Delta; Biafra; Borno; Bakassi',
  MLI: 'Azawad',
  MOZ: 'Cabo Delgado',
  EGY: 'Sinai; Sinai Peninsula; Suez Canal; Tahrir Square; Sharm el-Sheikh; Rafah crossing',
  LBY: 'Cyrenaica; Tripolitania',
  ISR: 'Negev; Galilee; Dimona',
  PSE: 'East Jerusalem; Hebron; Rafah',
  ESP: 'Catalonia; Basque Country; Canary Islands; Andalusia; Galicia',
  FRA: 'Corsica; Brittany; New Caledonia; Alsace; French Guiana',
  DEU: 'Bavaria; Saxony; Lower Saxony; North Rhine-Westphalia',
  ITA: 'Sicily; Sardinia; Lombardy; Tuscany; Lampedusa',
  GBR: 'Ulster; Falkland Islands; Isle of Man; Jersey; Guernsey; Gibraltar; Diego Garcia',
  SRB: 'Vojvodina; Presevo Valley',
  TUR: 'Anatolia; Incirlik; Bosphorus; Dardanelles',
  USA:
    'Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; ' +
    'Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; ' +
    'Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; ' +
    'New Hampshire; New Jersey; New Mexico; New York; New York City; North Carolina; North Dakota; ' +
    'Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; ' +
    'Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Guantanamo Bay; Guam; ' +
    'Pearl Harbor; Wall Street; Manhattan; Fort Bragg',
  CAN: 'Quebec; Québec; Ontario; Alberta; British Columbia; Nova Scotia',
  AUS:
    'New South Wales; Queensland; Tasmania; Christmas Island; Northern Territory; Western Australia; ' +
    'South Australia',
  IDN: 'Aceh; Bali; West Papua; Papua; Sumatra; Java; Sulawesi; Irian Jaya; Borneo',
  PHL: 'Mindanao; Luzon; Scarborough Shoal; Sulu; Jolo',
  JPN: 'Okinawa; Fukushima; Hokkaido; Senkaku Islands; Senkakus; Yasukuni; Yasukuni Shrine',
  KOR: 'Jeju; Yeonpyeong; Dokdo; Panmunjom; Demilitarized Zone; DMZ',
  PRK: 'Mount Kumgang; Kumgang; Yongbyon; Kaesong',
  MMR: 'Rakhine; Arakan; Irrawaddy Delta',
  LKA: 'Jaffna; Tamil Eelam',
  GEO: 'Adjara; Ajaria; Kodori Gorge; Pankisi Gorge',
  MDA: 'Gagauzia',
  BOL: 'Santa Cruz',
  COL: 'Antioquia; Caqueta',
  MEX: 'Chiapas; Oaxaca; Sinaloa; Chihuahua',
  BRA: 'Amazonas; Mato Grosso',
  ECU: 'Galapagos',
  IRN: 'Strait of Hormuz; Khuzestan; Abu Musa',
  SAU: 'Mecca; Medina; Dhahran',
  YEM: 'Aden; Hadramawt; Socotra',
  ZAF: 'KwaZulu-Natal; Gauteng',
  SOM: 'Jubaland; Galmudug',
  TZA: 'Zanzibar',
};

/** Seas, continents and stretches of the earth that belong to no one state. */
export const WIDE_PLACES =
  'Europe; Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Asia; ' +
  'East Asia; South Asia; Central Asia; Southeast Asia; South East Asia; Northeast Asia; ' +
  'Asia-Pacific; Africa; East Africa; West Africa; North Africa; Southern Africa; Central Africa; ' +
  'Horn of Africa; Sahel; Sahara; Maghreb; Middle East; Near East; Persian Gulf; Gulf; ' +
  'Arabian Peninsula; Levant; Balkans; Caucasus; South Caucasus; Latin America; South America; ' +
  'North America; Central America; Americas; Caribbean; Scandinavia; Korean Peninsula; ' +
  'Korean peninsula; Iberian Peninsula; Mediterranean; Mediterranean Sea; Black Sea; Baltic Sea; ' +
  'Red Sea; Caspian Sea; Caspian; Arabian Sea; South China Sea; East China Sea; Yellow Sea; ' +
  'Sea of Japan; East Sea; Sea of Azov; Aegean; Aegean Sea; Adriatic; North Sea; Gulf of Aden; ' +
  'Gulf of Oman; Gulf of Mexico; Gulf of Guinea; Bay of Bengal; Indian Ocean; Atlantic; ' +
  'Atlantic Ocean; Pacific; Pacific Ocean; Arctic; Arctic Ocean; Antarctica; Taiwan Strait; ' +
  'Kerch Strait; Strait of Malacca; Bab el-Mandeb; English Channel; Spratly Islands; Spratlys; ' +
  'Paracel Islands; Paracels; Amazon; Himalayas; Earth; Moon; Mars; Nile; Danube; Lake Chad; ' +
  'Mekong; Jordan River; Euphrates; Tigris; Oceania; South Pacific; Indo-Pacific; Eurasia';

/** Adjectives of continents and regions that hold the name of a nationality, which they do not mean. */
export const WIDE_NATIONALS =
  'West African; West Asian; West European; East African; East Asian; East European; North African; North Asian; North European; South Asian; South European; Central Asian; Central European; Western African; Western Asian; Western European; Eastern African; Eastern Asian; Eastern European; Northern African; Northern Asian; Northern European; Southern African; Southern Asian; Southern European; Southeast African; Southeast Asian; Southeast European; South-East African; South-East Asian; South-East European; West Africans; West Asians; West Europeans; East Africans; East Asians; East Europeans; North Africans; North Asians; North Europeans; South Asians; South Europeans; Central Asians; Central Europeans; Western Africans; Western Asians; Western Europeans; Eastern Africans; Eastern Asians; Eastern Europeans; Northern Africans; Northern Asians; Northern Europeans; Southern Africans; Southern Asians; Southern Europeans; Southeast Africans; Southeast Asians; Southeast Europeans; South-East Africans; South-East Asians; South-East Europeans; South American; South Americans; Latin American; Latin Americans; North American; ' +
  'North Americans; Central American; Central Americans; African American; African Americans; ' +
  'African-American; Native American; Native Americans; German shepherd; American football; ' +
  'Greek tragedy; Swiss cheese; French fries; Turkish bath; Scotch; Roman; Irish Sea; ' +
  'Indian Ocean; Chinese New Year; Spanish flu; Dutch courage';
