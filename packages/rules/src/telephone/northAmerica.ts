/** Countries and territories that share country code 1: area code, then seven digits. */
const northAmerica = /^(?:A[GIS]|B[BMS]|CA|D[MO]|G[DU]|JM|K[NY]|LC|M[PS]|PR|SX|T[CT]|US|V[CGI])$/;

export const isNorthAmerican = (region: string): boolean => northAmerica.test(region);

/**
 * An area code and the seven digits after it. Neither part begins with 0 or 1,
 * and no area code ends in 11 or is 988: those are services.
 * @see https://www.nanpa.com/numbering/numbering-resources
 */
export const areaAndNumber = /^(?!.11|988)([2-9]\d{2})([2-9]\d{2})(\d{4})$/;

/**
 * Numbers of three digits that are dialed as they are: 211 to 911, and 988 for
 * the Suicide & Crisis Lifeline. With +1 before them they reach nobody.
 * @see https://www.fcc.gov/consumers/guides/traditional-telephone-service-n11-codes
 */
export const threeDigits = /^(?:[2-9]11|988)$/;
