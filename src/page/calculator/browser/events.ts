type Listener = (...args: readonly unknown[]) => void;

/** What the reader of XML needs of Node's events. */
export class EventEmitter {
  private readonly listeners = new Map<string, Listener[]>();

  on(name: string, listener: Listener): this {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return this;
  }

  emit(name: string, ...args: readonly unknown[]): boolean {
    const found = this.listeners.get(name) ?? [];
    for (const listener of found) listener(...args);
    return found.length > 0;
  }
}
