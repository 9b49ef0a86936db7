/** Proves to the compiler that the shape in a schema and the type beside it are one. */

/** True only for types that are the same in every field, optional and readonly included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The same type written out without names, so that an interface and an inferred object can be compared. */
export type Flat<T> = T extends (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;
