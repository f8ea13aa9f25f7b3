import type { LeaderRow } from './row.ts';

/** Leaders of the Middle East and Africa. */
export const MIDEAST_AFRICA: readonly LeaderRow[] = [
  {
    actor: 'IRN',
    men: 'Mahmoud Ahmadinejad, Hassan Rouhani/Hassan Rohani, Mohammad Khatami/Mohammed Khatami, Ali Khamenei/Ayatollah Khamenei/Ayatollah Ali Khamenei, Ruhollah Khomeini/Ayatollah Khomeini, Ebrahim Raisi, Masoud Pezeshkian, Akbar Hashemi Rafsanjani/Hashemi Rafsanjani, Javad Zarif/Mohammad Javad Zarif, Manouchehr Mottaki/Manuchehr Mottaki, Ali Akbar Salehi, Ali Larijani, Saeed Jalili, Hossein Amir-Abdollahian/Hossein Amirabdollahian, Abbas Araghchi/Abbas Araqchi, Kamal Kharazi/Kamal Kharrazi, Ali Akbar Velayati, Qasem Soleimani/Qassem Soleimani/Qassem Suleimani, Mohammad Ali Jafari, Hossein Salami, Mohammad Bagheri, Mohsen Rezaei, Ali Shamkhani, Mir-Hossein Mousavi/Mir Hossein Mousavi, Mehdi Karroubi, Ramin Mehmanparast, Mohammad Ali Hosseini, Hamid Reza Asefi/Hamid-Reza Asefi, Ali Asghar Soltanieh, Javad Vaeedi, Gholam Reza Aghazadeh/Gholamreza Aghazadeh, Mohammad Saeedi, Ahmad Vahidi, Mostafa Mohammad Najjar, Hassan Qashqavi, Bahram Qassemi, Esmail Baghaei, Nasser Kanaani, Saeed Khatibzadeh, Mohammad Mossadegh/Mohammad Mosaddegh, Mohammad Reza Pahlavi/Shah Pahlavi/Reza Pahlavi, Mohammad Bagher Ghalibaf, Hossein Mousavian, Ahmad Khatami, Sadeq Larijani, Gholam Ali Haddad-Adel, Mojtaba Khamenei, Esfandiar Rahim Mashaei, Esmail Qaani, Abolhassan Banisadr, Hossein Shariatmadari, Mohammad Marandi, Amir Saeid Iravani',
    women: 'Marzieh Afkham, Shirin Ebadi, Narges Mohammadi, Neda Agha-Soltan',
  },
  {
    actor: 'IRQ',
    men: 'Saddam Hussein, Nouri al-Maliki/Nuri al-Maliki/Nouri Maliki, Haider al-Abadi, Iyad Allawi/Ayad Allawi, Ibrahim al-Jaafari/Ibrahim Jaafari, Jalal Talabani, Barham Salih, Fuad Masum, Massoud Barzani/Masoud Barzani, Nechirvan Barzani, Hoshyar Zebari, Tariq Aziz/Tareq Aziz, Ali al-Sistani/Ayatollah Sistani/Ali Sistani, Ahmed Chalabi, Adel Abdul Mahdi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Abdul Latif Rashid, Ghazi al-Yawer, Tariq al-Hashimi/Tareq al-Hashemi, Ali al-Dabbagh, Mahmoud al-Mashhadani, Uday Hussein, Qusay Hussein, Ali Hassan al-Majid, Izzat Ibrahim al-Douri, Abdul Aziz al-Hakim, Falah Mustafa, Abdul Karim Qasim, Mohammed Saeed al-Sahhaf, Taha Yassin Ramadan, Mowaffak al-Rubaie',
  },
  {
    actor: 'SYR',
    men: 'Bashar al-Assad/Bashar Assad/Bashar al-Asad, Hafez al-Assad/Hafez Assad, Walid Muallem/Walid al-Moallem/Walid al-Muallem, Faisal Mekdad, Farouk al-Sharaa/Farouk Sharaa, Bashar Jaafari/Bashar al-Jaafari, Ahmed al-Sharaa/Abu Mohammed al-Jolani/Abu Mohammad al-Julani, Asaad al-Shaibani, Riad Hijab, Imad Moustapha, Moaz al-Khatib, Maher al-Assad, Abdul Halim Khaddam',
    women: 'Bouthaina Shaaban, Asma al-Assad',
  },
  {
    actor: 'LBN',
    men: 'Rafik Hariri/Rafiq Hariri, Saad Hariri, Fouad Siniora/Fuad Siniora, Michel Aoun, Emile Lahoud, Najib Mikati, Michel Suleiman, Nabih Berri, Samir Geagea, Walid Jumblatt, Joseph Aoun, Nawaf Salam, Gebran Bassil, Hassan Diab, Fawzi Salloukh, Pierre Gemayel, Bashir Gemayel, Amine Gemayel, Gebran Tueni, Tammam Salam, Omar Karami, Suleiman Frangieh',
  },
  {
    actor: 'ISR',
    men: 'Benjamin Netanyahu/Binyamin Netanyahu, Ariel Sharon, Ehud Olmert, Ehud Barak, Yitzhak Rabin, Shimon Peres, Yitzhak Shamir, Menachem Begin, David Ben-Gurion, Levi Eshkol, Naftali Bennett, Yair Lapid, Avigdor Lieberman, Benny Gantz, Yoav Gallant, Moshe Yaalon/Moshe Ya’alon, Israel Katz, Moshe Dayan, Abba Eban, Silvan Shalom, Amir Peretz, Shaul Mofaz, Gabi Ashkenazi, Dan Halutz, Gideon Saar/Gideon Sa’ar, Eli Cohen, Moshe Katsav, Reuven Rivlin, Isaac Herzog, Mark Regev, Yigal Palmor, Gilad Shalit, Eyal Zamir, Herzi Halevi, Danny Danon, Dan Gillerman, Ron Prosor, Gilad Erdan, Bezalel Smotrich, Itamar Ben-Gvir, Ron Dermer, Matan Vilnai, Daniel Hagari, Danny Ayalon, Moshe Arens, Yuval Steinitz, Yossi Beilin, David Levy, Aviv Kochavi, Meir Dagan, Meir Amit, Sallai Meridor, Michael Oren, Mordechai Vanunu, Amos Gilad, Yuval Diskin, Gadi Eisenkot',
    women: 'Golda Meir, Tzipi Livni, Dalia Itzik, Gabriela Shalev, Miri Eisin, Avital Leibovich',
  },
  {
    actor: 'PSE',
    men: 'Yasser Arafat/Yasir Arafat, Mahmoud Abbas/Mahmud Abbas/Abu Mazen, Salam Fayyad, Saeb Erekat/Saeb Erakat, Nabil Shaath, Ahmed Qurei/Ahmed Qureia/Abu Ala, Riyad al-Maliki/Riad al-Malki/Riyad Malki/Riad Malki, Rami Hamdallah, Mohammad Shtayyeh, Mohammed Dahlan/Mohammad Dahlan, Marwan Barghouti, Nabil Abu Rudeineh/Nabil Abu Rdainah, Nasser al-Kidwa, Riyad Mansour, Yasser Abed Rabbo, Mohammad Mustafa, Farouk Kaddoumi, Mustafa Barghouti, Hussein al-Sheikh, Jibril Rajoub',
    women: 'Hanan Ashrawi',
  },
  {
    actor: 'JOR',
    men: 'King Hussein, Abdullah II/King Abdullah II/King Abdullah of Jordan, Ayman Safadi, Nasser Judeh, Marouf al-Bakhit, Prince Hassan, Ali Abu al-Ragheb, Hani al-Mulki, Bisher Khasawneh',
    women: 'Queen Rania',
  },
  {
    actor: 'SAU',
    men: 'King Abdullah, King Fahd, King Salman, Mohammed bin Salman/Mohammad bin Salman, Saud al-Faisal/Prince Saud al-Faisal, Adel al-Jubeir, King Faisal, Prince Sultan/Crown Prince Sultan, Prince Nayef/Prince Naif, Prince Bandar/Bandar bin Sultan, Turki al-Faisal, Faisal bin Farhan, Mohammed bin Nayef, Ibrahim al-Assaf, King Khalid, Ali al-Naimi, Jamal Khashoggi, Prince Muqrin, Khalid bin Salman, Abdulaziz bin Salman',
  },
  {
    actor: 'ARE',
    men: 'Mohammed bin Zayed/Mohamed bin Zayed, Khalifa bin Zayed, Zayed bin Sultan, Mohammed bin Rashid, Anwar Gargash, Abdullah bin Zayed',
  },
  {
    actor: 'QAT',
    men: 'Hamad bin Khalifa, Tamim bin Hamad/Sheikh Tamim, Hamad bin Jassim/Hamad bin Jassem, Mohammed bin Abdulrahman, Majed al-Ansari, Khalid al-Attiyah',
  },
  {
    actor: 'KWT',
    men: 'Sabah al-Ahmad al-Sabah/Sheikh Sabah, Jaber al-Ahmad al-Sabah, Nawaf al-Ahmad, Mishal al-Ahmad, Mohammed al-Sabah',
  },
  {
    actor: 'BHR',
    men: 'Hamad bin Isa al-Khalifa/King Hamad, Khalifa bin Salman, Khalid bin Ahmed al-Khalifa, Nabeel Rajab',
  },
  {
    actor: 'OMN',
    men: 'Sultan Qaboos/Qaboos bin Said, Haitham bin Tariq, Yusuf bin Alawi/Yousef bin Alawi, Badr Albusaidi',
  },
  {
    actor: 'YEM',
    men: 'Ali Abdullah Saleh, Abdrabbuh Mansur Hadi/Abd-Rabbu Mansour Hadi/Abed Rabbo Mansour Hadi, Abu Bakr al-Qirbi, Rashad al-Alimi, Ali Mohsen al-Ahmar/Ali Mohsen, Khaled Bahah',
    women: 'Tawakkol Karman/Tawakkul Karman',
  },
  {
    actor: 'EGY',
    men: 'Hosni Mubarak, Abdel Fattah el-Sisi/Abdel Fattah al-Sisi/Abdul Fattah al-Sisi, Mohamed Morsi/Mohammed Morsi/Mohamed Mursi, Anwar Sadat/Anwar el-Sadat, Gamal Abdel Nasser, Omar Suleiman, Sameh Shoukry, Badr Abdelatty, Nabil Fahmy, Mohamed Hussein Tantawi/Mohammed Hussein Tantawi, Adly Mansour, Hazem el-Beblawi, Ahmed Shafik/Ahmed Shafiq, Essam Sharaf, Hossam Zaki, King Farouk, Ismail Fahmy, Mohamed Kamel Amr, Ayman Nour, Gamal Mubarak',
  },
  {
    actor: 'LBY',
    men: 'Muammar Gaddafi/Moammar Gadhafi/Muammar Qaddafi/Muammar al-Gaddafi/Moammar Gaddafi/Muammar Gadhafi/Moamar Gaddafi/Colonel Gaddafi, Saif al-Islam Gaddafi/Seif al-Islam Gadhafi/Saif al-Islam, Khalifa Haftar, Fayez al-Sarraj/Fayez Sarraj, Mustafa Abdul Jalil/Mustafa Abdel Jalil/Mustafa Abdul-Jalil, Mahmoud Jibril, Moussa Koussa/Musa Kusa, Moussa Ibrahim/Mussa Ibrahim, Ali Zeidan, Abdul Hamid Dbeibah/Abdulhamid Dbeibah, Mohamed Magarief, Abdel Rahman Shalgham, Ibrahim Dabbashi, Abdel Basset al-Megrahi/Abdelbaset al-Megrahi, Khaled Kaim, Aguila Saleh, King Idris, Fathi Bashagha, Abdul Fatah Younis, Shukri Ghanem',
  },
  {
    actor: 'TUN',
    men: 'Zine El Abidine Ben Ali/Zine al-Abidine Ben Ali/Ben Ali, Moncef Marzouki, Béji Caïd Essebsi, Kais Saied, Mohamed Ghannouchi/Mohammed Ghannouchi, Habib Bourguiba, Rached Ghannouchi, Hamadi Jebali, Ali Larayedh, Fouad Mebazaa, Youssef Chahed',
  },
  {
    actor: 'DZA',
    men: 'Abdelaziz Bouteflika, Abdelmadjid Tebboune, Houari Boumédiène, Ahmed Ben Bella, Ahmed Ouyahia, Chadli Bendjedid, Liamine Zéroual, Mourad Medelci, Abdelmalek Sellal, Ahmed Gaid Salah',
  },
  {
    actor: 'MAR',
    men: 'King Mohammed VI/Mohammed VI/King Mohammed, King Hassan II/Hassan II/King Hassan, Nasser Bourita, Abdelilah Benkirane, Saad Eddine El Othmani, Aziz Akhannouch, Taieb Fassi Fihri, Salaheddine Mezouar',
  },
  {
    actor: 'MRT',
    men: 'Mohamed Ould Abdel Aziz, Sidi Ould Cheikh Abdallahi, Maaouya Ould Sid’Ahmed Taya, Mohamed Ould Ghazouani, Ely Ould Mohamed Vall',
  },
  {
    actor: 'SDN',
    men: 'Omar al-Bashir/Omar Hassan al-Bashir/Omar Bashir/Omar el-Bashir, Abdel Fattah al-Burhan/Abdel Fattah Burhan, Abdalla Hamdok, Hassan al-Turabi, Gaafar Nimeiry, Lam Akol, Mustafa Osman Ismail, Ali Osman Taha, Deng Alor, Ali Karti, Sadiq al-Mahdi, Ibrahim Ghandour, Ahmed Haroun',
  },
  {
    actor: 'SSD',
    men: 'Salva Kiir/Salva Kiir Mayardit, Riek Machar, Pagan Amum, Taban Deng Gai, Barnaba Marial Benjamin',
    women: 'Rebecca Garang',
  },
  {
    actor: 'ETH',
    men: 'Meles Zenawi, Abiy Ahmed, Hailemariam Desalegn, Haile Selassie, Mengistu Haile Mariam, Seyoum Mesfin, Gedion Timothewos, Berhanu Nega',
    women: 'Sahle-Work Zewde',
  },
  { actor: 'ERI', men: 'Isaias Afwerki/Issaias Afewerki, Osman Saleh, Yemane Gebremeskel' },
  {
    actor: 'SOM',
    men: 'Sharif Sheikh Ahmed/Sheikh Sharif Ahmed/Sharif Ahmed, Abdullahi Yusuf/Abdullahi Yusuf Ahmed, Hassan Sheikh Mohamud, Mohamed Abdullahi Mohamed, Ali Mohamed Gedi/Ali Mohammed Ghedi, Siad Barre, Nur Hassan Hussein, Omar Abdirashid Ali Sharmarke, Mohamed Farah Aidid, Abdihakem Abdullahi Haji',
  },
  { actor: 'DJI', men: 'Ismail Omar Guelleh' },
  {
    actor: 'KEN',
    men: 'Mwai Kibaki, Uhuru Kenyatta, Raila Odinga, William Ruto, Daniel arap Moi, Jomo Kenyatta, Moses Wetangula, Kalonzo Musyoka, Musalia Mudavadi',
    women: 'Amina Mohamed',
  },
  {
    actor: 'UGA',
    men: 'Yoweri Museveni, Idi Amin, Milton Obote, Kizza Besigye, Sam Kutesa, Bobi Wine, Muhoozi Kainerugaba',
    women: 'Janet Museveni',
  },
  {
    actor: 'TZA',
    men: 'Jakaya Kikwete, John Magufuli, Julius Nyerere, Benjamin Mkapa, Bernard Membe, Tundu Lissu',
    women: 'Samia Suluhu Hassan',
  },
  {
    actor: 'RWA',
    men: 'Paul Kagame, Juvénal Habyarimana, Vincent Biruta, Olivier Nduhungirehe',
    women: 'Louise Mushikiwabo, Victoire Ingabire',
  },
  { actor: 'BDI', men: 'Pierre Nkurunziza, Évariste Ndayishimiye, Pierre Buyoya' },
  {
    actor: 'COD',
    men: 'Joseph Kabila, Laurent Kabila/Laurent-Désiré Kabila, Félix Tshisekedi, Étienne Tshisekedi, Mobutu Sese Seko/Mobutu, Patrice Lumumba, Jean-Pierre Bemba, Martin Fayulu, Lambert Mende, Alexis Thambwe Mwamba, Moïse Tshombe',
    women: 'Thérèse Kayikwamba Wagner',
  },
  { actor: 'COG', men: 'Denis Sassou Nguesso' },
  { actor: 'GAB', men: 'Omar Bongo, Ali Bongo, Brice Oligui Nguema' },
  { actor: 'GNQ', men: 'Teodoro Obiang/Teodoro Obiang Nguema, Simon Mann' },
  { actor: 'CMR', men: 'Paul Biya' },
  {
    actor: 'CAF',
    men: 'François Bozizé, Michel Djotodia, Faustin-Archange Touadéra, Jean-Bédel Bokassa, Ange-Félix Patassé',
    women: 'Catherine Samba-Panza',
  },
  { actor: 'TCD', men: 'Idriss Déby/Idriss Deby Itno, Mahamat Déby, Hissène Habré' },
  { actor: 'NER', men: 'Mamadou Tandja, Mahamadou Issoufou, Mohamed Bazoum, Abdourahamane Tchiani' },
  {
    actor: 'MLI',
    men: 'Amadou Toumani Touré, Ibrahim Boubacar Keïta, Assimi Goïta, Amadou Sanogo/Amadou Haya Sanogo, Dioncounda Traoré, Choguel Maïga, Abdoulaye Diop, Moussa Traoré',
  },
  {
    actor: 'BFA',
    men: 'Blaise Compaoré, Thomas Sankara, Roch Marc Christian Kaboré, Ibrahim Traoré, Paul-Henri Sandaogo Damiba, Michel Kafando, Gilbert Diendéré, Isaac Zida',
  },
  {
    actor: 'CIV',
    men: 'Laurent Gbagbo, Alassane Ouattara, Guillaume Soro, Henri Konan Bédié, Félix Houphouët-Boigny, Charles Konan Banny, Seydou Diarra',
    women: 'Simone Gbagbo',
  },
  {
    actor: 'GHA',
    men: 'John Atta Mills, John Mahama/John Dramani Mahama, Nana Akufo-Addo, John Kufuor, Jerry Rawlings, Kwame Nkrumah',
  },
  {
    actor: 'NGA',
    men: 'Olusegun Obasanjo, Umaru Yar’Adua/Umaru Musa Yar’Adua, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Sani Abacha, Atiku Abubakar, Ibrahim Babangida, Yemi Osinbajo, Oluyemi Adeniji, Ojo Maduekwe, Geoffrey Onyeama, Yusuf Tuggar',
  },
  {
    actor: 'SEN',
    men: 'Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye, Ousmane Sonko, Léopold Sédar Senghor, Abdou Diouf, Cheikh Tidiane Gadio',
  },
  { actor: 'GMB', men: 'Yahya Jammeh, Adama Barrow' },
  {
    actor: 'GIN',
    men: 'Lansana Conté, Moussa Dadis Camara/Dadis Camara, Alpha Condé, Mamady Doumbouya, Sekou Touré, Sékouba Konaté',
  },
  {
    actor: 'GNB',
    men: 'João Bernardo Vieira, Malam Bacai Sanhá, José Mário Vaz, Umaro Sissoco Embaló, Carlos Gomes Júnior',
  },
  { actor: 'SLE', men: 'Ernest Bai Koroma, Julius Maada Bio, Ahmad Tejan Kabbah, Foday Sankoh' },
  {
    actor: 'LBR',
    men: 'Charles Taylor, George Weah, Joseph Boakai, Samuel Doe, Gyude Bryant',
    women: 'Ellen Johnson Sirleaf/Ellen Johnson-Sirleaf',
  },
  { actor: 'TGO', men: 'Faure Gnassingbé, Gnassingbé Eyadéma' },
  { actor: 'BEN', men: 'Thomas Boni Yayi/Yayi Boni, Patrice Talon, Mathieu Kérékou' },
  { actor: 'AGO', men: 'José Eduardo dos Santos, João Lourenço, Agostinho Neto' },
  {
    actor: 'ZMB',
    men: 'Levy Mwanawasa, Rupiah Banda, Michael Sata, Edgar Lungu, Hakainde Hichilema, Kenneth Kaunda, Frederick Chiluba',
  },
  {
    actor: 'ZWE',
    men: 'Robert Mugabe, Morgan Tsvangirai, Emmerson Mnangagwa, Ian Smith, Arthur Mutambara, Simbarashe Mumbengegwi, Tendai Biti, Nelson Chamisa, Nathan Shamuyarira, Joshua Nkomo, Bright Matonga, Patrick Chinamasa',
    women: 'Grace Mugabe, Joice Mujuru',
  },
  {
    actor: 'MWI',
    men: 'Bingu wa Mutharika, Peter Mutharika, Lazarus Chakwera, Hastings Banda',
    women: 'Joyce Banda',
  },
  { actor: 'MOZ', men: 'Armando Guebuza, Joaquim Chissano, Filipe Nyusi, Samora Machel, Daniel Chapo' },
  { actor: 'BWA', men: 'Festus Mogae, Ian Khama, Seretse Khama, Mokgweetsi Masisi, Duma Boko' },
  { actor: 'NAM', men: 'Sam Nujoma, Hifikepunye Pohamba, Hage Geingob', women: 'Netumbo Nandi-Ndaitwah' },
  {
    actor: 'ZAF',
    men: 'Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, F. W. de Klerk, P. W. Botha, Desmond Tutu, Kgalema Motlanthe, Ronald Lamola, Pik Botha, Hendrik Verwoerd, Dumisani Kumalo, Aziz Pahad, Julius Malema, Ebrahim Ebrahim',
    women: 'Maite Nkoana-Mashabane, Naledi Pandor, Lindiwe Sisulu, Winnie Mandela, Phumzile Mlambo-Ngcuka',
  },
  { actor: 'LSO', men: 'Tom Thabane, Pakalitha Mosisili, Sam Matekane' },
  { actor: 'SWZ', men: 'King Mswati' },
  { actor: 'MDG', men: 'Marc Ravalomanana, Andry Rajoelina, Didier Ratsiraka, Hery Rajaonarimampianina' },
  { actor: 'MUS', men: 'Navin Ramgoolam, Pravind Jugnauth, Anerood Jugnauth' },
  { actor: 'COM', men: 'Azali Assoumani, Ahmed Abdallah Mohamed Sambi, Mohamed Bacar' },
];
