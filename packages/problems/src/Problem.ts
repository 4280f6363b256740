/** One thing that has to be put right, in a file or in data that a program hands over. */
export interface Problem {
  /** The file, as its reader named it. Not there where the data comes from no file. */
  file?: string;
  /** The line of the file, from 1. Not there where a reader of files did not say it. */
  line?: number;
  /** The column of that line, from 1. */
  column?: number;
  /** The way to the field, such as `references[2].href` or `colors.primary`; empty for the whole. */
  field: string;
  /** What is wrong with it. */
  message: string;
  /** What to do about it. */
  remedy: string;
}
