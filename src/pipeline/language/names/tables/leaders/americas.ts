import type { LeaderRow } from './row.ts';

/** Leaders of the Americas. */
export const AMERICAS: readonly LeaderRow[] = [
  {
    actor: 'USA',
    men:
      'Barack Obama, Donald Trump/Donald J. Trump, Joe Biden/Joseph Biden, George W. Bush/George Walker Bush/George Bush, Bill Clinton/William Clinton, ' +
      'Ronald Reagan, Jimmy Carter, Gerald Ford, Richard Nixon, Lyndon Johnson/Lyndon B. Johnson, John F. Kennedy/John Kennedy, ' +
      'Dwight Eisenhower/Dwight D. Eisenhower, Harry Truman/Harry S. Truman, Franklin Roosevelt/Franklin D. Roosevelt, George H. W. Bush, ' +
      'Dick Cheney, Mike Pence, Al Gore, Dan Quayle, J. D. Vance/JD Vance, Walter Mondale, John Kerry, Colin Powell, Rex Tillerson, ' +
      'Mike Pompeo, Antony Blinken/Anthony Blinken, Marco Rubio, Warren Christopher, James Baker, George Shultz, Alexander Haig, Cyrus Vance, ' +
      'Henry Kissinger, William Rogers, Dean Rusk, John Foster Dulles, Dean Acheson, George Marshall, Donald Rumsfeld, Robert Gates, ' +
      'Leon Panetta, Chuck Hagel, Ash Carter/Ashton Carter, James Mattis/Jim Mattis, Mark Esper, Lloyd Austin, Pete Hegseth, William Cohen, ' +
      'William Perry, Caspar Weinberger, Robert McNamara, Melvin Laird, John Bolton, Jake Sullivan, H. R. McMaster, Tom Donilon, Stephen Hadley, ' +
      'Zbigniew Brzezinski, Richard Holbrooke, Dennis Ross, George Mitchell, Paul Bremer, Zalmay Khalilzad, Nicholas Burns, R. Nicholas Burns, William Burns, ' +
      'Christopher Hill/Christopher R. Hill, Stephen Bosworth, Glyn Davies, Robert King, Sung Kim, Ned Price, Matthew Miller, Sean McCormack, ' +
      'P. J. Crowley, Mark Toner, John Kirby, Robert Wood, Ian Kelly, Richard Boucher, Adam Ereli, Tom Casey, Robert Gibbs, Jay Carney, ' +
      'Josh Earnest, Scott McClellan, Tony Snow, Ari Fleischer, Sean Spicer, Eric Holder, John Ashcroft, Alberto Gonzales, Jeff Sessions, William Barr, ' +
      'Timothy Geithner, Henry Paulson, Jack Lew, Steven Mnuchin, John Snow, Ben Bernanke, Alan Greenspan, Jerome Powell, ' +
      'David Petraeus, Stanley McChrystal, Ricardo Sanchez, Tommy Franks, Norman Schwarzkopf, Martin Dempsey, Mike Mullen, Mark Milley, Peter Pace, ' +
      'Richard Myers, Philip Breedlove, Ray Odierno, George Casey, Leon Fuerth, George Tenet, Porter Goss, Michael Hayden, John Brennan, ' +
      'James Clapper, John Negroponte, James Comey, Robert Mueller, John McCain, Mitt Romney, Bob Dole, Bernie Sanders, Ted Kennedy, Edward Kennedy, ' +
      'Joe Lieberman, John Boehner, Paul Ryan, Mitch McConnell, Harry Reid, Chuck Schumer, Lindsey Graham, Bob Corker, Newt Gingrich, Kevin McCarthy, Mike Johnson, ' +
      'Steve Witkoff, Jared Kushner, Scott Bessent, Brett McGurk, Bill Richardson, Jon Huntsman, Ryan Crocker, Karl Eikenberry, Michael McFaul, ' +
      'Chris Stevens/J. Christopher Stevens, Robert Ford, Jeffrey Feltman, David Welch, Daniel Fried, Philip Gordon, Kurt Volker, John Tefft, ' +
      'Steny Hoyer, Charles Rangel, Edward Snowden, Bradley Manning, Robert Zoellick, Paul Wolfowitz, Douglas Feith, Richard Armitage, William Taylor',
    women:
      'Hillary Clinton/Hillary Rodham Clinton, Condoleezza Rice, Madeleine Albright, Kamala Harris, Nancy Pelosi, Susan Rice, Samantha Power, Nikki Haley, ' +
      'Linda Thomas-Greenfield, Victoria Nuland, Wendy Sherman, Jen Psaki, Marie Harf, Janet Yellen, Janet Napolitano, Jeane Kirkpatrick, ' +
      'Karen Hughes, Dana Perino, Sarah Palin, Michelle Obama, Laura Bush, Heather Nauert, Morgan Ortagus, Sarah Huckabee Sanders, Kayleigh McEnany, ' +
      'Karine Jean-Pierre, Karoline Leavitt, Tammy Bruce, Gina Haspel, Kelly Craft, Anne Patterson, Rosemary DiCarlo, ' +
      'Dianne Feinstein, Elizabeth Warren, Ivanka Trump, Loretta Lynch, Condi Rice',
  },
  {
    actor: 'CAN',
    men: 'Justin Trudeau, Stephen Harper, Paul Martin, Jean Chrétien, Brian Mulroney, Pierre Trudeau, Joe Clark, John Turner, Lester Pearson, Mark Carney, Peter MacKay, Bill Graham, Lawrence Cannon, John Baird, Maxime Bernier, Stéphane Dion, Marc Garneau, Rob Nicholson, Michael Ignatieff, Harjit Sajjan, Lloyd Axworthy',
    women: 'Kim Campbell, Chrystia Freeland, Mélanie Joly, Anita Anand, Michaëlle Jean',
  },
  {
    actor: 'MEX',
    men: 'Vicente Fox, Felipe Calderón, Enrique Peña Nieto, Andrés Manuel López Obrador, Ernesto Zedillo, Carlos Salinas, Miguel de la Madrid, José López Portillo, Luis Echeverría, Marcelo Ebrard, Luis Videgaray, José Antonio Meade, Luis Ernesto Derbez',
    women: 'Claudia Sheinbaum, Patricia Espinosa, Alicia Bárcena',
  },
  {
    actor: 'CUB',
    men: 'Fidel Castro, Raúl Castro, Miguel Díaz-Canel, Felipe Pérez Roque, Bruno Rodríguez, Ricardo Alarcón, Carlos Lage, Fulgencio Batista, Che Guevara/Ernesto Guevara',
  },
  {
    actor: 'VEN',
    men: 'Hugo Chávez, Nicolás Maduro, Juan Guaidó, Henrique Capriles, Leopoldo López, Carlos Andrés Pérez, Rafael Caldera, Diosdado Cabello, Jorge Arreaza, Alí Rodríguez, Elías Jaua, Pedro Carmona, Yván Gil, Edmundo González',
    women: 'Delcy Rodríguez, María Corina Machado',
  },
  {
    actor: 'COL',
    men: 'Álvaro Uribe, Juan Manuel Santos, Iván Duque, Gustavo Petro, Andrés Pastrana, Ernesto Samper, César Gaviria, Virgilio Barco, Jaime Bermúdez, Fernando Araújo, Humberto de la Calle',
    women: 'María Ángela Holguín, Marta Lucía Ramírez, Ingrid Betancourt',
  },
  {
    actor: 'BRA',
    men: 'Luiz Inácio Lula da Silva/Lula da Silva/Lula, Jair Bolsonaro, Michel Temer, Fernando Henrique Cardoso, Itamar Franco, Fernando Collor, José Sarney, Celso Amorim, Antonio Patriota, Mauro Vieira, Geraldo Alckmin',
    women: 'Dilma Rousseff',
  },
  {
    actor: 'ARG',
    men: 'Néstor Kirchner, Mauricio Macri, Alberto Fernández, Javier Milei, Carlos Menem, Eduardo Duhalde, Fernando de la Rúa, Raúl Alfonsín, Leopoldo Galtieri, Jorge Videla, Juan Perón, Héctor Timerman, Jorge Taiana, Rafael Bielsa',
    women:
      'Cristina Fernández de Kirchner/Cristina Kirchner/Cristina Fernández, Susana Malcorra, Isabel Perón',
  },
  {
    actor: 'CHL',
    men: 'Sebastián Piñera, Ricardo Lagos, Gabriel Boric, Patricio Aylwin, Eduardo Frei, Augusto Pinochet, Salvador Allende, Alfredo Moreno, Heraldo Muñoz, José Antonio Kast',
    women: 'Michelle Bachelet',
  },
  {
    actor: 'BOL',
    men: 'Evo Morales, Luis Arce, Carlos Mesa, Gonzalo Sánchez de Lozada, Hugo Banzer, Álvaro García Linera, David Choquehuanca, Rodrigo Paz',
    women: 'Jeanine Áñez',
  },
  {
    actor: 'ECU',
    men: 'Rafael Correa, Lenín Moreno, Guillermo Lasso, Daniel Noboa, Lucio Gutiérrez, Alfredo Palacio, Ricardo Patiño, Abdalá Bucaram, Jamil Mahuad, Guillaume Long',
    women: 'María Isabel Salvador, María Fernanda Espinosa',
  },
  {
    actor: 'PER',
    men: 'Alan García, Ollanta Humala, Alejandro Toledo, Alberto Fujimori, Pedro Pablo Kuczynski, Martín Vizcarra, Pedro Castillo, Valentín Paniagua, José Jerí',
    women: 'Dina Boluarte, Keiko Fujimori',
  },
  {
    actor: 'PRY',
    men: 'Fernando Lugo, Federico Franco, Horacio Cartes, Mario Abdo Benítez, Santiago Peña, Nicanor Duarte, Alfredo Stroessner',
  },
  { actor: 'URY', men: 'José Mujica, Tabaré Vázquez, Luis Lacalle Pou, Jorge Batlle, Yamandú Orsi' },
  {
    actor: 'NIC',
    men: 'Daniel Ortega, Arnoldo Alemán, Enrique Bolaños, Anastasio Somoza, Samuel Santos',
    women: 'Violeta Chamorro, Rosario Murillo',
  },
  {
    actor: 'HND',
    men: 'Manuel Zelaya, Roberto Micheletti, Porfirio Lobo, Juan Orlando Hernández, Carlos López Contreras, Nasry Asfura',
    women: 'Xiomara Castro, Patricia Rodas',
  },
  {
    actor: 'SLV',
    men: 'Nayib Bukele, Mauricio Funes, Antonio Saca, Salvador Sánchez Cerén, José Napoleón Duarte',
  },
  {
    actor: 'GTM',
    men: 'Otto Pérez Molina, Álvaro Colom, Jimmy Morales, Óscar Berger, Alejandro Giammattei, Bernardo Arévalo, Efraín Ríos Montt, Jacobo Árbenz',
  },
  {
    actor: 'CRI',
    men: 'Óscar Arias, Luis Guillermo Solís, Carlos Alvarado, Rodrigo Chaves, Abel Pacheco',
    women: 'Laura Chinchilla',
  },
  {
    actor: 'PAN',
    men: 'Manuel Noriega, Ricardo Martinelli, Martín Torrijos, Juan Carlos Varela, Omar Torrijos, José Raúl Mulino, Laurentino Cortizo',
    women: 'Mireya Moscoso',
  },
  {
    actor: 'HTI',
    men: 'Jean-Bertrand Aristide, René Préval, Michel Martelly, Jovenel Moïse, Jean-Claude Duvalier, François Duvalier, Ariel Henry, Laurent Lamothe, Jean-Max Bellerive, Gérard Latortue',
  },
  {
    actor: 'DOM',
    men: 'Leonel Fernández, Danilo Medina, Luis Abinader, Hipólito Mejía, Joaquín Balaguer, Rafael Trujillo',
  },
  {
    actor: 'JAM',
    men: 'Bruce Golding, Andrew Holness, Michael Manley, P. J. Patterson',
    women: 'Portia Simpson-Miller',
  },
  { actor: 'GUY', men: 'Bharrat Jagdeo, Irfaan Ali, David Granger' },
  { actor: 'BRB', men: 'Owen Arthur', women: 'Mia Mottley' },
];
