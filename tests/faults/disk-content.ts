/** The bytes of a file, changed in place. */
export class DiskContent {
  private space: Buffer;
  private length: number;

  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.space = Buffer.from(bytes);
    this.length = bytes.length;
  }

  /** What the file holds now. */
  get bytes(): Buffer {
    return this.space.subarray(0, this.length);
  }

  write(offset: number, data: Uint8Array): void {
    const end = offset + data.length;
    this.reserve(end);
    this.space.set(data, offset);
    this.length = Math.max(this.length, end);
  }

  truncate(size: number): void {
    this.reserve(size);
    this.space.fill(0, Math.min(size, this.length), Math.max(size, this.length));
    this.length = size;
  }

  private reserve(size: number): void {
    if (size <= this.space.length) return;
    const larger = Buffer.alloc(size * 2);
    this.space.copy(larger);
    this.space = larger;
  }
}
