import type { LeaderRow } from './row.ts';

/** Leaders of intergovernmental bodies and of groups. */
export const HEADS_OF_BODIES: readonly LeaderRow[] = [
  {
    actor: 'UN',
    men:
      'Ban Ki-moon@KOR, Kofi Annan, António Guterres@PRT, Boutros Boutros-Ghali, Javier Pérez de Cuéllar, Kurt Waldheim@AUT, U Thant, Dag Hammarskjöld, Trygve Lie, ' +
      'Lakhdar Brahimi@DZA, Staffan de Mistura, Ibrahim Gambari, Hans Blix, Richard Goldstone, Filippo Grandi, Martin Griffiths, ' +
      'Stéphane Dujarric, Farhan Haq, Martin Nesirky, Jan Egeland, John Holmes, Mark Lowcock, Tom Fletcher, Geir Pedersen, Philippe Lazzarini, ' +
      'Volker Türk, Zeid Raad al-Hussein/Zeid Ra’ad al-Hussein, Ghassan Salamé, Bernardino León, Ian Martin, Tom Koenigs, Kai Eide, ' +
      'Sérgio Vieira de Mello, Detlev Mehlis, Serge Brammertz, Terje Roed-Larsen, Robert Serry, Nickolay Mladenov, Hervé Ladsous, Alain Le Roy, ' +
      'Jean-Marie Guéhenno, Jean-Pierre Lacroix, Miroslav Jenča, Christof Heyns, Joseph Deiss, Miguel d’Escoto, B. Lynn Pascoe, Joachim Rücker, Søren Jessen-Petersen, Achim Steiner, Yvo de Boer',
    women:
      'Navi Pillay/Navanethem Pillay, Louise Arbour, Mary Robinson@IRL, Valerie Amos, Margot Wallström@SWE, Radhika Coomaraswamy, Francesca Albanese, Amina Mohammed, ' +
      'Rosemary A. DiCarlo, Carla Del Ponte, Asha-Rose Migiro, Marie Okabe, Michele Montas, Christiana Figueres, Ertharin Cousin, Josette Sheeran, Cindy McCain, Ravina Shamdasani',
  },
  {
    actor: 'EU',
    men: 'Javier Solana@ESP, Josep Borrell@ESP, José Manuel Barroso@PRT/Jose Barroso, Jean-Claude Juncker@LUX, Herman Van Rompuy@BEL, Donald Tusk@POL, Charles Michel@BEL, Romano Prodi@ITA, Jacques Delors@FRA, Jacques Santer@LUX, Olli Rehn@FIN, Chris Patten, Peter Mandelson, Louis Michel@BEL, Martin Schulz@DEU, Jerzy Buzek@POL, Hans-Gert Pöttering, Antonio Tajani@ITA, David Sassoli, Karel De Gucht, Štefan Füle@CZE, Günter Verheugen, Michel Barnier@FRA, Valdis Dombrovskis, António Costa@PRT, Maroš Šefčovič, Johannes Hahn, Charlie McCreevy, Peter Stano, Frans Timmermans, Günther Oettinger',
    women:
      'Catherine Ashton, Federica Mogherini@ITA, Ursula von der Leyen@DEU, Kaja Kallas@EST, Benita Ferrero-Waldner@AUT, Roberta Metsola, Viviane Reding, Neelie Kroes, Margrethe Vestager, Maja Kocijančič, Cristina Gallach, Cecilia Malmström',
  },
  {
    actor: 'NATO',
    men: 'Jens Stoltenberg@NOR, Anders Fogh Rasmussen@DNK, Jaap de Hoop Scheffer@NLD, George Robertson@GBR, Mark Rutte@NLD, Willy Claes, Manfred Wörner, James Appathurai, Lord Robertson',
    women: 'Oana Lungescu, Carmen Romero',
  },
  {
    actor: 'IAEA',
    men: 'Mohamed ElBaradei/Mohammed ElBaradei/Mohamed El Baradei/Mohamed el-Baradei, Yukiya Amano, Rafael Grossi/Rafael Mariano Grossi, Olli Heinonen, Herman Nackaerts',
    women: 'Melissa Fleming',
  },
  {
    actor: 'IMF',
    men: 'Dominique Strauss-Kahn@FRA, Rodrigo de Rato@ESP, Michel Camdessus, John Lipsky, Olivier Blanchard',
    women: 'Christine Lagarde@FRA, Kristalina Georgieva, Gita Gopinath',
  },
  { actor: 'World Bank', men: 'James Wolfensohn, Jim Yong Kim, David Malpass, Ajay Banga' },
  { actor: 'ECB', men: 'Jean-Claude Trichet, Mario Draghi@ITA, Wim Duisenberg' },
  {
    actor: 'WTO',
    men: 'Pascal Lamy@FRA, Roberto Azevêdo, Supachai Panitchpakdi@THA',
    women: 'Ngozi Okonjo-Iweala@NGA',
  },
  {
    actor: 'WHO',
    men: 'Tedros Adhanom Ghebreyesus@ETH/Tedros Adhanom, Lee Jong-wook, Keiji Fukuda, Mike Ryan',
    women: 'Margaret Chan',
  },
  { actor: 'ICC', men: 'Luis Moreno-Ocampo/Luis Moreno Ocampo, Karim Khan', women: 'Fatou Bensouda' },
  {
    actor: 'Arab League',
    men: 'Amr Moussa@EGY/Amr Mussa, Nabil Elaraby@EGY/Nabil al-Arabi, Ahmed Aboul Gheit@EGY',
  },
  {
    actor: 'AU',
    men: 'Jean Ping@GAB, Alpha Oumar Konaré@MLI, Moussa Faki@TCD, Ramtane Lamamra@DZA',
    women: 'Nkosazana Dlamini-Zuma@ZAF',
  },
  { actor: 'OAS', men: 'José Miguel Insulza@CHL, Luis Almagro@URY' },
  { actor: 'OSCE', men: 'Lamberto Zannier, Thomas Greminger' },
  { actor: 'OPEC', men: 'Abdullah al-Badri, Mohammad Barkindo' },
  { actor: 'ASEAN', men: 'Surin Pitsuwan@THA, Le Luong Minh, Ong Keng Yong' },
  { actor: 'OIC', men: 'Ekmeleddin Ihsanoglu, Iyad Madani' },
  { actor: 'SCO', men: 'Rashid Alimov' },
  { actor: 'Commonwealth', men: 'Kamalesh Sharma, Don McKinnon@NZL', women: 'Patricia Scotland' },
  { actor: 'OPCW', men: 'Ahmet Üzümcü, Fernando Arias' },
  {
    actor: 'Hamas',
    men: 'Ismail Haniyeh/Ismail Haniya/Ismail Haniyah, Khaled Mashal/Khaled Meshaal/Khaled Mashaal, Yahya Sinwar, Mahmoud Zahar/Mahmoud al-Zahar, Ahmed Yassin/Ahmed Yassin, Abdel Aziz al-Rantissi/Abdel Aziz Rantisi, Sami Abu Zuhri, Fawzi Barhoum, Mohammed Deif, Mousa Abu Marzook, Osama Hamdan, Ghazi Hamad, Taher al-Nunu, Ismail Radwan',
  },
  {
    actor: 'Hezbollah',
    men: 'Hassan Nasrallah/Sayyed Hassan Nasrallah, Naim Qassem, Imad Mughniyeh, Hashem Safieddine',
  },
  {
    actor: 'Taliban',
    men: 'Mullah Omar/Mohammed Omar/Mullah Mohammed Omar, Zabihullah Mujahid, Haibatullah Akhundzada, Akhtar Mansour, Abdul Ghani Baradar, Suhail Shaheen, Qari Yousef Ahmadi, Sirajuddin Haqqani, Amir Khan Muttaqi, Mullah Dadullah, Qari Mohammad Yousuf',
  },
  {
    actor: 'Pakistani Taliban',
    men: 'Baitullah Mehsud, Hakimullah Mehsud, Maulana Fazlullah, Ehsanullah Ehsan',
  },
  {
    actor: 'al-Qaeda',
    men: 'Osama bin Laden/Usama bin Laden/Osama Bin Laden, Ayman al-Zawahiri/Ayman al-Zawahri, Abu Yahya al-Libi, Khalid Sheikh Mohammed, Anwar al-Awlaki',
  },
  { actor: 'Islamic State', men: 'Abu Bakr al-Baghdadi, Abu Musab al-Zarqawi, Abu Ayyub al-Masri' },
  {
    actor: 'Houthis',
    men: 'Abdul-Malik al-Houthi/Abdul Malik al-Houthi/Abdel-Malek al-Houthi, Mohammed Abdul-Salam, Yahya Saree',
  },
  { actor: 'al-Shabaab', men: 'Ahmed Abdi Godane, Ali Mohamud Rage, Sheikh Ali Dhere' },
  { actor: 'Boko Haram', men: 'Abubakar Shekau, Mohammed Yusuf' },
  { actor: 'LTTE', men: 'Velupillai Prabhakaran' },
  { actor: 'PKK', men: 'Abdullah Öcalan, Murat Karayılan, Cemil Bayık' },
  {
    actor: 'FARC',
    men: 'Manuel Marulanda, Alfonso Cano, Rodrigo Londoño, Timochenko, Raúl Reyes, Iván Márquez',
  },
  { actor: 'LRA', men: 'Joseph Kony, Vincent Otti' },
  { actor: 'M23', men: 'Bosco Ntaganda, Sultani Makenga' },
  { actor: 'CNDP', men: 'Laurent Nkunda' },
  { actor: 'UNITA', men: 'Jonas Savimbi' },
  { actor: 'RENAMO', men: 'Afonso Dhlakama' },
  { actor: 'RSF', men: 'Mohamed Hamdan Dagalo, Hemedti' },
  { actor: 'Wagner Group', men: 'Yevgeny Prigozhin/Evgeny Prigozhin' },
  { actor: 'Mahdi Army', men: 'Muqtada al-Sadr/Moqtada al-Sadr/Moqtada Sadr' },
  { actor: 'Khmer Rouge', men: 'Pol Pot, Khieu Samphan, Nuon Chea' },
  { actor: 'South Ossetia', men: 'Eduard Kokoity/Eduard Kokoyty, Leonid Tibilov' },
  { actor: 'Abkhazia', men: 'Sergei Bagapsh, Raul Khajimba, Alexander Ankvab, Vladislav Ardzinba' },
  {
    actor: 'Donetsk People’s Republic',
    men: 'Alexander Zakharchenko, Denis Pushilin, Igor Girkin, Igor Strelkov',
  },
  { actor: 'Sinn Féin', men: 'Gerry Adams, Martin McGuinness' },
  { actor: 'DUP', men: 'Ian Paisley, Peter Robinson' },
  { actor: 'Dalai Lama', men: 'Tenzin Gyatso, Lobsang Sangay' },
  { actor: 'Muslim Brotherhood', men: 'Mohammed Badie, Khairat el-Shater, Essam el-Erian' },
  { actor: 'Islamic Courts Union', men: 'Hassan Dahir Aweys' },
  { actor: 'SPLM', men: 'John Garang' },
];
