interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

/** An event as the browser makes it, with what it carries. */
const eventWith = (type: string, more: object) => Object.assign(new Event(type), more);

/**
 * A window with a history that goes back and forward as the HTML standard has it: entries, `popstate` with the entry's
 * state, then `hashchange` where the address has another fragment. Going there takes effect at the next `settle`.
 */
export class FakePage extends EventTarget {
  #entries: Entry[];
  #at = 0;
  #hash: string;
  #steps: number[] = [];
  /** Timers that have not run. */
  readonly #timers = new Map<number, () => void>();
  #nextTimer = 1;

  constructor(hash = '') {
    super();
    this.#hash = hash;
    this.#entries = [{ hash, state: null }];
  }

  readonly location = ((page: FakePage) => ({
    pathname: '/',
    search: '',
    get hash() {
      return page.#hash;
    },
  }))(this);

  readonly history = ((page: FakePage) => ({
    get state() {
      return page.#entries[page.#at]!.state;
    },
    get length() {
      return page.#entries.length;
    },
    pushState: (state: unknown, _title: string, url: string) => page.#put(1, state, url),
    replaceState: (state: unknown, _title: string, url: string) => page.#put(0, state, url),
    back: () => void page.#steps.push(-1),
  }))(this);

  #put(by: 0 | 1, state: unknown, url: string) {
    this.#hash = /#.*$/.exec(url)?.[0] ?? '';
    this.#at += by;
    this.#entries.splice(this.#at, by === 1 ? this.#entries.length : 1, { hash: this.#hash, state });
  }

  setTimeout = (run: (...args: unknown[]) => void, _ms: number, ...args: unknown[]): number => {
    this.#timers.set(this.#nextTimer, () => run(...args));
    return this.#nextTimer++;
  };
  clearTimeout = (timer: number) => void this.#timers.delete(timer);

  /** Lets the time pass in which the address is written. */
  wait(): void {
    for (const [timer, run] of [...this.#timers]) {
      this.#timers.delete(timer);
      run();
    }
  }

  /** The reader presses Back (-1) or Forward (1); `false` where that leaves the page. */
  press(step: -1 | 1): boolean {
    this.#steps.push(step);
    return this.#settle();
  }

  /** The reader follows a link to another address. */
  follow(hash: string): void {
    this.#put(1, null, hash);
    this.dispatchEvent(eventWith('popstate', { state: null }));
    this.dispatchEvent(new Event('hashchange'));
  }

  #settle(): boolean {
    for (let step = this.#steps.shift(); step !== undefined; step = this.#steps.shift()) {
      const entry = this.#entries[this.#at + step];
      if (!entry) return false;
      const before = this.#hash;
      this.#at += step;
      this.#hash = entry.hash;
      this.dispatchEvent(eventWith('popstate', { state: entry.state }));
      if (entry.hash !== before) this.dispatchEvent(new Event('hashchange'));
    }
    return true;
  }
}
