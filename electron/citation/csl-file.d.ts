/** A style or a locale of the Citation Style Language that the build puts in as a string. */
declare module '*.csl?raw' {
  const text: string;
  export default text;
}
declare module '*.xml?raw' {
  const text: string;
  export default text;
}
