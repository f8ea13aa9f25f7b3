/** A named period that accounts of diplomacy date things by. */
export interface Period {
  /** In small letters, as patterns spell them. */
  readonly names: readonly string[];
  /** ISO 8601 dates; a year alone where historians give no day. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const period = (names: string, from: string, to: string, source: string): Period => ({
  names: names.split('|'),
  from,
  to,
  source,
});
const BRITANNICA = 'Encyclopaedia Britannica, its article of that name';
const OFFICE = 'The office holder’s entry at whitehouse.gov, gov.uk or Britannica';

/** Wars and orders of the world first, then terms of office. Days are those of the act that opens and the one that closes. */
export const PERIODS: readonly Period[] = [
  period(
    'the first world war|the great war|world war i|world war one',
    '1914-07-28',
    '1918-11-11',
    BRITANNICA,
  ),
  period('the second world war|world war ii|world war two', '1939-09-01', '1945-09-02', BRITANNICA),
  period('the cold war', '1947', '1991', BRITANNICA),
  period('the korean war', '1950-06-25', '1953-07-27', BRITANNICA),
  period('the vietnam war', '1955-11-01', '1975-04-30', BRITANNICA),
  period('the suez crisis', '1956-10-29', '1957-03-08', BRITANNICA),
  period('the cuban missile crisis', '1962-10-16', '1962-10-28', BRITANNICA),
  period('the prague spring', '1968-01-05', '1968-08-21', BRITANNICA),
  period('the cultural revolution', '1966', '1976', BRITANNICA),
  period('the six - day war|the six day war', '1967-06-05', '1967-06-10', BRITANNICA),
  period('the yom kippur war', '1973-10-06', '1973-10-25', BRITANNICA),
  period('the falklands war', '1982-04-02', '1982-06-14', BRITANNICA),
  period('the iran - iraq war|the iran iraq war', '1980-09-22', '1988-08-20', BRITANNICA),
  period(
    'the soviet - afghan war|the soviet invasion of afghanistan',
    '1979-12-24',
    '1989-02-15',
    BRITANNICA,
  ),
  period('the iran hostage crisis', '1979-11-04', '1981-01-20', BRITANNICA),
  period('the gulf war|the persian gulf war|the first gulf war', '1990-08-02', '1991-02-28', BRITANNICA),
  period('the bosnian war', '1992-04-06', '1995-12-14', BRITANNICA),
  period('the rwandan genocide', '1994-04-07', '1994-07-15', BRITANNICA),
  period('the kosovo war', '1998-02-28', '1999-06-10', BRITANNICA),
  period('the arab spring', '2010-12-17', '2012', BRITANNICA),
  period('the interwar period|the interwar years', '1918-11-11', '1939-09-01', BRITANNICA),
  period('the great depression', '1929', '1939', BRITANNICA),
  period(
    "president roosevelt 's presidency|the roosevelt administration",
    '1933-03-04',
    '1945-04-12',
    OFFICE,
  ),
  period("president truman 's presidency|the truman administration", '1945-04-12', '1953-01-20', OFFICE),
  period(
    "president eisenhower 's presidency|the eisenhower administration",
    '1953-01-20',
    '1961-01-20',
    OFFICE,
  ),
  period("president kennedy 's presidency|the kennedy administration", '1961-01-20', '1963-11-22', OFFICE),
  period("president johnson 's presidency|the johnson administration", '1963-11-22', '1969-01-20', OFFICE),
  period("president nixon 's presidency|the nixon administration", '1969-01-20', '1974-08-09', OFFICE),
  period("president ford 's presidency|the ford administration", '1974-08-09', '1977-01-20', OFFICE),
  period("president carter 's presidency|the carter administration", '1977-01-20', '1981-01-20', OFFICE),
  period("president reagan 's presidency|the reagan administration", '1981-01-20', '1989-01-20', OFFICE),
  period("president clinton 's presidency|the clinton administration", '1993-01-20', '2001-01-20', OFFICE),
  period("president obama 's presidency|the obama administration", '2009-01-20', '2017-01-20', OFFICE),
  period("president clinton 's first term|clinton 's first term", '1993-01-20', '1997-01-20', OFFICE),
  period("president clinton 's second term|clinton 's second term", '1997-01-20', '2001-01-20', OFFICE),
  period("president reagan 's first term|reagan 's first term", '1981-01-20', '1985-01-20', OFFICE),
  period("president reagan 's second term|reagan 's second term", '1985-01-20', '1989-01-20', OFFICE),
  period("president obama 's first term|obama 's first term", '2009-01-20', '2013-01-20', OFFICE),
  period("president obama 's second term|obama 's second term", '2013-01-20', '2017-01-20', OFFICE),
  period("president trump 's first term|trump 's first term", '2017-01-20', '2021-01-20', OFFICE),
];
