declare module '*.mdx' {
  const file: { frontMatter: unknown; body: string };
  export default file;
}
