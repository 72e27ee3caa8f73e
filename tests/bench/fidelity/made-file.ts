/** A file of the corpus. */
export interface MadeFile {
  /** Its name with the extension; unique in the corpus. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** All words that a reader of the file sees. */
  readonly text: string;
}
