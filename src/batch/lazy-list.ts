/**
 * A list whose elements are read when they are asked for. To everything that takes lists it is one:
 * `Array.isArray` holds, it can be iterated, sliced and printed as JSON. It cannot be changed.
 */
export function lazyList<T>(length: number, at: (index: number) => T): readonly T[] {
  const indexOf = (name: string | symbol): number => {
    const index = typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : -1;
    return index < length ? index : -1;
  };
  const target: T[] = [];
  target.length = length;
  return new Proxy(target, {
    get(list, name, receiver) {
      const index = indexOf(name);
      return index < 0 ? (Reflect.get(list, name, receiver) as unknown) : at(index);
    },
    has: (list, name) => indexOf(name) >= 0 || Reflect.has(list, name),
    ownKeys: () => [...Array.from({ length }, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor(list, name) {
      const index = indexOf(name);
      if (index < 0) return Reflect.getOwnPropertyDescriptor(list, name);
      return { value: at(index), writable: true, enumerable: true, configurable: true };
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
