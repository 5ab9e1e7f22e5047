import { type Given, hasFields, notTheWording, placeIn } from '../errors/index.js';

/**
 * Refuses each place where a caller's copy of an agreement says something else than the agreement does.
 *
 * @param standing what it says
 * @param isLeft whether somebody else reads a place, by its path in the agreement
 */
export function refuseOtherWording(given: Given, standing: unknown, isLeft: (path: string) => boolean = () => false, path = ''): void {
  if (isLeft(path)) return;
  if (typeof standing !== 'object' || standing === null) {
    if (given.received !== standing) given.refuse(notTheWording(standing));
    return;
  }
  if (!hasPartsOf(given, standing)) return;
  for (const [name, value] of Object.entries(standing)) {
    refuseOtherWording(placeIn(given, name), value, isLeft, path === '' ? name : `${path}.${name}`);
  }
}

function hasPartsOf(given: Given, standing: object): boolean {
  const mistake = () => notTheWording(standing);
  if (!Array.isArray(standing)) return hasFields(given, Object.keys(standing), mistake);
  const { received } = given;
  const isAsLong = Array.isArray(received) && received.length === standing.length;
  return isAsLong || (given.refuse(mistake()) ?? false);
}
