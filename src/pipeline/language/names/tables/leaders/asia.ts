import type { LeaderRow } from './row.ts';

/** Leaders of Asia east of Iran, and of Oceania. */
export const ASIA: readonly LeaderRow[] = [
  {
    actor: 'CHN',
    men: 'Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Mao Zedong/Mao Tse-tung/Chairman Mao, Zhou Enlai/Chou En-lai, Wen Jiabao, Li Keqiang, Zhu Rongji, Li Peng, Li Qiang, Wang Yi, Qin Gang, Yang Jiechi, Li Zhaoxing, Tang Jiaxuan, Qian Qichen, Liu Jianchao, Qin Gang, Hong Lei, Geng Shuang, Zhao Lijian, Wang Wenbin, Lu Kang, Ma Zhaoxu, Kong Quan, Wu Dawei, Dai Bingguo, Wang Guangya, Liu Zhenmin, Li Baodong, Zhang Yesui, Liu Xiaobo, Ai Weiwei, Zhao Ziyang, Hua Guofeng, Hu Yaobang, Bo Xilai, Zhou Yongkang, Chen Guangcheng, Wang Qishan, Liang Guanglie, Chang Wanquan, Wei Fenghe, Li Shangfu, Dong Jun, Cui Tiankai, Guo Jiakun, Lin Jian, Zhang Jun, Fu Cong, Liu Shaoqi, Xie Feng, Han Zheng, Cao Gangchuan, Li Hui, He Lifeng, Liu He, Zhang Zhijun, Chen Yunlin',
    women: 'Jiang Yu, Hua Chunying, Mao Ning, Zhang Qiyue, Wu Yi, Fu Ying, Madame Mao, Soong Mei-ling',
  },
  {
    actor: 'TWN',
    men: 'Chen Shui-bian, Ma Ying-jeou, Lee Teng-hui, Chiang Kai-shek, Lai Ching-te/William Lai, Chiang Ching-kuo, Lien Chan, Su Tseng-chang, Frank Hsieh, James Soong, Joseph Wu, Eric Chu, Han Kuo-yu',
    women: 'Tsai Ing-wen, Annette Lu, Hung Hsiu-chu',
  },
  {
    actor: 'HKG',
    men: 'Donald Tsang, Leung Chun-ying/C. Y. Leung, Tung Chee-hwa, John Lee, Joshua Wong, Jimmy Lai, Nathan Law',
    women: 'Carrie Lam, Anson Chan',
  },
  {
    actor: 'JPN',
    men: 'Shinzo Abe, Junichiro Koizumi, Taro Aso, Yasuo Fukuda, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Yoshiro Mori, Ryutaro Hashimoto, Keizo Obuchi, Yasuhiro Nakasone, Kakuei Tanaka, Eisaku Sato, Shigeru Yoshida, Nobusuke Kishi, Toshimitsu Motegi, Taro Kono, Katsuya Okada, Seiji Maehara, Masahiko Komura, Nobutaka Machimura, Hirofumi Nakasone, Koichiro Gemba, Takeaki Matsumoto, Yoshimasa Hayashi, Takeshi Iwaya, Itsunori Onodera, Toshimi Kitazawa, Shoichi Nakagawa, Kenichiro Sasae, Emperor Akihito, Emperor Hirohito, Emperor Naruhito, Minoru Kihara, Gen Nakatani, Hirokazu Matsuno, Kichisaburo Nomura, Ichiro Ozawa, Hatsuhisa Takashima, Shintaro Ishihara, Hiroyuki Hosoda',
    women: 'Makiko Tanaka, Yuriko Koike, Yoriko Kawaguchi, Tomomi Inada, Yoko Kamikawa, Sanae Takaichi',
  },
  {
    actor: 'KOR',
    men: 'Lee Myung-bak, Roh Moo-hyun, Moon Jae-in, Yoon Suk-yeol/Yoon Suk Yeol/Yoon Seok-youl, Lee Jae-myung/Lee Jae Myung, Kim Dae-jung, Kim Young-sam, Roh Tae-woo, Chun Doo-hwan, Park Chung-hee, Syngman Rhee, Chung Dong-young, Song Min-soon, Yu Myung-hwan, Kim Sung-hwan, Yun Byung-se, Park Jin, Cho Tae-yul, Cho Hyun, Chung Eui-yong, Suh Hoon, Kim Kwan-jin, Chun Yung-woo, Wi Sung-lac, Kim Sook, Lee Jong-seok, Hyun In-taek, Kim Yung-hoon, Yu Woo-ik, Han Duck-soo, Han Seung-soo, Lee Hae-chan, Lim Sung-nam, Goh Kun, Kim Tae-young, Choi Sung-hong, Song Young-moo, Cho Myoung-gyon',
    women: 'Park Geun-hye, Kang Kyung-wha, Han Myeong-sook',
  },
  {
    actor: 'PRK',
    men: 'Kim Jong-un, Kim Jong-il, Kim Il-sung, Kim Yong-nam, Choe Ryong-hae, Ri Yong-ho, Kim Kye-gwan/Kim Gye-gwan, Ri Su-yong, Pak Ui-chun, Paek Nam-sun, Kang Sok-ju, Ri Gun, Kim Yong-chol, Jang Song-thaek, Ri Son-gwon, Pak Kil-yon, Ja Song-nam, Sin Son-ho, Pak Jong-chon, Kim Yong-il, Choe Yong-rim, Pak Pong-ju, Kang Sun-nam, No Kwang-chol, Kim Song, Hwang Jang-yop, Kim Jong-nam, Han Song-ryol, Jo Yong-won, Pak Gil-yon',
    women: 'Kim Yo-jong, Choe Son-hui/Choe Son Hui, Ri Sol-ju, Hyon Song-wol',
  },
  {
    actor: 'MNG',
    men: 'Tsakhiagiin Elbegdorj, Nambaryn Enkhbayar, Khaltmaagiin Battulga, Natsagiin Bagabandi, Ukhnaagiin Khurelsukh',
  },
  {
    actor: 'IND',
    men: 'Narendra Modi, Manmohan Singh, Atal Bihari Vajpayee/Atal Behari Vajpayee, Rajiv Gandhi, Jawaharlal Nehru, P. V. Narasimha Rao, Morarji Desai, Lal Bahadur Shastri, I. K. Gujral, H. D. Deve Gowda, V. P. Singh, Pranab Mukherjee, S. M. Krishna, Natwar Singh/K. Natwar Singh, Jaswant Singh, Yashwant Sinha, S. Jaishankar/Subrahmanyam Jaishankar, Salman Khurshid, P. Chidambaram, Shivraj Patil, A. K. Antony, Rajnath Singh, Amit Shah, Manohar Parrikar, Arun Jaitley, Abdul Kalam/A. P. J. Abdul Kalam, L. K. Advani, Shyam Saran, Shiv Shankar Menon/Shivshankar Menon, Ajit Doval, M. K. Narayanan, Rahul Gandhi, Anna Hazare, Arvind Kejriwal, Ram Nath Kovind, Vijay Gokhale, Vikram Misri, Arindam Bagchi, Mahatma Gandhi, Ranjan Mathai, Syed Akbaruddin, Navtej Sarna, Randhir Jaiswal, Raveesh Kumar',
    women:
      'Indira Gandhi, Sonia Gandhi, Sushma Swaraj, Nirmala Sitharaman, Pratibha Patil, Nirupama Rao, Sujatha Singh, Droupadi Murmu, Mamata Banerjee, Jayalalithaa',
  },
  {
    actor: 'PAK',
    men: 'Pervez Musharraf, Asif Ali Zardari, Nawaz Sharif, Imran Khan, Shehbaz Sharif/Shahbaz Sharif, Yousaf Raza Gilani/Yousuf Raza Gilani, Zulfikar Ali Bhutto, Muhammad Zia-ul-Haq/Zia ul-Haq/Zia-ul-Haq, Ayub Khan, Yahya Khan, Shaukat Aziz, Shah Mehmood Qureshi/Shah Mahmood Qureshi, Khurshid Kasuri/Khurshid Mahmud Kasuri, Rehman Malik, Ashfaq Kayani/Ashfaq Parvez Kayani, Raheel Sharif, Asim Munir, Qamar Javed Bajwa, Sartaj Aziz, Ishaq Dar, Khawaja Asif, Bilawal Bhutto Zardari, Raja Pervez Ashraf, Shahid Khaqan Abbasi, Anwar ul-Haq Kakar, Zafarullah Khan Jamali, Mamnoon Hussain, Abdul Qadeer Khan/A. Q. Khan, Iftikhar Chaudhry/Iftikhar Muhammad Chaudhry, Athar Abbas, Abdul Basit, Husain Haqqani, Salman Taseer, Muhammad Ali Jinnah, Liaquat Ali Khan, Ghulam Ishaq Khan, Hafiz Saeed, Mohammad Sadiq, Riaz Mohammad Khan, Salman Bashir, Arif Alvi',
    women:
      'Benazir Bhutto, Hina Rabbani Khar, Maleeha Lodhi, Sherry Rehman, Tasnim Aslam, Malala Yousafzai, Maryam Nawaz',
  },
  {
    actor: 'BGD',
    men: 'Sheikh Mujibur Rahman, Ziaur Rahman, Hussain Muhammad Ershad, Muhammad Yunus, Fakhruddin Ahmed, Zillur Rahman',
    women: 'Sheikh Hasina, Khaleda Zia, Dipu Moni',
  },
  {
    actor: 'LKA',
    men: 'Mahinda Rajapaksa, Gotabaya Rajapaksa, Maithripala Sirisena, Ranil Wickremesinghe, Ranasinghe Premadasa, J. R. Jayewardene, Anura Kumara Dissanayake, Sarath Fonseka, Lakshman Kadirgamar, Rohitha Bogollagama, Palitha Kohona, G. L. Peiris, Keheliya Rambukwella, Mangala Samaraweera',
    women: 'Chandrika Kumaratunga, Sirimavo Bandaranaike',
  },
  {
    actor: 'NPL',
    men: 'King Gyanendra, King Birendra, Pushpa Kamal Dahal/Prachanda, Girija Prasad Koirala, Baburam Bhattarai, Sushil Koirala, K. P. Sharma Oli, Sher Bahadur Deuba, Madhav Kumar Nepal, Jhala Nath Khanal, Ram Baran Yadav',
    women: 'Bidya Devi Bhandari, Sushila Karki',
  },
  { actor: 'BTN', men: 'Jigme Singye Wangchuck, Jigme Khesar Namgyel Wangchuck, Tshering Tobgay' },
  {
    actor: 'MDV',
    men: 'Mohamed Nasheed, Maumoon Abdul Gayoom, Abdulla Yameen, Mohamed Muizzu, Ibrahim Mohamed Solih, Mohammed Waheed Hassan',
  },
  {
    actor: 'AFG',
    men: 'Hamid Karzai, Ashraf Ghani, Abdullah Abdullah, Burhanuddin Rabbani, Mohammad Najibullah, Babrak Karmal, Hafizullah Amin, Ahmad Shah Massoud, Gulbuddin Hekmatyar, Abdul Rashid Dostum, Rangin Dadfar Spanta, Zalmai Rassoul, Hamdullah Mohib, Amrullah Saleh, Mohammad Zahir Shah, Abdul Rahim Wardak, Ahmad Wali Karzai',
  },
  {
    actor: 'MMR',
    men: 'Than Shwe, Thein Sein, Min Aung Hlaing, Ne Win, Htin Kyaw, Win Myint, U Nu, Nyan Win, Khin Nyunt, Soe Win, Maung Aye, Myint Swe, Wunna Maung Lwin',
    women: 'Aung San Suu Kyi',
  },
  {
    actor: 'THA',
    men: 'Thaksin Shinawatra, Abhisit Vejjajiva, Prayuth Chan-ocha, Surayud Chulanont, Samak Sundaravej, Somchai Wongsawat, Sonthi Boonyaratglin, King Bhumibol/King Bhumibol Adulyadej, Kasit Piromya, Srettha Thavisin, Suthep Thaugsuban, Anutin Charnvirakul, Don Pramudwinai, Maha Vajiralongkorn, Chuan Leekpai',
    women: 'Yingluck Shinawatra, Paetongtarn Shinawatra',
  },
  {
    actor: 'VNM',
    men: 'Ho Chi Minh, Nguyen Tan Dung, Nguyen Minh Triet, Nguyen Phu Trong, Truong Tan Sang, Nguyen Xuan Phuc, To Lam, Pham Minh Chinh, Phan Van Khai, Pham Gia Khiem, Le Duc Tho, Ngo Dinh Diem, Nguyen Van Thieu, Vo Nguyen Giap, Nong Duc Manh, Le Duan, Pham Binh Minh, Pham Van Dong, Tran Duc Luong, Bui Thanh Son, Luong Cuong, Le Dung',
    women: 'Nguyen Phuong Nga, Le Thi Thu Hang',
  },
  {
    actor: 'KHM',
    men: 'Hun Sen, Hun Manet, Norodom Sihanouk/Prince Sihanouk/King Sihanouk, Norodom Sihamoni, Hor Namhong, Sam Rainsy, Norodom Ranariddh, Lon Nol, Prak Sokhonn, Kem Sokha',
  },
  { actor: 'LAO', men: 'Thongloun Sisoulith, Choummaly Sayasone, Bouasone Bouphavanh, Kaysone Phomvihane' },
  {
    actor: 'MYS',
    men: 'Mahathir Mohamad, Najib Razak, Abdullah Ahmad Badawi/Abdullah Badawi, Anwar Ibrahim, Muhyiddin Yassin, Ismail Sabri Yaakob, Syed Hamid Albar, Anifah Aman, Hishammuddin Hussein, Mohamad Hasan, Tunku Abdul Rahman',
  },
  {
    actor: 'SGP',
    men: 'Lee Kuan Yew, Lee Hsien Loong, Goh Chok Tong, Lawrence Wong, George Yeo, Vivian Balakrishnan, K. Shanmugam, Ng Eng Hen, Tony Tan, S. R. Nathan',
    women: 'Halimah Yacob',
  },
  {
    actor: 'IDN',
    men: 'Susilo Bambang Yudhoyono, Joko Widodo/Jokowi, Prabowo Subianto, Suharto, Sukarno, Abdurrahman Wahid, B. J. Habibie, Jusuf Kalla, Marty Natalegawa, Hassan Wirajuda, Ali Alatas, Juwono Sudarsono, Sugiono, Gita Wirjawan',
    women: 'Megawati Sukarnoputri, Retno Marsudi',
  },
  {
    actor: 'PHL',
    men: 'Rodrigo Duterte, Benigno Aquino/Noynoy Aquino, Ferdinand Marcos, Bongbong Marcos/Ferdinand Marcos Jr, Joseph Estrada, Fidel Ramos, Alberto Romulo, Albert del Rosario, Harry Roque, Teodoro Locsin, Enrique Manalo, Alan Peter Cayetano, Perfecto Yasay, Gilberto Teodoro, Delfin Lorenzana, Voltaire Gazmin, Eduardo Ermita',
    women:
      'Gloria Arroyo/Gloria Macapagal-Arroyo/Gloria Macapagal Arroyo, Corazon Aquino, Leni Robredo, Sara Duterte, Imelda Marcos',
  },
  { actor: 'BRN', men: 'Hassanal Bolkiah' },
  {
    actor: 'TLS',
    men: 'José Ramos-Horta, Xanana Gusmão, Mari Alkatiri, Alfredo Reinado, Taur Matan Ruak, Francisco Guterres',
  },
  { actor: 'KAZ', men: 'Nursultan Nazarbayev, Kassym-Jomart Tokayev, Karim Massimov, Erlan Idrissov' },
  { actor: 'UZB', men: 'Islam Karimov, Shavkat Mirziyoyev' },
  {
    actor: 'TKM',
    men: 'Saparmurat Niyazov, Gurbanguly Berdimuhamedow/Gurbanguly Berdymukhamedov, Serdar Berdimuhamedow',
  },
  {
    actor: 'KGZ',
    men: 'Askar Akayev, Kurmanbek Bakiyev, Almazbek Atambayev, Sooronbay Jeenbekov, Sadyr Japarov, Felix Kulov, Omurbek Tekebayev',
    women: 'Roza Otunbayeva',
  },
  { actor: 'TJK', men: 'Emomali Rahmon/Emomali Rakhmonov, Sirojiddin Muhriddin' },
  {
    actor: 'AUS',
    men: 'John Howard, Kevin Rudd, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Bob Hawke, Paul Keating, Malcolm Fraser, Gough Whitlam, Robert Menzies, Alexander Downer, Stephen Smith, Bob Carr, Brendan Nelson, Richard Marles, Gareth Evans, Peter Garrett, Peter Dutton, Joel Fitzgibbon, David Hicks',
    women: 'Julia Gillard, Julie Bishop, Marise Payne, Penny Wong',
  },
  {
    actor: 'NZL',
    men: 'John Key, Chris Hipkins, Winston Peters, Murray McCully, Phil Goff, Bill English, David Lange, Robert Muldoon, Christopher Luxon',
    women: 'Helen Clark, Jacinda Ardern, Jenny Shipley, Nanaia Mahuta',
  },
  {
    actor: 'FJI',
    men: 'Frank Bainimarama/Voreqe Bainimarama, Laisenia Qarase, Sitiveni Rabuka, Mahendra Chaudhry, Ratu Josefa Iloilo, George Speight',
  },
  { actor: 'PNG', men: 'Michael Somare, Peter O’Neill, James Marape' },
  { actor: 'SLB', men: 'Manasseh Sogavare, Derek Sikua, Jeremiah Manele' },
  { actor: 'TON', men: 'Siaosi Tupou, Feleti Sevele, Akilisi Pohiva' },
  { actor: 'WSM', men: 'Tuilaepa Sailele Malielegaoi', women: 'Fiame Naomi Mata’afa' },
];
