/** One thing that has to be put right, in a file or in data that a program hands over. */
export interface Problem {
  /** The file, as its reader named it. Not there where the data comes from no file. */
  file?: string;
  /** The way to the field, such as `references[2].href` or `colors.primary`; empty for the whole. */
  field: string;
  /** What is wrong with it. */
  message: string;
  /** What to do about it. */
  remedy: string;
}
