/**
 * From now on everything in a realm sees a clock that is so many milliseconds away from the machine's, in `new
 * Date()`, `Date()` and `Date.now()`. Dates that are given stay what they are.
 */
export function offsetClock(realm: { Date: DateConstructor }, offset: number): void {
  const machine = realm.Date;
  const now = () => machine.now() + offset;
  realm.Date = new Proxy(machine, {
    construct: (_, args, made) => Reflect.construct(machine, args.length === 0 ? [now()] : args, made),
    apply: () => new machine(now()).toString(),
    get: (_, name) => (name === 'now' ? now : Reflect.get(machine, name)),
  });
  machine.prototype.constructor = realm.Date;
}
