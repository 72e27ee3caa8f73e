/** What reading a pack needs of where it runs: Node and browsers have the same things under other names. */
export interface PackPlatform {
  /** SHA-256 as 64 lower-case hexadecimal digits (FIPS 180-4). */
  sha256(bytes: Uint8Array): string | Promise<string>;
  /** True for a valid Ed25519 signature (RFC 8032) by a raw public key of 32 bytes. */
  verifySignature(signed: {
    readonly signature: Uint8Array;
    readonly message: Uint8Array;
    readonly publicKey: Uint8Array;
  }): boolean | Promise<boolean>;
  /** UTF-8 as a text, a byte order mark kept; undefined where the bytes are not UTF-8. */
  decode(bytes: Uint8Array): string | undefined;
  /** A text in UTF-8. */
  encode(text: string): Uint8Array;
}
