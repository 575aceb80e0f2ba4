// Sets of numbers, each kept once and known by its number. In a few long arrays, as a text makes thousands of them: objects would cost more than what
// they are made for.

const USUAL_SETS = 1 << 10;
const USUAL_MEMBERS = 1 << 13;
/** Places of the table for a set: half of them at least are empty. */
const PLACES = 4;

export class NumberSets {
  /** How many sets there are. */
  size = 0;
  /** Those of all sets, one after another. */
  private members: Int32Array = new Int32Array(USUAL_MEMBERS);
  /** Set -> where its members begin; they end where those of the next one begin. */
  private starts: Int32Array = new Int32Array(USUAL_SETS + 1);
  private hashes: Int32Array = new Int32Array(USUAL_SETS);
  /** Place by the hash -> one more than the set, or 0. */
  private places: Int32Array = new Int32Array(PLACES * USUAL_SETS);

  /** Where the members of a set begin; they end where those of the next one do. Valid until a set is added. */
  startOf(set: number): number {
    return this.starts[set]!;
  }

  /** @param place from where the members of a set begin on. */
  memberAt(place: number): number {
    return this.members[place]!;
  }

  /** @returns the set of the first `count` numbers, or -1 */
  find(numbers: Int32Array, count: number, hash: number): number {
    const mask = this.places.length - 1;
    for (let place = placeOf(hash) & mask; ; place = (place + 1) & mask) {
      const set = this.places[place]! - 1;
      if (set < 0) return -1;
      if (this.hashes[set] === hash && this.isSame(set, numbers, count)) return set;
    }
  }

  /** @returns the number of the new set, which must be in no set yet */
  add(numbers: Int32Array, count: number, hash: number): number {
    const set = this.size++;
    if (set === this.hashes.length) this.widen();
    const start = this.starts[set]!;
    while (start + count > this.members.length) this.members = doubled(this.members);
    for (let at = 0; at < count; at++) this.members[start + at] = numbers[at]!;
    this.starts[set + 1] = start + count;
    this.hashes[set] = hash;
    this.put(set);
    return set;
  }

  /** Forgets all; the next set is number 0 again. */
  clear(): void {
    this.size = 0;
    this.places.fill(0);
  }

  private isSame(set: number, numbers: Int32Array, count: number): boolean {
    const start = this.starts[set]!;
    if (this.starts[set + 1]! - start !== count) return false;
    for (let at = 0; at < count; at++) if (this.members[start + at] !== numbers[at]) return false;
    return true;
  }

  private put(set: number): void {
    const mask = this.places.length - 1;
    let place = placeOf(this.hashes[set]!) & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = set + 1;
  }

  /** Called before the new set is put in. */
  private widen(): void {
    const known = this.hashes.length;
    this.hashes = doubled(this.hashes);
    this.starts = doubled(this.starts);
    this.places = new Int32Array(PLACES * this.hashes.length);
    for (let set = 0; set < known; set++) this.put(set);
  }
}

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

export function doubled(array: Int32Array): Int32Array {
  const wider = new Int32Array(2 * array.length);
  wider.set(array);
  return wider;
}
