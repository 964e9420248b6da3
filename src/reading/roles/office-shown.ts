import { inOneLine } from '../text/one-line.ts';

/** A form of address between an office and the name: "Prime Minister | Dr. | Ana Lima", "Chair | - Mr. | Bo Ek". */
const ADDRESS = /(?<=[\p{L})])[\s-]+(?:Dr|Miss|Mr|Mrs|Ms|Mx)\.?$/u;

/** A title as it is shown: an office without the form of address behind it. */
export const officeShown = (title: string): string => inOneLine(title).replace(ADDRESS, '');
