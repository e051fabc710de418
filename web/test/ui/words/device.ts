/** Which windows of this device are open, by the locks they hold. */
export const openWindows = new Set<string>();

/** What a browser gives to a page: storage of its own, and locks that tell which windows live. */
export function keepOnDevice(): void {
  const storage: { [key: string]: string } = {};
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => {
      storage[key] = value;
    },
    removeItem: (key: string) => {
      delete storage[key];
    },
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value });
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  const query = async () => ({ held: [...openWindows].map((client) => ({ name: `puffin-client-${client}` })) });
  Object.defineProperty(globalThis, "navigator", { value: { locks: { query } }, configurable: true });
}
