import { lookup } from '../../../../model/lookup.ts';
/** Intergovernmental bodies, blocs and their organs: the usual short name, then what else names them. */
export const BODIES: Readonly<Record<string, string>> = lookup({
  UN:
    'United Nations; U.N.; UNO; United Nations Organization; UN Security Council; Security Council; ' +
    'UNSC; General Assembly; UN General Assembly; UNGA; UN Secretariat; UNHCR; ' +
    'UN High Commissioner for Refugees; UNICEF; UNESCO; UNRWA; UNDP; UNEP; UNODC; UNAIDS; UN Women; ' +
    'UNFPA; World Food Programme; World Food Program; WFP; Food and Agriculture Organization; ' +
    'Food and Agriculture Organisation; FAO; UN Human Rights Council; Human Rights Council; UNHRC; ' +
    'OCHA; UNIFIL; MONUSCO; MONUC; UNMIK; UNAMA; UNAMI; UNAMID; UNMIS; UNMISS; MINUSMA; MINUSTAH; ' +
    'MINUSCA; UNOCI; UNOMIG; UNDOF; UNFICYP; UNPROFOR; UNTAC; UNMEE; UNSCOM; UNMOVIC; UNSMIL; IPCC; ' +
    'Intergovernmental Panel on Climate Change; UNFCCC; United Nations Climate Change Conference; ' +
    'UN Climate Change Conference; UN Secretary-General; Economic and Social Council; ECOSOC; ' +
    'UN Commission on Human Rights; UN Command; Blue Helmets; blue helmets; UN Climate Summit; ' +
    'Turtle Bay; International Organization for Migration; IOM; OHCHR; Conference on Disarmament',
  EU:
    'European Union; E.U.; European Commission; European Council; Council of Ministers; ' +
    'European Parliament; European Community; European Communities; European Economic Community; ' +
    'EEC; EC; Eurogroup; Frontex; Europol; European External Action Service; EEAS; ' +
    'Council of the European Union; Commission of the European Communities; Berlaymont; EULEX; ' +
    'EUFOR; European Court of Justice; ECJ; European Investment Bank; European Political Community; ' +
    'Eurozone; eurozone; euro zone; Euro zone',
  ECB: 'European Central Bank',
  NATO:
    'Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; ' +
    'North Atlantic Council; Atlantic Alliance; North Atlantic Alliance; ISAF; ' +
    'International Security Assistance Force; KFOR; SFOR; IFOR; SHAPE; Resolute Support',
  IAEA:
    'International Atomic Energy Agency; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; ' +
    'nuclear watchdog; UN atomic watchdog; UN atomic agency; U.N. nuclear agency; UN nuclear agency',
  AU:
    'African Union; A.U.; Organisation of African Unity; Organization of African Unity; OAU; AMISOM; ' +
    'ATMIS; African Union Mission in Somalia; AU Peace and Security Council',
  ICC: 'International Criminal Court; I.C.C.',
  ICJ: 'International Court of Justice; World Court; I.C.J.',
  ICTY:
    'International Criminal Tribunal for the former Yugoslavia; ' +
    'International Criminal Tribunal for the Former Yugoslavia; Yugoslav tribunal; ' +
    'Yugoslav war crimes tribunal',
  ICTR: 'International Criminal Tribunal for Rwanda',
  ITLOS: 'International Tribunal for the Law of the Sea',
  PCA: 'Permanent Court of Arbitration',
  ECHR: 'European Court of Human Rights',
  ASEAN:
    'Asean; Association of Southeast Asian Nations; Association of South East Asian Nations; ' +
    'ASEAN Regional Forum; ARF; East Asia Summit',
  'Arab League': 'League of Arab States; the League of Arab States',
  G7: 'G-7; Group of Seven; Group of 7',
  G8: 'G-8; Group of Eight; Group of 8',
  G20: 'G-20; Group of Twenty; Group of 20',
  G77: 'G-77; Group of 77',
  OPEC:
    'Opec; Organization of the Petroleum Exporting Countries; ' +
    'Organization of Petroleum Exporting Countries; OPEC+',
  OSCE:
    'Organization for Security and Co-operation in Europe; ' +
    'Organization for Security and Cooperation in Europe; ' +
    'Organisation for Security and Cooperation in Europe; CSCE; Minsk Group; ODIHR',
  ECOWAS: 'Ecowas; Economic Community of West African States; ECOMOG',
  SCO: 'Shanghai Cooperation Organization; Shanghai Cooperation Organisation; Shanghai Five',
  CSTO: 'Collective Security Treaty Organization; Collective Security Treaty Organisation',
  CIS: 'Commonwealth of Independent States',
  EEU: 'Eurasian Economic Union; EAEU; Eurasian Union; Eurasian Economic Community; EurAsEC',
  BRICS: 'Brics; BRIC',
  WHO:
    'World Health Organization; World Health Organisation; W.H.O.; PAHO; ' +
    'Pan American Health Organization',
  WTO: 'World Trade Organization; World Trade Organisation; W.T.O.; GATT',
  IMF: 'International Monetary Fund; I.M.F.',
  'World Bank': 'International Bank for Reconstruction and Development; IBRD; World Bank Group',
  ADB: 'Asian Development Bank',
  AIIB: 'Asian Infrastructure Investment Bank',
  EBRD: 'European Bank for Reconstruction and Development',
  AfDB: 'African Development Bank',
  OECD:
    'Organisation for Economic Co-operation and Development; ' +
    'Organization for Economic Cooperation and Development; ' +
    'Organisation for Economic Cooperation and Development',
  FATF: 'Financial Action Task Force',
  BIS: 'Bank for International Settlements',
  ILO: 'International Labour Organization; International Labor Organization',
  IMO: 'International Maritime Organization',
  ICAO: 'International Civil Aviation Organization',
  OPCW:
    'Organisation for the Prohibition of Chemical Weapons; ' +
    'Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog',
  CTBTO: 'Comprehensive Nuclear-Test-Ban Treaty Organization; Comprehensive Test Ban Treaty Organization',
  NSG: 'Nuclear Suppliers Group; Nuclear Suppliers’ Group',
  Interpol: 'INTERPOL; International Criminal Police Organization',
  OAS: 'Organization of American States; Organisation of American States',
  CELAC: 'Community of Latin American and Caribbean States',
  UNASUR: 'Unasur; Union of South American Nations',
  Mercosur: 'MERCOSUR; Mercosul',
  ALBA: 'Bolivarian Alliance for the Americas; Bolivarian Alliance',
  'Rio Group': '',
  'Lima Group': '',
  CARICOM: 'Caricom; Caribbean Community',
  'Andean Community': '',
  APEC: 'Apec; Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation',
  SAARC:
    'Saarc; South Asian Association for Regional Cooperation; ' +
    'South Asian Association for Regional Co-operation',
  GCC: 'Gulf Cooperation Council; Gulf Co-operation Council',
  OIC:
    'Organisation of Islamic Cooperation; Organization of Islamic Cooperation; ' +
    'Organisation of the Islamic Conference; Organization of the Islamic Conference; ' +
    'Organization of Islamic Conference; Islamic Conference',
  NAM: 'Non-Aligned Movement; Nonaligned Movement; Non Aligned Movement',
  Commonwealth: 'Commonwealth of Nations; British Commonwealth; Commonwealth Secretariat',
  Francophonie: 'La Francophonie; Organisation internationale de la Francophonie',
  'Council of Europe': 'PACE; Parliamentary Assembly of the Council of Europe; Venice Commission',
  SADC: 'Southern African Development Community',
  EAC: 'East African Community',
  IGAD: 'Intergovernmental Authority on Development',
  ECCAS: 'Economic Community of Central African States',
  COMESA: '',
  'Maghreb Union': 'Arab Maghreb Union',
  'G5 Sahel': '',
  'Alliance of Sahel States': 'AES',
  'Pacific Islands Forum': 'PIF; South Pacific Forum',
  Quartet: 'Middle East Quartet; Quartet on the Middle East; Mideast Quartet',
  Quad: 'Quadrilateral Security Dialogue; QUAD',
  'Nordic Council': '',
  'Arctic Council': '',
  'Visegrad Group': '',
  'Warsaw Pact': 'Warsaw Treaty Organization',
  SEATO: 'Southeast Asia Treaty Organization',
  CENTO: 'Baghdad Pact',
  Comecon: 'COMECON',
  'League of Nations': '',
  'Red Cross': 'ICRC; International Committee of the Red Cross; Red Crescent; International Red Cross',
  'African Commission': "African Commission on Human and Peoples' Rights",
  'Major Economies Forum': 'Major Economies Forum on Energy and Climate',
  'Paris Club': '',
  IOC: 'International Olympic Committee',
  KEDO: 'Korean Peninsula Energy Development Organization',
  'Contact Group': '',
  'Friends of Syria': 'Friends of Syria Group',
  'Global Coalition': 'Global Coalition against Daesh',
  'Proliferation Security Initiative': 'PSI',
  'Parliamentary Assembly': '',
});

/** Peoples and worlds spoken of as one actor, named as they are. */
export const CROWDS: Readonly<Record<string, string>> = {
  'international community':
    'the international community; international pressure; international condemnation; ' +
    'international criticism; international outcry; world opinion; international opinion; ' +
    'world community; world powers; major powers',
  'foreign powers': 'foreign governments',
  West:
    'the West; Western powers; Western nations; Western countries; Western governments; ' +
    'western powers; western nations; western countries; Western leaders; Western states',
  'Arab nations': 'Arab states; Arab countries; Arab world; Arab governments; Arab leaders',
  'European nations':
    'Eastern European countries; Western European countries; European countries; European states; European governments; European leaders; European powers',
  'African nations': 'African countries; African states; African leaders',
  'Middle East nations':
    'Middle Eastern countries; Middle Eastern nations; Middle Eastern states; Middle East countries',
  'Gulf states': 'Gulf countries; Gulf nations; Gulf monarchies',
  'Muslim nations': 'Muslim countries; Islamic countries; Muslim world; Islamic world',
  'Asian nations': 'Asian countries; Asian leaders',
  'Latin American nations':
    'Latin American countries; Latin American leaders; South American nations; ' + 'South American countries',
  Allies: 'Allied forces; Allied powers',
};
