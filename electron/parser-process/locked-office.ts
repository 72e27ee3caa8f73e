const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream (UTF-16) in which Office keeps a document with a password, in a file of the old kind. */
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether the bytes are an Office document that asks for a password. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return compoundFile.every((byte, i) => bytes[i] === byte) && Buffer.from(bytes).includes(lockedStream);
}
