declare module 'edtf' {
  /** Parses an Extended Date/Time Format string; throws where it is none. */
  export default function edtf(text: string): unknown;
}
