import type { EventType } from '../../model/event.ts';

/** One fact that the demonstration must show: an EDTF date, what happened, who did it, to whom, and as which types. */
export interface Fact {
  readonly date: string;
  readonly fact: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly types: readonly EventType[];
}

/**
 * The public record of Korean diplomacy that `seeds/dossier/` tells. `types` holds each PLOVER type under which a
 * careful editor could list the fact; a fact told without direction has all its parties in `sources`.
 */
export const FACTS: readonly Fact[] = [
  fact('1950-06-25', 'North Korean forces cross the 38th parallel', 'PRK', 'KOR', 'ASSAULT MOBILIZE'),
  fact('1953-07-27', 'Armistice signed at Panmunjom', 'UN PRK CHN', '', 'AGREE RETREAT'),
  fact('1961-07-06', 'Soviet–North Korean treaty signed in Moscow', 'RUS PRK', '', 'AGREE'),
  fact('1985-12-12', 'North Korea joins the Non-Proliferation Treaty', 'PRK', '', 'AGREE COOPERATE'),
  fact('1991-09-17', 'Both Koreas join the United Nations', 'PRK KOR', 'UN', 'AGREE COOPERATE'),
  fact('1994-10-21', 'Agreed Framework signed in Geneva', 'USA PRK', '', 'AGREE'),
  fact('2000-02-09', 'New Russian–North Korean friendship treaty', 'RUS PRK', '', 'AGREE'),
  fact('2000-06-13/2000-06-15', 'First inter-Korean summit', 'KOR PRK', '', 'CONSULT'),
  fact('2000-07-19/2000-07-20', 'Putin visits Pyongyang', 'RUS', 'PRK', 'CONSULT'),
  fact('2002-08-23', 'Kim Jong Il and Putin meet in Vladivostok', 'PRK RUS', '', 'CONSULT'),
  fact('2003-01-10', 'North Korea leaves the Non-Proliferation Treaty', 'PRK', '', 'REJECT RETREAT SANCTION'),
  fact('2003-08-27/2003-08-29', 'First six-party talks', 'CHN PRK KOR USA JPN RUS', '', 'CONSULT'),
  fact('2006-10-09', 'First nuclear test', 'PRK', '', 'MOBILIZE'),
  fact('2006-10-14', 'Resolution 1718 imposes sanctions', 'UN', 'PRK', 'SANCTION'),
  fact('2011-08-24', 'Kim Jong Il and Medvedev meet near Ulan-Ude', 'PRK RUS', '', 'CONSULT'),
  fact('2016-03-02', 'Resolution 2270 tightens sanctions', 'UN', 'PRK', 'SANCTION'),
  fact('2017-09-03', 'Sixth nuclear test', 'PRK', '', 'MOBILIZE'),
  fact('2017-09-11', 'Resolution 2375 caps oil exports', 'UN', 'PRK', 'SANCTION'),
  fact('2017-11-29', 'Hwasong-15 launched', 'PRK', '', 'MOBILIZE'),
  fact('2017-12-22', 'Resolution 2397 adopted', 'UN', 'PRK', 'SANCTION AGREE'),
  fact('2018-03-25/2018-03-28', 'Kim Jong Un visits Beijing', 'PRK', 'CHN', 'CONSULT'),
  fact('2018-04-27', 'Panmunjom Declaration signed', 'PRK KOR', '', 'AGREE'),
  fact('2018-05-24', 'Trump calls off the Singapore summit', 'USA', 'PRK', 'REJECT SANCTION CONSULT'),
  fact('2018-05-31', 'Lavrov meets Kim in Pyongyang', 'RUS', 'PRK', 'CONSULT REQUEST'),
  fact('2018-06-12', 'Singapore summit', 'PRK USA', '', 'CONSULT'),
  fact('2018-09-19', 'Pyongyang Joint Declaration signed', 'KOR PRK', '', 'AGREE'),
  fact('2019-02-27/2019-02-28', 'Hanoi summit', 'USA PRK', '', 'CONSULT'),
  fact('2019-04-25', 'Putin and Kim Jong Un meet near Vladivostok', 'PRK RUS', '', 'CONSULT'),
  fact('2019-06-20/2019-06-21', 'Xi visits Pyongyang', 'CHN', 'PRK', 'CONSULT'),
  fact('2019-06-30', 'Trump and Kim meet at Panmunjom', 'USA PRK', '', 'CONSULT'),
  fact('2020-06-16', 'Liaison office in Kaesong blown up', 'PRK', 'KOR', 'ASSAULT'),
  fact('2022-02-24', 'Russia invades Ukraine', 'RUS', 'UKR', 'ASSAULT'),
  fact('2022-03-24', 'Hwasong-17 launched', 'PRK', '', 'MOBILIZE'),
  fact('2022-05-26', 'Russia and China veto sanctions', 'RUS CHN', '', 'REJECT'),
  fact('2022-07-13', 'North Korea recognises Donetsk and Luhansk', 'PRK', '', 'SUPPORT'),
  fact('2022-07-13', 'Ukraine cuts ties with North Korea', 'UKR', 'PRK', 'SANCTION REJECT'),
  fact('2022-09-22', 'North Korea denies selling arms to Russia', 'PRK', '', 'REJECT'),
  fact('2023-04-26', 'Washington Declaration', 'USA KOR', '', 'AGREE'),
  fact('2023-05-31', 'Satellite launch fails', 'PRK', '', 'MOBILIZE'),
  fact('2023-07-25/2023-07-27', 'Shoigu in Pyongyang', 'RUS', 'PRK', 'CONSULT'),
  fact('2023-08-18', 'Camp David meeting', 'USA KOR JPN', '', 'CONSULT'),
  fact('2023-08-24', 'Second satellite launch fails', 'PRK', '', 'MOBILIZE'),
  fact('2023-09-12', 'Kim’s train reaches Khasan', 'PRK', 'RUS', 'CONSULT'),
  fact('2023-09-13', 'Putin and Kim meet at the Vostochny Cosmodrome', 'RUS PRK', '', 'CONSULT'),
  fact('2023-09-13', 'Two short-range missiles fired', 'PRK', '', 'MOBILIZE'),
  fact('2023-09-15', 'Kim visits Komsomolsk-on-Amur', 'PRK', 'RUS', 'CONSULT'),
  fact('2023-09-16', 'Kim inspects the Pacific Fleet with Shoigu', 'PRK', 'RUS', 'CONSULT'),
  fact('2023-09-17', 'Kim leaves Russia', 'PRK', '', 'CONSULT RETREAT'),
  fact('2023-10-13', 'White House tells of arms shipments', 'USA', 'PRK', 'ACCUSE'),
  fact('2023-10-18/2023-10-19', 'Lavrov visits Pyongyang', 'RUS', 'PRK', 'CONSULT'),
  fact('2023-11-21', 'Malligyong-1 in orbit', 'PRK', '', 'MOBILIZE'),
  fact('2023-11-22', 'South Korea suspends part of the agreement', 'KOR', 'PRK', 'SANCTION REJECT'),
  fact('2023-11-23', 'North Korea scraps the agreement', 'PRK', 'KOR', 'REJECT SANCTION'),
  fact('2024-01-16', 'Choe Son Hui meets Putin', 'PRK', 'RUS', 'CONSULT'),
  fact('2024-03-28', 'Russia vetoes the panel of experts', 'RUS', '', 'REJECT'),
  fact('2024-06-19', 'Partnership treaty signed', 'RUS PRK', '', 'AGREE'),
  fact('2024-10-23', 'United States tells of troops in Russia', 'USA', 'PRK', 'ACCUSE'),
  fact('2024-11-09', 'Putin ratifies the treaty', 'RUS', '', 'AGREE'),
  fact('2024-11-11', 'Kim ratifies the treaty', 'PRK', '', 'AGREE'),
  fact('2024-12-04', 'Treaty enters into force', 'RUS PRK', '', 'AGREE COOPERATE'),
];

function fact(date: string, text: string, sources: string, targets: string, types: string): Fact {
  const list = (names: string) => names.split(' ').filter(Boolean);
  return {
    date,
    fact: text,
    sources: list(sources),
    targets: list(targets),
    types: list(types) as EventType[],
  };
}
