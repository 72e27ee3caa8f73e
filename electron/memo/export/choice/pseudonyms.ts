/** Numbered words in place of names, by order of first mention. No name stays no name. */
export class Pseudonyms {
  private readonly numbers = new Map<string, number>();
  private readonly word: (number: number) => string;

  constructor(word: (number: number) => string) {
    this.word = word;
  }

  of(name: string): string {
    const known = name.trim();
    if (known === '') return '';
    const number = this.numbers.get(known) ?? this.numbers.size + 1;
    this.numbers.set(known, number);
    return this.word(number);
  }
}
