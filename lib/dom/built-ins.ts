/**
 * The methods and properties that an object's class gives it, whatever the page has put before them (`unclobbered.ts`).
 *
 *     builtIns(form).removeAttribute.call(form, 'name')   where the form has a field called "removeAttribute"
 */
export const builtIns = <T extends object>(object: T): T => Object.getPrototypeOf(object) as T;
