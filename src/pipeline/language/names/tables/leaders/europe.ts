import type { LeaderRow } from './row.ts';

/** Leaders of Europe. */
export const EUROPE: readonly LeaderRow[] = [
  {
    actor: 'RUS',
    men:
      'Vladimir Putin, Dmitry Medvedev/Dmitri Medvedev/Dmitriy Medvedev, Boris Yeltsin, Mikhail Gorbachev, Leonid Brezhnev, Nikita Khrushchev, Joseph Stalin/Josef Stalin, ' +
      'Vladimir Lenin, Yuri Andropov, Konstantin Chernenko, Sergei Lavrov/Sergey Lavrov, Igor Ivanov, Yevgeny Primakov, Andrei Kozyrev, Andrei Gromyko, Vyacheslav Molotov, ' +
      'Sergei Shoigu/Sergey Shoigu, Sergei Ivanov/Sergey Ivanov, Anatoly Serdyukov, Andrei Belousov/Andrey Belousov, Valery Gerasimov, Dmitry Peskov, Mikhail Mishustin, Mikhail Fradkov, ' +
      'Viktor Zubkov, Viktor Chernomyrdin, Mikhail Kasyanov, Vitaly Churkin, Vassily Nebenzia/Vasily Nebenzya, Dmitry Rogozin, Sergei Ryabkov/Sergey Ryabkov, Mikhail Bogdanov, ' +
      'Alexander Lukashevich, Andrei Nesterenko/Andrey Nesterenko, Mikhail Kamynin, Nikolai Patrushev, Yuri Ushakov, Alexei Navalny/Alexey Navalny, Boris Nemtsov, ' +
      'Ramzan Kadyrov, Akhmad Kadyrov, Alexander Litvinenko, Sergei Skripal, Alexei Kudrin, Anatoly Antonov, Andrei Denisov, Alexander Yakovenko, ' +
      'Sergei Kislyak/Sergey Kislyak, Nikolai Makarov, Yuri Baluyevsky, Anatoly Nogovitsyn, Konstantin Kosachev/Konstantin Kosachyov, Vyacheslav Volodin, Sergei Naryshkin/Sergey Naryshkin, Igor Sechin, ' +
      'Georgy Malenkov, Alexei Kosygin, Nikolai Ryzhkov, Eduard Shevardnadze, Sergei Prikhodko, Vladislav Surkov, Alexander Bastrykin, Grigory Karasin, Kirill Dmitriev, Vladimir Medinsky, Mikhail Khodorkovsky, Vladimir Zhirinovsky, Gennady Zyuganov, Sergei Surovikin, Alexei Borodavkin, Alexey Miller/Alexei Miller',
    women: 'Maria Zakharova, Valentina Matviyenko, Yekaterina Furtseva, Maria Butina, Maria Lvova-Belova',
  },
  {
    actor: 'GBR',
    men:
      'Tony Blair, David Cameron, Gordon Brown, Boris Johnson, Rishi Sunak, Keir Starmer, John Major, Harold Wilson, Edward Heath, James Callaghan, Harold Macmillan, Anthony Eden, ' +
      'Winston Churchill, Clement Attlee, Alec Douglas-Home, William Hague, David Miliband, Ed Miliband, Jack Straw, Robin Cook, Philip Hammond, Jeremy Hunt, Dominic Raab, James Cleverly, David Lammy, ' +
      'Douglas Hurd, Geoffrey Howe, Lord Carrington, Ben Wallace, Michael Fallon, Liam Fox, Des Browne, John Reid, Geoff Hoon, Nick Clegg, George Osborne, Alistair Darling, ' +
      'Jeremy Corbyn, Mark Lyall Grant, Emyr Jones Parry, Mark Malloch Brown, Malcolm Rifkind, Prince Charles, King Charles/King Charles III, Prince Philip, Prince William, Nigel Farage, Peter Hain, Alex Salmond, Grant Shapps, John Healey, David Davis, Alan Johnson, Douglas Alexander, John Prescott, Kim Howells, Bill Rammell',
    women:
      'Margaret Thatcher, Theresa May, Liz Truss, Margaret Beckett, Yvette Cooper, Queen Elizabeth/Queen Elizabeth II, Jacqui Smith, Baroness Ashton, Barbara Woodward, Nicola Sturgeon, Amber Rudd, Priti Patel, Suella Braverman, Penny Mordaunt, Princess Diana, Karen Pierce, Harriet Harman',
  },
  {
    actor: 'FRA',
    men: 'Nicolas Sarkozy, Jacques Chirac, François Hollande, Emmanuel Macron, François Mitterrand, Valéry Giscard d’Estaing, Georges Pompidou, Charles de Gaulle, Dominique de Villepin, Bernard Kouchner, Alain Juppé, Laurent Fabius, Jean-Marc Ayrault, Jean-Yves Le Drian, Jean-Noël Barrot, Stéphane Séjourné, Philippe Douste-Blazy, Hubert Védrine, Lionel Jospin, Jean-Pierre Raffarin, François Fillon, Manuel Valls, Édouard Philippe, Jean Castex, Gabriel Attal, François Bayrou, Sébastien Lecornu, Gérard Longuet, Hervé Morin, Gérard Araud, Jean-Maurice Ripert, Jean-Marie Le Pen, François Delattre, Robert Schuman, Pierre Mendès France, Éric Besson',
    women:
      'Catherine Colonna, Michèle Alliot-Marie, Ségolène Royal, Marine Le Pen, Florence Parly, Élisabeth Borne, Édith Cresson, Rama Yade, Carla Bruni',
  },
  {
    actor: 'DEU',
    men: 'Gerhard Schröder, Olaf Scholz, Helmut Kohl, Helmut Schmidt, Willy Brandt, Konrad Adenauer, Ludwig Erhard, Friedrich Merz, Frank-Walter Steinmeier, Joschka Fischer, Guido Westerwelle, Sigmar Gabriel, Heiko Maas, Hans-Dietrich Genscher, Klaus Kinkel, Wolfgang Schäuble, Thomas de Maizière, Karl-Theodor zu Guttenberg, Franz Josef Jung, Peter Struck, Boris Pistorius, Horst Köhler, Joachim Gauck, Christian Wulff, Johannes Rau, Johann Wadephul, Steffen Seibert, Robert Habeck, Peer Steinbrück, Christian Lindner, Erich Honecker, Walter Ulbricht, Egon Krenz, Adolf Hitler, Joachim von Ribbentrop',
    women: 'Angela Merkel, Annalena Baerbock, Annegret Kramp-Karrenbauer, Christine Lambrecht',
  },
  {
    actor: 'ITA',
    men: 'Silvio Berlusconi, Matteo Renzi, Giuseppe Conte, Paolo Gentiloni, Enrico Letta, Mario Monti, Giulio Andreotti, Massimo D’Alema, Franco Frattini, Gianfranco Fini, Luigi Di Maio, Matteo Salvini, Giorgio Napolitano, Sergio Mattarella, Carlo Azeglio Ciampi, Bettino Craxi, Aldo Moro, Lamberto Dini, Giulio Terzi, Ignazio La Russa, Guido Crosetto, Benito Mussolini',
    women: 'Giorgia Meloni, Emma Bonino',
  },
  {
    actor: 'ESP',
    men: 'José Luis Rodríguez Zapatero/Jose Luis Zapatero, José María Aznar, Mariano Rajoy, Pedro Sánchez, Felipe González, Miguel Ángel Moratinos, Juan Carlos/King Juan Carlos, King Felipe, Francisco Franco, José Manuel García-Margallo, José Manuel Albares, Adolfo Suárez, Baltasar Garzón',
    women: 'Ana Palacio, Trinidad Jiménez, Arancha González Laya',
  },
  {
    actor: 'POL',
    men: 'Lech Kaczyński, Jarosław Kaczyński, Lech Wałęsa, Aleksander Kwaśniewski, Bronisław Komorowski, Andrzej Duda, Mateusz Morawiecki, Radosław Sikorski/Radek Sikorski, Karol Nawrocki, Leszek Miller, Marek Belka, Kazimierz Marcinkiewicz, Wojciech Jaruzelski, Witold Waszczykowski, Zbigniew Rau, Bogdan Klich, Tadeusz Mazowiecki',
    women: 'Ewa Kopacz, Beata Szydło, Anna Fotyga',
  },
  {
    actor: 'UKR',
    men: 'Volodymyr Zelensky/Volodymyr Zelenskyy/Volodymyr Zelenskiy, Petro Poroshenko, Viktor Yanukovych/Victor Yanukovych, Viktor Yushchenko/Victor Yushchenko, Leonid Kuchma, Leonid Kravchuk, Arseniy Yatsenyuk, Mykola Azarov, Oleksandr Turchynov, Dmytro Kuleba, Andrii Sybiha/Andriy Sybiha, Pavlo Klimkin, Denys Shmyhal, Oleksii Reznikov, Rustem Umerov, Valerii Zaluzhnyi/Valeriy Zaluzhny, Oleksandr Syrskyi, Vitali Klitschko, Volodymyr Groysman, Andriy Yermak, Mykhailo Podolyak, Sergey Aksyonov/Sergei Aksyonov, Borys Tarasyuk, Volodymyr Ohryzko, Kostyantyn Gryshchenko',
    women: 'Yulia Tymoshenko/Yuliya Tymoshenko, Yulia Svyrydenko',
  },
  {
    actor: 'BLR',
    men: 'Alexander Lukashenko/Alyaksandr Lukashenka/Aleksandr Lukashenko, Vladimir Makei, Alexander Milinkevich, Alaksandar Milinkievič, Stanislau Shushkevich',
    women: 'Sviatlana Tsikhanouskaya/Svetlana Tikhanovskaya',
  },
  {
    actor: 'GEO',
    men: 'Mikheil Saakashvili/Mikhail Saakashvili, Giorgi Margvelashvili, Bidzina Ivanishvili, Irakli Kobakhidze, Irakli Garibashvili, Gigi Ugulava, Lado Gurgenidze, Grigol Vashadze, Temur Iakobashvili, Zurab Zhvania, Zviad Gamsakhurdia, Irakli Alasania, Alexander Lomaia/Alexandre Lomaia, Aslan Abashidze, Giorgi Baramidze, Zurab Nogaideli, Levan Gachechiladze, Gela Bezhuashvili, Vano Merabishvili, Davit Kezerashvili',
    women: 'Salome Zourabichvili/Salomé Zourabichvili, Nino Burjanadze, Eka Tkeshelashvili, Maia Panjikidze',
  },
  {
    actor: 'ARM',
    men: 'Serzh Sargsyan, Robert Kocharyan, Nikol Pashinyan, Levon Ter-Petrosyan, Armen Sarkissian, Edward Nalbandian, Vartan Oskanian, Ararat Mirzoyan',
  },
  { actor: 'AZE', men: 'Ilham Aliyev, Heydar Aliyev, Elmar Mammadyarov, Jeyhun Bayramov, Abulfaz Elchibey' },
  {
    actor: 'MDA',
    men: 'Vladimir Voronin, Igor Dodon, Nicolae Timofti, Petru Lucinschi, Vlad Filat, Mihai Ghimpu, Marian Lupu, Dorin Recean',
    women: 'Maia Sandu, Natalia Gavrilița',
  },
  {
    actor: 'SRB',
    men: 'Slobodan Milošević, Vojislav Koštunica, Boris Tadić, Zoran Đinđić/Zoran Djindjic, Aleksandar Vučić, Ivica Dačić, Tomislav Nikolić, Vuk Jeremić, Vuk Drašković, Ratko Mladić, Mirko Cvetković, Josip Broz Tito/Tito, Zoran Živković, Vojislav Šešelj',
    women: 'Ana Brnabić',
  },
  {
    actor: 'XKX',
    men: 'Hashim Thaçi, Ramush Haradinaj, Ibrahim Rugova, Fatmir Sejdiu, Agim Çeku, Albin Kurti, Isa Mustafa, Bajram Rexhepi, Behgjet Pacolli',
    women: 'Atifete Jahjaga, Vjosa Osmani',
  },
  {
    actor: 'BIH',
    men: 'Alija Izetbegović, Bakir Izetbegović, Haris Silajdžić, Radovan Karadžić, Milorad Dodik, Sulejman Tihić, Željko Komšić, Paddy Ashdown, Valentin Inzko',
    women: 'Biljana Plavšić',
  },
  {
    actor: 'HRV',
    men: 'Franjo Tuđman, Stjepan Mesić, Ivo Sanader, Zoran Milanović, Ivo Josipović, Andrej Plenković, Ante Gotovina',
    women: 'Jadranka Kosor, Kolinda Grabar-Kitarović, Vesna Pusić',
  },
  {
    actor: 'SVN',
    men: 'Janez Janša, Borut Pahor, Janez Drnovšek, Milan Kučan, Miro Cerar, Danilo Türk, Dimitrij Rupel, Robert Golob',
    women: 'Alenka Bratušek',
  },
  {
    actor: 'MKD',
    men: 'Nikola Gruevski, Zoran Zaev, Branko Crvenkovski, Gjorge Ivanov, Boris Trajkovski, Kiro Gligorov, Nikola Dimitrov',
  },
  { actor: 'MNE', men: 'Milo Đukanović/Milo Djukanovic, Filip Vujanović, Jakov Milatović' },
  { actor: 'ALB', men: 'Sali Berisha, Edi Rama, Fatos Nano, Enver Hoxha, Ilir Meta, Bujar Nishani' },
  {
    actor: 'GRC',
    men: 'Alexis Tsipras, Kostas Karamanlis/Costas Karamanlis, George Papandreou, Antonis Samaras, Kyriakos Mitsotakis, Andreas Papandreou, Costas Simitis, Lucas Papademos, Yanis Varoufakis, Nikos Dendias, Nikos Kotzias, Evangelos Venizelos, Karolos Papoulias',
    women: 'Dora Bakoyannis',
  },
  {
    actor: 'CYP',
    men: 'Nicos Anastasiades, Tassos Papadopoulos, Demetris Christofias, Glafcos Clerides, Archbishop Makarios, Nikos Christodoulides, Mehmet Ali Talat, Rauf Denktash, Mustafa Akıncı, Ersin Tatar',
  },
  {
    actor: 'TUR',
    men: 'Recep Tayyip Erdoğan, Abdullah Gül, Ahmet Davutoğlu, Binali Yıldırım, Süleyman Demirel, Bülent Ecevit, Turgut Özal, Ahmet Necdet Sezer, Mevlüt Çavuşoğlu, Hakan Fidan, Ali Babacan, Hulusi Akar, Cemil Çiçek, Fethullah Gülen, Kemal Kılıçdaroğlu, Selahattin Demirtaş, İbrahim Kalın, Necmettin Erbakan, Yaşar Büyükanıt, Ekrem İmamoğlu, Mustafa Kemal Atatürk',
    women: 'Tansu Çiller',
  },
  {
    actor: 'HUN',
    men: 'Viktor Orbán, Ferenc Gyurcsány, Gordon Bajnai, Péter Medgyessy, Péter Szijjártó, Imre Nagy, János Kádár, László Sólyom, Pál Schmitt, János Áder',
    women: 'Katalin Novák, Kinga Göncz',
  },
  {
    actor: 'ROU',
    men: 'Traian Băsescu, Klaus Iohannis, Ion Iliescu, Nicolae Ceaușescu, Victor Ponta, Emil Constantinescu, Călin Popescu-Tăriceanu, Emil Boc, Marcel Ciolacu, Nicușor Dan',
  },
  {
    actor: 'BGR',
    men: 'Boyko Borisov, Rumen Radev, Georgi Parvanov, Sergei Stanishev, Todor Zhivkov, Simeon Saxe-Coburg, Kiril Petkov, Rosen Plevneliev',
  },
  {
    actor: 'CZE',
    men: 'Václav Havel, Václav Klaus, Miloš Zeman, Andrej Babiš, Petr Fiala, Petr Pavel, Mirek Topolánek, Karel Schwarzenberg, Jan Fischer, Petr Nečas, Alexander Dubček, Gustáv Husák, Jiří Paroubek, Cyril Svoboda, Jan Lipavský',
  },
  {
    actor: 'SVK',
    men: 'Robert Fico, Mikuláš Dzurinda, Vladimír Mečiar, Andrej Kiska, Miroslav Lajčák, Peter Pellegrini, Ivan Gašparovič, Jozef Tiso',
    women: 'Zuzana Čaputová, Iveta Radičová',
  },
  {
    actor: 'AUT',
    men: 'Wolfgang Schüssel, Alfred Gusenbauer, Werner Faymann, Sebastian Kurz, Karl Nehammer, Alexander Van der Bellen, Heinz Fischer, Jörg Haider, Bruno Kreisky, Alexander Schallenberg, Michael Spindelegger, Franz Vranitzky',
    women: 'Ursula Plassnik, Karin Kneissl, Beate Meinl-Reisinger',
  },
  {
    actor: 'CHE',
    men: 'Didier Burkhalter, Ignazio Cassis, Hans-Rudolf Merz, Pascal Couchepin, Joseph Deiss',
    women: 'Micheline Calmy-Rey, Simonetta Sommaruga, Viola Amherd, Karin Keller-Sutter',
  },
  {
    actor: 'BEL',
    men: 'Guy Verhofstadt, Yves Leterme, Elio Di Rupo, Alexander De Croo, Bart De Wever, Didier Reynders, Karel de Gucht, Jean-Luc Dehaene, Steven Vanackere, King Albert, King Philippe, Maxime Prévot',
    women: 'Sophie Wilmès, Hadja Lahbib',
  },
  {
    actor: 'NLD',
    men: 'Jan Peter Balkenende, Wim Kok, Ruud Lubbers, Maxime Verhagen, Ben Bot, Bert Koenders, Dick Schoof, Caspar Veldkamp, Stef Blok, Geert Wilders, Pim Fortuyn, Uri Rosenthal, King Willem-Alexander',
    women: 'Queen Beatrix, Kajsa Ollongren, Sigrid Kaag, Hanke Bruins Slot',
  },
  { actor: 'LUX', men: 'Jean Asselborn, Xavier Bettel, Luc Frieden, Pierre Werner' },
  {
    actor: 'DNK',
    men: 'Lars Løkke Rasmussen, Poul Nyrup Rasmussen, Per Stig Møller, Kristian Jensen, Jeppe Kofod, Troels Lund Poulsen, Villy Søvndal',
    women: 'Mette Frederiksen, Helle Thorning-Schmidt, Queen Margrethe, Lene Espersen',
  },
  {
    actor: 'SWE',
    men: 'Fredrik Reinfeldt, Göran Persson, Stefan Löfven, Carl Bildt, Ulf Kristersson, Olof Palme, Tobias Billström, Jan Eliasson, Pål Jonson, Peter Hultqvist',
    women: 'Magdalena Andersson, Ann Linde, Anna Lindh, Laila Freivalds, Maria Malmer Stenergard',
  },
  {
    actor: 'NOR',
    men: 'Kjell Magne Bondevik, Jonas Gahr Støre, Børge Brende, Espen Barth Eide, Thorbjørn Jagland, Jan Petersen, Erik Solheim',
    women: 'Erna Solberg, Gro Harlem Brundtland, Ine Eriksen Søreide, Anniken Huitfeldt',
  },
  {
    actor: 'FIN',
    men: 'Sauli Niinistö, Martti Ahtisaari, Urho Kekkonen, Matti Vanhanen, Alexander Stubb, Petteri Orpo, Juha Sipilä, Pekka Haavisto, Erkki Tuomioja, Timo Soini, Jyrki Katainen',
    women: 'Tarja Halonen, Sanna Marin, Elina Valtonen, Mari Kiviniemi',
  },
  {
    actor: 'ISL',
    men: 'Geir Haarde, Ólafur Ragnar Grímsson, Davíð Oddsson, Sigmundur Davíð Gunnlaugsson, Bjarni Benediktsson, Steingrímur Sigfússon, Össur Skarphéðinsson',
    women: 'Jóhanna Sigurðardóttir, Katrín Jakobsdóttir, Ingibjörg Sólrún Gísladóttir',
  },
  {
    actor: 'IRL',
    men: 'Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheál Martin, Simon Coveney, Dermot Ahern, Charles Haughey, Éamon de Valera, Garret FitzGerald, Albert Reynolds, John Bruton, Eamon Gilmore, Simon Harris, Michael D. Higgins',
    women: 'Mary McAleese',
  },
  {
    actor: 'PRT',
    men: 'José Sócrates, Pedro Passos Coelho, Luís Montenegro, Aníbal Cavaco Silva, Mário Soares, Jorge Sampaio, Marcelo Rebelo de Sousa, Luís Amado, Paulo Portas, António Salazar, Paulo Rangel',
  },
  {
    actor: 'LTU',
    men: 'Valdas Adamkus, Gitanas Nausėda, Algirdas Brazauskas, Rolandas Paksas, Gabrielius Landsbergis, Vytautas Landsbergis, Andrius Kubilius, Linas Linkevičius',
    women: 'Dalia Grybauskaitė, Ingrida Šimonytė',
  },
  {
    actor: 'LVA',
    men: 'Valdis Zatlers, Edgars Rinkēvičs, Andris Bērziņš, Krišjānis Kariņš, Egils Levits, Artis Pabriks, Ivars Godmanis',
    women: 'Vaira Vīķe-Freiberga, Evika Siliņa',
  },
  {
    actor: 'EST',
    men: 'Toomas Hendrik Ilves, Lennart Meri, Arnold Rüütel, Andrus Ansip, Urmas Paet, Alar Karis, Taavi Rõivas, Jüri Ratas, Margus Tsahkna, Urmas Reinsalu',
    women: 'Kersti Kaljulaid',
  },
  {
    actor: 'VAT',
    men: 'Pope Benedict/Pope Benedict XVI/Benedict XVI, Pope Francis, Pope John Paul/Pope John Paul II/John Paul II, Pope Leo/Pope Leo XIV, Pietro Parolin, Tarcisio Bertone, Angelo Sodano, Pope Paul VI, Pope John XXIII, Federico Lombardi',
  },
  { actor: 'MLT', men: 'Joseph Muscat, Lawrence Gonzi, Robert Abela, Eddie Fenech Adami, Ian Borg' },
];
