declare module 'clinic:fonts' {
  const addresses: string[];
  export default addresses;
}

interface ImportMetaEnv {
  /** Id of the clinic whose site is built. */
  readonly CLINIC?: string;
}
