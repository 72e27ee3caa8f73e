/** An HTML file that the build puts in as a string. */
declare module '*.html?raw' {
  const text: string;
  export default text;
}
