import type { Clinic } from '@cairn-ds/content';

export interface AddressLinesProps {
  address: NonNullable<Clinic['address']>;
}

/** A postal address in two lines, to stand in any element. The code stays with its region. */
export function AddressLines({ address: { street, city, region, postalCode } }: AddressLinesProps) {
  return (
    <>
      {street}
      <br />
      {city}, {`${region}\u00A0${postalCode}`}
    </>
  );
}
