declare module '*.brand.json' {
  const file: import('@cairn-ds/brand').BrandInput;
  export default file;
}
