import { type Day, dayFrom } from '../../model/day.ts';

/**
 * Sun and Moon well enough for the Hindu calendar: longitudes by the main terms of Meeus, "Astronomical Algorithms"
 * (2nd ed., chapters 25 and 47), within about 0.05°; the sidereal zodiac by the Lahiri ayanamsa.
 */
const J2000 = dayFrom(2000, 1, 1)! + 0.5;
const RADIANS = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RADIANS);
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Moment of an hour of Indian time, in days since 1970 (UTC). */
function indian(at: Day, hour: number): number {
  return at + (hour - 5.5) / 24;
}

/** Tropical longitude of the Sun, degrees. */
function sun(moment: number): number {
  const t = (moment - J2000) / 36_525;
  const m = 357.529 + 35_999.0503 * t;
  return turn(280.466 + 36_000.7698 * t + 1.9146 * sin(m) + 0.02 * sin(2 * m));
}

/** Periodic terms of the Moon's longitude: multiples of elongation, the Sun's anomaly, the Moon's, its latitude; degrees. */
const TERMS: readonly (readonly [d: number, m: number, a: number, f: number, size: number])[] = [
  [0, 0, 1, 0, 6.2888],
  [2, 0, -1, 0, 1.274],
  [2, 0, 0, 0, 0.6583],
  [0, 0, 2, 0, 0.2136],
  [0, 1, 0, 0, -0.1851],
  [0, 0, 0, 2, -0.1143],
  [2, 0, -2, 0, 0.0588],
  [2, -1, -1, 0, 0.0571],
  [2, 0, 1, 0, 0.0533],
  [2, -1, 0, 0, 0.0458],
  [0, 1, -1, 0, -0.0409],
  [1, 0, 0, 0, -0.0347],
  [0, 1, 1, 0, -0.0304],
];

/** Tropical longitude of the Moon, degrees. */
function moon(moment: number): number {
  const t = (moment - J2000) / 36_525;
  const d = 297.8502 + 445_267.1114 * t;
  const m = 357.5291 + 35_999.0503 * t;
  const a = 134.9634 + 477_198.8675 * t;
  const f = 93.2721 + 483_202.0175 * t;
  const periodic = TERMS.reduce(
    (sum, [i, j, k, l, size]) => sum + size * sin(i * d + j * m + k * a + l * f),
    0,
  );
  return turn(218.3165 + 481_267.8813 * t + periodic);
}

const elongation = (moment: number): number => turn(moon(moment) - sun(moment));

/** The sign of the sidereal zodiac, 0 (Aries) – 11, that the Sun is in. */
function signOf(moment: number): number {
  const ayanamsa = 23.853 + (0.01397 * (moment - J2000)) / 365.25;
  return Math.floor(turn(sun(moment) - ayanamsa) / 30);
}

/** Mean motion of the Moon away from the Sun, degrees a day. */
const MOTION = 12.190_749;

function newMoonNear(moment: number): number {
  let at = moment;
  for (let i = 0; i < 3; i++) at -= (turn(elongation(at) + 180) - 180) / MOTION;
  return at;
}

/**
 * The day of a Gregorian year on which a lunar day (tithi 1–30) of a lunar month (0 is Chaitra, new moon to new moon)
 * runs at an hour of Indian time; `undefined` if none does. Leap months are passed over.
 */
export function tithi(y: number, month: number, lunarDay: number, hour: number): Day | undefined {
  const from = dayFrom(y, 1, 1)!;
  for (let at = from; at < from + 366; at++) {
    const moment = indian(at, hour);
    const gone = elongation(moment);
    if (Math.floor(gone / 12) + 1 !== lunarDay) continue;
    const opened = newMoonNear(moment - gone / MOTION);
    const sign = signOf(opened);
    if ((sign + 1) % 12 === month && signOf(newMoonNear(opened + 29.53)) !== sign) return at;
  }
  return undefined;
}

/** The day of a Gregorian year by whose evening the Sun has entered a sign of the sidereal zodiac (0 is Aries). */
export function sankranti(y: number, sign: number): Day | undefined {
  const from = dayFrom(y, 1, 1)!;
  for (let at = from; at < from + 366; at++) {
    if (signOf(indian(at, 18)) === sign && signOf(indian(at - 1, 18)) !== sign) return at;
  }
  return undefined;
}
