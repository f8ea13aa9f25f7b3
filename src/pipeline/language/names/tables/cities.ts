/**
 * Cities under the names of English newspapers that the published gazetteer spells otherwise or leaves out, and small
 * places that made history: name, country (ISO 3166-1 alpha-3), latitude and longitude in degrees (WGS 84).
 */
export const MORE_CITIES = `
Geneva CHE 46.20 6.15; Davos CHE 46.80 9.84; Lucerne CHE 47.05 8.31; Antwerp BEL 51.22 4.40; Bruges BEL 51.21 3.22; Ghent BEL 51.05 3.72;
Cologne DEU 50.93 6.95; Nuremberg DEU 49.45 11.08; Frankfurt DEU 50.12 8.68; Hanover DEU 52.37 9.73; Ramstein DEU 49.44 7.60;
Seville ESP 37.39 -5.98; Gothenburg SWE 57.71 11.97; Aarhus DNK 56.16 10.20; Londonderry GBR 55.00 -7.31; Lockerbie GBR 55.12 -3.36;
Lampedusa ITA 35.50 12.61; The Hague NLD 52.08 4.31; the Hague NLD 52.08 4.31; Maastricht NLD 50.85 5.69; Schengen LUX 49.47 6.36; Dayton USA 39.76 -84.19; Camp David USA 39.65 -77.46;
Srebrenica BIH 44.10 19.30; Mitrovica XKX 42.89 20.87; Vukovar HRV 45.35 19.00; Rambouillet FRA 48.64 1.83; Evian FRA 46.40 6.59;
Deauville FRA 49.36 0.07; Gleneagles GBR 56.29 -3.75; Heiligendamm DEU 54.14 11.84; Reykjavik ISL 64.15 -21.94; Yalta UKR 44.50 34.17;
Potsdam DEU 52.40 13.06; Grozny RUS 43.32 45.70; Beslan RUS 43.19 44.54; Rostov-on-Don RUS 47.24 39.70; Kaliningrad RUS 54.71 20.51;
Plesetsk RUS 62.93 40.57; Vostochny RUS 51.88 128.33; Kharkov UKR 49.99 36.23; Odesa UKR 46.48 30.73; Lvov UKR 49.84 24.03;
Bakhmut UKR 48.60 38.00; Avdiivka UKR 48.14 37.75; Bucha UKR 50.55 30.22; Debaltseve UKR 48.34 38.41; Chernobyl UKR 51.27 30.22;
Pokrovsk UKR 48.28 37.18; Sukhumi GEO 43.00 41.02; Tskhinvali GEO 42.23 43.97; Poti GEO 42.15 41.67; Senaki GEO 42.27 42.07;
Akhalgori GEO 42.12 44.48; Kodori Gorge GEO 43.10 41.80; Stepanakert AZE 39.82 46.75; Shusha AZE 39.76 46.75; Tiraspol MDA 46.84 29.63;
Andijan UZB 40.78 72.34; Baikonur KAZ 45.96 63.31; Basra IRQ 30.51 47.78; Fallujah IRQ 33.35 43.78; Irbil IRQ 36.19 44.01;
Sulaymaniyah IRQ 35.56 45.43; Samarra IRQ 34.20 43.87; Abu Ghraib IRQ 33.29 44.07; Halabja IRQ 35.18 45.99; Sinjar IRQ 36.32 41.87;
Tal Afar IRQ 36.38 42.45; Baquba IRQ 33.75 44.64; Haditha IRQ 34.14 42.38; Najaf IRQ 32.00 44.33; Umm Qasr IRQ 30.03 47.92;
Hama SYR 35.13 36.75; Raqqa SYR 35.95 39.01; Daraa SYR 32.62 36.10; Deraa SYR 32.62 36.10; Kobani SYR 36.89 38.35; Kobane SYR 36.89 38.35;
Palmyra SYR 34.56 38.28; Afrin SYR 36.51 36.87; Manbij SYR 36.53 37.95; Qamishli SYR 37.05 41.23; Khan Sheikhoun SYR 35.44 36.65;
Tartus SYR 34.89 35.89; Quneitra SYR 33.13 35.82; Sderot ISR 31.52 34.60; Dimona ISR 31.07 35.03; Jenin PSE 32.46 35.30;
Khan Younis PSE 31.35 34.31; Rafah PSE 31.30 34.25; Jabalia PSE 31.53 34.48; Deir al-Balah PSE 31.42 34.35; Beit Hanoun PSE 31.54 34.54;
Qana LBN 33.21 35.30; Naqoura LBN 33.12 35.14; Bint Jbeil LBN 33.12 35.43; Misrata LBY 32.38 15.09; Derna LBY 32.76 22.64;
Sebha LBY 27.04 14.43; Zawiya LBY 32.75 12.73; Brega LBY 30.41 19.58; Ras Lanuf LBY 30.50 18.57; Ajdabiya LBY 30.76 20.23;
Bani Walid LBY 31.76 13.99; Zintan LBY 31.93 12.25; Hargeisa SOM 9.56 44.06; Baidoa SOM 3.11 43.65; Bosaso SOM 11.28 49.18;
Kidal MLI 18.44 1.41; Konna MLI 14.95 -3.89; Agadez NER 16.97 7.99; Chibok NGA 10.87 12.84; Badme ERI 14.73 37.80;
Mekelle ETH 13.50 39.48; Abyei SDN 9.59 28.44; Kadugli SDN 11.01 29.72; El Fasher SDN 13.63 25.35; Geneina SDN 13.45 22.45;
Bor SSD 6.21 31.56; Bentiu SSD 9.26 29.80; Tindouf DZA 27.67 -8.13; Bouake CIV 7.69 -5.03; Mazar-i-Sharif AFG 36.71 67.11;
Lashkar Gah AFG 31.59 64.37; Tora Bora AFG 34.12 70.21; Bagram AFG 34.95 69.26; Abbottabad PAK 34.15 73.21; Miranshah PAK 33.00 70.07;
Gwadar PAK 25.12 62.33; Pokhran IND 26.92 71.92; Uri IND 34.08 74.05; Pulwama IND 33.87 74.90; Bombay IND 19.08 72.88;
Calcutta IND 22.57 88.36; Madras IND 13.08 80.27; Bangalore IND 12.97 77.59; Ayodhya IND 26.80 82.20; Bhopal IND 23.26 77.41;
Kilinochchi LKA 9.38 80.40; Mullaitivu LKA 9.27 80.81; Saigon VNM 10.82 106.63; Dien Bien Phu VNM 21.39 103.02; My Lai VNM 15.18 108.87;
Marawi PHL 8.00 124.29; Subic Bay PHL 14.79 120.23; Dili TLS -8.56 125.57; Pusan KOR 35.18 129.08; Panmunjom KOR 37.96 126.68;
Kaesong PRK 37.97 126.55; Yongbyon PRK 39.80 125.76; Punggye-ri PRK 41.28 129.08; Tumangang PRK 42.42 130.62; Kunsan KOR 35.98 126.71;
Yeonpyeong KOR 37.67 125.70; Esfahan IRN 32.65 51.67; Natanz IRN 33.51 51.92; Fordow IRN 34.88 50.99; Bushehr IRN 28.97 50.84;
Arak IRN 34.09 49.69; Parchin IRN 35.52 51.77; Kharg Island IRN 29.24 50.31; Taiz YEM 13.58 44.02; Hodeidah YEM 14.80 42.95;
Hodeida YEM 14.80 42.95; Marib YEM 15.46 45.33; Saada YEM 16.94 43.76; Abqaiq SAU 25.94 49.67; Khobar SAU 26.28 50.21;
Guantanamo Bay CUB 19.90 -75.13; Guantanamo CUB 20.14 -75.21; Quebec City CAN 46.81 -71.21; Kananaskis CAN 50.92 -115.14;
Ciudad Juarez MEX 31.69 -106.42; Iguala MEX 18.35 -99.54; Cancun MEX 21.16 -86.85; Chapare BOL -16.98 -65.42; Nagorno-Karabakh AZE 39.90 46.80;
South Ossetia GEO 42.35 44.05; Abkhazia GEO 43.00 41.00; Crimea UKR 45.30 34.40; Kashmir IND 34.10 76.50; Chechnya RUS 43.40 45.70;
Golan Heights SYR 33.00 35.80; Darfur SDN 14.00 25.00; Tibet CHN 31.00 88.00; Xinjiang CHN 41.00 85.00; Tigray ETH 13.80 39.50;
Helmand AFG 31.40 64.00; Waziristan PAK 32.50 69.80; Sinai EGY 29.50 33.80; Aceh IDN 4.70 96.70; Mindanao PHL 8.00 125.00; Okinawa JPN 26.50 128.00;
Sharm el-Sheikh EGY 27.92 34.33; Tahrir Square EGY 30.04 31.24; Tiananmen Square CHN 39.90 116.39; Strait of Hormuz IRN 26.57 56.25; Scarborough Shoal PHL 15.18 117.76
`;
